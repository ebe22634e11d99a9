//! All formats together: what a file is told to be, round trips, and files that nobody meant to write.

mod drafts;

use std::collections::BTreeSet;

use kernel::languages::Languages;
use proptest::prelude::*;

use self::drafts::{any_draft, gift_draft, moodle_draft};
use super::*;

fn reads(name: &str, bytes: &[u8]) -> Result<Reading, Refused> {
    read(name, bytes, Language::En)
}

#[test]
fn files_are_told_by_their_content() {
    let table: [(&str, &str, Format); 8] = [
        ("a.txt", "::A::Q {T}", Format::Gift),
        ("a.txt", "$CATEGORY: x\n\nQ", Format::Gift),
        ("a.txt", "Who is {=x}?", Format::Gift),
        ("a.gift", "A text between questions", Format::Gift),
        ("a.gift", "Q\nA) a\nB) b\nANSWER: A", Format::Aiken),
        ("a.gift", "Q {1:SA:=a}", Format::Cloze),
        ("a.txt", "<?xml version=\"1.0\"?><quiz/>", Format::MoodleXml),
        ("a.gift", "\n<quiz></quiz>", Format::MoodleXml),
    ];
    for (name, text, format) in table {
        assert_eq!(reads(name, text.as_bytes()).unwrap().format, format, "{text}");
    }
    let table: [(&[u8], &str); 7] = [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"Words without any question.", "no-question"),
        (b"<?xml version='1.0'?><html/>", "xml-root"),
        (
            b"<!DOCTYPE quiz [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><quiz>&b;</quiz>",
            "xml-doctype",
        ),
        (b"\x00\x01\x00\x02{}\x00", "undecodable"),
        (b"\xff\xfe{\xd8", "undecodable"),
    ];
    for (bytes, key) in table {
        assert_eq!(
            reads("a.txt", bytes).unwrap_err().reason.key,
            format!("quizzes-format-{key}")
        );
    }
    let cut = reads("a.zip", b"PK\x03\x04 cut").unwrap_err();
    assert_eq!(cut.reason.key, "kernel-archive-not-a-zip");
    assert_eq!(
        reads("a.csv", b"Question,Answer 1,Answer 2\nQ,*a,b")
            .unwrap()
            .format,
        Format::Table
    );
    assert_eq!(reads("a.xml", b"<assessmentItem/>").unwrap().format, Format::Qti2);
}

#[test]
fn encodings_are_told_apart_and_named() {
    let text = "::Świętosławska::Żółć? {=Łódź}";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [
        b"\xfe\xff".to_vec(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ]
    .concat();
    let swedish = "::Å::Vad säger Åsa på ön? {=Häj}";
    let table = [
        (text.as_bytes().to_vec(), "UTF-8", "Świętosławska"),
        (
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            "UTF-8",
            "Świętosławska",
        ),
        (utf16, "UTF-16LE", "Świętosławska"),
        (marked, "UTF-16BE", "Świętosławska"),
        (
            encoding_rs::WINDOWS_1250.encode(text).0.into_owned(),
            "windows-1250",
            "Świętosławska",
        ),
        (
            encoding_rs::WINDOWS_1252.encode(swedish).0.into_owned(),
            "windows-1252",
            "Å",
        ),
    ];
    for (bytes, encoding, name) in table {
        let reading = reads("a.txt", &bytes).unwrap();
        assert_eq!(
            (reading.encoding, reading.items[0].name.as_str()),
            (Some(encoding), name)
        );
    }
}

#[test]
fn every_reason_has_its_words() {
    let sources = [
        include_str!("../formats.rs"),
        include_str!("aiken.rs"),
        include_str!("cloze.rs"),
        include_str!("cloze/write.rs"),
        include_str!("gift.rs"),
        include_str!("gift/answers.rs"),
        include_str!("gift/write.rs"),
        include_str!("moodle_xml.rs"),
        include_str!("moodle_xml/choices.rs"),
        include_str!("moodle_xml/fields.rs"),
        include_str!("moodle_xml/places.rs"),
        include_str!("moodle_xml/typed.rs"),
        include_str!("moodle_xml/write.rs"),
        include_str!("moodle_xml/write/tasks.rs"),
        include_str!("xml.rs"),
    ];
    let calls = [
        "because(\"",
        "refused(None, \"",
        "wrong(\"",
        "Err(\"",
        "beyond(\"",
    ];
    let mut said: BTreeSet<String> = BTreeSet::from(["too-large".to_owned(), "undecodable".to_owned()]);
    for source in sources {
        for call in calls {
            let keys = source
                .split(call)
                .skip(1)
                .filter_map(|rest| rest.split('"').next());
            said.extend(keys.map(str::to_owned));
        }
        let whole = source
            .split("\"quizzes-format-")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        said.extend(whole.filter(|key| !key.contains('{')).map(str::to_owned));
    }
    let languages = Languages::load().unwrap();
    for language in Language::ALL {
        let known: BTreeSet<String> = languages
            .keys(language)
            .into_iter()
            .filter_map(|key| Some(key.strip_prefix("quizzes-format-")?.to_owned()))
            // Tables and packages look after their own.
            .filter(|key| !key.starts_with("table-") && !key.starts_with("qti-"))
            .collect();
        let missing: Vec<_> = said.difference(&known).collect();
        let left: Vec<_> = known.difference(&said).collect();
        assert!(
            missing.is_empty() && left.is_empty(),
            "{language}: missing {missing:?}, left over {left:?}"
        );
    }
}

#[test]
fn what_a_format_cannot_hold_is_named() {
    let likert = drafts::draft("L", Task::Likert { points: vec![] });
    let mut pictured = drafts::draft("P", Task::Description);
    pictured.pictures.push(crate::draft::Picture {
        name: "a.png".into(),
        bytes: b"\x89PNG".to_vec(),
    });
    let cloze = drafts::draft("C", Task::Cloze { gaps: vec![] });
    let told = |refused: &[Refused]| -> Vec<(String, String)> {
        refused
            .iter()
            .map(|one| (one.name.clone(), one.reason.key.replace("quizzes-format-", "")))
            .collect()
    };
    let all = [likert, pictured, cloze];
    let gift = write(Format::Gift, &all, Language::En).unwrap();
    let expected = [
        ("L", "no-such-type"),
        ("P", "gift-pictures"),
        ("C", "no-such-type"),
    ];
    assert_eq!(
        told(&gift.left_out),
        expected.map(|(name, key)| (name.to_owned(), key.to_owned()))
    );
    let moodle = write(Format::MoodleXml, &all, Language::En).unwrap();
    let expected = [("L", "no-such-type"), ("C", "cloze-none")];
    assert_eq!(
        told(&moodle.left_out),
        expected.map(|(name, key)| (name.to_owned(), key.to_owned()))
    );
    assert_eq!(write(Format::Aiken, &all, Language::En), None);
}

#[test]
fn ten_thousand_questions_are_read_and_written() {
    let text: String = (0..10_000)
        .map(|number| format!("::Q{number}::What is *it*, {number}? {{=a#yes ~b ~c ~%-50%d####f}}\n\n"))
        .collect();
    let reading = reads("a.gift", text.as_bytes()).unwrap();
    assert_eq!((reading.items.len(), reading.refused.len()), (10_000, 0));
}

/// Everything written is read again as it was, and nothing is said to be missing.
fn is_kept(format: Format, drafts: &[Draft]) -> Result<(), TestCaseError> {
    let writing = write(format, drafts, Language::En).unwrap();
    let text = String::from_utf8_lossy(&writing.bytes).into_owned();
    prop_assert!(
        writing.left_out.is_empty() && writing.changed.is_empty(),
        "{:?} {:?}\n{text}",
        writing.left_out,
        writing.changed
    );
    let reading = reads("a.gift", &writing.bytes).unwrap();
    prop_assert_eq!(reading.format, format);
    prop_assert_eq!(reading.items.len(), drafts.len(), "{}", text);
    for (item, draft) in reading.items.iter().zip(drafts) {
        prop_assert!(is_same(item, draft), "{item:?}\n{draft:?}\n{text}");
    }
    Ok(())
}

/// Everything is in the file as it was, or named.
fn is_named(format: Format, drafts: &[Draft]) -> Result<(), TestCaseError> {
    let writing = write(format, drafts, Language::En).unwrap();
    let names =
        |refused: &[Refused]| -> BTreeSet<String> { refused.iter().map(|one| one.name.clone()).collect() };
    let (left_out, changed) = (names(&writing.left_out), names(&writing.changed));
    let items = reads("a.gift", &writing.bytes)
        .map(|reading| reading.items)
        .unwrap_or_default();
    for draft in drafts.iter().filter(|draft| !left_out.contains(&draft.name)) {
        let found = items.iter().find(|item| item.name == draft.name);
        prop_assert!(
            found.is_some_and(|item| changed.contains(&draft.name) || is_same(item, draft)),
            "{draft:?}\n{found:?}"
        );
    }
    prop_assert_eq!(items.len() + left_out.len(), drafts.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: ProptestConfig::default().cases / 2, ..ProptestConfig::default() })]

    #[test]
    fn gift_keeps_what_it_can_hold(drafts in prop::collection::vec(gift_draft(), 1..5)) {
        is_kept(Format::Gift, &drafts)?;
    }

    #[test]
    fn moodle_xml_keeps_what_it_can_hold(drafts in prop::collection::vec(moodle_draft(), 1..5)) {
        is_kept(Format::MoodleXml, &drafts)?;
    }

    #[test]
    fn nothing_is_dropped_in_silence(mut drafts in prop::collection::vec(any_draft(), 1..5)) {
        for (place, draft) in drafts.iter_mut().enumerate() {
            draft.name = format!("N{place}");
        }
        is_named(Format::Gift, &drafts)?;
        is_named(Format::MoodleXml, &drafts)?;
    }

    #[test]
    fn no_bytes_break_the_readers(bytes in prop::collection::vec(any::<u8>(), 0..300), text in "[a-c{}=~#%:>\\-\\\\/\\[\\]\nA-C).01 ]{0,120}") {
        let _ = reads("a.gift", &bytes);
        let _ = reads("a.gift", text.as_bytes());
        let _ = gift::read(&text, Language::En);
        let _ = aiken::read(&text, Language::En);
        let _ = cloze::read_file(&text, Language::En);
    }

    #[test]
    fn no_change_to_a_good_file_breaks_them(drafts in prop::collection::vec(moodle_draft(), 1..3), place in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..4), cut in 0_usize..8) {
        for format in [Format::Gift, Format::MoodleXml] {
            let mut file = write(format, &drafts, Language::En).unwrap().bytes;
            let begin = place.index(file.len() + 1);
            let end = (begin + cut).min(file.len());
            file.splice(begin..end, bytes.iter().copied());
            let _ = reads("a.gift", &file);
        }
    }
}
