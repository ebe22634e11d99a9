//! The register: found, added, changed by those who keep it, and by nobody else.

use evenhand::{
    kernel::outbox::mail,
    people::{self, Permission, PersonId, Scope},
};
use sea_orm::EntityTrait;

use super::{add, grant, known_to, record, staff};
use crate::support::{Browser, Server, room::Room};

/// The names in the list, in order.
fn names(page: &str) -> Vec<String> {
    let rows = page.split("<th scope=\"row\">").skip(1);
    let name = |row: &str| Some(row.split_once("\">")?.1.split('<').next()?.to_owned());
    rows.filter_map(name).collect()
}

async fn add_named(server: &Server, office: &Browser, given: &str, family: &str, region: &str) -> String {
    let id = PersonId::new().to_string();
    let email = format!("{id}@example.org");
    let fields = record(&[
        ("given_name", given),
        ("family_name", family),
        ("email", &email),
        ("region", region),
    ]);
    let mut fields: Vec<(&str, &str)> = fields;
    fields.push(("id", &id));
    let answer = server.post(office, "/people", &fields).await;
    assert_eq!(answer.location(), format!("/people/{id}"), "{}", answer.body);
    id
}

#[rocket::async_test]
async fn people_are_found_by_name_region_and_as_their_readers_sort() {
    let server = Server::start().await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    for (given, family, region) in [
        ("Ewa", "Żak", "PL-12"),
        ("Łukasz", "Ćwik", "PL-12"),
        ("Anna", "Cyran", "PL-02"),
        ("Åsa", "Öberg", "SE-01"),
    ] {
        add_named(&server, &office, given, family, region).await;
    }
    let polish = server.get_as(&office, "/people?lang=pl").await.body;
    assert_eq!(
        names(&polish),
        [
            "Cyran, Anna",
            "Ćwik, Łukasz",
            "Öberg, Åsa",
            "Testowska, Biuro",
            "Żak, Ewa"
        ]
    );
    let swedish = server.get_as(&office, "/people?lang=sv&order=desc").await.body;
    assert_eq!(names(&swedish).first().map(String::as_str), Some("Öberg, Åsa"));
    let found = server.get_as(&office, "/people?q=cwik+LUKASZ").await.body;
    assert_eq!(names(&found), ["Ćwik, Łukasz"]);
    let regional = server.get_as(&office, "/people?region=PL-12").await.body;
    assert_eq!(names(&regional), ["Ćwik, Łukasz", "Żak, Ewa"]);
    let nobody = server.get_as(&office, "/people?q=nikogo").await;
    assert_eq!((nobody.status, names(&nobody.body).len()), (200, 0));

    let before = server.app.db.queries();
    server.get_as(&office, "/people").await;
    assert!(server.app.db.queries() - before <= 5, "a list is few queries");
}

#[rocket::async_test]
async fn sending_the_form_twice_adds_one_person_who_is_told_once() {
    let server = Server::start().await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    let form = server.get_as(&office, "/people/new").await;
    let id = form.input("id");
    let mut fields = record(&[]);
    fields.extend([("id", id.as_str()), ("tell", "true")]);
    for _ in 0..2 {
        let answer = server.post(&office, "/people", &fields).await;
        assert_eq!(answer.location(), format!("/people/{id}"));
    }
    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("/sign-in"), "{}", mails[0].text);

    let other = PersonId::new().to_string();
    let mut again = record(&[("email", "EWA@example.org")]);
    again.push(("id", &other));
    let taken = server.post(&office, "/people", &again).await;
    assert_eq!(taken.status, 422);
    assert!(taken.body.contains("href=\"#field-email\""));
    let nonsense = server
        .post(&office, "/people", &record(&[("email", "ewa")]))
        .await;
    assert_eq!(nonsense.status, 422);
}

#[rocket::async_test]
async fn the_old_address_is_told_when_the_office_changes_it() {
    let server = Server::start().await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    let ewa = add(&server, "Ewa").await;
    let mut fields = record(&[("email", "ewa.swiatek@example.org")]);
    fields.push(("earlier_training", "Kurs w 2012 r."));
    let saved = server.post(&office, &format!("/people/{ewa}"), &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    assert_eq!(mails[0].to_address, "ewa@example.org");
    let stored = people::person(server.app.db.read(), ewa)
        .await
        .expect("a query")
        .expect("Ewa");
    assert_eq!(stored.earlier_training.as_deref(), Some("Kurs w 2012 r."));

    add(&server, "Olga").await;
    let taken = record(&[("email", "olga@example.org")]);
    assert_eq!(
        server
            .post(&office, &format!("/people/{ewa}"), &taken)
            .await
            .status,
        422
    );
}

#[rocket::async_test]
async fn only_those_who_keep_the_register_find_it_and_only_administrators_change_each_other() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let boss = add(&server, "Szefowa").await;
    grant(&server, boss, Permission::Admin, Scope::Installation).await;
    let admin = server.sign_in(boss).await;
    let official = server.sign_in(ewa).await;
    let trainer = staff(&server, "Jan", Permission::Trainer, Scope::Edition(boss.0)).await;
    let auditor = staff(&server, "Audyt", Permission::Auditor, Scope::Installation).await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    for browser in [&official, &trainer, &auditor] {
        for path in [
            "/people",
            "/people/new",
            "/mail",
            &format!("/people/{ewa}"),
            &format!("/people/{ewa}/edit"),
        ] {
            assert_eq!(server.get_as(browser, path).await.status, 404, "{path}");
        }
        let save = server
            .post(browser, &format!("/people/{boss}"), &record(&[]))
            .await;
        assert_eq!(save.status, 404);
    }
    let own_key = server
        .post(
            &office,
            &format!("/people/{boss}"),
            &record(&[("email", "mine@example.org")]),
        )
        .await;
    assert_eq!(
        own_key.status, 403,
        "an office does not get hold of an administrator's account"
    );
    let edit = format!("/people/{boss}/edit");
    assert_eq!(server.get_as(&office, &edit).await.status, 403);
    assert_eq!(server.get_as(&admin, &edit).await.status, 200);
    assert_eq!(
        server
            .get_as(&admin, &format!("/people/{}", PersonId::new()))
            .await
            .status,
        404
    );
    assert_eq!(server.get_as(&admin, "/people/not-an-id").await.status, 404);
}

#[rocket::async_test]
async fn the_office_of_a_project_finds_the_people_whom_its_project_knows_and_their_mail() {
    let room = Room::open().await;
    let server = &room.server;
    let ewa = add(server, "Ewa").await;
    let person = format!("/people/{ewa}");
    server
        .post(
            &Browser::default(),
            "/sign-in",
            &[("email", "ewa@example.org"), ("way", "link")],
        )
        .await;
    server.settle().await;
    let sees = async |browser: &Browser| {
        let found = |page: &str, words: &'static str| {
            let page = page.to_owned();
            async move { server.get_as(browser, &page).await.body.contains(words) }
        };
        [
            server.get_as(browser, &person).await.status == 200,
            found("/people", "Testowska, Ewa").await,
            found("/search?q=Ewa", "ewa@example.org").await,
            found("/mail", "ewa@example.org").await,
        ]
    };
    assert_eq!(sees(&room.office).await, [false; 4], "nobody of the project");

    known_to(server, ewa, room.project).await;
    assert_eq!(sees(&room.office).await, [true; 4], "she takes part now");

    let id = PersonId::new().to_string();
    let own = record(&[("email", "nowa@example.org"), ("family_name", "Nowicka")]);
    let added = [&own[..], &[("id", id.as_str())]].concat();
    assert_eq!(server.post(&room.office, "/people", &added).await.status, 303);
    assert_eq!(
        server.get_as(&room.office, &format!("/people/{id}")).await.status,
        200,
        "whom the office added it knows"
    );
}
