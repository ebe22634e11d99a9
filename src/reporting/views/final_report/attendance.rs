//! Attendance in the report: minutes and shares by edition, and how much single participants attended.

use super::{
    Told,
    pieces::{Block, Cell, Chart, Row, Section, Table},
};
use crate::reporting::rules::{
    bars::{Value, of_most},
    facts::EditionFacts,
    final_report::{Outcome, Run, is_off, is_over},
};

/// An edition that has begun: what is known of it, what came of it, and whether it is over.
type Begun<'t> = (&'t EditionFacts, &'t Run, &'t Outcome, bool);

/// The most editions that a chart has a line for.
const DRAWN: usize = 40;

impl Told<'_> {
    pub(super) fn attendance(&self) -> Option<Section> {
        let section = |blocks, links| Section {
            id: "attendance",
            heading: self.t("attendance"),
            blocks,
            source: Some(self.t("attendance-source")),
            links,
        };
        let evidence = &self.facts.evidence;
        let all = self.over();
        let as_of = evidence.as_of;
        let begun: Vec<Begun<'_>> = self
            .runs()
            .zip(&self.outcomes)
            .map(|((edition, run), outcome)| {
                let over = is_over(edition, run.edition.state, as_of);
                (edition, run, outcome, over)
            })
            .filter(|(_, _, outcome, over)| *over || outcome.counts.came > 0)
            .collect();
        if begun.iter().all(|(_, _, outcome, _)| outcome.planned == 0) {
            return Some(section(vec![self.nothing("attendance-none")], Vec::new()));
        }
        if self.is_public() {
            let text = match self.share_attended(&all) {
                Some(share) => self.say("attendance-public", |words| {
                    words.with("share", self.words.percent(share))
                }),
                None if !self.is_any_over() => self.t("nothing-over"),
                None => self.say("attendance-few", |words| words.with("k", self.k())),
            };
            let block = Block {
                texts: vec![text],
                ..Block::default()
            };
            return Some(section(vec![block], Vec::new()));
        }
        let cells = |outcome: &Outcome| {
            let share = outcome
                .percent()
                .map_or_else(|| "–".to_owned(), |share| self.words.percent(share));
            vec![
                Cell::num(self.number(outcome.counts.enrolled)),
                Cell::num(self.number(usize::try_from(outcome.planned).unwrap_or(0))),
                Cell::num(self.number(usize::try_from(outcome.attended).unwrap_or(0))),
                Cell::num(share),
            ]
        };
        let rows = begun.iter().map(|(edition, run, outcome, over)| {
            let mut head = self.edition_cell(edition);
            if is_off(run) {
                head.note = Some(self.state_name(run));
            } else if !over {
                head.note = Some(self.t("going-on"));
            }
            Row::new(head, cells(outcome))
        });
        let columns = vec![
            (self.t("edition"), false),
            (self.t("enrolled"), true),
            (self.t("minutes-planned"), true),
            (self.t("minutes-attended"), true),
            (self.t("share"), true),
        ];
        let table = Block {
            heading: Some(self.t("attendance-table")),
            id: "attendance-table".to_owned(),
            texts: vec![self.t("attendance-text")],
            table: Some(Table::new(
                columns,
                rows.collect(),
                Some(Row::new(Cell::text(self.t("all")), cells(&all))),
            )),
            chart: self.shares_chart(&begun),
            ..Block::default()
        };
        let links = vec![self.link("link-evidence", "/evidence")];
        Some(section(vec![table, self.tenths(&all)], links))
    }

    fn shares_chart(&self, begun: &[Begun<'_>]) -> Option<Chart> {
        if begun.len() > DRAWN {
            return None;
        }
        let line = |(edition, _, outcome, over): &Begun<'_>| {
            let share = outcome.percent().filter(|_| *over)?;
            let value: Value = (share / 100.0, self.words.percent(share));
            Some((edition.code.clone(), vec![value]))
        };
        self.chart("shares", begun.iter().filter_map(line).collect(), Vec::new())
    }

    /// How many attended which share.
    fn tenths(&self, all: &Outcome) -> Block {
        let most = all.tenths.iter().copied().max().unwrap_or(0);
        let name = |tenth: usize| {
            let until = if tenth == 9 { 100 } else { tenth * 10 + 9 };
            format!("{}–{until}\u{a0}%", tenth * 10)
        };
        let of_tenths = || all.tenths.iter().enumerate();
        let rows = of_tenths()
            .map(|(tenth, count)| Row::new(Cell::text(name(tenth)), vec![Cell::num(self.number(*count))]));
        let lines = of_tenths().map(|(tenth, count)| {
            let value: Value = (of_most(*count, most), self.number(*count));
            (name(tenth), vec![value])
        });
        let sum: usize = all.tenths.iter().sum();
        Block {
            heading: Some(self.t("tenths")),
            id: "tenths".to_owned(),
            texts: vec![self.t("tenths-text")],
            table: Some(Table::new(
                vec![(self.t("share"), false), (self.t("participants"), true)],
                rows.collect(),
                Some(Row::new(
                    Cell::text(self.t("all")),
                    vec![Cell::num(self.number(sum))],
                )),
            )),
            chart: self.chart("tenths", lines.collect(), Vec::new()),
            ..Block::default()
        }
    }
}
