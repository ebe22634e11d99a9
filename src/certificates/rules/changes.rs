//! What differs between a certificate and the one that would be issued now.

use crate::certificates::parts::Printed;

/// A part of what is printed, in the order in which a certificate has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The language of everything.
    Language,
    /// The person's name.
    Person,
    /// The title of the course.
    Course,
    /// The code of the edition.
    Edition,
    /// First and last day.
    Dates,
    /// Town and venue.
    Place,
    /// How it was held.
    Mode,
    /// Minutes attended and planned.
    Hours,
    /// What the person can do.
    Outcomes,
    /// Topics with their times.
    Topics,
    /// Who issues it.
    IssuingBody,
    /// Who signs, and in which function.
    Signatory,
    /// Title and number of the project, programme and funder.
    Project,
    /// The visibility statement and the emblem.
    Funding,
    /// The project's own sentence.
    Sentence,
    /// The pictures.
    Pictures,
}

/// What is seen of the pictures, whichever version of the template they are from.
fn shows(printed: &Printed) -> Option<(&Option<String>, &Option<String>, &str)> {
    let pictures = printed.pictures.as_ref()?;
    let any = pictures.signature.is_some() || pictures.logo.is_some();
    any.then_some((&pictures.signature, &pictures.logo, &pictures.logo_alt))
}

/// The parts that differ. The address for verification always does, and is none of them.
pub fn changed(old: &Printed, new: &Printed) -> Vec<Part> {
    let minutes = |printed: &Printed| (printed.attended_minutes, printed.planned_minutes);
    let days = |printed: &Printed| (printed.starts_on, printed.ends_on);
    let same = [
        (Part::Person, old.person == new.person),
        (Part::Course, old.course == new.course),
        (Part::Edition, old.edition == new.edition),
        (Part::Dates, days(old) == days(new)),
        (Part::Place, old.place == new.place),
        (Part::Mode, old.mode == new.mode),
        (Part::Hours, minutes(old) == minutes(new)),
        (Part::Outcomes, old.outcomes == new.outcomes),
        (Part::Topics, old.topics == new.topics),
        (Part::IssuingBody, old.issuing_body == new.issuing_body),
        (
            Part::Signatory,
            (&old.signatory_name, &old.signatory_function) == (&new.signatory_name, &new.signatory_function),
        ),
        (
            Part::Project,
            (
                &old.project_title,
                &old.project_number,
                &old.programme,
                &old.funder,
            ) == (
                &new.project_title,
                &new.project_number,
                &new.programme,
                &new.funder,
            ),
        ),
        (
            Part::Funding,
            (&old.funding_line, &old.emblem) == (&new.funding_line, &new.emblem),
        ),
        (Part::Sentence, old.sentence == new.sentence),
        (Part::Pictures, shows(old) == shows(new)),
    ];
    let differs = |(part, same): (Part, bool)| (!same).then_some(part);
    same.into_iter().filter_map(differs).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use time::macros::date;

    use super::*;
    use crate::certificates::parts::Pictures;

    /// Something printed.
    pub fn printed() -> Printed {
        let text = str::to_owned;
        Printed {
            person: text("Zofia Wiśniewska"),
            course: text("Równe traktowanie"),
            edition: text("RT-WRO"),
            outcomes: vec![text("Rozpoznaje przesłanki chronione.")],
            topics: vec![(text("Prawo"), 90)],
            mode: text("stacjonarnie"),
            starts_on: date!(2026 - 10 - 14),
            ends_on: date!(2026 - 10 - 15),
            place: text("Wrocław, Urząd"),
            attended_minutes: 690,
            planned_minutes: 690,
            issuing_body: text("Biuro"),
            project_title: text("Równe traktowanie standardem"),
            project_number: text("1/2026"),
            programme: text("PROGRESS"),
            funder: text("Komisja"),
            funding_line: text("Dofinansowane"),
            emblem: text("eu"),
            signatory_name: text("Ewa Nowa"),
            signatory_function: text("dyrektorka"),
            verify_url: text("https://example.org/verify/1"),
            sentence: String::new(),
            criteria: String::new(),
            pictures: None,
        }
    }

    #[test]
    fn whatever_is_printed_otherwise_is_named_and_nothing_else() {
        let pictures = |signature: Option<&str>| {
            Some(Pictures {
                version: 1,
                signature: signature.map(str::to_owned),
                logo: None,
                logo_alt: String::new(),
            })
        };
        let cases: [(&dyn Fn(&mut Printed), &[Part]); 20] = [
            (&|_| {}, &[]),
            (&|new: &mut Printed| new.verify_url.push('2'), &[]),
            (&|new: &mut Printed| new.person.push('a'), &[Part::Person]),
            (&|new: &mut Printed| new.course.push('a'), &[Part::Course]),
            (&|new: &mut Printed| new.edition.push('a'), &[Part::Edition]),
            (
                &|new: &mut Printed| new.starts_on = date!(2026 - 10 - 13),
                &[Part::Dates],
            ),
            (
                &|new: &mut Printed| new.ends_on = date!(2026 - 10 - 16),
                &[Part::Dates],
            ),
            (&|new: &mut Printed| new.place.clear(), &[Part::Place]),
            (&|new: &mut Printed| new.mode.clear(), &[Part::Mode]),
            (&|new: &mut Printed| new.attended_minutes = 600, &[Part::Hours]),
            (&|new: &mut Printed| new.outcomes.clear(), &[Part::Outcomes]),
            (
                &|new: &mut Printed| new.topics.push((String::new(), 5)),
                &[Part::Topics],
            ),
            (
                &|new: &mut Printed| new.issuing_body.clear(),
                &[Part::IssuingBody],
            ),
            (
                &|new: &mut Printed| new.signatory_function.clear(),
                &[Part::Signatory],
            ),
            (&|new: &mut Printed| new.funder.clear(), &[Part::Project]),
            (&|new: &mut Printed| new.emblem.clear(), &[Part::Funding]),
            (&|new: &mut Printed| new.sentence.push('a'), &[Part::Sentence]),
            (&|new: &mut Printed| new.pictures = pictures(None), &[]),
            (
                &|new: &mut Printed| new.pictures = pictures(Some("f")),
                &[Part::Pictures],
            ),
            (
                &|new: &mut Printed| {
                    new.project_number.clear();
                    new.person.clear();
                },
                &[Part::Person, Part::Project],
            ),
        ];
        for (number, (change, parts)) in cases.into_iter().enumerate() {
            let mut new = printed();
            change(&mut new);
            assert_eq!(changed(&printed(), &new), parts, "case {number}");
        }
    }
}
