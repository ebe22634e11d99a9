//! Tables: one line a row, cells without lines of their own.

use super::{Writer, paragraph};
use crate::formats::markup::html::{Element, Kid};

/// The most columns that one cell may stand for.
const WIDEST: usize = 50;

/// A row: its cells, and whether all of them are headings.
struct Row {
    cells: Vec<String>,
    is_head: bool,
}

impl Writer<'_> {
    /// A table, after its caption.
    pub(super) fn table(&mut self, table: &Element, blocks: &mut Vec<String>) {
        let mut rows = Vec::new();
        self.rows(table, false, &mut rows, blocks);
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        if !rows.first().is_some_and(|row| row.is_head) {
            // Markdown knows no table without headings.
            let row = Row {
                cells: Vec::new(),
                is_head: true,
            };
            rows.insert(0, row);
        }
        let mut lines: Vec<String> = rows.iter().map(|row| line(&row.cells, columns)).collect();
        lines.insert(1, line(&vec!["---".to_owned(); columns], columns));
        blocks.push(lines.join("\n"));
    }

    fn rows(&mut self, part: &Element, in_head: bool, rows: &mut Vec<Row>, blocks: &mut Vec<String>) {
        for kid in &part.kids {
            match kid {
                Kid::Element(element) if element.name == "tr" => rows.push(self.row(element, in_head)),
                Kid::Element(element) if element.name == "thead" => self.rows(element, true, rows, blocks),
                Kid::Element(element) if element.name == "td" || element.name == "th" => {
                    let row = self.row(
                        &Element {
                            kids: vec![kid.clone()],
                            ..Element::default()
                        },
                        in_head,
                    );
                    rows.push(row);
                }
                kid => {
                    let words = self.line(std::slice::from_ref(kid));
                    blocks.extend(paragraph(&words));
                }
            }
        }
    }

    fn row(&mut self, row: &Element, in_head: bool) -> Row {
        let mut cells = Vec::new();
        let mut is_head = true;
        for kid in &row.kids {
            let Kid::Element(element) = kid else { continue };
            is_head &= element.name == "th";
            cells.push(self.line(&element.kids).replace('|', "\\|"));
            let span = element
                .attribute("colspan")
                .and_then(|span| span.trim().parse::<usize>().ok());
            let more = span.unwrap_or(1).clamp(1, WIDEST) - 1;
            cells.extend(std::iter::repeat_n(String::new(), more));
        }
        Row {
            is_head: in_head || (is_head && !cells.is_empty()),
            cells,
        }
    }
}

fn line(cells: &[String], columns: usize) -> String {
    let mut line = "|".to_owned();
    for column in 0..columns {
        let cell = cells.get(column).map_or("", String::as_str);
        line.push_str(&format!(" {cell} |"));
    }
    line
}
