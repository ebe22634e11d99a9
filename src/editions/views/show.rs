//! The public schedule page of an edition.

use serde::Serialize;
use time::{Date, OffsetDateTime, format_description::well_known::Iso8601};

use super::{Day, Tab, schedule::sample_days, state_kind, tabs::sample_tabs};
use crate::{
    editions::{
        EditionState,
        model::{edition, schedule_change, venue},
        rules::dates::{EnrolmentWindow, enrolment_window},
    },
    kernel::{page::Page, text::Message, zones},
};

/// What is known of an edition for its schedule page, in the reader's language.
pub struct Shown {
    /// The edition.
    pub edition: edition::Model,
    /// Where.
    pub venue: venue::Model,
    /// Title of the course and the language it is in.
    pub title: (String, &'static str),
    /// A few sentences on the course.
    pub summary: String,
    /// Address of the course's own page, for those who may read it.
    pub course_href: Option<String>,
    /// Key of the course's kind.
    pub kind: &'static str,
    /// Title of the project.
    pub project: String,
    /// Code of the project.
    pub project_code: String,
    /// Where people write to.
    pub contact: String,
    /// Its agenda.
    pub days: Vec<Day>,
    /// Names of the trainers.
    pub trainers: Vec<String>,
    /// Names and addresses of the regions of its group.
    pub regions: Vec<(String, String)>,
    /// Changes since the announcement.
    pub changes: Vec<schedule_change::Model>,
    /// The code of the edition it was merged into.
    pub merged_into: Option<String>,
    /// Tabs for those who work with it.
    pub tabs: Vec<Tab>,
    /// Whether the reader may change it.
    pub plans: bool,
    /// The present moment.
    pub now: OffsetDateTime,
}

/// The schedule of an edition: what, when, where, by whom, for whom.
#[derive(Serialize)]
pub struct EditionPage {
    code: String,
    title: String,
    title_lang: &'static str,
    summary: String,
    course_href: Option<String>,
    kind_key: String,
    project: String,
    project_schedule_href: Option<String>,
    contact: String,
    state: &'static str,
    state_key: String,
    state_kind: &'static str,
    merged_into: Option<String>,
    starts_on: String,
    ends_on: String,
    language_key: String,
    capacity: i32,
    enrol_from: String,
    enrol_until: String,
    window: &'static str,
    enrol_href: Option<String>,
    calendar_href: String,
    venue: VenueView,
    days: Vec<Day>,
    gross: i32,
    net: i32,
    trainers: Vec<String>,
    regions: Vec<RegionView>,
    changes: Vec<ChangeView>,
    tabs: Vec<Tab>,
    edit_href: Option<String>,
}

#[derive(Serialize)]
struct VenueView {
    name: String,
    street: String,
    postal_code: String,
    city: String,
    access: String,
    rooms: Vec<RoomView>,
    map_href: Option<String>,
}

#[derive(Serialize)]
struct RoomView {
    name: String,
    seats: i32,
}

#[derive(Serialize)]
struct RegionView {
    name: String,
    href: String,
}

#[derive(Serialize)]
struct ChangeView {
    at: String,
    what: Message,
    who: Option<String>,
    note: Option<String>,
}

impl EditionPage {
    /// The page.
    pub fn new(shown: Shown) -> Self {
        let Shown { edition, venue, .. } = shown;
        let address = format!("/editions/{}", edition.code);
        let today = zones::local(shown.now, &venue.zone).date();
        let window = enrolment_window(edition.state, edition.enrol_from, edition.enrol_until, today);
        Self {
            title: shown.title.0,
            title_lang: shown.title.1,
            summary: shown.summary,
            course_href: shown.course_href,
            kind_key: format!("editions-kind-{}", shown.kind),
            project_schedule_href: edition
                .announced_at
                .map(|_| format!("/projects/{}/schedule", shown.project_code)),
            project: shown.project,
            contact: shown.contact,
            state: edition.state.code(),
            state_key: format!("editions-state-{}", edition.state.code()),
            state_kind: state_kind(edition.state),
            merged_into: shown.merged_into,
            starts_on: edition.starts_on.to_string(),
            ends_on: edition.ends_on.to_string(),
            language_key: format!("editions-language-{}", edition.language),
            capacity: edition.capacity_max,
            enrol_from: edition.enrol_from.to_string(),
            enrol_until: edition.enrol_until.to_string(),
            window: window_code(window),
            enrol_href: (window == EnrolmentWindow::Open).then(|| format!("{address}/enrol")),
            calendar_href: format!("{address}/schedule.ics"),
            gross: shown.days.iter().map(|day| day.gross).sum(),
            net: shown.days.iter().map(|day| day.net).sum(),
            days: shown.days,
            trainers: shown.trainers,
            regions: shown
                .regions
                .into_iter()
                .map(|(name, href)| RegionView { name, href })
                .collect(),
            changes: shown
                .changes
                .into_iter()
                .filter_map(|change| change_view(change, &venue.zone))
                .collect(),
            tabs: shown.tabs,
            edit_href: shown.plans.then(|| format!("{address}/edit")),
            venue: venue_view(venue),
            code: edition.code,
        }
    }
}

fn window_code(window: EnrolmentWindow) -> &'static str {
    match window {
        EnrolmentWindow::NotYet => "not-yet",
        EnrolmentWindow::Open => "open",
        EnrolmentWindow::Over => "over",
    }
}

fn change_view(change: schedule_change::Model, zone: &str) -> Option<ChangeView> {
    Some(ChangeView {
        at: zones::local(change.at, zone).format(&Iso8601::DEFAULT).ok()?,
        what: serde_json::from_str(&change.what).ok()?,
        who: None,
        note: None,
    })
}

fn venue_view(venue: venue::Model) -> VenueView {
    let place = venue.lat.zip(venue.lon);
    VenueView {
        map_href: place.map(|(lat, lon)| {
            format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")
        }),
        name: venue.name,
        street: venue.street,
        postal_code: venue.postal_code,
        city: venue.city,
        access: venue.access,
        rooms: venue
            .rooms
            .0
            .into_iter()
            .map(|room| RoomView {
                name: room.name,
                seats: room.seats,
            })
            .collect(),
    }
}

/// An edition for samples.
pub(super) fn sample_edition(state: EditionState) -> edition::Model {
    use time::macros::{date, datetime};
    use uuid::Uuid;

    edition::Model {
        id: crate::editions::EditionId(Uuid::nil()),
        project_id: crate::projects::ProjectId(Uuid::nil()),
        course_version_id: crate::catalogue::CourseVersionId(Uuid::nil()),
        code: "RT2013-01".to_owned(),
        venue_id: crate::editions::VenueId(Uuid::nil()),
        state,
        starts_on: date!(2026 - 10 - 14),
        ends_on: date!(2026 - 10 - 15),
        capacity_min: 12,
        capacity_max: 24,
        enrol_from: date!(2026 - 08 - 01),
        enrol_until: date!(2026 - 09 - 30),
        decide_on: date!(2026 - 10 - 01),
        language: "pl".to_owned(),
        clash_allowed: false,
        announced_at: Some(datetime!(2026-07-01 08:00 UTC)),
        created_at: datetime!(2026-06-01 08:00 UTC),
    }
}

/// A venue for samples.
pub(super) fn sample_venue() -> venue::Model {
    use time::macros::datetime;

    use crate::editions::{Room, Rooms, VenueId};

    venue::Model {
        id: VenueId(uuid::Uuid::nil()),
        name: "Hotel Odra".to_owned(),
        street: "ul. Rynek 1".to_owned(),
        postal_code: "50-101".to_owned(),
        city: "Wrocław".to_owned(),
        country: "PL".to_owned(),
        region_code: "PL-02".to_owned(),
        lat: Some(51.11),
        lon: Some(17.03),
        zone: "Europe/Warsaw".to_owned(),
        access: "Step-free entrance from the yard.".to_owned(),
        rooms: Rooms(vec![Room {
            name: "Room 1".to_owned(),
            seats: 40,
        }]),
        created_at: datetime!(2026-06-01 08:00 UTC),
    }
}

impl Page for EditionPage {
    const TEMPLATE: &'static str = "editions/show";

    fn samples() -> Vec<Self> {
        let during = Date::from_calendar_date(2026, time::Month::August, 10)
            .unwrap_or(Date::MIN)
            .midnight()
            .assume_utc();
        let shown = |state, days: Vec<Day>, office: bool| Shown {
            edition: sample_edition(state),
            venue: venue::Model {
                access: if office {
                    String::new()
                } else {
                    sample_venue().access
                },
                ..sample_venue()
            },
            title: ("Equal treatment".to_owned(), "en"),
            summary: "Two days for officials.".to_owned(),
            course_href: Some("/courses/equal-treatment".to_owned()),
            kind: "course",
            project: "Equal treatment as a standard".to_owned(),
            project_code: "RT".to_owned(),
            contact: "office@example.org".to_owned(),
            changes: if days.is_empty() {
                Vec::new()
            } else {
                vec![sample_change()]
            },
            days,
            trainers: if office {
                Vec::new()
            } else {
                vec!["Maria Wójcik".to_owned()]
            },
            regions: vec![("Dolnośląskie".to_owned(), "/regions/PL/02".to_owned())],
            merged_into: (state == EditionState::Merged).then(|| "RT2013-02".to_owned()),
            tabs: if office {
                sample_tabs("schedule")
            } else {
                Vec::new()
            },
            plans: office,
            now: during,
        };
        EditionState::ALL
            .into_iter()
            .map(|state| shown(state, sample_days(), false))
            .chain([shown(EditionState::Draft, Vec::new(), true)])
            .map(EditionPage::new)
            .collect()
    }
}

fn sample_change() -> schedule_change::Model {
    let what = Message::new("editions-change-venue")
        .with("name", "Hotel Odra")
        .with("city", "Wrocław");
    schedule_change::Model {
        id: uuid::Uuid::nil(),
        edition_id: crate::editions::EditionId(uuid::Uuid::nil()),
        at: time::macros::datetime!(2026-08-01 10:00 UTC),
        by_name: "Office".to_owned(),
        what: serde_json::json!(what).to_string(),
    }
}
