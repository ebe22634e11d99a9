//! Changing an edition: its dates, quotas, trainers; and the venues that editions share.

use evenhand::editions;
use time::{Date, Duration};

use super::{
    edition,
    planning::{Fields, borrowed, form, with},
};
use crate::support::Server;

#[rocket::async_test]
async fn a_change_of_dates_moves_the_agenda_and_is_told() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let before = edition(&server, "RT-WAW").await;
    let page = server.get_as(&office, "/editions/RT-WAW/edit").await;
    assert_eq!(page.input("starts_on"), before.starts_on.to_string());
    let day = |date: Date| (date + Duration::days(2)).to_string();
    let group = editions::regions_of(server.app.db.read(), before.id)
        .await
        .expect("a query");
    let mut fields: Fields = [
        ("venue", before.venue_id.to_string()),
        ("language", "pl".to_owned()),
        ("starts_on", day(before.starts_on)),
        ("ends_on", day(before.ends_on)),
        ("enrol_from", before.enrol_from.to_string()),
        ("enrol_until", before.enrol_until.to_string()),
        ("decide_on", before.decide_on.to_string()),
        ("capacity_min", before.capacity_min.to_string()),
        ("capacity_max", before.capacity_max.to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    fields.extend(group.iter().map(|code| ("regions[]".to_owned(), code.clone())));
    let short = with(&fields, "ends_on", &day(before.starts_on));
    let refused = server.post(&office, "/editions/RT-WAW", &borrowed(&short)).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .body
            .contains("The agenda has sessions outside these days"),
        "{}",
        refused.body
    );
    let answer = server.post(&office, "/editions/RT-WAW", &borrowed(&fields)).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let sessions = editions::sessions_of(server.app.db.read(), before.id)
        .await
        .expect("a query");
    let days: Vec<String> = sessions
        .iter()
        .map(|session| session.on_date.to_string())
        .collect();
    assert_eq!(days, [day(before.starts_on), day(before.ends_on)]);
    let slots = editions::slots_of(server.app.db.read(), before.id)
        .await
        .expect("a query");
    assert!(
        slots
            .iter()
            .all(|slot| days.contains(&slot.slot.on_date.to_string()))
    );
    let schedule = server.get("/editions/RT-WAW").await;
    assert!(
        schedule.body.contains("The edition now takes place from"),
        "{}",
        schedule.body
    );
    server.settle().await;
    let mails = server.mails_to("trainer@example.org").await;
    assert!(
        mails.iter().any(|subject| subject.contains("RT-WAW")),
        "{mails:?}"
    );
    let gone: Fields = fields
        .iter()
        .filter(|(name, code)| name != "regions[]" || *code == group[0])
        .cloned()
        .collect();
    let refused = server.post(&office, "/editions/RT-WAW", &borrowed(&gone)).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("so it stays in the group"),
        "{}",
        refused.body
    );
}

#[rocket::async_test]
async fn quotas_keep_to_what_is_taken_and_what_there_is() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let quotas = editions::quotas_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let fields = |seats: &dyn Fn(&editions::Quota) -> i32| -> Fields {
        let field = |quota: &editions::Quota| format!("seats-{}-{}", quota.region_code, quota.role_category);
        quotas
            .iter()
            .map(|quota| (field(quota), seats(quota).to_string()))
            .collect()
    };
    let path = "/editions/RT-WAW/quotas";
    let too_many = server.post(&office, path, &borrowed(&fields(&|_| 9))).await;
    assert_eq!(too_many.status, 422);
    assert!(
        too_many.body.contains("are more than the edition has"),
        "{}",
        too_many.body
    );
    let too_few = server.post(&office, path, &borrowed(&fields(&|_| 0))).await;
    assert_eq!(too_few.status, 422);
    assert!(
        too_few.body.contains("seats are already taken in"),
        "{}",
        too_few.body
    );
    let negative = server.post(&office, path, &borrowed(&fields(&|_| -1))).await;
    assert_eq!(negative.status, 422);
    let fewer = fields(&|quota| i32::from(quota.role_category != "social"));
    assert_eq!(server.post(&office, path, &borrowed(&fewer)).await.status, 303);
    let page = server.get_as(&office, path).await;
    assert!(
        page.body.contains("seats have not been given to any cell"),
        "{}",
        page.body
    );
    assert_eq!(
        server.post(&office, path, &[("share", "evenly")]).await.status,
        303
    );
    let after = editions::quotas_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    assert_eq!(
        after.iter().map(|quota| quota.seats).sum::<i32>(),
        edition.capacity_max
    );
}

#[rocket::async_test]
async fn trainers_are_named_by_mail_address_and_told() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let path = "/editions/RT-WAW/trainers";
    let unknown = server
        .post(&office, path, &[("email", "nobody@example.org")])
        .await;
    assert_eq!(unknown.status, 422);
    assert!(
        unknown
            .body
            .contains("Nobody here has the address nobody@example.org"),
        "{}",
        unknown.body
    );
    let auditor = "Auditor@Example.org";
    assert_eq!(
        server.post(&office, path, &[("email", auditor)]).await.status,
        303
    );
    assert_eq!(
        server.post(&office, path, &[("email", auditor)]).await.status,
        303
    );
    let edition = edition(&server, "RT-WAW").await;
    let trainers = editions::trainers_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let named: Vec<_> = trainers
        .iter()
        .filter(|person| person.email == "auditor@example.org")
        .collect();
    assert_eq!(named.len(), 1);
    assert_eq!(server.mails_to("auditor@example.org").await.len(), 1, "told once");
    let removal = format!("{path}/{}/removal", named[0].id);
    assert_eq!(server.post(&office, &removal, &[]).await.status, 303);
    let trainers = editions::trainers_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    assert!(
        trainers
            .iter()
            .all(|person| person.email != "auditor@example.org")
    );
}

#[rocket::async_test]
async fn a_venue_that_moves_is_noted_on_announced_schedules() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let id = server.get_as(&office, "/venues/new").await.input("id");
    let mut fields: Fields = form(&server, &office).await;
    fields.retain(|(name, _)| name.starts_with("venue_") || name.starts_with("room-"));
    let fields = with(&fields, "id", &id);
    for _ in 0..2 {
        assert_eq!(
            server.post(&office, "/venues", &borrowed(&fields)).await.status,
            303
        );
    }
    let list = server.get_as(&office, "/venues").await;
    assert_eq!(
        list.body.matches("Hotel Odra").count(),
        1,
        "sent twice, added once"
    );
    let venue = edition(&server, "RT-WAW").await.venue_id;
    let path = format!("/venues/{venue}");
    assert_eq!(server.get_as(&office, &path).await.status, 200);
    let moved = with(&fields, "venue_street", "Rynek 2");
    assert_eq!(server.post(&office, &path, &borrowed(&moved)).await.status, 303);
    let schedule = server.get("/editions/RT-WAW").await;
    assert!(
        schedule.body.contains("Hotel Odra, Rynek 2, 50-101 Wrocław"),
        "{}",
        schedule.body
    );
    let missing = server
        .post(&office, &path, &borrowed(&with(&moved, "venue_city", "")))
        .await;
    assert_eq!(missing.status, 422);
    assert_eq!(
        server
            .get_as(&office, "/venues/0192f0c1-0000-7000-8000-000000000000")
            .await
            .status,
        404
    );
}
