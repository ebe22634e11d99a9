//! What it would change if answers were marked anew by another version of their question.

mod apply;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use items::Exact;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::{
    kernel::{fault::Fault, ids::sha256_hex, text::Localised},
    quizzes::{
        access::MayRemark,
        model::{AttemptId, ItemVersionId, item_version, result},
        rules::{
            self, Outcome,
            remark::{NotRemarkable, Rekeyed, rekeyed},
        },
        sheet::Sheet,
        store::{self, remark as answers, remark::Handed},
    },
};

pub use apply::{NewRemarking, Remarked, remark};

/// An answer, and what it would earn.
pub struct Affected {
    /// The answer with what it earns now.
    pub answer: Handed,
    /// The exact share that it would earn.
    pub share: Exact,
    /// The same in marks.
    pub mark: f64,
    /// What it can earn.
    pub worth: f64,
    /// What the attempt would earn.
    pub score: f64,
    /// Whether the attempt would pass.
    pub passed: bool,
}

impl Affected {
    /// Whether its marks would change.
    pub fn is_changed(&self) -> bool {
        is_other(self.mark, self.answer.mark)
    }

    /// Whether the attempt would earn something else in all.
    pub fn adds_up_otherwise(&self) -> bool {
        self.turns() || is_other(self.score, self.answer.score)
    }

    /// Whether the attempt would pass which did not, or the other way round.
    pub fn turns(&self) -> bool {
        self.passed != self.answer.passed
    }
}

/// Marks are stored as floating-point numbers; such a difference is none.
fn is_other(one: f64, other: f64) -> bool {
    (one - other).abs() > 1e-9
}

/// What marking anew would change.
pub struct Look {
    /// The answers: those by which somebody passes or fails first, then those with other marks, each by name.
    pub rows: Vec<Affected>,
    /// Versions whose answers cannot be judged: their number, why, and how many answers.
    pub unfit: BTreeMap<i32, (NotRemarkable, usize)>,
    /// How many answers are the asker's own.
    pub own: usize,
    /// How many belong to projects for which somebody else decides.
    pub others: usize,
    /// What was worded otherwise when it was asked: the number of the version, its words and those of the version that marks.
    pub reworded: Vec<(i32, Localised, Localised)>,
    /// The numbers of versions that asked in other words.
    pub asked_otherwise: Vec<i32>,
    /// What tells this outcome from any other.
    pub seen: String,
}

/// Works out what marking anew would change; stores nothing.
pub async fn look(db: &impl ConnectionTrait, permit: &MayRemark) -> Result<Look, Fault> {
    let version = &permit.version;
    let handed = answers::handed(db, permit.item.id, (version.id, version.number)).await?;
    let mut keys = Keys::of(permit, &handed);
    let mut unfit: BTreeMap<i32, (NotRemarkable, usize)> = BTreeMap::new();
    let mut fit = Vec::new();
    for answer in handed {
        match keys.unfit.get(&answer.item_version_id) {
            Some((number, why)) => unfit.entry(*number).or_insert((*why, 0)).1 += 1,
            None => fit.push(answer),
        }
    }
    let divided = permit.divide(fit);
    let asked: BTreeSet<ItemVersionId> = divided
        .reached
        .iter()
        .map(|answer| answer.item_version_id)
        .collect();
    let mut rows: Vec<Affected> = divided
        .reached
        .into_iter()
        .filter_map(|answer| keys.marked(answer))
        .collect();
    add_up(db, &mut rows).await?;
    rows.sort_by(|one, other| {
        let rank = |row: &Affected| (!row.turns(), !row.is_changed());
        let name = |row: &Affected| (row.answer.family_name.clone(), row.answer.given_name.clone());
        rank(one)
            .cmp(&rank(other))
            .then_with(|| name(one).cmp(&name(other)))
            .then_with(|| one.answer.attempt_id.cmp(&other.answer.attempt_id))
    });
    keys.used.retain(|(id, _)| asked.contains(id));
    let used = keys
        .used
        .iter()
        .filter_map(|(id, rekeyed)| Some((permit.asked(*id)?, rekeyed)));
    let mut reworded = Vec::new();
    let mut asked_otherwise = Vec::new();
    for (asked, rekeyed) in used {
        let words = rekeyed.reworded.iter().cloned();
        reworded.extend(words.map(|(old, new)| (asked.number, old, new)));
        if asked.content.text != version.content.text {
            asked_otherwise.push(asked.number);
        }
    }
    Ok(Look {
        seen: seen(&rows),
        rows,
        unfit,
        own: divided.own,
        others: divided.others,
        reworded,
        asked_otherwise,
    })
}

impl MayRemark {
    fn asked(&self, id: ItemVersionId) -> Option<&item_version::Model> {
        self.versions.iter().find(|version| version.id == id)
    }
}

/// The key of a version, put to what each version that was answered asked.
struct Keys {
    used: Vec<(ItemVersionId, Rekeyed)>,
    /// What each version is worth, and what a further try at it takes away.
    worth: HashMap<ItemVersionId, (Exact, Exact)>,
    unfit: HashMap<ItemVersionId, (i32, NotRemarkable)>,
}

impl Keys {
    fn of(permit: &MayRemark, handed: &[Handed]) -> Self {
        let mut keys = Self {
            used: Vec::new(),
            worth: HashMap::new(),
            unfit: HashMap::new(),
        };
        let ids: BTreeSet<ItemVersionId> = handed.iter().map(|answer| answer.item_version_id).collect();
        for asked in ids.into_iter().filter_map(|id| permit.asked(id)) {
            keys.worth
                .insert(asked.id, (asked.worth.clone(), asked.penalty.clone()));
            match rekeyed(&asked.content.task, &permit.version.content.task) {
                Ok(rekeyed) => keys.used.push((asked.id, rekeyed)),
                Err(why) => {
                    keys.unfit.insert(asked.id, (asked.number, why));
                }
            }
        }
        keys
    }

    /// The answer with what it would earn; the attempt is still as it was. What a question is worth was said when it was asked,
    /// so it stays.
    fn marked(&self, answer: Handed) -> Option<Affected> {
        let (_, key) = self.used.iter().find(|(id, _)| *id == answer.item_version_id)?;
        let is_right = |checked: &items::Answer| key.is_right(&answer.language, checked);
        let (counts, number) = rules::counted_by_key(answer.checked.iter(), answer.answer.as_ref(), is_right);
        let (worth, penalty) = self.worth.get(&answer.item_version_id)?;
        let share = rules::share_in_try(&key.share(&answer.language, counts)?, number, penalty);
        Some(Affected {
            mark: (&share * worth).to_f64(),
            worth: worth.to_f64(),
            share,
            score: answer.score,
            passed: answer.passed,
            answer,
        })
    }
}

/// Adds up the attempts whose marks would change, exactly.
async fn add_up(db: &impl ConnectionTrait, rows: &mut [Affected]) -> Result<(), Fault> {
    let mut new: HashMap<AttemptId, HashMap<ItemVersionId, Exact>> = HashMap::new();
    for row in rows.iter().filter(|row| row.is_changed()) {
        new.entry(row.answer.attempt_id).or_default();
    }
    for row in rows.iter() {
        if let Some(shares) = new.get_mut(&row.answer.attempt_id) {
            shares.insert(row.answer.item_version_id, row.share.clone());
        }
    }
    let ids: Vec<AttemptId> = new.keys().copied().collect();
    let asked = rows
        .iter()
        .filter(|row| row.is_changed())
        .map(|row| (row.answer.attempt_id, row.answer.quiz_id));
    store::load_sheets(db, asked.collect()).await?;
    let results = answers::results_of_attempts(db, &ids).await?;
    for row in rows {
        let id = row.answer.attempt_id;
        let (Some(new), Some(results)) = (new.get(&id), results.get(&id)) else {
            continue;
        };
        let outcome = outcome(db, &row.answer, results, new).await?;
        (row.score, row.passed) = (outcome.score.to_f64(), outcome.passed);
    }
    Ok(())
}

async fn outcome(
    db: &impl ConnectionTrait,
    answer: &Handed,
    results: &HashMap<ItemVersionId, result::Model>,
    new: &HashMap<ItemVersionId, Exact>,
) -> Result<Outcome, Fault> {
    let sheet = sheet_of(db, answer).await?;
    let share = |id: &ItemVersionId| {
        let kept = results.get(id).and_then(|result| result.share.clone());
        new.get(id).cloned().or(kept)
    };
    let is_lost =
        |id: &ItemVersionId| share(id).is_none() && results.get(id).is_some_and(|result| !result.waits);
    // What was marked before shares were kept earns what it did then: it is marked as it was.
    let given = if sheet.items.iter().any(|item| is_lost(&item.id)) {
        store::responses(db, answer.attempt_id).await?
    } else {
        HashMap::new()
    };
    let shares: Vec<_> = sheet
        .items
        .iter()
        .map(|item| {
            let given = given.get(&item.id).map(|response| &response.answer);
            let lost = || {
                is_lost(&item.id)
                    .then(|| item.share(&answer.language, given))
                    .flatten()
            };
            (share(&item.id).or_else(lost), &item.worth)
        })
        .collect();
    Ok(rules::outcome(&shares, sheet.quiz.pass_percent))
}

async fn sheet_of(db: &impl ConnectionTrait, answer: &Handed) -> Result<Arc<Sheet>, Fault> {
    store::sheet_of(db, answer.attempt_id, answer.quiz_id)
        .await?
        .ok_or_else(|| Fault::Broken(format!("attempt {} has no quiz", answer.attempt_id)))
}

/// A checksum of all that the page shows: whoever presses has seen exactly this.
fn seen(rows: &[Affected]) -> String {
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let answer = &row.answer;
            json!([
                answer.attempt_id,
                answer.item_version_id,
                answer.key(),
                row.share,
                [answer.mark, row.mark, answer.score, row.score],
                [answer.passed, row.passed],
            ])
            .to_string()
        })
        .collect();
    lines.sort_unstable();
    sha256_hex(lines.join("\n").as_bytes())
}
