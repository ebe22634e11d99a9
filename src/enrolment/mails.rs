//! What people are told about their enrolment.

use serde::Serialize;

use super::model::EnrolmentId;
use crate::{
    catalogue,
    editions::{self, Edition},
    kernel::{
        app::App,
        database::Tx,
        fault::Fault,
        outbox::{self, MailText, Recipient},
        page::Sample,
    },
    people::Person,
};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// There is a seat.
    Confirmed,
    /// There is a place on the waiting list.
    Waitlisted,
    /// A seat has become free for a person who waited.
    MovedUp,
    /// The seat was given back.
    Withdrawn,
    /// The edition is certain to take place.
    TakesPlace,
    /// The edition was cancelled.
    Cancelled,
    /// The schedule changed.
    Changed,
}

/// What every one of these mails says.
#[derive(Serialize)]
pub struct Letter {
    /// Given and family name.
    pub name: String,
    /// The title of the course.
    pub course: String,
    /// The edition's code.
    pub code: String,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// Venue and address in one line.
    pub place: String,
    /// The enrolment's page.
    pub enrolment_address: String,
    /// The public page of the edition.
    pub edition_address: String,
}

macro_rules! letters {
    ($($(#[$doc:meta])* $name:ident = $template:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Serialize)]
        #[serde(transparent)]
        pub struct $name(pub Letter);

        impl MailText for $name {
            const TEMPLATE: &'static str = $template;
            fn samples() -> Vec<Self> {
                vec![Self(sample())]
            }
        }
    )*};
}

letters! {
    /// There is a seat.
    Confirmed = "enrolment/mail/confirmed";
    /// There is a place on the waiting list.
    Waitlisted = "enrolment/mail/waitlisted";
    /// A seat has become free.
    MovedUp = "enrolment/mail/moved_up";
    /// The seat was given back.
    Withdrawn = "enrolment/mail/withdrawn";
    /// The edition is certain to take place.
    TakesPlace = "enrolment/mail/takes_place";
    /// The edition will not take place.
    Cancelled = "enrolment/mail/cancelled";
    /// The schedule changed.
    Changed = "enrolment/mail/changed";
}

fn sample() -> Letter {
    Letter {
        name: "Zofia Wiśniewska".to_owned(),
        course: "Równe traktowanie".to_owned(),
        code: "RT-WRO".to_owned(),
        starts_on: "2026-10-14".to_owned(),
        ends_on: "2026-10-15".to_owned(),
        place: "Urząd Wojewódzki, pl. Powstańców Warszawy 1, 50-153 Wrocław".to_owned(),
        enrolment_address: "https://example.org/enrolments/1".to_owned(),
        edition_address: "https://example.org/editions/RT-WRO".to_owned(),
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of_mail::<Confirmed>(),
        Sample::of_mail::<Waitlisted>(),
        Sample::of_mail::<MovedUp>(),
        Sample::of_mail::<Withdrawn>(),
        Sample::of_mail::<TakesPlace>(),
        Sample::of_mail::<Cancelled>(),
        Sample::of_mail::<Changed>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Puts the news into the outbox, in the person's language.
pub(super) async fn tell(
    app: &App,
    tx: &mut Tx,
    enrolment: EnrolmentId,
    edition: &Edition,
    person: &Person,
    news: News,
) -> Result<(), Fault> {
    let language = person.language.parse().unwrap_or_default();
    let design = catalogue::design(&**tx, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let venue = editions::venue(&**tx, edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let letter = Letter {
        name: person.full_name(),
        course: design.version.titles.get(language).to_owned(),
        code: edition.code.clone(),
        starts_on: edition.starts_on.to_string(),
        ends_on: edition.ends_on.to_string(),
        place: format!(
            "{}, {}, {} {}",
            venue.name, venue.street, venue.postal_code, venue.city
        ),
        enrolment_address: app.public_address(&format!("/enrolments/{enrolment}")),
        edition_address: app.public_address(&format!("/editions/{}", edition.code)),
    };
    let to = Recipient {
        address: person.email.clone(),
        name: person.full_name(),
        language,
    };
    match news {
        News::Confirmed => outbox::send(app, tx, &to, &Confirmed(letter)).await,
        News::Waitlisted => outbox::send(app, tx, &to, &Waitlisted(letter)).await,
        News::MovedUp => outbox::send(app, tx, &to, &MovedUp(letter)).await,
        News::Withdrawn => outbox::send(app, tx, &to, &Withdrawn(letter)).await,
        News::TakesPlace => outbox::send(app, tx, &to, &TakesPlace(letter)).await,
        News::Cancelled => outbox::send(app, tx, &to, &Cancelled(letter)).await,
        News::Changed => outbox::send(app, tx, &to, &Changed(letter)).await,
    }
}
