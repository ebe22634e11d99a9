//! The edition whose second day is today: yesterday is on the list, today waits for whoever plays the trainer.

use super::{
    learners::Learner,
    places::OPOLE,
    roll::{Exception, Roll},
    scene::Scene,
};
use crate::{
    editions::{EditionId, EditionState},
    kernel::fault::Fault,
};

/// The slot of yesterday whose list was forgotten, by the minute at which it starts.
const FORGOTTEN: i32 = 13 * 60;

/// It is announced and opened, and the officials of its regions enrol; one seat stays free.
pub async fn enrol(scene: &Scene, edition: EditionId) -> Result<Vec<Learner>, Fault> {
    scene.calendar.turn(-31, 14 * 60 + 10);
    let agreed = "Termin i miejsce uzgodniono z urzędami trzech województw.";
    scene.decide(edition, EditionState::Announced, agreed).await?;
    scene.calendar.turn(-30, 8 * 60);
    scene
        .decide(edition, EditionState::Open, "Początek naboru.")
        .await?;
    let mut learners = Vec::new();
    for (number, (_, person)) in scene.group(&OPOLE).enumerate() {
        let day = i64::try_from(number * 3 / 4).unwrap_or_default();
        let minute = i32::try_from(8 * 60 + 50 + number * 37).unwrap_or_default();
        scene.calendar.turn(-29 + day, minute);
        let enrolment = scene.enrol(edition, person).await?;
        learners.push(Learner {
            person,
            enrolment,
            number,
        });
    }
    Ok(learners)
}

/// It is confirmed, most prepare for it, and yesterday it began.
pub async fn play(scene: &Scene, edition: EditionId, learners: &[Learner]) -> Result<(), Fault> {
    scene.calendar.turn(OPOLE.in_days - 10, 9 * 60 + 40);
    let enough = "Zgłosiło się dość osób, jedno miejsce jest jeszcze wolne.";
    scene.decide(edition, EditionState::Confirmed, enough).await?;
    scene.settle().await?;
    for learner in learners {
        // Some leave the pre-test for the train.
        if learner.number % 5 == 4 {
            continue;
        }
        let day = i64::try_from(learner.number / 3).unwrap_or_default();
        let minute = i32::try_from(9 * 60 + learner.number * 41).unwrap_or_default();
        scene.calendar.turn(OPOLE.in_days - 5 + day, minute);
        let lost = [40, 55, 30, 50, 35, 45]
            .get(learner.number % 6)
            .copied()
            .unwrap_or(45);
        learner.take(scene, "pre-test", lost).await?;
        learner.read(scene, 2 + learner.number * 5 % 7).await?;
    }
    yesterday(scene, edition, learners).await
}

/// The first day. Nobody has signed it yet: the list of one slot was forgotten.
async fn yesterday(scene: &Scene, edition: EditionId, learners: &[Learner]) -> Result<(), Fault> {
    let roll = Roll {
        scene,
        edition,
        code: OPOLE.code,
        day: OPOLE.in_days,
        learners,
    };
    roll.check_in(|learner| learner.number % 3 == 0).await?;
    roll.show_codes(|learner| matches!(learner.number, 1 | 4)).await?;
    let missing = |learner: &Learner| match learner.number {
        5 => Some(Exception::From(10 * 60 + 5)),
        7 => Some(Exception::Away),
        10 => Some(Exception::Until(15 * 60 + 45)),
        _ => None,
    };
    roll.take(0..FORGOTTEN, missing).await?;
    roll.take(FORGOTTEN + 1..24 * 60, missing).await?;
    scene.settle().await
}
