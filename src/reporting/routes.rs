//! Addresses of evidence and reports.

mod archive;
mod changes;
mod final_report;
mod indicators;
mod months;
mod reports;
mod shared;

use rocket::{Route, get, post, routes};

use shared::{fresh_form, language_options, line, listed, read, with_funding};

use super::{
    access::{self, MayRead},
    actions::{self, File, Validation},
    model::SnapshotId,
    parts::Finding,
    rules::final_report::PublicFigures,
    store,
    views::{Crumb, EvidencePage, FiguresPage, FiguresRow, Listed},
};
use crate::{
    editions,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{Finder, LongList, PER_PAGE, Pager, Search, Wanted},
        page::{Answer, Reply},
        parts::Choice,
    },
    people::Member,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![
        of_edition,
        of_project,
        snapshot_of_edition,
        snapshot_of_project,
        workbook,
        table,
        archive::of_edition,
        archive::of_project,
        changes::one,
        changes::read,
        changes::csv,
        changes::xlsx,
        figures,
        final_report::read,
        final_report::document,
        indicators::read,
        indicators::people,
        indicators::snapshot,
        months::read,
        months::snapshot,
        reports::read,
        reports::profile,
        reports::upload,
        reports::snapshot
    ]
}

/// Snapshots on one page.
const SNAPSHOTS: u64 = 5;

/// Which part of the long lists of the page is shown.
#[derive(Default)]
struct Parts {
    /// What is missing.
    findings: Wanted,
    /// The page of snapshots.
    snapshots: Option<u64>,
}

#[get("/editions/<code>/evidence?<snapshots>&<list..>")]
async fn of_edition(mut visit: Member, code: &str, snapshots: Option<u64>, list: Wanted) -> Answer {
    let permit = access::may_read_edition(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let parts = Parts {
        findings: list,
        snapshots,
    };
    let page = page(&visit, &permit, parts, fresh_form(&visit)).await?;
    visit.page(&page)
}

#[get("/projects/<code>/evidence?<snapshots>&<list..>")]
async fn of_project(mut visit: Member, code: &str, snapshots: Option<u64>, list: Wanted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let parts = Parts {
        findings: list,
        snapshots,
    };
    let page = page(&visit, &permit, parts, fresh_form(&visit)).await?;
    visit.page(&page)
}

#[post("/editions/<code>/snapshots", data = "<posted>")]
async fn snapshot_of_edition(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_edition(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    make(&visit, permit, &posted, format!("/editions/{code}/evidence")).await
}

#[post("/projects/<code>/snapshots", data = "<posted>")]
async fn snapshot_of_project(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    make(&visit, permit, &posted, format!("/projects/{code}/evidence")).await
}

async fn make(visit: &Member, permit: MayRead, posted: &Posted, back: String) -> Answer {
    match read(posted) {
        Ok((id, language)) => {
            actions::make_snapshot(&visit.app, permit.snapshot()?, id, language).await?;
            Reply::done(format!("{back}#snapshots"), "reporting-snapshot-made")
        }
        Err(mut form) if permit.makes() => {
            // The id is not the reader's to mend.
            form.values.insert("id".to_owned(), SnapshotId::new().to_string());
            let page = page(visit, &permit, Parts::default(), *form).await?;
            visit.form_again(&page)
        }
        Err(_) => Err(Fault::Forbidden),
    }
}

async fn page(
    visit: &Member,
    permit: &MayRead,
    parts: Parts,
    form: FormState,
) -> Result<EvidencePage, Fault> {
    let Validation { findings, zone } = actions::validate(&visit.app, permit, visit.language()).await?;
    let snapshots = store::snapshots(visit.db(), permit.scope(), &["evidence"]).await?;
    let project = &permit.project;
    let project_code = project.code.as_str();
    let mut trail = vec![Crumb::to(project_code, format!("/projects/{project_code}"))];
    let tabs = permit
        .edition
        .as_ref()
        .map(|edition| editions::tabs(&visit.visit, edition, "evidence"));
    let tabs = tabs.unwrap_or_default();
    let (code, base) = match &permit.edition {
        Some(edition) => {
            trail.push(Crumb::to(&edition.code, format!("/editions/{}", edition.code)));
            (edition.code.clone(), format!("/editions/{}", edition.code))
        }
        None => (project.code.clone(), format!("/projects/{project_code}")),
    };
    trail.push(Crumb::here(
        visit.app.languages.word(visit.language(), "reporting-title"),
    ));
    let address = format!("{base}/evidence");
    let number = parts.snapshots.map(|page| page.to_string()).unwrap_or_default();
    let mut findings = listed(&findings);
    let finder = find(visit, (&address, &number), &parts.findings, &mut findings);
    let pager = Pager::of(
        (&address, "snapshots"),
        &[("q", parts.findings.q()), ("show", parts.findings.show())],
        ("snapshots", parts.snapshots),
        (snapshots.len() as u64, SNAPSHOTS),
    );
    Ok(EvidencePage {
        code,
        project_title: project.titles.get(visit.language()).to_owned(),
        is_project: permit.edition.is_none(),
        trail,
        tabs,
        makes: permit.makes(),
        findings,
        finder,
        snapshot_href: format!("{base}/snapshots"),
        archive_href: format!("{base}/archive.zip"),
        figures_href: format!("/projects/{project_code}/figures"),
        project_href: format!("/projects/{project_code}/evidence"),
        indicators_href: format!("/projects/{project_code}/indicators"),
        reports_href: format!("/projects/{project_code}/reports"),
        form,
        languages: language_options(),
        snapshots: pager
            .cut(snapshots)
            .into_iter()
            .map(|snapshot| line(snapshot, &zone))
            .collect::<Result<_, _>>()?,
        snapshots_pager: pager,
    })
}

/// The kinds of findings, each of which can be asked for alone.
const KINDS: [&str; 2] = ["blocking", "noted"];

/// Leaves of the findings those that are asked for.
fn find(visit: &Member, (path, snapshots): (&str, &str), wanted: &Wanted, findings: &mut Listed) -> Finder {
    let kept = [("snapshots", snapshots)];
    let kind = |kind: &str| {
        let key = if kind == "blocking" {
            "reporting-blocks"
        } else {
            "reporting-noted"
        };
        Choice::new(kind, visit.app.languages.word(visit.language(), key))
    };
    let list = LongList {
        path,
        anchor: "validation",
        kept: if snapshots.is_empty() { &[] } else { &kept },
        kinds: KINDS.map(kind).into(),
        per_page: PER_PAGE,
    };
    let fits = |finding: &Finding, search: &Search, show: &str| {
        let shown = !KINDS.contains(&show) || finding.blocking == (show == "blocking");
        shown && (search.is_empty() || search.matches(&[&finding.subject, &visit.say(&finding.message)]))
    };
    let finder;
    (findings.list, finder) = list.find(wanted, std::mem::take(&mut findings.list), fits, |_| false);
    finder
}

#[get("/snapshots/<id>/workbook.xlsx")]
async fn workbook(visit: Member, id: &str) -> Answer {
    download(&visit, id, File::Workbook).await
}

#[get("/snapshots/<id>/table.csv")]
async fn table(visit: Member, id: &str) -> Answer {
    download(&visit, id, File::Table).await
}

async fn download(visit: &Member, id: &str, file: File) -> Answer {
    let id = id.parse::<SnapshotId>().map_err(|_| Fault::NotFound)?;
    let permit = access::may_download(visit, id).await?;
    actions::hand_out(&visit.app, permit, file)
        .await
        .map(Reply::Stored)
}

#[get("/projects/<code>/figures")]
async fn figures(mut visit: Member, code: &str) -> Answer {
    let project = access::may_see_figures(&visit, code).await?.project;
    with_funding(&mut visit, &project);
    let language = visit.language();
    let PublicFigures {
        k,
        regions,
        roles,
        table,
    } = actions::public_figures(&visit.app, &project, language).await?;
    let left_out = table.left_out();
    let rows = regions.into_iter().zip(table.cells).zip(table.row_totals);
    let trail = vec![
        Crumb::to(&project.code, format!("/projects/{}", project.code)),
        Crumb::here(visit.app.languages.word(language, "reporting-figures-title")),
    ];
    visit.page(&FiguresPage {
        project_title: project.titles.get(language).to_owned(),
        trail,
        k,
        left_out,
        roles,
        rows: rows
            .map(|((region, cells), total)| FiguresRow { region, cells, total })
            .collect(),
        column_totals: table.column_totals,
        total: table.total,
        evidence_href: format!("/projects/{}/evidence", project.code),
    })
}
