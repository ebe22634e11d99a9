//! How an attempt goes page by page.

use std::{ops::Range, str::FromStr};

use super::super::model::Paging;

/// An item at its place in an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its section.
    pub section: usize,
    /// Whether it asks something; a text does not.
    pub asked: bool,
}

/// The pages of an attempt, as ranges of its items in the order in which they are shown. A page of one question has the texts before
/// it; texts at the end of a section stand with its last question.
pub fn pages(paging: Paging, items: &[Shown]) -> Vec<Range<usize>> {
    let mut pages: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    let sections = match paging {
        Paging::Whole => vec![items],
        _ => items
            .chunk_by(|one, other| one.section == other.section)
            .collect(),
    };
    for section in sections {
        let end = from + section.len();
        let questions = section.iter().enumerate().filter(|(_, item)| item.asked);
        let mut ends: Vec<usize> = match paging {
            Paging::Question => questions.map(|(place, _)| from + place + 1).collect(),
            Paging::Whole | Paging::Section => Vec::new(),
        };
        // The last page goes up to the end of the section.
        ends.pop();
        for end in ends.into_iter().chain([end]) {
            pages.push(from..end);
            from = end;
        }
    }
    pages
}

/// Where somebody wants to go from a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Go {
    /// Nowhere.
    #[default]
    Stay,
    /// To the page before.
    Back,
    /// To the next page; after the last one comes the page to hand in.
    Next,
    /// To this page, from 0.
    To(usize),
}

impl FromStr for Go {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "stay" => Ok(Go::Stay),
            "back" => Ok(Go::Back),
            "next" => Ok(Go::Next),
            _ => text.parse().map(Go::To).map_err(|_| ()),
        }
    }
}

/// The page after a step from the page `from`, where `place` is the one that is stored and `pages` how many there are; the page
/// to hand in is the one after them, where there are several. One way leads only from the stored page to the next: a page that
/// was left already leads nowhere.
pub fn step(one_way: bool, pages: usize, (place, from): (usize, usize), go: Go) -> usize {
    let last = if pages > 1 { pages } else { 0 };
    let to = match go {
        _ if one_way => place + usize::from(go == Go::Next && from == place),
        Go::Stay => from,
        Go::Back => from.saturating_sub(1),
        Go::Next => from.saturating_add(1),
        Go::To(page) => page,
    };
    to.min(last)
}

/// Whether an answer on a page is taken of somebody who is on the page `place`.
pub fn takes(one_way: bool, place: usize, page: usize) -> bool {
    !one_way || place == page
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sections as texts: `q` is a question, `t` a text.
    fn items(sections: &[&str]) -> Vec<Shown> {
        let of_section = |(section, items): (usize, &&str)| {
            let asked = items.chars().map(|item| item == 'q').collect::<Vec<_>>();
            asked.into_iter().map(move |asked| Shown { section, asked })
        };
        sections.iter().enumerate().flat_map(of_section).collect()
    }

    #[test]
    fn pages_follow_sections_and_questions() {
        type Case<'a> = (&'a [&'a str], Paging, &'a [(usize, usize)]);
        let cases: [Case<'_>; 9] = [
            (&["qq", "q"], Paging::Whole, &[(0, 3)]),
            (&["qq", "q"], Paging::Section, &[(0, 2), (2, 3)]),
            (&["qq", "", "q"], Paging::Section, &[(0, 2), (2, 3)]),
            (&["qq", "q"], Paging::Question, &[(0, 1), (1, 2), (2, 3)]),
            (&["tqtqt", "q"], Paging::Question, &[(0, 2), (2, 5), (5, 6)]),
            (&["tt", "q"], Paging::Question, &[(0, 2), (2, 3)]),
            (&["q", "tt"], Paging::Question, &[(0, 1), (1, 3)]),
            (&[], Paging::Question, &[]),
            (&["t"], Paging::Section, &[(0, 1)]),
        ];
        for (sections, paging, expected) in cases {
            let found = pages(paging, &items(sections)).into_iter();
            let found: Vec<(usize, usize)> = found.map(|page| (page.start, page.end)).collect();
            assert_eq!(found, expected, "{sections:?} {paging:?}");
        }
    }

    #[test]
    fn steps_stay_within_the_pages_and_one_way_leads_only_on() {
        let cases = [
            (false, 3, (0, 0), Go::Next, 1),
            (false, 3, (0, 2), Go::Next, 3),
            (false, 3, (0, 3), Go::Next, 3),
            (false, 3, (2, 2), Go::Back, 1),
            (false, 3, (0, 0), Go::Back, 0),
            (false, 3, (0, 1), Go::To(3), 3),
            (false, 3, (0, 1), Go::To(9), 3),
            (false, 3, (0, usize::MAX), Go::Next, 3),
            (false, 3, (0, 2), Go::Stay, 2),
            (false, 1, (0, 0), Go::Next, 0),
            (true, 3, (1, 1), Go::Next, 2),
            (true, 3, (2, 2), Go::Next, 3),
            (true, 3, (2, 1), Go::Next, 2),
            (true, 3, (1, 2), Go::Next, 1),
            (true, 3, (2, 2), Go::Back, 2),
            (true, 3, (1, 1), Go::To(2), 1),
            (true, 3, (1, 0), Go::Stay, 1),
        ];
        for (one_way, pages, at, go, expected) in cases {
            assert_eq!(step(one_way, pages, at, go), expected, "{one_way} {at:?} {go:?}");
        }
        assert!(takes(false, 2, 0) && takes(true, 1, 1));
        assert!(!takes(true, 2, 1) && !takes(true, 1, 2));
    }

    #[test]
    fn where_to_go_is_read_from_the_button() {
        let cases = [
            ("stay", Ok(Go::Stay)),
            ("next", Ok(Go::Next)),
            ("back", Ok(Go::Back)),
            ("0", Ok(Go::To(0))),
            ("-1", Err(())),
            ("", Err(())),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse(), expected, "{text}");
        }
    }
}
