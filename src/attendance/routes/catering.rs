//! Head counts for the caterer: as they are now, frozen, changed since, ordered; and as workbooks.

mod files;

pub use files::{caterer, names};

use std::collections::BTreeMap;

use rocket::{get, post};

use super::{head, private, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MaySeeCatering},
        actions::catering::{self as actions, OrderDraft},
        model::catering::statement::Model as Stored,
        rules::catering::{
            Difference, MOST_ORDERED, Statement, checksum, differences, not_covered, read, written,
        },
        store::catering::{self as store, Count, Orders},
        views::{
            Place, at_venue,
            catering::{
                CateringPage, ChangeLine, ChangedPerson, CountLine, GroupLine, HeadsOfDay, OrderLine,
                SessionCount, StatementLine, diets_in_words,
            },
        },
    },
    editions,
    enrolment::{self, EnrolmentId, Participant},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply, percent_encode},
        text::Message,
    },
    people::Member,
};

#[get("/editions/<code>/catering")]
pub async fn show(mut visit: Member, code: &str) -> Answer {
    let seen = access::may_see_catering(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = page(&visit, &seen, FormState::default()).await?;
    visit.page(&page).map(private)
}

async fn page(visit: &Member, seen: &MaySeeCatering, form: FormState) -> Result<CateringPage, Fault> {
    let (db, language, edition) = (visit.db(), visit.language(), &seen.edition);
    let count = store::count(db, &visit.app.languages, edition).await?;
    let sum = checksum(&written(&count.statement));
    let statements = store::statements(db, edition.id).await?;
    let newest = statements.first();
    let frozen = newest.map(|newest| read(&newest.content).unwrap_or_default());
    let (mut changes, mut orders) = (Vec::new(), Vec::new());
    if let (Some(newest), Some(frozen)) = (newest, &frozen) {
        changes = changed(visit, seen, newest, frozen, &count).await?;
        let noted = store::orders(db, newest.id).await?;
        orders = order_lines(visit, frozen, &noted, &form);
    }
    let entitled = |id: &EnrolmentId| {
        let mut counts = count.statement.counts.iter();
        counts.any(|count| count.people.contains(id))
    };
    let words = count
        .diets
        .iter()
        .filter(|(id, _)| seen.sees_diets() && entitled(id));
    Ok(CateringPage {
        edition: head(visit, edition, &seen.venue).await?,
        trail: own_trail(visit, &edition.code),
        tabs: editions::tabs(visit, edition, "catering"),
        counts: count_lines(visit, seen, &count.statement),
        groups: count
            .statement
            .groups
            .iter()
            .map(|group| GroupLine {
                name: group.names.get(language).to_owned(),
                date: group.date.to_string(),
                people: group.people,
                minimum: group.minimum,
                small: group.is_small(),
            })
            .collect(),
        days: count
            .statement
            .days
            .iter()
            .map(|(date, people)| HeadsOfDay {
                date: date.to_string(),
                people: *people,
            })
            .collect(),
        words: words.filter_map(|(_, need)| need.words.clone()).collect(),
        statements: statements
            .iter()
            .map(|statement| StatementLine {
                number: statement.number,
                at: at_venue(statement.at, &seen.venue.zone),
                by: statement.by_name.clone(),
                current: statement.checksum == sum,
                checksum: statement.checksum.clone(),
            })
            .collect(),
        outdated: newest.is_some_and(|newest| newest.checksum != sum),
        checksum: sum,
        sees_diets: seen.sees_diets(),
        changes,
        orders,
        may_freeze: seen.may_freeze,
        form,
    })
}

fn own_trail(visit: &Member, code: &str) -> Vec<Place> {
    let mut places = trail(visit, code, None);
    if let Some(last) = places.last_mut() {
        last.label = visit.app.languages.word(visit.language(), "attendance-catering");
    }
    places
}

fn count_lines(visit: &Member, seen: &MaySeeCatering, statement: &Statement) -> Vec<CountLine> {
    let (language, code) = (visit.language(), &seen.edition.code);
    let session = |(id, people): &(editions::SessionId, usize)| {
        let group = statement.groups.iter().find(|group| group.session == *id);
        SessionCount {
            name: group.map_or("", |group| group.names.get(language)).to_owned(),
            people: *people,
        }
    };
    let line = |count: &crate::attendance::rules::catering::Count| CountLine {
        name: count.names.get(language).to_owned(),
        date: count.date.to_string(),
        people: count.people.len(),
        diets: if seen.sees_diets() {
            diets_in_words(count)
        } else {
            Vec::new()
        },
        sessions: count.sessions.iter().map(session).collect(),
        href: format!(
            "/editions/{code}/entitlements?rule={}&day={}&show=yes#people",
            percent_encode(&count.key),
            count.day
        ),
    };
    statement.counts.iter().map(line).collect()
}

/// What has changed since the newest statement, with the names and why.
async fn changed(
    visit: &Member,
    seen: &MaySeeCatering,
    newest: &Stored,
    frozen: &Statement,
    count: &Count,
) -> Result<Vec<ChangeLine>, Fault> {
    let found = differences(frozen, &count.statement);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let everyone: BTreeMap<EnrolmentId, Participant> = enrolment::participants(visit.db(), seen.edition.id)
        .await?
        .into_iter()
        .map(|participant| (participant.enrolment.id, participant))
        .collect();
    let expected = |id: EnrolmentId| count.people.iter().any(|(_, someone)| someone.enrolment == id);
    let why = |difference: &Difference, id: EnrolmentId, came: bool| {
        let ruled = count.ground.rulings.iter().any(|row| {
            row.enrolment_id == id
                && row.rule_key == difference.key
                && row.day == difference.day
                && row.at >= newest.at
        });
        let newly = everyone
            .get(&id)
            .is_some_and(|participant| participant.enrolment.changed_at >= newest.at);
        Message::new(if ruled {
            "attendance-catering-why-ruled"
        } else if came && newly {
            "attendance-catering-why-new"
        } else if !came && !expected(id) {
            "attendance-catering-why-left"
        } else {
            "attendance-catering-why-other"
        })
    };
    let person = |difference: &Difference, id: EnrolmentId, came: bool| ChangedPerson {
        name: everyone
            .get(&id)
            .map(|participant| participant.person.full_name())
            .unwrap_or_default(),
        why: why(difference, id, came),
    };
    let line = |difference: Difference| {
        let mut counts = count.statement.counts.iter().chain(&frozen.counts);
        let known = counts.find(|count| count.key == difference.key && count.day == difference.day);
        ChangeLine {
            name: known
                .map_or("", |known| known.names.get(visit.language()))
                .to_owned(),
            date: known.map(|known| known.date.to_string()),
            came: difference
                .came
                .iter()
                .map(|id| person(&difference, *id, true))
                .collect(),
            went: difference
                .went
                .iter()
                .map(|id| person(&difference, *id, false))
                .collect(),
            diets: difference.diets,
        }
    };
    Ok(found.into_iter().map(line).collect())
}

fn order_lines(visit: &Member, frozen: &Statement, noted: &Orders, form: &FormState) -> Vec<OrderLine> {
    let line = |(place, count): (usize, &crate::attendance::rules::catering::Count)| {
        let known = noted.get(&(count.key.clone(), count.day)).copied();
        let field = format!("ordered-{place}");
        let typed = form.values.get(&field).cloned();
        OrderLine {
            key: count.key.clone(),
            day: count.day,
            name: count.names.get(visit.language()).to_owned(),
            date: count.date.to_string(),
            people: count.people.len(),
            ordered: typed
                .unwrap_or_else(|| known.map(|(_, ordered)| ordered.to_string()).unwrap_or_default()),
            noted: known.is_some(),
            not_covered: known.map_or(0, |(_, ordered)| not_covered(ordered, count.people.len())),
            number: known.map_or(0, |(number, _)| number),
            field,
        }
    };
    frozen.counts.iter().enumerate().map(line).collect()
}

#[post("/editions/<code>/catering/statements", data = "<posted>")]
pub async fn freeze(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_see_catering(&visit, code).await?;
    let seen = posted.value("checksum").unwrap_or_default();
    if !actions::freeze(&visit.app, permit, seen).await? {
        return Err(Fault::refused("attendance-catering-changed"));
    }
    Reply::done(format!("/editions/{code}/catering"), "attendance-catering-frozen")
}

#[post("/editions/<code>/catering/orders", data = "<posted>")]
pub async fn note_order(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_see_catering(&visit, code).await?.freezing()?;
    let hidden = |name: &str| posted.value(name).unwrap_or_default();
    let number = |name: &str| hidden(name).parse::<i32>().map_err(|_| Fault::NotFound);
    let field = hidden("field");
    let mut reader = posted.reader();
    let ordered = reader.integer(field, 0, MOST_ORDERED);
    let draft = OrderDraft {
        statement: number("statement")?,
        key: hidden("rule").to_owned(),
        day: number("day")?,
        ordered: i32::try_from(ordered).unwrap_or(0),
        seen: number("seen")?,
    };
    let form = match reader.finish() {
        Err(form) => *form,
        Ok(()) => {
            if actions::note_order(&visit.app, permit, draft).await? {
                return Reply::done(
                    format!("/editions/{code}/catering#orders"),
                    "attendance-catering-ordered",
                );
            }
            posted
                .state()
                .with_error("", Message::new("attendance-catering-order-meanwhile"))
        }
    };
    let seen = access::may_see_catering(&visit, code).await?;
    visit.form_again(&page(&visit, &seen, form).await?)
}
