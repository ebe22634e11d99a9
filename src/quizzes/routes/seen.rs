//! What every page of results begins with: who looks at what, and which quizzes there are.

use std::collections::BTreeMap;

use crate::{
    editions,
    kernel::{fault::Fault, parts::Place},
    people::Member,
    projects,
    quizzes::{
        access::MayReadResults,
        model::{QuizId, QuizPurpose},
        store::{self, QuizLine},
        views::results::{BankLink, Top},
    },
};

/// Who looks at what.
pub(super) struct Seen {
    pub permit: MayReadResults,
    /// The quizzes, in their order; in a project perhaps one in several versions of its course.
    pub quizzes: Vec<QuizLine>,
    /// The address of the edition or project.
    pub base: String,
}

/// The addresses of a quiz.
#[derive(Clone)]
pub(super) struct Addresses {
    pub results: String,
    pub items: String,
}

/// A quiz that was asked for.
pub(super) struct Found<'s> {
    /// It, in each version of its course.
    pub ids: Vec<QuizId>,
    /// It, as the newest version of its course has it.
    pub line: &'s QuizLine,
    pub at: Addresses,
}

impl Seen {
    /// Looks up the quizzes, and puts the funder's line at the foot of the page.
    pub async fn of(visit: &mut Member, permit: MayReadResults) -> Result<Self, Fault> {
        visit.visit.shell.funding = projects::funding(&permit.project, visit.language());
        let quizzes = store::quizzes_in(visit.db(), permit.scope()).await?;
        let base = match &permit.edition {
            Some(edition) => format!("/editions/{}", edition.code),
            None => format!("/projects/{}", permit.project.code),
        };
        Ok(Self {
            permit,
            quizzes,
            base,
        })
    }

    /// The code of the edition or project.
    pub fn code(&self) -> &str {
        match &self.permit.edition {
            Some(edition) => &edition.code,
            None => &self.permit.project.code,
        }
    }

    /// The banks that the quizzes' questions come from, for those who write or read them: once for each course.
    pub fn banks(&self, visit: &Member) -> Vec<BankLink> {
        let actor = &visit.actor;
        let taught = self
            .permit
            .edition
            .as_ref()
            .is_some_and(|edition| actor.is_trainer_of(edition.id.0));
        if !(taught || actor.is_any_office() || actor.is_any_auditor()) {
            return Vec::new();
        }
        let courses: BTreeMap<&str, &QuizLine> = self
            .quizzes
            .iter()
            .map(|quiz| (quiz.course.as_str(), quiz))
            .collect();
        let link = |(slug, quiz): (&str, &QuizLine)| BankLink {
            href: format!("/courses/{slug}/items"),
            course: quiz.course_titles.worded(visit.language()),
        };
        courses.into_iter().map(link).collect()
    }

    /// The addresses of a quiz of a course.
    pub fn at(&self, course: &str, key: &str) -> Addresses {
        let results = match &self.permit.edition {
            Some(_) => format!("{}/results/{key}", self.base),
            None => format!("{}/results/{course}/{key}", self.base),
        };
        Addresses {
            items: format!("{results}/items"),
            results,
        }
    }

    /// Each quiz with its versions, in the order of the page.
    pub fn by_name(&self) -> BTreeMap<usize, Vec<&QuizLine>> {
        let mut found: BTreeMap<usize, Vec<&QuizLine>> = BTreeMap::new();
        for quiz in &self.quizzes {
            let same = |other: &QuizLine| other.course == quiz.course && other.key == quiz.key;
            let first = self.quizzes.iter().position(same).unwrap_or(0);
            found.entry(first).or_default().push(quiz);
        }
        found
    }

    /// The quiz of this name; a course must be named where there may be several.
    pub fn quiz(&self, (course, key): (Option<&str>, &str)) -> Result<Found<'_>, Fault> {
        let of_name: Vec<&QuizLine> = self
            .quizzes
            .iter()
            .filter(|quiz| quiz.key == key && course.is_none_or(|course| quiz.course == course))
            .collect();
        let line = of_name.last().copied().ok_or(Fault::NotFound)?;
        Ok(Found {
            ids: of_name.iter().map(|quiz| quiz.id).collect(),
            at: self.at(&line.course, &line.key),
            line,
        })
    }

    /// The courses that have a test before and one after, with the newest line of each.
    pub fn courses_with_both(&self) -> BTreeMap<&str, &QuizLine> {
        let has = |course: &str, purpose| {
            self.quizzes
                .iter()
                .any(|quiz| quiz.course == course && quiz.purpose == purpose)
        };
        self.quizzes
            .iter()
            .filter(|quiz| {
                has(&quiz.course, QuizPurpose::PreTest) && has(&quiz.course, QuizPurpose::PostTest)
            })
            .map(|quiz| (quiz.course.as_str(), quiz))
            .collect()
    }

    /// What stands on top of a page; `below` names what is below the list of quizzes.
    pub fn top(&self, visit: &Member, below: Option<String>) -> Top {
        let word = |key: &str| visit.app.languages.word(visit.language(), key);
        let project = &self.permit.project;
        let mut trail = Vec::new();
        match &self.permit.edition {
            Some(edition) => trail.push(Place::above(&edition.code, &self.base)),
            None => trail.push(Place::above(&project.code, &self.base)),
        }
        let results = word("quizzes-results-title");
        match below {
            Some(below) => {
                trail.push(Place::above(results, format!("{}/results", self.base)));
                trail.push(Place::here(below));
            }
            None => trail.push(Place::here(results)),
        }
        let tabs = self
            .permit
            .edition
            .as_ref()
            .map(|edition| editions::tabs(&visit.visit, edition, "results"));
        Top {
            trail,
            tabs: tabs.unwrap_or_default(),
            code: self.code().to_owned(),
            is_project: self.permit.edition.is_none(),
        }
    }
}
