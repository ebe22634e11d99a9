//! The register of a project: every certificate that was ever issued in it, with its receipt.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement,
};
use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::{
    certificates::{
        model::{CertificateId, Ending, certificate, receipt},
        parts::Printed,
    },
    editions::EditionId,
    people::PersonId,
    projects::ProjectId,
};

/// A line of the register.
#[derive(Debug, FromQueryResult)]
pub struct Line {
    /// The certificate.
    pub id: CertificateId,
    /// Its number.
    pub number: String,
    /// The edition in which it was earned.
    pub edition_id: EditionId,
    /// Whose it is.
    pub person_id: PersonId,
    /// What it says.
    pub printed: Printed,
    /// When it was issued.
    pub issued_at: OffsetDateTime,
    /// Since when it no longer holds.
    pub revoked_at: Option<OffsetDateTime>,
    /// Whether it was replaced then.
    pub replaced: bool,
    /// When its holder confirmed to have received it.
    pub received_at: Option<OffsetDateTime>,
}

impl Line {
    /// How it stopped to hold, if it did.
    pub fn ending(&self) -> Option<Ending> {
        Ending::of(self.revoked_at, self.replaced)
    }
}

/// The register of a project, by the moment of issue.
pub async fn lines(db: &impl ConnectionTrait, project: ProjectId) -> Result<Vec<Line>, DbErr> {
    let sql = "SELECT c.id, c.number, c.edition_id, c.person_id, c.printed, c.issued_at, c.revoked_at, c.replaced, r.received_at \
               FROM certificates c LEFT JOIN certificate_receipts r ON r.certificate_id = c.id \
               WHERE c.project_id = $1 ORDER BY c.id";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [project.0.into()]);
    Line::find_by_statement(statement).all(db).await
}

/// When the holder of a certificate confirmed to have received it.
pub async fn received_at(
    db: &impl ConnectionTrait,
    id: CertificateId,
) -> Result<Option<OffsetDateTime>, DbErr> {
    let receipt = receipt::Entity::find_by_id(id).one(db).await?;
    Ok(receipt.map(|receipt| receipt.received_at))
}

/// Everything that is kept of a person's certificates, for the person.
pub async fn held_of(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<Value>, DbErr> {
    let rows = certificate::Entity::find()
        .filter(certificate::Column::PersonId.eq(person))
        .order_by_asc(certificate::Column::Id)
        .all(db)
        .await?;
    let receipts: BTreeMap<CertificateId, OffsetDateTime> = receipt::Entity::find()
        .filter(receipt::Column::CertificateId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|receipt| (receipt.certificate_id, receipt.received_at))
        .collect();
    let held = |row: &certificate::Model| {
        json!({
            "number": row.number, "language": row.language, "printed": row.printed, "sha256": row.hash,
            "issued_at": row.issued_at.to_string(), "ended_at": row.revoked_at.map(|at| at.to_string()),
            "revoked_why": row.revoked_why, "replaced_why": row.replaced_why,
            "received_at": receipts.get(&row.id).map(|at| at.to_string()),
        })
    };
    Ok(rows.iter().map(held).collect())
}
