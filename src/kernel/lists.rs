//! Long lists, page by page.

use serde::Serialize;

use super::page::percent_encode;

/// Rows on one page of a list.
pub const PER_PAGE: u64 = 50;

/// Where one is in a long list, as the `pager` component shows it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pager {
    /// The page shown, from 1.
    pub page: u64,
    /// How many pages there are, at least 1.
    pub pages: u64,
    /// How many rows in all.
    pub total: u64,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

impl Pager {
    /// The pager for a list of `total` rows; `kept` are the query fields that the links keep.
    pub fn new(path: &str, kept: &[(&str, &str)], page: Option<u64>, total: u64) -> Self {
        let pages = total.div_ceil(PER_PAGE).max(1);
        let page = page.unwrap_or(1).clamp(1, pages);
        let link = |number: u64| {
            let fields: String = kept
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}={}&", percent_encode(value)))
                .collect();
            format!("{path}?{fields}page={number}")
        };
        Self {
            page,
            pages,
            total,
            previous: (page > 1).then(|| link(page - 1)),
            next: (page < pages).then(|| link(page + 1)),
        }
    }

    /// How many rows to skip in the query.
    pub fn skip(&self) -> u64 {
        (self.page - 1) * PER_PAGE
    }
}
