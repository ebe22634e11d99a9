//! Pages for what went wrong: each says what happened, what to do, and the id that finds it in the log.

use rocket::{
    Catcher, Request, catch, catchers,
    http::{Method, Status},
    request::FromRequest,
};

use super::views::ErrorPage;
use crate::{
    kernel::{fault::Explanation, http::RequestId, page::Reply, page::percent_encode, text::Message},
    people::Visitor,
};

/// One catcher for every status.
pub fn catchers() -> Vec<Catcher> {
    catchers![any]
}

/// The statuses that have words of their own; others take those of their class.
const KNOWN: [u16; 13] = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503, 507];

#[catch(default)]
async fn any(status: Status, request: &Request<'_>) -> Result<Reply, Status> {
    if status == Status::Unauthorized && request.method() == Method::Get {
        let next = percent_encode(&request.uri().to_string());
        return Ok(Reply::SeeOther(format!("/sign-in?next={next}")));
    }
    let explanation = request.local_cache(Explanation::default).clone();
    // An address with something that is no id leads nowhere.
    let status = match status {
        Status::UnprocessableEntity if explanation.message.is_none() => Status::NotFound,
        status => status,
    };
    let code = match status.code {
        code if KNOWN.contains(&code) => code,
        code if code < 500 => 400,
        _ => 500,
    };
    let word = |part: &str| Message::new(format!("kernel-error-{code}-{part}"));
    let refused = code == Status::Conflict.code && explanation.message.is_some();
    let (title, help) = if refused {
        (
            Message::new("kernel-error-refused-title"),
            Message::new("kernel-error-refused-help"),
        )
    } else {
        (word("title"), word("help"))
    };
    let page = ErrorPage {
        status: status.code,
        title,
        text: explanation.message.unwrap_or_else(|| word("text")),
        help,
        request_id: request.local_cache(|| RequestId(String::new())).0.clone(),
        retry_after: explanation.retry_after,
    };
    let visitor = Visitor::from_request(request).await.succeeded().ok_or(status)?;
    Reply::page(&visitor.app, &visitor.shell, status, &page).map_err(|fault| {
        log::error!("error page: {fault:?}");
        status
    })
}
