//! Zips: what comes out of one, and what is not let out.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::catalogue::rules::{MAX_ENTRIES, pack, unpack};

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in entries {
        if name.ends_with('/') {
            zip.add_directory(*name, options).unwrap();
        } else {
            zip.start_file(*name, options).unwrap();
            zip.write_all(content).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

fn refused(bytes: &[u8]) -> Vec<(String, String)> {
    let problems = unpack(bytes).expect_err("this zip is not let in");
    problems
        .into_iter()
        .map(short)
        .map(|(file, _, key)| (file, key.trim_start_matches("archive-").to_owned()))
        .collect()
}

#[test]
fn files_come_out_of_one_folder_or_of_none() {
    let nested = zip_of(&[
        ("first-hour/", b""),
        ("first-hour/course.toml", b"a"),
        ("first-hour/pages/x.pl.md", b"b"),
    ]);
    let nested = unpack(&nested).unwrap();
    assert_eq!(nested.folder.as_deref(), Some("first-hour"));
    let flat = unpack(&zip_of(&[("course.toml", b"a"), ("pages/x.pl.md", b"b")])).unwrap();
    assert_eq!(flat.folder, None);
    assert_eq!(nested.files, flat.files);
    let litter = [
        ("__MACOSX/first-hour/._course.toml", &b"x"[..]),
        ("first-hour/.DS_Store", b"x"),
        ("first-hour/course.toml", b"a"),
        ("first-hour/pages/x.pl.md", b"b"),
    ];
    assert_eq!(unpack(&zip_of(&litter)).unwrap(), nested);
}

#[test]
fn packing_is_the_same_each_time_and_unpacks_to_the_same_files() {
    let files = folder();
    let packed = pack("first-hour", &files).unwrap();
    assert_eq!(packed, pack("first-hour", &files).unwrap());
    let unpacked = unpack(&packed).unwrap();
    assert_eq!(
        (unpacked.folder.as_deref(), &unpacked.files),
        (Some("first-hour"), &files)
    );
    assert_eq!(unpacked.files.checksum(), files.checksum());
}

#[test]
fn names_that_leave_the_folder_are_told_one_by_one() {
    let names = [
        "../evil.toml",
        "a/../../b",
        "/etc/passwd",
        "C:/x",
        "a\\b",
        "a//b",
        "./a",
        "a/\u{7}b",
    ];
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, &b"x"[..])).collect();
    let mut told: Vec<String> = refused(&zip_of(&entries))
        .into_iter()
        .map(|(name, key)| {
            assert_eq!(key, "path", "{name}");
            name
        })
        .collect();
    told.sort();
    let mut names = names.map(str::to_owned);
    names.sort();
    assert_eq!(told, names);
}

#[test]
fn links_and_foreign_letters_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("course.toml", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert_eq!(refused(&bytes), [("course.toml".to_owned(), "link".to_owned())]);
    let mut bytes = zip_of(&[("abcd.toml", b"x")]);
    while let Some(at) = bytes.windows(4).position(|window| window == b"abcd") {
        bytes[at..at + 4].copy_from_slice(b"ab\xb9\xb3");
    }
    assert_eq!(refused(&bytes)[0].1, "name");
}

#[test]
fn a_zip_that_is_not_one_or_far_too_much_is_refused() {
    let of = |key: &str| vec![(String::new(), key.to_owned())];
    assert_eq!(refused(b""), of("not-a-zip"));
    assert_eq!(refused(b"%PDF-1.7 this is a PDF"), of("not-a-zip"));
    let whole = zip_of(&[("course.toml", b"a")]);
    assert_eq!(refused(&whole[..whole.len() - 10]), of("not-a-zip"));
    let names: Vec<String> = (0..=MAX_ENTRIES)
        .map(|number| format!("pages/p{number}.pl.md"))
        .collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&zip_of(&entries)), of("too-many"));
    let zeros = vec![0; 4 * 1024 * 1024];
    assert_eq!(
        refused(&zip_of(&[("pages/big.pl.md", &zeros)])),
        [("pages/big.pl.md".to_owned(), "ratio".to_owned())]
    );
    let spaces = vec![b' '; 1024 * 1024];
    assert!(
        unpack(&zip_of(&[("pages/spaces.pl.md", &spaces)])).is_ok(),
        "a megabyte may be packed tightly"
    );
}

#[test]
fn a_damaged_entry_is_named() {
    let mut bytes = zip_of(&[("course.toml", b"a text that is long enough to be damaged")]);
    let at = "course.toml".len() + 30 + 8;
    bytes[at] ^= 0xff;
    assert_eq!(
        refused(&bytes),
        [("course.toml".to_owned(), "unreadable".to_owned())]
    );
}
