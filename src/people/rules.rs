//! What the business says about people: which password will do, how long a link holds, where one may be sent on to.

pub mod grants;

use time::{Duration, OffsetDateTime};

use super::model::{LinkPurpose, sign_in_link};
use crate::kernel::text::Message;

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;
/// The most characters of a password; more would only cost time.
pub const LONGEST_PASSWORD: usize = 200;

/// Why a password will not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It has too few characters.
    TooShort,
    /// It has too many characters.
    TooLong,
    /// It repeats too few different characters.
    TooUniform,
    /// It contains the person's own mail address or its first part.
    Personal,
}

impl Flaw {
    /// What to tell the person.
    pub fn message(self) -> Message {
        match self {
            Flaw::TooShort => Message::new("people-password-short").with("least", SHORTEST_PASSWORD as u64),
            Flaw::TooLong => Message::new("people-password-long").with("most", LONGEST_PASSWORD as u64),
            Flaw::TooUniform => Message::new("people-password-uniform"),
            Flaw::Personal => Message::new("people-password-personal"),
        }
    }
}

/// Judges a new password of the person with this mail address. Length counts; no mixture of signs is asked for.
pub fn judge_password(password: &str, email: &str) -> Result<(), Flaw> {
    let length = password.chars().count();
    let mut different: Vec<char> = password.chars().collect();
    different.sort_unstable();
    different.dedup();
    let own = email.split('@').next().unwrap_or_default().to_lowercase();
    match length {
        _ if length < SHORTEST_PASSWORD => Err(Flaw::TooShort),
        _ if length > LONGEST_PASSWORD => Err(Flaw::TooLong),
        _ if different.len() < 5 => Err(Flaw::TooUniform),
        _ if own.chars().count() >= 4 && password.to_lowercase().contains(&own) => Err(Flaw::Personal),
        _ => Ok(()),
    }
}

/// How long a sign-in link holds.
pub fn link_holds(purpose: LinkPurpose) -> Duration {
    match purpose {
        LinkPurpose::SignIn => Duration::minutes(30),
        LinkPurpose::Demo => Duration::days(365),
    }
}

/// Whether a link opens the door at this moment: not expired, and, unless it is for a demonstration, not used before.
pub fn link_opens(link: &sign_in_link::Model, now: OffsetDateTime) -> bool {
    now < link.expires_at && (link.purpose == LinkPurpose::Demo || link.used_at.is_none())
}

/// The address to go on to after signing in: a path of our own, else the start page. What looks like another site, or
/// leads back to the door, is left out.
pub fn own_path(next: Option<&str>) -> &str {
    let next = next.unwrap_or_default();
    let ours = next.starts_with('/') && !next.starts_with("//") && next.len() <= 500;
    let plain = next
        .chars()
        .all(|c| !c.is_control() && !c.is_whitespace() && c != '\\');
    let door = ["/sign-in", "/sign-out", "/setup"]
        .iter()
        .any(|door| next.starts_with(door));
    if ours && plain && !door { next } else { "/" }
}

/// A mail's text without the secrets of links that let their owner in, so that who looks after the mail cannot come in
/// as somebody else; and whether there were any.
pub fn hide_tokens(text: &str) -> (String, bool) {
    let mut shown = String::with_capacity(text.len());
    let mut hidden = false;
    for (index, part) in text.split("/sign-in/").enumerate() {
        if index == 0 {
            shown.push_str(part);
            continue;
        }
        let secret = part
            .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_')
            .unwrap_or(part.len());
        hidden |= secret > 0;
        shown.push_str("/sign-in/");
        shown.push_str(if secret > 0 { "…" } else { "" });
        shown.push_str(part.get(secret..).unwrap_or_default());
    }
    (shown, hidden)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::people::PersonId;

    #[test]
    fn a_password_is_judged_by_its_length_and_by_what_is_easily_guessed() {
        let cases = [
            ("short", Err(Flaw::TooShort)),
            ("elevenchars", Err(Flaw::TooShort)),
            ("ławka pod oknem", Ok(())),
            ("aaaaaaaaaaaaaaaa", Err(Flaw::TooUniform)),
            ("abababababab", Err(Flaw::TooUniform)),
            ("Anna.Nowak2026!", Err(Flaw::Personal)),
            ("correct horse battery", Ok(())),
        ];
        for (password, verdict) in cases {
            assert_eq!(
                judge_password(password, "anna.nowak@example.org"),
                verdict,
                "{password}"
            );
        }
        assert_eq!(
            judge_password(&"abcdefg ".repeat(26), "a@b.se"),
            Err(Flaw::TooLong)
        );
        assert_eq!(judge_password("ola ma kota i psa", "ola@example.org"), Ok(()));
    }

    #[test]
    fn a_link_opens_once_and_in_time_but_a_demonstration_s_again_and_again() {
        let made = datetime!(2026-03-01 10:00 UTC);
        let link = |purpose, used: bool| sign_in_link::Model {
            token_hash: String::new(),
            person_id: PersonId::new(),
            purpose,
            created_at: made,
            expires_at: made + link_holds(purpose),
            used_at: used.then_some(made),
        };
        let cases = [
            (LinkPurpose::SignIn, false, datetime!(2026-03-01 10:29 UTC), true),
            (LinkPurpose::SignIn, false, datetime!(2026-03-01 10:30 UTC), false),
            (LinkPurpose::SignIn, true, datetime!(2026-03-01 10:01 UTC), false),
            (LinkPurpose::Demo, true, datetime!(2026-03-02 10:00 UTC), true),
            (LinkPurpose::Demo, true, datetime!(2027-03-02 10:00 UTC), false),
        ];
        for (purpose, used, now, opens) in cases {
            assert_eq!(
                link_opens(&link(purpose, used), now),
                opens,
                "{purpose:?} {used} {now}"
            );
        }
    }

    #[test]
    fn who_reads_a_mail_does_not_see_the_secret_in_it() {
        let cases = [
            (
                "go to https://x.org/sign-in/aB-_9?next=%2Fme now",
                "go to https://x.org/sign-in/…?next=%2Fme now",
                true,
            ),
            ("https://x.org/sign-in/abc", "https://x.org/sign-in/…", true),
            ("https://x.org/sign-in", "https://x.org/sign-in", false),
            ("/sign-in/a /sign-in/b", "/sign-in/… /sign-in/…", true),
        ];
        for (text, shown, hidden) in cases {
            assert_eq!(hide_tokens(text), (shown.to_owned(), hidden), "{text}");
        }
    }

    #[test]
    fn one_is_sent_on_only_within_the_house() {
        let cases = [
            ("/editions/KR-1?day=2", "/editions/KR-1?day=2"),
            ("/", "/"),
            ("", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example/", "/"),
            ("/sign-in?next=/x", "/"),
            ("/sign-out", "/"),
            ("/x\r\nSet-Cookie: a=b", "/"),
            ("javascript:alert(1)", "/"),
        ];
        for (next, path) in cases {
            assert_eq!(own_path(Some(next)), path, "{next}");
        }
        assert_eq!(own_path(None), "/");
    }
}
