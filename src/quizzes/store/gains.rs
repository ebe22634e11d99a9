//! The tests before and after of everybody in a scope, put together from what was marked.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::DbErr;
use uuid::Uuid;

use super::results::{AskedVersion, Marked, each_marked, versions_asked};
use super::standings::QuizLine;
use crate::{
    editions::Extent,
    enrolment::EnrolmentId,
    kernel::database::Reader,
    people::PersonId,
    quizzes::{
        model::{ItemId, ItemVersionId, QuizId, QuizPurpose},
        rules::results::{Part, Test, Tested, forms},
    },
};

/// Somebody with the tests that were taken under one enrolment.
pub struct Sitting {
    /// Who.
    pub person: PersonId,
    /// The short name of the course.
    pub course: String,
    /// The tests.
    pub tested: Tested<ItemId>,
}

/// Who sat the tests before and after, in no order.
pub struct Sittings {
    /// Everybody who took at least one.
    pub people: Vec<Sitting>,
    /// What the tests ask or asked.
    pub asked: Vec<AskedVersion>,
    /// How many attempts have an answer that waits to be marked.
    pub waiting: u64,
}

/// Puts together who sat these tests: two queries, however many there are.
pub async fn sittings(db: &Reader, scope: Extent, tests: &[&QuizLine]) -> Result<Sittings, DbErr> {
    let ids: Vec<QuizId> = tests.iter().map(|quiz| quiz.id).collect();
    let asked = versions_asked(db, &ids).await?;
    let mut gathered = Gathered::new(tests, &asked);
    let waiting = each_marked(db, scope, &ids, false, |attempt| gathered.add(&attempt)).await?;
    Ok(Sittings {
        people: gathered.people.into_values().collect(),
        asked,
        waiting,
    })
}

/// The tests of everybody, as they come from the database.
struct Gathered<'a> {
    tests: HashMap<QuizId, &'a QuizLine>,
    forms: BTreeMap<Uuid, usize>,
    versions: HashMap<ItemVersionId, &'a AskedVersion>,
    people: HashMap<EnrolmentId, Sitting>,
}

impl<'a> Gathered<'a> {
    fn new(tests: &[&'a QuizLine], asked: &'a [AskedVersion]) -> Self {
        let mut items: BTreeMap<Uuid, BTreeSet<Uuid>> = BTreeMap::new();
        for version in asked {
            if let Some(quiz) = version.quiz_id {
                items.entry(quiz.0).or_default().insert(version.item_id.0);
            }
        }
        Self {
            tests: tests.iter().map(|quiz| (quiz.id, *quiz)).collect(),
            forms: forms(items),
            versions: asked.iter().map(|version| (version.id, version)).collect(),
            people: HashMap::new(),
        }
    }

    /// Takes an attempt; of several tests of one purpose, the first that comes.
    fn add(&mut self, attempt: &Marked) {
        let mut test = Test::new(self.forms.get(&attempt.quiz.0).copied().unwrap_or(0));
        for item in &attempt.items {
            let earned = |to: &mut (f64, f64)| {
                to.0 += item.mark;
                to.1 += item.most;
            };
            earned(&mut test.whole);
            let Some(version) = self.versions.get(&item.version) else {
                continue;
            };
            let parts = [
                Some(Part::Item(version.item_id)),
                version.outcome.map(Part::Outcome),
                version.ground.clone().map(Part::Ground),
            ];
            for part in parts.into_iter().flatten() {
                earned(test.parts.entry(part).or_default());
            }
        }
        let line = self.tests.get(&attempt.quiz);
        let sitting = self.people.entry(attempt.enrolment).or_insert_with(|| Sitting {
            person: attempt.person,
            course: line.map(|line| line.course.clone()).unwrap_or_default(),
            tested: Tested {
                name: attempt.name.clone(),
                region: attempt.region.clone(),
                role_category: attempt.role_category.clone(),
                before: None,
                after: None,
            },
        });
        match line.map(|line| line.purpose) {
            Some(QuizPurpose::PreTest) => sitting.tested.before.get_or_insert(test),
            _ => sitting.tested.after.get_or_insert(test),
        };
    }
}
