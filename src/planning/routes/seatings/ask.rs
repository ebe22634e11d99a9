//! Asking who sits where.

use std::collections::{BTreeMap, BTreeSet};

use planner::seating::{MOST_DATES, MOST_PEOPLE};
use rocket::{get, post};

use super::table::{invited, is_of_a_row, told, uploaded};
use crate::{
    editions,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
    },
    people::{self, Member, Person, PersonId},
    planning::{
        access::{self, MayPlan},
        actions::{self, NewSeating, NotSeated, Wishes},
        model::SeatingId,
        parts::{SeatingQuestion, Seeker},
        routes::read::optional,
        rules::{FIRST_WAITING, Invited, PeopleColumn, table_text, words},
        store::{self, Floor, Hosted},
        views::{Choice, HostedRow, SeatAskPage, edition_field},
    },
};

/// The most kilometres that a seat can be worth, so that priorities still fit above them.
const MOST_SEAT_KM: i64 = 10_000;

#[get("/projects/<code>/seatings/new?<from>")]
pub async fn new(mut visit: Member, code: &str, from: Option<i32>) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    crate::planning::routes::with_funding(&mut visit, &permit.project);
    let floor = floor(&visit, &permit).await?;
    let origin = match from {
        Some(number) => store::seating(visit.db(), permit.project.id, number).await?,
        None => None,
    };
    let usual = Wishes::usual(&floor);
    let mut form = start(&floor, &usual);
    let mut taking: Vec<String> = floor
        .editions
        .iter()
        .filter(|hosted| usual.editions.contains_key(&hosted.edition.id))
        .map(|hosted| hosted.edition.code.clone())
        .collect();
    let title = match &origin {
        Some(origin) => {
            taking = origin
                .question
                .offers
                .iter()
                .map(|offer| offer.code.clone())
                .collect();
            restore(&mut form, &origin.question);
            let added = |seeker: &&Seeker| seeker.listed.is_empty();
            let ids: Vec<PersonId> = origin
                .question
                .seekers
                .iter()
                .filter(added)
                .map(|one| one.person)
                .collect();
            if !ids.is_empty() {
                let known = people::persons(visit.db(), ids).await?;
                form.values
                    .insert("people".to_owned(), added_again(&visit, &origin.question, &known));
            }
            origin.title.clone()
        }
        None => visit
            .app
            .languages
            .word(visit.language(), "planning-seating-title-first"),
    };
    form.values.insert("title".to_owned(), title);
    let origin = origin.map(|origin| origin.number);
    visit.page(&page(&visit, &permit, &floor, form, &taking, origin))
}

async fn floor(visit: &Member, permit: &MayPlan) -> Result<Floor, Fault> {
    store::floor(visit.db(), permit.project.id, visit.app.clock.today()).await
}

/// The form with what is usual.
fn start(floor: &Floor, usual: &Wishes) -> FormState {
    let ticked = |yes: bool| if yes { "true" } else { "" }.to_owned();
    let mut form = FormState::filled([
        ("id", SeatingId::new().to_string()),
        ("cells", ticked(usual.cells)),
        ("elsewhere", ticked(usual.elsewhere)),
        ("seat_km", usual.seat_km.to_string()),
        ("organisation_most", String::new()),
        ("first", String::new()),
        ("people", String::new()),
    ]);
    for hosted in &floor.editions {
        let field = edition_field("fewest", &hosted.edition.code);
        form.values.insert(field, floor.usual_fewest(hosted).to_string());
    }
    form
}

/// Writes what another seating asked into the form.
fn restore(form: &mut FormState, question: &SeatingQuestion) {
    let mut set = |name: String, value: String| form.values.insert(name, value);
    let ticked = |yes: bool| if yes { "true" } else { "" }.to_owned();
    set("cells".to_owned(), ticked(question.cells));
    set("elsewhere".to_owned(), ticked(question.elsewhere));
    set("seat_km".to_owned(), question.seat_km.to_string());
    set("first".to_owned(), question.first.clone());
    let most = question.organisation_most.map(|most| most.to_string());
    set("organisation_most".to_owned(), most.unwrap_or_default());
    for offer in &question.offers {
        set(edition_field("fewest", &offer.code), offer.fewest.to_string());
        let meets: Vec<&str> = offer.meets.iter().map(String::as_str).collect();
        set(edition_field("meets", &offer.code), meets.join(", "));
    }
}

/// The table of the people whom another seating added.
fn added_again(visit: &Member, question: &SeatingQuestion, known: &[Person]) -> String {
    let heading = |column: PeopleColumn| visit.app.languages.word(visit.language(), column.key());
    let headings = PeopleColumn::ALL.map(heading);
    let list = |words: Vec<&str>| words.join(", ");
    let row = |seeker: &Seeker| {
        let person = known
            .iter()
            .find(|person| person.id == seeker.person && person.erased_at.is_none())?;
        let codes = seeker
            .ways
            .iter()
            .map(|way| way.offer)
            .chain(seeker.barred.iter().map(|one| one.offer));
        let codes = codes
            .filter_map(|place| question.offers.get(place))
            .map(|offer| offer.code.as_str());
        Some(vec![
            person.email.clone(),
            seeker.region.clone(),
            seeker.role.clone(),
            seeker.organisation.clone(),
            seeker.priority.to_string(),
            list(seeker.needs.iter().map(String::as_str).collect()),
            list(codes.collect()),
        ])
    };
    let rows: Vec<Vec<String>> = question
        .seekers
        .iter()
        .filter(|seeker| seeker.listed.is_empty())
        .filter_map(row)
        .collect();
    table_text(&headings, &rows)
}

fn page(
    visit: &Member,
    permit: &MayPlan,
    floor: &Floor,
    form: FormState,
    taking: &[String],
    origin: Option<i32>,
) -> SeatAskPage {
    let language = visit.language();
    let courses: BTreeSet<_> = floor.editions.iter().map(|hosted| hosted.course.0).collect();
    let course = |hosted: &Hosted| {
        let told = (courses.len() > 1).then(|| hosted.titles.get(language).to_owned());
        told.unwrap_or_default()
    };
    let row = |hosted: &Hosted| {
        let (edition, venue) = (&hosted.edition, &hosted.venue);
        let (seated, asking) = floor.counts(edition.id);
        HostedRow {
            href: format!("/editions/{}/participants", edition.code),
            course: course(hosted),
            city: venue.city.clone(),
            starts_on: edition.starts_on.to_string(),
            kind: editions::state_kind(edition.state),
            state_key: format!("editions-state-{}", edition.state.code()),
            capacity: edition.capacity_max,
            least: edition.capacity_min,
            seated,
            asking,
            access: venue.access.clone(),
            takes_part: taking.contains(&edition.code),
            fewest_field: edition_field("fewest", &edition.code),
            meets_field: edition_field("meets", &edition.code),
            code: edition.code.clone(),
        }
    };
    let waiting = Choice {
        value: FIRST_WAITING.to_owned(),
        label: visit.app.languages.word(language, "planning-first-waiting"),
    };
    let role = |role: &crate::projects::RoleCategory| Choice {
        value: format!("role:{}", role.code),
        label: role.names.get(language).to_owned(),
    };
    SeatAskPage {
        head: crate::planning::routes::head(visit, &permit.project),
        rows: floor.editions.iter().map(row).collect(),
        firsts: std::iter::once(waiting)
            .chain(floor.roles.iter().map(role))
            .collect(),
        has_bad_rows: form.errors.get("people").is_some_and(is_of_a_row),
        form,
        origin,
    }
}

#[post("/projects/<code>/seatings", data = "<posted>")]
pub async fn create(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    crate::planning::routes::with_funding(&mut visit, &permit.project);
    let floor = floor(&visit, &permit).await?;
    let taking: Vec<String> = posted.all("take[]").into_iter().map(str::to_owned).collect();
    let origin = posted.value("origin").and_then(|number| number.parse().ok());
    let mut state = posted.state();
    let from_file = posted.value("fill") == Some("file");
    if from_file {
        match uploaded(&posted) {
            Ok(text) => drop(state.values.insert("people".to_owned(), text)),
            Err(message) => {
                let form = state.with_error("people_file", message);
                return visit.form_again(&page(&visit, &permit, &floor, form, &taking, origin));
            }
        }
    }
    let text = state.values.get("people").cloned().unwrap_or_default();
    let (invited, problems) = invited(&visit, &permit, &floor, &taking, &text).await?;
    let left_out = posted.value("good_only") == Some("true") && problems.iter().all(is_of_a_row);
    if from_file || (!problems.is_empty() && !left_out) {
        let form = told(state, problems);
        return visit.form_again(&page(&visit, &permit, &floor, form, &taking, origin));
    }
    let (id, title, wishes) = match read(&posted, &floor, &taking, invited) {
        Ok(read) => read,
        Err(form) => return visit.form_again(&page(&visit, &permit, &floor, *form, &taking, origin)),
    };
    let question = actions::seating_question(visit.db(), &floor, wishes, visit.app.clock.today()).await?;
    if question.seekers.is_empty() {
        let form = state.with_error("people", Message::new("planning-seating-nobody"));
        return visit.form_again(&page(&visit, &permit, &floor, form, &taking, origin));
    }
    if question.offers.len() > MOST_DATES || question.seekers.len() > MOST_PEOPLE {
        let message = Message::new("planning-seating-too-large")
            .with_amount("editions", MOST_DATES)
            .with_amount("people", MOST_PEOPLE);
        let form = state.with_error("editions", message);
        return visit.form_again(&page(&visit, &permit, &floor, form, &taking, origin));
    }
    let new = NewSeating { id, title, question };
    match actions::ask_seating(&visit.app, permit, new).await {
        Ok(number) => Reply::to(format!("/projects/{code}/seatings/{number}")),
        Err(NotSeated::Fault(fault)) => Err(fault),
        Err(NotSeated::Changed(messages)) => Err(messages
            .into_iter()
            .next()
            .map_or(Fault::NotFound, Fault::Refused)),
        Err(NotSeated::Wrong(problems)) => Err(Fault::Broken(format!("a seating: {problems:?}"))),
    }
}

fn read(
    posted: &Posted,
    floor: &Floor,
    taking: &[String],
    invited: Vec<(Invited, Person)>,
) -> Result<(SeatingId, String, Wishes), Box<FormState>> {
    let small = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let mut reader = posted.reader();
    let id = reader.parsed::<SeatingId>("id");
    let title = reader.text("title", 200);
    let mut editions = BTreeMap::new();
    let mut courses = BTreeSet::new();
    for hosted in &floor.editions {
        let code = &hosted.edition.code;
        if !taking.contains(code) {
            continue;
        }
        courses.insert(hosted.course.0);
        let fewest = reader.integer(
            &edition_field("fewest", code),
            0,
            hosted.edition.capacity_max.into(),
        );
        let meets = reader.optional(&edition_field("meets", code), 300);
        editions.insert(
            hosted.edition.id,
            (small(fewest), words(&meets.unwrap_or_default())),
        );
    }
    if editions.is_empty() {
        reader.error("editions", Message::new("planning-seating-no-editions"));
    }
    if courses.len() > 1 {
        reader.error("editions", Message::new("planning-seating-two-courses"));
    }
    let roles = floor.roles.iter().map(|role| format!("role:{}", role.code));
    let firsts: Vec<String> = [String::new(), FIRST_WAITING.to_owned()]
        .into_iter()
        .chain(roles)
        .collect();
    let first = posted.value("first").unwrap_or_default().to_owned();
    if !firsts.contains(&first) {
        reader.error("first", Message::new("kernel-form-choice"));
    }
    let wishes = Wishes {
        editions,
        cells: reader.ticked("cells"),
        elsewhere: reader.ticked("elsewhere"),
        organisation_most: optional(&mut reader, posted, "organisation_most", 1, 10_000).map(small),
        seat_km: reader.integer("seat_km", 1, MOST_SEAT_KM),
        first,
        invited,
    };
    reader.finish()?;
    Ok((id.unwrap_or_default(), title, wishes))
}
