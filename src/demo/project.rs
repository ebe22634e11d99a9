//! The sample project: its funder, its role categories and regions, what it is to reach.

use time::{Date, Duration};

use super::offices::{OFFICES, ROLES};
use crate::{
    kernel::{app::App, fault::Fault, languages::Language, text::Localised},
    people::Actor,
    projects::{ProjectDraft, ProjectId, RoleDraft, TargetDraft, create_project},
};

fn in_languages([pl, sv, en]: [&str; 3]) -> Localised {
    Localised::of(Language::Pl, pl)
        .and(Language::Sv, sv)
        .and(Language::En, en)
}

/// Makes the project.
pub async fn make_project(app: &App, today: Date, office: &Actor) -> Result<ProjectId, Fault> {
    let target = |indicator: &str, names, unit: &str, value| TargetDraft {
        id: None,
        indicator: indicator.to_owned(),
        names: in_languages(names),
        unit: unit.to_owned(),
        value,
    };
    let draft = ProjectDraft {
        code: "RT".to_owned(),
        number: "JUST/2012/PROG/AG/AD/3716".to_owned(),
        titles: in_languages([
            "Równe traktowanie standardem dobrego rządzenia w regionie – szkolenia dla urzędów wojewódzkich i kuratoriów \
             oświaty szesnastu województw",
            "Likabehandling som standard för god förvaltning i regionerna – utbildning för tjänstemän i sexton \
             vojvodskap",
            "Equal treatment as a standard of good regional government – training for officials of sixteen voivodeships",
        ]),
        programme: "PROGRESS".to_owned(),
        funder: "European Commission".to_owned(),
        term: Some((today - Duration::days(200), today + Duration::days(300))),
        visibility: in_languages([
            "Dofinansowane przez Unię Europejską",
            "Medfinansieras av Europeiska unionen",
            "Co-funded by the European Union",
        ]),
        emblem: "eu".to_owned(),
        issuing_body: in_languages([
            "Biuro Pełnomocnika Rządu do Spraw Równego Traktowania",
            "Regeringsombudets kansli för likabehandling",
            "Office of the Government Plenipotentiary for Equal Treatment",
        ]),
        signatory_name: "Maria Sienkiewicz".to_owned(),
        signatory_function: in_languages(["kierowniczka projektu", "projektledare", "project manager"]),
        contact_email: "office@example.org".to_owned(),
        suppression_k: 5,
        retention_years: 5,
        retention_event: in_languages([
            "ostatnia płatność na rzecz beneficjenta",
            "sista utbetalningen till stödmottagaren",
            "last payment to the beneficiary",
        ]),
        retention_from: None,
        held_reason: None,
        roles: ROLES
            .iter()
            .map(|role| RoleDraft {
                code: role.code.to_owned(),
                names: in_languages(role.names),
            })
            .collect(),
        regions: OFFICES.iter().map(|offices| offices.region.to_owned()).collect(),
        targets: vec![
            target(
                "participants",
                [
                    "Przeszkoleni urzędnicy",
                    "Utbildade tjänstemän",
                    "Officials trained",
                ],
                "",
                64,
            ),
            target(
                "editions",
                ["Edycje szkolenia", "Kurstillfällen", "Course editions"],
                "",
                5,
            ),
            target(
                "certificates",
                ["Wydane zaświadczenia", "Utfärdade intyg", "Certificates issued"],
                "",
                56,
            ),
            target(
                "regions",
                [
                    "Województwa objęte szkoleniem",
                    "Vojvodskap som nåtts",
                    "Voivodeships reached",
                ],
                "",
                16,
            ),
        ],
    };
    let mut tx = app.db.write().await?;
    let id = create_project(&mut tx, ProjectId::new(), draft, Some(office)).await?;
    tx.commit().await?;
    Ok(id)
}
