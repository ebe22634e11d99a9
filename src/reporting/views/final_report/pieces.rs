//! What sections of the report are made of.

use serde::Serialize;

use crate::{
    regions::MapPicture,
    reporting::rules::bars::{Bars, Value},
};

/// A section.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Section {
    /// Its id on the page.
    pub id: &'static str,
    /// What it is called.
    pub heading: String,
    /// What it shows.
    pub blocks: Vec<Block>,
    /// What its figures were counted from.
    pub source: Option<String>,
    /// The pages with the rows behind them.
    pub links: Vec<Link>,
}

/// A page with rows behind figures.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub href: String,
}

/// A part of a section: texts, then facts, then a table with its chart, or a map.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Block {
    /// Its own heading.
    pub heading: Option<String>,
    /// The id of the heading.
    pub id: String,
    /// Texts.
    pub texts: Vec<String>,
    /// Figures that stand out.
    pub figures: Vec<Fact>,
    /// Names with values.
    pub facts: Vec<Fact>,
    /// A table.
    pub table: Option<Table>,
    /// The chart of the table.
    pub chart: Option<Chart>,
    /// A map, with the table as its legend.
    pub map: Option<MapBlock>,
}

/// A name with a value.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The name.
    pub label: String,
    /// The value; nothing where it is left out.
    pub value: Option<String>,
    /// Where the rows behind it are.
    pub href: Option<String>,
    /// What is said beside it.
    pub note: Option<String>,
}

/// A column of a table.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Whether it holds numbers.
    pub num: bool,
}

/// A table; the first cell of each row is its heading.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The row of totals.
    pub foot: Option<Row>,
    /// Whether it is too wide for a phone, on which each row then becomes a list.
    pub wide: bool,
}

/// A row.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// Its heading.
    pub head: Cell,
    /// The other cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    /// What it says; nothing where a count is left out.
    pub text: Option<String>,
    /// What is said beside it, more quietly.
    pub note: Option<String>,
    /// Where the rows behind it are.
    pub href: Option<String>,
    /// Whether it holds a number.
    pub num: bool,
    /// The heading of its column, for phones.
    pub label: String,
    /// The pattern of a group on the map.
    pub pattern: Option<usize>,
    /// The shape of a state.
    pub status: Option<&'static str>,
    /// The language of the text, if another than the page's.
    pub lang: Option<&'static str>,
}

/// A chart of bars.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    /// Its id on the page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for those who do not see it.
    pub text: String,
    /// The bars.
    pub bars: Bars,
    /// What two kinds of bars stand for.
    pub legend: Vec<Legend>,
}

/// What a kind of bars stands for.
#[derive(Clone, Debug, Serialize)]
pub struct Legend {
    /// Whether it is the kind that the other is compared with.
    pub other: bool,
    /// What it stands for.
    pub label: String,
}

/// A map.
#[derive(Clone, Debug, Serialize)]
pub struct MapBlock {
    /// Its id on the page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same in a sentence.
    pub text: String,
    /// The picture.
    pub picture: MapPicture,
}

impl Fact {
    /// A name with a value.
    pub fn new(label: String, value: impl Into<Option<String>>) -> Self {
        Self {
            label,
            value: value.into(),
            href: None,
            note: None,
        }
    }

    /// The same with the page of the rows behind it.
    pub fn at(mut self, href: String) -> Self {
        self.href = self.value.is_some().then_some(href);
        self
    }

    /// The same with something said beside it.
    pub fn noted(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }

    /// A number as it is printed; nothing where it is left out.
    pub fn num(text: impl Into<Option<String>>) -> Self {
        Self {
            text: text.into(),
            num: true,
            ..Self::default()
        }
    }

    /// The same with the page of the rows behind it.
    pub fn at(mut self, href: String) -> Self {
        self.href = Some(href);
        self
    }

    /// The same with something said beside it.
    pub fn noted(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }
}

impl Row {
    /// A row.
    pub fn new(head: Cell, cells: Vec<Cell>) -> Self {
        Self { head, cells }
    }
}

impl Table {
    /// A table; `columns` are headings, those of numbers after a `true`.
    pub fn new(columns: Vec<(String, bool)>, rows: Vec<Row>, foot: Option<Row>) -> Self {
        let mut table = Self {
            wide: columns.len() > 3,
            columns: columns
                .into_iter()
                .map(|(label, num)| Column { label, num })
                .collect(),
            rows,
            foot,
        };
        let labels: Vec<String> = table
            .columns
            .iter()
            .skip(1)
            .map(|column| column.label.clone())
            .collect();
        for row in table.rows.iter_mut().chain(table.foot.as_mut()) {
            for (cell, label) in row.cells.iter_mut().zip(&labels) {
                cell.label.clone_from(label);
            }
        }
        table
    }
}

impl Section {
    /// One of each piece.
    pub(super) fn sample() -> Self {
        let value =
            |share: f64| -> Vec<Value> { vec![(share, "8".to_owned()), (share / 2.0, "4".to_owned())] };
        let row = |head: &str, text: Option<&str>| {
            let cell = Cell::num(text.map(str::to_owned)).at("/editions/RT-KIE/evidence".to_owned());
            let state = Cell {
                status: Some("ok"),
                note: Some("16".to_owned()),
                lang: Some("pl"),
                ..Cell::text("odbyła się")
            };
            let head = Cell {
                pattern: Some(1),
                ..Cell::text(head)
            };
            Row::new(head, vec![cell, state])
        };
        let columns = vec![
            ("Region".to_owned(), false),
            ("People".to_owned(), true),
            ("State".to_owned(), false),
        ];
        let table = Table::new(
            columns,
            vec![row("<opolskie>", Some("8")), row("śląskie", None)],
            Some(row("All", Some("12"))),
        );
        let chart = Chart {
            id: "chart-regions".to_owned(),
            title: "People by region".to_owned(),
            text: "Two bars for each region.".to_owned(),
            bars: Bars::of(vec![("opolskie".to_owned(), value(1.0))]),
            legend: vec![
                Legend {
                    other: true,
                    label: "Enrolled".to_owned(),
                },
                Legend {
                    other: false,
                    label: "Were there".to_owned(),
                },
            ],
        };
        let map = MapBlock {
            id: "map-pl".to_owned(),
            title: "Groups in Poland".to_owned(),
            text: "Each group has a pattern.".to_owned(),
            picture: MapPicture::sample(&["PL-16"]),
        };
        let fact = |value: Option<&str>| {
            Fact::new("People".to_owned(), value.map(str::to_owned))
                .at("/projects/RT/indicators".to_owned())
                .noted("of 16".to_owned())
        };
        let block = |map: Option<MapBlock>, chart: Option<Chart>| Block {
            heading: map.is_none().then(|| "By region".to_owned()),
            id: "regions".to_owned(),
            texts: vec!["Nobody counts twice.".to_owned()],
            figures: vec![fact(Some("12")), fact(None)],
            facts: vec![fact(Some("12")), fact(None)],
            table: Some(table.clone()),
            chart,
            map,
        };
        Self {
            id: "people",
            heading: "People".to_owned(),
            blocks: vec![block(None, Some(chart)), block(Some(map), None), Block::default()],
            source: Some("Counted from the entries of attendance.".to_owned()),
            links: vec![Link {
                label: "Evidence".to_owned(),
                href: "/projects/RT/evidence".to_owned(),
            }],
        }
    }
}
