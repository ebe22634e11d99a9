//! Answers are marked anew. What they earned before is kept beside what they earn now.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, QuerySelect};
use serde_json::json;

use super::{Affected, look, sheet_of};
use crate::{
    enrolment::EnrolmentId,
    kernel::{app::App, database::Tx, fault::Fault, outbox},
    people::{self, PersonId},
    projects::ProjectId,
    quizzes::{
        access::MayRemark,
        actions::evaluate_certificate,
        mails::{Remarked as RemarkedMail, RemarkedMarks},
        model::{AttemptId, RemarkingId, attempt, item, remarked_result, remarking, result},
        store::{self, remark as answers},
    },
};

/// How many rows go into one statement.
const ROWS_AT_ONCE: usize = 500;

/// What somebody sends who has looked.
pub struct NewRemarking {
    /// Its id, which the page carries, so that whoever presses twice does it once.
    pub id: RemarkingId,
    /// What they saw.
    pub seen: String,
    /// Why.
    pub reason: String,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remarked {
    /// The new marks count.
    Stored,
    /// It was stored already.
    Before,
    /// Something is otherwise than the page showed it, so nothing is stored.
    ChangedSince,
    /// There is nothing to mark anew.
    Nothing,
}

/// Marks answers anew, in one transaction and only those that were shown: what they earned is kept, attempts are added up, those
/// who pass or no longer do have their certificates looked at, and everybody whose marks changed is told. A certificate that
/// was issued stays.
pub async fn remark(app: &App, permit: MayRemark, new: NewRemarking) -> Result<Remarked, Fault> {
    let mut tx = app.db.write().await?;
    let (item, version) = (permit.item.id, &permit.version);
    // Whoever writes the item or marks its answers anew at the same time waits here.
    item::Entity::find_by_id(item).lock_exclusive().all(&*tx).await?;
    if answers::remarking(&*tx, item, new.id).await?.is_some() {
        return Ok(Remarked::Before);
    }
    let handed = answers::handed(&*tx, item, (version.id, version.number)).await?;
    let ids: Vec<AttemptId> = handed.iter().map(|answer| answer.attempt_id).collect();
    answers::lock_attempts(&tx, &ids).await?;
    let look = look(&*tx, &permit).await?;
    if look.seen != new.seen {
        return Ok(Remarked::ChangedSince);
    }
    if look.rows.is_empty() {
        return Ok(Remarked::Nothing);
    }
    remarking::ActiveModel {
        id: Set(new.id),
        item_id: Set(item),
        number: Set(answers::last_remarking(&*tx, item).await?.saturating_add(1)),
        version_id: Set(version.id),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
        reason: Set(new.reason.clone()),
        at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    store_results(&tx, new.id, &look.rows).await?;
    // Where the mean of all attempts counts, somebody passes or fails without any of them turning.
    let turned: BTreeSet<EnrolmentId> = look
        .rows
        .iter()
        .filter(|row| row.adds_up_otherwise())
        .map(|row| row.answer.enrolment_id)
        .collect();
    for enrolment in turned {
        evaluate_certificate(&mut tx, enrolment).await?;
    }
    tell(app, &mut tx, &new.reason, &look.rows).await?;
    record(&mut tx, &permit, &new, &look.rows);
    tx.commit().await?;
    Ok(Remarked::Stored)
}

async fn store_results(tx: &Tx, id: RemarkingId, rows: &[Affected]) -> Result<(), Fault> {
    let kept = |row: &Affected| {
        let answer = &row.answer;
        let kept = remarked_result::Model {
            remarking_id: id,
            attempt_id: answer.attempt_id,
            item_version_id: answer.item_version_id,
            version_before_id: answer.key(),
            mark_before: answer.mark,
            share_before: answer.share.clone(),
            mark_after: row.mark,
            share_after: row.share.clone(),
            score_before: answer.score,
            score_after: row.score,
            passed_before: answer.passed,
            passed_after: row.passed,
        };
        kept.into_active_model().reset_all()
    };
    for part in rows.chunks(ROWS_AT_ONCE) {
        remarked_result::Entity::insert_many(part.iter().map(kept))
            .exec_without_returning(&**tx)
            .await?;
    }
    for row in rows
        .iter()
        .filter(|row| row.answer.share.as_ref() != Some(&row.share))
    {
        result::ActiveModel {
            attempt_id: Set(row.answer.attempt_id),
            item_version_id: Set(row.answer.item_version_id),
            mark: Set(row.mark),
            share: Set(Some(row.share.clone())),
            ..Default::default()
        }
        .update(&**tx)
        .await?;
    }
    let attempts: BTreeMap<AttemptId, &Affected> = rows
        .iter()
        .filter(|row| row.adds_up_otherwise())
        .map(|row| (row.answer.attempt_id, row))
        .collect();
    for (id, row) in attempts {
        attempt::ActiveModel {
            id: Set(id),
            score: Set(Some(row.score)),
            passed: Set(Some(row.passed)),
            ..Default::default()
        }
        .update(&**tx)
        .await?;
    }
    Ok(())
}

/// Writes to everybody whose marks changed and who can look at them.
async fn tell(app: &App, tx: &mut Tx, reason: &str, rows: &[Affected]) -> Result<(), Fault> {
    let told = rows
        .iter()
        .filter(|row| row.is_changed() && row.answer.enrolment_state.may_learn());
    let told: Vec<&Affected> = told.collect();
    for part in told.chunks(ROWS_AT_ONCE) {
        let ids: BTreeSet<PersonId> = part.iter().map(|row| row.answer.person_id).collect();
        let persons = people::persons(&**tx, ids.into_iter().collect()).await?;
        let persons: HashMap<PersonId, &people::Person> =
            persons.iter().map(|person| (person.id, person)).collect();
        for row in part {
            let Some(person) = persons.get(&row.answer.person_id) else {
                continue;
            };
            let to = people::recipient(person);
            let sheet = sheet_of(&**tx, &row.answer).await?;
            let terms = store::terms(&**tx, row.answer.enrolment_id, &sheet.quiz.key).await?;
            // What the page does not show yet is not told either.
            let shown = sheet.shows_marks(&terms, tx.now);
            let marks = |marks: f64| to.language.decimal(marks);
            let mail = RemarkedMail {
                name: person.full_name(),
                quiz: sheet.title(to.language).text,
                reason: reason.to_owned(),
                marks: shown.then(|| RemarkedMarks {
                    before: marks(row.answer.mark),
                    after: marks(row.mark),
                    score: marks(row.score),
                    most: marks(row.answer.most),
                    turned: match (row.turns(), row.passed) {
                        (false, _) => None,
                        (true, true) => Some("passed"),
                        (true, false) => Some("not-passed"),
                    },
                }),
                address: app.public_address(&format!("/attempts/{}/review", row.answer.attempt_id)),
            };
            outbox::send(app, tx, &to, &mail).await?;
        }
    }
    Ok(())
}

/// An audit entry in each project, with its counts.
fn record(tx: &mut Tx, permit: &MayRemark, new: &NewRemarking, rows: &[Affected]) {
    let projects: BTreeSet<ProjectId> = rows.iter().map(|row| row.answer.project_id).collect();
    for project in projects {
        let within = || rows.iter().filter(|row| row.answer.project_id == project);
        let turned = |passed| within().filter(|row| row.turns() && row.passed == passed).count();
        let detail = json!({
            "remarking": new.id,
            "version": permit.version.number,
            "answers": within().count(),
            "changed": within().filter(|row| row.is_changed()).count(),
            "passed": turned(true),
            "no_longer_passed": turned(false),
            "reason": new.reason,
        });
        let entry = permit.by.entry("item.remarked", "item", permit.item.id);
        tx.record(entry.within(project.0).saying(detail));
    }
}
