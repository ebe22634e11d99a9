//! What goes with every request and answer: an id, a line in the log, headers that keep browsers strict; and the
//! addresses that belong to no slice: assets and health.

use std::{borrow::Cow, io::Cursor, time::Instant};

use rocket::{
    Data, Request, Response, Route, State,
    fairing::{Fairing, Info, Kind},
    get,
    http::{ContentType, Status},
    routes,
};
use sea_orm::ConnectionTrait;

use super::{
    app::App,
    clock::stopwatch,
    fault::Explanation,
    ids::{hex, random_bytes},
    page::compressed,
};

/// The policy for pages: nothing but our own files; no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The id of a request, in the log, in the answer's headers and on error pages.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

struct Started(Instant);

/// Gives ids, writes the log, sets the headers.
pub struct Ground;

#[rocket::async_trait]
impl Fairing for Ground {
    fn info(&self) -> Info {
        Info {
            name: "ids, log and headers",
            kind: Kind::Request | Kind::Response,
        }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        request.local_cache(|| RequestId(hex(&random_bytes::<6>())));
        request.local_cache(|| Started(stopwatch()));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let id = request.local_cache(|| RequestId(String::new()));
        let started = request.local_cache(|| Started(stopwatch()));
        response.set_raw_header("X-Request-Id", id.0.clone());
        response.set_raw_header("Referrer-Policy", "same-origin");
        response.set_raw_header("X-Content-Type-Options", "nosniff");
        response.set_raw_header("Cross-Origin-Opener-Policy", "same-origin");
        response.set_raw_header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if let Some(seconds) = request.local_cache(Explanation::default).retry_after {
            response.set_raw_header("Retry-After", seconds.to_string());
        }
        if !response.headers().contains("Content-Security-Policy") {
            response.set_raw_header("Content-Security-Policy", POLICY);
        }
        let secure = request
            .rocket()
            .state::<App>()
            .and_then(|app| app.settings.public_url.clone());
        if secure.is_some_and(|url| url.starts_with("https:")) {
            response.set_raw_header("Strict-Transport-Security", "max-age=31536000");
        }
        log::info!(
            "{} {} {} {} {} us",
            id.0,
            request.method(),
            path_for_log(request),
            response.status().code,
            started.0.elapsed().as_micros()
        );
    }
}

/// The path of a request, or the pattern of its route when a part of the path is a secret.
pub fn path_for_log<'r>(request: &'r Request<'_>) -> Cow<'r, str> {
    match request.route() {
        Some(route) if route.uri.path().contains("<token>") => Cow::Owned(route.uri.path().to_owned()),
        _ => Cow::Borrowed(request.uri().path().as_str()),
    }
}

/// `/health`, the assets and the page icon.
pub fn routes() -> Vec<Route> {
    routes![health, asset, page_icon]
}

/// Whether the server answers and its database does.
#[get("/health")]
async fn health(app: &State<App>) -> (Status, (ContentType, &'static str)) {
    match app.db.read().execute_unprepared("SELECT 1").await {
        Ok(_) => (Status::Ok, (ContentType::Plain, "ok\n")),
        Err(_) => (Status::ServiceUnavailable, (ContentType::Plain, "database\n")),
    }
}

/// An asset with the time browsers may keep it.
struct Asset {
    name: String,
    tag: String,
    bytes: Cow<'static, [u8]>,
    for_good: bool,
}

impl Asset {
    /// An asset by its name, as it is fetched under a mark.
    fn of(app: &App, name: &str, mark: Option<&str>) -> Option<Self> {
        let file = app.assets.file(name)?;
        Some(Self {
            name: name.to_owned(),
            tag: format!("\"{}\"", app.assets.hash(name)?),
            bytes: file.data,
            for_good: mark.is_some_and(|mark| app.assets.is_fixed_by(name, mark)),
        })
    }

    fn media_type(&self) -> &'static str {
        match self.name.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            _ => "application/octet-stream",
        }
    }
}

impl<'r> rocket::response::Responder<'r, 'static> for Asset {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response = Response::new();
        response.set_raw_header("Content-Type", self.media_type());
        response.set_raw_header("Vary", "Accept-Encoding");
        response.set_raw_header("ETag", self.tag.clone());
        let keep = if self.for_good {
            "public, max-age=31536000, immutable"
        } else {
            "public, max-age=300"
        };
        response.set_raw_header("Cache-Control", keep);
        if request.headers().get_one("If-None-Match") == Some(self.tag.as_str()) {
            response.set_status(Status::NotModified);
            return Ok(response);
        }
        let body = match compressed(request, &self.bytes) {
            Some(small) => {
                response.set_raw_header("Content-Encoding", "gzip");
                small
            }
            None => self.bytes.into_owned(),
        };
        response.set_sized_body(body.len(), Cursor::new(body));
        response.set_max_chunk_size(256 * 1024);
        Ok(response)
    }
}

/// A style sheet, script or picture.
#[get("/assets/<name>?<v>")]
fn asset(app: &State<App>, name: &str, v: Option<&str>) -> Option<Asset> {
    Asset::of(app, name, v)
}

/// The icon that browsers ask for without being told of one.
#[get("/favicon.ico")]
fn page_icon(app: &State<App>) -> Option<Asset> {
    Asset::of(app, "favicon.svg", None)
}
