//! The entitlements of an edition: its rules, what one of them says of everyone, and the office's rulings.

mod lines;

pub(super) use lines::own_lines;

use rocket::{get, post};

use super::{head, private, roll::errors_of_row, trail, with_funding};
use crate::{
    attendance::{
        access::{self, MaySee},
        actions::entitlements::{self as actions, RulingDraft},
        model::entitlements::Ruling,
        rules::entitlements::{Day, EditionRule, LONGEST_WHY, name_of},
        store::{
            self,
            entitlements::{Ground, Someone, everyone, ground},
        },
        views::{
            ChosenRule, EntitledRow, EntitlementsPage, Place, RulingFields, rule_in_words, ruling_choices,
        },
    },
    editions,
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{LongList, PER_PAGE, Wanted as Asked},
        page::{Answer, Reply, percent_encode},
        parts::Choice,
        text::Message,
    },
    people::{Member, Person},
};
use lines::{row, rule_line};

/// The states of people under a rule, each of which can be asked for alone.
const STATES: [&str; 3] = ["yes", "no", "ruled"];

/// Which rule and day of the page are asked for, and which people.
#[derive(Default)]
struct Wanted {
    rule: Option<String>,
    day: Option<i32>,
    list: Asked,
}

/// What was sent and cannot be taken: whose row, what stood in it, what is wrong.
#[derive(Default)]
struct SentBack {
    enrolment: Option<EnrolmentId>,
    fields: RulingFields,
    form: FormState,
}

#[get("/editions/<code>/entitlements?<rule>&<day>&<list..>")]
pub async fn show(
    mut visit: Member,
    code: &str,
    rule: Option<String>,
    day: Option<i32>,
    list: Asked,
) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    with_funding(&mut visit, &seen.edition).await?;
    let page = page(&visit, &seen, Wanted { rule, day, list }, SentBack::default()).await?;
    visit.page(&page).map(private)
}

async fn page(
    visit: &Member,
    seen: &MaySee,
    wanted: Wanted,
    sent: SentBack,
) -> Result<EntitlementsPage, Fault> {
    let (db, language, edition) = (visit.db(), visit.language(), &seen.edition);
    let ground = ground(db, edition).await?;
    let mut people = everyone(db, edition.id, &ground).await?;
    let listed = |person: &Person| format!("{}, {}", person.family_name, person.given_name);
    let languages = &visit.app.languages;
    people.sort_by(|(one, _), (other, _)| languages.compare(language, &listed(one), &listed(other)));
    let asked = asked_for(&ground, &wanted)?;
    let line = |rule: &EditionRule| rule_line(visit, seen, &ground, rule, &people, asked);
    let today = store::wall_clock(visit.app.clock.now(), &seen.venue.zone).date;
    let everyone: Vec<EntitledRow> = asked
        .map(|(rule, day)| {
            let row = |(person, someone): &(Person, Someone)| {
                let mut row = row(visit, seen, &ground, (&rule.rule, day), someone, today);
                row.name = listed(person);
                row.organisation.clone_from(&person.organisation);
                if sent.enrolment == Some(someone.enrolment) {
                    row.draft = sent.fields.clone();
                }
                row
            };
            people.iter().map(row).collect()
        })
        .unwrap_or_default();
    let chosen = asked.map(|(rule, day)| ChosenRule {
        key: rule.rule.key.clone(),
        name: name_of(&rule.rule, languages, language),
        sentence: rule_in_words(&rule.rule),
        day: day.number,
        date: day.date.map(|date| date.to_string()),
        entitled: everyone.iter().filter(|row| row.entitled).count(),
        people: everyone.len(),
    });
    let (key, day) = chosen
        .as_ref()
        .map(|chosen| (chosen.key.clone(), chosen.day.to_string()))
        .unwrap_or_default();
    let state = |state: &str| {
        let label = format!("attendance-entitled-state-{state}");
        Choice::new(state, languages.word(language, &label))
    };
    let list = LongList {
        path: &format!("/editions/{}/entitlements", edition.code),
        anchor: "people",
        kept: &[("rule", &key), ("day", &day)],
        kinds: STATES.map(state).into(),
        per_page: PER_PAGE,
    };
    let sent_row = sent.enrolment.map(|id| id.to_string());
    let (rows, finder) = list.find(
        &wanted.list,
        everyone,
        |row, search, state| {
            let shown = match state {
                "yes" => row.entitled,
                "no" => !row.entitled,
                "ruled" => row.ruled,
                _ => true,
            };
            shown && search.matches(&[&row.name, &row.organisation, &row.sessions.join(" ")])
        },
        |row| sent_row.as_ref() == Some(&row.enrolment),
    );
    Ok(EntitlementsPage {
        edition: head(visit, edition, &seen.venue).await?,
        trail: own_trail(visit, &edition.code, None),
        tabs: editions::tabs(visit, edition, "entitlements"),
        rules: ground.live().map(line).collect(),
        retired: ground
            .rules
            .iter()
            .filter(|rule| rule.retired)
            .map(line)
            .collect(),
        chosen,
        rows,
        finder,
        choice: ground.offers_choice(),
        may_rule: seen.may_rule(),
        rulings: ruling_choices(languages, language),
        form: sent.form,
    })
}

/// The way to a page below the entitlements of an edition.
pub(super) fn own_trail(visit: &Member, code: &str, last: Option<&str>) -> Vec<Place> {
    let mut places = trail(visit, code, None);
    places.pop();
    let list = last.map(|_| format!("/editions/{code}/entitlements"));
    for (key, href) in [(Some("attendance-entitlements"), list), (last, None)] {
        places.extend(key.map(|key| Place {
            label: visit.app.languages.word(visit.language(), key),
            current: href.is_none(),
            href,
            count: None,
        }));
    }
    places
}

/// The rule and day asked for: by default the first. One that is not there is not found.
fn asked_for<'g>(ground: &'g Ground, wanted: &Wanted) -> Result<Option<(&'g EditionRule, Day)>, Fault> {
    let rule = match wanted.rule.as_deref().filter(|key| !key.is_empty()) {
        Some(key) => Some(
            ground
                .live()
                .find(|rule| rule.rule.key == key)
                .ok_or(Fault::NotFound)?,
        ),
        None => ground.live().next(),
    };
    let Some(rule) = rule else { return Ok(None) };
    let days = ground.days(&rule.rule);
    let day = match wanted.day {
        Some(number) => Some(
            *days
                .iter()
                .find(|day| day.number == number)
                .ok_or(Fault::NotFound)?,
        ),
        None => days.first().copied(),
    };
    Ok(day.map(|day| (rule, day)))
}

#[post("/editions/<code>/entitlements/rulings?<list..>", data = "<posted>")]
pub async fn rule_on(visit: Member, code: &str, list: Asked, posted: Posted) -> Answer {
    let permit = access::may_rule(&visit, code).await?;
    let mut reader = posted.reader();
    let ruling = reader.parsed::<Ruling>("ruling");
    let why = reader.text("why", LONGEST_WHY);
    let hidden = |name: &str| posted.value(name).unwrap_or_default();
    let enrolment: EnrolmentId = hidden("enrolment").parse().map_err(|_| Fault::NotFound)?;
    let (key, day) = (hidden("rule").to_owned(), hidden("day").parse().unwrap_or(-1));
    let refused = match (reader.finish(), ruling) {
        (Err(form), _) => *form,
        (Ok(()), None) => return Err(Fault::NotFound),
        (Ok(()), Some(ruling)) => {
            let draft = RulingDraft {
                enrolment,
                key: key.clone(),
                day,
                seen: hidden("seen").parse().unwrap_or(-1),
                ruling,
                why,
            };
            if actions::rule_on(&visit.app, permit, draft).await? {
                let back = format!(
                    "/editions/{code}/entitlements?{}rule={}&day={day}#people",
                    list.kept(),
                    percent_encode(&key)
                );
                return Reply::done(back, "attendance-ruled");
            }
            FormState::default().with_error("", Message::new("attendance-ruling-meanwhile"))
        }
    };
    let named = errors_of_row(enrolment, refused);
    let sent = SentBack {
        enrolment: Some(enrolment),
        fields: RulingFields {
            ruling: hidden("ruling").to_owned(),
            why: hidden("why").to_owned(),
            open: true,
        },
        form: named,
    };
    let wanted = Wanted {
        rule: Some(key),
        day: Some(day),
        list,
    };
    let seen = access::may_see(&visit, code).await?;
    visit.form_again(&page(&visit, &seen, wanted, sent).await?)
}
