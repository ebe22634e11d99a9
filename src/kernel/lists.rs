//! Long lists: page by page, and searched as people type.

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

/// Text as it is compared in a search: in lower case, and without the marks that many leave out when they type.
pub fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ą' | 'å' | 'ä' | 'á' | 'à' => 'a',
        'ć' => 'c',
        'ę' | 'é' | 'è' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' | 'ö' | 'ø' => 'o',
        'ś' => 's',
        'ü' => 'u',
        'ź' | 'ż' => 'z',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

/// The words of a search; a text matches when it contains each of them, in any order.
#[derive(Clone, Debug, Default)]
pub struct Search(Vec<String>);

impl Search {
    /// The words of what was typed, of which the first ten count.
    pub fn new(typed: &str) -> Self {
        let typed = folded(typed);
        Self(typed.split_whitespace().take(10).map(str::to_owned).collect())
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these texts together contain every word.
    pub fn matches(&self, texts: &[&str]) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let whole = folded(&texts.join(" "));
        self.0.iter().all(|word| whole.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_finds_what_is_written_with_or_without_marks() {
        let cases = [
            ("swiatek", true),
            ("Ewa ŚWIĄTEK", true),
            ("swiatek ewa krak", true),
            ("", true),
            ("świątek anna", false),
        ];
        for (typed, found) in cases {
            let search = Search::new(typed);
            assert_eq!(search.matches(&["Ewa", "Świątek", "Kraków"]), found, "{typed}");
        }
        assert_eq!(folded("Åre Östersund Łódź"), "are ostersund lodz");
    }
}
