//! Queries on courses. Versions never change, so a version that was read once is kept in memory.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait,
    sea_query::{Expr, ExprTrait, Query},
};
use time::OffsetDateTime;

use super::{
    design::{Design, DesignModule},
    model::{
        ActivityId, CourseId, CourseVersionId, activity, course, course_picture, course_source,
        course_version, module,
    },
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

/// A course by its id.
pub async fn course(db: &impl ConnectionTrait, id: CourseId) -> Result<Option<course::Model>, DbErr> {
    course::Entity::find_by_id(id).one(db).await
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
    let newest = Query::select()
        .column(course_version::Column::CourseId)
        .expr(course_version::Column::Number.max())
        .from(course_version::Entity)
        .group_by_col(course_version::Column::CourseId)
        .to_owned();
    let of_version = Expr::tuple([
        Expr::col((course_version::Entity, course_version::Column::CourseId)),
        Expr::col((course_version::Entity, course_version::Column::Number)),
    ]);
    let rows = course_version::Entity::find()
        .find_also_related(course::Entity)
        .filter(of_version.in_subquery(newest))
        .filter(course::Column::RetiredAt.is_null())
        .order_by_asc(course::Column::Slug)
        .all(db)
        .await?;
    let with_course = |(version, course): (_, Option<course::Model>)| Some((version, course?));
    Ok(rows.into_iter().filter_map(with_course).collect())
}

/// The versions of a course without their content: id, number, moment of import; the newest first.
pub(super) async fn versions(
    db: &impl ConnectionTrait,
    slug: &str,
) -> Result<Vec<(CourseVersionId, i32, OffsetDateTime)>, DbErr> {
    course_version::Entity::find()
        .select_only()
        .columns([
            course_version::Column::Id,
            course_version::Column::Number,
            course_version::Column::ImportedAt,
        ])
        .join(JoinType::InnerJoin, course_version::Relation::Course.def())
        .filter(course::Column::Slug.eq(slug))
        .order_by_desc(course_version::Column::Number)
        .into_tuple()
        .all(db)
        .await
}

/// The version that an activity belongs to.
pub(super) async fn version_of_activity(
    db: &impl ConnectionTrait,
    id: ActivityId,
) -> Result<Option<CourseVersionId>, DbErr> {
    activity::Entity::find_by_id(id)
        .select_only()
        .column(activity::Column::VersionId)
        .into_tuple()
        .one(db)
        .await
}

/// The zip of a version's folder: its SHA-256 in the file store.
pub(super) async fn source_of(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
) -> Result<Option<String>, DbErr> {
    let source = course_source::Entity::find_by_id(version).one(db).await?;
    Ok(source.map(|source| source.hash))
}

/// The media type of a picture that some course shows.
pub(super) async fn picture(db: &impl ConnectionTrait, hash: &str) -> Result<Option<String>, DbErr> {
    let picture = course_picture::Entity::find()
        .filter(course_picture::Column::Hash.eq(hash))
        .one(db)
        .await?;
    Ok(picture.map(|picture| picture.media_type))
}

/// Every file that this slice keeps in the file store, for the check of stored files.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut hashes: Vec<String> = course_source::Entity::find()
        .select_only()
        .column(course_source::Column::Hash)
        .into_tuple()
        .all(db)
        .await?;
    let pictures: Vec<String> = course_picture::Entity::find()
        .select_only()
        .column(course_picture::Column::Hash)
        .into_tuple()
        .all(db)
        .await?;
    hashes.extend(pictures);
    hashes.sort();
    hashes.dedup();
    Ok(hashes)
}
