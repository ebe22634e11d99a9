//! The form of a rule of entitlements: set, changed, taken out.

use rocket::{get, post};

use super::{entitlements::own_trail, head, private};
use crate::{
    attendance::{
        access::{self, MayRule},
        actions::entitlements as actions,
        rules::entitlements::{RuleDraft, name_of},
        store::entitlements as store,
        views::{RulePage, language_fields},
    },
    catalogue::EntitlementRule,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        ids::new_id,
        languages::Language,
        page::{Answer, Reply},
        parts::Choice,
        text::{Localised, Message},
    },
    people::Member,
};

const BASES: [&str; 2] = ["minutes", "sessions"];
const TIMES: [&str; 2] = ["planned", "attended"];
/// The longest name of a rule, in characters.
const LONGEST_NAME: usize = 80;
/// The longest key that a rule has.
const LONGEST_KEY: usize = 100;

#[get("/editions/<code>/entitlements/rules/new")]
pub async fn new(visit: Member, code: &str) -> Answer {
    let permit = access::may_rule(&visit, code).await?;
    let form = FormState::filled([
        ("basis", "minutes".to_owned()),
        ("counted", "planned".to_owned()),
        ("breaks_in", "true".to_owned()),
    ]);
    let page = page(&visit, &permit, (&new_id().to_string(), 0), (true, false), form).await?;
    visit.page(&page).map(private)
}

#[get("/editions/<code>/entitlements/rules/<key>", rank = 1)]
pub async fn edit(visit: Member, code: &str, key: &str) -> Answer {
    let permit = access::may_rule(&visit, code).await?;
    let rules = store::rules(visit.db(), &permit.edition).await?;
    let known = rules.into_iter().find(|known| known.rule.key == key);
    let known = known.ok_or(Fault::NotFound)?;
    let form = filled(&visit, &known.rule);
    let page = page(
        &visit,
        &permit,
        (key, known.number),
        (false, !known.retired),
        form,
    )
    .await?;
    visit.page(&page).map(private)
}

fn filled(visit: &Member, rule: &EntitlementRule) -> FormState {
    let flag = |set: bool| if set { "true" } else { "" }.to_owned();
    let mut form = FormState::filled([
        ("basis", rule.basis.clone()),
        ("counted", rule.on.clone()),
        ("at_least", rule.at_least.to_string()),
        ("breaks_in", flag(rule.breaks_in)),
        ("daily", flag(rule.daily)),
    ]);
    for language in Language::ALL {
        let name = if rule.title.is_empty() {
            name_of(rule, &visit.app.languages, language)
        } else {
            let own = rule.title.0.get(language.code());
            own.cloned().unwrap_or_default()
        };
        form.values.insert(format!("name-{}", language.code()), name);
    }
    form
}

async fn page(
    visit: &Member,
    permit: &MayRule,
    (key, seen): (&str, i32),
    (new, live): (bool, bool),
    form: FormState,
) -> Result<RulePage, Fault> {
    let choice = |code: &str| {
        let label = format!("attendance-rule-choice-{code}");
        Choice::new(code, visit.app.languages.word(visit.language(), &label))
    };
    let last = if new {
        "attendance-rule-new"
    } else {
        "attendance-rule-change"
    };
    Ok(RulePage {
        edition: head(visit, &permit.edition, &permit.venue).await?,
        trail: own_trail(visit, &permit.edition.code, Some(last)),
        key: key.to_owned(),
        seen,
        new,
        live,
        languages: language_fields(),
        bases: BASES.map(choice).into(),
        times: TIMES.map(choice).into(),
        form,
    })
}

fn read(posted: &Posted, key: &str, seen: i32) -> Result<RuleDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let mut names = Localised::default();
    for language in Language::ALL {
        if let Some(name) = reader.optional(&format!("name-{}", language.code()), LONGEST_NAME) {
            names = names.and(language, name);
        }
    }
    if names.is_empty() {
        reader.error("name-pl", Message::new("attendance-rule-nameless"));
    }
    let draft = RuleDraft {
        key: key.to_owned(),
        seen,
        names,
        basis: reader.choice("basis", &BASES),
        at_least: i32::try_from(reader.integer("at_least", 1, 100_000)).unwrap_or(i32::MAX),
        breaks_in: reader.ticked("breaks_in"),
        counted: reader.choice("counted", &TIMES),
        daily: reader.ticked("daily"),
    };
    reader.finish()?;
    Ok(draft)
}

/// The key and the number that the form holds. A new rule's key is an id that the form was given.
fn hidden(posted: &Posted) -> Result<(String, i32), Fault> {
    let key = posted.value("key").unwrap_or_default().to_owned();
    let seen = posted.value("seen").and_then(|seen| seen.parse().ok());
    if key.is_empty() || key.len() > LONGEST_KEY {
        return Err(Fault::NotFound);
    }
    Ok((key, seen.ok_or(Fault::NotFound)?))
}

#[post("/editions/<code>/entitlements/rules", data = "<posted>")]
pub async fn set(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_rule(&visit, code).await?;
    let (key, seen) = hidden(&posted)?;
    let rules = store::rules(visit.db(), &permit.edition).await?;
    let known = rules.iter().find(|known| known.rule.key == key);
    if known.is_none() && (seen != 0 || key.parse::<uuid::Uuid>().is_err()) {
        return Err(Fault::NotFound);
    }
    let kind = (known.is_none(), known.is_some_and(|known| !known.retired));
    let form = match read(&posted, &key, seen) {
        Err(form) => *form,
        Ok(draft) => {
            if actions::set_rule(&visit.app, permit, draft).await? {
                return Reply::done(format!("/editions/{code}/entitlements"), "attendance-rule-set");
            }
            posted
                .state()
                .with_error("", Message::new("attendance-rule-meanwhile"))
        }
    };
    let permit = access::may_rule(&visit, code).await?;
    visit.form_again(&page(&visit, &permit, (&key, seen), kind, form).await?)
}

#[post("/editions/<code>/entitlements/retirements", data = "<posted>")]
pub async fn retire(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_rule(&visit, code).await?;
    let (key, seen) = hidden(&posted)?;
    if !actions::retire_rule(&visit.app, permit, &key, seen).await? {
        return Err(Fault::refused("attendance-rule-meanwhile"));
    }
    Reply::done(
        format!("/editions/{code}/entitlements"),
        "attendance-rule-retired",
    )
}
