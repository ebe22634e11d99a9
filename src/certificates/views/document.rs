//! The certificate as a document: one A4 page made from what is frozen in the register, and from nothing else.

use serde_json::{Map, Value, json};
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    certificates::parts::Printed,
    kernel::{app::App, documents::DocumentError, languages::Language, qr, text::Message},
};

/// The words of the document itself; the template says what each is for.
const LABELS: [&str; 19] = [
    "certificate",
    "number",
    "certifies",
    "completed",
    "edition",
    "dates",
    "place",
    "mode",
    "hours",
    "outcomes",
    "topics",
    "topic",
    "topic_hours",
    "issued_on",
    "verify",
    "verify_hint",
    "project",
    "project_number",
    "emblem_alt",
];

/// What a certificate is made of.
pub struct Sheet {
    /// What it says.
    pub printed: Printed,
    /// Its number in the register.
    pub number: String,
    /// The day of issue at the venue.
    pub issued_on: Date,
    /// The moment of issue.
    pub made_at: OffsetDateTime,
    /// Its language.
    pub language: Language,
    /// The picture of the signature.
    pub signature: Option<Vec<u8>>,
    /// The picture of the logo.
    pub logo: Option<Vec<u8>>,
}

/// Sets the certificate. This computes for a while: call it where blocking is allowed.
pub fn pdf(app: &App, sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    let code = qr::svg(&sheet.printed.verify_url, "", 4)
        .map_err(|error| DocumentError::Layout(vec![error.to_string()]))?;
    let mut pictures = vec![("qr.svg", code.into_bytes())];
    if sheet.printed.emblem == "eu"
        && let Some(emblem) = app.assets.file("eu.svg")
    {
        pictures.push(("emblem.svg", emblem.data.into_owned()));
    }
    for (name, picture) in [("signature", &sheet.signature), ("logo", &sheet.logo)] {
        pictures.extend(picture.clone().map(|picture| (name, picture)));
    }
    app.documents.pdf("certificate", &filling(app, sheet), &pictures)
}

fn filling(app: &App, sheet: &Sheet) -> Value {
    let (words, language, printed) = (&app.languages, sheet.language, &sheet.printed);
    let say = |key: &str| words.word(language, &format!("certificates-sheet-{}", key.replace('_', "-")));
    let mut labels: Map<String, Value> = LABELS
        .into_iter()
        .map(|label| (label.to_owned(), say(label).into()))
        .collect();
    let page_of = Message::new("certificates-sheet-page-of")
        .with("n", "{n}")
        .with("m", "{m}");
    labels.insert("page_of".to_owned(), words.say(language, &page_of).into());
    labels.insert("qr_alt".to_owned(), say("qr_alt").into());
    let signature_alt =
        Message::new("certificates-sheet-signature-alt").with("name", printed.signatory_name.clone());
    labels.insert(
        "signature_alt".to_owned(),
        words.say(language, &signature_alt).into(),
    );
    let topic =
        |(text, minutes): &(String, i32)| json!({ "text": text, "hours": words.minutes((*minutes).into()) });
    json!({
        "title": format!("{} {} – {}", say("certificate"), sheet.number, printed.person),
        "lang": language.code(),
        "made_at": sheet.made_at.format(&Rfc3339).unwrap_or_default(),
        "person": printed.person,
        "course": printed.course,
        "edition": printed.edition,
        "outcomes": printed.outcomes,
        "topics": printed.topics.iter().map(topic).collect::<Vec<_>>(),
        "mode": printed.mode,
        "dates": dates(app, language, printed),
        "place": printed.place,
        "hours": hours(app, language, printed),
        "issuing_body": printed.issuing_body,
        "number": sheet.number,
        "issued_on": words.date(language, sheet.issued_on),
        "project_title": printed.project_title,
        "project_number": printed.project_number,
        "programme": printed.programme,
        "funder": printed.funder,
        "funding_line": printed.funding_line,
        "signatory_name": printed.signatory_name,
        "signatory_function": printed.signatory_function,
        "verify_url": printed.verify_url,
        "sentence": printed.sentence,
        "logo_alt": printed.pictures.as_ref().map(|pictures| &pictures.logo_alt),
        "labels": labels,
    })
}

/// One day, or the first and the last; within a month only the days differ.
pub fn dates(app: &App, language: Language, printed: &Printed) -> String {
    let first = app.languages.date(language, printed.starts_on);
    if printed.starts_on == printed.ends_on {
        return first;
    }
    let last = app.languages.date(language, printed.ends_on);
    let month = |date: Date| (date.year(), date.month());
    if month(printed.starts_on) == month(printed.ends_on) {
        return format!("{}–{last}", printed.starts_on.day());
    }
    format!("{first} – {last}")
}

/// The time attended; of how much, when it was not all.
pub fn hours(app: &App, language: Language, printed: &Printed) -> String {
    let words = &app.languages;
    let planned = words.minutes(printed.planned_minutes.into());
    if printed.attended_minutes >= printed.planned_minutes {
        return planned;
    }
    let attended = words.minutes(printed.attended_minutes.into());
    let part = Message::new("certificates-hours-part")
        .with("attended", attended)
        .with("planned", planned);
    words.say(language, &part)
}
