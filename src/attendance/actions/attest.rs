//! Participants attest the minutes of a day with a code from their mail.

use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use serde_json::json;
use time::{Date, Duration, OffsetDateTime};

use crate::{
    attendance::{
        access::MayAttest,
        mails,
        model::{attestation, attestation_code, entry::Model as Entry},
        rules::{
            attest::{
                CODE_HOLDS, RefuseAttest, SentCode, attestable, digits_of, hash_of, is_over, judge_code,
            },
            entries::{checksum_of_day, of_day},
            minutes::Programme,
        },
        store,
    },
    catalogue,
    editions::{self, TimedSlot},
    kernel::{
        app::App,
        database::{Tx, is_taken},
        fault::Fault,
        ids::{new_id, random_bytes},
        outbox,
    },
    people,
};

/// So many codes are sent to one person within an hour.
const CODES: usize = 5;

/// What is recorded of a person on a day.
struct Recorded {
    slots: Vec<TimedSlot>,
    entries: Vec<Entry>,
    sum: Result<String, RefuseAttest>,
}

async fn recorded(tx: &Tx, permit: &MayAttest, day: Date) -> Result<Recorded, Fault> {
    let edition = &permit.edition;
    let slots = editions::slots_of(&**tx, edition.id).await?;
    if !slots.iter().any(|slot| slot.slot.on_date == day) {
        return Err(Fault::NotFound);
    }
    let entries = store::entries_of(&**tx, permit.enrolment.id).await?;
    let signed = !store::signatures(&**tx, edition.id, day).await?.is_empty();
    let over = is_over(&slots, day, store::wall_clock(tx.now, &permit.venue.zone));
    let sum = checksum_of_day(&entries, &slots, day);
    Ok(Recorded {
        sum: attestable(edition.state, (over, signed), sum.as_deref()).map(str::to_owned),
        slots,
        entries,
    })
}

/// Sends a code with which the minutes of a day can be attested, in place of one sent before. `seen` is the checksum of what
/// the person had on the screen.
pub async fn send_code(
    app: &App,
    permit: &MayAttest,
    day: Date,
    seen: &str,
) -> Result<Result<(), RefuseAttest>, Fault> {
    let mut tx = app.db.write().await?;
    let sum = match recorded(&tx, permit, day).await?.sum {
        Ok(sum) if sum == seen => sum,
        Ok(_) => return Ok(Err(RefuseAttest::Changed)),
        Err(refuse) => return Ok(Err(refuse)),
    };
    app.limits
        .take(
            &format!("attest:{}", permit.by.id),
            CODES,
            Duration::hours(1),
            tx.now,
        )
        .map_err(Fault::TooMany)?;
    let (id, code) = (new_id(), digits_of(random_bytes()));
    forget_code(&tx, permit, day).await?;
    let new = attestation_code::ActiveModel {
        id: Set(id),
        enrolment_id: Set(permit.enrolment.id),
        on_date: Set(day),
        checksum: Set(sum),
        code_hash: Set(hash_of(&app.key, id, &code)),
        tries: Set(0),
        sent_at: Set(tx.now),
        expires_at: Set(tx.now + CODE_HOLDS),
    };
    match new.insert(&*tx).await {
        // A double click: the other press sends its code.
        Err(error) if is_taken(&error) => return Ok(Ok(())),
        done => done?,
    };
    let person = people::person(&*tx, permit.by.id).await?.ok_or(Fault::NotFound)?;
    let to = people::recipient(&person);
    let design = catalogue::design(&*tx, permit.edition.course_version_id).await?;
    let mail = mails::Code {
        name: person.full_name(),
        course: design
            .map(|design| design.version.titles.get(to.language).to_owned())
            .unwrap_or_default(),
        day: day.to_string(),
        code,
        minutes: CODE_HOLDS.whole_minutes(),
        address: app.public_address(&format!("/enrolments/{}/attendance", permit.enrolment.id)),
    };
    outbox::send(app, &mut tx, &to, &mail).await?;
    tx.record(
        permit
            .by
            .entry("attendance.code_sent", "enrolment", permit.enrolment.id)
            .within(permit.edition.project_id.0)
            .saying(json!({ "edition": permit.edition.code, "day": day.to_string() })),
    );
    tx.commit().await?;
    Ok(Ok(()))
}

/// Attests the minutes of a day with the code that was sent for them. Each try counts, also one that is refused.
pub async fn attest(
    app: &App,
    permit: &MayAttest,
    day: Date,
    typed: &str,
) -> Result<Result<(), RefuseAttest>, Fault> {
    let mut tx = app.db.write().await?;
    let recorded = recorded(&tx, permit, day).await?;
    let sum = match recorded.sum {
        Ok(sum) => sum,
        Err(refuse) => return Ok(Err(refuse)),
    };
    let enrolment = permit.enrolment.id;
    let before = store::attestations_of(&*tx, enrolment).await?;
    if before
        .iter()
        .any(|attested| attested.on_date == day && attested.checksum == sum)
    {
        return Ok(Ok(()));
    }
    // Counted before it is looked at: of two tries at the same moment one is the later.
    attestation_code::Entity::update_many()
        .col_expr(
            attestation_code::Column::Tries,
            Expr::col(attestation_code::Column::Tries).add(1),
        )
        .filter(attestation_code::Column::EnrolmentId.eq(enrolment))
        .filter(attestation_code::Column::OnDate.eq(day))
        .exec(&*tx)
        .await?;
    let Some(sent) = store::code_of(&*tx, enrolment, day).await? else {
        // A double click: the other press has attested.
        let attested = store::attestations_of(&*tx, enrolment).await?;
        let done = attested
            .iter()
            .any(|own| own.on_date == day && own.checksum == sum);
        return Ok(if done { Ok(()) } else { Err(RefuseAttest::NoCode) });
    };
    if let Err(refuse) = judge(app, &sent, typed, &sum, tx.now) {
        tx.commit().await?;
        return Ok(Err(refuse));
    }
    let attended = Programme::new(&recorded.slots).attended(&recorded.entries);
    let minutes = attended.days.iter().find(|of_day| of_day.date == day);
    let minutes = minutes.map_or(0, |of_day| of_day.attended.net);
    let entries: Vec<_> = of_day(&recorded.entries, &recorded.slots, day)
        .map(|entry| entry.id)
        .collect();
    let attestation = attestation::ActiveModel {
        id: Set(new_id()),
        enrolment_id: Set(enrolment),
        on_date: Set(day),
        edition_id: Set(permit.edition.id),
        checksum: Set(sum.clone()),
        entries: Set(json!(entries)),
        minutes: Set(minutes),
        at: Set(tx.now),
        by_name: Set(permit.by.name.clone()),
    };
    attestation::Entity::insert(attestation)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&*tx)
        .await?;
    forget_code(&tx, permit, day).await?;
    let detail = json!({
        "edition": permit.edition.code, "day": day.to_string(), "minutes": minutes, "checksum": sum,
    });
    tx.record(
        permit
            .by
            .entry("attendance.attested", "enrolment", enrolment)
            .within(permit.edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(Ok(()))
}

fn judge(
    app: &App,
    sent: &attestation_code::Model,
    typed: &str,
    sum: &str,
    now: OffsetDateTime,
) -> Result<(), RefuseAttest> {
    let code = SentCode {
        id: sent.id,
        hash: &sent.code_hash,
        checksum: &sent.checksum,
        tries: sent.tries,
        expires_at: sent.expires_at,
    };
    judge_code(&app.key, &code, typed, sum, now)
}

async fn forget_code(tx: &Tx, permit: &MayAttest, day: Date) -> Result<(), Fault> {
    attestation_code::Entity::delete_many()
        .filter(attestation_code::Column::EnrolmentId.eq(permit.enrolment.id))
        .filter(attestation_code::Column::OnDate.eq(day))
        .exec(&**tx)
        .await?;
    Ok(())
}
