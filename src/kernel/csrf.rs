//! The token that shows that a form came from one of our own pages: bound to the session cookie, masked anew in every
//! page so that compression does not betray it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use rocket::{
    Request,
    http::{Cookie, SameSite},
};
use sha2::Sha256;
use time::Duration;

use super::{app::App, ids::random_bytes, languages::Language};

/// The one cookie: the session's token (empty for a guest), a dot, and the language chosen, if one was.
pub const SESSION_COOKIE: &str = "evenhand";

/// The token and the language in the cookie of a request.
pub fn cookie_parts(request: &Request<'_>) -> (String, Option<Language>) {
    let value = request
        .cookies()
        .get(SESSION_COOKIE)
        .map(|cookie| cookie.value().to_owned())
        .unwrap_or_default();
    let (token, language) = value.split_once('.').unwrap_or((value.as_str(), ""));
    (token.to_owned(), language.parse().ok())
}

/// Sets the cookie. Without `Secure` on a plain-text address, where a browser would not keep it otherwise.
pub fn set_cookie(request: &Request<'_>, token: &str, language: Option<Language>) {
    let value = format!("{token}.{}", language.map(Language::code).unwrap_or_default());
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
