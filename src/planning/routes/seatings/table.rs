//! The table of people whom the office adds: from a file into the form, from the form into people.

use std::collections::BTreeMap;

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        sheets::{self, Table},
        text::{Message, codes_by_name},
    },
    people::{self, Member, Person, PersonId},
    planning::{
        access::MayPlan,
        rules::{Invited, PeopleGround, emails, read_people, table_text},
        store::Floor,
    },
};

/// The most problems told of one table.
const MOST_TOLD: usize = 30;

/// Whether a problem is one of a row, which can be left out.
pub(super) fn is_of_a_row(problem: &Message) -> bool {
    problem.key == "planning-people-cell"
}

/// The problems at the field of the people; of very many, the first ones and how many more there are.
pub(super) fn told(state: FormState, problems: Vec<Message>) -> FormState {
    let rest = problems.len().saturating_sub(MOST_TOLD);
    let more = (rest > 0).then(|| Message::new("planning-more").with_amount("count", rest));
    problems
        .into_iter()
        .take(MOST_TOLD)
        .chain(more)
        .fold(state, |state, problem| state.with_error("people", problem))
}

/// The table of an uploaded file as the text of the form.
pub(super) fn uploaded(posted: &Posted) -> Result<String, Message> {
    let upload = posted
        .upload("people_file")
        .ok_or_else(|| Message::new("kernel-form-missing"))?;
    let table = sheets::read_table(&upload.bytes, &upload.name).map_err(|error| error.message())?;
    let rows: Vec<Vec<String>> = table.rows.into_iter().map(|(_, cells)| cells).collect();
    Ok(table_text(&table.headings, &rows))
}

/// Who is added by this table, with their records; and what is wrong with its rows.
pub(super) async fn invited(
    visit: &Member,
    permit: &MayPlan,
    floor: &Floor,
    taking: &[String],
    text: &str,
) -> Result<(Vec<(Invited, Person)>, Vec<Message>), Fault> {
    if text.trim().is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let Table { headings, rows, .. } = match sheets::read_table(text.as_bytes(), "people.csv") {
        Ok(table) => table,
        Err(error) => return Ok((Vec::new(), vec![error.message()])),
    };
    let known = people::known_by_email(visit.db(), permit.project.id.0, emails(&headings, &rows)).await?;
    let known: BTreeMap<String, Person> = known
        .into_iter()
        .filter(|person| person.erased_at.is_none())
        .map(|person| (person.email.clone(), person))
        .collect();
    let regions = floor.regions.values().map(|region| {
        (
            region.code.as_str(),
            &region.names,
            Some(region.name_local.as_str()),
        )
    });
    let roles = floor
        .roles
        .iter()
        .map(|role| (role.code.as_str(), &role.names, None));
    let editions: Vec<_> = floor
        .editions
        .iter()
        .filter(|hosted| taking.contains(&hosted.edition.code))
        .map(|hosted| (hosted.edition.code.clone(), hosted.regions.clone()))
        .collect();
    let ground = PeopleGround {
        regions: &codes_by_name(regions),
        roles: &codes_by_name(roles),
        editions: &editions,
        people: &known,
    };
    let (good, problems) = read_people(&headings, &rows, &ground);
    let by_id: BTreeMap<PersonId, &Person> = known.values().map(|person| (person.id, person)).collect();
    let with_record = |one: Invited| {
        let person = by_id.get(&one.person).copied().cloned()?;
        Some((one, person))
    };
    Ok((good.into_iter().filter_map(with_record).collect(), problems))
}
