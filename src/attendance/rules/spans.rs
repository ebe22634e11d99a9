//! Spans of minutes on one day: what they share and what they cover together.

/// A span of minutes since midnight, from one up to, but not including, another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first minute.
    pub from: i32,
    /// The minute after the last.
    pub until: i32,
}

impl Span {
    /// A span; one that would end before it starts is empty.
    pub fn new(from: i32, until: i32) -> Self {
        Self {
            from,
            until: until.max(from),
        }
    }

    /// Its length in minutes.
    pub fn minutes(self) -> i32 {
        self.until - self.from
    }

    /// Whether it has no length.
    pub fn is_empty(self) -> bool {
        self.until <= self.from
    }

    /// What it shares with another; `None` when they only touch or lie apart.
    pub fn shared(self, other: Span) -> Option<Span> {
        let span = Span {
            from: self.from.max(other.from),
            until: self.until.min(other.until),
        };
        (!span.is_empty()).then_some(span)
    }
}

/// What the spans cover together: apart from each other, in order, nothing counted twice.
pub fn union(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut sorted: Vec<Span> = spans.into_iter().filter(|span| !span.is_empty()).collect();
    sorted.sort_unstable();
    let mut covered: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match covered.last_mut() {
            Some(last) if span.from <= last.until => last.until = last.until.max(span.until),
            _ => covered.push(span),
        }
    }
    covered
}

/// The minutes that the spans cover together.
pub fn covered(spans: impl IntoIterator<Item = Span>) -> i32 {
    union(spans).into_iter().map(Span::minutes).sum()
}
