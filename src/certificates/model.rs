//! The register of certificates. What was issued is frozen; a revocation is written beside it.

#![allow(missing_docs, dead_code)]

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use super::parts::Printed;
use crate::{editions::EditionId, enrolment::EnrolmentId, people::PersonId, projects::ProjectId};
use crate::{kernel::text::Localised, typed_id};

typed_id!(
    /// A certificate.
    CertificateId
);
typed_id!(
    /// A version of a project's template.
    TemplateId
);
typed_id!(
    /// The moment from which a version of a template is used.
    TemplateUseId
);

typed_id!(
    /// A run in which the certificates of an edition are issued.
    RunId
);

/// Signs, as a list that is stored whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Signs(pub Vec<String>);

/// How a certificate stopped to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Another one was issued in its place.
    Replaced,
    /// The office took it back.
    Revoked,
}

impl Ending {
    /// How a certificate ended at some time, if it did.
    pub fn of<T>(at: Option<T>, replaced: bool) -> Option<Self> {
        let ending = if replaced { Self::Replaced } else { Self::Revoked };
        at.map(|_| ending)
    }
}

impl certificate::Model {
    /// How it stopped to hold, if it did.
    pub fn ending(&self) -> Option<Ending> {
        Ending::of(self.revoked_at, self.replaced)
    }
}

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
        /// Since when it no longer holds: it was revoked, or `replaced`.
        pub revoked_at: Option<TimeDateTimeWithTimeZone>,
        pub revoked_by: Option<PersonId>,
        pub revoked_why: Option<String>,
        /// The certificate that this one stands in for.
        pub replaces_id: Option<CertificateId>,
        /// Why that one was replaced.
        pub replaced_why: Option<String>,
        /// Whether another one was issued in its place, rather than that it was revoked.
        pub replaced: bool,
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

/// A version of what a project has printed on its certificates, beside what is known of the project itself.
pub mod template {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_templates")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TemplateId,
        pub project_id: ProjectId,
        pub number: i32,
        pub signatory_name: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub signatory_function: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub funding_line: Localised,
        #[sea_orm(column_type = "JsonBinary")]
        pub sentence: Localised,
        pub signature: Option<String>,
        pub logo: Option<String>,
        #[sea_orm(column_type = "JsonBinary")]
        pub logo_alt: Localised,
        pub made_by: PersonId,
        pub made_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That a version of a template was taken into use; rows are only ever added, and the newest of a project counts.
pub mod template_use {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_template_uses")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TemplateUseId,
        pub project_id: ProjectId,
        pub template_id: TemplateId,
        pub used_by: PersonId,
        pub used_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// That its holder has a certificate: confirmed once.
pub mod receipt {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_receipts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub certificate_id: CertificateId,
        pub received_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A run in which the certificates of an edition are issued, one after the other; at most one of an edition is open.
pub mod run {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_runs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RunId,
        pub edition_id: EditionId,
        /// Who asked for it; nobody, when it came by itself.
        pub asked_by: Option<PersonId>,
        pub started_at: TimeDateTimeWithTimeZone,
        /// How many certificates were due, once they are counted.
        pub total: Option<i32>,
        /// How many were issued, once it is over.
        pub issued: Option<i32>,
        /// The last sign of life.
        pub touched_at: TimeDateTimeWithTimeZone,
        pub finished_at: Option<TimeDateTimeWithTimeZone>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a certificate that is due could not be issued the last time; it goes when it is.
pub mod failure {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "certificate_failures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub enrolment_id: EnrolmentId,
        pub edition_id: EditionId,
        /// The run in which it was tried last, if it was in one.
        pub run_id: Option<RunId>,
        /// A code of [`super::super::rules::failures::Reason`].
        pub reason: String,
        #[sea_orm(column_type = "JsonBinary")]
        pub signs: Signs,
        /// A code of the part of the certificate in which the signs stand, or empty.
        pub part: String,
        pub failed_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
