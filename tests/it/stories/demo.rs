//! The sample project: what has happened in it, and that everybody finds something to do.

use std::collections::{BTreeMap, BTreeSet};

use evenhand::{
    attendance::{self, Attended, Way},
    certificates,
    editions::{self, Edition, EditionState},
    enrolment::{self, EnrolmentState, Participant},
    kernel::audit::{self, Verdict, trail},
    surveys,
};
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::Server;

async fn edition(server: &Server, code: &str) -> Edition {
    editions::edition_by_code(server.app.db.read(), code)
        .await
        .expect("a query")
        .expect("an edition")
}

/// Everyone in an edition with the minutes; those who never had a seat have none.
async fn attended(server: &Server, edition: &Edition) -> Vec<(Participant, Attended)> {
    let db = server.app.db.read();
    let mut minutes = attendance::minutes_of(db, edition.id).await.expect("a query");
    let roster = enrolment::roster(db, edition.id).await.expect("a query");
    let pair = |participant: Participant| {
        let attended = minutes.remove(&participant.enrolment.id)?;
        Some((participant, attended))
    };
    roster.into_iter().filter_map(pair).collect()
}

#[rocket::async_test]
async fn the_edition_that_is_over_ended_for_everyone_as_the_rule_says() {
    let server = Server::sample().await;
    let db = server.app.db.read();
    let kielce = edition(&server, "RT-KIE").await;
    assert_eq!(kielce.state, EditionState::Completed);
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    let everyone = enrolment::enrolments_in(db, kielce.id).await.expect("a query");
    for enrolment in &everyone {
        *ends.entry(enrolment.state.code()).or_default() += 1;
    }
    let expected = [
        ("absent", 1),
        ("attended", 12),
        ("partly_attended", 3),
        ("waitlisted", 1),
        ("withdrawn", 1),
    ];
    assert_eq!(ends, BTreeMap::from(expected));
    let issued = certificates::of_edition(db, kielce.id).await.expect("a query");
    assert_eq!(issued.len(), 12);
    assert!(issued.iter().all(|certificate| certificate.revoked_at.is_none()));
    let languages: BTreeSet<&str> = issued
        .iter()
        .map(|certificate| certificate.language.as_str())
        .collect();
    assert_eq!(languages, BTreeSet::from(["en", "pl", "sv"]));
    let holders: BTreeSet<_> = issued
        .iter()
        .map(|certificate| certificate.enrolment_id)
        .collect();
    for enrolment in everyone {
        let holds = holders.contains(&enrolment.id);
        assert_eq!(
            holds,
            enrolment.state == EnrolmentState::Attended,
            "{:?}",
            enrolment.id
        );
    }
}

#[rocket::async_test]
async fn the_list_of_the_past_days_is_whole_and_shows_what_was_out_of_the_ordinary() {
    let server = Server::sample().await;
    let kielce = edition(&server, "RT-KIE").await;
    let everyone = attended(&server, &kielce).await;
    assert_eq!(everyone.len(), 16);
    let mut ways = BTreeSet::new();
    for (participant, attended) in &everyone {
        assert_eq!(
            attended.unsettled().count(),
            0,
            "{}",
            participant.person.full_name()
        );
        assert_eq!(attended.planned.net, 690);
        let entries = attended.slots.iter().filter_map(|slot| slot.entry.as_ref());
        ways.extend(entries.map(|entry| entry.way.code()));
    }
    assert_eq!(
        ways,
        BTreeSet::from([Way::Correction, Way::List, Way::Pin].map(Way::code))
    );
    let mut minutes: Vec<i32> = everyone
        .iter()
        .map(|(_, attended)| attended.attended.net)
        .collect();
    minutes.sort_unstable();
    // One never came, one came on the first day only, one left early, one came late.
    assert_eq!(minutes[..5], [0, 345, 635, 640, 690]);
    let office = server.as_part("office").await;
    let corrected = everyone.iter().find_map(|(participant, attended)| {
        let slot = attended.slots.iter().find(|slot| {
            let entry = slot.entry.as_ref();
            entry.is_some_and(|entry| entry.way == Way::Correction)
        })?;
        Some((participant.enrolment.id, slot.slot))
    });
    let (enrolment, slot) = corrected.expect("a correction");
    let history = format!("/editions/RT-KIE/attendance/history/{enrolment}/{slot}");
    let page = server.get_as(&office, &history).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Pomyłka przy zaznaczaniu"), "{}", page.body);
}

#[rocket::async_test]
async fn enough_people_gave_the_evaluation_for_its_results_to_be_shown() {
    let server = Server::sample().await;
    let kielce = edition(&server, "RT-KIE").await;
    let db = server.app.db.read();
    let enrolments = enrolment::enrolments_in(db, kielce.id).await.expect("a query");
    let ids: Vec<_> = enrolments.into_iter().map(|enrolment| enrolment.id).collect();
    assert_eq!(surveys::given_by(db, &ids).await.expect("a query").len(), 13);
    let trainer = server.as_part("trainer").await;
    let page = server.get_as(&trainer, "/editions/RT-KIE/evaluation").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("How useful will the course be"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("href=\"/editions/RT-KIE/attendance\""),
        "the tabs lead on"
    );
}

#[rocket::async_test]
async fn the_evidence_of_the_past_edition_can_be_handed_over() {
    let server = Server::sample().await;
    let auditor = server.as_part("auditor").await;
    let page = server.get_as(&auditor, "/editions/RT-KIE/evidence").await;
    assert_eq!(page.status, 200);
    assert_eq!(
        page.body.matches("education").count(),
        6,
        "three lack it, now and then: {}",
        page.body
    );
    assert!(!page.body.contains("not been signed"), "{}", page.body);
    let workbook = page.body.split("href=\"/snapshots/").nth(1).expect("a snapshot");
    let id = workbook.split(['/', '"']).next().unwrap_or_default();
    for (file, begin) in [("workbook.xlsx", "PK"), ("table.csv", "\u{feff}")] {
        let download = server.get_as(&auditor, &format!("/snapshots/{id}/{file}")).await;
        assert_eq!(download.status, 200, "{file}");
        assert!(download.bytes.starts_with(begin.as_bytes()), "{file}");
    }
}

#[rocket::async_test]
async fn the_audit_trail_is_whole_and_goes_forward_and_every_stored_file_is_there() {
    let server = Server::sample().await;
    let db = server.app.db.read();
    assert!(matches!(audit::verify(db).await, Ok(Verdict::Whole(entries, _)) if entries > 300));
    let entries = trail::Entity::find()
        .order_by_asc(trail::Column::Seq)
        .all(db)
        .await
        .expect("a query");
    // Countries come with the installation; the story begins after them, two months before.
    let story: Vec<_> = entries
        .iter()
        .skip_while(|entry| entry.action == "country.imported")
        .collect();
    for pair in story.windows(2) {
        assert!(
            pair[0].at <= pair[1].at,
            "{} after {}",
            pair[1].action,
            pair[0].action
        );
    }
    let days = (story[story.len() - 1].at - story[0].at).whole_days();
    assert!(days >= 60, "{days} days");
    let hashes = evenhand::stored_hashes(&server.app).await.expect("a query");
    // Two courses, twelve certificates, a signed sheet, a workbook and a table.
    assert_eq!(hashes.len(), 17);
    assert_eq!(server.app.files.check(&hashes).await, Vec::<String>::new());
}

#[rocket::async_test]
async fn yesterday_is_on_the_list_but_for_one_slot_and_today_is_open() {
    let server = Server::sample().await;
    let opole = edition(&server, "RT-OPO").await;
    let everyone = attended(&server, &opole).await;
    assert_eq!(everyone.len(), 11, "one seat is kept");
    for (participant, attended) in &everyone {
        let name = participant.person.full_name();
        let entered = attended.slots.iter().filter(|slot| slot.entry.is_some()).count();
        assert_eq!(entered, 6, "{name}: seven slots, one forgotten");
    }
    let official = server.as_part("official").await;
    let taken = server.post(&official, "/editions/RT-OPO/enrolments", &[]).await;
    assert_eq!(taken.status, 303);
    let page = server.get_as(&official, &taken.location()).await;
    assert!(page.body.contains("Confirmed"), "{}", page.body);
}

#[rocket::async_test]
async fn every_desk_shows_what_there_is_and_only_what_lies_ahead_is_announced() {
    let server = Server::sample().await;
    for address in ["/", "/editions"] {
        let page = server.get(address).await;
        assert!(
            page.body.contains("RT-WAW") && !page.body.contains("RT-KIE"),
            "{address}"
        );
    }
    let office = server.as_part("office").await;
    let desk = server.get_as(&office, "/").await;
    assert!(desk.body.contains("/editions/RT-KIE/evidence"), "{}", desk.body);
    assert!(desk.body.contains("/editions/RT-OPO/decisions"), "{}", desk.body);
    let trainer = server.as_part("trainer").await;
    let desk = server.get_as(&trainer, "/").await;
    assert!(desk.body.contains("/editions/RT-OPO/attendance"), "{}", desk.body);
    let auditor = server.as_part("auditor").await;
    let project = server.get_as(&auditor, "/projects/RT").await;
    for (indicator, reached) in [
        ("Officials trained", 15),
        ("Certificates issued", 12),
        ("Voivodeships reached", 4),
    ] {
        let row = project.body.split(indicator).nth(1).unwrap_or_default();
        let row = row.split("</tr>").next().unwrap_or_default();
        assert!(row.contains(&format!(">{reached}<")), "{indicator}: {row}");
    }
    let figures = server.get_as(&auditor, "/projects/RT/figures").await;
    assert_eq!(figures.status, 200);
    assert!(figures.body.contains("<tfoot>"), "{}", figures.body);
}

#[rocket::async_test]
async fn those_with_a_seat_are_told_that_the_edition_takes_place_and_those_who_wait_are_not() {
    let server = Server::sample().await;
    let kielce = edition(&server, "RT-KIE").await;
    let everyone = enrolment::participants(server.app.db.read(), kielce.id)
        .await
        .expect("a query");
    let mut told = BTreeMap::new();
    for Participant { enrolment, person } in everyone {
        let mails = server.mails_to(&person.email).await;
        let subject = match person.language.as_str() {
            "pl" => "Potwierdzono termin",
            "sv" => "Det blir av",
            _ => "It takes place",
        };
        let news = mails.iter().filter(|mail| mail.starts_with(subject)).count();
        told.entry((enrolment.state.code(), news))
            .or_insert(Vec::new())
            .push(person.email);
    }
    let seated_and_told: usize = told
        .iter()
        .filter(|((state, news), _)| *state != "waitlisted" && *news == 1)
        .map(|(_, people)| people.len())
        .sum();
    assert_eq!(seated_and_told, 16, "{told:?}");
    assert_eq!(told.get(&("waitlisted", 0)).map(Vec::len), Some(1), "{told:?}");
}
