//! The page on which people keep their own calendars.

use serde::Serialize;

use crate::kernel::{page::Page, parts::Tab};

/// One's calendars.
#[derive(Serialize)]
pub struct CalendarsPage {
    /// The pages of one's own.
    pub tabs: Vec<Tab>,
    /// The calendars that one has or can have.
    pub feeds: Vec<FeedView>,
}

/// A calendar that is open or can be.
#[derive(Serialize)]
pub struct FeedView {
    /// `own` or `taught`.
    pub kind: &'static str,
    /// Key of its name.
    pub name_key: String,
    /// Key of what it holds.
    pub hint_key: String,
    /// Its address; none while it is off.
    pub address: Option<String>,
    /// Since when it has that address, ISO.
    pub since: Option<String>,
}

impl Page for CalendarsPage {
    const TEMPLATE: &'static str = "editions/calendars";

    fn samples() -> Vec<Self> {
        let feed = |kind: &'static str, address: Option<&str>| FeedView {
            kind,
            name_key: format!("editions-feed-{kind}"),
            hint_key: format!("editions-feed-{kind}-hint"),
            since: address.map(|_| "2026-03-14T09:30:00+01:00".to_owned()),
            address: address.map(str::to_owned),
        };
        let tab = |href: &str| Tab {
            label: "Calendars".to_owned(),
            href: href.to_owned(),
            current: href == "/me/calendars",
            count: None,
        };
        vec![CalendarsPage {
            tabs: vec![tab("/me"), tab("/me/calendars")],
            feeds: vec![
                feed("own", Some("https://evenhand.example/calendars/abc/calendar.ics")),
                feed("taught", None),
            ],
        }]
    }
}
