//! A sheet of a day as it comes back from the room: drawn with its code, its rows and something like signatures, and kept and
//! read as the trainer would.

use super::roll::Roll;
use crate::{
    attendance::{self, KeptSheets, NewReading, RowState, Sent, SheetCode, Told},
    editions::{self, SlotId, TimedSlot},
    enrolment::{self, Participant},
    kernel::{fault::Fault, languages::Language, pictures, qr},
};

/// The picture's width and height in dots: A4 lying, at some 85 to an inch.
const SIZE: (u32, u32) = (1_000, 707);
/// Dots a module of the code.
const MODULE: u32 = 3;
/// The height of a row, and where the first begins.
const ROW: (u32, u32) = (26, 150);
/// Where the columns begin and end.
const COLUMNS: [u32; 7] = [40, 80, 300, 480, 640, 800, 960];

/// A picture of dots, black on white.
struct Drawing(Vec<u8>);

impl Drawing {
    fn dot(&mut self, x: u32, y: u32, grey: u8) {
        let (width, height) = SIZE;
        if x < width
            && y < height
            && let Some(dot) = self.0.get_mut((y * width + x) as usize)
        {
            *dot = grey;
        }
    }

    fn fill(&mut self, (left, right): (u32, u32), (top, bottom): (u32, u32), grey: u8) {
        for y in top..bottom {
            for x in left..right {
                self.dot(x, y, grey);
            }
        }
    }

    /// A wave that somebody could take for a signature.
    fn scribble(&mut self, left: u32, middle: u32, seed: u32) {
        for step in 0..520_u32 {
            let along = f64::from(step) / 40.0;
            let swing =
                (along * f64::from(3 + seed % 4)).sin() * 5.0 + (along * 1.7 + f64::from(seed)).cos() * 4.0;
            let y = f64::from(middle) + swing;
            // Within the row by far.
            let y = y.clamp(0.0, f64::from(SIZE.1)) as u32;
            self.fill((left + step / 5, left + step / 5 + 2), (y, y + 2), 60);
        }
    }
}

/// A signed sheet as PNG: its code in the corner, and for each row which of four slots was signed.
pub fn paper(code: &str, rows: &[[bool; 4]]) -> Option<Vec<u8>> {
    let (width, height) = SIZE;
    let mut drawing = Drawing(vec![250; (width * height) as usize]);
    let modules = qr::modules(code).ok()?;
    let left = width - 40 - MODULE * u32::try_from(modules.len()).ok()?;
    for (y, line) in (20..).step_by(MODULE as usize).zip(&modules) {
        for (x, dark) in (left..).step_by(MODULE as usize).zip(line) {
            drawing.fill((x, x + MODULE), (y, y + MODULE), if *dark { 20 } else { 255 });
        }
    }
    let (tall, first) = ROW;
    let lines = u32::try_from(rows.len()).ok()? + 1;
    for line in 0..=lines {
        let y = first + line * tall;
        drawing.fill((40, 960), (y, y + 1), 140);
    }
    for x in COLUMNS {
        drawing.fill((x, x + 1), (first, first + lines * tall), 140);
    }
    for (number, (top, row)) in (1..).zip((first + tall..).step_by(tall as usize).zip(rows)) {
        // Grey bars for what is printed: number, name, office.
        drawing.fill((50, 62), (top + 9, top + 16), 150);
        drawing.fill((90, 170 + number * 37 % 90), (top + 8, top + 17), 110);
        for ((place, column), signed) in (0..).zip(COLUMNS.into_iter().skip(2)).zip(row) {
            if *signed {
                drawing.scribble(column + 20, top + tall / 2, number * 7 + place);
            }
        }
    }
    pictures::png(width, &drawing.0)
}

/// The trainer keeps the sheet of a day as a picture and reads its rows, all but the last two; one signature nobody can read.
pub async fn bring_back(roll: &Roll<'_>) -> Result<(), Fault> {
    let scene = roll.scene;
    let (app, date) = (&scene.app, roll.date());
    let db = app.db.read();
    let trainer = scene.member(scene.cast.trainer).await?;
    let permit = attendance::may_keep_sheets(&trainer, roll.code).await?;
    let mut roster = enrolment::roster(db, roll.edition).await?;
    let name = |participant: &Participant| {
        let person = &participant.person;
        format!("{}, {}", person.family_name, person.given_name)
    };
    roster.sort_by(|one, other| app.languages.compare(Language::Pl, &name(one), &name(other)));
    let code = SheetCode {
        edition: roll.code.to_owned(),
        date,
        page: 1,
    };
    let picture = paper(&code.text(), &signatures(roll, &roster).await?);
    let sent = Sent {
        name: format!("lista-{date}.png"),
        bytes: picture.ok_or(Fault::Broken("a sheet".to_owned()))?.into(),
    };
    let kept = attendance::keep_sheets(app, &permit, date, vec![sent], Told::default()).await?;
    if !matches!(kept, KeptSheets::All(1)) {
        return Err(Fault::Broken(
            "the sample project misses a signed sheet".to_owned(),
        ));
    }
    let sheets = attendance::signed_sheets_in(db, roll.edition).await?;
    let Some((sheet, _)) = sheets.first() else {
        return Ok(());
    };
    let seen = attendance::seen_on(db, roll.edition, date).await?;
    let reading = |(place, participant): (usize, &Participant)| {
        let unclear = place == 3;
        NewReading {
            enrolment: participant.enrolment.id,
            state: if unclear {
                RowState::Unclear
            } else {
                RowState::AsSigned
            },
            note: unclear.then(|| "Podpis w jednej z rubryk jest nieczytelny.".to_owned()),
            seen: seen.get(&participant.enrolment.id).cloned(),
        }
    };
    let read = roster.len().saturating_sub(2);
    let rows = roster.iter().take(read).enumerate().map(reading).collect();
    let done = attendance::read_rows(app, &permit, (date, sheet.id), rows).await?;
    done.map(|_| ())
        .map_err(|_| Fault::Broken("the sample project misses rows of a signed sheet".to_owned()))
}

/// Which of the first four slots of the day everyone signed: those in which they were.
async fn signatures(roll: &Roll<'_>, roster: &[Participant]) -> Result<Vec<[bool; 4]>, Fault> {
    let db = roll.scene.app.db.read();
    let minutes = attendance::minutes_of(db, roll.edition).await?;
    let slots = editions::slots_of(db, roll.edition).await?;
    let of_day: Vec<SlotId> = slots
        .iter()
        .filter(|slot| slot.slot.on_date == roll.date() && !slot.is_pause())
        .map(TimedSlot::id)
        .collect();
    let row = |participant: &Participant| {
        let own = minutes.get(&participant.enrolment.id);
        let mut row = [false; 4];
        for (signed, slot) in row.iter_mut().zip(&of_day) {
            let entry = own.and_then(|own| own.slots.iter().find(|minutes| minutes.slot == *slot));
            *signed = entry.is_some_and(|minutes| minutes.attended > 0);
        }
        row
    };
    Ok(roster.iter().map(row).collect())
}
