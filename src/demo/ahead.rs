//! The editions that lie ahead: one takes enrolments and has a waiting list, one is announced, one is being planned.

use super::{
    places::{GDANSK, GORZOW, WARSAW},
    scene::Scene,
};
use crate::{editions::EditionState, kernel::fault::Fault};

/// The role category whose officials have not enrolled yet, so that seats are free.
const NOT_YET: &str = "social";

/// Plays what has happened of them so far.
pub async fn play(scene: &Scene) -> Result<(), Fault> {
    scene.calendar.turn(-20, 9 * 60);
    let warsaw = scene.plan(&WARSAW).await?;
    let gdansk = scene.plan(&GDANSK).await?;
    scene.calendar.turn(-20, 15 * 60);
    let agreed = "Termin i miejsce uzgodniono z urzędami regionów.";
    scene.decide(warsaw, EditionState::Announced, agreed).await?;
    scene.calendar.turn(-19, 8 * 60);
    scene
        .decide(warsaw, EditionState::Open, "Początek naboru.")
        .await?;
    for (number, (cell, person)) in (0..).zip(scene.group(&WARSAW)) {
        if cell.1 == NOT_YET {
            continue;
        }
        scene
            .calendar
            .turn(-19 + i64::from(number) / 2, 9 * 60 + 43 * number);
        scene.enrol(warsaw, person).await?;
    }
    scene.calendar.turn(-13, 10 * 60 + 25);
    scene.enrol_second(warsaw, ("PL-14", "plenipotentiary")).await?;
    scene.calendar.turn(-13, 12 * 60);
    scene.decide(gdansk, EditionState::Announced, agreed).await?;
    scene.calendar.turn(-12, 14 * 60 + 30);
    scene.plan(&GORZOW).await?;
    Ok(())
}
