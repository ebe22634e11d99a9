//! The book as its reader finds it.

use std::io::Read;

use time::macros::datetime;
use zip::ZipArchive;

use super::*;
use crate::markdown::to_tree;

fn book(md: &str) -> Book {
    Book {
        identifier: "urn:uuid:6e0c2f0a-8d4b-4f5e-9a55-3b8f6a1f0c11".to_owned(),
        title: "Równe traktowanie & godność".to_owned(),
        lang: "pl".to_owned(),
        creators: vec!["Żaneta Ćwiklińska".to_owned()],
        publisher: "Biuro <Pełnomocnika>".to_owned(),
        rights: "CC BY 4.0".to_owned(),
        description: "Podręcznik dla urzędów.".to_owned(),
        modified: datetime!(2026-03-10 09:00:00 +1),
        contents_label: "Spis treści".to_owned(),
        accessibility_summary: "Tekst ma strukturę nagłówków i spis treści.".to_owned(),
        imprint: vec!["Projekt nr 1".to_owned(), "Dofinansowane przez Unię Europejską".to_owned()],
        emblem: Some(Emblem {
            svg: b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><path d=\"M0 0h3v2H0z\"/></svg>".to_vec(),
            alt: "Flaga Unii Europejskiej".to_owned(),
        }),
        text: to_tree(md),
    }
}

const TEXT: &str = "Wstęp[^1] do [drugiego](#drugi) i [donikąd](../plik.pdf).\n\n# Pierwszy\n\n## Zaraz pod nim\n\nTekst  \ndalej.\n\n### Niżej\n\n\
    | a | b |\n|---|--:|\n| & | <x> |\n\n# Drugi\n\n![obraz](x.png) `kod` <br> [sieć](https://example.org/?a&b)\n\n[^1]: Nota o *czymś*.\n";

fn entries(epub: &[u8]) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(epub)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (entry.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn entry(entries: &[(String, String)], name: &str) -> String {
    entries
        .iter()
        .find(|(entry, _)| entry == name)
        .map(|(_, text)| text.clone())
        .unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn the_type_comes_first_and_unpacked() {
    let epub = epub(&book(TEXT)).unwrap();
    assert_eq!(&epub[30..38], b"mimetype");
    assert_eq!(&epub[38..58], b"application/epub+zip");
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    assert_eq!(epub(&book(TEXT)).unwrap(), epub(&book(TEXT)).unwrap());
    assert_ne!(epub(&book(TEXT)).unwrap(), epub(&book("# Inny")).unwrap());
}

#[test]
fn chapters_are_cut_at_the_upper_headings() {
    let entries = entries(&epub(&book(TEXT)).unwrap());
    let chapters: Vec<&String> = entries
        .iter()
        .map(|(name, _)| name)
        .filter(|name| name.contains("chapter-"))
        .collect();
    assert_eq!(
        chapters,
        [
            "OEBPS/chapter-001.xhtml",
            "OEBPS/chapter-002.xhtml",
            "OEBPS/chapter-003.xhtml"
        ]
    );
    let second = entry(&entries, "OEBPS/chapter-002.xhtml");
    assert!(
        second.contains("<h1 id=\"s-pierwszy\">") && second.contains("<h2 id=\"s-zaraz-pod-nim\">"),
        "{second}"
    );
    assert!(second.contains("&amp;") && second.contains("&lt;x&gt;"));
}

#[test]
fn links_cross_files_and_notes_stand_in_their_chapter() {
    let entries = entries(&epub(&book(TEXT)).unwrap());
    let first = entry(&entries, "OEBPS/chapter-001.xhtml");
    assert!(first.contains("href=\"chapter-003.xhtml#s-drugi\""), "{first}");
    assert!(first.contains("epub:type=\"footnote\"") && first.contains("Nota o <em>czymś</em>"));
    assert!(!first.contains("plik.pdf") && first.contains("donikąd"));
    assert!(!entry(&entries, "OEBPS/chapter-003.xhtml").contains("footnote"));
}

#[test]
fn the_package_says_how_the_book_can_be_read() {
    let opf = entry(&entries(&epub(&book(TEXT)).unwrap()), "OEBPS/content.opf");
    for fact in [
        "<dc:language>pl</dc:language>",
        "<dc:title>Równe traktowanie &amp; godność</dc:title>",
        "<meta property=\"dcterms:modified\">2026-03-10T08:00:00Z</meta>",
        "<meta property=\"schema:accessModeSufficient\">textual</meta>",
        "<meta property=\"schema:accessibilityHazard\">none</meta>",
        "<meta property=\"schema:accessibilitySummary\">Tekst ma strukturę",
        "properties=\"nav\"",
    ] {
        assert!(opf.contains(fact), "{fact} is not in {opf}");
    }
}

#[test]
fn an_empty_text_is_still_a_book() {
    let entries = entries(&epub(&book("")).unwrap());
    assert!(entry(&entries, "OEBPS/nav.xhtml").contains("title.xhtml"));
}
