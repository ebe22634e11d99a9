//! A frozen head count as workbooks: for the caterer without names, for the office with them.

use std::collections::BTreeMap;

use rocket::{get, tokio::task::spawn_blocking};

use crate::{
    attendance::{
        access::{self, MaySeeCatering},
        actions::catering as actions,
        model::catering::statement::Model as Stored,
        rules::catering::{Statement, read},
        store::catering as store,
        views::catering_sheet::{Facts, Listed, for_caterer, with_names},
    },
    enrolment::{self, EnrolmentId, Participant},
    kernel::{
        fault::Fault,
        page::{Answer, Reply},
        sheets::XLSX,
        text::Message,
        zones,
    },
    people::{Member, note_views},
};

async fn stored(visit: &Member, seen: &MaySeeCatering, number: i32) -> Result<(Stored, Statement), Fault> {
    let statements = store::statements(visit.db(), seen.edition.id).await?;
    let stored = statements
        .into_iter()
        .find(|statement| statement.number == number)
        .ok_or(Fault::NotFound)?;
    let statement = read(&stored.content)
        .ok_or_else(|| Fault::Broken(format!("statement {} cannot be read", stored.id)))?;
    Ok((stored, statement))
}

async fn facts(visit: &Member, seen: &MaySeeCatering, stored: &Stored) -> Result<Facts, Fault> {
    let head = super::super::head(visit, &seen.edition, &seen.venue).await?;
    Ok(Facts {
        title: format!("{} – {}", head.code, head.course),
        by: stored.by_name.clone(),
        at: zones::local(stored.at, &seen.venue.zone),
        mark: format!("{} · SHA-256 {}", stored.number, stored.checksum),
        language: visit.language(),
    })
}

fn file_name(visit: &Member, seen: &MaySeeCatering, key: &str, number: i32) -> String {
    format!(
        "{}-{}-{number}.xlsx",
        visit.say(&Message::new(key)),
        seen.edition.code
    )
}

#[get("/editions/<code>/catering/<number>/caterer.xlsx")]
pub async fn caterer(visit: Member, code: &str, number: i32) -> Answer {
    let seen = access::may_see_catering(&visit, code).await?;
    let (stored, statement) = stored(&visit, &seen, number).await?;
    let facts = facts(&visit, &seen, &stored).await?;
    let behind = |id: &EnrolmentId| statement.counts.iter().any(|count| count.people.contains(id));
    let mut diets = enrolment::diets_in(visit.db(), seen.edition.id).await?;
    diets.retain(|id, _| behind(id));
    let words: Option<Vec<String>> = seen
        .sees_diets()
        .then(|| diets.into_values().filter_map(|need| need.words).collect());
    actions::note_copy(&visit.app, &seen, number, "catering.counts_downloaded").await?;
    let app = visit.app.clone();
    let file = spawn_blocking(move || for_caterer(&app, &facts, &statement, words))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    let name = file_name(&visit, &seen, "attendance-catering-file", number);
    Reply::download(XLSX, name, file)
}

#[get("/editions/<code>/catering/<number>/names.xlsx")]
pub async fn names(visit: Member, code: &str, number: i32) -> Answer {
    let seen = access::may_see_catering(&visit, code).await?;
    let (stored, statement) = stored(&visit, &seen, number).await?;
    let facts = facts(&visit, &seen, &stored).await?;
    let language = visit.language();
    let everyone: BTreeMap<EnrolmentId, Participant> = enrolment::participants(visit.db(), seen.edition.id)
        .await?
        .into_iter()
        .map(|participant| (participant.enrolment.id, participant))
        .collect();
    let listed = statement.counts.iter().flat_map(|count| &count.people);
    let whom: Vec<_> = listed
        .filter_map(|id| everyone.get(id))
        .map(|participant| participant.person.id)
        .collect();
    let mut people = Vec::new();
    for count in &statement.counts {
        let listed = |id: &EnrolmentId| {
            let person = everyone.get(id).map(|participant| &participant.person);
            Listed {
                what: count.names.get(language).to_owned(),
                date: count.date,
                name: person
                    .map(|person| format!("{}, {}", person.family_name, person.given_name))
                    .unwrap_or_default(),
                organisation: person
                    .map(|person| person.organisation.clone())
                    .unwrap_or_default(),
            }
        };
        let mut of_count: Vec<Listed> = count.people.iter().map(listed).collect();
        of_count.sort_by(|one, other| visit.app.languages.compare(language, &one.name, &other.name));
        people.extend(of_count);
    }
    let name = file_name(&visit, &seen, "attendance-catering-list", number);
    actions::note_copy(&visit.app, &seen, number, "catering.names_downloaded").await?;
    note_views(&visit.app, &visit.actor, &whom, "enrolment").await?;
    let app = visit.app.clone();
    let file = spawn_blocking(move || with_names(&app, &facts, people))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    Reply::download(XLSX, name, file)
}
