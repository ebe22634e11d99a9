//! The forms of editions and venues, read.

use crate::{
    catalogue::{Course, CourseVersion},
    editions::{
        EditionId, Room, VenueId,
        actions::{EditionChange, NewEdition, VenueDraft},
        rules::dates::{Terms, wrong_terms},
        store::Seats,
        views::ROOM_ROWS,
    },
    kernel::{
        form::{FormState, Posted, Reader},
        languages::Language,
        text::{Localised, Message},
        zones,
    },
    projects::{self, Project},
};

/// Longest text in one line.
pub(super) const LONGEST_LINE: usize = 300;

/// What an edition's form is checked against.
pub(super) struct Known {
    /// The project.
    pub project: Project,
    /// The codes of its regions.
    pub group: Vec<String>,
    /// All regions.
    pub regions: Seats,
    /// The ids of all venues.
    pub venues: Vec<VenueId>,
    /// The courses that can be run.
    pub courses: Vec<(CourseVersion, Course)>,
}

/// Reads the form of a new edition, and the new venue if one was described instead of chosen.
pub(super) fn read_new(
    posted: &Posted,
    known: &Known,
) -> Result<(NewEdition, Option<VenueDraft>), Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<EditionId>("id");
    let code = reader.text("code", 32).to_uppercase();
    if !code.is_empty() && !projects::is_code(&code) {
        reader.error("code", Message::new("projects-wrong-code"));
    }
    let offered: Vec<String> = known
        .courses
        .iter()
        .map(|(version, _)| version.id.to_string())
        .collect();
    let offered: Vec<&str> = offered.iter().map(String::as_str).collect();
    let course = reader.choice("course", &offered);
    let course = known
        .courses
        .iter()
        .find(|(version, _)| version.id.to_string() == course);
    let language = language(&mut reader);
    if let Some((version, _)) = course
        && !version.content.languages.contains(&language)
        && !version.content.languages.is_empty()
    {
        reader.error("language", Message::new("editions-wrong-language"));
    }
    let (venue_id, venue) = venue_of(&mut reader, posted, known);
    let regions = regions(&mut reader, posted, &known.group);
    let starts_on = reader.date("starts_on");
    let least = course.map_or(starts_on, |(version, _)| {
        crate::editions::rules::agenda::last_day(starts_on, &version.content.agenda, version.content.days)
    });
    let ends_on = reader.optional_date("ends_on", false);
    if ends_on.is_some_and(|ends_on| ends_on >= starts_on && ends_on < least) {
        reader.error("ends_on", Message::new("editions-wrong-too-short"));
    }
    let terms = terms(&mut reader, starts_on, ends_on.unwrap_or(least), &known.project);
    let clash_allowed = reader.ticked("clash_allowed");
    reader.finish()?;
    let Some((version, _)) = course else {
        return Err(Box::new(posted.state()));
    };
    let new = NewEdition {
        id: id.unwrap_or_default(),
        project_id: known.project.id,
        course_version_id: version.id,
        code,
        venue_id,
        regions,
        starts_on,
        ends_on: Some(terms.ends_on),
        capacity_min: terms.capacity_min,
        capacity_max: terms.capacity_max,
        enrol_from: terms.enrol_from,
        enrol_until: terms.enrol_until,
        decide_on: terms.decide_on,
        language,
        clash_allowed,
    };
    Ok((new, venue))
}

/// Reads the form of an edition that is there.
pub(super) fn read_change(posted: &Posted, known: &Known) -> Result<EditionChange, Box<FormState>> {
    let mut reader = posted.reader();
    let venue_id = reader.parsed::<VenueId>("venue");
    if venue_id.is_some_and(|venue| !known.venues.contains(&venue)) {
        reader.error("venue", Message::new("kernel-form-choice"));
    }
    let regions = regions(&mut reader, posted, &known.group);
    let starts_on = reader.date("starts_on");
    let ends_on = reader.date("ends_on");
    let change = EditionChange {
        venue_id: venue_id.unwrap_or_default(),
        regions,
        terms: terms(&mut reader, starts_on, ends_on, &known.project),
        language: language(&mut reader),
        clash_allowed: reader.ticked("clash_allowed"),
    };
    reader.finish()?;
    Ok(change)
}

fn language(reader: &mut Reader<'_>) -> Language {
    reader.parsed("language").unwrap_or_default()
}

/// Dates and capacities; what is wrong between them is said only when each can be read.
fn terms(reader: &mut Reader<'_>, starts_on: time::Date, ends_on: time::Date, project: &Project) -> Terms {
    let terms = Terms {
        starts_on,
        ends_on,
        enrol_from: reader.date("enrol_from"),
        enrol_until: reader.date("enrol_until"),
        decide_on: reader.date("decide_on"),
        capacity_min: whole(reader, "capacity_min", 1, 1_000),
        capacity_max: whole(reader, "capacity_max", 1, 1_000),
    };
    let dates = [
        terms.starts_on,
        terms.ends_on,
        terms.enrol_from,
        terms.enrol_until,
        terms.decide_on,
    ];
    if dates.contains(&time::Date::MIN) {
        return terms;
    }
    for (field, wrong) in wrong_terms(&terms, (project.starts_on, project.ends_on)) {
        reader.error(field, Message::new(format!("editions-wrong-{wrong}")));
    }
    terms
}

/// A whole number between two bounds.
pub(super) fn whole(reader: &mut Reader<'_>, name: &str, least: i64, most: i64) -> i32 {
    i32::try_from(reader.integer(name, least, most)).unwrap_or_default()
}

fn regions(reader: &mut Reader<'_>, posted: &Posted, group: &[String]) -> Vec<String> {
    let chosen = posted.all("regions[]");
    if chosen.is_empty() {
        reader.error("regions", Message::new("editions-missing-regions"));
    } else if !chosen.iter().all(|code| group.iter().any(|known| known == code)) {
        reader.error("regions", Message::new("kernel-form-choice"));
    }
    chosen.into_iter().map(str::to_owned).collect()
}

/// The venue that was chosen, or the one that was described.
fn venue_of(reader: &mut Reader<'_>, posted: &Posted, known: &Known) -> (VenueId, Option<VenueDraft>) {
    if posted.value("venue").unwrap_or_default().is_empty() {
        let id = reader.parsed::<VenueId>("venue_id").unwrap_or_default();
        return (id, Some(venue(reader, posted, &known.regions)));
    }
    let id = reader.parsed::<VenueId>("venue").unwrap_or_default();
    if !known.venues.contains(&id) {
        reader.error("venue", Message::new("kernel-form-choice"));
    }
    (id, None)
}

/// Reads the form of a venue.
pub(super) fn read_venue(posted: &Posted, regions: &Seats) -> Result<VenueDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let draft = venue(&mut reader, posted, regions);
    reader.finish()?;
    Ok(draft)
}

fn venue(reader: &mut Reader<'_>, posted: &Posted, regions: &Seats) -> VenueDraft {
    let offered: Vec<&str> = regions.keys().map(String::as_str).collect();
    let region_code = reader.choice("venue_region", &offered);
    let zone = reader.text("venue_zone", 60);
    if !zone.is_empty() && !zones::is_known(&zone) {
        reader.error("venue_zone", Message::new("kernel-form-choice"));
    }
    // Degrees that were typed are more exact than those of the town.
    let at_seat = reader
        .ticked("venue_at_seat")
        .then(|| regions.get(&region_code).copied());
    let place = place(reader, posted).or(at_seat.flatten());
    VenueDraft {
        name: reader.text("venue_name", LONGEST_LINE),
        street: reader.text("venue_street", LONGEST_LINE),
        postal_code: reader.text("venue_postal_code", 20),
        city: reader.text("venue_city", 120),
        country: region_code.split('-').next().unwrap_or_default().to_owned(),
        region_code,
        place,
        zone,
        access: reader.optional("venue_access", 2_000).unwrap_or_default(),
        rooms: rooms(reader, posted),
    }
}

/// Latitude and longitude, both or neither.
fn place(reader: &mut Reader<'_>, posted: &Posted) -> Option<(f64, f64)> {
    let degrees = |name: &str, most: f64| {
        let text = posted.value(name).unwrap_or_default().replace(',', ".");
        let number = text.parse::<f64>().ok().filter(|degrees| degrees.abs() <= most);
        (text.is_empty(), number)
    };
    match (degrees("venue_lat", 90.0), degrees("venue_lon", 180.0)) {
        ((true, _), (true, _)) => None,
        ((_, Some(lat)), (_, Some(lon))) => Some((lat, lon)),
        _ => {
            reader.error("venue_lat", Message::new("editions-venue-wrong-place"));
            None
        }
    }
}

fn rooms(reader: &mut Reader<'_>, posted: &Posted) -> Vec<Room> {
    let mut rooms: Vec<Room> = Vec::new();
    for row in 0..ROOM_ROWS {
        let field = format!("room-{row}-name");
        if posted.value(&field).unwrap_or_default().is_empty() {
            continue;
        }
        let name = reader.text(&field, 80);
        if rooms.iter().any(|room| room.name == name) {
            reader.error(&field, Message::new("editions-room-twice"));
        }
        let seats = whole(reader, &format!("room-{row}-seats"), 1, 10_000);
        rooms.push(Room { name, seats });
    }
    rooms
}

/// A text in up to three languages, in fields `<name>-<language>`; one of them must be there.
pub(super) fn localised(reader: &mut Reader<'_>, name: &str) -> Localised {
    let mut texts = Localised::default();
    for language in Language::ALL {
        if let Some(text) = reader.optional(&format!("{name}-{language}"), LONGEST_LINE) {
            texts = texts.and(language, text);
        }
    }
    if texts.is_empty() {
        reader.error(&format!("{name}-pl"), Message::new("editions-missing-title"));
    }
    texts
}
