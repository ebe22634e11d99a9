//! Pages and other answers. A page is a type with samples; what every page shares (menu, language, form token, who is
//! signed in) is its shell.

mod sheet;
mod stored;

use std::io::{Cursor, Write};

use flate2::{Compression, write::GzEncoder};
use rocket::{
    Request, Response,
    http::{ContentType, Header, Status},
    response::{self, Responder},
};
use serde::Serialize;
use serde_json::{Value, json};

use stored::stored_response;

use super::{app::App, fault::Fault, languages::Language};

/// A page: its template and, for the house test and for reading, samples of everything it can show.
pub trait Page: Serialize {
    /// The template, by its path below `templates/` without the ending.
    const TEMPLATE: &'static str;
    /// One of each shape this page can take: full, empty, with errors.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

/// One sample of a page or mail, for the house test that renders them all.
pub struct Sample {
    /// The template it is for.
    pub template: &'static str,
    /// What the template gets.
    pub context: Value,
}

impl Sample {
    /// All samples of a page type.
    pub fn of<P: Page>() -> Vec<Sample> {
        P::samples()
            .into_iter()
            .map(|page| Sample {
                template: P::TEMPLATE,
                context: json!(page),
            })
            .collect()
    }
}

/// One entry of the main menu.
#[derive(Clone, Debug, Serialize)]
pub struct MenuEntry {
    /// Where it leads.
    pub href: String,
    /// What it is called, in the reader's language.
    pub label: String,
    /// Whether this page lies below it.
    pub current: bool,
}

/// A language as the switch offers it.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageChoice {
    /// BCP 47 code.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether the page is in it.
    pub current: bool,
    /// The address that switches to it.
    pub href: String,
}

/// Who is signed in, as the shell shows it.
#[derive(Clone, Debug, Serialize)]
pub struct SignedIn {
    /// Full name.
    pub name: String,
}

/// The line and emblem that a funder wants to see.
#[derive(Clone, Debug, Serialize)]
pub struct Funding {
    /// The visibility statement in the reader's language.
    pub line: String,
    /// Which emblem: `eu` or empty.
    pub emblem: String,
}

/// What all pages share.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// The installation's name.
    pub site: String,
    /// The language of the page.
    pub lang: &'static str,
    /// The languages to switch to.
    pub languages: Vec<LanguageChoice>,
    /// The token for forms.
    pub csrf: String,
    /// Who is signed in.
    pub person: Option<SignedIn>,
    /// The main menu.
    pub nav: Vec<MenuEntry>,
    /// What was just done, in words.
    pub notice: Option<String>,
    /// What went wrong, in words.
    pub trouble: Option<String>,
    /// The path of the page.
    pub path: String,
    /// The query of the page, without `lang` and `done`.
    pub query: String,
    /// A mark that changes with the assets.
    pub build: String,
    /// The funder's line, on pages of a project.
    pub funding: Option<Funding>,
}

impl Shell {
    /// A shell as a guest sees it, for samples and mails.
    pub fn guest(language: Language) -> Self {
        Self {
            site: "Evenhand".to_owned(),
            lang: language.code(),
            languages: Vec::new(),
            csrf: String::new(),
            person: None,
            nav: Vec::new(),
            notice: None,
            trouble: None,
            path: "/".to_owned(),
            query: String::new(),
            build: String::new(),
            funding: None,
        }
    }
}

/// An answer to a request.
pub enum Reply {
    /// A page, with its status.
    Html(Status, String),
    /// See another address (303).
    SeeOther(String),
    /// Content made for this request, such as a document.
    Content(Content),
    /// A large file made for this request, sent piece by piece.
    Made(MadeFile),
    /// A stored file, sent in ranges when asked.
    Stored(StoredFile),
    /// Facts for a script.
    Json(Status, Value),
    /// Any of these with one more header.
    WithHeader(Box<Reply>, &'static str, String),
}

/// Every handler's result.
pub type Answer = Result<Reply, Fault>;

/// Content that is sent as it is.
pub struct Content {
    /// Its media type.
    pub media_type: &'static str,
    /// The file name to save it under; `None` shows it in the browser.
    pub save_as: Option<String>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A file that was made for one request and is kept nowhere.
pub struct MadeFile {
    /// Its media type.
    pub media_type: &'static str,
    /// The file name to save it under.
    pub save_as: String,
    /// What it holds, from where the file stands.
    pub file: std::fs::File,
}

/// A file of the store.
pub struct StoredFile {
    /// Its SHA-256, which is its ETag too.
    pub hash: String,
    /// Its media type.
    pub media_type: String,
    /// The file name to save it under; `None` shows it in the browser.
    pub save_as: Option<String>,
}

impl Reply {
    /// Renders a page in its shell.
    pub fn page<P: Page>(app: &App, shell: &Shell, status: Status, page: &P) -> Answer {
        Self::part(app, shell, page).map(|html| Reply::Html(status, html))
    }

    /// Renders a part of a page, which the script puts into a page that is shown already.
    pub fn part<P: Page>(app: &App, shell: &Shell, part: &P) -> Result<String, Fault> {
        let language = shell.lang.parse().unwrap_or_default();
        app.renderer
            .render(language, P::TEMPLATE, in_shell(shell, json!(part)))
            .map_err(Fault::Broken)
    }

    /// Sends the browser on to another page.
    pub fn to(address: impl Into<String>) -> Answer {
        Ok(Reply::SeeOther(address.into()))
    }

    /// Sends the browser on and tells there what was done: `done` is the end of a key `notice-...` of the locale files.
    pub fn done(address: impl AsRef<str>, done: &str) -> Answer {
        let address = address.as_ref();
        let (path, anchor) = address
            .split_once('#')
            .map_or((address, String::new()), |(p, a)| (p, format!("#{a}")));
        let joint = if path.contains('?') { '&' } else { '?' };
        Ok(Reply::SeeOther(format!("{path}{joint}done={done}{anchor}")))
    }

    /// The same with one more header.
    pub fn with_header(self, name: &'static str, value: impl Into<String>) -> Self {
        Reply::WithHeader(Box::new(self), name, value.into())
    }

    /// A document to save.
    pub fn download(media_type: &'static str, name: impl Into<String>, bytes: Vec<u8>) -> Answer {
        Ok(Reply::Content(Content {
            media_type,
            save_as: Some(name.into()),
            bytes,
        }))
    }
}

/// The context of a template: the page's own fields and the shell.
pub fn in_shell(shell: &Shell, page: Value) -> Value {
    let mut context = page;
    if let Value::Object(fields) = &mut context {
        fields.insert("shell".to_owned(), json!(shell));
    }
    context
}

/// Rocket sends bodies in chunks of 4 kB unless told otherwise, which costs more than the page itself.
const CHUNK: usize = 256 * 1024;

impl<'r> Responder<'r, 'static> for Reply {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match self {
            Reply::Html(status, html) => Ok(text_response(
                request,
                status,
                ContentType::HTML,
                html.into_bytes(),
            )),
            Reply::Json(status, value) => Ok(text_response(
                request,
                status,
                ContentType::JSON,
                value.to_string().into_bytes(),
            )),
            Reply::WithHeader(reply, name, value) => {
                let mut response = reply.respond_to(request)?;
                response.set_raw_header(name, value);
                Ok(response)
            }
            Reply::SeeOther(address) => Response::build()
                .status(Status::SeeOther)
                .header(Header::new("Location", address))
                .ok(),
            Reply::Content(content) => {
                let mut response = Response::new();
                response.set_raw_header("Content-Type", content.media_type);
                disposition(&mut response, content.save_as.as_deref());
                response.set_raw_header("Cache-Control", "private, no-store");
                response.set_sized_body(content.bytes.len(), Cursor::new(content.bytes));
                response.set_max_chunk_size(CHUNK);
                Ok(response)
            }
            Reply::Made(made) => {
                let facts = made.file.metadata().map_err(|_| Status::InternalServerError)?;
                let length = usize::try_from(facts.len()).map_err(|_| Status::InternalServerError)?;
                let mut response = Response::new();
                response.set_raw_header("Content-Type", made.media_type);
                disposition(&mut response, Some(&made.save_as));
                response.set_raw_header("Cache-Control", "private, no-store");
                response.set_sized_body(length, rocket::tokio::fs::File::from_std(made.file));
                response.set_max_chunk_size(CHUNK);
                Ok(response)
            }
            Reply::Stored(file) => rocket::tokio::task::block_in_place(|| {
                rocket::tokio::runtime::Handle::current().block_on(stored_response(request, file))
            }),
        }
    }
}

fn text_response(
    request: &Request<'_>,
    status: Status,
    media_type: ContentType,
    body: Vec<u8>,
) -> Response<'static> {
    let mut response = Response::new();
    response.set_status(status);
    response.set_header(media_type);
    response.set_raw_header("Cache-Control", "private, no-store");
    response.set_raw_header("Vary", "Accept-Encoding, Cookie, Accept-Language");
    let body = match compressed(request, &body) {
        Some(small) => {
            response.set_raw_header("Content-Encoding", "gzip");
            small
        }
        None => body,
    };
    response.set_sized_body(body.len(), Cursor::new(body));
    response.set_max_chunk_size(CHUNK);
    response
}

/// The body in gzip when the browser takes it and it pays. Form tokens are masked anew in each response, so that
/// compression does not give them away (BREACH).
pub fn compressed(request: &Request<'_>, body: &[u8]) -> Option<Vec<u8>> {
    let accepts = request
        .headers()
        .get("Accept-Encoding")
        .any(|value| value.contains("gzip"));
    if !accepts || body.len() < 1_000 {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 3), Compression::new(4));
    encoder.write_all(body).ok()?;
    encoder.finish().ok()
}

fn disposition(response: &mut Response<'_>, save_as: Option<&str>) {
    if let Some(name) = save_as {
        let plain: String = name
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || "-_. ".contains(c) {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        let encoded = percent_encode(name);
        response.set_raw_header(
            "Content-Disposition",
            format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}"),
        );
    }
}

/// Text as it may stand in an address or header (RFC 3986 unreserved characters kept).
pub fn percent_encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests;
