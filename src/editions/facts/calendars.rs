//! Calendars of several editions: of a project, of a person who takes part, of a person who presents.

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    catalogue,
    editions::{
        Edition, EditionId, EditionState, Session, SessionId, TimedSlot, Venue,
        model::slot_presenter,
        parts::{Ended, Gone},
        rules::{
            agenda::hours_of,
            calendar::{CalendarEvent, CalendarFacts, Standing, feed},
            wording::day_of,
        },
        store::{self, Changed},
    },
    kernel::{app::App, fault::Fault, languages::Language, templates::clock_text, text::Localised, zones},
    people::{Answered, Person, PersonId},
    projects::Project,
};

/// That somebody has a seat in an edition, or had one.
#[derive(Clone, Debug)]
pub struct Engagement {
    /// The edition.
    pub edition: EditionId,
    /// The sessions that were chosen; none when it is all of them.
    pub sessions: Vec<SessionId>,
    /// Whether the person still has the seat.
    pub seated: bool,
    /// How often the enrolment has changed.
    pub changes: u32,
    /// When it last did.
    pub changed_at: OffsetDateTime,
}

/// In which editions a person has or had a seat. Enrolment knows, and is handed in where the server is put together.
#[derive(Clone, Copy)]
pub struct EngagementsOf(pub fn(App, PersonId) -> Answered<Vec<Engagement>>);

/// Editions with all that their calendars need.
pub(super) struct Calendars<'a> {
    app: &'a App,
    language: Language,
    editions: Vec<(Edition, Venue)>,
    titles: BTreeMap<EditionId, Localised>,
    sessions: Vec<Session>,
    slots: Vec<TimedSlot>,
    changed: BTreeMap<EditionId, Changed>,
    gone: Vec<(EditionId, Date, Gone)>,
}

impl<'a> Calendars<'a> {
    /// Loads what these editions put into a calendar; those that were never announced put nothing.
    pub async fn load(
        app: &'a App,
        db: &impl ConnectionTrait,
        language: Language,
        mut editions: Vec<(Edition, Venue)>,
    ) -> Result<Self, Fault> {
        editions.retain(|(edition, _)| edition.announced_at.is_some());
        let versions = editions
            .iter()
            .map(|(edition, _)| edition.course_version_id)
            .collect();
        let titles = catalogue::version_titles(db, versions).await?;
        Self::of(app, db, language, editions, |edition| {
            titles
                .get(&edition.course_version_id)
                .cloned()
                .unwrap_or_default()
        })
        .await
    }

    /// The same for editions whose titles are known, announced or not.
    pub async fn of(
        app: &'a App,
        db: &impl ConnectionTrait,
        language: Language,
        editions: Vec<(Edition, Venue)>,
        title: impl Fn(&Edition) -> Localised,
    ) -> Result<Self, Fault> {
        let ids: Vec<EditionId> = editions.iter().map(|(edition, _)| edition.id).collect();
        let titles = editions
            .iter()
            .map(|(edition, _)| (edition.id, title(edition)))
            .collect();
        Ok(Self {
            app,
            language,
            titles,
            sessions: store::sessions_of_all(db, ids.clone()).await?,
            slots: store::slots_in(db, ids.clone()).await?,
            changed: store::changed(db, &ids).await?,
            gone: store::gone_of(db, &ids).await?,
            editions,
        })
    }

    fn title(&self, edition: &Edition) -> &str {
        self.titles
            .get(&edition.id)
            .map_or("", |title| title.get(self.language))
    }

    /// What holds for all events of an edition.
    pub fn facts(&self, edition: &Edition, venue: &Venue) -> CalendarFacts {
        let changed = self.changed.get(&edition.id).copied().unwrap_or_default();
        CalendarFacts {
            name: format!("{} {}", edition.code, self.title(edition)),
            place: format!(
                "{}, {}, {} {}",
                venue.name, venue.street, venue.postal_code, venue.city
            ),
            address: self.app.public_address(&format!("/editions/{}", edition.code)),
            changed_at: changed.last.unwrap_or(edition.created_at),
            sequence: changed.times,
            standing: match edition.state {
                EditionState::Draft | EditionState::Announced | EditionState::Open => Standing::Planned,
                EditionState::Cancelled | EditionState::Merged => Standing::Off,
                _ => Standing::Certain,
            },
        }
    }

    /// One event for each of these sessions; none chosen means all. Sessions that were removed are there as cancelled.
    pub fn sessions(&self, edition: &Edition, venue: &Venue, chosen: &[SessionId]) -> Vec<CalendarEvent> {
        let wanted = |id: SessionId| chosen.is_empty() || chosen.contains(&id);
        let mut own: Vec<&Session> = self
            .sessions
            .iter()
            .filter(|session| session.edition_id == edition.id && wanted(session.id))
            .collect();
        own.sort_by_key(|session| (session.on_date, session.ord));
        let mut events: Vec<CalendarEvent> = own
            .into_iter()
            .filter_map(|session| self.session(session, &venue.zone))
            .collect();
        let ended = self.ended(edition.id, |gone| &gone.sessions);
        for (id, (first, ended)) in ended {
            let still = self.sessions.iter().any(|session| session.id.0 == id);
            if !still && wanted(SessionId(id)) {
                events.push(self.cancelled(first, ended, &venue.zone, ended.titles.get(self.language)));
            }
        }
        events
    }

    fn session(&self, session: &Session, zone: &str) -> Option<CalendarEvent> {
        let slots: Vec<&TimedSlot> = self
            .slots
            .iter()
            .filter(|slot| slot.slot.session_id == session.id)
            .collect();
        let hours = hours_of(slots.iter().copied())?;
        let line = |slot: &&TimedSlot| {
            let title = slot.slot.titles.get(self.language);
            format!("{} {title}", clock_text(slot.slot.starts.into()))
        };
        Some(CalendarEvent {
            uid: uid(session.id.0),
            title: session.titles.get(self.language).to_owned(),
            text: slots.iter().map(line).collect::<Vec<_>>().join("\n"),
            room: session.room.clone(),
            starts: zones::moment(session.on_date, hours.from, zone),
            ends: zones::moment(session.on_date, hours.until, zone),
            off: false,
        })
    }

    /// One event for each slot that this person presents; what they present no longer is there as cancelled.
    fn presented(
        &self,
        edition: &Edition,
        venue: &Venue,
        person: PersonId,
        presenters: &[slot_presenter::Model],
    ) -> Vec<CalendarEvent> {
        let presents = |id: Uuid| {
            presenters
                .iter()
                .any(|presenter| presenter.slot_id.0 == id && presenter.person_id == Some(person))
        };
        let session_of = |slot: &TimedSlot| {
            self.sessions
                .iter()
                .find(|session| session.id == slot.slot.session_id)
        };
        let own = self
            .slots
            .iter()
            .filter(|slot| slot.slot.edition_id == edition.id && presents(slot.id().0));
        let mut events: Vec<CalendarEvent> = own
            .map(|slot| {
                let session = session_of(slot);
                let of_session = session.map_or("", |session| session.room.as_str());
                let room = Some(slot.slot.room.as_str()).filter(|room| !room.is_empty());
                CalendarEvent {
                    uid: uid(slot.id().0),
                    title: slot.slot.titles.get(self.language).to_owned(),
                    text: session
                        .map(|session| session.titles.get(self.language).to_owned())
                        .unwrap_or_default(),
                    room: room.unwrap_or(of_session).to_owned(),
                    starts: zones::moment(slot.slot.on_date, slot.slot.starts, &venue.zone),
                    ends: zones::moment(slot.slot.on_date, slot.ends, &venue.zone),
                    off: false,
                }
            })
            .collect();
        for (id, (first, ended)) in self.ended(edition.id, |gone| &gone.slots) {
            if ended.presenters.contains(&person) && !presents(id) {
                events.push(self.cancelled(first, ended, &venue.zone, ended.titles.get(self.language)));
            }
        }
        events
    }

    /// What ended in an edition, as it was last.
    fn ended(&self, edition: EditionId, of: impl Fn(&Gone) -> &Vec<Ended>) -> BTreeMap<Uuid, (Date, &Ended)> {
        let mut found = BTreeMap::new();
        for (_, first, gone) in self.gone.iter().filter(|(id, _, _)| *id == edition) {
            for ended in of(gone) {
                found.insert(ended.id, (*first, ended));
            }
        }
        found
    }

    fn cancelled(&self, first: Date, ended: &Ended, zone: &str, title: &str) -> CalendarEvent {
        let day = day_of(first, ended.day);
        CalendarEvent {
            uid: uid(ended.id),
            title: title.to_owned(),
            text: String::new(),
            room: ended.room.clone(),
            starts: zones::moment(day, ended.starts, zone),
            ends: zones::moment(day, ended.ends, zone),
            off: true,
        }
    }

    /// Says in each event's title which course it belongs to: a calendar of several editions must.
    fn of_course(&self, edition: &Edition, mut events: Vec<CalendarEvent>) -> Vec<CalendarEvent> {
        for event in &mut events {
            event.title = format!("{} – {}", self.title(edition), event.title);
        }
        events
    }
}

fn uid(id: Uuid) -> String {
    format!("{id}@evenhand")
}

/// The calendar of a project: the sessions of all editions that were announced.
pub async fn project_calendar(
    app: &App,
    db: &impl ConnectionTrait,
    project: &Project,
    editions: Vec<(Edition, Venue)>,
    language: Language,
) -> Result<String, Fault> {
    let calendars = Calendars::load(app, db, language, editions).await?;
    let part = |(edition, venue): &(Edition, Venue)| {
        let events = calendars.sessions(edition, venue, &[]);
        (
            calendars.facts(edition, venue),
            calendars.of_course(edition, events),
        )
    };
    let parts: Vec<_> = calendars.editions.iter().map(part).collect();
    let name = format!("{} – {}", project.code, project.titles.get(language));
    Ok(feed(&name, &parts))
}

/// The calendar of a person who takes part: their sessions in all editions. A seat that was given back is told as cancelled.
pub async fn own_calendar(
    app: &App,
    db: &impl ConnectionTrait,
    person: &Person,
    engagements: &[Engagement],
    name: &str,
) -> Result<String, Fault> {
    let ids = engagements.iter().map(|engagement| engagement.edition).collect();
    let editions = store::editions_and_their_venues(db, ids).await?;
    let language = person.language.parse().unwrap_or_default();
    let calendars = Calendars::load(app, db, language, editions).await?;
    let part = |(edition, venue): &(Edition, Venue)| {
        let engagement = engagements.iter().find(|one| one.edition == edition.id)?;
        let mut facts = calendars.facts(edition, venue);
        facts.sequence += engagement.changes;
        facts.changed_at = facts.changed_at.max(engagement.changed_at);
        if !engagement.seated {
            facts.standing = Standing::Off;
        }
        let events = calendars.sessions(edition, venue, &engagement.sessions);
        Some((facts, calendars.of_course(edition, events)))
    };
    let parts: Vec<_> = calendars.editions.iter().filter_map(part).collect();
    Ok(feed(name, &parts))
}

/// The calendar of a person who presents: their slots in all editions.
pub async fn taught_calendar(
    app: &App,
    db: &impl ConnectionTrait,
    person: &Person,
    name: &str,
) -> Result<String, Fault> {
    let ids = store::presented_in(db, person.id).await?;
    let editions = store::editions_and_their_venues(db, ids.clone()).await?;
    let presenters = store::presenters_of(db, ids).await?;
    let language = person.language.parse().unwrap_or_default();
    let calendars = Calendars::load(app, db, language, editions).await?;
    let part = |(edition, venue): &(Edition, Venue)| {
        let events = calendars.presented(edition, venue, person.id, &presenters);
        (
            calendars.facts(edition, venue),
            calendars.of_course(edition, events),
        )
    };
    let parts: Vec<_> = calendars.editions.iter().map(part).collect();
    Ok(feed(name, &parts))
}
