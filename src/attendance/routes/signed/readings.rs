//! What was read in the rows of a signed sheet, as it is sent.

use std::collections::BTreeMap;

use rocket::post;
use uuid::Uuid;

use super::{private, sheet_page, with_funding};
use crate::{
    attendance::{
        access,
        actions::{self, NewReading},
        model::signed::{SignedSheetId, reading::Model as Reading},
        routes::day_of,
        rules::signed::{LONGEST_NOTE, RefuseReading, is_as_shown, shown},
    },
    enrolment::{self, EnrolmentId},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
};

/// A row as it was sent.
pub(super) struct SentRow {
    /// The reading that was shown with it.
    was: Option<Uuid>,
    /// The checksum of the person's entries as they were shown.
    seen: Option<String>,
    /// What was chosen.
    pub chosen: String,
    /// What was noted.
    pub note: Option<String>,
}

impl SentRow {
    /// Whether somebody chose or noted something in it: else what others have read since is shown instead.
    pub fn is_changed(&self, enrolment: EnrolmentId, readings: &[Reading]) -> bool {
        let before = shown(readings, enrolment, self.was, self.seen.as_deref());
        let state = self.chosen.parse().ok();
        !is_as_shown(before, state, self.note.as_deref())
    }
}

/// What was sent and cannot be kept: by row what was chosen and noted, and what is wrong.
#[derive(Default)]
pub(super) struct SentBack {
    pub rows: BTreeMap<EnrolmentId, SentRow>,
    pub wrong: BTreeMap<EnrolmentId, Message>,
    pub form: FormState,
}

#[post(
    "/editions/<code>/attendance/<day>/signed-sheets/<id>/readings",
    data = "<posted>"
)]
pub async fn read(mut visit: Member, code: &str, day: &str, id: SignedSheetId, posted: Posted) -> Answer {
    let permit = access::may_keep_sheets(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let mut reader = posted.reader();
    let (mut new, mut sent) = (Vec::new(), SentBack::default());
    for (whose, seen) in posted.starting("seen-") {
        let enrolment: EnrolmentId = whose.parse().map_err(|_| Fault::NotFound)?;
        let field = |name: &str| format!("{name}-{enrolment}");
        let chosen = posted.value(&field("state")).unwrap_or_default();
        let note = reader.optional(&field("note"), LONGEST_NOTE);
        let seen = Some(seen).filter(|seen| !seen.is_empty()).map(str::to_owned);
        let was = posted.value(&field("was")).and_then(|was| was.parse().ok());
        let typed = SentRow {
            was,
            seen: seen.clone(),
            chosen: chosen.to_owned(),
            note: note.clone(),
        };
        sent.rows.insert(enrolment, typed);
        if chosen.is_empty() {
            if note.is_some() {
                reader.error(&field("state"), RefuseReading::NoState.message());
            }
            continue;
        }
        let Some(state) = reader.parsed(&field("state")) else {
            continue;
        };
        let reading = NewReading {
            enrolment,
            state,
            note,
            seen,
        };
        new.push((reading, was));
    }
    match reader.finish() {
        Err(form) => sent.form = *form,
        Ok(()) => match actions::read_shown(&visit.app, &permit, (date, id), new).await? {
            Ok(_) => {
                let sheet = format!("/editions/{code}/attendance/{date}/signed-sheets/{id}#rows");
                return Reply::done(sheet, "attendance-sheet-read");
            }
            Err(wrong) => {
                let roster = enrolment::roster(visit.db(), permit.edition.id).await?;
                for (enrolment, why) in wrong {
                    let left = roster
                        .iter()
                        .find(|left| why == RefuseReading::Left && left.enrolment.id == enrolment);
                    // Whoever left has no row any more.
                    sent.form = match left {
                        Some(left) => {
                            let person = left.person.full_name();
                            sent.form.with_error("", why.message().with("person", person))
                        }
                        None => {
                            let field = format!("state-{enrolment}");
                            sent.form.with_error(&field, why.message())
                        }
                    };
                }
            }
        },
    }
    for (field, message) in &sent.form.errors {
        let of_row = field.split_once('-').and_then(|(_, whose)| whose.parse().ok());
        if let Some(enrolment) = of_row {
            sent.wrong.insert(enrolment, message.clone());
        }
    }
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = sheet_page(&visit, &seen, (day, id), sent).await?;
    visit.form_again(&page).map(private)
}
