//! Long lists: page by page, and searched as people type.

use rocket::FromForm;
use serde::Serialize;

use super::{form::FormState, page::percent_encode, parts::Choice};

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
    /// Rows on one page.
    #[serde(skip)]
    per_page: u64,
}

impl Pager {
    /// The pager for a list of `total` rows; `kept` are the query fields that the links keep.
    pub fn new(path: &str, kept: &[(&str, &str)], page: Option<u64>, total: u64) -> Self {
        Self::of((path, ""), kept, ("page", page), (total, PER_PAGE))
    }

    /// The pager for one of several lists of a page: its links lead to an anchor (or to none, when that is empty), `named`
    /// is the query field with the number of the page, and a page has so many rows.
    pub fn of(
        (path, anchor): (&str, &str),
        kept: &[(&str, &str)],
        (named, page): (&str, Option<u64>),
        (total, per_page): (u64, u64),
    ) -> Self {
        let pages = total.div_ceil(per_page.max(1)).max(1);
        let page = page.unwrap_or(1).clamp(1, pages);
        let link = |number: u64| {
            let fields: String = kept
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}={}&", percent_encode(value)))
                .collect();
            let anchor = if anchor.is_empty() {
                String::new()
            } else {
                format!("#{anchor}")
            };
            format!("{path}?{fields}{named}={number}{anchor}")
        };
        Self {
            per_page,
            page,
            pages,
            total,
            previous: (page > 1).then(|| link(page - 1)),
            next: (page < pages).then(|| link(page + 1)),
        }
    }

    /// How many rows to skip in the query.
    pub fn skip(&self) -> u64 {
        self.page.saturating_sub(1) * self.per_page
    }

    /// The rows of this page, out of all.
    pub fn cut<T>(&self, rows: Vec<T>) -> Vec<T> {
        let number = |rows: u64| usize::try_from(rows).unwrap_or(usize::MAX);
        let shown = rows.into_iter().skip(number(self.skip()));
        shown.take(number(self.per_page)).collect()
    }
}

/// What of a long list an address asks for. A form below the list takes it along in its own address ([`Wanted::kept`]), so
/// that whoever presses a button comes back to what they saw.
#[derive(Clone, Debug, Default, FromForm)]
pub struct Wanted {
    /// Words that a row contains, as they were typed.
    pub q: Option<String>,
    /// Which kind of rows alone.
    pub show: Option<String>,
    /// The page, from 1.
    pub page: Option<u64>,
}

impl Wanted {
    /// The words that were typed.
    pub fn q(&self) -> &str {
        self.q.as_deref().unwrap_or_default()
    }

    /// The kind of rows that is asked for alone; empty for all.
    pub fn show(&self) -> &str {
        self.show.as_deref().unwrap_or_default()
    }

    /// The same as the fields of a query, each followed by `&`; empty when everything is asked for from its first page.
    pub fn kept(&self) -> String {
        let page = self.page.filter(|page| *page > 1).map(|page| page.to_string());
        let fields = [
            ("q", self.q()),
            ("show", self.show()),
            ("page", page.as_deref().unwrap_or_default()),
        ];
        let field = |(name, value): (&str, &str)| format!("{name}={}&", percent_encode(value));
        fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(field)
            .collect()
    }
}

/// A long list of a page: where it stands, and what kinds of rows there are to choose from.
pub struct LongList<'l> {
    /// The address of the page.
    pub path: &'l str,
    /// Where on the page it stands; empty for a page that is nothing but the list.
    pub anchor: &'l str,
    /// What else the address says, kept by every link.
    pub kept: &'l [(&'l str, &'l str)],
    /// The kinds of rows, if one can ask for one alone.
    pub kinds: Vec<Choice>,
    /// Rows on one page.
    pub per_page: u64,
}

impl LongList<'_> {
    /// The rows that are asked for and fit, page by page; the page is the one with the row at which `here` says yes, if any.
    pub fn find<T>(
        self,
        wanted: &Wanted,
        rows: Vec<T>,
        fits: impl Fn(&T, &Search, &str) -> bool,
        here: impl Fn(&T) -> bool,
    ) -> (Vec<T>, Finder) {
        let (search, all) = (Search::new(wanted.q()), rows.len() as u64);
        let mut rows = rows;
        rows.retain(|row| fits(row, &search, wanted.show()) || here(row));
        let place = rows.iter().position(here);
        let page = match place {
            Some(place) => Some(place as u64 / self.per_page.max(1) + 1),
            None => wanted.page,
        };
        let asked = [("q", wanted.q()), ("show", wanted.show())];
        let kept = [self.kept, &asked[..]].concat();
        let total = rows.len() as u64;
        let pager = Pager::of(
            (self.path, self.anchor),
            &kept,
            ("page", page),
            (total, self.per_page),
        );
        let narrowed = asked.iter().any(|(_, value)| !value.is_empty());
        let anchor = if self.anchor.is_empty() {
            String::new()
        } else {
            format!("#{}", self.anchor)
        };
        let fields: String = self
            .kept
            .iter()
            .map(|(name, value)| format!("{name}={}&", percent_encode(value)))
            .collect();
        let shown = pager.cut(rows);
        let finder = Finder {
            filter: FormState::filled(asked.map(|(name, value)| (name, value.to_owned()))),
            here: Wanted {
                page: Some(pager.page),
                ..wanted.clone()
            }
            .kept(),
            clear: narrowed.then(|| format!("{}?{}{anchor}", self.path, fields.trim_end_matches('&'))),
            action: format!("{}{anchor}", self.path),
            hidden: self
                .kept
                .iter()
                .map(|(name, value)| Field {
                    name: (*name).to_owned(),
                    value: (*value).to_owned(),
                })
                .collect(),
            long: all > self.per_page,
            partial: (shown.len() as u64) < all,
            kinds: self.kinds,
            all,
            pager,
        };
        (shown, finder)
    }
}

/// A field of an address that a search keeps.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it says.
    pub value: String,
}

/// What stands around a long list: the search above it, the pages below, as `components/finder` and `components/pager` show
/// them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Finder {
    /// What is asked for.
    pub filter: FormState,
    /// The kinds of rows to choose from.
    pub kinds: Vec<Choice>,
    /// Where the search leads.
    pub action: String,
    /// What else the address says: names and values.
    pub hidden: Vec<Field>,
    /// The address of all rows, when only some are asked for.
    pub clear: Option<String>,
    /// What is shown, as fields of a query for the forms below; see [`Wanted::kept`].
    pub here: String,
    /// How many rows there are, whatever is asked for.
    pub all: u64,
    /// Whether all of them are more than one page.
    pub long: bool,
    /// Whether fewer are shown than there are.
    pub partial: bool,
    /// The pages.
    pub pager: Pager,
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
    fn a_long_list_is_narrowed_and_shown_page_by_page() {
        // What is asked for, the row that must be seen; the rows shown, the page, all that fit, what forms keep.
        let cases = [
            (("", "", None), None, (0..10).collect::<Vec<u32>>(), 1, 25, ""),
            (("", "", Some(3)), None, (20..25).collect(), 3, 25, "page=3&"),
            (("", "", Some(99)), None, (20..25).collect(), 3, 25, "page=3&"),
            (("1", "", Some(2)), None, vec![19, 21], 2, 12, "q=1&page=2&"),
            (
                ("", "odd", None),
                Some(4),
                vec![1, 3, 4, 5, 7, 9, 11, 13, 15, 17],
                1,
                13,
                "show=odd&",
            ),
            (("zz", "", None), None, vec![], 1, 0, "q=zz&"),
            (("", "", None), Some(12), (10..20).collect(), 2, 25, "page=2&"),
        ];
        for ((q, show, page), seen, rows, shown, total, here) in cases {
            let wanted = Wanted {
                q: Some(q.to_owned()),
                show: Some(show.to_owned()),
                page,
            };
            let list = LongList {
                path: "/list",
                anchor: "rows",
                kept: &[("slot", "a b")],
                kinds: Vec::new(),
                per_page: 10,
            };
            let fits = |row: &u32, search: &Search, show: &str| {
                search.matches(&[&row.to_string()]) && (show.is_empty() || row % 2 == 1)
            };
            let (found, finder) = list.find(&wanted, (0..25).collect(), fits, |row| Some(*row) == seen);
            let case = format!("{q} {show} {page:?} {seen:?}");
            assert_eq!(found, rows, "{case}");
            assert_eq!(
                (finder.pager.page, finder.pager.total, finder.all),
                (shown, total, 25),
                "{case}"
            );
            assert_eq!(finder.here, here, "{case}");
            assert_eq!(
                finder.clear.is_some(),
                !(q.is_empty() && show.is_empty()),
                "{case}"
            );
            if let Some(next) = finder.pager.next {
                assert!(
                    next.starts_with("/list?slot=a%20b&") && next.ends_with("#rows"),
                    "{next}"
                );
            }
        }
    }

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
