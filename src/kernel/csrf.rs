//! The token that shows that a form came from one of our own pages: bound to the session cookie, masked anew in every
//! page so that compression does not betray it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use rocket::{
    Request,
    http::{Cookie, SameSite},
    request::{FromRequest, Outcome},
    response::{self, Responder},
};
use sha2::Sha256;
use time::Duration;

use super::{
    app::App,
    ids::{hex, random_bytes},
    languages::Language,
    page::Reply,
};

/// The one cookie: the session's token (empty for a guest), the language chosen, if one was, and a note of the browser's
/// own, with dots between them.
pub const SESSION_COOKIE: &str = "evenhand";

/// The token and the language in the cookie of a request.
pub fn cookie_parts(request: &Request<'_>) -> (String, Option<Language>) {
    let [token, language, _] = cookie_texts(request);
    (token, language.parse().ok())
}

/// The note in the cookie of a request: what this browser, and no other, is to bring back, whoever signs in meanwhile.
/// It is empty when there is none, and as trustworthy as the seal that its maker puts on it.
pub fn cookie_note(request: &Request<'_>) -> String {
    let [_, _, note] = cookie_texts(request);
    note
}

fn cookie_texts(request: &Request<'_>) -> [String; 3] {
    let cookie = request.cookies().get(SESSION_COOKIE);
    let mut texts = cookie
        .map(|cookie| cookie.value())
        .unwrap_or_default()
        .splitn(3, '.');
    [(); 3].map(|()| texts.next().unwrap_or_default().to_owned())
}

/// Sets the cookie and keeps its note. Without `Secure` on a plain-text address, where a browser would not keep it
/// otherwise.
pub fn set_cookie(request: &Request<'_>, token: &str, language: Option<Language>) {
    write_cookie(request, token, language, &cookie_note(request));
}

/// An answer that leaves a note in the browser's cookie; an empty one takes it away. A note holds no dot.
pub struct Noting(pub String, pub Reply);

impl<'r> Responder<'r, 'static> for Noting {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        let (token, language) = cookie_parts(request);
        write_cookie(request, &token, language, &self.0);
        self.1.respond_to(request)
    }
}

/// The note that a request brings back.
pub struct Note(pub String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Note {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        Outcome::Success(Note(cookie_note(request)))
    }
}

fn write_cookie(request: &Request<'_>, token: &str, language: Option<Language>, note: &str) {
    let mut value = format!("{token}.{}", language.map(Language::code).unwrap_or_default());
    if !note.is_empty() {
        value = format!("{value}.{note}");
    }
    let secure = request
        .rocket()
        .state::<App>()
        .and_then(|app| {
            app.settings
                .public_url
                .as_deref()
                .map(|url| url.starts_with("https:"))
        })
        .unwrap_or(false);
    request.cookies().add(
        Cookie::build((SESSION_COOKIE, value))
            .path("/")
            .http_only(true)
            .secure(secure)
            .same_site(SameSite::Lax)
            .max_age(Duration::days(14)),
    );
}

/// A token for the forms of one page.
pub fn token(request: &Request<'_>) -> String {
    let mask = random_bytes::<32>();
    let masked: Vec<u8> = secret(request)
        .iter()
        .zip(mask)
        .map(|(byte, mask)| byte ^ mask)
        .collect();
    URL_SAFE_NO_PAD.encode([mask.as_slice(), &masked].concat())
}

/// Whether a token was made for this session, and the browser does not say that another site sends the form.
pub fn accepts(request: &Request<'_>, token: &str) -> bool {
    let from_elsewhere = request
        .headers()
        .get_one("Sec-Fetch-Site")
        .is_some_and(|site| !matches!(site, "same-origin" | "none"));
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else {
        return false;
    };
    let Some((mask, masked)) = bytes
        .split_at_checked(32)
        .filter(|(_, masked)| masked.len() == 32)
    else {
        return false;
    };
    let difference = secret(request)
        .iter()
        .zip(mask.iter().zip(masked))
        .fold(0, |sum, (secret, (mask, masked))| sum | (secret ^ mask ^ masked));
    !from_elsewhere && difference == 0
}

fn secret(request: &Request<'_>) -> Vec<u8> {
    let key = request
        .rocket()
        .state::<App>()
        .map(|app| app.key.clone())
        .unwrap_or_default();
    keyed(&key, &format!("form:{}", cookie_parts(request).0))
}

/// HMAC-SHA-256 of a text under a key.
pub fn keyed(key: &[u8], text: &str) -> Vec<u8> {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return Vec::new();
    };
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// Bytes of a seal.
const SEAL: usize = 16;

/// A short payload with a seal that only this key makes, in letters that an address and a cookie may hold. What is sealed
/// for one purpose opens for no other.
pub fn seal(key: &[u8], purpose: &str, payload: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode([payload, &seal_of(key, purpose, payload)].concat())
}

/// The payload of what [`seal`] gave; `None` when somebody else made or changed it.
pub fn unseal(key: &[u8], purpose: &str, text: &str) -> Option<Vec<u8>> {
    let mut payload = URL_SAFE_NO_PAD.decode(text).ok()?;
    let shown = payload.split_off(payload.len().checked_sub(SEAL)?);
    let made = seal_of(key, purpose, &payload);
    let difference = made
        .iter()
        .zip(shown)
        .fold(0, |sum, (made, shown)| sum | (made ^ shown));
    (difference == 0).then_some(payload)
}

fn seal_of(key: &[u8], purpose: &str, payload: &[u8]) -> Vec<u8> {
    let mut seal = keyed(key, &format!("seal:{purpose}:{}", hex(payload)));
    seal.truncate(SEAL);
    seal
}
