//! How the report begins and ends: the figures at a glance, the grant, targets against results, how everything is counted.

use super::{
    Told,
    pieces::{Block, Cell, Chart, Fact, Legend, Link, Row, Section, Table},
    public::PublicTotals,
};
use crate::{
    editions::EditionState,
    kernel::text::Message,
    reporting::rules::{
        bars::{Bars, Value, longest},
        final_report::{Counts, Gathered, Outcome, PARTICIPANTS, is_over, participants, standings},
        indicators::{Period, Sex},
        words::Words,
    },
};

impl<'g> Told<'g> {
    pub(super) fn new(facts: &'g Gathered, words: Words<'g>) -> Self {
        let evidence = &facts.evidence;
        let term = Period {
            from: facts.project.starts_on,
            until: facts.project.ends_on,
        };
        let counts = Counts::of(&standings(evidence));
        Self {
            base: format!("/projects/{}", facts.project.code),
            outcomes: evidence.editions.iter().map(Outcome::of).collect(),
            participants: participants(evidence, term),
            totals: PublicTotals::of(facts, counts),
            counts,
            facts,
            words,
        }
    }

    /// The text `reporting-final-KEY`.
    pub(super) fn t(&self, key: &str) -> String {
        self.words.word(&format!("final-{key}"))
    }

    /// The same with values for its places.
    pub(super) fn say(&self, key: &str, values: impl FnOnce(Message) -> Message) -> String {
        self.words
            .say(&values(Message::new(format!("reporting-final-{key}"))))
    }

    pub(super) fn number(&self, count: usize) -> String {
        self.words.number(count)
    }

    /// A page of the project with rows behind figures.
    pub(super) fn link(&self, key: &str, path: &str) -> Link {
        Link {
            label: self.t(key),
            href: format!("{}{path}", self.base),
        }
    }

    /// The people behind the count of participants, all of them or of one sex.
    pub(super) fn people_href(&self, sex: Option<Sex>) -> String {
        let Period { from, until } = self.participants.period;
        let sex = sex.map_or("all", Sex::code);
        format!(
            "{}/indicators/{PARTICIPANTS}/grand/{sex}?from={from}&until={until}",
            self.base
        )
    }

    /// The indicators over the period of the report.
    pub(super) fn indicators_href(&self) -> String {
        let Period { from, until } = self.participants.period;
        format!("/indicators?from={from}&until={until}")
    }

    /// What came of all editions that are over.
    pub(super) fn over(&self) -> Outcome {
        let as_of = self.facts.evidence.as_of;
        self.runs()
            .zip(&self.outcomes)
            .filter(|((edition, run), _)| is_over(edition, run.edition.state, as_of))
            .fold(Outcome::default(), |all, (_, outcome)| all.and(outcome))
    }

    /// Whether any edition is over.
    pub(super) fn is_any_over(&self) -> bool {
        let as_of = self.facts.evidence.as_of;
        self.runs()
            .any(|(edition, run)| is_over(edition, run.edition.state, as_of))
    }

    pub(super) fn at_a_glance(&self) -> Option<Section> {
        let state = |wanted: &[EditionState]| {
            let runs = self.facts.runs.iter();
            runs.filter(|run| wanted.contains(&run.edition.state)).count()
        };
        let over = state(&[EditionState::Completed, EditionState::Closed]);
        let planned = self.facts.runs.len() - state(&[EditionState::Cancelled, EditionState::Merged]);
        let [came, completed, certified, enrolled] = if self.is_public() {
            let totals = &self.totals;
            let shown = |total: Option<u32>| total.map(|total| self.number(total as usize));
            [totals.came, totals.completed, totals.certified, totals.enrolled].map(shown)
        } else {
            let counts = self.counts;
            [
                self.participants.figures.all,
                counts.completed,
                counts.certified,
                counts.enrolled,
            ]
            .map(|count| Some(self.number(count)))
        };
        let came = Fact::new(self.t("came"), came);
        let mut figures = vec![
            Fact::new(self.t("editions-over"), self.number(over))
                .noted(self.say("of", |words| words.with_amount("all", planned))),
            if self.is_public() {
                came
            } else {
                came.at(self.people_href(None))
            },
            Fact::new(self.t("completed"), completed),
            Fact::new(self.t("certified"), certified),
            self.share_fact(),
        ];
        if let Some(enrolled) = enrolled
            && let Some(came) = figures.get_mut(1)
        {
            came.note = Some(self.say("of-enrolled", |words| words.with("enrolled", enrolled)));
        }
        let mut texts = Vec::new();
        if self.participants.outside > 0 && !self.is_public() {
            texts.push(self.say("outside", |words| {
                let Period { from, until } = self.participants.period;
                words
                    .with("count", self.participants.outside)
                    .with_date("from", from)
                    .with_date("until", until)
            }));
        }
        Some(Section {
            id: "glance",
            heading: self.t("glance"),
            blocks: vec![Block {
                figures,
                texts,
                ..Block::default()
            }],
            source: (!self.is_public()).then(|| self.t("glance-source")),
            links: Vec::new(),
        })
    }

    pub(super) fn grant(&self) -> Option<Section> {
        let (project, language) = (&self.facts.project, self.words.language);
        let own = &self.facts.evidence.project;
        let facts = [
            ("grant-number", own.number.clone()),
            ("grant-programme", own.programme.clone()),
            ("grant-funder", own.funder.clone()),
            ("grant-term", self.words.span(project.starts_on, project.ends_on)),
            ("grant-body", project.issuing_body.get(language).to_owned()),
            ("grant-regions", self.number(self.facts.places.len())),
            ("grant-roles", self.words.list(&self.facts.roles)),
            ("grant-line", own.funding_line.clone()),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        Some(Section {
            id: "grant",
            heading: self.t("grant"),
            blocks: vec![Block {
                facts: facts.map(|(key, value)| Fact::new(self.t(key), value)).collect(),
                ..Block::default()
            }],
            source: None,
            links: vec![self.link("link-project", "")],
        })
    }

    pub(super) fn targets(&self) -> Option<Section> {
        let section = |blocks| Section {
            id: "targets",
            heading: self.t("targets"),
            blocks,
            source: Some(self.t("targets-source")),
            links: vec![
                self.link("link-project", "#targets"),
                self.link("link-certificates", "/certificates"),
            ],
        };
        let language = self.words.language;
        let mut lines = Vec::new();
        let mut rows = Vec::new();
        for target in &self.facts.targets {
            let name = target.names.worded(language);
            let result = self.result(&target.indicator);
            let promised = usize::try_from(target.value).unwrap_or(0);
            let share = result.flatten().and_then(|result| {
                crate::reporting::rules::final_report::share(result, i64::from(target.value))
            });
            let said = |result: i64| self.number(usize::try_from(result).unwrap_or(0));
            if let Some(share) = share {
                let values: Vec<Value> = vec![(share / 100.0, self.words.percent(share))];
                lines.push((name.text.clone(), values));
            }
            let by_hand = || Cell::text(self.t("by-hand"));
            let head = Cell {
                lang: name.lang,
                note: (!target.unit.is_empty()).then(|| target.unit.clone()),
                ..Cell::text(name.text)
            };
            rows.push(Row::new(
                head,
                vec![
                    Cell::num(self.number(promised)),
                    result.map_or_else(by_hand, |result| Cell::num(result.map(said))),
                    match result {
                        Some(None) => Cell::num(None),
                        _ => {
                            Cell::num(share.map_or_else(|| "–".to_owned(), |share| self.words.percent(share)))
                        }
                    },
                ],
            ));
        }
        if rows.is_empty() {
            return Some(section(vec![self.nothing("targets-none")]));
        }
        let mut texts = Vec::new();
        if let Some(more) = self.more_than_counted() {
            texts.push(more);
        }
        let columns = vec![
            (self.t("target"), false),
            (self.t("promised"), true),
            (self.t("result"), true),
            (self.t("reached"), true),
        ];
        let chart = self.chart("targets", lines, Vec::new());
        Some(section(vec![Block {
            heading: Some(self.t("targets-table")),
            id: "targets-table".to_owned(),
            texts,
            table: Some(Table::new(columns, rows, None)),
            chart,
            ..Block::default()
        }]))
    }

    /// The result for a target: nothing where it is counted by hand, nothing inside where it is left out.
    fn result(&self, indicator: &str) -> Option<Option<i64>> {
        let reached = self.facts.reached.get(indicator).copied()?;
        if !self.is_public() {
            return Some(Some(reached));
        }
        // Told is only what is a total of the report: another count would be that of some editions, and so of some regions.
        let totals = &self.totals;
        let total = match indicator {
            "participants" => totals.came,
            "certificates" => totals.certified,
            _ => return Some(Some(reached)),
        };
        Some(total.map(i64::from).filter(|total| *total == reached))
    }

    /// That a target counts only editions that are over, where more people were there already.
    fn more_than_counted(&self) -> Option<String> {
        let counted = self.facts.reached.get("participants").copied()?;
        let is_target = |target: &crate::projects::Target| target.indicator == "participants";
        self.facts.targets.iter().find(|target| is_target(target))?;
        let came = i64::try_from(self.participants.figures.all).ok()?;
        (came != counted && !self.is_public()).then(|| {
            self.say("targets-more", |words| {
                words.with_amount("counted", counted).with_amount("came", came)
            })
        })
    }

    /// A block that only says why there is nothing.
    pub(super) fn nothing(&self, key: &str) -> Block {
        Block {
            texts: vec![self.t(key)],
            ..Block::default()
        }
    }

    /// A chart with what it shows in a sentence; nothing where there is nothing to draw. Two keys make a legend.
    pub(super) fn chart(
        &self,
        id: &str,
        lines: Vec<(String, Vec<Value>)>,
        kinds: Vec<&str>,
    ) -> Option<Chart> {
        let (label, place, figure) = longest(&lines)?;
        let label = match kinds.get(place) {
            Some(kind) => format!("{label} ({})", self.t(kind)),
            None => label.to_owned(),
        };
        let figure = figure.to_owned();
        let count: usize = lines.iter().map(|(_, values)| values.len()).sum();
        let legend = kinds.iter().zip([true, false]).map(|(key, other)| Legend {
            other,
            label: self.t(key),
        });
        Some(Chart {
            title: self.t(&format!("chart-{id}")),
            text: self.say("chart-text", |words| {
                words
                    .with("count", count)
                    .with("label", label)
                    .with("figure", figure)
            }),
            id: format!("chart-{id}"),
            bars: Bars::of(lines),
            legend: legend.collect(),
        })
    }

    pub(super) fn how(&self) -> Option<Section> {
        let mut texts = vec![
            self.t("how-people"),
            self.t("how-completed"),
            self.t("how-minutes"),
            self.t("how-gain"),
        ];
        if let Some(published) = &self.facts.published {
            texts.push(self.say("how-public", |words| words.with("k", published.k)));
            texts.push(self.t("how-public-editions"));
        }
        Some(Section {
            id: "how",
            heading: self.t("how"),
            blocks: vec![Block {
                texts,
                ..Block::default()
            }],
            source: None,
            links: Vec::new(),
        })
    }
}
