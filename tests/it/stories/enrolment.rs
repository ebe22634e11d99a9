//! Seats: asked for, given back, moved up, imported; and never sold twice.

use std::sync::Arc;

use evenhand::{
    editions,
    enrolment::{self, EnrolmentState},
};
use rocket::futures::future::join_all;

use crate::support::{Browser, Server};

const OPEN: &str = "/editions/RT-WAW";

/// An official of Warsaw's group who has no seat yet: the cell `social` of region 10 is left open in the sample.
async fn newcomer(server: &Server) -> Browser {
    let person = server.person_in("PL-10", "social").await;
    server.sign_in(person.id).await
}

async fn states(server: &Server, code: &str) -> Vec<EnrolmentState> {
    let db = server.app.db.read();
    let edition = editions::edition_by_code(db, code)
        .await
        .expect("a query")
        .expect("an edition");
    let all = enrolment::enrolments_in(db, edition.id).await.expect("a query");
    all.into_iter().map(|enrolment| enrolment.state).collect()
}

#[rocket::async_test]
async fn an_official_enrols_once_however_often_the_button_is_pressed() {
    let server = Server::sample().await;
    let official = newcomer(&server).await;
    let page = server.get_as(&official, &format!("{OPEN}/enrol")).await;
    assert_eq!(page.status, 200);
    let id = page.input("id");
    let before = states(&server, "RT-WAW").await.len();
    let first = server
        .post(&official, &format!("{OPEN}/enrolments"), &[("id", &id)])
        .await;
    let second = server
        .post(&official, &format!("{OPEN}/enrolments"), &[("id", &id)])
        .await;
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), format!("/enrolments/{id}"));
    assert_eq!(first.location(), second.location());
    assert_eq!(states(&server, "RT-WAW").await.len(), before + 1);
    let again = server.post(&official, &format!("{OPEN}/enrolments"), &[]).await;
    assert_eq!(
        again.status, 409,
        "a second enrolment of the same person is refused: {}",
        again.body
    );
    assert_eq!(
        server
            .get_as(&official, &format!("/enrolments/{id}"))
            .await
            .status,
        200
    );
}

#[rocket::async_test]
async fn reasons_for_a_no_are_told_before_and_nothing_is_stored() {
    let server = Server::sample().await;
    let official = server.as_part("official").await;
    let page = server.get_as(&official, &format!("{OPEN}/enrol")).await;
    assert!(
        page.body
            .contains("This edition is for other regions than Lower Silesia"),
        "{}",
        page.body
    );
    let before = states(&server, "RT-WAW").await;
    let refused = server.post(&official, &format!("{OPEN}/enrolments"), &[]).await;
    assert_eq!(refused.status, 409);
    assert_eq!(states(&server, "RT-WAW").await, before);
    assert_eq!(
        server.get_as(&official, "/editions/RT-GOR/enrol").await.status,
        404,
        "a draft is not to be seen"
    );
    let guest = server.get("/editions/RT-WAW/enrol").await;
    assert_eq!(
        (
            guest.status,
            guest.header("Location").starts_with("/sign-in?next=")
        ),
        (303, true)
    );
    let forged = server
        .post_raw(&official, &format!("{OPEN}/enrolments"), &[("csrf", "forged")])
        .await;
    assert_eq!(forged.status, 403);
}

#[rocket::async_test]
async fn two_hundred_at_once_fill_the_last_seat_once() {
    let server = Arc::new(Server::sample().await);
    let people = server.add_people("PL-02", "education", 200).await;
    let browsers = join_all(people.into_iter().map(|person| {
        let server = Arc::clone(&server);
        async move { server.sign_in(person).await }
    }))
    .await;
    let tokens = join_all(browsers.iter().map(|browser| server.token(browser))).await;
    let replies = join_all(browsers.iter().zip(&tokens).map(|(browser, token)| {
        let server = Arc::clone(&server);
        async move {
            server
                .post_raw(browser, "/editions/RT-OPO/enrolments", &[("csrf", token)])
                .await
                .status
        }
    }))
    .await;
    assert!(replies.iter().all(|status| *status == 303), "{replies:?}");
    let states = states(&server, "RT-OPO").await;
    let count = |wanted| states.iter().filter(|state| **state == wanted).count();
    assert_eq!(
        count(EnrolmentState::Confirmed),
        12,
        "twelve seats, eleven of them taken before"
    );
    assert_eq!(count(EnrolmentState::Waitlisted), 199);
}

#[rocket::async_test]
async fn the_next_in_line_moves_up_and_is_told() {
    let server = Server::sample().await;
    let people = server.add_people("PL-02", "education", 2).await;
    let (first, second) = (server.sign_in(people[0]).await, server.sign_in(people[1]).await);
    let mine = server
        .post(&first, "/editions/RT-OPO/enrolments", &[])
        .await
        .location();
    let theirs = server
        .post(&second, "/editions/RT-OPO/enrolments", &[])
        .await
        .location();
    assert!(
        server
            .get_as(&second, &theirs)
            .await
            .body
            .contains("On the waiting list")
    );
    assert_eq!(
        server.get_as(&second, &mine).await.status,
        404,
        "another's enrolment"
    );
    let stolen = server.post(&second, &format!("{mine}/withdrawals"), &[]).await;
    assert_eq!(stolen.status, 404, "nobody withdraws another");
    let long = "x".repeat(501);
    let too_long = server
        .post(&first, &format!("{mine}/withdrawals"), &[("why", &long)])
        .await;
    assert_eq!(too_long.status, 422);
    assert!(too_long.body.contains(&long), "nothing typed is lost");
    let gone = server
        .post(&first, &format!("{mine}/withdrawals"), &[("why", "Choroba")])
        .await;
    assert_eq!(gone.status, 303);
    assert_eq!(
        server
            .post(&first, &format!("{mine}/withdrawals"), &[])
            .await
            .status,
        303,
        "twice is once"
    );
    let page = server.get_as(&second, &theirs).await;
    assert!(
        page.body
            .contains("A seat of the same region and role category became free."),
        "{}",
        page.body
    );
    let mails = server.mails_to("person1@example.org").await;
    assert!(
        mails.iter().any(|subject| subject.starts_with("A seat for you")),
        "{mails:?}"
    );
}

#[rocket::async_test]
async fn a_list_is_checked_cell_by_cell_and_taken_whole_or_in_part() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let (form, take) = (
        format!("{OPEN}/participants/import"),
        format!("{OPEN}/participants/imports"),
    );
    let list = "Imię;Nazwisko;E-mail;Województwo;Kategoria\n\
                Łucja;Żak;lucja.zak@example.org;łódzkie;social\n\
                Jan;=2+2;no address;Atlantyda;social\n";
    let (cp1250, _, _) = encoding_rs::WINDOWS_1250.encode(list);
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(list.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (encoding, bytes) in [
        ("UTF-8", list.as_bytes()),
        ("Windows-1250", &cp1250),
        ("UTF-16", &utf16),
    ] {
        let before = states(&server, "RT-WAW").await.len();
        let page = server
            .upload(&office, &form, &[], ("file", "list.csv", bytes))
            .await;
        assert_eq!(page.status, 200, "{encoding}: {}", page.body);
        for text in [
            encoding,
            "Łucja Żak",
            "There is no region “Atlantyda”.",
            "“no address” is not a mail address.",
        ] {
            assert!(page.body.contains(text), "{encoding}: {text} in {}", page.body);
        }
        assert_eq!(
            states(&server, "RT-WAW").await.len(),
            before,
            "nothing is stored before it is confirmed"
        );
    }
    let page = server
        .upload(&office, &form, &[], ("file", "list.csv", list.as_bytes()))
        .await;
    let upload = page.input("upload");
    let whole = server.post(&office, &take, &[("upload", &upload)]).await;
    assert_eq!(whole.status, 409, "a list with problems is not taken whole");
    let before = states(&server, "RT-WAW").await.len();
    let good = server
        .post(&office, &take, &[("upload", &upload), ("good_only", "yes")])
        .await;
    assert_eq!(good.status, 303, "{}", good.body);
    assert_eq!(states(&server, "RT-WAW").await.len(), before + 1);
    let replayed = server
        .post(&office, &take, &[("upload", &upload), ("good_only", "yes")])
        .await;
    assert_eq!(replayed.status, 409);
    // What is stored otherwise is neither read nor removed, however its hash is known.
    let other = server
        .app
        .files
        .put(list.as_bytes())
        .await
        .expect("a stored file");
    let forged = [("upload", other.as_str()), ("good_only", "yes")];
    assert_eq!(server.post(&office, &take, &forged).await.status, 409);
    assert!(server.app.files.get(&other).await.is_ok(), "it is kept");
    for (name, bytes) in [
        ("list.xlsx", b"PK\x03\x04 cut".as_slice()),
        ("list.csv", b""),
        ("x.pdf", b"%PDF-1.7 \x00\x01"),
    ] {
        let page = server.upload(&office, &form, &[], ("file", name, bytes)).await;
        assert_eq!(page.status, 422, "{name}");
    }
    let trainer = server.as_part("trainer").await;
    assert_eq!(
        server.get_as(&trainer, &form).await.status,
        403,
        "a trainer sees participants, but imports none"
    );
    let official = server.as_part("official").await;
    assert_eq!(server.get_as(&official, &form).await.status, 404);
}

#[rocket::async_test]
async fn the_board_needs_few_queries_however_many_people() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let before = server.app.db.queries();
    let page = server.get_as(&office, "/editions/RT-OPO/participants").await;
    let queries = server.app.db.queries() - before;
    assert_eq!(page.status, 200);
    println!("/editions/<code>/participants: {queries} queries");
    assert!(queries <= 9, "{queries} queries");
}
