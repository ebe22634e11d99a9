//! What is not let in, and leaves no trace.

use super::*;

async fn nothing_is_stored(server: &Server) {
    for (table, number) in counts(server).await {
        assert_eq!(number, 0, "{table}");
    }
}

fn entries(names: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, content) in names {
        zip.start_file(*name, options).expect("an entry");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
}

#[rocket::async_test]
async fn zips_that_are_none_or_would_harm_are_refused_in_words() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let bomb = vec![0; 20 * 1024 * 1024];
    let names: Vec<String> = (0..=MAX_ENTRIES)
        .map(|number| format!("pages/p{number}.pl.md"))
        .collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let mut escaping = files();
    escaping.0.insert("../escaped.toml".to_owned(), b"x".to_vec());
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("a PDF", b"%PDF-1.7\n".to_vec(), "This is not a zip file"),
        (
            "a cut zip",
            zip_of(&files())[..2_000].to_vec(),
            "This is not a zip file",
        ),
        (
            "an escaping path",
            zip_of(&escaping),
            "would lead out of the folder",
        ),
        (
            "an absolute path",
            entries(&[("/etc/x", b"x")]),
            "would lead out of the folder",
        ),
        (
            "a bomb",
            entries(&[("pages/zero.pl.md", &bomb)]),
            "packed more than 100 times smaller",
        ),
        (
            "too many entries",
            entries(&many),
            "There are more than 2000 files.",
        ),
    ];
    for (what, zip, words) in cases {
        let answer = upload(&server, &office, &zip).await;
        assert_eq!(answer.status, 422, "{what}");
        assert!(answer.body.contains(words), "{what}: {}", answer.body);
    }
    let empty = upload(&server, &office, b"").await;
    assert_eq!(empty.status, 422);
    assert!(empty.body.contains("Choose a zip file first."));
    nothing_is_stored(&server).await;
    assert!(!server.folder().join("escaped.toml").exists());
}

#[rocket::async_test]
async fn problems_are_told_with_file_and_line_in_the_readers_language() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let mut files = changed("course.toml", "attended_percent = 80", "attended_percent = 800");
    files.0.insert(
        "surveys/evaluation.toml".to_owned(),
        b"key = \"evaluation\"\ntitle =".to_vec(),
    );
    let polish = Browser {
        cookie: office.cookie.replace(".en", ".pl"),
    };
    let answer = upload(&server, &polish, &zip_of(&files)).await;
    assert_eq!(answer.status, 422);
    let line = String::from_utf8(files.0["course.toml"].clone())
        .expect("text")
        .lines()
        .position(|line| line.starts_with("attended_percent"))
        .expect("the line")
        + 1;
    assert!(answer.body.contains("<code>course.toml</code>"));
    assert!(
        answer
            .body
            .contains(&format!("data-label=\"Wiersz\">{line}</td>")),
        "{}",
        answer.body
    );
    assert!(answer.body.contains("musi być liczbą całkowitą od 0 do 100"));
    assert!(answer.body.contains("<code>surveys/evaluation.toml</code>"));
    nothing_is_stored(&server).await;
}

#[rocket::async_test]
async fn a_slug_that_is_not_the_folders_name_is_told() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let zip = pack("another-day", &files()).expect("a zip");
    let answer = upload(&server, &office, &zip).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.body.contains("the folder is called “another-day”"),
        "{}",
        answer.body
    );
    nothing_is_stored(&server).await;
}

#[rocket::async_test]
async fn when_one_part_fails_nothing_of_the_course_stays() {
    let server = Server::start().await;
    let importers: Vec<catalogue::Importer> = IMPORTERS
        .iter()
        .copied()
        .chain([
            (|_, _| Box::pin(async { Err(Fault::refused("catalogue-import-meanwhile")) }))
                as catalogue::Importer,
        ])
        .collect();
    let source = Source::bundled("equal-treatment").expect("a bundled course");
    let fate = catalogue::import(&server.app, MayImport::on_this_machine(), source, &importers).await;
    assert!(matches!(fate, Err(Fault::Refused(_))));
    nothing_is_stored(&server).await;
}

#[rocket::async_test]
async fn an_upload_beyond_the_limit_is_refused() {
    let server = Server::start_with(|settings| settings.upload_megabytes = 1).await;
    let office = server.person_with(Permission::Office).await;
    for size in [1_000_001, 1_500_000, 3_000_000] {
        let answer = upload(&server, &office, &vec![b'P'; size]).await;
        assert_eq!(answer.status, 413, "{size}: {}", answer.body);
    }
    nothing_is_stored(&server).await;
}
