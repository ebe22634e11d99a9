//! Addresses at the door: in by password or link, out, and the first set-up.

use rocket::{
    Request, Route, get,
    http::Status,
    post,
    response::{self, Responder},
    routes,
};

use crate::{
    kernel::{
        csrf,
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        page::{Answer, Reply},
        text::Message,
    },
    people::{
        NewPerson, actions,
        model::LinkPurpose,
        rules,
        views::{LinkPage, LinkSentPage, SetupPage, SignInPage},
        visitor::{Caller, Visitor},
    },
};

/// What happens at the door.
pub(super) enum Door {
    /// Nobody comes in or goes out.
    Stay(Reply),
    /// In, with the token of the new session, and on to an address.
    In { token: String, to: String },
    /// Out, and on to an address.
    Out { to: String },
    /// On to an address, in this language from now on.
    Speak { language: Language, to: String },
}

impl<'r> Responder<'r, 'static> for Door {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let language = csrf::cookie_parts(request).1;
        match self {
            Door::Stay(reply) => reply.respond_to(request),
            Door::In { token, to } => {
                csrf::set_cookie(request, &token, language);
                Reply::SeeOther(to).respond_to(request)
            }
            Door::Out { to } => {
                csrf::set_cookie(request, "", language);
                Reply::SeeOther(to).respond_to(request)
            }
            Door::Speak { language, to } => {
                csrf::set_cookie(request, &csrf::cookie_parts(request).0, Some(language));
                Reply::SeeOther(to).respond_to(request)
            }
        }
    }
}

pub(super) fn routes() -> Vec<Route> {
    routes![
        sign_in_page,
        sign_in,
        link_sent,
        link_page,
        use_link,
        sign_out,
        setup_page,
        set_up
    ]
}

#[get("/sign-in?<next>")]
fn sign_in_page(visit: Visitor, next: Option<&str>) -> Answer {
    let next = rules::own_path(next).to_owned();
    if visit.actor.is_some() {
        return Reply::to(next);
    }
    visit.page(&SignInPage {
        form: FormState::default(),
        next,
    })
}

#[post("/sign-in", data = "<posted>")]
async fn sign_in(visit: Visitor, caller: Caller, posted: Posted) -> Result<Door, Fault> {
    let next = rules::own_path(posted.value("next")).to_owned();
    let by_link = posted.value("way") == Some("link");
    let mut reader = posted.reader();
    let email = reader.email("email");
    let password = if by_link {
        String::new()
    } else {
        reader.text("password", rules::LONGEST_PASSWORD)
    };
    if let Err(form) = reader.finish() {
        return again(&visit, *form, next);
    }
    if by_link {
        actions::ask_for_link(&visit.app, &caller, &email, &next).await?;
        return Reply::to("/sign-in/sent").map(Door::Stay);
    }
    match actions::sign_in_by_password(&visit.app, &caller, &email, &password).await? {
        Some(token) => Ok(Door::In { token, to: next }),
        None => {
            let wrong = Message::new("people-sign-in-wrong");
            again(&visit, posted.state().with_error("", wrong), next)
        }
    }
}

fn again(visit: &Visitor, form: FormState, next: String) -> Result<Door, Fault> {
    visit.form_again(&SignInPage { form, next }).map(Door::Stay)
}

#[get("/sign-in/sent")]
fn link_sent(visit: Visitor) -> Answer {
    visit.page(&LinkSentPage {
        minutes: rules::link_holds(LinkPurpose::SignIn).whole_minutes(),
    })
}

#[get("/sign-in/<token>?<next>")]
async fn link_page(visit: Visitor, caller: Caller, token: &str, next: Option<&str>) -> Result<Door, Fault> {
    let next = rules::own_path(next).to_owned();
    match actions::link_purpose(&visit.app, token).await? {
        Some(LinkPurpose::Demo) => enter_by(&visit, &caller, token, LinkPurpose::Demo, next).await,
        Some(LinkPurpose::SignIn) => visit.page(&LinkPage::open(token, next)).map(Door::Stay),
        None => gone(&visit),
    }
}

#[post("/sign-in/<token>", data = "<posted>")]
async fn use_link(visit: Visitor, caller: Caller, token: &str, posted: Posted) -> Result<Door, Fault> {
    let next = rules::own_path(posted.value("next")).to_owned();
    enter_by(&visit, &caller, token, LinkPurpose::SignIn, next).await
}

async fn enter_by(
    visit: &Visitor,
    caller: &Caller,
    token: &str,
    purpose: LinkPurpose,
    next: String,
) -> Result<Door, Fault> {
    match actions::sign_in_by_link(&visit.app, caller, token, purpose).await? {
        Some(token) => Ok(Door::In { token, to: next }),
        None => gone(visit),
    }
}

fn gone(visit: &Visitor) -> Result<Door, Fault> {
    Reply::page(&visit.app, &visit.shell, Status::Gone, &LinkPage::gone()).map(Door::Stay)
}

#[post("/sign-out", data = "<_posted>")]
async fn sign_out(visit: Visitor, caller: Caller, _posted: Posted) -> Result<Door, Fault> {
    actions::sign_out(&visit.app, &caller).await?;
    Ok(Door::Out {
        to: "/?done=signed-out".to_owned(),
    })
}

#[get("/setup/<token>")]
async fn setup_page(visit: Visitor, token: &str) -> Answer {
    if !actions::may_set_up(&visit.app, token).await? {
        return Err(Fault::NotFound);
    }
    visit.page(&SetupPage {
        form: FormState::default(),
        action: format!("/setup/{token}"),
    })
}

#[post("/setup/<token>", data = "<posted>")]
async fn set_up(visit: Visitor, caller: Caller, token: &str, posted: Posted) -> Result<Door, Fault> {
    if !actions::may_set_up(&visit.app, token).await? {
        return Err(Fault::NotFound);
    }
    let mut reader = posted.reader();
    let given_name = reader.text("given_name", 100);
    let family_name = reader.text("family_name", 100);
    let email = reader.email("email");
    let password = reader.text("password", rules::LONGEST_PASSWORD);
    if let Err(flaw) = rules::judge_password(&password, &email) {
        reader.error("password", flaw.message());
    }
    if let Err(form) = reader.finish() {
        let action = format!("/setup/{token}");
        return visit
            .form_again(&SetupPage { form: *form, action })
            .map(Door::Stay);
    }
    let new = NewPerson {
        given_name,
        family_name,
        email,
        organisation: String::new(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: visit.language(),
    };
    let token = actions::set_up(&visit.app, &caller, new, &password).await?;
    Ok(Door::In {
        token,
        to: "/?done=set-up".to_owned(),
    })
}
