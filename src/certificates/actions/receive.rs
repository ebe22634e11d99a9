//! A participant confirms to have received the certificate.

use sea_orm::{EntityTrait, IntoActiveModel, sea_query::OnConflict};
use serde_json::json;

use crate::{
    certificates::{access::MayReceive, model::receipt},
    kernel::{app::App, fault::Fault},
};

/// Notes that the holder has the certificate. Pressed again, it stays as it was the first time.
pub async fn receive(app: &App, permit: MayReceive) -> Result<(), Fault> {
    let certificate = &permit.certificate;
    if certificate.revoked_at.is_some() {
        return Err(Fault::refused("certificates-refused-ended"));
    }
    let mut tx = app.db.write().await?;
    let row = receipt::Model {
        certificate_id: certificate.id,
        received_at: tx.now,
    };
    let once = OnConflict::column(receipt::Column::CertificateId)
        .do_nothing()
        .to_owned();
    let added = receipt::Entity::insert(row.into_active_model())
        .on_conflict(once)
        .exec_without_returning(&*tx)
        .await?;
    if added == 0 {
        return Ok(());
    }
    tx.record(
        permit
            .by
            .entry("certificate.received", "certificate", certificate.id)
            .within(certificate.project_id.0)
            .saying(json!({ "number": certificate.number })),
    );
    Ok(tx.commit().await?)
}
