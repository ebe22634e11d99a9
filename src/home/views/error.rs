//! What went wrong, for the person to whom it happened.

use serde::Serialize;

use crate::kernel::{page::Page, text::Message};

/// What went wrong, for the person to whom it happened.
#[derive(Serialize)]
pub struct ErrorPage {
    /// The HTTP status.
    pub status: u16,
    /// What happened.
    pub title: Message,
    /// What that means, or the rule's reason.
    pub text: Message,
    /// What to do about it.
    pub help: Message,
    /// The id that finds it in the log.
    pub request_id: String,
    /// Seconds to wait before the next try.
    pub retry_after: Option<u64>,
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "kernel/error";

    fn samples() -> Vec<Self> {
        let page = |status: u16, retry_after| ErrorPage {
            status,
            title: Message::new(format!("kernel-error-{status}-title")),
            text: Message::new(format!("kernel-error-{status}-text")),
            help: Message::new(format!("kernel-error-{status}-help")),
            request_id: "0123456789ab".to_owned(),
            retry_after,
        };
        [400, 401, 403, 404, 405, 409, 413, 415, 422, 500, 503, 507]
            .map(|status| page(status, None))
            .into_iter()
            .chain([page(429, Some(90))])
            .collect()
    }
}
