//! Queries on certificates, and what is known of everyone who may get one.

pub(super) mod book;
pub(super) mod runs;
pub(super) mod templates;

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Statement, sea_query::Expr,
};
use time::OffsetDateTime;

use super::{
    model::{CertificateId, Ending, certificate, template},
    rules::{Facts, Verdict, judge},
};
use crate::{
    attendance::{self, Attended, is_expected},
    catalogue::{self, Design},
    editions::{self, Edition, EditionId, TimedSlot, Venue},
    enrolment::{self, EnrolmentId, Participant},
    kernel::database::Tx,
    people::{self, Actor},
    projects::{self, Project, ProjectId},
    quizzes, surveys,
};

/// How many ids go into one query.
const AT_ONCE: usize = 1_000;

/// A certificate by id.
pub(super) async fn certificate(
    db: &impl ConnectionTrait,
    id: CertificateId,
) -> Result<Option<certificate::Model>, DbErr> {
    certificate::Entity::find_by_id(id).one(db).await
}

/// A certificate by the code on it.
pub(super) async fn certificate_by_code(
    db: &impl ConnectionTrait,
    code: &str,
) -> Result<Option<certificate::Model>, DbErr> {
    certificate::Entity::find()
        .filter(certificate::Column::Code.eq(code))
        .one(db)
        .await
}

/// All certificates of some enrolments, revoked ones among them, in order of issue.
pub async fn of_enrolments(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<Vec<certificate::Model>, DbErr> {
    let mut found = Vec::new();
    for part in enrolments.chunks(AT_ONCE) {
        let rows = certificate::Entity::find()
            .filter(certificate::Column::EnrolmentId.is_in(part.to_vec()))
            .order_by_asc(certificate::Column::Id)
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Which of these enrolments hold a certificate that was not revoked.
pub async fn held_by(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<HashSet<EnrolmentId>, DbErr> {
    let certificates = of_enrolments(db, enrolments).await?.into_iter();
    let valid = certificates.filter(|certificate| certificate.revoked_at.is_none());
    Ok(valid.map(|certificate| certificate.enrolment_id).collect())
}

/// All certificates of an edition, revoked ones among them, in order of issue.
pub async fn of_edition(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<certificate::Model>, DbErr> {
    certificate::Entity::find()
        .filter(certificate::Column::EditionId.eq(edition))
        .order_by_asc(certificate::Column::Id)
        .all(db)
        .await
}

/// How many certificates of a project are valid: issued and not revoked.
pub async fn count_valid(db: &impl ConnectionTrait, project: ProjectId) -> Result<u64, DbErr> {
    certificate::Entity::find()
        .filter(certificate::Column::ProjectId.eq(project))
        .filter(certificate::Column::RevokedAt.is_null())
        .count(db)
        .await
}

/// Whether a project ever issued a certificate: from then on who issues them is public.
pub(super) async fn has_issued(db: &impl ConnectionTrait, project: ProjectId) -> Result<bool, DbErr> {
    let any = certificate::Entity::find().filter(certificate::Column::ProjectId.eq(project));
    Ok(any.limit(1).count(db).await? > 0)
}

/// Ends a certificate that holds; says whether it did hold. Whoever else ends it waits until this transaction ends.
pub(super) async fn end(
    tx: &Tx,
    id: CertificateId,
    by: Option<&Actor>,
    ending: Ending,
    why: &str,
) -> Result<bool, DbErr> {
    let changed = certificate::Entity::update_many()
        .col_expr(certificate::Column::RevokedAt, Expr::value(Some(tx.now)))
        .col_expr(certificate::Column::RevokedBy, Expr::value(by.map(|by| by.id.0)))
        .col_expr(certificate::Column::RevokedWhy, Expr::value(Some(why.to_owned())))
        .col_expr(
            certificate::Column::Replaced,
            Expr::value(ending == Ending::Replaced),
        )
        .filter(certificate::Column::Id.eq(id))
        .filter(certificate::Column::RevokedAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(changed.rows_affected > 0)
}

/// The certificate that stands in for this one.
pub(super) async fn successor(
    db: &impl ConnectionTrait,
    id: CertificateId,
) -> Result<Option<certificate::Model>, DbErr> {
    certificate::Entity::find()
        .filter(certificate::Column::ReplacesId.eq(id))
        .one(db)
        .await
}

/// The documents of all certificates, and the pictures for them, for the check of stored files.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut hashes = certificate::Entity::find()
        .select_only()
        .column(certificate::Column::Hash)
        .into_tuple()
        .all(db)
        .await?;
    hashes.append(&mut templates::pictures(db).await?);
    Ok(hashes)
}

/// The next place in the register of a project and year; whoever else wants one waits until this transaction ends.
pub(super) async fn next_place(tx: &Tx, project: ProjectId, year: i32) -> Result<i32, DbErr> {
    let sql = "INSERT INTO certificate_counters (project_id, year, last) VALUES ($1, $2, 1) \
               ON CONFLICT (project_id, year) DO UPDATE SET last = certificate_counters.last + 1 RETURNING last";
    let values = [project.0.into(), year.into()];
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    let row = tx.query_one_raw(statement).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("certificate_counters".to_owned()))?;
    row.try_get("", "last")
}

/// An edition with all that its certificates name.
pub(super) struct Setting {
    /// The edition.
    pub edition: Edition,
    /// Where it is held.
    pub venue: Venue,
    /// The project that pays.
    pub project: Project,
    /// What the project has printed beside what is known of it, if it has said so.
    pub template: Option<template::Model>,
    /// The course.
    pub design: Arc<Design>,
    /// The agenda.
    pub slots: Vec<TimedSlot>,
}

impl Setting {
    /// The moment at which the last slot ends.
    pub fn end(&self) -> OffsetDateTime {
        attendance::end_of(&self.edition, &self.slots, &self.venue)
    }
}

/// The setting of an edition; `None` when there is no such edition.
pub(super) async fn setting(db: &impl ConnectionTrait, id: EditionId) -> Result<Option<Setting>, DbErr> {
    let Some(edition) = editions::edition(db, id).await? else {
        return Ok(None);
    };
    let venue = editions::venue(db, edition.venue_id).await?;
    let project = projects::project(db, edition.project_id).await?;
    let design = catalogue::design(db, edition.course_version_id).await?;
    let slots = editions::slots_of(db, id).await?;
    let template = templates::in_use(db, edition.project_id).await?;
    let (Some(venue), Some(project), Some(design)) = (venue, project, design) else {
        return Ok(None);
    };
    Ok(Some(Setting {
        edition,
        venue,
        project,
        template,
        design,
        slots,
    }))
}

/// What is known of one participant.
pub(super) struct Standing {
    /// Who.
    pub participant: Participant,
    /// The minutes.
    pub attended: Attended,
    /// What the rule of the course says.
    pub verdict: Verdict,
    /// Certificates issued, revoked ones among them, in order of issue.
    pub certificates: Vec<certificate::Model>,
}

impl Standing {
    /// The certificate that is valid.
    pub fn valid(&self) -> Option<&certificate::Model> {
        self.certificates
            .iter()
            .find(|certificate| certificate.revoked_at.is_none())
    }
}

/// The standing of everyone who is expected in an edition, or of one of them.
pub(super) async fn standings(
    db: &impl ConnectionTrait,
    setting: &Setting,
    only: Option<EnrolmentId>,
) -> Result<Vec<Standing>, DbErr> {
    let (roster, mut minutes) = match only {
        None => (
            enrolment::roster(db, setting.edition.id).await?,
            attendance::minutes_of(db, setting.edition.id).await?,
        ),
        Some(id) => one(db, id).await?,
    };
    let ids: Vec<EnrolmentId> = roster
        .iter()
        .map(|participant| participant.enrolment.id)
        .collect();
    let passed = quizzes::passed_by(db, &ids).await?;
    let given: HashSet<EnrolmentId> = surveys::given_by(db, &ids)
        .await?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let mut certificates: BTreeMap<EnrolmentId, Vec<certificate::Model>> = BTreeMap::new();
    for certificate in of_enrolments(db, &ids).await? {
        certificates
            .entry(certificate.enrolment_id)
            .or_default()
            .push(certificate);
    }
    let rule = &setting.design.version.content.completion;
    let standing = |participant: Participant| {
        let id = participant.enrolment.id;
        let attended = minutes.remove(&id)?;
        let has_passed = |quiz: &&String| passed.contains(&(id, (*quiz).clone()));
        let facts = Facts {
            attended: &attended,
            passed: rule.passed.iter().filter(has_passed).cloned().collect(),
            survey_given: given.contains(&id),
        };
        Some(Standing {
            verdict: judge(rule, &facts),
            certificates: certificates.remove(&id).unwrap_or_default(),
            participant,
            attended,
        })
    };
    let expected = |participant: &Participant| is_expected(participant.enrolment.state);
    Ok(roster.into_iter().filter(expected).filter_map(standing).collect())
}

type Known = (Vec<Participant>, BTreeMap<EnrolmentId, Attended>);

/// One participant alone, with the minutes.
async fn one(db: &impl ConnectionTrait, id: EnrolmentId) -> Result<Known, DbErr> {
    let Some(enrolment) = enrolment::enrolment(db, id).await? else {
        return Ok(Known::default());
    };
    let Some(person) = people::person(db, enrolment.person_id).await? else {
        return Ok(Known::default());
    };
    let attended = attendance::minutes_of_one(db, &enrolment).await?;
    Ok((
        vec![Participant { enrolment, person }],
        BTreeMap::from([(id, attended)]),
    ))
}
