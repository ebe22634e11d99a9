//! The sections of a quiz as they are arranged in a draft of its next revision.

use super::revisions::{MOST_ITEMS, Press};

/// A section of a draft: what it is called, its items in order, and what is drawn for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part<H, T, D> {
    /// What it is called.
    pub head: H,
    /// Its items.
    pub items: Vec<T>,
    /// Its draws.
    pub draws: Vec<D>,
}

/// The sections of a draft, in order; one at least. Items and draws are counted from 0 through all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline<H, T, D>(Vec<Part<H, T, D>>);

impl<H: Default, T, D> Outline<H, T, D> {
    /// These sections; where there are none, an empty one.
    pub fn of(mut parts: Vec<Part<H, T, D>>) -> Self {
        if parts.is_empty() {
            parts.push(Part {
                head: H::default(),
                items: Vec::new(),
                draws: Vec::new(),
            });
        }
        Self(parts)
    }

    /// The sections in order.
    pub fn parts(&self) -> &[Part<H, T, D>] {
        &self.0
    }

    /// All items in order, each with the place of its section.
    pub fn items(&self) -> impl Iterator<Item = (usize, &T)> {
        let parts = self.0.iter().enumerate();
        parts.flat_map(|(place, part)| part.items.iter().map(move |item| (place, item)))
    }

    /// All draws in order, each with the place of its section.
    pub fn draws(&self) -> impl Iterator<Item = (usize, &D)> {
        let parts = self.0.iter().enumerate();
        parts.flat_map(|(place, part)| part.draws.iter().map(move |draw| (place, draw)))
    }
}

impl<H: Default, T: Copy + PartialEq, D: Default> Outline<H, T, D> {
    /// The draft after a press. Nothing is in it twice, and what cannot be done changes nothing. An item that is moved beyond the end
    /// of its section goes into the next one. `into` is the section that something is added to, and `newest` gives the newest
    /// version of an item.
    pub fn arranged(mut self, press: Press<T>, into: usize, newest: impl Fn(T) -> T) -> Self {
        match press {
            Press::Show | Press::Save => {}
            Press::Up(place) => self.up(place),
            Press::Down(place) => self.down(place),
            Press::Remove(place) => {
                if let Some((part, place)) = self.at(place) {
                    part.items.remove(place);
                }
            }
            Press::Renew(place) => {
                if let Some((part, place)) = self.at(place)
                    && let Some(item) = part.items.get_mut(place)
                {
                    *item = newest(*item);
                }
            }
            Press::Add(item) => {
                let room = self.items().count() < MOST_ITEMS;
                let last = self.0.len().saturating_sub(1);
                if room
                    && self.items().all(|(_, other)| *other != item)
                    && let Some(part) = self.0.get_mut(into.min(last))
                {
                    part.items.push(item);
                }
            }
            Press::AddSection if self.0.len() < MOST_ITEMS => self.0.extend(Self::of(Vec::new()).0),
            Press::AddSection => {}
            Press::SectionUp(place) if place > 0 && place < self.0.len() => self.0.swap(place - 1, place),
            Press::SectionDown(place) if place < self.0.len().saturating_sub(1) => {
                self.0.swap(place, place + 1);
            }
            Press::SectionUp(_) | Press::SectionDown(_) => {}
            Press::EndSection(place) => self.end(place),
            Press::AddDraw(place) => {
                let room = self.draws().count() < MOST_ITEMS;
                if let Some(part) = self.0.get_mut(place).filter(|_| room) {
                    part.draws.push(D::default());
                }
            }
            Press::RemoveDraw(mut place) => {
                for part in &mut self.0 {
                    if place < part.draws.len() {
                        part.draws.remove(place);
                        break;
                    }
                    place -= part.draws.len();
                }
            }
        }
        self
    }

    /// The section in which an item stands, with its place in there.
    fn at(&mut self, place: usize) -> Option<(&mut Part<H, T, D>, usize)> {
        let (section, place) = self.place_of(place)?;
        Some((self.0.get_mut(section)?, place))
    }

    fn place_of(&self, mut place: usize) -> Option<(usize, usize)> {
        for (section, part) in self.0.iter().enumerate() {
            if place < part.items.len() {
                return Some((section, place));
            }
            place -= part.items.len();
        }
        None
    }

    fn up(&mut self, place: usize) {
        match self.place_of(place) {
            Some((section, 0)) if section > 0 => self.carry(section, 0, section - 1),
            Some((section, place)) if place > 0 => {
                if let Some(part) = self.0.get_mut(section) {
                    part.items.swap(place - 1, place);
                }
            }
            _ => {}
        }
    }

    fn down(&mut self, place: usize) {
        let Some((section, place)) = self.place_of(place) else {
            return;
        };
        let last = section + 1 >= self.0.len();
        match self.0.get_mut(section) {
            Some(part) if place + 1 < part.items.len() => part.items.swap(place, place + 1),
            _ if !last => self.carry(section, place, section + 1),
            _ => {}
        }
    }

    /// Takes an item to the near end of a section beside its own.
    fn carry(&mut self, from: usize, place: usize, to: usize) {
        let Some(item) = self.0.get_mut(from).map(|part| part.items.remove(place)) else {
            return;
        };
        if let Some(part) = self.0.get_mut(to) {
            let place = if to > from { 0 } else { part.items.len() };
            part.items.insert(place, item);
        }
    }

    fn end(&mut self, place: usize) {
        if self.0.len() < 2 || place >= self.0.len() {
            return;
        }
        let ended = self.0.remove(place);
        if place == 0 {
            if let Some(next) = self.0.first_mut() {
                next.items.splice(0..0, ended.items);
                next.draws.splice(0..0, ended.draws);
            }
        } else if let Some(before) = self.0.get_mut(place - 1) {
            before.items.extend(ended.items);
            before.draws.extend(ended.draws);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sections as texts: a digit is an item, a letter a draw.
    fn outline(text: &str) -> Outline<String, u32, String> {
        let part = |text: &str| {
            let (head, rest) = text.split_once('=').expect("a head");
            Part {
                head: head.to_owned(),
                items: rest.chars().filter_map(|one| one.to_digit(10)).collect(),
                draws: rest
                    .chars()
                    .filter(char::is_ascii_alphabetic)
                    .map(String::from)
                    .collect(),
            }
        };
        Outline::of(text.split_whitespace().map(part).collect())
    }

    fn text(outline: &Outline<String, u32, String>) -> String {
        let part = |part: &Part<String, u32, String>| {
            let items: String = part.items.iter().map(u32::to_string).collect();
            let draws: Vec<&str> = part
                .draws
                .iter()
                .map(|draw| if draw.is_empty() { "*" } else { draw })
                .collect();
            format!("{}={items}{}", part.head, draws.concat())
        };
        outline.parts().iter().map(part).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_press_arranges_the_sections_and_what_cannot_be_done_changes_nothing() {
        let cases = [
            ("A=12a B=3b", "show", "A=12a B=3b"),
            ("A=12a B=3b", "up:0", "A=12a B=3b"),
            ("A=12a B=3b", "up:1", "A=21a B=3b"),
            ("A=12a B=3b", "up:2", "A=123a B=b"),
            ("A=12a B= C=3", "up:2", "A=12a B=3 C="),
            ("A=12a B=3b", "down:0", "A=21a B=3b"),
            ("A=12a B=3b", "down:1", "A=1a B=23b"),
            ("A=12a B=3b", "down:2", "A=12a B=3b"),
            ("A=12", "down:18446744073709551615", "A=12"),
            ("A=12a B=3b", "remove:2", "A=12a B=b"),
            ("A=12a B=3b", "remove:3", "A=12a B=3b"),
            ("A=12 B=3", "renew:2", "A=12 B=9"),
            ("A=12 B=3", "renew:0", "A=12 B=3"),
            ("A=12 B=3", "add:4", "A=12 B=34"),
            ("A=12 B=3", "add:1", "A=12 B=3"),
            ("A=1", "section", "A=1 ="),
            ("A=1a B=2", "section-up:1", "B=2 A=1a"),
            ("A=1a B=2", "section-up:0", "A=1a B=2"),
            ("A=1a B=2", "section-down:0", "B=2 A=1a"),
            ("A=1a B=2", "section-down:1", "A=1a B=2"),
            ("A=1a B=2b C=3", "section-end:1", "A=12ab C=3"),
            ("A=1a B=2b", "section-end:0", "B=12ab"),
            ("A=1a", "section-end:0", "A=1a"),
            ("A=1a B=2b", "section-end:7", "A=1a B=2b"),
            ("A=1a B=2b", "draw:0", "A=1a* B=2b"),
            ("A=1a B=2b", "draw:2", "A=1a B=2b"),
            ("A=1ac B=2b", "draw-remove:2", "A=1ac B=2"),
            ("A=1ac B=2b", "draw-remove:3", "A=1ac B=2b"),
        ];
        for (before, press, after) in cases {
            let read: Press<u32> = press.parse().expect(press);
            let newest = |item| if item == 3 { 9 } else { item };
            assert_eq!(
                text(&outline(before).arranged(read, 1, newest)),
                after,
                "{press} on {before}"
            );
        }
        assert_eq!(text(&outline("").arranged(Press::Add(1), 5, |item| item)), "=1");
        let full = Outline::<String, usize, String>::of(vec![Part {
            items: (0..MOST_ITEMS).collect(),
            ..Part::default()
        }]);
        assert_eq!(
            full.clone().arranged(Press::Add(MOST_ITEMS), 0, |item| item),
            full
        );
    }
}
