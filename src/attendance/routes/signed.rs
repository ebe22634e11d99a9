//! Signed sheets: those of a day, one beside the list, the file itself.

pub mod readings;
mod rows;

use std::{collections::BTreeMap, sync::Arc};

use rocket::{get, post};
use time::Date;

use self::{readings::SentBack, rows::rows};
use super::{day_of, head, private, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MaySee},
        actions::{self, KeptSheets, Sent},
        model::{
            entry::Model as Entry,
            signed::{RowState, SheetKind, SignedSheetId, reading::Model as Reading},
        },
        rules::{
            entries::is_expected,
            signed::{
                LAST_PAGE, LONGEST_NOTE, MEGABYTES, MOST_FILES, NoCode, Progress, SheetCode, Told, newest,
                progress, sums,
            },
        },
        store::{
            entries_in,
            signed::{self as store, Kept},
        },
        views::{Place, SheetLine, SignedDayPage, SignedHere, SignedSheetPage, why_not_taken},
    },
    editions::{self, TimedSlot},
    enrolment::{self, EnrolmentId, Participant, Sessions},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply, StoredFile},
        parts::Choice,
        text::Message,
    },
    people::Member,
};

/// A day with its sheets, and everything that their rows are read beside.
struct Desk {
    day: Date,
    slots: Vec<TimedSlot>,
    entries: Vec<Entry>,
    roster: Vec<Participant>,
    /// Which sessions people chose.
    sessions: BTreeMap<EnrolmentId, Sessions>,
    sheets: Vec<Kept>,
    readings: Vec<Reading>,
}

impl Desk {
    async fn of(visit: &Member, seen: &MaySee, day: &str) -> Result<Self, Fault> {
        let (db, edition) = (visit.db(), seen.edition.id);
        let day = day_of(day).ok_or(Fault::NotFound)?;
        let slots = editions::slots_of(db, edition).await?;
        let sheets = store::sheets_on(db, edition, day).await?;
        // The agenda may have moved since the sheets came back.
        if sheets.is_empty() && !slots.iter().any(|slot| slot.slot.on_date == day) {
            return Err(Fault::NotFound);
        }
        let mut roster = enrolment::roster(db, edition).await?;
        roster.retain(|participant| is_expected(participant.enrolment.state));
        Ok(Self {
            day,
            slots,
            entries: entries_in(db, edition).await?,
            roster,
            sessions: enrolment::chosen_in(db, edition).await?,
            sheets,
            readings: store::readings_on(db, edition, day).await?,
        })
    }

    fn progress(&self) -> Progress {
        let sums = sums(&self.entries, &self.slots, self.day);
        let newest = newest(&self.readings, &store::withdrawn(&self.sheets));
        progress(expected(&self.roster, &sums), &newest)
    }
}

fn expected<'s>(
    roster: &'s [Participant],
    sums: &'s BTreeMap<EnrolmentId, String>,
) -> impl Iterator<Item = (EnrolmentId, Option<&'s str>)> {
    roster.iter().map(|participant| {
        let id = participant.enrolment.id;
        (id, sums.get(&id).map(String::as_str))
    })
}

/// The signed sheets of a day in figures, for the list of the room.
pub async fn of_day(
    visit: &Member,
    seen: &MaySee,
    (day, slots): (Date, &[TimedSlot]),
    roster: &[Participant],
    entries: &[Entry],
) -> Result<SignedHere, Fault> {
    let (db, edition) = (visit.db(), &seen.edition);
    let sheets = store::sheets_on(db, edition.id, day).await?;
    let standing = sheets.iter().filter(|(_, withdrawn)| withdrawn.is_none()).count();
    let mut read = None;
    if standing > 0 {
        let readings = store::readings_on(db, edition.id, day).await?;
        let sums = sums(entries, slots, day);
        let newest = newest(&readings, &store::withdrawn(&sheets));
        read = Some(progress(expected(roster, &sums), &newest).into());
    }
    Ok(SignedHere {
        href: format!("/editions/{}/attendance/{day}/signed-sheets", edition.code),
        sheets: standing,
        progress: read,
        may_keep: seen.may_keep_sheets(),
    })
}

// A screen and a history are asked for at addresses of the same shape, hence the ranks.
#[get("/editions/<code>/attendance/<day>/signed-sheets")]
pub async fn list(mut visit: Member, code: &str, day: &str) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = day_page(&visit, &seen, day, FormState::default()).await?;
    visit.page(&page).map(private)
}

async fn day_page(visit: &Member, seen: &MaySee, day: &str, form: FormState) -> Result<SignedDayPage, Fault> {
    let desk = Desk::of(visit, seen, day).await?;
    let zone = &seen.venue.zone;
    Ok(SignedDayPage {
        edition: head(visit, &seen.edition, &seen.venue).await?,
        trail: trail(visit, &seen.edition.code, Some("attendance-signed")),
        day: desk.day.to_string(),
        sheets: desk
            .sheets
            .iter()
            .map(|(sheet, withdrawn)| SheetLine::new(sheet, withdrawn.as_ref(), zone))
            .collect(),
        progress: desk.progress().into(),
        may_keep: seen.may_keep_sheets(),
        megabytes: visit.app.settings.upload_megabytes.min(MEGABYTES as u64),
        together: visit.app.settings.upload_megabytes,
        files: MOST_FILES,
        form,
    })
}

#[post("/editions/<code>/attendance/<day>/signed-sheets", data = "<posted>")]
pub async fn keep(mut visit: Member, code: &str, day: &str, posted: Posted) -> Answer {
    let permit = access::may_keep_sheets(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let files = posted.uploads("file");
    let mut reader = posted.reader();
    if files.is_empty() {
        reader.error("file", Message::new("attendance-signed-no-file"));
    } else if files.len() > MOST_FILES {
        let many = Message::new("attendance-signed-too-many").with("most", MOST_FILES);
        reader.error("file", many);
    }
    let together: usize = files.iter().map(|file| file.bytes.len()).sum();
    if together as u64 > visit.app.settings.upload_megabytes.saturating_mul(1_000_000) {
        let much =
            Message::new("attendance-signed-too-much").with("megabytes", visit.app.settings.upload_megabytes);
        reader.error("file", much);
    }
    let mut told = Told {
        code: None,
        of_day: reader.ticked("of_day"),
        page: None,
    };
    if let Some(typed) = reader.optional("code", 100) {
        match SheetCode::read(&typed) {
            Ok(code) => told.code = Some(code),
            Err(NoCode::Mistyped) => reader.error("code", Message::new("attendance-signed-mistyped")),
            Err(NoCode::Unknown) => reader.error("code", Message::new("attendance-signed-no-code")),
        }
        if files.len() > 1 {
            // A code names one page.
            reader.error("code", Message::new("attendance-signed-one-code"));
        }
    }
    if posted.value("page").is_some_and(|page| !page.is_empty()) {
        let page = reader.integer("page", 1, LAST_PAGE.into());
        told.page = i32::try_from(page).ok();
        if files.len() > 1 {
            reader.error("page", Message::new("attendance-signed-one-page"));
        }
    }
    let wrong = match reader.finish() {
        Err(form) => *form,
        Ok(()) => {
            let sent = files.into_iter().map(|file| Sent {
                name: shown_name(&file.name),
                bytes: Arc::new(file.bytes.clone()),
            });
            match actions::keep_sheets(&visit.app, &permit, date, sent.collect(), told).await? {
                KeptSheets::All(_) => {
                    let list = format!("/editions/{code}/attendance/{date}/signed-sheets");
                    return Reply::done(list, "attendance-sheet-kept");
                }
                KeptSheets::None(wrong) => wrong.iter().fold(posted.state(), |form, (file, why)| {
                    form.with_error("file", why_not_taken(file, why))
                }),
            }
        }
    };
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = day_page(&visit, &seen, day, wrong).await?;
    visit.form_again(&page).map(private)
}

/// The name of a file as it is shown: its last part, without what cannot be printed.
fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// Finds a signed sheet of a day among those of its edition.
fn sheet_of(desk: &Desk, id: SignedSheetId) -> Result<&Kept, Fault> {
    let found = desk.sheets.iter().find(|(sheet, _)| sheet.id == id);
    found.ok_or(Fault::NotFound)
}

#[get("/editions/<code>/attendance/<day>/signed-sheets/<id>", rank = 1)]
pub async fn show(mut visit: Member, code: &str, day: &str, id: SignedSheetId) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = sheet_page(&visit, &seen, (day, id), SentBack::default()).await?;
    visit.page(&page).map(private)
}

#[get("/editions/<code>/attendance/<day>/signed-sheets/<id>/file")]
pub async fn file(visit: Member, code: &str, day: &str, id: SignedSheetId) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let sheets = store::sheets_on(visit.db(), seen.edition.id, date).await?;
    let found = sheets.into_iter().find(|(sheet, _)| sheet.id == id);
    let (sheet, _) = found.ok_or(Fault::NotFound)?;
    let stored = Reply::Stored(StoredFile {
        hash: sheet.hash,
        media_type: sheet.kind.media_type().to_owned(),
        // Browsers do not show a PDF that may run nothing: it is saved and opened by another program.
        save_as: (sheet.kind == SheetKind::Pdf).then(|| {
            let page = sheet.page.map(|page| format!("-{page:02}")).unwrap_or_default();
            format!("{}-{date}{page}.pdf", seen.edition.code)
        }),
    });
    // Signatures are asked for anew each time: whoever signs out leaves none behind that the next person at the machine sees.
    Ok(stored.with_header("Cache-Control", "private, no-cache"))
}

async fn sheet_page(
    visit: &Member,
    seen: &MaySee,
    (day, id): (&str, SignedSheetId),
    sent: SentBack,
) -> Result<SignedSheetPage, Fault> {
    let desk = Desk::of(visit, seen, day).await?;
    let (sheet, withdrawn) = sheet_of(&desk, id)?;
    let state = |state: RowState| {
        let word = format!("attendance-row-{}", state.code());
        Choice::new(state.code(), visit.app.languages.word(visit.language(), &word))
    };
    let mut trail = trail(visit, &seen.edition.code, Some("attendance-signed-sheet"));
    let here = trail.pop();
    trail.push(Place {
        label: visit.say(&Message::new("attendance-signed")),
        href: Some(format!(
            "/editions/{}/attendance/{}/signed-sheets",
            seen.edition.code, desk.day
        )),
        current: false,
        count: None,
    });
    trail.extend(here);
    Ok(SignedSheetPage {
        edition: head(visit, &seen.edition, &seen.venue).await?,
        trail,
        day: desk.day.to_string(),
        sheet: SheetLine::new(sheet, withdrawn.as_ref(), &seen.venue.zone),
        progress: desk.progress().into(),
        rows: rows(visit, seen, &desk, id, &sent),
        states: RowState::ALL.map(state).into(),
        may_read: seen.may_keep_sheets() && withdrawn.is_none(),
        form: sent.form,
    })
}

#[post(
    "/editions/<code>/attendance/<day>/signed-sheets/<id>/withdrawals",
    data = "<posted>"
)]
pub async fn withdraw(mut visit: Member, code: &str, day: &str, id: SignedSheetId, posted: Posted) -> Answer {
    let permit = access::may_keep_sheets(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let mut reader = posted.reader();
    let why = reader.text("why", LONGEST_NOTE);
    let form = match reader.finish() {
        Err(form) => *form,
        Ok(()) => {
            actions::withdraw_sheet(&visit.app, &permit, (date, id), &why).await?;
            let list = format!("/editions/{code}/attendance/{date}/signed-sheets");
            return Reply::done(list, "attendance-sheet-withdrawn");
        }
    };
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let sent = SentBack {
        form,
        ..SentBack::default()
    };
    let page = sheet_page(&visit, &seen, (day, id), sent).await?;
    visit.form_again(&page).map(private)
}
