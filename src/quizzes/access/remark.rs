//! Who may have answers marked anew by another version of their question.

use std::collections::BTreeMap;

use crate::{
    kernel::fault::Fault,
    people::{Actor, Member},
    projects::ProjectId,
    quizzes::{
        access::{MayReadBank, may_read_item},
        model::{ItemId, item, item_version},
        rules::remark::may_remark as decides,
        store::{bank, remark::Handed},
    },
};

/// May look at what marking the answers to an item anew would change, and have it done for those answers that they answer for.
pub struct MayRemark {
    pub(in crate::quizzes) bank: MayReadBank,
    pub(in crate::quizzes) item: item::Model,
    /// The version by which answers are to be marked.
    pub(in crate::quizzes) version: item_version::Model,
    /// All versions of the item.
    pub(in crate::quizzes) versions: Vec<item_version::Model>,
    pub(in crate::quizzes) by: Actor,
}

/// What becomes of answers by whom they belong to.
pub struct Divided {
    /// Those that this person may have marked anew.
    pub reached: Vec<Handed>,
    /// How many are the person's own.
    pub own: usize,
    /// How many belong to projects whose office the person is not, and of which they do not teach every edition concerned.
    pub others: usize,
}

/// Whoever writes the bank; which answers they decide on is asked of each project. Without a number it is about the newest version.
pub async fn may_remark(visit: &Member, id: ItemId, number: Option<i32>) -> Result<MayRemark, Fault> {
    let (bank, (item, _)) = may_read_item(visit, id).await?;
    let by = bank.writing()?.by;
    let versions = bank::versions(visit.db(), id).await?;
    let mut wanted = versions
        .iter()
        .filter(|version| number.is_none_or(|number| version.number == number));
    let version = wanted.next().cloned();
    Ok(MayRemark {
        bank,
        item,
        version: version.ok_or(Fault::NotFound)?,
        versions,
        by,
    })
}

impl MayRemark {
    /// Divides answers by who answers for them. In each project its office does; a trainer does where all answers of the project
    /// that are affected are in editions that they teach. Nobody has their own answers marked anew.
    pub fn divide(&self, handed: Vec<Handed>) -> Divided {
        let mut decided: BTreeMap<ProjectId, bool> = BTreeMap::new();
        let teaches = |answer: &Handed| self.by.is_trainer_of(answer.edition_id.0);
        for answer in &handed {
            decided.entry(answer.project_id).or_insert_with(|| {
                let same = handed
                    .iter()
                    .filter(|other| other.project_id == answer.project_id);
                decides(self.by.is_office_of(answer.project_id.0), same.map(teaches))
            });
        }
        let mut divided = Divided {
            reached: Vec::new(),
            own: 0,
            others: 0,
        };
        for answer in handed {
            if answer.person_id == self.by.id {
                divided.own += 1;
            } else if decided.get(&answer.project_id) == Some(&true) {
                divided.reached.push(answer);
            } else {
                divided.others += 1;
            }
        }
        divided
    }
}
