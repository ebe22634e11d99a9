//! Everything about an edition or a project as one zip: whole, with right checksums, and of nobody else.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use evenhand::kernel::{
    audit::Entry,
    ids::{new_id, sha256_hex},
};
use zip::ZipArchive;

use super::{PROJECT, desk};
use crate::support::{
    Reply, Server,
    room::{CODE, OTHER, Room},
};

/// What a zip holds, by path; checks what holds of each.
fn opened(reply: &Reply) -> BTreeMap<String, Vec<u8>> {
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(reply.header("Content-Type"), "application/zip");
    assert!(
        reply.header("Content-Disposition").contains(".zip"),
        "{}",
        reply.header("Content-Disposition")
    );
    let mut zip = ZipArchive::new(Cursor::new(&reply.bytes)).expect("a zip");
    let mut files = BTreeMap::new();
    let mut names = BTreeSet::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).expect("an entry");
        let name = entry.name().expect("a name").into_owned();
        let safe = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
        assert!(
            name.chars().all(safe) && !name.contains("..") && !name.starts_with('/'),
            "{name}"
        );
        assert!(names.insert(name.to_lowercase()), "{name} occurs twice");
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("its content");
        files.insert(name, content);
    }
    let sums = String::from_utf8(files.remove("SHA256SUMS").expect("checksums")).expect("text");
    let listed: BTreeMap<&str, &str> = sums
        .lines()
        .map(|line| line.split_once("  ").expect("sum and name"))
        .map(|(sum, name)| (name, sum))
        .collect();
    let found: BTreeMap<&str, String> = files
        .iter()
        .map(|(name, content)| (name.as_str(), sha256_hex(content)))
        .collect();
    assert_eq!(listed.len(), found.len());
    for (name, sum) in &found {
        assert_eq!(listed.get(name), Some(&sum.as_str()), "{name}");
    }
    let index = text(&files, "index.html");
    for (name, sum) in found.iter().filter(|(name, _)| **name != "index.html") {
        assert!(
            index.contains(&format!("href=\"{name}\"")) && index.contains(sum),
            "{name}: {index}"
        );
    }
    files
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8_lossy(files.get(name).expect(name)).into_owned()
}

#[rocket::async_test]
async fn an_edition_goes_out_whole_and_with_nothing_of_others() {
    let room = Room::open().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "pl").await.status, 303);
    let (address, workbook_hash, _) = room.newest().await;
    let mut tx = room.server.app.db.write().await.expect("a transaction");
    let note = |subject: &str| Entry::by_program("edition.announced", "edition", subject);
    tx.record(note("FOREIGN").within(new_id()));
    tx.record(note(OTHER).within(room.project));
    tx.record(note(CODE).within(room.project));
    tx.commit().await.expect("committed");

    let desk = room.server.get_as(&room.office, &desk()).await;
    let address_of_zip = format!("/editions/{CODE}/archive.zip");
    assert!(desk.body.contains(&address_of_zip), "{}", desk.body);
    let reply = room.server.get_as(&room.auditor, &address_of_zip).await;
    let files = opened(&reply);
    let days = files.keys().filter(|name| name.starts_with("sheets/")).count();
    assert_eq!(days, 2, "{:?}", files.keys());
    assert!(text(&files, &format!("sheets/{CODE}-{}.pdf", room.day)).starts_with("%PDF"));
    let snapshot = files
        .iter()
        .find(|(name, _)| name.starts_with("snapshots/") && name.ends_with(".xlsx"));
    let (name, content) = snapshot.expect("the snapshot");
    assert!(name.contains(address.trim_start_matches("/snapshots/")), "{name}");
    assert_eq!(sha256_hex(content), workbook_hash, "as it was handed over");
    let table = text(&files, &format!("attendance/{CODE}.csv"));
    assert!(table.contains(CODE) && !table.contains(OTHER), "{table}");
    let trail = text(&files, "audit/audit-trail.csv");
    assert!(
        trail.contains(&format!(";{CODE};")) && trail.contains("Workbook made"),
        "{trail}"
    );
    assert!(
        !trail.contains("FOREIGN") && !trail.contains(&format!(";{OTHER};")),
        "{trail}"
    );

    let project = format!("/projects/{PROJECT}/archive.zip");
    let files = opened(&room.server.get_as(&room.office, &project).await);
    let trail = text(&files, "audit/audit-trail.csv");
    assert!(
        !trail.contains("FOREIGN") && trail.contains(&format!(";{OTHER};")),
        "{trail}"
    );
    assert!(text(&files, &format!("attendance/{PROJECT}.csv")).contains(OTHER));
    // The second says who took the first along.
    assert!(trail.contains("Archive downloaded"), "{trail}");
    let noted = "SELECT COUNT(*) FROM audit_entries WHERE action = 'archive.downloaded'";
    assert_eq!(room.count(noted).await, 2);

    for browser in [&room.trainer, &room.officials[0].browser] {
        for address in [&address_of_zip, &project] {
            assert_eq!(
                room.server.get_as(browser, address).await.status,
                404,
                "{address}"
            );
        }
    }
    assert_eq!(room.server.get(&project).await.status, 303);
    assert_eq!(room.count(noted).await, 2);
    let left = std::fs::read_dir(room.server.app.files.folder()).expect("the store");
    let drafts = left
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "part"));
    assert_eq!(drafts.count(), 0, "nothing is kept of a zip");
}

#[rocket::async_test]
async fn certificates_go_out_as_they_are_stored() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let files = opened(&server.get_as(&office, "/editions/RT-KIE/archive.zip").await);
    let certificates: Vec<_> = files
        .iter()
        .filter(|(name, _)| name.starts_with("certificates/"))
        .collect();
    assert!(!certificates.is_empty(), "{:?}", files.keys());
    for (name, content) in certificates {
        assert!(content.starts_with(b"%PDF") && name.ends_with(".pdf"), "{name}");
        let stored = server.app.files.get(&sha256_hex(content)).await;
        assert_eq!(stored.expect("stored"), *content, "{name}");
    }
}
