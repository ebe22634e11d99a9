//! The page on which one answer is marked, and what its marks say on the page of the attempt.

use items::{Answer, Exact, Task};
use serde::Serialize;

use super::{
    super::super::{
        model::{marking::Model as Marking, response},
        rules::by_hand::{Turn, most_points, number_of},
        sheet::{Sheet, SheetItem},
        store::Placed,
    },
    Amount, Asked, local,
    queue::turn_code,
    sample, samples,
};
use crate::{
    editions::Tab,
    kernel::{
        form::FormState,
        languages::Language,
        markdown,
        page::Page,
        text::{Localised, Worded},
    },
};

/// One answer, to be marked or looked at.
#[derive(Serialize)]
pub struct MarkingPage {
    code: String,
    title: String,
    tabs: Vec<Tab>,
    /// The address of this page, without its switch for names.
    href: String,
    names: bool,
    /// Whose answer it is, where names are shown.
    person: Option<String>,
    /// The number that stands for the participant elsewhere.
    known_as: String,
    quiz: Worded,
    question: Asked,
    /// What markers should know, as HTML.
    guide: Option<Guide>,
    answer: String,
    /// The language that the attempt was begun in.
    answer_lang: String,
    words: usize,
    least_words: u32,
    most_words: u32,
    fields: Vec<Field>,
    /// How many markings the page knows of.
    seen: usize,
    /// `first`, `second`, `again`, `settle` or `look`.
    turn: &'static str,
    /// Whether its marks count already.
    released: bool,
    /// What was given so far, for those who see it.
    given: Vec<GivenMarks>,
    form: FormState,
}

#[derive(Serialize)]
struct Guide {
    html: String,
    lang: Option<&'static str>,
}

/// A field for marks.
#[derive(Serialize)]
struct Field {
    name: String,
    /// The criterion; `None` for the answer as a whole.
    criterion: Option<Worded>,
    most: Amount,
}

/// What somebody gave.
#[derive(Serialize)]
struct GivenMarks {
    marker: String,
    at: String,
    settles: bool,
    marks: MarkedByHand,
}

/// Marks by criterion with what the participant is told.
#[derive(Serialize)]
pub struct MarkedByHand {
    criteria: Vec<Criterion>,
    comment: String,
    mark: String,
    most: String,
}

#[derive(Serialize)]
struct Criterion {
    text: Worded,
    mark: String,
    most: String,
}

/// Who looks, and what they see.
pub struct Marker {
    /// The code of the edition.
    pub code: String,
    /// The title of the course.
    pub title: String,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// Whether names are shown.
    pub names: bool,
    /// Whether the person may mark.
    pub may_mark: bool,
    /// What the person can do with the answer.
    pub turn: Turn,
    /// Whether its marks count already.
    pub released: bool,
}

impl Marker {
    /// Whether what was given is shown: to whoever settles or only reads, and to all once it is released. Markers see nothing
    /// of each other before.
    fn sees_marks(&self) -> bool {
        self.released || !self.may_mark || self.turn == Turn::Settle
    }
}

/// What is stored of an answer.
pub type Stored<'a> = (Option<&'a response::Model>, &'a [Marking]);

/// Puts the page together; `form` holds what was sent and is shown again, `own` what the person gave before.
pub fn marking_page(
    marker: Marker,
    (sheet, of, item): (&Sheet, &Placed, &SheetItem),
    (response, markings): Stored<'_>,
    form: FormState,
    language: Language,
) -> MarkingPage {
    let given = |marking: &Marking| GivenMarks {
        marker: marking.marker_name.clone(),
        at: local(marking.at, &of.zone),
        settles: marking.settles,
        marks: marked_by_hand(item, marking, language),
    };
    let words = sheet
        .in_order(language)
        .find(|(other, _)| other.id == item.id)
        .map(|(_, words)| Asked::new(words));
    let answer = match response.map(|response| &response.answer) {
        Some(Answer::Text(written)) => written.clone(),
        _ => String::new(),
    };
    let (guide, least_words, most_words) = match &item.content.task {
        Task::Long {
            guide,
            least_words,
            most_words,
            ..
        } => (guide_of(guide, language), *least_words, *most_words),
        _ => (None, 0, 0),
    };
    MarkingPage {
        href: format!("/editions/{}/marking/{}/{}", marker.code, of.attempt.id, item.id),
        person: marker
            .names
            .then(|| format!("{} {}", of.given_name, of.family_name)),
        known_as: number_of(of.attempt.enrolment_id).to_string(),
        quiz: sheet.title(language),
        question: words.unwrap_or(Asked {
            line: None,
            text: None,
            lang: None,
        }),
        guide,
        words: answer.split_whitespace().count(),
        answer,
        answer_lang: of.attempt.language.clone(),
        least_words,
        most_words,
        fields: fields(item, language),
        seen: markings.len(),
        turn: if marker.released {
            "look"
        } else {
            turn_code(marker.turn, marker.may_mark)
        },
        given: if marker.sees_marks() {
            markings.iter().map(given).collect()
        } else {
            Vec::new()
        },
        released: marker.released,
        code: marker.code,
        title: marker.title,
        tabs: marker.tabs,
        names: marker.names,
        form,
    }
}

fn guide_of(guide: &Localised, language: Language) -> Option<Guide> {
    let worded = guide.worded(language);
    (!worded.text.is_empty()).then(|| Guide {
        html: markdown::to_html(&worded.text),
        lang: worded.lang,
    })
}

fn fields(item: &SheetItem, language: Language) -> Vec<Field> {
    let rubric = item.rubric();
    let field = |(place, most): (usize, Exact)| Field {
        name: format!("points-{place}"),
        criterion: rubric.get(place).map(|criterion| criterion.text.worded(language)),
        most: Amount::of(&most),
    };
    most_points(rubric, &item.worth)
        .into_iter()
        .enumerate()
        .map(field)
        .collect()
}

/// What a marking says: by criterion where there is a rubric, and of the whole.
pub fn marked_by_hand(item: &SheetItem, marking: &Marking, language: Language) -> MarkedByHand {
    let criteria = item.rubric().iter().zip(&marking.points.0);
    let decimal = |marks: &Exact| language.decimal(marks.to_f64());
    MarkedByHand {
        criteria: criteria
            .map(|(criterion, points)| Criterion {
                text: criterion.text.worded(language),
                mark: decimal(points),
                most: decimal(&criterion.marks),
            })
            .collect(),
        comment: marking.comment.clone(),
        mark: decimal(&(&marking.share * &item.worth)),
        most: decimal(&item.worth),
    }
}

impl Page for MarkingPage {
    const TEMPLATE: &'static str = "quizzes/mark";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let of = samples::placed(&sheet, Some(false));
        let answers = samples::answers(&sheet, &of, true);
        let marking = sample::marking();
        let marker = |names, may_mark, turn, released| Marker {
            code: "RT-WRO".to_owned(),
            title: "Równe traktowanie".to_owned(),
            tabs: Vec::new(),
            names,
            may_mark,
            turn,
            released,
        };
        let page = |item: &SheetItem, marker, markings: &[Marking], form, language| {
            let response = answers.get(&item.id);
            marking_page(marker, (&sheet, &of, item), (response, markings), form, language)
        };
        let mut pages = Vec::new();
        let by_hand = sheet.items.iter().filter(|item| item.content.task.by_hand());
        for item in by_hand {
            let wrong = FormState::default().with_error(
                "points-0",
                crate::kernel::text::Message::new("kernel-form-missing"),
            );
            let one = std::slice::from_ref(&marking);
            pages.extend([
                page(
                    item,
                    marker(false, true, Turn::First, false),
                    &[],
                    wrong,
                    Language::En,
                ),
                page(
                    item,
                    marker(true, true, Turn::Second, false),
                    one,
                    FormState::default(),
                    Language::Pl,
                ),
                page(
                    item,
                    marker(true, true, Turn::Settle, false),
                    one,
                    FormState::default(),
                    Language::Sv,
                ),
                page(
                    item,
                    marker(false, true, Turn::Nothing, true),
                    one,
                    FormState::default(),
                    Language::En,
                ),
                page(
                    item,
                    marker(false, false, Turn::Nothing, false),
                    one,
                    FormState::default(),
                    Language::En,
                ),
                page(
                    item,
                    marker(false, true, Turn::Again, false),
                    one,
                    FormState::default(),
                    Language::En,
                ),
            ]);
        }
        pages
    }
}
