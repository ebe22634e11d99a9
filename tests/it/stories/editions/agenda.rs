//! The agenda: sessions and slots added, changed, moved, removed; conflicts found and explained.

use evenhand::editions;

use super::{
    edition,
    planning::{borrowed, form, with},
};
use crate::support::{Browser, Reply, Server};

const AGENDA: &str = "/editions/RT-WAW/agenda";

/// Adds a session beside the first one, in the same room, and gives its id.
async fn add_group(server: &Server, office: &Browser, room: &str) -> String {
    let id = server
        .get_as(office, &format!("{AGENDA}/sessions/new"))
        .await
        .input("id");
    let day = edition(server, "RT-WAW").await.starts_on.to_string();
    let fields = [
        ("id", id.as_str()),
        ("title-en", "Group II"),
        ("on_date", day.as_str()),
        ("room", room),
        ("minimum", "6"),
    ];
    for _ in 0..2 {
        let answer = server.post(office, &format!("{AGENDA}/sessions"), &fields).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, AGENDA.to_owned()),
            "{}",
            answer.body
        );
    }
    id
}

async fn add_slot(
    server: &Server,
    office: &Browser,
    session: &str,
    times: (&str, &str),
    more: &[(&str, &str)],
) -> Reply {
    let path = format!("{AGENDA}/sessions/{session}/slots");
    let id = server.get_as(office, &format!("{path}/new")).await.input("id");
    let mut fields = vec![
        ("id", id.as_str()),
        ("starts", times.0),
        ("ends", times.1),
        ("kind", "talk"),
        ("title-pl", "Wykład"),
    ];
    fields.extend(more);
    server.post(office, &path, &fields).await
}

#[rocket::async_test]
async fn slots_get_their_ends_and_parallel_sessions_their_conflicts() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let db = server.app.db.read();
    let first = editions::sessions_of(db, edition.id)
        .await
        .expect("a query")
        .remove(0);
    let day = edition.starts_on.to_string();
    let room = [
        ("title-pl", "Dzień pierwszy"),
        ("on_date", &day),
        ("room", "101"),
        ("minimum", ""),
    ];
    let path = format!("{AGENDA}/sessions/{}", first.id);
    assert_eq!(server.post(&office, &path, &room).await.status, 303);
    let page = server.get_as(&office, AGENDA).await;
    assert!(
        page.body.contains("Nobody and no room is needed twice"),
        "{}",
        page.body
    );

    let group = add_group(&server, &office, "101").await;
    assert_eq!(
        editions::sessions_of(db, edition.id)
            .await
            .expect("a query")
            .len(),
        3,
        "added once"
    );
    assert_eq!(
        add_slot(&server, &office, &group, ("10:00", ""), &[])
            .await
            .status,
        422,
        "no end, and none follows"
    );
    assert_eq!(
        add_slot(&server, &office, &group, ("10:10", "11:00"), &[])
            .await
            .status,
        303
    );
    let opening = add_slot(&server, &office, &group, ("10:00", ""), &[]).await;
    assert_eq!(opening.status, 303, "{}", opening.body);
    let slots = editions::slots_of(db, edition.id).await.expect("a query");
    let opening = slots
        .iter()
        .find(|slot| slot.slot.ends.is_none())
        .expect("the opening");
    assert_eq!(
        (opening.slot.starts, opening.ends),
        (600, 610),
        "it ends when the next one starts"
    );

    let page = server.get_as(&office, AGENDA).await;
    assert!(
        page.body.contains("the end follows from the next slot"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("The room 101 is needed twice on"),
        "{}",
        page.body
    );
    assert!(page.body.contains("101: 60 minutes in all."), "{}", page.body);
    let overlap = add_slot(&server, &office, &group, ("10:30", "11:30"), &[]).await;
    assert_eq!(overlap.status, 422);
    assert!(
        overlap
            .body
            .contains("What runs in parallel belongs in another session"),
        "{}",
        overlap.body
    );
    let backwards = add_slot(&server, &office, &group, ("12:00", "11:30"), &[]).await;
    assert!(
        backwards.body.contains("The end is not after the start"),
        "{}",
        backwards.body
    );
    let strange = add_slot(&server, &office, &group, ("25:00", "26:00"), &[]).await;
    assert!(
        strange.body.contains("This is not a time of day"),
        "{}",
        strange.body
    );
    let public = server.get("/editions/RT-WAW").await;
    assert!(
        public.body.contains("class=\"tracks\"") && public.body.contains("10:00–10:10"),
        "{}",
        public.body
    );
    assert!(
        public.body.contains("time-line") && public.body.contains("2 sessions run side by side on"),
        "parallel sessions are drawn: {}",
        public.body
    );
    assert!(
        page.body.contains("time-clash"),
        "with what clashes: {}",
        page.body
    );
}

#[rocket::async_test]
async fn a_presenter_is_not_in_two_places() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let db = server.app.db.read();
    let trainers = editions::trainers_of(db, edition.id).await.expect("a query");
    let trainer = trainers.first().expect("a trainer").id.to_string();
    let group = add_group(&server, &office, "").await;
    let third = add_group(&server, &office, "").await;
    let with = [
        ("presenter-0-role", "moderator"),
        ("presenter-0-person", trainer.as_str()),
    ];
    assert_eq!(
        add_slot(&server, &office, &group, ("18:00", "19:00"), &with)
            .await
            .status,
        303
    );
    assert_eq!(
        add_slot(&server, &office, &third, ("18:45", "19:30"), &with)
            .await
            .status,
        303
    );
    let page = server.get_as(&office, AGENDA).await;
    assert!(
        page.body.contains("Aleksander Żuławski is needed twice on"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("from 18:45 to 19:00 (15 min)"),
        "{}",
        page.body
    );
    assert!(page.body.contains("slot-clash"));
    let nobody = [
        ("presenter-0-role", "expert"),
        ("presenter-0-person", "0192f0c1-0000-7000-8000-000000000000"),
    ];
    assert_eq!(
        add_slot(&server, &office, &third, ("20:00", "20:30"), &nobody)
            .await
            .status,
        422
    );
    let stranger = server.get_as(&office, "/editions/RT-OPO/agenda").await;
    assert!(
        stranger.body.contains("Nobody and no room is needed twice"),
        "another day, no conflict"
    );
}

#[rocket::async_test]
async fn times_are_moved_and_every_change_is_public() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let db = server.app.db.read();
    let before = editions::slots_of(db, edition.id).await.expect("a query");
    let shift = format!("{AGENDA}/shifts");
    assert_eq!(
        server
            .post(&office, &shift, &[("minutes", "30"), ("session", "")])
            .await
            .status,
        303
    );
    let after = editions::slots_of(db, edition.id).await.expect("a query");
    for (old, new) in before.iter().zip(&after) {
        assert_eq!((old.slot.starts + 30, old.ends + 30), (new.slot.starts, new.ends));
    }
    let too_far = server
        .post(&office, &shift, &[("minutes", "700"), ("session", "")])
        .await;
    assert_eq!(too_far.status, 422);
    assert!(
        too_far.body.contains("A slot would leave its day"),
        "{}",
        too_far.body
    );
    let foreign = server.post(
        &office,
        &shift,
        &[
            ("minutes", "5"),
            ("session", "0192f0c1-0000-7000-8000-000000000000"),
        ],
    );
    assert_eq!(foreign.await.status, 404);

    let slot = after.first().expect("a slot");
    let path = format!("{AGENDA}/slots/{}", slot.id());
    let form = server.get_as(&office, &path).await;
    assert_eq!(form.input("starts"), "09:30");
    let fields = [
        ("starts", "09:15"),
        ("ends", "09:50"),
        ("kind", "opening"),
        ("title-pl", "Otwarcie <b>kursu</b>"),
        ("room", "102"),
    ];
    let changed = server.post(&office, &path, &fields).await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    let removed = after.last().expect("a last slot");
    let removal = format!("{AGENDA}/slots/{}/removal", removed.id());
    assert_eq!(server.post(&office, &removal, &[]).await.status, 303);
    assert_eq!(
        server.post(&office, &removal, &[]).await.status,
        404,
        "it is gone"
    );

    let public = server.get("/editions/RT-WAW").await;
    for text in [
        "All times were moved by 30 minutes",
        "it starts at 09:15 (before: 09:30)",
        "Otwarcie &lt;b&gt;kursu&lt;/b&gt;",
        "was removed",
        "Room: 102",
    ] {
        assert!(public.body.contains(text), "{text}\n{}", public.body);
    }
    let in_polish = server.get("/editions/RT-WAW?lang=pl").await;
    assert!(
        in_polish
            .body
            .contains("Wszystkie godziny przesunięto o 30 minut."),
        "{}",
        in_polish.body
    );
    let elsewhere = format!("/editions/RT-OPO/agenda/slots/{}", slot.id());
    assert_eq!(
        server.get_as(&office, &elsewhere).await.status,
        404,
        "a slot of another edition"
    );
    assert_eq!(server.post(&office, &elsewhere, &fields).await.status, 404);
}

#[rocket::async_test]
async fn what_was_attended_stays_in_the_agenda() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-KIE").await;
    let db = server.app.db.read();
    let slot = editions::slots_of(db, edition.id)
        .await
        .expect("a query")
        .remove(0);
    let removal = format!("/editions/RT-KIE/agenda/slots/{}/removal", slot.id());
    assert_eq!(server.post(&office, &removal, &[]).await.status, 409);
    let again = editions::slots_of(db, edition.id).await.expect("a query");
    assert!(again.iter().any(|other| other.id() == slot.id()));
}

#[rocket::async_test]
async fn two_editions_cannot_have_one_room_at_the_same_time() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let here = edition(&server, "RT-WAW").await;
    let (day, today) = (here.starts_on.to_string(), server.app.clock.today().to_string());
    let venue = here.venue_id.to_string();
    let mut fields = form(&server, &office).await;
    for (name, value) in [
        ("code", "RT-TWIN"),
        ("starts_on", day.as_str()),
        ("enrol_from", today.as_str()),
        ("enrol_until", day.as_str()),
        ("decide_on", day.as_str()),
        ("venue", venue.as_str()),
    ] {
        fields = with(&fields, name, value);
    }
    let planned = server
        .post(&office, "/projects/RT/editions", &borrowed(&fields))
        .await;
    assert_eq!(planned.status, 303, "{}", planned.body);
    let twin = edition(&server, "RT-TWIN").await;
    for edition in [&here, &twin] {
        let sessions = editions::sessions_of(server.app.db.read(), edition.id)
            .await
            .expect("a query");
        let path = format!("/editions/{}/agenda/sessions/{}", edition.code, sessions[0].id);
        let session = [
            ("title-en", "Day one"),
            ("on_date", day.as_str()),
            ("room", "102"),
            ("minimum", ""),
        ];
        assert_eq!(server.post(&office, &path, &session).await.status, 303);
    }
    let page = server.get_as(&office, AGENDA).await;
    assert!(
        page.body.contains("The room 102 is needed twice on"),
        "{}",
        page.body
    );
    assert!(page.body.contains("(RT-TWIN)"), "the other edition is named");
    assert!(page.body.contains("102: 420 minutes in all."), "{}", page.body);
    let cancel = [("to", "cancelled"), ("why", "It was a mistake.")];
    assert_eq!(
        server
            .post(&office, "/editions/RT-TWIN/decisions", &cancel)
            .await
            .status,
        303
    );
    let page = server.get_as(&office, AGENDA).await;
    assert!(
        page.body.contains("Nobody and no room is needed twice"),
        "{}",
        page.body
    );
}
