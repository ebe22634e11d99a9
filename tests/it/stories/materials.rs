//! The library: a reader takes a handbook along, the office publishes a new version of it.

use evenhand::{
    catalogue::{
        bundled,
        rules::{CourseFiles, pack},
    },
    kernel::languages::Language,
    materials,
    people::Permission,
};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{Browser, Reply, Server};

const LEAFLET: &str = "/materials/working-group-day-leaflet";
const TEXT: &str = "# The first hour\n\nListen first.\n\n## Then\n\nWrite it down.\n\nKeep the note.\n";

/// The working-group day with a leaflet in two languages.
fn course(english: &str) -> CourseFiles {
    let mut files = bundled("working-group-day").expect("a bundled course");
    let leaflet = r#"key = "leaflet"
kind = "leaflet"
title = { pl = "Pierwsza godzina", en = "The first hour" }
summary = { pl = "Na biurko.", en = "For the desk." }
audience = { pl = "Wszyscy", en = "Everyone" }
licence = "CC BY 4.0"
source = "Written for this course"
"#;
    let polish = "# Pierwsza godzina\n\nNajpierw wysłuchać.\n";
    for (path, text) in [("toml", leaflet), ("pl.md", polish), ("en.md", english)] {
        files
            .0
            .insert(format!("materials/leaflet.{path}"), text.as_bytes().to_vec());
    }
    files
}

async fn import(server: &Server, office: &Browser, files: &CourseFiles) {
    let zip = pack("working-group-day", files).expect("a zip");
    let done = server
        .upload(office, "/courses/import", &[], ("file", "c.zip", &zip))
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
}

async fn library(server: &Server) -> Browser {
    let office = server.person_with(Permission::Office).await;
    import(server, &office, &course(TEXT)).await;
    office
}

async fn publish(server: &Server, browser: &Browser, fields: &[(&str, &str)], content: &[u8]) -> Reply {
    let address = format!("{LEAFLET}/versions");
    server
        .upload(browser, &address, fields, ("file", "leaflet", content))
        .await
}

async fn count(server: &Server, table: &str) -> i64 {
    let db = server.app.db.read();
    let sql = format!("SELECT COUNT(*) AS number FROM {table}");
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await
        .expect("the table is there");
    row.expect("a row").try_get("", "number").expect("a number")
}

const ENGLISH: [(&str, &str); 2] = [("language", "en"), ("note", "The note moved up.")];

#[rocket::async_test]
async fn a_reader_finds_a_leaflet_reads_it_and_takes_it_along() {
    let server = Server::start().await;
    let reader = server.person().await;
    let empty = server.get_as(&reader, "/materials").await;
    assert!(empty.body.contains("There are no materials yet"));
    library(&server).await;

    let list = server.get_as(&reader, "/materials").await;
    assert!(
        list.body
            .contains("href=\"/materials/working-group-day-leaflet\""),
        "{}",
        list.body
    );
    let found = server
        .get_as(&reader, "/materials?kind=leaflet&text=pl&q=HOUR")
        .await;
    assert!(found.body.contains(LEAFLET));
    let none = server.get_as(&reader, "/materials?kind=handbook").await;
    assert!(none.body.contains("Nothing was found") && !none.body.contains(LEAFLET));

    let page = server.get_as(&reader, LEAFLET).await;
    assert!(page.body.contains("<h1>The first hour</h1>") && page.body.contains("Listen first."));
    assert!(
        page.body.contains("<a href=\"#s-then\">Then</a>"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("Publish a new version"));
    let polish = server.get_as(&reader, &format!("{LEAFLET}?text=pl")).await;
    assert!(
        polish.body.contains("<article class=\"prose\" lang=\"pl\">"),
        "{}",
        polish.body
    );

    // The documents are not made yet: the first who asks has them made, the job finds them there.
    let pdf = server.get_as(&reader, &format!("{LEAFLET}/en/pdf")).await;
    assert_eq!(
        (pdf.status, pdf.header("Content-Type").as_str()),
        (200, "application/pdf")
    );
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    assert!(
        pdf.header("Content-Disposition")
            .contains("working-group-day-leaflet-en-v1.pdf")
    );
    server.settle().await;
    assert_eq!(
        count(&server, "material_files").await,
        6,
        "three formats in two languages"
    );
    let epub = server.get_as(&reader, &format!("{LEAFLET}/en/epub")).await;
    assert_eq!(
        (&epub.bytes[..2], epub.header("Content-Type").as_str()),
        (&b"PK"[..], "application/epub+zip")
    );
    let text = server.get_as(&reader, &format!("{LEAFLET}/en/md")).await;
    assert_eq!(text.body, TEXT);
    let page = server.get_as(&reader, LEAFLET).await;
    assert!(
        page.body.contains(" kB</span>"),
        "sizes are told once the files are there"
    );
}

#[rocket::async_test]
async fn downloads_go_on_where_they_stopped_and_are_not_sent_twice() {
    let server = Server::start().await;
    library(&server).await;
    let reader = server.person().await;
    let address = format!("{LEAFLET}/en/md");
    let whole = server.get_as(&reader, &address).await;
    let tag = whole.header("ETag");
    assert_eq!(whole.header("Accept-Ranges"), "bytes");
    let known = server.get_with(&reader, &address, ("If-None-Match", &tag)).await;
    assert_eq!((known.status, known.bytes.len()), (304, 0));
    let rest = server.get_with(&reader, &address, ("Range", "bytes=10-")).await;
    assert_eq!((rest.status, rest.bytes.as_slice()), (206, &whole.bytes[10..]));
    let size = whole.bytes.len();
    assert_eq!(
        rest.header("Content-Range"),
        format!("bytes 10-{}/{size}", size - 1)
    );
    let beyond = server.get_with(&reader, &address, ("Range", "bytes=9999-")).await;
    assert_eq!(beyond.status, 416);
}

#[rocket::async_test]
async fn the_office_publishes_a_new_version_and_readers_see_what_changed() {
    let server = Server::start().await;
    let office = library(&server).await;
    let reader = server.person().await;
    server.get_as(&reader, &format!("{LEAFLET}/en/md")).await;
    let newer = TEXT.replace("Write it down.", "Write it down the same day.");
    let done = publish(&server, &office, &ENGLISH, newer.as_bytes()).await;
    assert!(
        done.header("Location")
            .ends_with("?text=en&done=material-published"),
        "{}",
        done.body
    );
    let again = publish(&server, &office, &ENGLISH, newer.as_bytes()).await;
    assert!(
        again.header("Location").ends_with("done=material-unchanged"),
        "{}",
        again.body
    );

    let page = server.get_as(&reader, LEAFLET).await;
    assert!(page.body.contains("Version 2, published on") && page.body.contains("The note moved up."));
    assert!(page.body.contains("the same day"));
    let text = server.get_as(&reader, &format!("{LEAFLET}/en/md")).await;
    assert_eq!(text.body, newer, "a reader always gets the newest version");
    let changes = server
        .get_as(&reader, &format!("{LEAFLET}/changes?text=en&to=2"))
        .await;
    assert!(
        changes.body.contains("<del>Write it down.</del>"),
        "{}",
        changes.body
    );
    assert!(changes.body.contains("<ins>Write it down the same day.</ins>"));
    for missing in [
        "en&to=1",
        "en&to=3",
        "pl&to=2",
        "sv&to=2",
        "xx&to=2",
        "en&to=-2147483648",
    ] {
        let answer = server
            .get_as(&reader, &format!("{LEAFLET}/changes?text={missing}"))
            .await;
        assert_eq!(answer.status, 404, "{missing}");
    }

    // The course brings the text in another wording: version 3; unchanged Polish stays version 1.
    import(
        &server,
        &office,
        &course(&TEXT.replace("Listen first.", "First, listen.")),
    )
    .await;
    assert_eq!(count(&server, "material_versions").await, 4);
    let page = server.get_as(&reader, LEAFLET).await;
    assert!(page.body.contains("Version 3, published on"));
}

#[rocket::async_test]
async fn a_finished_pdf_is_told_by_its_content_and_offered_as_it_is() {
    let server = Server::start().await;
    let office = library(&server).await;
    let pdf = b"%PDF-1.7\nnot much of a document\n%%EOF\n";
    let fields = [
        ("language", "sv"),
        ("title", "Den första timmen"),
        ("note", "Första svenska versionen."),
    ];
    let done = publish(&server, &office, &fields, pdf).await;
    assert!(done.header("Location").contains("?text=sv"), "{}", done.body);
    server.settle().await;
    let page = server.get_as(&office, &format!("{LEAFLET}?text=sv")).await;
    assert!(
        page.body.contains("<h1 lang=\"sv\">Den första timmen</h1>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("This version is a file."));
    let file = server.get_as(&office, &format!("{LEAFLET}/sv/pdf")).await;
    assert_eq!(file.bytes, pdf);
    assert!(file.header("Content-Security-Policy").contains("sandbox"));
    assert_eq!(
        server.get_as(&office, &format!("{LEAFLET}/sv/epub")).await.status,
        404
    );
}

#[rocket::async_test]
async fn what_is_not_in_order_is_told_and_not_published() {
    let server = Server::start().await;
    let office = library(&server).await;
    let long = "x".repeat(1_001);
    let cases: [(&str, Vec<(&str, &str)>, &[u8], &str); 7] = [
        (
            "a zip",
            ENGLISH.to_vec(),
            b"PK\x03\x04\0\0",
            "This is neither a text in UTF-8 nor a PDF.",
        ),
        (
            "another encoding",
            ENGLISH.to_vec(),
            b"# Za\xbf\xf3\xb3\xe6\n\nx",
            "This is neither a text",
        ),
        (
            "half a PDF",
            ENGLISH.to_vec(),
            b"%PDF-1.7\n",
            "The PDF is not complete.",
        ),
        (
            "no title",
            ENGLISH.to_vec(),
            b"Only words.\n",
            "The text must begin with its title",
        ),
        (
            "no file",
            ENGLISH.to_vec(),
            b"",
            "Choose the file of the new version.",
        ),
        (
            "a long note",
            vec![("language", "en"), ("note", &long)],
            TEXT.as_bytes(),
            "1001",
        ),
        (
            "no such language",
            vec![("language", "de"), ("note", "x")],
            TEXT.as_bytes(),
            "id=\"field-language-error\"",
        ),
    ];
    for (what, fields, content, words) in cases {
        let answer = publish(&server, &office, &fields, content).await;
        assert_eq!(answer.status, 422, "{what}");
        assert!(answer.body.contains(words), "{what}: {}", answer.body);
    }
    let kept = publish(&server, &office, &ENGLISH, b"").await;
    assert!(
        kept.body.contains("The note moved up.</textarea>"),
        "what was typed is kept"
    );
    assert_eq!(count(&server, "material_versions").await, 2);
}

#[rocket::async_test]
async fn only_the_office_publishes_and_only_people_who_are_signed_in_read() {
    let server = Server::start().await;
    let office = library(&server).await;
    let reader = server.person().await;
    let auditor = server.person_with(Permission::Auditor).await;
    for someone in [&reader, &auditor] {
        assert_eq!(
            publish(&server, someone, &ENGLISH, TEXT.as_bytes()).await.status,
            404
        );
    }
    let forged = server
        .post_raw(&office, &format!("{LEAFLET}/versions"), &ENGLISH)
        .await;
    assert_eq!(forged.status, 403);
    let elsewhere = server
        .upload(
            &office,
            "/materials/nothing/versions",
            &ENGLISH,
            ("file", "x", TEXT.as_bytes()),
        )
        .await;
    assert_eq!(elsewhere.status, 404);
    for path in ["/materials", LEAFLET, &format!("{LEAFLET}/en/pdf")] {
        let guest = server.get(path).await;
        assert_eq!(
            (guest.status, guest.location().starts_with("/sign-in")),
            (303, true),
            "{path}"
        );
    }
    for missing in [
        "/materials/nothing",
        "/materials/nothing/en/pdf",
        &format!("{LEAFLET}/en/doc"),
    ] {
        assert_eq!(server.get_as(&reader, missing).await.status, 404, "{missing}");
    }
    assert_eq!(
        server.get_as(&reader, &format!("{LEAFLET}/sv/pdf")).await.status,
        404
    );
}

#[rocket::async_test]
async fn activities_are_told_where_to_read_a_material_and_how_large_it_is() {
    let server = Server::start().await;
    library(&server).await;
    let db = server.app.db.read();
    let before = materials::links_for(db, "working-group-day", "leaflet", Language::Sv).await;
    let before = before.expect("the database answers").expect("the leaflet");
    assert_eq!((before.href.as_str(), before.title.lang), (LEAFLET, Some("en")));
    assert!(before.formats.is_empty(), "nothing is ready yet");
    server.settle().await;
    let after = materials::links_for(db, "working-group-day", "leaflet", Language::Pl).await;
    let after = after.expect("the database answers").expect("the leaflet");
    let formats: Vec<&str> = after.formats.iter().map(|link| link.format.as_str()).collect();
    assert_eq!(formats, ["pdf", "epub", "md"]);
    assert_eq!(after.formats[0].href, format!("{LEAFLET}/pl/pdf"));
    assert!(after.formats.iter().all(|link| link.bytes > 0));
    let none = materials::links_for(db, "working-group-day", "handbook", Language::En).await;
    assert_eq!(none.expect("the database answers"), None);
}

#[rocket::async_test]
async fn the_pages_of_the_library_take_few_queries() {
    let server = Server::start().await;
    library(&server).await;
    let reader = server.person().await;
    for (path, budget) in [("/materials", 3), (LEAFLET, 6)] {
        let before = server.app.db.queries();
        assert_eq!(server.get_as(&reader, path).await.status, 200);
        let taken = server.app.db.queries() - before;
        assert!(taken <= budget, "{path} takes {taken} queries");
    }
}
