//! Passwords: hashed with argon2id, which takes time and memory on purpose; never more than two at once, and away from
//! the threads that answer requests.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use rocket::tokio::{
    sync::{OnceCell, Semaphore},
    task::spawn_blocking,
};

use crate::kernel::{fault::Fault, ids::random_bytes};

/// Memory in KiB, and passes over it (OWASP's recommendation for argon2id).
const MEMORY: u32 = 19_456;
const PASSES: u32 = 2;

/// How many passwords are hashed at once.
static TURNS: Semaphore = Semaphore::const_new(2);

/// A hash that no password fits, so that an unknown address costs as much time as a known one.
static NOBODY: OnceCell<String> = OnceCell::const_new();

/// The hash to store of a password.
pub(super) async fn hash(password: &str) -> Result<String, Fault> {
    let password = password.to_owned();
    in_turn(move || {
        engine()?
            .hash_password_with_salt(password.as_bytes(), &random_bytes::<16>())
            .map(|hash: PasswordHash| hash.to_string())
            .map_err(broken)
    })
    .await
}

/// Whether a password fits a stored hash; without one the same work is done and the answer is no.
pub(super) async fn fits(password: &str, stored: Option<String>) -> Result<bool, Fault> {
    let known = stored.is_some();
    let stored = match stored {
        Some(stored) => stored,
        None => NOBODY
            .get_or_try_init(|| hash("nobody signs in with this"))
            .await?
            .clone(),
    };
    let password = password.to_owned();
    let fits = in_turn(move || {
        let stored = PasswordHash::new(&stored).map_err(broken)?;
        Ok(engine()?.verify_password(password.as_bytes(), &stored).is_ok())
    })
    .await?;
    Ok(fits && known)
}

async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let _turn = TURNS.acquire().await.map_err(broken)?;
    spawn_blocking(work).await.map_err(broken)?
}

fn engine() -> Result<Argon2<'static>, Fault> {
    let params = Params::new(MEMORY, PASSES, 1, None).map_err(broken)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn broken(error: impl std::fmt::Display) -> Fault {
    Fault::Broken(format!("password: {error}"))
}
