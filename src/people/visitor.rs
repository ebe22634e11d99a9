//! Who is asking: the request guards that every slice uses, and the shell of the page that the person will see.

mod caller;

pub use caller::Caller;

use rocket::{
    Request, State,
    http::Status,
    request::{FromRequest, Outcome},
};
use sea_orm::DbErr;
use uuid::Uuid;

use super::{
    model::{Permission, PersonId, person::Model as Person},
    store,
};
use crate::kernel::{
    app::App,
    audit::Entry,
    csrf,
    database::Reader,
    fault::Fault,
    ids::fingerprint,
    languages::Language,
    page::{Answer, LanguageChoice, MenuEntry, Page, Reply, Shell, SignedIn},
    text::Message,
};

/// Where a permission holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere.
    Installation,
    /// In a project and its editions.
    Project(Uuid),
    /// In one edition.
    Edition(Uuid),
    /// For a region, by its full code.
    Region(String),
}

impl Scope {
    /// How it is stored: kind and value.
    pub fn stored(&self) -> (&'static str, String) {
        match self {
            Scope::Installation => ("installation", String::new()),
            Scope::Project(id) => ("project", id.to_string()),
            Scope::Edition(id) => ("edition", id.to_string()),
            Scope::Region(code) => ("region", code.clone()),
        }
    }

    /// Reads what [`Self::stored`] wrote.
    pub fn read(kind: &str, value: &str) -> Option<Self> {
        match kind {
            "installation" => Some(Scope::Installation),
            "project" => value.parse().ok().map(Scope::Project),
            "edition" => value.parse().ok().map(Scope::Edition),
            "region" => Some(Scope::Region(value.to_owned())),
            _ => None,
        }
    }
}

/// A person who is signed in, with what they may do. Being a participant needs no grant: it follows from an enrolment.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// The person's region, by its full code.
    pub region: Option<String>,
    /// The person's role category.
    pub role_category: Option<String>,
    /// The person's own language.
    pub language: Language,
    /// What they may do, and where.
    pub grants: Vec<(Permission, Scope)>,
}

impl Actor {
    /// A person as the one who acts, without any grant: for what the program itself does in their name.
    pub fn acting(person: &Person) -> Self {
        Self {
            id: person.id,
            name: person.full_name(),
            email: person.email.clone(),
            region: person.region_code.clone(),
            role_category: person.role_category.clone(),
            language: person.language.parse().unwrap_or_default(),
            grants: Vec::new(),
        }
    }

    /// Whether this permission was granted in exactly this scope.
    pub fn holds(&self, permission: Permission, scope: &Scope) -> bool {
        self.grants
            .iter()
            .any(|(held, within)| *held == permission && within == scope)
    }

    /// Administrator of the installation.
    pub fn is_admin(&self) -> bool {
        self.holds(Permission::Admin, &Scope::Installation)
    }

    /// Office of this project: by grant for it or for the installation, or as administrator.
    pub fn is_office_of(&self, project: impl Into<Uuid>) -> bool {
        self.is_admin()
            || self.holds(Permission::Office, &Scope::Installation)
            || self.holds(Permission::Office, &Scope::Project(project.into()))
    }

    /// Auditor of this project.
    pub fn is_auditor_of(&self, project: impl Into<Uuid>) -> bool {
        self.holds(Permission::Auditor, &Scope::Installation)
            || self.holds(Permission::Auditor, &Scope::Project(project.into()))
    }

    /// Trainer of this edition.
    pub fn is_trainer_of(&self, edition: impl Into<Uuid>) -> bool {
        self.holds(Permission::Trainer, &Scope::Edition(edition.into()))
    }

    /// May read what happens in an edition of this project: its office, its auditors and the edition's trainers.
    pub fn reads_edition(&self, project: impl Into<Uuid>, edition: impl Into<Uuid>) -> bool {
        self.reads_project(project) || self.is_trainer_of(edition)
    }

    /// May read what the office of this project reads: office or auditor.
    pub fn reads_project(&self, project: impl Into<Uuid>) -> bool {
        let project = project.into();
        self.is_office_of(project) || self.is_auditor_of(project)
    }

    /// Office somewhere.
    pub fn is_any_office(&self) -> bool {
        self.is_admin() || self.grants.iter().any(|(held, _)| *held == Permission::Office)
    }

    /// Auditor somewhere.
    pub fn is_any_auditor(&self) -> bool {
        self.grants.iter().any(|(held, _)| *held == Permission::Auditor)
    }

    /// Trainer somewhere.
    pub fn is_any_trainer(&self) -> bool {
        self.grants.iter().any(|(held, _)| *held == Permission::Trainer)
    }

    /// The projects that the person reads as office or auditor; `None` means all.
    pub fn projects_read(&self) -> Option<Vec<Uuid>> {
        self.projects_with(&[Permission::Office, Permission::Auditor])
    }

    /// The projects whose office the person is; `None` means all.
    pub fn offices(&self) -> Option<Vec<Uuid>> {
        self.projects_with(&[Permission::Office])
    }

    fn projects_with(&self, permissions: &[Permission]) -> Option<Vec<Uuid>> {
        let held = || self.grants.iter().filter(|(held, _)| permissions.contains(held));
        if self.is_admin() || held().any(|(_, scope)| *scope == Scope::Installation) {
            return None;
        }
        let project = |(_, scope): &(Permission, Scope)| match scope {
            Scope::Project(id) => Some(*id),
            _ => None,
        };
        Some(held().filter_map(project).collect())
    }

    /// The editions that the person teaches.
    pub fn editions_taught(&self) -> Vec<Uuid> {
        let edition = |(held, scope): &(Permission, Scope)| match scope {
            Scope::Edition(id) if *held == Permission::Trainer => Some(*id),
            _ => None,
        };
        self.grants.iter().filter_map(edition).collect()
    }

    /// An audit entry by this person.
    pub fn entry(&self, action: &'static str, kind: &'static str, id: impl ToString) -> Entry {
        Entry::by(self.id.0, &self.name, action, kind, id)
    }
}

/// Makes the main menu for whoever asks; the slice `home` knows it and hands it in.
pub struct Menu(pub fn(&App, Language, Option<&Actor>, &str) -> Vec<MenuEntry>);

/// Anyone: a guest or a person who is signed in, with the application and the shell of the page.
pub struct Visitor {
    /// The application.
    pub app: App,
    /// Who is signed in.
    pub actor: Option<Actor>,
    /// What the page will be framed in.
    pub shell: Shell,
}

impl Visitor {
    /// The language of the page.
    pub fn language(&self) -> Language {
        self.shell.lang.parse().unwrap_or_default()
    }

    /// The person who is signed in; a guest is asked to sign in first.
    pub fn actor(&self) -> Result<&Actor, Fault> {
        self.actor.as_ref().ok_or(Fault::SignInFirst)
    }

    /// The connection for reading.
    pub fn db(&self) -> &Reader {
        self.app.db.read()
    }

    /// Shows a page.
    pub fn page<P: Page>(&self, page: &P) -> Answer {
        Reply::page(&self.app, &self.shell, Status::Ok, page)
    }

    /// Shows a form again with what is wrong in it.
    pub fn form_again<P: Page>(&self, page: &P) -> Answer {
        Reply::page(&self.app, &self.shell, Status::UnprocessableEntity, page)
    }

    /// A part of a page, for the script.
    pub fn part<P: Page>(&self, part: &P) -> Result<String, Fault> {
        Reply::part(&self.app, &self.shell, part)
    }

    /// Puts a message in words for this reader.
    pub fn say(&self, message: &Message) -> String {
        self.app.languages.say(self.language(), message)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Visitor {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let Some(app) = request.rocket().state::<App>().cloned() else {
            return Outcome::Error((Status::InternalServerError, ()));
        };
        match signed_in(&app, request).await {
            Ok(actor) => {
                let shell = shell(&app, request, actor.as_ref()).await;
                Outcome::Success(Visitor { app, actor, shell })
            }
            Err(error) => {
                log::error!("who is asking: {error}");
                Outcome::Error((Status::InternalServerError, ()))
            }
        }
    }
}

async fn signed_in(app: &App, request: &Request<'_>) -> Result<Option<Actor>, DbErr> {
    let (token, _) = csrf::cookie_parts(request);
    if token.is_empty() {
        return Ok(None);
    }
    store::actor_of_session(app.db.read(), &fingerprint(&token), app.clock.now()).await
}

/// The language: the one asked for in the address, else the one chosen before, else the person's own, else the
/// browser's.
fn language_of(request: &Request<'_>, actor: Option<&Actor>) -> Language {
    let asked = request
        .query_value::<&str>("lang")
        .and_then(Result::ok)
        .and_then(|code| code.parse().ok());
    asked
        .or_else(|| csrf::cookie_parts(request).1)
        .or_else(|| actor.map(|actor| actor.language))
        .unwrap_or_else(|| {
            Language::accepted(request.headers().get_one("Accept-Language").unwrap_or_default())
        })
}

async fn shell(app: &App, request: &Request<'_>, actor: Option<&Actor>) -> Shell {
    let language = language_of(request, actor);
    if request.query_value::<&str>("lang").is_some() {
        csrf::set_cookie(request, &csrf::cookie_parts(request).0, Some(language));
    }
    let path = request.uri().path().to_string();
    let query: String = request
        .query_fields()
        .filter(|field| field.name != "lang" && field.name != "done")
        .map(|field| {
            format!(
                "{}={}&",
                field.name,
                crate::kernel::page::percent_encode(field.value)
            )
        })
        .collect();
    let switch = |to: Language| LanguageChoice {
        code: to.code(),
        name: to.own_name(),
        current: to == language,
        href: format!("{path}?{query}lang={to}"),
    };
    let done = request.query_value::<&str>("done").and_then(Result::ok);
    let notice = done
        .filter(|done| done.len() < 60 && done.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .and_then(|done| {
            app.languages
                .find(language, &format!("notice-{done}"), &Default::default())
        });
    let menu = request.rocket().state::<Menu>();
    Shell {
        site: app.settings.name.clone(),
        lang: language.code(),
        languages: Language::ALL.into_iter().map(switch).collect(),
        csrf: csrf::token(request),
        person: actor.map(|actor| SignedIn {
            name: actor.name.clone(),
        }),
        nav: menu
            .map(|menu| (menu.0)(app, language, actor, &path))
            .unwrap_or_default(),
        notice,
        trouble: None,
        query: query.trim_end_matches('&').to_owned(),
        path,
        build: app.assets.build_mark(),
        funding: None,
    }
}

/// A person who is signed in; a guest is led to the sign-in page and back.
pub struct Member {
    /// The visit.
    pub visit: Visitor,
    /// The person.
    pub actor: Actor,
}

impl Member {
    /// A person who acts without a request: the sample project plays everyone's part through the doors that people use.
    pub fn playing(app: &App, actor: Actor) -> Self {
        let visit = Visitor {
            app: app.clone(),
            shell: Shell::guest(actor.language),
            actor: Some(actor.clone()),
        };
        Self { visit, actor }
    }
}

impl std::ops::Deref for Member {
    type Target = Visitor;
    fn deref(&self) -> &Visitor {
        &self.visit
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Member {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match Visitor::from_request(request).await {
            Outcome::Success(visit) => match visit.actor.clone() {
                Some(actor) => Outcome::Success(Member { visit, actor }),
                None => Outcome::Error((Status::Unauthorized, ())),
            },
            Outcome::Error(error) => Outcome::Error(error),
            Outcome::Forward(status) => Outcome::Forward(status),
        }
    }
}

/// The application on its own, for routes that need neither person nor page.
pub type Application = State<App>;
