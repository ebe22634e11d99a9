//! The chain of monthly sheets: what was made of each month, whether it still holds, and which comes next.

use std::collections::{BTreeMap, BTreeSet};

use time::{Date, OffsetDateTime};

use super::{
    ONE_AT_A_TIME, Stored, Turn, failed,
    profiles::profiles_of,
    reports::{Order, freeze},
    turn,
};
use crate::{
    editions::Extent,
    kernel::{app::App, fault::Fault, ids::sha256_hex, languages::Language},
    projects::Project,
    reporting::{
        access::{MayRead, MaySnapshot},
        model::snapshot,
        parts::Findings,
        rules::{
            facts::Tally,
            findings::findings,
            monthly::{self, Known, Month, Standing, months, sheets, standings},
            profile::{Kind, rows::report},
            words::Words,
        },
        store::{
            self, ReportOf,
            evidence::{Depth, evidence},
        },
    },
};

/// A month of the chain.
pub struct Link {
    /// Which.
    pub month: Month,
    /// How many people were there.
    pub people: usize,
    /// The minutes of all of them, without breaks.
    pub minutes: i64,
    /// The newest sheet that was made.
    pub newest: Option<snapshot::Model>,
    /// Where it stands.
    pub standing: Standing,
}

/// The sheets of a project, month by month.
pub struct Chain {
    /// The months, the first one first.
    pub links: Vec<Link>,
    /// The month whose sheet is to be made next.
    pub next: Option<Month>,
    /// The day on which this was found.
    pub today: Date,
}

/// The chain of a project as it is now.
pub async fn chain(app: &App, permit: &MayRead, language: Language) -> Result<Chain, Fault> {
    let turn = turn(&ONE_AT_A_TIME).await?;
    let chain = chain_at(app, &permit.project, language, app.clock.now()).await?;
    drop(turn);
    Ok(chain)
}

/// Reads the evidence once for each language in which sheets were made: what was written is compared with what would be.
async fn chain_at(
    app: &App,
    project: &Project,
    language: Language,
    as_of: OffsetDateTime,
) -> Result<Chain, Fault> {
    let scope = Extent::Project(project.id);
    let profiles = profiles_of(app, project.id).await?;
    let mut newest: BTreeMap<Month, snapshot::Model> = BTreeMap::new();
    for snapshot in store::snapshots(app.db.read(), scope, &[Kind::Monthly.code()]).await? {
        // A working copy is not handed over.
        if let Some(day) = snapshot.from_day.filter(|_| snapshot.kind != "draft") {
            newest.entry(Month::of(day)).or_insert(snapshot);
        }
    }
    let mut changed: BTreeSet<Month> = BTreeSet::new();
    let mut said: BTreeMap<Month, (usize, i64)> = BTreeMap::new();
    let (mut all, mut today) = (Vec::new(), as_of.date());
    let written = |language: Language| {
        let of_it = newest
            .values()
            .filter(move |snapshot| snapshot.language == language.code());
        of_it.collect::<Vec<_>>()
    };
    let needed = Language::ALL
        .into_iter()
        .filter(|other| *other == language || !written(*other).is_empty());
    for language in needed {
        let whole = evidence(app, project, scope, language, as_of, Depth::Whole).await?;
        today = monthly::today(&whole);
        all = months(&whole, today);
        said = sheets(&whole, today)
            .into_iter()
            .map(|(month, records)| {
                let minutes = records.iter().map(|record| i64::from(record.attended.net)).sum();
                (month, (records.len(), minutes))
            })
            .collect();
        for snapshot in written(language) {
            let stored = super::changes::stored_of(snapshot, &profiles)?;
            let month = snapshot.from_day.map(Month::of);
            let now = report(
                &whole,
                (&stored.profile, stored.version),
                month,
                Words::new(&app.languages, language),
            );
            let mut bytes = Vec::new();
            now.csv(&mut bytes).map_err(failed)?;
            if sha256_hex(&bytes) != snapshot.csv_hash {
                changed.extend(month);
            }
        }
    }
    // What was sent of a month stays in the chain, whatever is known of it now.
    all.extend(newest.keys());
    let all: BTreeSet<Month> = all.into_iter().collect();
    let known = |month: &Month| Known {
        month: *month,
        empty: !said.contains_key(month),
        made: newest.get(month).map(|snapshot| (snapshot.as_of, snapshot.id)),
        changed: changed.contains(month),
    };
    let known: Vec<Known> = all.iter().map(known).collect();
    let link = |(known, standing): (&Known, Standing)| {
        let (people, minutes) = said.get(&known.month).copied().unwrap_or_default();
        Link {
            month: known.month,
            people,
            minutes,
            newest: newest.get(&known.month).cloned(),
            standing,
        }
    };
    Ok(Chain {
        links: known.iter().zip(standings(&known, today)).map(link).collect(),
        next: monthly::next(&known, today),
        today,
    })
}

/// Makes the sheet of a month, which must be the next of the chain. Making it twice with one id makes it once.
pub async fn make_month(
    app: &App,
    permit: MaySnapshot,
    order: Order,
    (stored, month): (&Stored, Month),
) -> Result<(), Fault> {
    let about = ReportOf {
        profile: Some((stored.profile.name.clone(), stored.version)),
        period: Some((month.first(), month.last())),
        ..ReportOf::plain(Kind::Monthly.code())
    };
    let Some(turn) = Turn::take(app, &permit, order, &about).await? else {
        return Ok(());
    };
    let project = &permit.read.project;
    let chain = chain_at(app, project, turn.language, turn.as_of).await?;
    if chain.next != Some(month) {
        return Err(Fault::refused("reporting-months-not-next"));
    }
    let scope = Extent::Project(project.id);
    let mut whole = evidence(app, project, scope, turn.language, turn.as_of, Depth::Whole).await?;
    let words = Words::new(&app.languages, turn.language);
    let report = report(&whole, (&stored.profile, stored.version), Some(month), words);
    // What is missing elsewhere stands in no way of this month.
    whole
        .editions
        .retain(|edition| edition.starts_on <= month.last() && edition.ends_on >= month.first());
    let findings = Findings::of(findings(&whole, &Tally::of(&whole)));
    freeze(app, &permit, turn, report, (about, findings)).await
}
