//! Categories that are found, or made where they are missing.

use std::collections::BTreeMap;

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr};

use crate::{
    catalogue::CourseId,
    kernel::database::Tx,
    quizzes::{
        model::{CategoryId, item_category},
        store::bank,
    },
};

/// The categories of a bank by their paths; what is missing is made.
pub struct Categories {
    course: CourseId,
    known: BTreeMap<(Option<CategoryId>, String), CategoryId>,
}

impl Categories {
    /// Those of a course.
    pub async fn load(tx: &Tx, course: CourseId) -> Result<Self, DbErr> {
        let rows = bank::categories(&**tx, course).await?;
        let known = rows.into_iter().map(|row| ((row.parent_id, row.name), row.id));
        Ok(Self {
            course,
            known: known.collect(),
        })
    }

    /// The category with this path; `None` for no path.
    pub async fn find_or_make(&mut self, tx: &Tx, path: &[String]) -> Result<Option<CategoryId>, DbErr> {
        let mut parent = None;
        for name in path {
            let place = (parent, name.clone());
            let id = match self.known.get(&place) {
                Some(id) => *id,
                None => {
                    let id = CategoryId::new();
                    item_category::ActiveModel {
                        id: Set(id),
                        course_id: Set(self.course),
                        parent_id: Set(parent),
                        name: Set(name.clone()),
                    }
                    .insert(&**tx)
                    .await?;
                    self.known.insert(place, id);
                    id
                }
            };
            parent = Some(id);
        }
        Ok(parent)
    }
}
