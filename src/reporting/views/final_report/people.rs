//! People in the report: how far they came, by edition, region, role category and sex.

use std::collections::BTreeMap;

use super::{
    Told,
    pieces::{Block, Cell, Row, Section, Table},
};
use crate::{
    projects::Question,
    reporting::rules::{
        bars::{Value, of_most},
        final_report::{Counts, Outcome, PublicFigures, by, is_off, standings},
        indicators::Sex,
        suppression::{PublicTable, suppress},
    },
};

impl Told<'_> {
    pub(super) fn people(&self) -> Option<Section> {
        let mut section = Section {
            id: "people",
            heading: self.t("people"),
            source: Some(self.t("people-source")),
            ..Section::default()
        };
        if let Some(published) = &self.facts.published {
            section.blocks = self.public_people(published);
            section.links = vec![self.link("link-figures", "/figures")];
            return Some(section);
        }
        section.links = vec![
            self.link("link-indicators", &self.indicators_href()),
            self.link("link-evidence", "/evidence"),
            self.link("link-certificates", "/certificates"),
            self.link("link-figures", "/figures"),
        ];
        if self.counts.enrolled == 0 {
            section.blocks = vec![self.nothing("people-none")];
            return Some(section);
        }
        section.blocks = vec![self.by_edition()];
        let everyone = standings(&self.facts.evidence);
        let regions = by(&everyone, |one| one.region);
        let mut order: Vec<String> = self.facts.places.clone();
        order.sort_by(|one, other| self.words.compare(one, other));
        section.blocks.push(self.by_group("regions", &order, &regions));
        let roles = by(&everyone, |one| one.role);
        section
            .blocks
            .push(self.by_group("roles", &self.facts.roles, &roles));
        section.blocks.push(self.by_region_and_role());
        section.blocks.push(self.by_sex(None));
        Some(section)
    }

    fn count_cells(&self, counts: &Counts) -> Vec<Cell> {
        [counts.enrolled, counts.came, counts.completed, counts.certified]
            .map(|count| Cell::num(self.number(count)))
            .into()
    }

    fn count_columns(&self, first: &str) -> Vec<(String, bool)> {
        let mut columns = vec![(self.t(first), false)];
        columns.extend(["enrolled", "came", "completed", "certified"].map(|key| (self.t(key), true)));
        columns
    }

    fn by_edition(&self) -> Block {
        let mut all = Outcome::default();
        let mut seats = 0;
        let mut rows = Vec::new();
        for ((edition, run), outcome) in self.runs().zip(&self.outcomes) {
            all = all.and(outcome);
            let planned = (!is_off(run)).then(|| usize::try_from(run.edition.capacity_max).unwrap_or(0));
            seats += planned.unwrap_or(0);
            let planned = planned.map_or_else(|| "–".to_owned(), |planned| self.number(planned));
            let mut cells = vec![Cell::num(planned)];
            cells.extend(self.count_cells(&outcome.counts));
            rows.push(Row::new(self.edition_cell(edition), cells));
        }
        let mut cells = vec![Cell::num(self.number(seats))];
        cells.extend(self.count_cells(&all.counts));
        let mut columns = self.count_columns("edition");
        columns.insert(1, (self.t("seats"), true));
        Block {
            heading: Some(self.t("by-edition")),
            id: "by-edition".to_owned(),
            texts: vec![self.t("by-edition-text")],
            table: Some(Table::new(
                columns,
                rows,
                Some(Row::new(Cell::text(self.t("all")), cells)),
            )),
            ..Block::default()
        }
    }

    /// A table of groups in this order, those that belong to no group of the project after them, with its chart.
    fn by_group(&self, kind: &str, order: &[String], counts: &BTreeMap<&str, Counts>) -> Block {
        let other = counts
            .keys()
            .filter(|name| !order.iter().any(|known| known == *name));
        let names: Vec<&str> = order.iter().map(String::as_str).chain(other.copied()).collect();
        let of = |name: &str| counts.get(name).copied().unwrap_or_default();
        let named = |name: &str| {
            if name.is_empty() {
                self.t("unknown")
            } else {
                name.to_owned()
            }
        };
        let most = names.iter().map(|name| of(name).enrolled).max().unwrap_or(0);
        let rows = names
            .iter()
            .map(|name| Row::new(Cell::text(named(name)), self.count_cells(&of(name))))
            .collect();
        let line = |name: &&str| {
            let counts = of(name);
            let value = |count: usize| -> Value { (of_most(count, most), self.number(count)) };
            (named(name), vec![value(counts.enrolled), value(counts.came)])
        };
        let foot = Row::new(Cell::text(self.t("all")), self.count_cells(&self.counts));
        Block {
            heading: Some(self.t(&format!("by-{kind}"))),
            id: format!("by-{kind}"),
            table: Some(Table::new(
                self.count_columns(kind_column(kind)),
                rows,
                Some(foot),
            )),
            chart: self.chart(kind, names.iter().map(line).collect(), vec!["enrolled", "came"]),
            ..Block::default()
        }
    }

    /// Those who were there, by region and role category, without leaving anything out.
    fn by_region_and_role(&self) -> Block {
        let everyone = standings(&self.facts.evidence);
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for one in everyone.iter().filter(|one| one.came) {
            *counts.entry((one.region, one.role)).or_default() += 1;
        }
        let mut regions = self.facts.places.clone();
        regions.sort_by(|one, other| self.words.compare(one, other));
        let former = counts.keys().map(|(region, _)| *region);
        for region in former {
            if !regions.iter().any(|known| known == region) {
                regions.push(region.to_owned());
            }
        }
        let count = |region: &str, role: &str| counts.get(&(region, role)).copied().unwrap_or(0);
        let roles = &self.facts.roles;
        let of_region = |region: &str| -> usize {
            counts
                .iter()
                .filter(|((here, _), _)| *here == region)
                .map(|(_, count)| count)
                .sum()
        };
        let of_role = |role: &str| -> usize {
            counts
                .iter()
                .filter(|((_, here), _)| *here == role)
                .map(|(_, count)| count)
                .sum()
        };
        let named = |name: &str| {
            if name.is_empty() {
                self.t("unknown")
            } else {
                name.to_owned()
            }
        };
        let number = |count: usize| Cell::num(self.number(count));
        let rows = regions.iter().map(|region| {
            let mut cells: Vec<Cell> = roles.iter().map(|role| number(count(region, role))).collect();
            cells.push(number(of_region(region)));
            Row::new(Cell::text(named(region)), cells)
        });
        let mut foot: Vec<Cell> = roles.iter().map(|role| number(of_role(role))).collect();
        foot.push(number(counts.values().sum()));
        Block {
            heading: Some(self.t("by-both")),
            id: "by-both".to_owned(),
            texts: vec![self.t("by-both-text")],
            table: Some(Table::new(
                self.role_columns(roles),
                rows.collect(),
                Some(Row::new(Cell::text(self.t("all")), foot)),
            )),
            ..Block::default()
        }
    }

    fn role_columns(&self, roles: &[String]) -> Vec<(String, bool)> {
        let mut columns = vec![(self.t("region"), false)];
        columns.extend(roles.iter().map(|role| (role.clone(), true)));
        columns.push((self.t("all"), true));
        columns
    }

    /// Those who were there by sex, or that the project does not ask for it; with small counts left out below `k`.
    fn by_sex(&self, k: Option<u32>) -> Block {
        let block = Block {
            heading: Some(self.t("by-sex")),
            id: "by-sex".to_owned(),
            ..Block::default()
        };
        if !self.facts.evidence.project.asked.contains(&Question::Sex) {
            return Block {
                texts: vec![self.t("sex-not-asked")],
                ..block
            };
        }
        let figures = self.participants.figures;
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let table = suppress(&[figures.by_sex.map(whole).to_vec()], k.unwrap_or(0));
        let cells = table.cells.first().cloned().unwrap_or_default();
        let total = match k {
            None => Some(whole(figures.all)),
            Some(_) => self.totals.came.and(table.total),
        };
        let said = |count: Option<u32>| count.map(|count| self.number(count as usize));
        let name = |sex: Sex| self.words.word(&format!("col-{}", sex.code()));
        let row = |(sex, count): (Sex, &Option<u32>)| {
            let cell = Cell::num(said(*count));
            let cell = match count {
                Some(1..) if k.is_none() => cell.at(self.people_href(Some(sex))),
                _ => cell,
            };
            Row::new(Cell::text(name(sex)), vec![cell])
        };
        let most = cells.iter().flatten().copied().max().unwrap_or(0);
        let lines = Sex::ALL.into_iter().zip(&cells).filter_map(|(sex, count)| {
            let value: Value = (of_most((*count)? as usize, most as usize), said(*count)?);
            Some((name(sex), vec![value]))
        });
        let total_cell = Cell::num(said(total));
        let total_cell = if k.is_none() && figures.all > 0 {
            total_cell.at(self.people_href(None))
        } else {
            total_cell
        };
        Block {
            table: Some(Table::new(
                vec![(self.t("sex"), false), (self.t("came"), true)],
                Sex::ALL.into_iter().zip(&cells).map(row).collect(),
                Some(Row::new(Cell::text(self.t("all")), vec![total_cell])),
            )),
            chart: self.chart("sex", lines.collect(), Vec::new()),
            ..block
        }
    }

    fn public_people(&self, published: &PublicFigures) -> Vec<Block> {
        let PublicFigures {
            k,
            regions,
            roles,
            table,
        } = published;
        let PublicTable {
            cells,
            row_totals,
            column_totals,
            total,
        } = table;
        if regions.is_empty() {
            return vec![self.nothing("people-none")];
        }
        let said = |count: &Option<u32>| Cell::num(count.map(|count| self.number(count as usize)));
        let row = |((region, cells), total): ((&String, &Vec<Option<u32>>), &Option<u32>)| {
            Row::new(
                Cell::text(region.clone()),
                cells.iter().chain([total]).map(said).collect(),
            )
        };
        let rows = regions.iter().zip(cells).zip(row_totals).map(row).collect();
        let foot = Row::new(
            Cell::text(self.t("all")),
            column_totals.iter().chain([total]).map(said).collect(),
        );
        let both = Block {
            heading: Some(self.t("by-both")),
            id: "by-both".to_owned(),
            texts: vec![self.say("by-both-public", |words| words.with("k", *k))],
            table: Some(Table::new(self.role_columns(roles), rows, Some(foot))),
            ..Block::default()
        };
        vec![both, self.by_sex(Some(*k))]
    }
}

/// The heading of the column of groups.
fn kind_column(kind: &str) -> &'static str {
    if kind == "regions" { "region" } else { "role" }
}
