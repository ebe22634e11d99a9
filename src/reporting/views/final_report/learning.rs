//! What people learned, and what they said of it.

use items::statistics::GainFigures;

use super::{
    Told,
    pieces::{Block, Cell, Row, Section, Table},
};
use crate::{
    kernel::text::Localised,
    reporting::rules::{
        bars::{Value, of_most},
        suppression::suppress,
    },
    surveys::{Evaluated, Question, QuestionKind, Tally},
};

impl Told<'_> {
    pub(super) fn gain(&self) -> Option<Section> {
        let gains = &self.facts.gains;
        let links = gains
            .courses
            .iter()
            .filter(|_| !self.is_public())
            .map(|course| {
                let mut link = self.link("link-gain", &format!("/gain?course={}", course.course));
                if gains.courses.len() > 1 {
                    link.label = format!("{}: {}", link.label, course.titles.get(self.words.language));
                }
                link
            })
            .collect();
        let section = |blocks| Section {
            id: "gain",
            heading: self.t("gain"),
            blocks,
            source: Some(self.t("gain-source")),
            links,
        };
        if gains.courses.is_empty() {
            return Some(section(vec![self.nothing("gain-no-tests")]));
        }
        let mut rows = Vec::new();
        let mut lines = Vec::new();
        for (place, course) in gains.courses.iter().enumerate() {
            let paired = self.totals.paired.get(place).copied().flatten();
            let title = course.titles.worded(self.words.language);
            let figures = &course.figures;
            let head = Cell {
                lang: title.lang,
                ..Cell::text(title.text.clone())
            };
            rows.push(Row::new(head, self.gain_cells(figures, paired, course.absent)));
            if let (Ok(before), Ok(after)) = (figures.before, figures.after) {
                let value = |share: f64| -> Value { (share, self.words.percent(per_cent(share))) };
                lines.push((title.text, vec![value(before), value(after)]));
            }
        }
        let mut columns = vec![
            (self.t("course"), false),
            (self.t("paired"), true),
            (self.t("before"), true),
            (self.t("after"), true),
            (self.t("gained"), true),
            (self.t("normalised"), true),
        ];
        if !self.is_public() {
            columns.extend([(self.t("only-before"), true), (self.t("only-after"), true)]);
        }
        let mut texts = vec![self.t("gain-text")];
        if gains.waiting > 0 && !self.is_public() {
            texts.push(self.say("gain-waiting", |words| words.with("count", gains.waiting)));
        }
        Some(section(vec![Block {
            heading: Some(self.t("gain-table")),
            id: "gain-table".to_owned(),
            texts,
            table: Some(Table::new(columns, rows, None)),
            chart: self.chart("gain", lines, vec!["before", "after"]),
            ..Block::default()
        }]))
    }

    fn gain_cells(&self, figures: &GainFigures, told: Option<u32>, [before, after]: [usize; 2]) -> Vec<Cell> {
        // Where the means are told, a figure that is missing does not exist.
        let none = || (!self.is_public() || figures.before.is_ok()).then(|| "–".to_owned());
        let share = |figure: items::statistics::Figure| {
            let told = figure.ok().map(|share| self.words.percent(per_cent(share)));
            Cell::num(told.or_else(none))
        };
        let paired = usize::try_from(figures.people).unwrap_or(usize::MAX);
        let gained = figures.gain.ok().map(|gain| {
            let points = self.words.language.decimal(per_cent(gain));
            if gain > 0.0 {
                format!("+{points}")
            } else {
                points.replace('-', "\u{2212}")
            }
        });
        let normalised = figures
            .normalised
            .ok()
            .map(|gain| self.words.language.decimal(gain));
        let told = (!self.is_public() || told.is_some()).then(|| self.number(paired));
        let mut cells = vec![
            Cell::num(told),
            share(figures.before),
            share(figures.after),
            Cell::num(gained.or_else(none)),
            Cell::num(normalised.or_else(none)),
        ];
        if !self.is_public() {
            cells.extend([before, after].map(|count| Cell::num(self.number(count))));
        }
        cells
    }

    pub(super) fn evaluation(&self) -> Option<Section> {
        let evaluated = &self.facts.evaluated;
        let blocks: Vec<Block> = evaluated
            .iter()
            .enumerate()
            .flat_map(|(place, survey)| self.survey(place, survey))
            .collect();
        let links = if self.is_public() {
            Vec::new()
        } else {
            self.evaluation_links()
        };
        Some(Section {
            id: "evaluation",
            heading: self.t("evaluation"),
            blocks: if blocks.is_empty() {
                vec![self.nothing("evaluation-none")]
            } else {
                blocks
            },
            source: Some(self.t("evaluation-source")),
            links,
        })
    }

    /// The pages with the answers, edition by edition.
    fn evaluation_links(&self) -> Vec<super::Link> {
        let mut codes: Vec<&String> = self
            .facts
            .evaluated
            .iter()
            .flat_map(|survey| &survey.editions)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
            .into_iter()
            .map(|code| super::Link {
                label: self.say("link-evaluation", |words| words.with("edition", code.as_str())),
                href: format!("/editions/{code}/evaluation"),
            })
            .collect()
    }

    fn survey(&self, place: usize, survey: &Evaluated) -> Vec<Block> {
        let number = place + 1;
        let language = self.words.language;
        let heading = format!(
            "{} – {}",
            survey.titles.get(language),
            survey.course_titles.get(language)
        );
        let k = self.facts.project.suppression_k;
        let mut texts = Vec::new();
        if survey.questions.is_empty() {
            texts.push(self.say("evaluation-few", |words| words.with("k", k)));
        } else if !self.may_tell_answers(place, survey.counted) {
            texts.push(self.say("evaluation-left-out", |words| words.with("k", k)));
        } else if survey.counted == survey.given {
            texts.push(self.say("evaluation-given", |words| {
                words
                    .with("count", survey.given)
                    .with("editions", survey.editions.len())
            }));
        } else {
            texts.push(self.say("evaluation-counted", |words| {
                words
                    .with("count", survey.counted)
                    .with("editions", survey.editions.len())
                    .with("k", k)
            }));
        }
        let of_kind = |kind: QuestionKind| {
            let questions = survey.questions.iter();
            questions.filter(move |(question, _)| question.kind == kind)
        };
        let scales: Vec<_> = of_kind(QuestionKind::Scale).collect();
        let mut first = Block {
            heading: Some(heading),
            id: format!("survey-{number}"),
            texts,
            ..Block::default()
        };
        if !scales.is_empty() {
            first.table = Some(self.scales(place, &scales));
            let line = |(question, tally): &&(Question, Tally)| {
                let mean = self.mean(tally)?;
                let value: Value = ((mean - 1.0) / 4.0, language.decimal(mean));
                Some((question.text.get(language).to_owned(), vec![value]))
            };
            let lines = scales.iter().filter_map(line).collect();
            first.chart = self.chart("means", lines, Vec::new()).map(|mut chart| {
                chart.id = format!("{}-{number}", chart.id);
                chart
            });
        }
        if of_kind(QuestionKind::Text).next().is_some() && !self.is_public() {
            first.texts.push(self.t("evaluation-texts"));
        }
        let mut blocks = vec![first];
        let choices = (1..).zip(of_kind(QuestionKind::Choice));
        blocks.extend(choices.map(|(choice, (question, tally))| {
            let id = format!("survey-{number}-{choice}");
            self.choice(id, place, question, tally)
        }));
        blocks
    }

    /// Counts of one question, and all of them together, as they may be told.
    fn told(&self, counts: &[usize]) -> (Vec<Option<u32>>, Option<u32>) {
        let whole = counts
            .iter()
            .map(|count| u32::try_from(*count).unwrap_or(u32::MAX));
        let table = suppress(&[whole.collect()], self.k());
        (table.cells.into_iter().flatten().collect(), table.total)
    }

    fn scales(&self, survey: usize, questions: &[&(Question, Tally)]) -> Table {
        let language = self.words.language;
        let said = |count: Option<u32>| count.map(|count| self.number(count as usize));
        let row = |(question, tally): &&(Question, Tally)| {
            let mean = self.mean(tally);
            // How many answered and their mean give the sum away, and from a sum at an end of the scale the counts follow.
            let tells =
                !self.is_public() || (mean.is_some() && self.may_tell_answers(survey, tally.answered));
            let mean = mean.map(|mean| language.decimal(mean));
            let mean = mean.or_else(|| (!self.is_public()).then(|| "–".to_owned()));
            let (counts, all) = self.told(&tally.counts);
            let mut cells = vec![Cell::num(said(all.filter(|_| tells))), Cell::num(mean)];
            // From the mean and some of the counts the others could be worked out.
            let counts = counts.into_iter().filter(|_| !self.is_public());
            cells.extend(counts.map(|count| Cell::num(said(count))));
            Row::new(self.question(&question.text), cells)
        };
        let mut columns = vec![
            (self.t("question"), false),
            (self.t("answers"), true),
            (self.t("mean"), true),
        ];
        if !self.is_public() {
            columns.extend((1..=5).map(|step| (step.to_string(), true)));
        }
        Table::new(columns, questions.iter().map(row).collect(), None)
    }

    fn question(&self, text: &Localised) -> Cell {
        let text = text.worded(self.words.language);
        Cell {
            lang: text.lang,
            ..Cell::text(text.text)
        }
    }

    fn choice(&self, id: String, survey: usize, question: &Question, tally: &Tally) -> Block {
        let (counts, all) = match self.may_tell_answers(survey, tally.answered) {
            true => self.told(&tally.counts),
            // The counts together would tell how many answered.
            false => (vec![None; tally.counts.len()], None),
        };
        let most = counts.iter().flatten().copied().max().unwrap_or(0);
        let said = |count: &Option<u32>| count.map(|count| self.number(count as usize));
        let options = || question.options.iter().zip(&counts);
        let rows =
            options().map(|(option, count)| Row::new(self.question(option), vec![Cell::num(said(count))]));
        let line = |(option, count): (&Localised, &Option<u32>)| {
            let value: Value = (of_most((*count)? as usize, most as usize), said(count)?);
            Some((option.get(self.words.language).to_owned(), vec![value]))
        };
        Block {
            heading: Some(question.text.get(self.words.language).to_owned()),
            table: Some(Table::new(
                vec![(self.t("answer"), false), (self.t("answers"), true)],
                rows.collect(),
                Some(Row::new(Cell::text(self.t("all")), vec![Cell::num(said(&all))])),
            )),
            chart: self
                .chart("choice", options().filter_map(line).collect(), Vec::new())
                .map(|mut chart| {
                    chart.id = format!("chart-{id}");
                    question
                        .text
                        .get(self.words.language)
                        .clone_into(&mut chart.title);
                    chart
                }),
            id,
            ..Block::default()
        }
    }
}

/// A share in per cent, with one decimal.
fn per_cent(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}
