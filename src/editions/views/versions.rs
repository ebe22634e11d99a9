//! The versions of an agenda, what differs between two of them, and who is to be told.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Choice, Tab, tabs::sample_tabs};
use crate::{
    editions::rules::{
        versions::{Change, Placed},
        wording::{Wording, day_of},
    },
    kernel::{page::Page, text::Message},
};

/// What became of an agenda since it was announced.
#[derive(Serialize)]
pub struct VersionsPage {
    /// Code of the edition.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// Tabs of the edition.
    pub tabs: Vec<Tab>,
    /// What nobody has been told of yet.
    pub pending: Option<PendingView>,
    /// Whether the reader may send mails.
    pub plans: bool,
    /// Why the mails were not sent.
    pub refused: Option<Message>,
    /// The versions to choose from, newest first.
    pub choices: Vec<Choice>,
    /// The two versions that are compared.
    pub compared: Option<Compared>,
    /// The versions, newest first.
    pub versions: Vec<VersionLine>,
}

/// What nobody has been told of yet, and who would be.
#[derive(Serialize)]
pub struct PendingView {
    /// The version that people know.
    pub known: i32,
    /// The newest one.
    pub newest: i32,
    /// The changes in words.
    pub what: Vec<Message>,
    /// Who would get a mail.
    pub people: Vec<HearerLine>,
}

/// Somebody who would get a mail.
#[derive(Serialize)]
pub struct HearerLine {
    /// The name.
    pub name: String,
    /// Key of what the person is told as.
    pub part_key: &'static str,
    /// The language of the mail.
    pub language_key: String,
    /// How many changes it would name.
    pub changes: usize,
}

/// Two versions beside each other.
#[derive(Serialize)]
pub struct Compared {
    /// The number of the older one.
    pub from: String,
    /// The number of the newer one.
    pub to: String,
    /// The changes in words.
    pub what: Vec<Message>,
    /// The same as a table.
    pub rows: Vec<DiffRow>,
}

/// A session or slot that differs.
#[derive(Serialize)]
pub struct DiffRow {
    /// What it is called.
    pub title: String,
    /// Key of what became of it.
    pub status_key: &'static str,
    /// The shape of that.
    pub kind: &'static str,
    /// As it was.
    pub before: Option<PlacedView>,
    /// As it is.
    pub after: Option<PlacedView>,
}

/// A session or slot as it stood in a version.
#[derive(Serialize)]
pub struct PlacedView {
    /// Its title, if that is another one.
    pub title: Option<String>,
    /// Its day, ISO.
    pub date: String,
    /// Start in minutes since midnight.
    pub from: i32,
    /// End in minutes since midnight.
    pub until: i32,
    /// Key of what happens; none for a session.
    pub kind_key: Option<String>,
    /// Its room.
    pub room: String,
    /// Who presents it.
    pub presenters: Vec<String>,
    /// Whether it must be attended.
    pub compulsory: bool,
}

/// A version in the list.
#[derive(Serialize)]
pub struct VersionLine {
    /// Its number.
    pub number: i32,
    /// When it was made, ISO.
    pub at: String,
    /// Who made it.
    pub who: String,
    /// How many sessions and slots differ from the version before; none for the first.
    pub changes: Option<usize>,
    /// Where they are shown.
    pub href: Option<String>,
    /// What people were told of it.
    pub told: Option<Message>,
}

/// The row of a change.
pub fn diff_row(change: &Change, wording: &Wording<'_>) -> DiffRow {
    let title = |placed: &Placed| placed.titles.get(wording.language).to_owned();
    let before = change.before.as_ref().map(title);
    let after = change.after.as_ref().map(title);
    let renamed = before.is_some() && after.is_some() && before != after;
    let view = |placed: &Placed, first| PlacedView {
        title: renamed.then(|| title(placed)),
        date: day_of(first, placed.day).to_string(),
        from: placed.hours.map_or(0, |hours| hours.0),
        until: placed.hours.map_or(0, |hours| hours.1),
        kind_key: placed.kind.map(|kind| format!("editions-slot-{}", kind.code())),
        room: placed.room.clone(),
        presenters: wording.presenters(&placed.presenters),
        compulsory: placed.compulsory,
    };
    let (status_key, kind) = match (&change.before, &change.after) {
        (None, _) => ("editions-diff-new", "ok"),
        (_, None) => ("editions-diff-gone", "stop"),
        _ => ("editions-diff-changed", "info"),
    };
    let first = wording.first_days;
    DiffRow {
        before: change.before.as_ref().map(|placed| view(placed, first.0)),
        after: change.after.as_ref().map(|placed| view(placed, first.1)),
        title: after.or(before).unwrap_or_default(),
        status_key,
        kind,
    }
}

impl Page for VersionsPage {
    const TEMPLATE: &'static str = "editions/versions";

    fn samples() -> Vec<Self> {
        let changes = sample_changes();
        let first = time::macros::date!(2026 - 10 - 14);
        let names = BTreeMap::new();
        let wording = Wording {
            language: crate::kernel::languages::Language::En,
            first_days: (first, first),
            names: &names,
        };
        let what = || {
            changes
                .iter()
                .flat_map(|change| wording.sentences(change))
                .collect()
        };
        let pending = || PendingView {
            known: 1,
            newest: 2,
            what: what(),
            people: vec![HearerLine {
                name: "Maria Wójcik".to_owned(),
                part_key: "editions-told-as-presenter",
                language_key: "editions-language-pl".to_owned(),
                changes: 1,
            }],
        };
        let compared = || Compared {
            from: "1".to_owned(),
            to: "2".to_owned(),
            what: what(),
            rows: changes.iter().map(|change| diff_row(change, &wording)).collect(),
        };
        let version = |number: i32| VersionLine {
            number,
            at: "2026-09-14T09:30:00+02:00".to_owned(),
            who: "Anna Nowak".to_owned(),
            changes: (number > 1).then_some(1),
            href: (number > 1).then(|| "/editions/RT2013-01/agenda/versions?from=1&to=2".to_owned()),
            told: (number > 1).then(|| Message::new("editions-versions-told").with("count", 19)),
        };
        let page = |pending, plans, refused: Option<Message>, compared, versions| VersionsPage {
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            tabs: sample_tabs("agenda"),
            pending,
            plans,
            refused,
            choices: [2, 1]
                .map(|number: i32| Choice {
                    value: number.to_string(),
                    label: number.to_string(),
                })
                .into(),
            compared,
            versions,
        };
        let both = || vec![version(2), version(1)];
        let nobody = PendingView {
            people: Vec::new(),
            ..pending()
        };
        let same = Compared {
            what: Vec::new(),
            rows: Vec::new(),
            ..compared()
        };
        let newer = Message::new("editions-versions-newer");
        vec![
            page(Some(pending()), true, None, Some(compared()), both()),
            page(Some(pending()), false, None, Some(compared()), both()),
            page(Some(nobody), true, Some(newer), Some(same), both()),
            page(None, true, None, None, vec![version(1)]),
            page(None, true, None, None, Vec::new()),
        ]
    }
}

/// One change of each shape, for samples.
fn sample_changes() -> Vec<Change> {
    use crate::{
        catalogue::SlotKind,
        editions::{
            SessionId, SlotId,
            parts::PresenterRecord,
            rules::versions::Difference::{Compulsory, Gone, Kind, New, Presenters, Room, Time, Title},
        },
        kernel::{languages::Language, text::Localised},
    };

    let placed = |title: &str, day: i64, room: &str, presenter: &str| Placed {
        day,
        hours: Some((540, 600)),
        titles: Localised::of(Language::En, title),
        room: room.to_owned(),
        kind: Some(SlotKind::Talk),
        compulsory: day > 0,
        presenters: [presenter]
            .into_iter()
            .filter(|name| !name.is_empty())
            .map(|name| PresenterRecord {
                person: None,
                name: name.to_owned(),
                role: "expert".to_owned(),
            })
            .collect(),
    };
    let nil = uuid::Uuid::nil();
    let change = |slot: bool, before: Option<Placed>, after: Option<Placed>, differs| Change {
        session: SessionId(nil),
        slot: slot.then_some(SlotId(nil)),
        before,
        after,
        differs,
    };
    let one = || placed("A talk", 0, "Room 1", "Maria Wójcik");
    let other = || placed("Another talk", 1, "Room 2", "Jan Nowak");
    let bare = || placed("A talk", 0, "", "");
    vec![
        change(true, None, Some(one()), vec![New]),
        change(true, Some(one()), None, vec![Gone]),
        change(false, None, Some(one()), vec![New]),
        change(false, Some(one()), None, vec![Gone]),
        change(
            true,
            Some(one()),
            Some(other()),
            vec![Time, Room, Presenters, Title, Kind, Compulsory],
        ),
        change(
            true,
            Some(other()),
            Some(bare()),
            vec![Time, Room, Presenters, Title, Compulsory],
        ),
        change(true, Some(bare()), Some(one()), vec![Room, Presenters]),
        change(true, Some(one()), Some(one()), vec![Presenters]),
    ]
}
