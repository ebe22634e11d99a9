//! Progress, noted as it happens. There is no audit entry: the rows say when by themselves, and only the participant
//! writes them.

use super::{access::MayLearn, store};
use crate::kernel::{app::App, fault::Fault};

/// Notes that an activity was looked at for the first time.
pub async fn open(app: &App, permit: MayLearn) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    store::note_opened(&tx, permit.enrolment, permit.activity).await?;
    Ok(tx.commit().await?)
}

/// Notes that an activity was read to the end; saying so again changes nothing.
pub async fn finish(app: &App, permit: MayLearn) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    store::note_done(&tx, permit.enrolment, permit.activity).await?;
    Ok(tx.commit().await?)
}
