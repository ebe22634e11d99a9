//! What the outbox holds.

/// Mails on their way and sent.
pub mod mail {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    /// One mail.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox_mails")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub created_at: TimeDateTimeWithTimeZone,
        pub to_address: String,
        pub to_name: String,
        pub language: String,
        pub subject: String,
        pub text: String,
        pub html: String,
        /// JSON list of `{name, media_type, content}`, the content as text.
        pub attachments: String,
        /// `due`, `sending`, `sent` or `failed`.
        pub state: String,
        pub attempts: i32,
        pub next_at: TimeDateTimeWithTimeZone,
        pub sent_at: Option<TimeDateTimeWithTimeZone>,
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
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub payload: String,
        pub created_at: TimeDateTimeWithTimeZone,
        pub run_at: TimeDateTimeWithTimeZone,
        /// `due`, `running`, `done` or `failed`.
        pub state: String,
        pub attempts: i32,
        pub error: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
