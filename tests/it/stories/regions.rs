//! Regions: what the program brings with it, the pages anyone may read, and countries that an administrator adds.

mod import;

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

/// Where each of these stands in the page; they must all be there.
fn places(page: &str, words: &[&str]) -> Vec<usize> {
    let place = |word: &&str| page.find(*word).unwrap_or_else(|| panic!("{word} in {page}"));
    words.iter().map(place).collect()
}

#[rocket::async_test]
async fn anyone_reads_about_regions_in_three_languages() {
    let server = Server::start().await;
    for (lang, title, poland, sweden) in [
        ("pl", "Regiony", "Polska", "Szwecja"),
        ("sv", "Regioner", "Polen", "Sverige"),
        ("en", "Regions", "Poland", "Sweden"),
    ] {
        let page = server.get(&format!("/regions?lang={lang}")).await;
        assert_eq!(page.status, 200);
        places(&page.body, &[&format!("<h1>{title}</h1>"), poland, sweden]);
        assert!(!page.body.contains("/regions/import"));
    }
    let polish = server.get("/regions/PL?lang=pl").await.body;
    let swedish = server.get("/regions/SE?lang=sv").await.body;
    let row = |name: &str| format!(">{name}</a></th><td data-label");
    let order = |page: &str, names: [&str; 3]| {
        let rows = names.map(row);
        places(page, &rows.each_ref().map(String::as_str))
    };
    assert!(order(&polish, ["lubuskie", "łódzkie", "małopolskie"]).is_sorted());
    let order = order(&swedish, ["Västmanlands län", "Örebro län", "Östergötlands län"]);
    assert!(order.is_sorted(), "{order:?}");
    places(
        &polish,
        &[
            "38\u{a0}354\u{a0}173",
            "href=\"/regions/PL/10\" aria-label=\"łódzkie (10)\"",
        ],
    );
}

#[rocket::async_test]
async fn a_region_is_shown_with_its_neighbours_and_what_lies_between() {
    let server = Server::start().await;
    let gotland = server.get("/regions/SE/09?lang=en").await;
    assert_eq!(gotland.status, 200);
    places(
        &gotland.body,
        &[
            "<h1>Gotland County</h1>",
            "SE-09",
            "region region-here",
            "region region-neighbour",
            "map-link map-link-ferry",
            ">Kalmar County</a> <span class=\"soft small\">08</span></th>",
            "<span>ferry <span class=\"soft\">(Oskarshamn–Visby)</span>",
            ">Stockholm County</a> <span class=\"soft small\">01</span></th>",
            "<span>ferry <span class=\"soft\">(Nynäshamn–Visby)</span>",
            "189 km",
            "CC0 1.0",
        ],
    );
    let across = server.get("/regions/SE/05?lang=en").await.body;
    places(
        &across,
        &["border in a lake, no crossing", "does not count as a neighbour"],
    );
    for (lang, name) in [
        ("pl", "dolnośląskie"),
        ("sv", "Nedre Schlesien"),
        ("en", "Lower Silesia"),
    ] {
        let page = server.get(&format!("/regions/PL/02?lang={lang}")).await.body;
        places(
            &page,
            &[
                &format!("<h1>{name}</h1>"),
                "dolnośląskie",
                "Nedre Schlesien",
                "Lower Silesia",
                "Wrocław",
            ],
        );
    }
}

#[rocket::async_test]
async fn what_is_no_region_is_not_found() {
    let server = Server::start().await;
    for path in [
        "/regions/XX",
        "/regions/pl",
        "/regions/PL%27--",
        "/regions/PL/99",
        "/regions/PL/PL-02",
        "/regions/XX/02",
        "/regions/PL/02/more",
    ] {
        assert_eq!(server.get(path).await.status, 404, "{path}");
    }
}

#[rocket::async_test]
async fn the_map_is_laid_out_once() {
    let server = Server::start().await;
    let queries = async |path: &str| {
        let before = server.app.db.queries();
        assert_eq!(server.get(path).await.status, 200, "{path}");
        server.app.db.queries() - before
    };
    queries("/regions/format").await;
    assert_eq!(queries("/regions").await, 1);
    assert_eq!(queries("/regions/PL").await, 4);
    assert_eq!(queries("/regions/PL").await, 1);
    assert_eq!(queries("/regions/PL/14").await, 1);
    assert_eq!(queries("/regions/format").await, 0);
}

#[rocket::async_test]
async fn a_group_of_regions_stands_out_on_a_map_for_other_pages() {
    let server = Server::start().await;
    let group = regions::RegionGroup {
        codes: ["PL-06", "PL-18", "PL-20"].map(str::to_owned).into(),
        label: "LU-2026-03".to_owned(),
    };
    let of = async |country| {
        regions::group_map(
            &server.app,
            Language::Pl,
            country,
            std::slice::from_ref(&group),
            regions::GroupMarks::default(),
        )
        .await
        .expect("readable")
    };
    let picture = of("PL").await.expect("a map of Poland");
    let named: Vec<_> = picture
        .regions
        .iter()
        .filter(|region| region.pattern == Some(1))
        .map(|region| (region.title.as_str(), region.href.as_deref()))
        .collect();
    assert_eq!(
        named,
        [
            ("lubelskie (06) – LU-2026-03", Some("/regions/PL/06")),
            ("podkarpackie (18) – LU-2026-03", Some("/regions/PL/18")),
            ("podlaskie (20) – LU-2026-03", Some("/regions/PL/20")),
        ]
    );
    assert!(of("XX").await.is_none());
}
