//! The plan that the project began with: which regions meet, before anybody was nominated; and the seating of those who wait
//! today.

use super::scene::Scene;
use crate::{
    kernel::{fault::Fault, languages::Language},
    planning::{self, NotAsked, NotSeated},
};

/// Asks for it as the office did, months before the first edition.
pub async fn play(scene: &Scene) -> Result<(), Fault> {
    scene.calendar.turn(-90, 10 * 60);
    let office = scene.member(scene.cast.office.id).await?;
    let permit = planning::may_plan(&office, "RT").await?;
    let title = "Jedna osoba z każdego urzędu".to_owned();
    match planning::ask_proposed(&scene.app, permit, Language::Pl, title).await {
        Ok(_) => Ok(()),
        Err(NotAsked::Fault(fault)) => Err(fault),
        Err(NotAsked::Wrong(problems)) => Err(Fault::Broken(format!("sample plan: {problems:?}"))),
    }
}

/// Asks who of those who wait could sit where, on the day of the story.
pub async fn seat(scene: &Scene) -> Result<(), Fault> {
    scene.calendar.turn(0, 0);
    let office = scene.member(scene.cast.office.id).await?;
    let permit = planning::may_plan(&office, "RT").await?;
    let title = "Lista rezerwowa".to_owned();
    match planning::ask_usual_seating(&scene.app, permit, title).await {
        Ok(_) => Ok(()),
        Err(NotSeated::Fault(fault)) => Err(fault),
        Err(problem) => Err(Fault::Broken(format!("sample seating: {problem:?}"))),
    }
}
