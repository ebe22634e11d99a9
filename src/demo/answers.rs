//! What the project asks of its participants because its funder wants to know, and what they say.

use std::collections::{BTreeMap, BTreeSet};

use super::{offices::ROLES, scene::Scene};
use crate::{
    enrolment::{self, Document},
    kernel::{fault::Fault, ids::new_id},
    people::PersonId,
    projects::{self, FillingDraft, Question},
};

/// The code of the project.
const PROJECT: &str = "RT";

/// The project asks four questions and a sensitive one, and fills in that civil servants are employed.
pub async fn ask(scene: &Scene) -> Result<(), Fault> {
    let office = scene.member(scene.cast.office.id).await?;
    let asked = BTreeSet::from([
        Question::Sex,
        Question::BirthYear,
        Question::Education,
        Question::LabourStatus,
        Question::Disability,
    ]);
    let permit = projects::may_change(&office, PROJECT).await?;
    projects::ask(&scene.app, permit, &asked).await?;
    let filling = FillingDraft {
        roles: ROLES.iter().map(|role| role.code.to_owned()).collect(),
        labour_status: "employed".to_owned(),
        education: String::new(),
        reason: "Wszyscy uczestnicy są urzędnikami i pozostają w stosunku pracy.".to_owned(),
    };
    let permit = projects::may_change(&office, PROJECT).await?;
    projects::fill_in(&scene.app, permit, new_id(), filling).await
}

/// Most participants answer on their own page; the first leaves it to the office, and some do not answer.
pub async fn give(scene: &Scene, people: impl Iterator<Item = PersonId>) -> Result<(), Fault> {
    for (number, person) in people.enumerate() {
        let Some(said) = scene.cast.said.get(&person).cloned() else {
            continue;
        };
        let sensitive = BTreeMap::from([(Question::Disability, disability(number).to_owned())]);
        if number == 0 {
            let office = scene.member(scene.cast.office.id).await?;
            let permit = enrolment::may_fill_in(&office, PROJECT, person).await?;
            let document = Document {
                what: "Formularz zgłoszeniowy".to_owned(),
                asked_on: scene.app.clock.today(),
            };
            enrolment::fill_in(&scene.app, permit, said, &sensitive, document).await?;
        } else if number % 6 != 4 {
            let permit = enrolment::may_state(&scene.member(person).await?, PROJECT).await?;
            enrolment::state(&scene.app, permit, said, &sensitive).await?;
        }
    }
    Ok(())
}

fn disability(number: usize) -> &'static str {
    match number {
        2 => "yes",
        number if number % 5 == 3 => "refused",
        _ => "no",
    }
}
