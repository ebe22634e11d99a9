//! Regions: what the program brings with it, the pages anyone may read, and countries that an administrator adds.

use evenhand::{
    kernel::languages::Language,
    regions::{self, rules::LinkKind},
};

use crate::support::Server;

#[rocket::async_test]
async fn the_first_start_brings_two_countries_and_the_next_starts_leave_them_alone() {
    let server = Server::start().await;
    let db = server.app.db.read();
    let names = regions::region_names(db, Language::Sv).await.expect("names");
    assert_eq!(names.len(), 16 + 21);
    assert_eq!(names["PL-02"], "Nedre Schlesien");
    let all = regions::regions(db).await.expect("regions");
    let polish = all.iter().filter(|region| region.country == "PL");
    assert_eq!(
        polish.map(|region| i64::from(region.population)).sum::<i64>(),
        38_354_173
    );

    let before = server.app.db.queries();
    regions::load_builtin(&server.app).await.expect("a second start");
    assert_eq!(server.app.db.queries() - before, 1);
    assert_eq!(regions::links(db).await.expect("links").len(), 34 + 41);
}

#[rocket::async_test]
async fn what_is_stored_is_what_the_files_say() {
    let server = Server::start().await;
    for text in regions::rules::builtin() {
        let mut country = regions::rules::parse_country(text).expect("a country of our own");
        let stored = regions::country(server.app.db.read(), &country.code).await;
        country.regions.sort_by(|a, b| a.code.cmp(&b.code));
        country.links.sort_by(|a, b| (&a.a, &a.b).cmp(&(&b.a, &b.b)));
        assert_eq!(stored.expect("readable"), Some(country));
    }
}

#[rocket::async_test]
async fn neighbours_are_told_with_what_lies_between() {
    let server = Server::start().await;
    let db = server.app.db.read();
    let of = async |code| regions::neighbours_of(db, code).await.expect("neighbours");
    let gotland = of("SE-09").await;
    let told: Vec<_> = gotland
        .iter()
        .map(|near| (near.code.as_str(), near.kind, near.counts, near.note.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("SE-01", LinkKind::Ferry, true, "Nynäshamn–Visby"),
            ("SE-08", LinkKind::Ferry, true, "Oskarshamn–Visby"),
        ]
    );
    let lake = of("SE-14").await;
    let across = lake.iter().find(|near| near.code == "SE-05");
    assert!(across.is_some_and(|near| near.kind == LinkKind::Lake && !near.counts));
    assert_eq!(of("XX-01").await, []);
}
