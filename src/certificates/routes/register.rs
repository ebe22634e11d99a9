//! The register of an edition: who holds a certificate, and what the others lack.

use std::collections::BTreeMap;

use rocket::{get, post};
use time::format_description::well_known::Iso8601;

use crate::{
    certificates::{
        access::{self, MayRead},
        actions,
        model::{failure, run},
        rules::{Verdict, is_due, is_settled},
        store::{self, Setting, Standing, runs},
        views::{Earlier, Names, RegisterPage, RegisterRow, RunPart, Unissued, mended, why},
    },
    editions::{self, EditionId},
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{LongList, PER_PAGE, Wanted},
        page::{Answer, Reply},
        parts::Choice,
        zones,
    },
    people::Member,
};

/// The states of people in the register, each of which can be asked for alone.
const STATES: [&str; 6] = ["short", "due", "failed", "met", "valid", "revoked"];

/// So many of those who could not be given a certificate are named above the table.
const NAMED: usize = 10;

type Failures = BTreeMap<EnrolmentId, failure::Model>;

/// What of the register is shown: what is asked for, and whoever's row must be among it.
#[derive(Default)]
struct Part {
    wanted: Wanted,
    must: Option<EnrolmentId>,
}

#[get("/editions/<code>/certificates?<list..>")]
pub async fn show(mut visit: Member, code: &str, list: Wanted) -> Answer {
    let permit = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, permit.edition.project_id).await?;
    let part = Part {
        wanted: list,
        must: None,
    };
    visit.page(&page(&visit, &permit, part, FormState::default()).await?)
}

async fn page(visit: &Member, permit: &MayRead, part: Part, form: FormState) -> Result<RegisterPage, Fault> {
    let (db, language) = (visit.db(), visit.language());
    let setting = store::setting(db, permit.edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let standings = store::standings(db, &setting, None).await?;
    let names = Names::new(&setting.design, &setting.slots);
    let failures = runs::failures(db, setting.edition.id).await?;
    let run = runs::newest(db, setting.edition.id).await?;
    let run = match &run {
        Some(run) => Some(progress(visit, &setting, run, &failures).await?),
        None => None,
    };
    let row = |standing: &Standing| {
        let failure = failure_of(standing, &failures);
        row(&setting, (standing, failure), &names, visit)
    };
    let mut rows: Vec<RegisterRow> = standings.iter().map(row).collect();
    rows.sort_by(|one, other| visit.app.languages.compare(language, &one.name, &other.name));
    let mut unissued: Vec<Unissued> = standings
        .iter()
        .filter_map(|standing| unissued(&setting, standing, &failures, permit.may_issue()))
        .collect();
    unissued.sort_by(|one, other| visit.app.languages.compare(language, &one.name, &other.name));
    let unissued_more = unissued.len().saturating_sub(NAMED);
    unissued.truncate(NAMED);
    let waiting = |standing: &&Standing| actions::is_waiting(&setting, standing);
    let waiting = standings.iter().filter(waiting).count();
    let end = setting.end();
    let (valid, people) = (rows.iter().filter(|row| row.state == "valid").count(), rows.len());
    let state = |state: &str| {
        let label = format!("certificates-state-{state}");
        Choice::new(state, visit.app.languages.word(language, &label))
    };
    let list = LongList {
        path: &format!("/editions/{}/certificates", setting.edition.code),
        anchor: "",
        kept: &[],
        kinds: STATES.map(state).into(),
        per_page: PER_PAGE,
    };
    let must = part.must.map(|id| id.to_string());
    let (rows, finder) = list.find(
        &part.wanted,
        rows,
        |row, search, state| {
            let shown = !STATES.contains(&state) || row.state == state;
            let mut texts = vec![row.name.as_str(), row.number.as_deref().unwrap_or_default()];
            texts.extend(row.earlier.iter().map(|earlier| earlier.number.as_str()));
            shown && search.matches(&texts)
        },
        |row| must.as_ref() == Some(&row.enrolment),
    );
    Ok(RegisterPage {
        code: setting.edition.code.clone(),
        course: setting.design.version.titles.get(language).to_owned(),
        tabs: editions::tabs(visit, &setting.edition, "certificates"),
        valid,
        people,
        due: is_due(setting.edition.state, end, visit.app.clock.now()),
        due_at: zones::local(end, &setting.venue.zone)
            .format(&Iso8601::DEFAULT)
            .unwrap_or_default(),
        enabled: setting.design.version.content.certificate.enabled,
        waiting,
        run,
        unissued,
        unissued_more,
        rows,
        finder,
        may_issue: permit.may_issue(),
        may_open: permit.may_open(),
        form,
    })
}

/// How far the newest run is.
async fn progress(
    visit: &Member,
    setting: &Setting,
    run: &run::Model,
    failures: &Failures,
) -> Result<RunPart, Fault> {
    let now = visit.app.clock.now();
    let issued = match run.issued {
        Some(issued) => u64::try_from(issued).unwrap_or_default(),
        None => runs::issued_since(visit.db(), run).await?,
    };
    let failed = failures
        .values()
        .filter(|failure| failure.run_id == Some(run.id))
        .count();
    let failed = u64::try_from(failed).unwrap_or_default();
    Ok(RunPart::new(run, issued, failed, &setting.venue.zone, now))
}

/// Why somebody could not be given the certificate that is still due.
fn failure_of<'f>(standing: &Standing, failures: &'f Failures) -> Option<&'f failure::Model> {
    let is_due = standing.verdict == Verdict::Met && standing.certificates.is_empty();
    failures
        .get(&standing.participant.enrolment.id)
        .filter(|_| is_due)
}

fn unissued(setting: &Setting, standing: &Standing, failures: &Failures, may_mend: bool) -> Option<Unissued> {
    let (person, enrolment) = (&standing.participant.person, standing.participant.enrolment.id);
    let failure = failure_of(standing, failures)?;
    let (href, mend) = mended(setting, person.id, failure).filter(|_| may_mend).unzip();
    Some(Unissued {
        enrolment: enrolment.to_string(),
        name: format!("{}, {}", person.family_name, person.given_name),
        why: why(failure),
        href,
        mend,
    })
}

fn row(
    setting: &Setting,
    (standing, failure): (&Standing, Option<&failure::Model>),
    names: &Names<'_>,
    visit: &Member,
) -> RegisterRow {
    let (person, met) = (&standing.participant.person, standing.verdict == Verdict::Met);
    let newest = standing.valid().or(standing.certificates.last());
    let (state, badge) = match newest {
        Some(newest) if newest.revoked_at.is_none() => ("valid", "ok"),
        Some(_) => ("revoked", "stop"),
        None if failure.is_some() => ("failed", "stop"),
        None if met && setting.design.version.content.certificate.enabled => ("due", "wait"),
        None if met => ("met", "ok"),
        None => ("short", "draft"),
    };
    let day = |moment| zones::local(moment, &setting.venue.zone).date().to_string();
    let unsettled = if newest.is_some() || is_settled(setting.edition.state, &standing.attended) {
        Vec::new()
    } else {
        standing.attended.unsettled().collect()
    };
    RegisterRow {
        enrolment: standing.participant.enrolment.id.to_string(),
        name: format!("{}, {}", person.family_name, person.given_name),
        state,
        badge,
        certificate: newest.map(|newest| newest.id.to_string()),
        number: newest.map(|newest| newest.number.clone()),
        earlier: standing
            .certificates
            .iter()
            .filter(|other| newest.is_some_and(|newest| newest.id != other.id))
            .map(|other| Earlier {
                certificate: other.id.to_string(),
                number: other.number.clone(),
            })
            .collect(),
        issued_on: newest.map(|newest| day(newest.issued_at)),
        revoked_why: newest.and_then(|newest| newest.revoked_why.clone()),
        shortfalls: match failure {
            Some(failure) => vec![why(failure)],
            None => names.shortfalls(&standing.verdict, unsettled, visit.language()),
        },
        reissuable: state == "revoked" && met && is_settled(setting.edition.state, &standing.attended),
        why: String::new(),
    }
}

/// The register again, with what is wrong in one row's form.
pub async fn send_back(
    visit: &Member,
    edition: EditionId,
    (enrolment, wanted): (EnrolmentId, Wanted),
    why: &str,
    form: FormState,
) -> Answer {
    let edition = editions::edition(visit.db(), edition)
        .await?
        .ok_or(Fault::NotFound)?;
    let permit = access::may_read(visit, &edition.code).await?;
    let named = form
        .summary
        .into_iter()
        .fold(FormState::default(), |named, error| {
            named.with_error(&format!("{}-{enrolment}", error.name), error.message)
        });
    let part = Part {
        wanted,
        must: Some(enrolment),
    };
    let mut page = page(visit, &permit, part, named).await?;
    let own = enrolment.to_string();
    for row in page.rows.iter_mut().filter(|row| row.enrolment == own) {
        row.why = why.to_owned();
    }
    visit.form_again(&page)
}

#[post("/editions/<code>/certificates/evaluations", data = "<_posted>")]
pub async fn evaluate(visit: Member, code: &str, _posted: Posted) -> Answer {
    let permit = access::may_issue(&visit, code).await?;
    actions::evaluate_soon(&visit.app, permit).await?;
    Reply::done(
        format!("/editions/{code}/certificates"),
        "certificates-evaluating",
    )
}

#[post("/editions/<code>/certificates?<list..>", data = "<posted>")]
pub async fn reissue(visit: Member, code: &str, list: Wanted, posted: Posted) -> Answer {
    let permit = access::may_issue(&visit, code).await?;
    let enrolment: EnrolmentId = posted
        .value("enrolment")
        .and_then(|id| id.parse().ok())
        .ok_or(Fault::NotFound)?;
    actions::reissue(&visit.app, permit, enrolment).await?;
    Reply::done(back(code, &list), "certificates-reissued")
}

/// The address of a register as somebody saw it.
pub fn back(code: &str, list: &Wanted) -> String {
    let address = format!("/editions/{code}/certificates?{}", list.kept());
    address.trim_end_matches(['?', '&']).to_owned()
}
