//! A whole server for one test, on its own database: SQLite in a temporary folder, or PostgreSQL in a schema of its own
//! when `EVENHAND_TEST_DATABASE` names a server.

mod cast;
pub mod lesson;
pub mod room;

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use evenhand::{
    kernel::{app::App, clock::Clock, languages::Language, outbox, settings::Settings},
    people,
};
use rocket::{
    http::{ContentType, Cookie, Header},
    local::asynchronous::{Client, LocalRequest, LocalResponse},
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};

mod sample;
pub mod wire;
pub mod world;

/// A server with its client, its data folder and its application.
pub struct Server {
    pub app: App,
    client: Client,
    folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// An answer, read whole.
pub struct Reply {
    pub status: u16,
    pub body: String,
    pub bytes: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Reply {
    pub fn header(&self, name: &str) -> String {
        let found = self
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// The address that a redirect leads to, without `done=...`.
    pub fn location(&self) -> String {
        let location = self.header("Location");
        location
            .split(['?', '&'])
            .filter(|part| !part.starts_with("done="))
            .collect::<Vec<_>>()
            .join("?")
    }

    /// The browser after this answer: with the cookie that it sets.
    pub fn browser(&self) -> Browser {
        let cookie = self.header("Set-Cookie");
        let cookie = cookie
            .split(';')
            .next()
            .and_then(|pair| pair.strip_prefix("evenhand="));
        Browser {
            cookie: cookie.unwrap_or_default().to_owned(),
        }
    }

    /// What is chosen in a list of the page.
    pub fn selected(&self, name: &str) -> String {
        let list = self
            .body
            .split(&format!("<select class=\"input\" id=\"field-{name}\""))
            .nth(1);
        let options = list
            .and_then(|list| list.split("</select>").next())
            .unwrap_or_default();
        let chosen = options
            .split("<option ")
            .find(|option| option.contains("\" selected"));
        let value = chosen.and_then(|option| option.split('"').nth(1));
        value.unwrap_or_default().to_owned()
    }

    /// The value of a hidden or visible input.
    pub fn input(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\"");
        let tag = self
            .body
            .split('<')
            .find(|tag| tag.contains(&marker))
            .unwrap_or_default();
        tag.split("value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_default()
            .to_owned()
    }
}

/// Someone's browser: keeps the session cookie and fetches form tokens.
#[derive(Clone, Default)]
pub struct Browser {
    pub cookie: String,
}

static COUNTER: AtomicU32 = AtomicU32::new(0);

impl Server {
    /// Starts an empty installation.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts an empty installation with some settings changed.
    pub async fn start_with(change: impl FnOnce(&mut Settings)) -> Self {
        let (name, folder) = name_and_folder();
        let database_url = match postgres_server(&name).await {
            Some((connection, address)) => {
                let create = format!("CREATE DATABASE {name}");
                connection
                    .execute_unprepared(&create)
                    .await
                    .expect("a database for the test");
                connection.close().await.ok();
                Some(address)
            }
            None => None,
        };
        let mut settings = Settings {
            data: folder,
            database_url,
            ..Default::default()
        };
        change(&mut settings);
        Self::open(settings).await
    }

    /// Opens the installation that these settings name.
    pub async fn open(settings: Settings) -> Self {
        let folder = settings.data.clone();
        let app = evenhand::open(settings, Clock::default())
            .await
            .expect("the installation opens");
        let figment = Settings::figment().merge(("log_level", "off"));
        let client = Client::untracked(evenhand::build(figment, app.clone()))
            .await
            .expect("the server is built");
        Self { app, client, folder }
    }

    /// All routes, each as its method and the pattern of its address, such as `GET /people/<id>`.
    pub fn routes(&self) -> std::collections::BTreeSet<String> {
        let routes = self.client.rocket().routes();
        routes
            .map(|route| format!("{} {}", route.method, route.uri.path()))
            .collect()
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Does what the outbox has to do, until nothing is left.
    pub async fn settle(&self) {
        outbox::run_due(&self.app)
            .await
            .expect("the outbox is worked through");
    }

    /// A page as a guest.
    pub async fn get(&self, path: &str) -> Reply {
        self.get_as(&Browser::default(), path).await
    }

    /// A page as somebody.
    pub async fn get_as(&self, browser: &Browser, path: &str) -> Reply {
        read(
            self.as_browser(self.client.get(path.to_owned()), browser)
                .dispatch()
                .await,
        )
        .await
    }

    /// A request with a header more.
    pub async fn get_with(&self, browser: &Browser, path: &str, header: (&str, &str)) -> Reply {
        let header = Header::new(header.0.to_owned(), header.1.to_owned());
        read(
            self.as_browser(self.client.get(path.to_owned()), browser)
                .header(header)
                .dispatch()
                .await,
        )
        .await
    }

    /// Posts a form with a valid token.
    pub async fn post(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
        let token = self.token(browser).await;
        let mut fields = fields.to_vec();
        fields.push(("csrf", &token));
        self.post_raw(browser, path, &fields).await
    }

    /// Posts a form with a valid token from a network address.
    pub async fn post_from(
        &self,
        address: [u8; 4],
        browser: &Browser,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Reply {
        let token = self.token(browser).await;
        let mut fields = fields.to_vec();
        fields.push(("csrf", &token));
        let request = self
            .form_request(browser, path, &fields)
            .remote((address, 50_000).into());
        read(request.dispatch().await).await
    }

    /// Posts exactly these fields.
    pub async fn post_raw(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
        read(self.form_request(browser, path, fields).dispatch().await).await
    }

    fn form_request(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> LocalRequest<'_> {
        let encode = |text: &str| evenhand::kernel::page::percent_encode(text);
        let body: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        let request = self
            .client
            .post(path.to_owned())
            .header(ContentType::Form)
            .body(body.join("&"));
        self.as_browser(request, browser)
    }

    /// Posts a file with a valid token and some fields.
    pub async fn upload(
        &self,
        browser: &Browser,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Reply {
        self.upload_all(browser, path, fields, &[file]).await
    }

    /// The same with several files.
    pub async fn upload_all(
        &self,
        browser: &Browser,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Reply {
        let token = self.token(browser).await;
        let mut body = Vec::new();
        for (name, value) in fields.iter().chain([("csrf", token.as_str())].iter()) {
            body.extend(
                format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        for (field, name, content) in files {
            body.extend(
                format!(
                    "--limit\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                     Content-Type: application/octet-stream\r\n\r\n"
                )
                .bytes(),
            );
            body.extend(*content);
            body.extend(b"\r\n");
        }
        body.extend(b"--limit--\r\n");
        let form = ContentType::new("multipart", "form-data").with_params(("boundary", "limit"));
        let request = self.client.post(path.to_owned()).header(form).body(body);
        read(self.as_browser(request, browser).dispatch().await).await
    }

    /// A form token for this browser, from the sign-in page or whatever page has a form.
    pub async fn token(&self, browser: &Browser) -> String {
        let page = if browser.cookie.is_empty() {
            "/sign-in"
        } else {
            "/nothing-here?token"
        };
        self.get_as(browser, page).await.input("csrf")
    }

    /// Signs somebody in by writing a session, as a link would; the person must exist.
    pub async fn sign_in(&self, person: people::PersonId) -> Browser {
        let token = people::open_session(&self.app, person, "test")
            .await
            .expect("a session");
        Browser {
            cookie: format!("{token}.en"),
        }
    }

    fn as_browser<'c>(&self, request: LocalRequest<'c>, browser: &Browser) -> LocalRequest<'c> {
        if browser.cookie.is_empty() {
            return request;
        }
        request.cookie(Cookie::new("evenhand", browser.cookie.clone()))
    }
}

async fn read(response: LocalResponse<'_>) -> Reply {
    let status = response.status().code;
    let headers = response
        .headers()
        .iter()
        .map(|header| (header.name().to_string(), header.value().to_owned()))
        .collect();
    let bytes = response.into_bytes().await.unwrap_or_default();
    Reply {
        status,
        body: String::from_utf8_lossy(&bytes).into_owned(),
        bytes,
        headers,
    }
}

/// Somebody who is not on record yet: nothing but a name and an address, reading English.
pub fn newcomer(given_name: &str, family_name: &str, email: &str) -> people::NewPerson {
    people::NewPerson {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        email: email.to_owned(),
        organisation: String::new(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: Language::En,
    }
}

/// The installation in a data folder that a server process uses too, before it starts or after it has ended.
pub async fn open_folder(folder: &Path) -> App {
    let settings = Settings {
        data: folder.to_owned(),
        ..Default::default()
    };
    evenhand::open(settings, Clock::default())
        .await
        .expect("the installation opens")
}

/// A name that no other test has, and a folder of that name.
fn name_and_folder() -> (String, PathBuf) {
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    let name = format!("evenhand_{}_{number}", std::process::id());
    let folder = std::env::temp_dir().join(&name);
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    (name, folder)
}

/// A connection to the PostgreSQL server named by `EVENHAND_TEST_DATABASE`, if there is one, and the address that a
/// database of this name has on it.
async fn postgres_server(name: &str) -> Option<(DatabaseConnection, String)> {
    let server = std::env::var("EVENHAND_TEST_DATABASE").ok()?;
    let connection = Database::connect(&server)
        .await
        .expect("the PostgreSQL server answers");
    let (base, query) = server
        .split_once('?')
        .map_or((server.as_str(), ""), |(base, query)| (base, query));
    let (address, _) = base.rsplit_once('/').expect("an address with a database name");
    let question = if query.is_empty() { "" } else { "?" };
    Some((connection, format!("{address}/{name}{question}{query}")))
}
