//! The editions of the report, and the groups of regions that they brought together.

use super::{
    Told,
    pieces::{Block, Cell, MapBlock, Row, Section, Table},
};
use crate::{
    editions::state_kind,
    kernel::text::Message,
    reporting::rules::{
        facts::EditionFacts,
        final_report::{Group, Run, is_off},
    },
};

/// How many looks there are for groups on a map.
const PATTERNS: usize = 8;

impl Told<'_> {
    /// The editions with what the evidence does not say of them.
    pub(super) fn runs(&self) -> impl Iterator<Item = (&EditionFacts, &Run)> {
        self.facts.evidence.editions.iter().zip(&self.facts.runs)
    }

    pub(super) fn evidence_of(&self, edition: &EditionFacts) -> String {
        format!("/editions/{}/evidence", edition.code)
    }

    /// An edition as the heading of a row, with its rows behind it; the public sees its schedule.
    pub(super) fn edition_cell(&self, edition: &EditionFacts) -> Cell {
        let mut cell = Cell::text(edition.code.clone());
        let others = &self.facts.evidence.editions;
        if others.iter().any(|other| other.course != edition.course) {
            cell.note = Some(edition.course.clone());
        }
        if self.is_public() {
            cell.at(format!("/editions/{}", edition.code))
        } else {
            cell.at(self.evidence_of(edition))
        }
    }

    pub(super) fn editions(&self) -> Option<Section> {
        let rows: Vec<Row> = self
            .runs()
            .map(|(edition, run)| self.edition_row(edition, run))
            .collect();
        let section = |blocks| Section {
            id: "editions",
            heading: self.t("editions"),
            blocks,
            source: Some(self.t("editions-source")),
            links: vec![
                self.link("link-schedule", "/schedule"),
                self.link("link-project", "#editions"),
            ],
        };
        if rows.is_empty() {
            return Some(section(vec![self.nothing("editions-none")]));
        }
        let told = || self.runs().filter(|(_, run)| !is_off(run));
        let minutes =
            |of: fn(&EditionFacts) -> i32| -> i64 { told().map(|(edition, _)| i64::from(of(edition))).sum() };
        let sessions: usize = told().map(|(_, run)| run.sessions).sum();
        let foot = Row::new(
            Cell::text(self.say("editions-all", |words| words.with("count", told().count()))),
            vec![
                Cell::text(""),
                Cell::text(""),
                Cell::num(self.words.minutes(minutes(|edition| edition.planned.gross))),
                Cell::num(self.words.minutes(minutes(|edition| edition.planned.net))),
                Cell::num(self.number(sessions)),
                Cell::text(""),
            ],
        );
        let columns = vec![
            (self.t("edition"), false),
            (self.t("dates"), false),
            (self.t("place"), false),
            (self.t("hours"), true),
            (self.t("hours-net"), true),
            (self.t("sessions"), true),
            (self.t("state"), false),
        ];
        Some(section(vec![Block {
            heading: Some(self.t("editions-table")),
            id: "editions-table".to_owned(),
            table: Some(Table::new(columns, rows, Some(foot))),
            ..Block::default()
        }]))
    }

    fn edition_row(&self, edition: &EditionFacts, run: &Run) -> Row {
        let regions: Vec<String> = run.regions.iter().map(|code| self.region(code)).collect();
        Row::new(
            self.edition_cell(edition).noted(edition.course.clone()),
            vec![
                Cell::text(self.words.span(edition.starts_on, edition.ends_on)),
                Cell::text(run.venue.city.clone()).noted(self.words.list(&regions)),
                Cell::num(self.words.minutes(edition.planned.gross.into())),
                Cell::num(self.words.minutes(edition.planned.net.into())),
                Cell::num(self.number(run.sessions)),
                Cell {
                    status: Some(state_kind(run.edition.state)),
                    ..Cell::text(self.state_name(run))
                },
            ],
        )
    }

    /// The name of an edition's state.
    pub(super) fn state_name(&self, run: &Run) -> String {
        let state = format!("editions-state-{}", run.edition.state.code());
        self.words.say(&Message::new(state))
    }

    fn region(&self, code: &str) -> String {
        self.facts
            .regions
            .get(code)
            .cloned()
            .unwrap_or_else(|| code.to_owned())
    }

    pub(super) fn groups(&self) -> Option<Section> {
        let groups = &self.facts.groups;
        if groups.is_empty() {
            return None;
        }
        let rows = (1_usize..)
            .zip(groups)
            .map(|(number, group)| self.group_row(number, group))
            .collect();
        let columns = vec![
            (self.t("group-column"), false),
            (self.t("regions"), false),
            (self.t("cities"), false),
            (self.t("editions-of-group"), false),
        ];
        let mut blocks: Vec<Block> = self
            .facts
            .maps
            .iter()
            .map(|(code, country, picture)| Block {
                map: Some(MapBlock {
                    id: format!("map-{code}"),
                    title: self.say("map", |words| words.with("country", country.as_str())),
                    text: self.say("map-text", |words| words.with("count", groups.len())),
                    picture: picture.clone(),
                }),
                ..Block::default()
            })
            .collect();
        let table = Block {
            heading: Some(self.t("groups-table")),
            id: "groups-table".to_owned(),
            table: Some(Table::new(columns, rows, None)),
            ..Block::default()
        };
        // One map stands beside the table that explains it.
        match blocks.as_mut_slice() {
            [only] => {
                only.heading = table.heading;
                only.id = table.id;
                only.table = table.table;
            }
            _ => blocks.push(table),
        }
        Some(Section {
            id: "groups",
            heading: self.t("groups"),
            blocks,
            source: Some(self.t("groups-source")),
            links: vec![self.link("link-plans", "/plans")],
        })
    }

    fn group_row(&self, number: usize, group: &Group) -> Row {
        let regions: Vec<String> = group.regions.iter().map(|code| self.region(code)).collect();
        let runs = || group.runs.iter().filter_map(|place| self.facts.runs.get(*place));
        let mut cities: Vec<String> = runs().map(|run| run.venue.city.clone()).collect();
        cities.dedup();
        let codes: Vec<String> = runs().map(|run| run.edition.code.clone()).collect();
        let head = Cell {
            pattern: (!self.facts.maps.is_empty()).then_some((number - 1) % PATTERNS + 1),
            ..Cell::text(self.say("group", |words| words.with("number", number)))
        };
        Row::new(
            head,
            vec![
                Cell::text(self.words.list(&regions)),
                Cell::text(self.words.list(&cities)),
                Cell::text(self.words.list(&codes)),
            ],
        )
    }
}
