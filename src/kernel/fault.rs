//! What can go wrong on the way to an answer. A fault becomes a status here and a page that helps in the slice `home`.

use rocket::{
    Request,
    http::Status,
    response::{self, Responder},
};
use sea_orm::{DbErr, RuntimeErr};

use super::{files::FileError, text::Message};

/// Why there is no answer.
#[derive(Debug)]
pub enum Fault {
    /// There is no such thing, or this person may not know of it.
    NotFound,
    /// The person may know of it but not do this.
    Forbidden,
    /// The rules say no; the message says why and what can be done.
    Refused(Message),
    /// What was sent cannot be understood.
    BadRequest(Message),
    /// Someone must sign in first.
    SignInFirst,
    /// Too many tries; how many seconds to wait.
    TooMany(u64),
    /// The upload is larger than allowed.
    TooLarge,
    /// The database failed.
    Database(DbErr),
    /// A file could not be read or written.
    File(FileError),
    /// The program contradicts itself: a template, a stored value, a document.
    Broken(String),
}

impl Fault {
    /// The status it is answered with.
    pub fn status(&self) -> Status {
        match self {
            Fault::NotFound => Status::NotFound,
            Fault::Forbidden => Status::Forbidden,
            Fault::Refused(_) => Status::Conflict,
            Fault::BadRequest(_) => Status::BadRequest,
            Fault::SignInFirst => Status::Unauthorized,
            Fault::TooMany(_) => Status::TooManyRequests,
            Fault::TooLarge => Status::PayloadTooLarge,
            Fault::Database(error) if is_storage_full(error) => Status::InsufficientStorage,
            Fault::File(error) if error.is_storage_full() => Status::InsufficientStorage,
            Fault::Database(_) | Fault::File(_) | Fault::Broken(_) => Status::InternalServerError,
        }
    }

    /// A rule's refusal by message key.
    pub fn refused(key: &str) -> Self {
        Fault::Refused(Message::new(key))
    }
}

/// Whether a database could not write because there was no room: SQLite's results "full" and "writing failed", which it
/// gives for a file that may not grow, and PostgreSQL's "disk full".
fn is_storage_full(error: &DbErr) -> bool {
    const CODES: [&str; 3] = ["13", "778", "53100"];
    let (DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return false;
    };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| CODES.contains(&code.as_ref()))
}

impl From<DbErr> for Fault {
    fn from(error: DbErr) -> Self {
        Fault::Database(error)
    }
}

impl From<FileError> for Fault {
    fn from(error: FileError) -> Self {
        Fault::File(error)
    }
}

/// What a fault leaves with the request for the error page.
#[derive(Clone, Debug, Default)]
pub struct Explanation {
    /// The reason, when a rule gave one.
    pub message: Option<Message>,
    /// Seconds to wait.
    pub retry_after: Option<u64>,
}

impl<'r> Responder<'r, 'static> for Fault {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let status = self.status();
        if status.code >= 500 {
            log::error!(
                "{} {}: {self:?}",
                request.method(),
                super::http::path_for_log(request)
            );
        }
        let explanation = match self {
            Fault::Refused(message) | Fault::BadRequest(message) => Explanation {
                message: Some(message),
                retry_after: None,
            },
            Fault::TooMany(seconds) => Explanation {
                message: None,
                retry_after: Some(seconds),
            },
            _ => Explanation::default(),
        };
        request.local_cache(|| explanation);
        Err(status)
    }
}
