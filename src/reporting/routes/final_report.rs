//! The final report of a project, as a page and as a document.

use rocket::{State, get, tokio::task::spawn_blocking};
use time::{Duration, format_description::well_known::Iso8601};

use super::shared::with_funding;
use crate::{
    kernel::{
        fault::Fault,
        page::{Answer, Reply},
        zones,
    },
    people::Member,
    projects::Facts,
    reporting::{
        access, actions,
        rules::words::Words,
        views::{Crumb, FinalPage, final_pdf, sections},
    },
};

/// So many documents are set for one person within a while: each costs more than a page.
const DOCUMENTS: usize = 20;
const WINDOW: Duration = Duration::minutes(10);

/// Whether the version for publication is asked for: whatever is said but a plain no, so that a slip does not bring up people.
fn is_public(asked: Option<&str>) -> bool {
    !matches!(asked, None | Some("false"))
}

#[get("/projects/<code>/reports/final?<public>")]
pub async fn read(mut visit: Member, code: &str, public: Option<&str>, facts: &State<Facts>) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let (language, public) = (visit.language(), is_public(public));
    let gathered = actions::gather(&visit.app, &permit, facts, language, public).await?;
    let at = zones::local(gathered.evidence.as_of, &visit.app.settings.zone)
        .format(&Iso8601::DEFAULT)
        .map_err(|error| Fault::Broken(error.to_string()))?;
    let word = |key: &str| visit.app.languages.word(language, key);
    let base = format!("/projects/{}", permit.project.code);
    let [own, other] = if public {
        ["?public=true", ""]
    } else {
        ["", "?public=true"]
    };
    let app = visit.app.clone();
    let told = move || sections(&gathered, Words::new(&app.languages, language));
    let sections = spawn_blocking(told)
        .await
        .map_err(|error| Fault::Broken(error.to_string()))?;
    visit.page(&FinalPage {
        project_title: permit.project.titles.get(language).to_owned(),
        trail: vec![
            Crumb::to(&permit.project.code, base.clone()),
            Crumb::to(&word("reporting-reports-title"), format!("{base}/reports")),
            Crumb::here(word("reporting-final-title")),
        ],
        as_of: at,
        public,
        k: u32::try_from(permit.project.suppression_k).unwrap_or(1).max(1),
        pdf_href: format!("{base}/reports/final.pdf{own}"),
        other_href: format!("{base}/reports/final{other}"),
        sections,
    })
}

#[get("/projects/<code>/reports/final.pdf?<public>")]
pub async fn document(visit: Member, code: &str, public: Option<&str>, facts: &State<Facts>) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    let now = visit.app.clock.now();
    visit
        .app
        .limits
        .take(
            &format!("final-report:{}", visit.actor.id),
            DOCUMENTS,
            WINDOW,
            now,
        )
        .map_err(Fault::TooMany)?;
    let (language, public) = (visit.language(), is_public(public));
    let gathered = actions::gather(&visit.app, &permit, facts, language, public).await?;
    let day = zones::local(gathered.evidence.as_of, &visit.app.settings.zone).date();
    let app = visit.app.clone();
    let set = move || {
        let sections = sections(&gathered, Words::new(&app.languages, language));
        let (project, as_of) = (gathered.project.clone(), gathered.evidence.as_of);
        // What was gathered is needed no more, and setting the document takes long.
        drop(gathered);
        final_pdf(&app, &project, &sections, (language, public), as_of)
    };
    let pdf = spawn_blocking(set)
        .await
        .map_err(|error| Fault::Broken(error.to_string()))??;
    let name = if public {
        "final report, public"
    } else {
        "final report"
    };
    Reply::download(
        "application/pdf",
        format!("{} {name} {day}.pdf", permit.project.code),
        pdf,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_no_is_the_version_of_the_office() {
        for (asked, expected) in [
            (None, false),
            (Some("false"), false),
            (Some("true"), true),
            (Some("True"), true),
            (Some("1"), true),
            (Some(""), true),
        ] {
            assert_eq!(is_public(asked), expected, "{asked:?}");
        }
    }
}
