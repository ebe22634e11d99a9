//! What happens to countries: the ones that come with the program are stored at the first start.

use super::{
    rules::{builtin, parse_country},
    store,
};
use crate::kernel::{app::App, fault::Fault};

/// Stores Poland and Sweden when no country is stored yet; costs one query when there is one.
pub async fn load_builtin(app: &App) -> Result<(), Fault> {
    if !store::has_no_country(app.db.read()).await? {
        return Ok(());
    }
    let tx = app.db.write().await?;
    for text in builtin() {
        let country = parse_country(text)
            .map_err(|problems| Fault::Broken(format!("a country of our own: {problems:?}")))?;
        store::store_country(&tx, &country).await?;
    }
    Ok(tx.commit().await?)
}
