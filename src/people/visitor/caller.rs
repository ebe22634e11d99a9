//! From where a request comes.

use rocket::{
    Request,
    request::{FromRequest, Outcome},
};

use crate::kernel::{csrf, ids::fingerprint};

/// From where a request comes: what limits, sessions and their list need to know.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    /// The network address, or `-` when there is none.
    pub address: String,
    /// What the browser calls itself.
    pub browser: String,
    /// The fingerprint of the session's token; that of no token for a guest.
    pub session: String,
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Caller {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let address = request.client_ip();
        Outcome::Success(Caller {
            address: address.map_or_else(|| "-".to_owned(), |address| address.to_string()),
            browser: request
                .headers()
                .get_one("User-Agent")
                .unwrap_or_default()
                .to_owned(),
            session: fingerprint(&csrf::cookie_parts(request).0),
        })
    }
}
