//! The register of a project, as a page and as files.

use std::collections::BTreeMap;

use rocket::get;
use time::{Date, OffsetDateTime};

use crate::{
    certificates::{
        access::{self, MayReadProject},
        model::Ending,
        store::book::{self, Line},
        views::{BookPage, BookRow, document},
    },
    editions::{self, EditionId},
    kernel::{
        fault::Fault,
        lists::{LongList, PER_PAGE, Search, Wanted},
        page::{Answer, Reply},
        parts::Choice,
        sheets::{Cell, Column, Kind, Sheet},
        text::Message,
        zones,
    },
    people::{Member, note_views},
};

/// What lines can be asked for alone.
const KINDS: [&str; 5] = ["valid", "replaced", "revoked", "received", "not-received"];

/// A line with its days on the wall of the venue.
struct Dated {
    line: Line,
    issued_on: Date,
    ended_on: Option<Date>,
    received_on: Option<Date>,
}

impl Dated {
    fn state(&self) -> &'static str {
        match self.line.ending() {
            None => "valid",
            Some(Ending::Replaced) => "replaced",
            Some(Ending::Revoked) => "revoked",
        }
    }

    fn fits(&self, search: &Search, kind: &str) -> bool {
        let of_kind = match kind {
            "received" => self.received_on.is_some(),
            "not-received" => self.received_on.is_none() && self.line.revoked_at.is_none(),
            kind if KINDS.contains(&kind) => self.state() == kind,
            _ => true,
        };
        let printed = &self.line.printed;
        let texts = [
            printed.person.as_str(),
            &self.line.number,
            &printed.course,
            &printed.edition,
        ];
        of_kind && search.matches(&texts)
    }
}

async fn dated(visit: &Member, permit: &MayReadProject) -> Result<Vec<Dated>, Fault> {
    let project = permit.project.id;
    let places = editions::editions_in_projects(visit.db(), Some(vec![project.0])).await?;
    let zones: BTreeMap<EditionId, String> = places
        .into_iter()
        .map(|(edition, venue)| (edition.id, venue.zone))
        .collect();
    let lines = book::lines(visit.db(), project).await?;
    let dated = |line: Line| {
        let zone = zones.get(&line.edition_id).unwrap_or(&visit.app.settings.zone);
        let day = |moment: OffsetDateTime| zones::local(moment, zone).date();
        Dated {
            issued_on: day(line.issued_at),
            ended_on: line.revoked_at.map(day),
            received_on: line.received_at.map(day),
            line,
        }
    };
    Ok(lines.into_iter().map(dated).collect())
}

/// Notes whose record was shown.
async fn noted(visit: &Member, shown: &[Dated]) -> Result<(), Fault> {
    let people: Vec<_> = shown.iter().map(|dated| dated.line.person_id).collect();
    Ok(note_views(&visit.app, &visit.actor, &people, "certificate").await?)
}

#[get("/projects/<code>/certificates?<list..>")]
pub async fn show(mut visit: Member, code: &str, list: Wanted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    super::with_funding(&mut visit, permit.project.id).await?;
    let mut lines = dated(&visit, &permit).await?;
    lines.reverse();
    let valid = lines.iter().filter(|dated| dated.state() == "valid").count();
    let received = lines.iter().filter(|dated| dated.received_on.is_some()).count();
    let language = visit.language();
    let kind = |kind: &str| {
        let label = format!("certificates-book-{kind}");
        Choice::new(kind, visit.app.languages.word(language, &label))
    };
    let path = format!("/projects/{code}/certificates");
    let long = LongList {
        path: &path,
        anchor: "",
        kept: &[],
        kinds: KINDS.map(kind).into(),
        per_page: PER_PAGE,
    };
    let fits = |dated: &Dated, search: &Search, kind: &str| dated.fits(search, kind);
    let (shown, finder) = long.find(&list, lines, fits, |_| false);
    noted(&visit, &shown).await?;
    let row = |dated: Dated| BookRow {
        state: dated.state(),
        badge: match dated.state() {
            "valid" => "ok",
            "replaced" => "info",
            _ => "stop",
        },
        certificate: dated.line.id.to_string(),
        hours: document::hours(&visit.app, language, &dated.line.printed),
        number: dated.line.number,
        person: dated.line.printed.person,
        course: dated.line.printed.course,
        edition: dated.line.printed.edition,
        issued_on: dated.issued_on.to_string(),
        ended_on: dated.ended_on.map(|day| day.to_string()),
        received_on: dated.received_on.map(|day| day.to_string()),
    };
    let asked = Wanted { page: None, ..list }.kept();
    visit.page(&BookPage {
        code: permit.project.code.clone(),
        project: permit.project.titles.get(language).to_owned(),
        valid,
        received,
        rows: shown.into_iter().map(row).collect(),
        files: ["xlsx", "csv"].map(|kind| {
            let address = format!("/projects/{code}/certificates.{kind}?{asked}");
            address.trim_end_matches(['?', '&']).to_owned()
        }),
        finder,
    })
}

#[get("/projects/<code>/certificates.csv?<list..>")]
pub async fn table(visit: Member, code: &str, list: Wanted) -> Answer {
    file(visit, code, &list, false).await
}

#[get("/projects/<code>/certificates.xlsx?<list..>")]
pub async fn workbook(visit: Member, code: &str, list: Wanted) -> Answer {
    file(visit, code, &list, true).await
}

/// The columns: the key of the heading, the width, and what the cells hold.
const COLUMNS: [(&str, u16, Kind); 10] = [
    ("certificates-number", 16, Kind::Text),
    ("certificates-person", 28, Kind::Text),
    ("certificates-course", 44, Kind::Text),
    ("certificates-sheet-edition", 12, Kind::Text),
    ("certificates-book-hours", 10, Kind::Decimal),
    ("certificates-book-planned", 10, Kind::Decimal),
    ("certificates-issued-on", 12, Kind::Date),
    ("certificates-received-on", 12, Kind::Date),
    ("certificates-state", 14, Kind::Text),
    ("certificates-book-ended-on", 12, Kind::Date),
];

/// What is asked for of the register as a file, by number.
async fn file(visit: Member, code: &str, list: &Wanted, as_workbook: bool) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    let mut lines = dated(&visit, &permit).await?;
    let search = Search::new(list.q());
    lines.retain(|dated| dated.fits(&search, list.show()));
    noted(&visit, &lines).await?;
    let word = |key: &str| visit.say(&Message::new(key));
    let column = |(key, width, kind): (&str, u16, Kind)| Column {
        heading: word(key),
        width,
        kind,
    };
    let columns: Vec<Column> = COLUMNS.map(column).into();
    let day = |day: Option<Date>| day.map_or(Cell::Blank, Cell::Date);
    let cells = |dated: Dated| {
        let state = word(&format!("certificates-book-{}", dated.state()));
        let printed = dated.line.printed;
        vec![
            Cell::Text(dated.line.number),
            Cell::Text(printed.person),
            Cell::Text(printed.course),
            Cell::Text(printed.edition),
            Cell::Decimal(f64::from(printed.attended_minutes) / 60.0),
            Cell::Decimal(f64::from(printed.planned_minutes) / 60.0),
            Cell::Date(dated.issued_on),
            day(dated.received_on),
            Cell::Text(state),
            day(dated.ended_on),
        ]
    };
    let cells: Vec<Vec<Cell>> = lines.into_iter().map(cells).collect();
    let title = word("certificates-register");
    let name = format!("{}-{code}", word("certificates-book-file"));
    let sheet = Sheet {
        name: title,
        columns,
        rows: cells,
    };
    Reply::table(&visit.app, &visit.actor.name, &name, sheet, as_workbook).await
}
