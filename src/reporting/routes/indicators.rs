//! The ESF+ common indicators of a project.

use rocket::{get, post};
use time::{Date, macros::format_description};

use super::shared::{fresh_form, language_options, line, read as read_form, with_funding};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{LongList, PER_PAGE, Search, Wanted},
        page::{Answer, Reply},
        text::Message,
    },
    people::{Member, PersonId, note_views},
    projects::Project,
    reporting::{
        access::{self, MayRead},
        actions::{self, Order},
        parts::Finding,
        rules::indicators::{Counted, Entrant, Figures, Indicator, Period, Sex, Total, count},
        store,
        views::{Behind, Crumb, FigureCell, IndicatorLine, IndicatorsPage, LackLine, PeoplePage},
    },
};

/// The whole term of the project unless days are given; with what is wrong with them.
fn period_of(project: &Project, from: Option<&str>, until: Option<&str>) -> (Period, FormState) {
    let day = |text: Option<&str>| Date::parse(text?, format_description!("[year]-[month]-[day]")).ok();
    let shown = |text: Option<&str>, usual: Date| text.map_or_else(|| usual.to_string(), str::to_owned);
    let whole = Period {
        from: project.starts_on,
        until: project.ends_on,
    };
    let mut form = FormState::filled([
        ("from", shown(from, whole.from)),
        ("until", shown(until, whole.until)),
    ]);
    let mut period = whole;
    for (name, text, place) in [
        ("from", from, &mut period.from),
        ("until", until, &mut period.until),
    ] {
        match (text, day(text)) {
            (Some(_), Some(day)) => *place = day,
            (Some(_), None) => form = form.with_error(name, Message::new("kernel-form-date")),
            (None, _) => {}
        }
    }
    if period.until < period.from {
        form = form.with_error("until", Message::new("reporting-period-ends-first"));
    }
    (period, form)
}

#[get("/projects/<code>/indicators?<from>&<until>&<list..>")]
pub async fn read(
    mut visit: Member,
    code: &str,
    from: Option<&str>,
    until: Option<&str>,
    list: Wanted,
) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let (period, mut form) = period_of(&permit.project, from, until);
    form.values.extend(fresh_form(&visit).values);
    if form.errors.is_empty() {
        visit.page(&page(&visit, &permit, period, &list, form).await?)
    } else {
        visit.form_again(&page(&visit, &permit, period, &list, form).await?)
    }
}

async fn page(
    visit: &Member,
    permit: &MayRead,
    period: Period,
    list: &Wanted,
    form: FormState,
) -> Result<IndicatorsPage, Fault> {
    let (language, now) = (visit.language(), visit.app.clock.now());
    let (project, people) = actions::entered_in(&visit.app, permit, language, period, now).await?;
    let rows = count(&people, |question| project.asked.contains(&question));
    let base = format!("/projects/{}/indicators", project.code);
    let query = format!("from={}&until={}", period.from, period.until);
    let line_of = |row: &Counted| indicator_line(row, &base, &query);
    let everyone = rows
        .first()
        .and_then(|row| row.totals)
        .map(|[grand, reportable]| (grand.all, reportable.all));
    let (everyone, complete) = everyone.unwrap_or_default();
    let kept = [
        ("from", period.from.to_string()),
        ("until", period.until.to_string()),
    ];
    let kept: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let long = LongList {
        path: &base,
        anchor: "lacking",
        kept: &kept,
        kinds: Vec::new(),
        per_page: PER_PAGE,
    };
    let fits = |finding: &Finding, search: &Search, _: &str| {
        search.is_empty() || search.matches(&[&finding.subject, &visit.say(&finding.message)])
    };
    let (lacking, finder) = long.find(list, actions::lacking(&project, &people), fits, |_| false);
    let snapshots = store::snapshots(visit.db(), permit.scope(), &["indicators"]).await?;
    let word = |key: &str| visit.app.languages.word(language, key);
    Ok(IndicatorsPage {
        project_title: project.title.clone(),
        trail: trail(permit, vec![Crumb::here(word("reporting-indicators-title"))]),
        makes: permit.makes(),
        from: period.from.to_string(),
        until: period.until.to_string(),
        rows: rows.iter().map(line_of).collect(),
        everyone,
        complete,
        filled_in: project.filled_in.as_ref().map(|filled| {
            Message::new("reporting-indicators-filled-in")
                .with("reason", filled.reason.as_str())
                .with("by", filled.by.as_str())
        }),
        lacking: lacking
            .into_iter()
            .map(|finding| LackLine {
                name: finding.subject,
                href: finding.href,
                what: finding.message,
            })
            .collect(),
        finder,
        form,
        languages: language_options(),
        action: base.clone(),
        snapshot_href: format!("{base}/snapshots"),
        questions_href: format!("/projects/{}/questions", project.code),
        snapshots: snapshots
            .into_iter()
            .map(|snapshot| line(snapshot, &visit.app.settings.zone))
            .collect::<Result<_, _>>()?,
    })
}

fn trail(permit: &MayRead, end: Vec<Crumb>) -> Vec<Crumb> {
    let code = &permit.project.code;
    let mut trail = vec![Crumb::to(code, format!("/projects/{code}"))];
    trail.extend(end);
    trail
}

fn indicator_line(row: &Counted, base: &str, query: &str) -> IndicatorLine {
    let code = row.indicator.code;
    let cell = |figure: usize, total: Total, sex: &str| FigureCell {
        figure,
        href: (figure > 0).then(|| format!("{base}/{code}/{}/{sex}?{query}", total.code())),
    };
    let cells = |(figures, total): (Figures, Total)| {
        // Nobody without sex is in the reportable total.
        let shown = if total == Total::Grand { 4 } else { 3 };
        let by_sex = figures.by_sex.into_iter().zip(Sex::ALL).take(shown);
        let mut cells: Vec<FigureCell> = by_sex
            .map(|(figure, sex)| cell(figure, total, sex.code()))
            .collect();
        cells.push(cell(figures.all, total, "all"));
        cells
    };
    let figures = row
        .totals
        .map(|totals| totals.into_iter().zip(Total::ALL).flat_map(cells).collect());
    IndicatorLine {
        code,
        name: name_of(row.indicator),
        figures,
        silent: row.silent.map(|(refused, open)| {
            Message::new("reporting-indicators-silent")
                .with("refused", refused as u64)
                .with("open", open as u64)
        }),
    }
}

fn name_of(indicator: Indicator) -> String {
    format!("reporting-indicator-{}", indicator.code.to_lowercase())
}

#[get("/projects/<code>/indicators/<indicator>/<total>/<sex>?<from>&<until>")]
pub async fn people(
    mut visit: Member,
    code: &str,
    indicator: &str,
    total: &str,
    sex: &str,
    from: Option<&str>,
    until: Option<&str>,
) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let indicator = Indicator::by_code(indicator).ok_or(Fault::NotFound)?;
    let total = Total::ALL
        .into_iter()
        .find(|known| known.code() == total)
        .ok_or(Fault::NotFound)?;
    let of_sex = Sex::ALL.into_iter().find(|known| known.code() == sex);
    if of_sex.is_none() && sex != "all" {
        return Err(Fault::NotFound);
    }
    let (period, form) = period_of(&permit.project, from, until);
    if !form.errors.is_empty() {
        return Err(Fault::NotFound);
    }
    let (language, now) = (visit.language(), visit.app.clock.now());
    let (project, everyone) = actions::entered_in(&visit.app, &permit, language, period, now).await?;
    if !indicator.is_counted(|question| project.asked.contains(&question)) {
        return Err(Fault::NotFound);
    }
    let people = indicator.people(&everyone, total, of_sex);
    let ids: Vec<PersonId> = people.iter().map(|entrant| entrant.person.id).collect();
    note_views(&visit.app, &visit.actor, &ids, "statements").await?;
    let word = |key: &str| visit.app.languages.word(language, key);
    let back = format!(
        "/projects/{code}/indicators?from={}&until={}",
        period.from, period.until
    );
    let behind = |entrant: &&Entrant| Behind {
        name: entrant.person.name.clone(),
        href: format!("/projects/{code}/statements/{}", entrant.person.id),
        organisation: entrant.person.organisation.clone(),
        region: entrant.region.clone(),
        first: entrant.first.to_string(),
        last: entrant.last.to_string(),
    };
    visit.page(&PeoplePage {
        project_title: project.title.clone(),
        trail: trail(
            &permit,
            vec![
                Crumb::to(&word("reporting-indicators-title"), back),
                Crumb::here(indicator.code.to_owned()),
            ],
        ),
        code: indicator.code,
        name: name_of(indicator),
        total: format!("reporting-total-{}", total.code()),
        sex: of_sex.map_or_else(
            || "reporting-col-all".to_owned(),
            |sex| format!("reporting-col-{}", sex.code()),
        ),
        from: period.from.to_string(),
        until: period.until.to_string(),
        people: people.iter().map(behind).collect(),
    })
}

#[post("/projects/<code>/indicators/snapshots", data = "<posted>")]
pub async fn snapshot(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    if !permit.makes() {
        return Err(Fault::Forbidden);
    }
    let sent = |name: &str| posted.value(name).unwrap_or_default();
    let (period, mut form) = period_of(&permit.project, Some(sent("from")), Some(sent("until")));
    match read_form(&posted) {
        Ok((id, language)) if form.errors.is_empty() => {
            let order = Order { id, language };
            actions::make_indicators(&visit.app, permit.snapshot()?, order, period).await?;
            let back = format!(
                "/projects/{code}/indicators?from={}&until={}",
                period.from, period.until
            );
            Reply::done(format!("{back}#snapshots"), "reporting-snapshot-made")
        }
        read => {
            if let Err(wrong) = read {
                form.errors.extend(wrong.errors);
                form.summary.extend(wrong.summary);
            }
            let fresh = fresh_form(&visit).values;
            form.values.extend(fresh);
            visit.form_again(&page(&visit, &permit, period, &Wanted::default(), form).await?)
        }
    }
}
