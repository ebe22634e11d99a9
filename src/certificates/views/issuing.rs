//! How far a run is in which certificates are issued, and who could not be given one.

use serde::Serialize;
use time::{Duration, OffsetDateTime, format_description::well_known::Iso8601};

use crate::{
    certificates::{
        model::{failure, run},
        rules::failures::{Place, Reason},
        store::Setting,
    },
    kernel::{text::Message, zones},
    people::PersonId,
};

/// A run without a sign of life for so long has been left by a server that was stopped.
const STALLED: Duration = Duration::minutes(1);

/// How far the newest run is.
#[derive(Clone, Serialize)]
pub struct RunPart {
    /// Whether it goes on.
    pub open: bool,
    /// Whether it has stopped all the same.
    pub stalled: bool,
    /// How many were due, once they are counted.
    pub total: Option<u64>,
    /// How many were looked at.
    pub done: u64,
    /// How many were issued.
    pub issued: u64,
    /// How many could not be.
    pub failed: u64,
    /// Until when it went on, on the wall clock of the venue.
    pub until: String,
}

impl RunPart {
    /// The newest run at this moment.
    pub fn new(run: &run::Model, issued: u64, failed: u64, zone: &str, now: OffsetDateTime) -> Self {
        let total = run.total.map(|total| u64::try_from(total).unwrap_or_default());
        let most = total.unwrap_or(u64::MAX);
        let issued = issued.min(most);
        let until = zones::local(run.finished_at.unwrap_or(run.touched_at), zone);
        Self {
            open: run.finished_at.is_none(),
            stalled: run.finished_at.is_none() && now - run.touched_at > STALLED,
            total,
            done: (issued + failed).min(most),
            issued,
            failed,
            until: until.format(&Iso8601::DEFAULT).unwrap_or_default(),
        }
    }
}

/// Somebody who could not be given a certificate.
#[derive(Clone, Serialize)]
pub struct Unissued {
    /// The enrolment.
    pub enrolment: String,
    /// The name, family name first.
    pub name: String,
    /// Why.
    pub why: Message,
    /// Where that is mended.
    pub href: Option<String>,
    /// The key of what is found there.
    pub mend: Option<String>,
}

/// Why a certificate could not be issued, in words.
pub fn why(failure: &failure::Model) -> Message {
    match Reason::of(&failure.reason) {
        Reason::Signs => {
            let place = Place::of(&failure.part).map_or("other", Place::code);
            Message::new(format!("certificates-failed-signs-{place}"))
                .with("signs", failure.signs.0.join(" "))
        }
        Reason::Document => Message::new("certificates-failed-document"),
        Reason::Passing => Message::new("certificates-failed-passing"),
    }
}

/// The page on which that is mended, and the key of its name.
pub fn mended(setting: &Setting, person: PersonId, failure: &failure::Model) -> Option<(String, String)> {
    let place = Place::of(&failure.part)?;
    let project = &setting.project.code;
    let href = match place {
        Place::Person => format!("/people/{person}"),
        Place::Course => format!("/courses/{}", setting.design.course.slug),
        Place::Venue => format!("/venues/{}", setting.venue.id),
        Place::Template => format!("/projects/{project}/certificate-template"),
        Place::Project => format!("/projects/{project}"),
    };
    Some((href, format!("certificates-mend-{}", place.code())))
}
