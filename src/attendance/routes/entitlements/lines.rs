//! Rules and people put in words: how many are entitled, who, and why.

use time::Date;

use crate::{
    attendance::{
        access::MaySee,
        model::entitlements::{Ruling, ruling::Model as RulingRow},
        rules::entitlements::{Day, EditionRule, name_of},
        store::{
            self,
            entitlements::{Ground, Someone},
        },
        views::{
            DayCount, EntitledRow, OwnEntitlement, RuleLine, RulingFields, rule_in_words, ruling_line,
            sentences,
        },
    },
    catalogue::EntitlementRule,
    editions,
    enrolment::Clash,
    kernel::{page::percent_encode, templates::clock_text, text::Message},
    people::{Member, Person},
};

/// A rule with how many are entitled on each of its days.
pub(super) fn rule_line(
    visit: &Member,
    seen: &MaySee,
    ground: &Ground,
    rule: &EditionRule,
    people: &[(Person, Someone)],
    asked: Option<(&EditionRule, Day)>,
) -> RuleLine {
    let base = format!("/editions/{}/entitlements", seen.edition.code);
    let key = percent_encode(&rule.rule.key);
    let entitled = |day: Day| {
        let holds = |(_, someone): &&(Person, Someone)| ground.verdict(&rule.rule, day, someone).holds();
        people.iter().filter(holds).count()
    };
    let day = |day: Day| DayCount {
        date: day.date.map(|date| date.to_string()),
        entitled: entitled(day),
        href: format!("{base}?rule={key}&day={}#people", day.number),
        chosen: asked.is_some_and(|(other, chosen)| other.rule.key == rule.rule.key && chosen == day),
    };
    let days = if rule.retired {
        Vec::new()
    } else {
        ground.days(&rule.rule)
    };
    RuleLine {
        name: name_of(&rule.rule, &visit.app.languages, visit.language()),
        sentence: rule_in_words(&rule.rule),
        daily: rule.rule.daily,
        by: rule.by.clone(),
        href: format!("{base}/rules/{key}"),
        days: days.into_iter().map(day).collect(),
    }
}

/// What a rule says of one person; the name is filled in by who asks.
pub(super) fn row(
    visit: &Member,
    seen: &MaySee,
    ground: &Ground,
    (rule, day): (&EntitlementRule, Day),
    someone: &Someone,
    today: Date,
) -> EntitledRow {
    let verdict = ground.verdict(rule, day, someone);
    let own = |row: &&RulingRow| {
        row.enrolment_id == someone.enrolment
            && row.rule_key == rule.key
            && [0, day.number].contains(&row.day)
    };
    let rulings = || ground.rulings.iter().filter(own);
    let of_day = rulings().filter(|row| row.day == day.number);
    let title = |session: &editions::Session| session.titles.get(visit.language()).to_owned();
    let taken = ground
        .sessions
        .iter()
        .filter(|session| !someone.sessions.is_all() && someone.sessions.has(session.id));
    EntitledRow {
        enrolment: someone.enrolment.to_string(),
        name: String::new(),
        organisation: String::new(),
        sessions: taken.map(title).collect(),
        entitled: verdict.holds(),
        by_rule: verdict.decisive().holds(),
        ruled: verdict.ruling.is_some(),
        sentences: reasons(visit, ground, (rule, day), someone, today),
        rulings: rulings()
            .rev()
            .map(|row| ruling_line(row, &seen.venue.zone))
            .collect(),
        number: of_day.map(|row| row.number).max().unwrap_or(0),
        draft: RulingFields {
            ruling: verdict
                .ruling
                .map_or_else(String::new, |ruling| ruling.code().to_owned()),
            ..RulingFields::default()
        },
    }
}

/// The sentences that explain what a rule says of somebody.
fn reasons(
    visit: &Member,
    ground: &Ground,
    (rule, day): (&EntitlementRule, Day),
    someone: &Someone,
    today: Date,
) -> Vec<Message> {
    let title = |id| {
        let session = ground.sessions.iter().find(|session| session.id == id);
        session.map(|session| session.titles.get(visit.language()).to_owned())
    };
    let share = |clash: Clash| {
        Message::new("attendance-entitled-share")
            .with("first", title(clash.first))
            .with("second", title(clash.second))
            .with("from", clock_text(clash.span.from.into()))
            .with("until", clock_text(clash.span.until.into()))
    };
    let shared = ground.clashes_of(&someone.sessions, day).into_iter().map(share);
    let verdict = ground.verdict(rule, day, someone);
    let begun = day.date.unwrap_or(ground.starts_on) <= today;
    sentences(rule, &verdict, shared.collect(), begun)
}

/// What somebody is entitled to, rule by rule and day by day.
pub(in crate::attendance::routes) fn own_lines(
    visit: &Member,
    ground: &Ground,
    someone: &Someone,
    zone: &str,
) -> Vec<OwnEntitlement> {
    let today = store::wall_clock(visit.app.clock.now(), zone).date;
    let line = |rule: &EditionRule, day: Day| {
        let verdict = ground.verdict(&rule.rule, day, someone);
        let newest = ground.rulings.iter().rev().find(|row| {
            row.enrolment_id == someone.enrolment && row.rule_key == rule.rule.key && row.day == day.number
        });
        OwnEntitlement {
            name: name_of(&rule.rule, &visit.app.languages, visit.language()),
            date: day.date.map(|date| date.to_string()),
            entitled: verdict.holds(),
            by_rule: verdict.decisive().holds(),
            sentences: reasons(visit, ground, (&rule.rule, day), someone, today),
            ruling: newest
                .filter(|row| row.ruling != Ruling::AsRule)
                .map(|row| ruling_line(row, zone)),
        }
    };
    ground
        .live()
        .flat_map(|rule| {
            let days = ground.days(&rule.rule);
            days.into_iter().map(move |day| line(rule, day))
        })
        .collect()
}
