//! The page of an open attempt: all items, with what was answered so far.

use std::collections::HashMap;

use serde::Serialize;
use time::OffsetDateTime;

use super::{
    super::{
        model::{AtEnd, Behaviour, ItemVersionId, response},
        rules::Phase,
        sheet::{Sheet, SheetItem},
        store::{Placed, checks::Checks},
    },
    QuizHead,
    asked::{AskedItem, asked_item},
    checked::checking,
    pages::{Pages, SectionHead, beginnings, paged},
    questions, samples,
};
use crate::kernel::{languages::Language, page::Page, templates::clock_text, zones};

/// An open attempt.
#[derive(Serialize)]
pub struct AttemptPage {
    attempt: AttemptHead,
    quiz: QuizHead,
    items: Vec<Shown>,
    /// How it is taken: `deferred`, `immediate` or `tries`.
    behaviour: &'static str,
    /// How it goes page by page; none where all stands on one.
    paging: Option<Pages>,
}

/// An item, with the section that begins with it.
#[derive(Serialize)]
struct Shown {
    section: Option<SectionHead>,
    #[serde(flatten)]
    asked: AskedItem,
}

#[derive(Serialize)]
struct AttemptHead {
    id: String,
    number: i32,
    /// The page of the course.
    course: String,
    /// The highest sequence number stored.
    seq: i64,
    /// The clock at the venue when the last answer was saved.
    saved: Option<String>,
    answered: usize,
    /// When its time is over; nothing where it has no end.
    ends: Option<Ends>,
    /// Whether the time for answers is over, and it can only be handed in.
    handing_in: bool,
}

/// The end of an attempt.
#[derive(Serialize)]
struct Ends {
    /// On the venue's wall clock.
    at: String,
    /// The server's clock, by which the page counts.
    now: String,
    /// What the page does then: `submit` or `reload`.
    then: &'static str,
}

/// Puts together a page of an open attempt, from 0; beyond the last one comes the page to hand in.
pub fn attempt_page(
    sheet: &Sheet,
    of: &Placed,
    (responses, page): (&HashMap<ItemVersionId, response::Model>, usize),
    (phase, now): (Phase, OffsetDateTime),
    language: Language,
) -> AttemptPage {
    let handing_in = phase == Phase::HandingIn;
    let ends = if handing_in {
        of.attempt.ends_at
    } else {
        of.attempt.due_at
    };
    let ends = ends.map(|at| Ends {
        at: zones::iso(at, &of.zone),
        now: zones::iso(now, &of.zone),
        then: match sheet.settings().at_end {
            AtEnd::Submit => "submit",
            AtEnd::Grace | AtEnd::Discard => "reload",
        },
    });
    let pages = sheet.pages(of.attempt.seed);
    let page = if pages.len() > 1 { page.min(pages.len()) } else { 0 };
    let all: Vec<_> = questions(sheet, &of.attempt, language).collect();
    let paging = Pages::of(sheet, (&pages, page), &all, responses).filter(|_| !handing_in);
    let on_page = |(_, item): &(_, &SheetItem)| {
        !handing_in && pages.get(page).is_some_and(|page| page.contains(&item.id))
    };
    let mut beginning = beginnings(sheet, language);
    let shown = |(question, item): (_, &SheetItem)| {
        let answer = responses.get(&item.id).map(|response| &response.answer);
        let parts = sheet.parts(of.attempt.seed, item);
        Shown {
            section: beginning(item.id).map(|(_, head)| head),
            asked: asked_item(item, question, &parts, answer, language),
        }
    };
    let items = all.into_iter().filter(on_page).map(shown).collect();
    let saved = responses.values().map(|response| response.saved_at).max();
    let clock = |at| clock_text(zones::minute_of_day(at, &of.zone).into());
    AttemptPage {
        attempt: AttemptHead {
            id: of.attempt.id.to_string(),
            number: of.attempt.number,
            course: format!("/learn/{}", of.attempt.enrolment_id),
            seq: responses.values().map(|response| response.seq).max().unwrap_or(0),
            saved: saved.map(clock),
            answered: responses
                .values()
                .filter(|response| !response.answer.is_blank())
                .count(),
            ends,
            handing_in,
        },
        quiz: QuizHead::of(sheet, language),
        items,
        paging,
        behaviour: sheet.settings().behaviour.code(),
    }
}

impl AttemptPage {
    /// The same with what can be checked and what was; `unchecked` is a question that was to be checked in vain.
    pub fn with_checks(
        mut self,
        (sheet, of): (&Sheet, &Placed),
        responses: &HashMap<ItemVersionId, response::Model>,
        checks: &Checks,
        unchecked: Option<ItemVersionId>,
        language: Language,
    ) -> Self {
        for asked in self.items.iter_mut().map(|shown| &mut shown.asked) {
            let item = asked.question.id.parse().ok().and_then(|id| sheet.item(id));
            asked.checking = item.and_then(|item| {
                let earlier = checks.get(&item.id).map_or(&[][..], Vec::as_slice);
                checking(
                    sheet,
                    item,
                    (earlier, responses.get(&item.id)),
                    unchecked == Some(item.id),
                    (&of.attempt.language, language),
                )
            });
        }
        self
    }
}

impl Page for AttemptPage {
    const TEMPLATE: &'static str = "quizzes/attempt";

    fn samples() -> Vec<Self> {
        let sheet = samples::sheet();
        let mut of = samples::placed(&sheet, None);
        let now = of.attempt.started_at;
        (of.attempt.due_at, of.attempt.ends_at) = (Some(now), Some(now));
        let answers = samples::answers(&sheet, &of, false);
        let page = |sheet: &Sheet, phase, at: (&_, _), language| {
            attempt_page(sheet, &of, at, (phase, now), language)
        };
        let checked = |behaviour, right, tries| {
            let sheet = samples::sheet_with(behaviour);
            let answers = samples::answers(&sheet, &of, right);
            let checks = samples::checks(&sheet, &of, &answers, tries);
            let unchecked = sheet.items.first().map(|item| item.id);
            let page = page(&sheet, Phase::Answering, (&answers, 0), Language::Pl);
            page.with_checks((&sheet, &of), &answers, &checks, unchecked, Language::Pl)
        };
        let (free, one_way) = (paged(false), paged(true));
        vec![
            page(&sheet, Phase::Answering, (&HashMap::new(), 0), Language::En),
            page(&sheet, Phase::Answering, (&answers, 0), Language::Sv),
            page(&sheet, Phase::HandingIn, (&answers, 0), Language::Pl),
            page(&free, Phase::Answering, (&answers, 1), Language::Pl),
            page(
                &free,
                Phase::Answering,
                (&HashMap::new(), usize::MAX),
                Language::En,
            ),
            page(&one_way, Phase::Answering, (&HashMap::new(), 0), Language::Sv),
            page(&one_way, Phase::Answering, (&answers, usize::MAX), Language::En),
            checked(Behaviour::Immediate, false, 1),
            checked(Behaviour::Immediate, true, 1),
            checked(Behaviour::Tries, false, 0),
            checked(Behaviour::Tries, false, 1),
            checked(Behaviour::Tries, false, 2),
        ]
    }
}
