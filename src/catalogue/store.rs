//! Queries on courses. Versions never change, so a version that was read once is kept in memory.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::{
    design::{Design, DesignModule},
    model::{CourseVersionId, activity, course, course_version, module},
};

static KEPT: OnceLock<RwLock<HashMap<CourseVersionId, Arc<Design>>>> = OnceLock::new();
/// Beyond so many versions memory is cleared and filled anew.
const MOST_KEPT: usize = 500;

/// A course version with everything in it; `None` if there is no such version.
pub async fn design(db: &impl ConnectionTrait, id: CourseVersionId) -> Result<Option<Arc<Design>>, DbErr> {
    let kept = KEPT.get_or_init(RwLock::default);
    if let Some(design) = kept.read().unwrap_or_else(PoisonError::into_inner).get(&id) {
        return Ok(Some(Arc::clone(design)));
    }
    let Some((version, Some(course))) = course_version::Entity::find_by_id(id)
        .find_also_related(course::Entity)
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let modules = module::Entity::find()
        .filter(module::Column::VersionId.eq(id))
        .order_by_asc(module::Column::Ord)
        .all(db)
        .await?;
    let activities = activity::Entity::find()
        .filter(activity::Column::VersionId.eq(id))
        .order_by_asc(activity::Column::Ord)
        .all(db)
        .await?;
    let modules = modules
        .into_iter()
        .map(|module| DesignModule {
            activities: activities
                .iter()
                .filter(|activity| activity.module_id == module.id)
                .cloned()
                .collect(),
            module,
        })
        .collect();
    let design = Arc::new(Design {
        course,
        version,
        modules,
    });
    let mut kept = kept.write().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.insert(id, Arc::clone(&design));
    Ok(Some(design))
}

/// The newest version of a course.
pub async fn newest_version(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<Option<course_version::Model>, DbErr> {
    let newest = course_version::Entity::find()
        .find_also_related(course::Entity)
        .filter(course::Column::Slug.eq(slug))
        .order_by_desc(course_version::Column::Number)
        .one(db)
        .await?;
    Ok(newest.map(|(version, _)| version))
}
