//! Who was there, in minutes; entries are only ever added.

#![allow(missing_docs, dead_code)]

pub mod catering;
pub mod entitlements;
pub mod signed;

use std::str::FromStr;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

use crate::typed_id;
use crate::{
    editions::{EditionId, SlotId},
    enrolment::EnrolmentId,
    people::PersonId,
};

typed_id!(
    /// An entry of attendance.
    EntryId
);
typed_id!(
    /// An objection to what is recorded.
    ObjectionId
);
typed_id!(
    /// Somebody who came without an enrolment.
    WalkInId
);

/// How an entry came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Way {
    List,
    Pin,
    Qr,
    Personal,
    WalkIn,
    Correction,
}

impl Way {
    pub const ALL: [Way; 6] = [
        Way::List,
        Way::Pin,
        Way::Qr,
        Way::Personal,
        Way::WalkIn,
        Way::Correction,
    ];

    /// Its name in tables, forms and keys of the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Way::List => "list",
            Way::Pin => "pin",
            Way::Qr => "qr",
            Way::Personal => "personal",
            Way::WalkIn => "walk_in",
            Way::Correction => "correction",
        }
    }
}

impl FromStr for Way {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Way::ALL.into_iter().find(|kind| kind.code() == code).ok_or(())
    }
}

/// Presence in a slot, from minute to minute of the day at the venue; a later entry replaces an earlier one and says why.
pub mod entry {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attendance_entries")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: EntryId,
        pub edition_id: EditionId,
        pub slot_id: SlotId,
        pub enrolment_id: EnrolmentId,
        pub present: bool,
        pub from_minute: i32,
        pub to_minute: i32,
        pub way: Way,
        pub recorded_at: TimeDateTimeWithTimeZone,
        pub recorded_by: Option<PersonId>,
        pub recorded_by_name: String,
        pub replaces: Option<EntryId>,
        pub why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A trainer's signature under a day, over a checksum of its entries.
pub mod countersignature {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "countersignatures")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub edition_id: EditionId,
        pub on_date: TimeDate,
        pub by_id: PersonId,
        pub by_name: String,
        pub at: TimeDateTimeWithTimeZone,
        pub checksum: String,
        /// The ids of the entries that were signed; earlier signatures do not name them.
        pub entries: Option<Json>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A code that was sent to a participant and with which the minutes of a day can be attested.
pub mod attestation_code {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attestation_codes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub enrolment_id: EnrolmentId,
        pub on_date: TimeDate,
        pub checksum: String,
        pub code_hash: String,
        pub tries: i32,
        pub sent_at: TimeDateTimeWithTimeZone,
        pub expires_at: TimeDateTimeWithTimeZone,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A participant's word that the minutes of a day are right, over a checksum of the entries.
pub mod attestation {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "attestations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub enrolment_id: EnrolmentId,
        pub on_date: TimeDate,
        pub edition_id: EditionId,
        pub checksum: String,
        /// The ids of the entries that were attested.
        pub entries: Json,
        pub minutes: i32,
        pub at: TimeDateTimeWithTimeZone,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A participant's objection to what is recorded of a day.
pub mod objection {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "objections")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ObjectionId,
        pub enrolment_id: EnrolmentId,
        pub on_date: TimeDate,
        pub edition_id: EditionId,
        pub number: i32,
        pub words: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_one = "super::objection_answer::Entity")]
        Answer,
    }

    impl Related<super::objection_answer::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Answer.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The answer to an objection: accepted by a correction, or declined.
pub mod objection_answer {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "objection_answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub objection_id: ObjectionId,
        pub accepted: bool,
        pub entry_id: Option<EntryId>,
        pub words: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::objection::Entity",
            from = "Column::ObjectionId",
            to = "super::objection::Column::Id"
        )]
        Objection,
    }

    impl Related<super::objection::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Objection.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who was in the room without an enrolment.
pub mod walk_in {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "walk_ins")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: WalkInId,
        pub edition_id: EditionId,
        pub email: String,
        pub number: i32,
        pub given_name: String,
        pub family_name: String,
        pub organisation: String,
        pub region_code: Option<String>,
        pub role_category: Option<String>,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(has_one = "super::walk_in_settlement::Entity")]
        Settlement,
    }

    impl Related<super::walk_in_settlement::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Settlement.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// When a walk-in was in a slot; it counts for nobody.
pub mod walk_in_entry {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "walk_in_entries")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub walk_in_id: WalkInId,
        pub slot_id: SlotId,
        pub from_minute: i32,
        pub to_minute: i32,
        pub at: TimeDateTimeWithTimeZone,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What the office made of a walk-in: joined with an enrolment, or declined.
pub mod walk_in_settlement {
    use sea_orm::entity::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "walk_in_settlements")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub walk_in_id: WalkInId,
        pub enrolment_id: Option<EnrolmentId>,
        pub why: String,
        pub at: TimeDateTimeWithTimeZone,
        pub by_id: PersonId,
        pub by_name: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {
        #[sea_orm(
            belongs_to = "super::walk_in::Entity",
            from = "Column::WalkInId",
            to = "super::walk_in::Column::Id"
        )]
        WalkIn,
    }

    impl Related<super::walk_in::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::WalkIn.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}
