//! Verification: anybody who holds a certificate can see what the register says of it.

use rocket::{get, http::Status};
use time::Duration;

use super::{Around, shown};
use crate::{
    certificates::{model::certificate, rules::codes::read_code, store, views::VerifyPage},
    kernel::{
        fault::Fault,
        form::FormState,
        page::{Answer, Reply},
        text::Message,
    },
    people::{Caller, Visitor},
};

/// So many codes that do not exist may be tried from one address in the time of [`WINDOW`].
const TRIES: usize = 20;
/// The time in which tries are counted.
const WINDOW: Duration = Duration::minutes(10);

/// The page in this status; search engines are asked to leave it alone, for it names people.
fn unlisted(visit: &Visitor, status: Status, page: &VerifyPage) -> Answer {
    Ok(Reply::page(&visit.app, &visit.shell, status, page)?.with_header("X-Robots-Tag", "noindex, nofollow"))
}

#[get("/verify", rank = 2)]
pub async fn ask(visit: Visitor) -> Answer {
    asked(&visit)
}

fn asked(visit: &Visitor) -> Answer {
    let page = VerifyPage {
        found: None,
        code: None,
        unknown: false,
        form: FormState::default(),
    };
    unlisted(visit, Status::Ok, &page)
}

#[get("/verify?<code>")]
pub async fn find(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match read_code(code) {
        _ if code.trim().is_empty() => asked(&visit),
        Some(code) => answer(&visit, &caller, &code).await,
        None => malformed(&visit, code),
    }
}

#[get("/verify/<code>")]
pub async fn show(visit: Visitor, caller: Caller, code: &str) -> Answer {
    match read_code(code) {
        Some(code) => answer(&visit, &caller, &code).await,
        None => malformed(&visit, code),
    }
}

fn malformed(visit: &Visitor, typed: &str) -> Answer {
    let typed: String = typed.chars().take(60).collect();
    let page = VerifyPage {
        found: None,
        code: None,
        unknown: false,
        form: FormState::filled([("code", typed)])
            .with_error("code", Message::new("certificates-verify-malformed")),
    };
    unlisted(visit, Status::UnprocessableEntity, &page)
}

/// The certificate with this code. Whoever tries codes that do not exist has to wait after some.
pub(super) async fn look_up(
    visit: &Visitor,
    caller: &Caller,
    code: &str,
) -> Result<Option<certificate::Model>, Fault> {
    let key = format!("verify:{}", caller.address);
    let limits = &visit.app.limits;
    limits
        .take(&key, TRIES, WINDOW, visit.app.clock.now())
        .map_err(Fault::TooMany)?;
    let found = store::certificate_by_code(visit.db(), code).await?;
    if found.is_some() {
        limits.give_back(&key);
    }
    Ok(found)
}

async fn answer(visit: &Visitor, caller: &Caller, code: &str) -> Answer {
    let Some(certificate) = look_up(visit, caller, code).await? else {
        let page = VerifyPage {
            found: None,
            code: None,
            unknown: true,
            form: FormState::filled([("code", code.to_owned())]),
        };
        return unlisted(visit, Status::NotFound, &page);
    };
    let around = Around::of(visit, &certificate).await?;
    let page = VerifyPage {
        found: Some(shown(visit, &certificate, &around).await?),
        code: Some(certificate.code),
        unknown: false,
        form: FormState::default(),
    };
    unlisted(visit, Status::Ok, &page)
}
