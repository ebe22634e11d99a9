//! Queries on courses. Versions never change, so a version that was read once is kept in memory.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    design::{Design, DesignModule},
    model::{CourseVersionId, activity, course, course_version, module},
};
use crate::kernel::text::Localised;

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

/// The titles of several course versions.
pub async fn version_titles(
    db: &impl ConnectionTrait,
    ids: Vec<CourseVersionId>,
) -> Result<BTreeMap<CourseVersionId, Localised>, DbErr> {
    let rows: Vec<(CourseVersionId, Localised)> = course_version::Entity::find()
        .select_only()
        .columns([course_version::Column::Id, course_version::Column::Titles])
        .filter(course_version::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The newest version of every course that is not retired, with its course, by slug.
pub async fn newest_versions(
    db: &impl ConnectionTrait,
) -> Result<Vec<(course_version::Model, course::Model)>, DbErr> {
    let rows = course_version::Entity::find()
        .find_also_related(course::Entity)
        .filter(course::Column::RetiredAt.is_null())
        .order_by_asc(course::Column::Slug)
        .order_by_desc(course_version::Column::Number)
        .all(db)
        .await?;
    let mut versions: Vec<_> = rows
        .into_iter()
        .filter_map(|(version, course)| Some((version, course?)))
        .collect();
    versions.dedup_by_key(|(_, course)| course.id);
    Ok(versions)
}
