//! An administrator adds a country from a file.

use evenhand::{
    kernel::audit,
    people::{self, Permission, Scope},
    regions::rules::example,
};

use crate::support::{Browser, Reply, Server, newcomer};

const ADDRESS: &str = "/regions/import";

/// Somebody signed in, with this permission for the whole installation if it is given.
async fn somebody(server: &Server, permission: Option<Permission>) -> Browser {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let person = newcomer("Alva", "Lind", &format!("{permission:?}@example.org"));
    let id = people::add_person(&mut tx, person, None).await.expect("a person");
    if let Some(permission) = permission {
        people::grant(&mut tx, id, permission, &Scope::Installation, None)
            .await
            .expect("a grant");
    }
    tx.commit().await.expect("stored");
    server.sign_in(id).await
}

async fn import(server: &Server, by: &Browser, content: &[u8]) -> Reply {
    server
        .upload(by, ADDRESS, &[], ("file", "exampleland.toml", content))
        .await
}

/// The table of problems: lines and the beginning of what is said.
fn problems(reply: &Reply) -> Vec<(u32, String)> {
    let rows = reply.body.split("<tr><th scope=\"row\" class=\"num\">").skip(1);
    rows.filter_map(|row| {
        let (line, rest) = row.split_once("</th><td>")?;
        let (what, _) = rest.split_once("</td>")?;
        Some((line.parse().ok()?, what.to_owned()))
    })
    .collect()
}

/// How many entries the audit trail has.
async fn entries(server: &Server) -> usize {
    audit::latest(server.app.db.read(), None, 0, 1_000)
        .await
        .expect("the trail")
        .len()
}

async fn assert_refused(server: &Server, reply: &Reply, expected: &[(u32, &str)]) {
    assert_eq!(reply.status, 422, "{}", reply.body);
    let told = problems(reply);
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for ((line, what), (expected_line, beginning)) in told.iter().zip(expected) {
        assert!(
            line == expected_line && what.starts_with(beginning),
            "{line}: {what} instead of {expected_line}: {beginning}"
        );
    }
    assert_eq!(server.get("/regions/XA").await.status, 404, "nothing is stored");
}

#[rocket::async_test]
async fn the_example_of_the_documentation_can_be_imported() {
    let server = Server::start().await;
    let admin = somebody(&server, Some(Permission::Admin)).await;
    assert!(server.get_as(&admin, "/regions").await.body.contains(ADDRESS));
    assert_eq!(server.get_as(&admin, ADDRESS).await.status, 200);
    let before = entries(&server).await;
    let reply = import(&server, &admin, example().as_bytes()).await;
    assert_eq!((reply.status, reply.location().as_str()), (303, "/regions/XA"));
    let page = server
        .get_as(&admin, "/regions/XA?done=regions-imported&lang=en")
        .await
        .body;
    for word in [
        "Exampleland",
        "North Region",
        "Portby",
        "434,700",
        "The country has been imported",
    ] {
        assert!(page.contains(word), "{word} in {page}");
    }
    let latest = audit::latest(server.app.db.read(), None, 0, 1)
        .await
        .expect("the trail")
        .remove(0);
    assert_eq!(entries(&server).await, before + 1);
    assert_eq!(
        (latest.action.as_str(), latest.subject_id.as_str()),
        ("country.imported", "XA")
    );
    assert_eq!(latest.actor_name, "Alva Lind");

    // The same again, changed: it takes the place of the first, also in the map that is kept in memory.
    let grown = example()
        .replace("population = 120_500", "population = 120_600")
        .replace("North Region", "Far North");
    let with_mark = format!("\u{feff}{grown}");
    assert_eq!(import(&server, &admin, with_mark.as_bytes()).await.status, 303);
    let page = server.get("/regions/XA?lang=en").await.body;
    assert!(page.contains("434,800") && page.contains("Far North"));
    assert!(!page.contains("North Region"));
    let links = evenhand::regions::neighbours_of(server.app.db.read(), "XA-02").await;
    assert_eq!(links.expect("neighbours").len(), 2, "no link is there twice");
}

#[rocket::async_test]
async fn a_region_that_people_may_belong_to_cannot_be_left_out() {
    let server = Server::start().await;
    let admin = somebody(&server, Some(Permission::Admin)).await;
    assert_eq!(import(&server, &admin, example().as_bytes()).await.status, 303);
    let shorter = example()
        .split("[[regions]]")
        .take(3)
        .collect::<Vec<_>>()
        .join("[[regions]]")
        .replace(
            "  { a = \"02\", b = \"03\", kind = \"ferry\", note = \"Portby–Holm\" },\n",
            "",
        )
        .replace("  { a = \"01\", b = \"03\", kind = \"sea\", on = false },\n", "");
    let reply = import(&server, &admin, shorter.as_bytes()).await;
    assert_eq!(reply.status, 422);
    assert_eq!(
        problems(&reply)
            .first()
            .map(|(line, what)| (*line, what.as_str())),
        Some((
            1,
            "The region “03” is missing. It is stored already, and people or editions may belong to it, \
             so it cannot be left out."
        ))
    );
    assert!(server.get("/regions/XA?lang=en").await.body.contains("Holm"));
}

#[rocket::async_test]
async fn every_mistake_is_told_with_its_line_and_nothing_is_stored() {
    let server = Server::start().await;
    let admin = somebody(&server, Some(Permission::Admin)).await;
    let before = entries(&server).await;
    let bad = example()
        .replace("sv = \"Exempelland\", ", "")
        .replace("kind = \"ferry\"", "kind = \"<b>boat\"")
        .replace("population = 310_000", "population = -1");
    let reply = import(&server, &admin, bad.as_bytes()).await;
    let expected = [
        (3, "The Swedish name (“sv”) is missing."),
        (10, "“&lt;b&gt;boat” is not a kind of link."),
        (26, "-1 cannot be a number of inhabitants."),
    ];
    assert_refused(&server, &reply, &expected).await;
    let broken = example().replace("code = \"XA\"", "code = XA");
    let reply = import(&server, &admin, broken.as_bytes()).await;
    assert_refused(
        &server,
        &reply,
        &[(2, "From here the file cannot be read as TOML")],
    )
    .await;
    let latin = example().as_bytes().to_vec();
    let place = latin.iter().position(|byte| *byte >= 0x80).expect("a letter");
    let latin = [&latin[..place], b"\xb3", &latin[place + 2..]].concat();
    let reply = import(&server, &admin, &latin).await;
    assert_refused(&server, &reply, &[(3, "From here the file is not UTF-8 text.")]).await;
    let long = vec![b'#'; 3_000_000];
    let reply = import(&server, &admin, &long).await;
    assert_refused(&server, &reply, &[(1, "The file is too large: at most 2048 KiB")]).await;
    let reply = import(&server, &admin, b"").await;
    assert_refused(&server, &reply, &[]).await;
    assert!(reply.body.contains("Choose a country file that is not empty."));
    assert_eq!(entries(&server).await, before);
}

#[rocket::async_test]
async fn what_a_file_says_is_text_and_never_markup() {
    let server = Server::start().await;
    let admin = somebody(&server, Some(Permission::Admin)).await;
    let hostile = example().replace("Portby", "<script>alert(1)</script>");
    assert_eq!(import(&server, &admin, hostile.as_bytes()).await.status, 303);
    for path in ["/regions/XA", "/regions/XA/01", "/regions/XA/02"] {
        let page = server.get(path).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("<script>alert"), "{path}");
    }
}

/// The example without its links on land: its outlines tell them.
fn without_borders() -> String {
    example().replace("  { a = \"01\", b = \"02\", kind = \"land\" },\n", "")
}

#[rocket::async_test]
async fn neighbours_found_in_outlines_are_shown_before_they_are_stored() {
    let server = Server::start().await;
    let admin = somebody(&server, Some(Permission::Admin)).await;
    let before = entries(&server).await;
    let shown = server
        .upload(
            &admin,
            "/regions/import?lang=en",
            &[],
            ("file", "x.toml", without_borders().as_bytes()),
        )
        .await;
    assert_eq!(shown.status, 200, "{}", shown.body);
    for words in [
        "Neighbours found in Exampleland",
        "follows one, which will be stored",
        "South Region (56 km)",
        "North Region (56 km)",
        // All links as the file would have them, those that it gives among them.
        "{ a = &quot;02&quot;, b = &quot;03&quot;, kind = &quot;ferry&quot;, note = &quot;Portby–Holm&quot; }",
        "{ a = &quot;01&quot;, b = &quot;02&quot;, kind = &quot;land&quot; }",
    ] {
        assert!(shown.body.contains(words), "{words}\n{}", shown.body);
    }
    assert!(!shown.body.contains("No link joins"), "the ferry does");
    assert_eq!(server.get("/regions/XA").await.status, 404, "nothing is stored");
    assert_eq!(entries(&server).await, before);

    // Somebody else's press, or one without the file, stores nothing.
    let upload = shown.input("upload");
    let office = somebody(&server, Some(Permission::Office)).await;
    for (who, file, status) in [
        (&office, upload.as_str(), 404),
        (&admin, "", 409),
        (&admin, "../../x", 409),
    ] {
        let refused = server.post(who, "/regions/imports", &[("upload", file)]).await;
        assert_eq!(refused.status, status, "{file}");
    }
    assert_eq!(server.get("/regions/XA").await.status, 404);

    let stored = server
        .post(&admin, "/regions/imports", &[("upload", &upload)])
        .await;
    assert_eq!(
        (stored.status, stored.location().as_str()),
        (303, "/regions/XA"),
        "{}",
        stored.body
    );
    let links = evenhand::regions::links(server.app.db.read())
        .await
        .expect("links");
    let mut links: Vec<_> = links.iter().filter(|link| link.a.starts_with("XA-")).collect();
    links.sort_by(|one, other| (&one.a, &one.b).cmp(&(&other.a, &other.b)));
    let told: Vec<_> = links
        .iter()
        .map(|link| (link.a.as_str(), link.b.as_str(), link.kind.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("XA-01", "XA-02", "land"),
            ("XA-01", "XA-03", "sea"),
            ("XA-02", "XA-03", "ferry")
        ]
    );
    // Pressed twice, it is gone and says so.
    let twice = server
        .post(&admin, "/regions/imports?lang=en", &[("upload", &upload)])
        .await;
    assert_eq!(twice.status, 409);
    assert!(
        twice.body.contains("The file is no longer there"),
        "{}",
        twice.body
    );

    // Without any link, the island is named; a bridge that the file gives is stored as one.
    let alone = example();
    let (head, tail) = alone.split_once("links = [").expect("links");
    let alone = format!("{head}{}", tail.split_once("]\n").expect("an end").1);
    let shown = server
        .upload(
            &admin,
            "/regions/import?lang=en",
            &[],
            ("file", "x.toml", alone.as_bytes()),
        )
        .await;
    assert!(shown.body.contains("No link joins these regions to another") && shown.body.contains("Holm."));
    let bridge = example().replace("kind = \"ferry\"", "kind = \"bridge\"");
    assert_eq!(import(&server, &admin, bridge.as_bytes()).await.status, 303);
    let page = server.get("/regions/XA/03?lang=en").await.body;
    assert!(
        page.contains("bridge or tunnel") && page.contains("map-link-bridge"),
        "{page}"
    );
}

#[rocket::async_test]
async fn only_administrators_find_the_import() {
    let server = Server::start().await;
    for permission in [None, Some(Permission::Office), Some(Permission::Auditor)] {
        let other = somebody(&server, permission).await;
        assert_eq!(server.get_as(&other, ADDRESS).await.status, 404);
        let reply = import(&server, &other, example().as_bytes()).await;
        assert_eq!(reply.status, 404, "{permission:?}");
        assert!(!server.get_as(&other, "/regions").await.body.contains(ADDRESS));
    }
    assert_eq!(server.get(ADDRESS).await.status, 404);
    let admin = somebody(&server, Some(Permission::Admin)).await;
    for token in ["", "wrong"] {
        let reply = server.post_raw(&admin, ADDRESS, &[("csrf", token)]).await;
        assert_eq!(reply.status, 403);
    }
    assert_eq!(server.get("/regions/XA").await.status, 404);
}

#[rocket::async_test]
async fn the_format_is_described_for_everyone() {
    let server = Server::start().await;
    let page = server.get("/regions/format?lang=pl").await;
    assert_eq!(page.status, 200);
    for word in [
        "<h1>Pliki krajów</h1>",
        "lang=\"en\"",
        "lake_bridge",
        "An outline",
    ] {
        assert!(page.body.contains(word), "{word}");
    }
}
