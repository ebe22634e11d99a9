//! The office imports courses; what is wrong with a folder is told, and nothing is half imported.

use std::io::{Cursor, Write};

use evenhand::{
    IMPORTERS,
    catalogue::{
        self, Import, MayImport, Source, bundled,
        rules::{CourseFiles, MAX_ENTRIES, pack, unpack},
    },
    kernel::{fault::Fault, ids::sha256_hex},
    people::Permission,
};
use sea_orm::{ConnectionTrait, Statement};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::support::{Browser, Reply, Server};

mod readers;
mod wrong;

const SLUG: &str = "working-group-day";

fn files() -> CourseFiles {
    bundled(SLUG).expect("a bundled course")
}

fn zip_of(files: &CourseFiles) -> Vec<u8> {
    pack(SLUG, files).expect("a zip")
}

/// The bundled course with one text put in the place of another.
fn changed(file: &str, from: &str, to: &str) -> CourseFiles {
    let mut files = files();
    let text = String::from_utf8(files.0[file].clone()).expect("text");
    assert!(text.contains(from), "{file} has no {from:?}");
    files
        .0
        .insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

async fn upload(server: &Server, browser: &Browser, zip: &[u8]) -> Reply {
    server
        .upload(browser, "/courses/import", &[], ("file", "course.zip", zip))
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

/// How much there is in every table that an import writes.
async fn counts(server: &Server) -> Vec<(&'static str, i64)> {
    let tables = [
        "courses",
        "course_versions",
        "course_sources",
        "course_pictures",
        "modules",
        "activities",
        "materials",
        "material_versions",
        "quizzes",
        "items",
        "item_versions",
        "quiz_items",
        "surveys",
    ];
    let mut counts = Vec::new();
    for table in tables {
        counts.push((table, count(server, table).await));
    }
    counts
}

#[rocket::async_test]
async fn the_office_imports_a_zip_and_finds_the_course() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let empty = server.get_as(&office, "/courses").await;
    assert_eq!(empty.status, 200);
    assert!(empty.body.contains("There are no courses yet"));
    let form = server.get_as(&office, "/courses/import").await;
    assert!(
        form.body.contains("value=\"equal-treatment\""),
        "what comes with the program is offered"
    );

    let done = upload(&server, &office, &zip_of(&files())).await;
    assert_eq!(
        (done.status, done.location().as_str()),
        (303, "/courses/working-group-day"),
        "{}",
        done.body
    );
    let list = server.get_as(&office, "/courses").await;
    assert!(
        list.body
            .contains("Working-group day: shared recommendations for the region")
    );
    let page = server
        .get_as(&office, "/courses/working-group-day?done=course-imported")
        .await;
    assert!(page.body.contains("The course was imported."), "{}", page.body);
    assert!(
        page.body
            .contains("at least 80 % of the planned minutes were attended, breaks not counted")
    );
    assert!(page.body.contains("Lunch: from 6 hours planned, breaks included"));
    assert!(page.body.contains("08:00–08:10") && page.body.contains("2 h 45 min without breaks"));

    let again = upload(&server, &office, &zip_of(&files())).await;
    assert!(
        again.header("Location").contains("course-unchanged"),
        "{}",
        again.body
    );
    assert_eq!(count(&server, "course_versions").await, 1);
}

#[rocket::async_test]
async fn a_course_of_the_program_is_imported_with_everything_in_it() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let done = server
        .post(&office, "/courses/import", &[("bundled", "equal-treatment")])
        .await;
    assert_eq!(done.location(), "/courses/equal-treatment", "{}", done.body);
    let expected = [
        ("courses", 1),
        ("course_versions", 1),
        ("course_sources", 1),
        ("course_pictures", 0),
        ("modules", 12),
        ("activities", 16),
        ("materials", 2),
        ("material_versions", 4),
        ("quizzes", 3),
        ("items", 55),
        ("item_versions", 55),
        ("quiz_items", 27),
        ("surveys", 1),
    ];
    assert_eq!(counts(&server).await, expected);
    let form = server.get_as(&office, "/courses/import").await;
    assert!(
        !form.body.contains("value=\"equal-treatment\""),
        "it is not offered twice"
    );
    let nothing = server
        .post(&office, "/courses/import", &[("bundled", "../src")])
        .await;
    assert_eq!(nothing.status, 422);
}

#[rocket::async_test]
async fn a_changed_folder_is_a_new_version_and_unchanged_items_keep_theirs() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    server
        .post(&office, "/courses/import", &[("bundled", "equal-treatment")])
        .await;
    let mut files = bundled("equal-treatment").expect("a bundled course");
    let quiz = String::from_utf8(files.0["quizzes/pre-test.toml"].clone()).expect("text");
    let quiz = quiz.replacen("marks = 1", "marks = 2", 1);
    files
        .0
        .insert("quizzes/pre-test.toml".to_owned(), quiz.into_bytes());
    let zip = pack("equal-treatment", &files).expect("a zip");
    assert_eq!(upload(&server, &office, &zip).await.status, 303);
    assert_eq!(count(&server, "course_versions").await, 2);
    assert_eq!(
        (
            count(&server, "items").await,
            count(&server, "item_versions").await
        ),
        (55, 56)
    );
    assert_eq!(
        count(&server, "material_versions").await,
        4,
        "texts that did not change keep their version"
    );
    let old = server.get_as(&office, "/courses/equal-treatment?version=1").await;
    assert_eq!(old.status, 200);
    assert_eq!(
        server
            .get_as(&office, "/courses/equal-treatment?version=3")
            .await
            .status,
        404
    );

    // Back to the first wording: a third version of the course, no further version of the item.
    server
        .post(&office, "/courses/import", &[("bundled", "equal-treatment")])
        .await;
    assert_eq!(
        (
            count(&server, "course_versions").await,
            count(&server, "item_versions").await
        ),
        (3, 56)
    );
}

#[rocket::async_test]
async fn what_is_downloaded_can_be_imported_again_and_is_the_same() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let texts = [
        "Zażółć gęślą jaźń.",
        "Räksmörgås\r\n\r\npå två rader.",
        "“Quotes” & <b>marks</b>",
        "\u{1f600} end",
    ];
    for (round, text) in texts.into_iter().enumerate() {
        let mut files = changed("pages/preparation.en.md", "\n\n", &format!("\n\n{text}\n\n"));
        files.0.insert("README.md".to_owned(), vec![b'#'; round * 70_000]);
        let done = upload(&server, &office, &zip_of(&files)).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let zip = server
            .get_as(&office, "/courses/working-group-day/download.zip")
            .await;
        assert_eq!(
            (zip.status, zip.header("Content-Type").as_str()),
            (200, "application/zip")
        );
        let unpacked = unpack(&zip.bytes).expect("our own zip");
        assert_eq!(unpacked.folder.as_deref(), Some(SLUG));
        assert_eq!(unpacked.files.checksum(), files.checksum());
        let again = upload(&server, &office, &zip.bytes).await;
        assert!(
            again.header("Location").contains("course-unchanged"),
            "{}",
            again.body
        );
    }
    assert_eq!(count(&server, "course_versions").await, 4);
    let first = server
        .get_as(&office, "/courses/working-group-day/download.zip?version=1")
        .await;
    assert!(
        first
            .header("Content-Disposition")
            .contains("working-group-day-v1.zip")
    );
    let tag = first.header("ETag");
    let known = server
        .get_with(
            &office,
            "/courses/working-group-day/download.zip?version=1",
            ("If-None-Match", &tag),
        )
        .await;
    assert_eq!((known.status, known.bytes.len()), (304, 0));
}

#[rocket::async_test]
async fn a_page_is_read_as_officials_will_with_its_links_and_pictures() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let mut files = changed(
        "pages/preparation.en.md",
        "\n\n",
        "\n\nSee [what comes of it](outputs.en.md).\n\n![A hall](../pictures/hall.png)\n\n",
    );
    let picture = [b"\x89PNG\r\n\x1a\n".to_vec(), vec![7; 3 * 1024 * 1024]].concat();
    let hash = sha256_hex(&picture);
    files.0.insert("pictures/hall.png".to_owned(), picture.clone());
    let done = upload(&server, &office, &stored_zip(&files)).await;
    assert_eq!(
        done.status, 303,
        "a zip of more than three megabytes: {}",
        done.body
    );
    let page = server.get_as(&office, "/courses/working-group-day").await;
    let previews: Vec<&str> = page
        .body
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.contains("/preview/"))
        .collect();
    assert_eq!(previews.len(), 2);
    let read = server.get_as(&office, previews[0]).await;
    let other = previews[1].rsplit('/').next().expect("an id");
    assert!(
        read.body
            .contains(&format!("<a href=\"{other}\">what comes of it</a>")),
        "{}",
        read.body
    );
    assert!(
        read.body
            .contains(&format!("<img src=\"/pictures/{hash}\" alt=\"A hall\""))
    );
    assert!(read.body.contains("<h1>How to prepare</h1>"));
    let polish = server.get_as(&office, &format!("{}?text=pl", previews[0])).await;
    assert!(polish.body.contains("<article class=\"prose\" lang=\"pl\">"));
    let shown = server.get_as(&office, &format!("/pictures/{hash}")).await;
    assert_eq!(
        (shown.status, shown.header("Content-Type").as_str()),
        (200, "image/png")
    );
    assert_eq!(shown.bytes, picture);
    let missing = [
        "/pictures/00",
        "/courses/equal-treatment/preview/",
        "/courses/other/download.zip",
    ];
    for path in missing {
        let path = if path.ends_with('/') {
            format!("{path}{other}")
        } else {
            path.to_owned()
        };
        assert_eq!(server.get_as(&office, &path).await.status, 404, "{path}");
    }
}

/// A zip without compression.
fn stored_zip(files: &CourseFiles) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (path, content) in &files.0 {
        zip.start_file(path, options).expect("an entry");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
}
