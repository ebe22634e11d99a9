//! Where in a text its headings, links and pictures stand, for whoever checks what an author wrote.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::build::{number, parser};

/// Something in a text that has to lead somewhere or to stand in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The bytes it takes.
    pub range: Range<usize>,
    /// The line it begins in, from 1.
    pub line: usize,
    /// What it is.
    pub what: Landmark,
}

/// What a place is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landmark {
    /// A heading of the outline.
    Heading {
        /// Its level as written, from 1.
        level: u8,
    },
    /// A link.
    Link {
        /// The address it leads to.
        href: String,
    },
    /// A picture.
    Picture {
        /// The address it is at.
        src: String,
        /// The words that stand for it.
        alt: String,
    },
}

/// The landmarks of a text in reading order. Headings inside quotations and lists are no part of the outline.
pub fn places(md: &str) -> Vec<Place> {
    let mut search = Search::default();
    for (event, range) in parser(md).into_offset_iter() {
        search.take(event, range);
    }
    let mut lines = Lines { md, at: 0, line: 1 };
    search.found.sort_by_key(|(range, _)| range.start);
    let place = |(range, what): (Range<usize>, Landmark)| Place {
        line: lines.of(range.start),
        range,
        what,
    };
    search.found.into_iter().map(place).collect()
}

#[derive(Default)]
struct Search {
    found: Vec<(Range<usize>, Landmark)>,
    /// How many quotations, lists and notes are open.
    depth: usize,
    /// The picture that is open, with its words so far.
    picture: Option<(String, String)>,
}

impl Search {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_)) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => {
                self.depth = self.depth.saturating_sub(1);
            }
            Event::Start(Tag::Heading { level, .. }) if self.depth == 0 => {
                self.found
                    .push((range, Landmark::Heading { level: number(level) }));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.found.push((
                    range,
                    Landmark::Link {
                        href: dest_url.into_string(),
                    },
                ));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.picture = Some((dest_url.into_string(), String::new()));
            }
            Event::End(TagEnd::Image) => {
                if let Some((src, alt)) = self.picture.take() {
                    self.found.push((range, Landmark::Picture { src, alt }));
                }
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, alt)) = &mut self.picture {
                    alt.push_str(&words);
                }
            }
            _ => {}
        }
    }
}

/// Counts lines from the beginning of a text to places further and further down.
struct Lines<'m> {
    md: &'m str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, byte: usize) -> usize {
        let between = self.md.as_bytes().get(self.at..byte).unwrap_or_default();
        self.line += between.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(byte);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_links_and_pictures_are_found_with_their_lines() {
        let md =
            "# Title\n\nRead [more](other.md) and\n![a map](map.png).\n\n> ## Quoted\n\n## Next [one](#x)\n";
        let found: Vec<(usize, Landmark)> = places(md)
            .into_iter()
            .map(|place| (place.line, place.what))
            .collect();
        let link = |href: &str| Landmark::Link {
            href: href.to_owned(),
        };
        let picture = Landmark::Picture {
            src: "map.png".to_owned(),
            alt: "a map".to_owned(),
        };
        assert_eq!(
            found,
            [
                (1, Landmark::Heading { level: 1 }),
                (3, link("other.md")),
                (4, picture),
                (8, Landmark::Heading { level: 2 }),
                (8, link("#x")),
            ]
        );
    }
}
