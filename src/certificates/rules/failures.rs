//! Why a certificate that is due cannot be issued, and where that is mended.

use crate::certificates::parts::Printed;

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The fonts lack signs that stand in it.
    Signs,
    /// The document engine refuses it for another reason.
    Document,
    /// Something else failed, such as the disk: it is tried again by itself.
    Passing,
}

impl Reason {
    const ALL: [Reason; 3] = [Reason::Signs, Reason::Document, Reason::Passing];

    /// How it is stored.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Signs => "signs",
            Reason::Document => "document",
            Reason::Passing => "passing",
        }
    }

    /// The reason that was stored so.
    pub fn of(code: &str) -> Self {
        let known = Self::ALL.into_iter().find(|reason| reason.code() == code);
        known.unwrap_or(Reason::Passing)
    }
}

/// Where what is wrong on a certificate can be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the person's record.
    Person,
    /// In the course.
    Course,
    /// In the venue.
    Venue,
    /// In the template of the project.
    Template,
    /// In the project.
    Project,
}

impl Place {
    const ALL: [Place; 5] = [
        Place::Person,
        Place::Course,
        Place::Venue,
        Place::Template,
        Place::Project,
    ];

    /// How it is stored.
    pub fn code(self) -> &'static str {
        match self {
            Place::Person => "person",
            Place::Course => "course",
            Place::Venue => "venue",
            Place::Template => "template",
            Place::Project => "project",
        }
    }

    /// The place that was stored so.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.code() == code)
    }
}

/// The texts that no font can show, as the document engine names them: `the text "…" could not be displayed`.
pub fn signs(troubles: &[String]) -> Vec<String> {
    let mut signs: Vec<String> = Vec::new();
    for trouble in troubles {
        let named = trouble
            .split_once("the text `\"")
            .and_then(|(_, rest)| rest.split_once("\"` could not be displayed"));
        if let Some((sign, _)) = named {
            let sign = sign.replace("\\\"", "\"").replace("\\\\", "\\");
            if !signs.contains(&sign) {
                signs.push(sign);
            }
        }
    }
    signs
}

/// Where the first of these signs stands on a certificate.
pub fn place_of(printed: &Printed, signs: &[String]) -> Option<Place> {
    let has = |text: &String| signs.iter().any(|sign| text.contains(sign));
    let texts: [(Place, Vec<&String>); 5] = [
        (Place::Person, vec![&printed.person]),
        (Place::Venue, vec![&printed.place]),
        (
            Place::Course,
            [&printed.course]
                .into_iter()
                .chain(&printed.outcomes)
                .chain(printed.topics.iter().map(|(text, _)| text))
                .collect(),
        ),
        (
            Place::Template,
            vec![
                &printed.signatory_name,
                &printed.signatory_function,
                &printed.sentence,
                &printed.funding_line,
            ],
        ),
        (
            Place::Project,
            vec![
                &printed.issuing_body,
                &printed.project_title,
                &printed.project_number,
                &printed.programme,
                &printed.funder,
            ],
        ),
    ];
    let found = texts
        .into_iter()
        .find(|(_, texts)| texts.iter().any(|text| has(text)));
    found.map(|(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificates::rules::changes::tests::printed;

    #[test]
    fn the_signs_are_those_that_the_document_engine_names() {
        let said = |text: &str| {
            format!(
                "certificate.typ:41: PDF/UA-1 error: the text `\"{text}\"` could not be displayed with Libertinus Serif"
            )
        };
        let cases: [(Vec<String>, &[&str]); 5] = [
            (vec![], &[]),
            (vec!["certificate.typ:3: unknown variable".to_owned()], &[]),
            (vec![said("😀")], &["😀"]),
            (vec![said("漢"), said("字"), said("漢")], &["漢", "字"]),
            (vec![said("a\\\"b\\\\")], &["a\"b\\"]),
        ];
        for (troubles, expected) in cases {
            assert_eq!(signs(&troubles), expected, "{troubles:?}");
        }
    }

    #[test]
    fn whoever_reads_why_is_led_to_where_it_stands() {
        let put: [(&dyn Fn(&mut Printed), Option<Place>); 9] = [
            (&|_| {}, None),
            (&|printed| printed.person.push('漢'), Some(Place::Person)),
            (&|printed| printed.place.push('漢'), Some(Place::Venue)),
            (&|printed| printed.course.push('漢'), Some(Place::Course)),
            (
                &|printed| printed.outcomes.push("漢".to_owned()),
                Some(Place::Course),
            ),
            (
                &|printed| printed.topics.push(("漢".to_owned(), 5)),
                Some(Place::Course),
            ),
            (
                &|printed| printed.signatory_function.push('漢'),
                Some(Place::Template),
            ),
            (&|printed| printed.sentence.push('漢'), Some(Place::Template)),
            (&|printed| printed.funder.push('漢'), Some(Place::Project)),
        ];
        for (number, (put, expected)) in put.into_iter().enumerate() {
            let mut printed = printed();
            put(&mut printed);
            assert_eq!(place_of(&printed, &["漢".to_owned()]), expected, "case {number}");
        }
    }

    #[test]
    fn what_is_stored_is_read_back() {
        for reason in Reason::ALL {
            assert_eq!(Reason::of(reason.code()), reason);
        }
        for place in Place::ALL {
            assert_eq!(Place::of(place.code()), Some(place));
        }
        assert_eq!((Reason::of("other"), Place::of("")), (Reason::Passing, None));
    }
}
