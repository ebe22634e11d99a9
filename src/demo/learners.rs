//! What officials do for themselves: read, take the tests, give the evaluation. Who scores what is the same every time.

use items::{Answer, Exact, Task};

use super::scene::Scene;
use crate::{
    catalogue::{self, ActivityKind},
    enrolment::EnrolmentId,
    kernel::{fault::Fault, languages::Language},
    learning,
    people::PersonId,
    quizzes::{self, ItemVersionId, PageOfAnswers, Sheet},
    surveys::{self, Question, QuestionKind, SurveyAnswer},
};

/// An official with an enrolment.
#[derive(Clone, Copy, Debug)]
pub struct Learner {
    /// Who.
    pub person: PersonId,
    /// Under which enrolment.
    pub enrolment: EnrolmentId,
    /// The place in the group, from 0: what differs from person to person depends on it.
    pub number: usize,
}

impl Learner {
    /// Reads the pages of the course from the first on, so many of them.
    pub async fn read(&self, scene: &Scene, pages: usize) -> Result<(), Fault> {
        let visit = scene.member(self.person).await?;
        let design = catalogue::design(visit.db(), scene.version)
            .await?
            .ok_or(Fault::NotFound)?;
        let pages = design
            .activities()
            .filter(|activity| activity.kind == ActivityKind::Page)
            .take(pages);
        let seen = learning::may_see(&visit, self.enrolment).await?;
        for page in pages {
            let permit = seen.to_learn(page).ok_or(Fault::Forbidden)?;
            learning::finish(&scene.app, permit).await?;
        }
        Ok(())
    }

    /// Takes a quiz and loses at most this share of its marks, in per cent.
    pub async fn take(&self, scene: &Scene, quiz: &str, lost: i32) -> Result<(), Fault> {
        let visit = scene.member(self.person).await?;
        let quiz = quizzes::quiz_of(visit.db(), scene.version, quiz)
            .await?
            .ok_or(Fault::NotFound)?;
        let sheet = quizzes::sheet(visit.db(), quiz).await?.ok_or(Fault::NotFound)?;
        let permit = quizzes::may_start(&visit, self.enrolment, quiz).await?;
        let language = visit.actor.language;
        let attempt = quizzes::start(&scene.app, permit, language).await?;
        let permit = quizzes::may_answer(&visit, attempt).await?;
        let answers = answers(&sheet, language, self.number, lost);
        quizzes::submit(&scene.app, permit, PageOfAnswers { seq: 0, answers }).await?;
        Ok(())
    }

    /// Gives the evaluation.
    pub async fn evaluate(&self, scene: &Scene) -> Result<(), Fault> {
        let visit = scene.member(self.person).await?;
        let permit = surveys::may_give(&visit, self.enrolment, "evaluation").await?;
        let survey = surveys::survey_of(visit.db(), scene.version, "evaluation")
            .await?
            .ok_or(Fault::NotFound)?;
        let said = survey
            .questions
            .0
            .iter()
            .zip(0..)
            .filter_map(|(question, place)| {
                Some((question.key.clone(), opinion(question, place, self.number)?))
            });
        surveys::give(&scene.app, permit, SurveyAnswer(said.collect())).await?;
        Ok(())
    }
}

/// Right answers, but for some items: beginning with another one for each person, as many as this share of the marks
/// allows.
fn answers(sheet: &Sheet, language: Language, number: usize, lost: i32) -> Vec<(ItemVersionId, Answer)> {
    let mut may_lose = &sheet.most().unwrap_or_else(Exact::zero) * &Exact::whole(lost.into());
    let items: Vec<_> = sheet.tasks().filter(|(_, task, _)| task.is_asked()).collect();
    let first = number * 4 % items.len().max(1);
    let from_first = items.iter().cycle().skip(first).take(items.len());
    from_first
        .map(|(id, task, worth)| {
            let left = &may_lose - &(*worth * &Exact::whole(100));
            let fails = !left.is_negative();
            if fails {
                may_lose = left;
            }
            let answer = if fails {
                wrong(task, language)
            } else {
                task.right(language)
            };
            (*id, answer)
        })
        .collect()
}

/// A mistake: another answer, sides or steps that are one off, a number that nobody asked for.
fn wrong(task: &Task, language: Language) -> Answer {
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            let mistaken = answers.iter().zip(0..).find(|(answer, _)| !answer.is_right());
            Answer::Chosen(mistaken.map(|(_, position)| position).into_iter().collect())
        }
        Task::TrueFalse { correct, .. } => Answer::Truth(!correct),
        Task::Matching { .. } | Task::Ordering { .. } | Task::Words { .. } => match task.right(language) {
            Answer::Matched(right) => {
                let count = right.len().max(1);
                Answer::Matched(
                    right
                        .into_iter()
                        .map(|(left, right)| (left, (right + 1) % count))
                        .collect(),
                )
            }
            other => other,
        },
        _ => Answer::Text("30".to_owned()),
    }
}

/// What somebody says to a question of the evaluation: mostly content, with a few who are not; not everyone writes.
fn opinion(question: &Question, place: usize, number: usize) -> Option<String> {
    match question.kind {
        QuestionKind::Scale => {
            let step = [5, 4, 5, 5, 3, 4, 5, 4, 2, 5, 4].get((number * 3 + place * 4) % 11)?;
            Some(step.to_string())
        }
        QuestionKind::Choice => {
            let few = if question.options.len() > 4 {
                (number * 5 + place) % question.options.len()
            } else {
                0
            };
            let usual = if question.key == "pace" { 1 } else { few };
            let chosen = if number % 6 == 5 {
                (usual + 1) % question.options.len().max(1)
            } else {
                usual
            };
            Some(chosen.to_string())
        }
        QuestionKind::Text => {
            let said: &[&str] = if question.key == "change" {
                &CHANGES
            } else {
                &WISHES
            };
            let voice = number.checked_sub(place % 2)?;
            said.get(voice)
                .filter(|said| !said.is_empty())
                .map(|said| (*said).to_owned())
        }
    }
}

/// What people mean to change; some say nothing.
const CHANGES: [&str; 13] = [
    "Założę prosty rejestr zgłoszeń – dotąd każdy wydział prowadził swój.",
    "",
    "Przepiszę zawiadomienia o terminie wizyty na prostszy język i poproszę o to samo koleżanki.",
    "W uzasadnieniach decyzji będę od razu odpowiadać na pytanie, kto co musi udowodnić.",
    "",
    "Jag ska gå igenom våra blanketter och ta bort frågor som vi inte behöver.",
    "",
    "Umówię się z kuratorium z sąsiedniego województwa na wspólny przegląd skarg.",
    "I will agree with my head of unit who receives reports when I am away.",
    "",
    "Dodam do strony urzędu numer tłumacza języka migowego.",
    "",
    "Zaproponuję jeden miernik do programu wojewódzkiego.",
];
/// What people missed.
const WISHES: [&str; 12] = [
    "",
    "Więcej czasu na kazusy z oświaty, drugi dzień był napięty.",
    "",
    "",
    "Wzory pism w wersji do edycji.",
    "",
    "",
    "A short list of the legal terms in English would have helped.",
    "",
    "",
    "Dłuższa przerwa obiadowa, to wtedy najwięcej rozmawialiśmy z sąsiadami.",
    "",
];
