//! The register of certificates. What was issued is frozen; a revocation is written beside it.

#![allow(missing_docs, dead_code)]

use super::parts::Printed;
use crate::typed_id;
use crate::{editions::EditionId, enrolment::EnrolmentId, people::PersonId, projects::ProjectId};

typed_id!(
    /// A certificate.
    CertificateId
);

/// A certificate as it was issued.
pub mod certificate {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CertificateId,
        pub number: String,
        pub code: String,
        pub project_id: ProjectId,
        pub edition_id: EditionId,
        pub enrolment_id: EnrolmentId,
        pub person_id: PersonId,
        pub language: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub printed: Printed,
        pub hash: String,
        pub issued_at: TimeDateTimeWithTimeZone,
        pub revoked_at: Option<TimeDateTimeWithTimeZone>,
        pub revoked_by: Option<PersonId>,
        pub revoked_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The last number given in a project and year.
pub mod counter {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_counters")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub project_id: ProjectId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i32,
        pub last: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
