//! Arithmetic of minutes: spans of time on one line, what they cover together, what they share, what is left.

/// A span of time from one minute up to, but not including, another. The line may be a day (minutes since midnight) or
/// all time (minutes since 1970); spans of one calculation lie on the same line.
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

/// What both cover.
pub fn common(left: &[Span], right: &[Span]) -> Vec<Span> {
    let shared = left
        .iter()
        .flat_map(|one| right.iter().filter_map(|other| one.shared(*other)));
    union(shared)
}

/// What the first cover and the others do not.
pub fn without(spans: &[Span], taken: &[Span]) -> Vec<Span> {
    let mut left = union(spans.iter().copied());
    for gone in union(taken.iter().copied()) {
        left = left
            .into_iter()
            .flat_map(|span| {
                let before = Span::new(span.from, span.until.min(gone.from));
                let after = Span::new(span.from.max(gone.until), span.until);
                [before, after]
            })
            .filter(|span| !span.is_empty())
            .collect();
    }
    left
}

/// The minutes that the spans cover together.
pub fn covered(spans: impl IntoIterator<Item = Span>) -> i32 {
    union(spans).into_iter().map(Span::minutes).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(list: &[(i32, i32)]) -> Vec<Span> {
        list.iter()
            .map(|(from, until)| Span::new(*from, *until))
            .collect()
    }

    #[test]
    fn union_counts_nothing_twice() {
        let cases: [(&[(i32, i32)], &[(i32, i32)]); 6] = [
            (&[], &[]),
            (&[(10, 10), (20, 15)], &[]),
            (&[(10, 20), (20, 30)], &[(10, 30)]),
            (&[(40, 50), (10, 20)], &[(10, 20), (40, 50)]),
            (&[(10, 60), (20, 30), (50, 70)], &[(10, 70)]),
            (&[(10, 20), (10, 20)], &[(10, 20)]),
        ];
        for (given, expected) in cases {
            assert_eq!(union(spans(given)), spans(expected), "{given:?}");
        }
    }

    #[test]
    fn what_is_taken_is_no_longer_there() {
        let cases: [(&[(i32, i32)], &[(i32, i32)], &[(i32, i32)]); 6] = [
            (&[(0, 100)], &[], &[(0, 100)]),
            (&[(0, 100)], &[(20, 30)], &[(0, 20), (30, 100)]),
            (&[(0, 100)], &[(90, 200)], &[(0, 90)]),
            (&[(0, 100)], &[(0, 100)], &[]),
            (&[(0, 10), (20, 30)], &[(5, 25)], &[(0, 5), (25, 30)]),
            (
                &[(0, 100)],
                &[(10, 20), (15, 40), (60, 60)],
                &[(0, 10), (40, 100)],
            ),
        ];
        for (given, taken, expected) in cases {
            assert_eq!(
                without(&spans(given), &spans(taken)),
                spans(expected),
                "{given:?} without {taken:?}"
            );
        }
    }

    #[test]
    fn what_both_cover_and_without_it_make_the_whole() {
        let (left, right) = (spans(&[(0, 60), (90, 150)]), spans(&[(30, 100), (140, 200)]));
        assert_eq!(common(&left, &right), spans(&[(30, 60), (90, 100), (140, 150)]));
        let whole = covered(left.iter().copied());
        let shared: i32 = common(&left, &right).into_iter().map(Span::minutes).sum();
        let rest: i32 = without(&left, &right).into_iter().map(Span::minutes).sum();
        assert_eq!(whole, shared + rest);
    }

    #[test]
    fn touching_is_not_sharing() {
        assert_eq!(Span::new(0, 10).shared(Span::new(10, 20)), None);
        assert_eq!(Span::new(0, 10).shared(Span::new(9, 20)), Some(Span::new(9, 10)));
    }
}
