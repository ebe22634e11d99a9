//! What the outbox holds.

/// Mails on their way and sent.
pub mod mail {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    /// One mail.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox_mails")]
    pub struct Model {
        /// The mail.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// When it was written.
        pub created_at: TimeDateTimeWithTimeZone,
        /// Where it goes.
        pub to_address: String,
        /// Who reads it.
        pub to_name: String,
        /// The code of its language.
        pub language: String,
        /// Its subject.
        pub subject: String,
        /// Its text without markup.
        pub text: String,
        /// The same as HTML.
        pub html: String,
        /// JSON list of `{name, media_type, content}`, the content as text.
        pub attachments: String,
        /// `due`, `sending`, `sent` or `failed`.
        pub state: String,
        /// How often it was tried.
        pub attempts: i32,
        /// When it is tried next.
        pub next_at: TimeDateTimeWithTimeZone,
        /// When it left.
        pub sent_at: Option<TimeDateTimeWithTimeZone>,
        /// Why the last try failed.
        pub error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Work that follows from what was committed.
pub mod job {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    /// One job.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox_jobs")]
    pub struct Model {
        /// The job.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Which runner it is for.
        pub kind: String,
        /// What the runner gets, as JSON.
        pub payload: String,
        /// When it was asked for.
        pub created_at: TimeDateTimeWithTimeZone,
        /// When it is due.
        pub run_at: TimeDateTimeWithTimeZone,
        /// `due`, `running`, `done` or `failed`.
        pub state: String,
        /// How often it was tried.
        pub attempts: i32,
        /// Why the last try failed.
        pub error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
