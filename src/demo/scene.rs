//! The stage of the sample project: who plays, on which day, and the steps that every edition goes through.

use super::{
    calendar::Calendar,
    cast::{Cast, Cell},
    offices::ROLES,
    places::Place,
};
use crate::{
    catalogue::CourseVersionId,
    editions::{
        EditionId, EditionState, NewDecision, NewEdition, Room, VenueDraft, VenueId, create_edition,
        create_venue, decide, name_trainer,
    },
    enrolment::{EnrolmentId, enrol_person},
    kernel::{app::App, fault::Fault, languages::Language, outbox},
    people::{self, Member, PersonId},
    projects::ProjectId,
};

/// Jobs that follow at once from what happens; files of materials can wait until somebody serves them.
const AT_ONCE: [&str; 2] = ["editions.changed", "certificates.evaluate"];

/// Everything that the story needs.
pub struct Scene {
    /// The installation.
    pub app: App,
    /// The clock.
    pub calendar: Calendar,
    /// The people.
    pub cast: Cast,
    /// The project.
    pub project: ProjectId,
    /// The course version that all editions run.
    pub version: CourseVersionId,
}

impl Scene {
    /// Somebody as they would come with a request: what they may do is asked at the same doors.
    pub async fn member(&self, person: PersonId) -> Result<Member, Fault> {
        let actor = people::actor(self.app.db.read(), person).await?;
        Ok(Member::playing(&self.app, actor.ok_or(Fault::NotFound)?))
    }

    /// Plans an edition, with its venue and its trainer.
    pub async fn plan(&self, place: &Place) -> Result<EditionId, Fault> {
        let by = Some(&self.cast.office);
        let mut tx = self.app.db.write().await?;
        let venue = create_venue(&mut tx, VenueId::new(), venue(place), by).await?;
        let id = create_edition(&mut tx, self.edition(place, venue), by).await?;
        if place.is_staffed() {
            name_trainer(&mut tx, id, self.cast.trainer, by).await?;
        }
        tx.commit().await?;
        Ok(id)
    }

    fn edition(&self, place: &Place, venue_id: VenueId) -> NewEdition {
        let (first, (from, until)) = (place.in_days, place.enrolment);
        NewEdition {
            id: EditionId::new(),
            project_id: self.project,
            course_version_id: self.version,
            code: place.code.to_owned(),
            venue_id,
            regions: place.regions.iter().map(|region| (*region).to_owned()).collect(),
            starts_on: self.calendar.day(first),
            ends_on: None,
            capacity_min: 8,
            capacity_max: i32::try_from(place.regions.len() * ROLES.len()).unwrap_or(16),
            enrol_from: self.calendar.day(first - from),
            enrol_until: self.calendar.day(first - until),
            decide_on: self.calendar.day(first - 10),
            language: Language::Pl,
            clash_allowed: false,
        }
    }

    /// The office decides on an edition.
    pub async fn decide(&self, edition: EditionId, to: EditionState, why: &str) -> Result<(), Fault> {
        let mut tx = self.app.db.write().await?;
        let decision = NewDecision {
            edition,
            to,
            why: why.to_owned(),
            into: None,
        };
        decide(&self.app, &mut tx, decision, Some(&self.cast.office)).await?;
        Ok(tx.commit().await?)
    }

    /// The officials of an edition's group, by region and role category.
    pub fn group(&self, place: &Place) -> impl Iterator<Item = (Cell, PersonId)> {
        place.regions.iter().flat_map(move |region| {
            ROLES.iter().filter_map(move |role| {
                let cell = (*region, role.code);
                Some((cell, *self.cast.officials.get(&cell)?))
            })
        })
    }

    /// Somebody enrols.
    pub async fn enrol(&self, edition: EditionId, person: PersonId) -> Result<EnrolmentId, Fault> {
        let id = EnrolmentId::new();
        enrol_person(&self.app, edition, person, id).await?;
        Ok(id)
    }

    /// Another official of this cell enrols, when its seat is taken.
    pub async fn enrol_second(
        &self,
        edition: EditionId,
        cell: Cell,
    ) -> Result<(PersonId, EnrolmentId), Fault> {
        let person = *self.cast.seconds.get(&cell).ok_or(Fault::NotFound)?;
        Ok((person, self.enrol(edition, person).await?))
    }

    /// What follows from all that has happened follows now.
    pub async fn settle(&self) -> Result<(), Fault> {
        outbox::run_due_of(&self.app, &AT_ONCE).await
    }
}

fn venue(place: &Place) -> VenueDraft {
    let room = |name: &str, seats| Room {
        name: name.to_owned(),
        seats,
    };
    VenueDraft {
        name: place.venue.to_owned(),
        street: place.street.to_owned(),
        postal_code: place.postal_code.to_owned(),
        city: place.city.to_owned(),
        country: "PL".to_owned(),
        region_code: place.host.to_owned(),
        place: Some(place.point),
        zone: "Europe/Warsaw".to_owned(),
        access: "Wejście bez progów, winda, pętla indukcyjna w sali 101.".to_owned(),
        rooms: vec![room("101", 24), room("102", 12)],
    }
}
