//! Codes of sheets and their check characters, which sheet a file is, and how far rows were read.

use std::collections::{BTreeMap, BTreeSet};

use time::macros::{date, datetime};

use crate::{
    attendance::{
        model::signed::{FoundBy, RowState, SheetKind, SignedSheetId, reading::Model as Reading},
        rules::{
            check_characters::{check_characters, is_whole},
            signed::{
                Looked, MOST_BYTES, NoCode, Progress, RefuseFile, SheetCode, Told, is_as_shown, look, newest,
                page_of, progress, shown,
            },
        },
    },
    enrolment::EnrolmentId,
    kernel::{
        ids::new_id,
        pictures::{NoPicture, Picture, PictureKind},
    },
    people::PersonId,
};

fn code(edition: &str, page: i32) -> SheetCode {
    SheetCode {
        edition: edition.to_owned(),
        date: date!(2026 - 10 - 14),
        page,
    }
}

#[test]
fn check_characters_are_those_of_the_standard() {
    // The example of ISO/IEC 7064 for MOD 1271-36, and some worked out by its formula with another program.
    for (text, check) in [("ISO79", "3W"), ("ISO 79", "3W"), ("iso-79", "3W"), ("0", "01")] {
        assert_eq!(check_characters(text), check, "{text}");
        assert!(is_whole(&format!("{text}{check}")), "{text}");
    }
    assert!(!is_whole("") && !is_whole("3W"));
}

#[test]
fn every_wrong_character_and_every_swap_of_neighbours_is_noticed() {
    let whole = code("RT-OPO", 2).text();
    let letters: Vec<char> = whole.chars().collect();
    let mut tried = 0;
    for place in 0..letters.len() {
        if !letters[place].is_ascii_alphanumeric() {
            continue;
        }
        for other in ('0'..='9')
            .chain('A'..='Z')
            .filter(|other| *other != letters[place])
        {
            let mut wrong = letters.clone();
            wrong[place] = other;
            let wrong: String = wrong.into_iter().collect();
            assert_eq!(SheetCode::read(&wrong), Err(NoCode::Mistyped), "{wrong}");
            tried += 1;
        }
        let next = (place + 1..letters.len()).find(|next| letters[*next].is_ascii_alphanumeric());
        if let Some(next) = next.filter(|next| letters[*next] != letters[place]) {
            let mut swapped = letters.clone();
            swapped.swap(place, next);
            let swapped: String = swapped.into_iter().collect();
            assert_eq!(SheetCode::read(&swapped), Err(NoCode::Mistyped), "{swapped}");
        }
    }
    assert_eq!(tried, 17 * 35);
}

#[test]
fn codes_are_read_however_they_are_typed() {
    let own = code("RT-OPO", 2);
    let printed = own.text();
    assert!(printed.starts_with("RT-OPO/2026-10-14/02/"), "{printed}");
    let check = printed.rsplit('/').next().unwrap_or_default().to_owned();
    for typed in [
        printed.clone(),
        printed.to_lowercase(),
        format!("  {printed} "),
        format!("rt-opo / 2026-10-14 / 02 / {check}"),
        printed.replace(['/', '-'], " "),
        printed.replace(['/', '-'], ""),
    ] {
        let read = SheetCode::read(&typed).unwrap_or_else(|why| panic!("{typed}: {why:?}"));
        assert_eq!((read.date, read.page), (own.date, own.page), "{typed}");
        assert!(read.is_of("RT-OPO") && !read.is_of("RT-WAW"), "{typed}");
    }
    let whole = |named: &str| format!("{named}{}", check_characters(named));
    let none = [
        String::new(),
        "K7".to_owned(),
        "ISO793W".to_owned(),
        whole("RT-OPO/2026-13-14/02"),
        whole("RT-OPO/2026-10-14/00"),
        whole("RT-OPO/2026-10-14/XX"),
        whole(&"A".repeat(80)),
        "https://courses.example.org/verify/RT-2026-0001-QWERTY-UIOPASDF-GHJKLZXCVBNM-PL-0001-2".to_owned(),
    ];
    for text in none {
        assert_eq!(SheetCode::read(&text), Err(NoCode::Unknown), "{text}");
    }
}

#[test]
fn files_are_told_by_content() {
    let picture = |codes: &[String]| {
        Ok(Picture {
            kind: PictureKind::Jpeg,
            width: 10,
            height: 10,
            codes: codes.to_vec(),
        })
    };
    let unknown = |_: &[u8]| Err(NoPicture::Unknown);
    let pdf = |codes| {
        Ok(Looked {
            kind: SheetKind::Pdf,
            codes,
        })
    };
    assert_eq!(look(b"%PDF-1.7\n...\n%%EOF\n", unknown), pdf(Vec::new()));
    assert_eq!(look(b"%PDF-1.7\n...", unknown), Err(RefuseFile::Broken));
    assert_eq!(look(b"MZ", unknown), Err(RefuseFile::Unknown));
    assert_eq!(
        look(b"\xff", |_| Err(NoPicture::TooManyDots)),
        Err(RefuseFile::TooManyDots)
    );
    assert_eq!(look(&vec![0; MOST_BYTES + 1], unknown), Err(RefuseFile::TooLarge));
    let own = code("RT-OPO", 1);
    let texts = ["https://example.org/verify/1".to_owned(), own.text()];
    let looked = look(b"\xff", |_| picture(&texts)).expect("a picture");
    assert_eq!((looked.kind, looked.codes), (SheetKind::Jpeg, vec![own]));
}

#[test]
fn what_is_printed_counts_for_more_than_what_is_said() {
    let here = ("RT-OPO", date!(2026 - 10 - 14));
    let (one, two) = (code("RT-OPO", 1), code("RT-OPO", 2));
    let tomorrow = SheetCode {
        date: date!(2026 - 10 - 15),
        ..one.clone()
    };
    let other = code("RT-WAW", 1);
    let typed = |code: &SheetCode| Told {
        code: Some(code.clone()),
        ..Told::default()
    };
    let said = |page| Told {
        of_day: true,
        page,
        ..Told::default()
    };
    let none = Told::default();
    let cases: [(
        &str,
        Vec<SheetCode>,
        Told,
        Result<(Option<i32>, FoundBy), RefuseFile>,
    ); 12] = [
        (
            "found",
            vec![one.clone()],
            none.clone(),
            Ok((Some(1), FoundBy::Code)),
        ),
        (
            "found and said otherwise",
            vec![one.clone()],
            said(Some(2)),
            Ok((Some(1), FoundBy::Code)),
        ),
        (
            "found and typed",
            vec![two.clone()],
            typed(&two),
            Ok((Some(2), FoundBy::Code)),
        ),
        (
            "found, and another typed",
            vec![two.clone()],
            typed(&one),
            Err(RefuseFile::NotTheTyped(two.clone())),
        ),
        (
            "two pages in one picture",
            vec![one.clone(), two.clone()],
            none.clone(),
            Ok((None, FoundBy::Code)),
        ),
        ("typed", Vec::new(), typed(&one), Ok((Some(1), FoundBy::Typed))),
        ("said", Vec::new(), said(Some(2)), Ok((Some(2), FoundBy::Word))),
        (
            "said, several pages",
            Vec::new(),
            said(None),
            Ok((None, FoundBy::Word)),
        ),
        ("nothing", Vec::new(), none.clone(), Err(RefuseFile::Unidentified)),
        (
            "another day",
            vec![tomorrow.clone()],
            said(Some(1)),
            Err(RefuseFile::OtherSheet(tomorrow)),
        ),
        (
            "another edition beside",
            vec![one, other.clone()],
            none,
            Err(RefuseFile::OtherSheet(other.clone())),
        ),
        (
            "another edition typed",
            Vec::new(),
            typed(&other),
            Err(RefuseFile::OtherSheet(other)),
        ),
    ];
    for (what, found, told, expected) in cases {
        assert_eq!(page_of(here, &found, &told), expected, "{what}");
    }
}

fn reading(sheet: SignedSheetId, enrolment: EnrolmentId, state: RowState, checksum: Option<&str>) -> Reading {
    Reading {
        id: new_id(),
        sheet_id: sheet,
        edition_id: crate::editions::EditionId::new(),
        on_date: date!(2026 - 10 - 14),
        enrolment_id: enrolment,
        state,
        note: None,
        checksum: checksum.map(str::to_owned),
        at: datetime!(2026-10-14 16:00 UTC),
        by_id: PersonId::new(),
        by_name: "Jan".to_owned(),
    }
}

#[test]
fn rows_count_while_sheet_and_list_are_what_they_were() {
    let (sheet, taken_back) = (SignedSheetId::new(), SignedSheetId::new());
    let people: Vec<EnrolmentId> = (0..5).map(|_| EnrolmentId::new()).collect();
    let readings = [
        reading(sheet, people[0], RowState::Unclear, Some("a")),
        reading(sheet, people[0], RowState::AsSigned, Some("a")),
        reading(sheet, people[1], RowState::OnlySigned, None),
        reading(
            sheet,
            people[2],
            RowState::OnlyListed,
            Some("before the correction"),
        ),
        reading(taken_back, people[3], RowState::AsSigned, Some("d")),
    ];
    let withdrawn = BTreeSet::from([taken_back]);
    let newest = newest(&readings, &withdrawn);
    assert_eq!(newest[&people[0]].state, RowState::AsSigned, "the newest counts");
    assert!(!newest.contains_key(&people[3]), "its sheet was withdrawn");
    let now = [Some("a"), None, Some("c"), Some("d"), Some("e")];
    let counted = progress(people.iter().copied().zip(now), &newest);
    let expected = Progress {
        read: 2,
        of: 5,
        differing: 1,
    };
    assert_eq!(counted, expected);
    assert_eq!(progress([].into_iter(), &BTreeMap::new()), Progress::default());
}

#[test]
fn a_row_is_as_shown_when_it_says_what_the_form_was_filled_in_with() {
    let (sheet, person, other) = (SignedSheetId::new(), EnrolmentId::new(), EnrolmentId::new());
    let readings = [reading(sheet, person, RowState::AsSigned, Some("a"))];
    let was = Some(readings[0].id);
    let before = |whose, was, seen| shown(&readings, whose, was, seen);
    assert!(before(person, was, Some("a")).is_some());
    for (what, none) in [
        ("nothing was shown", before(person, None, Some("a"))),
        ("another reading", before(person, Some(new_id()), Some("a"))),
        ("of somebody else", before(other, was, Some("a"))),
        (
            "the list had changed: the row was empty",
            before(person, was, None),
        ),
    ] {
        assert!(none.is_none(), "{what}");
        assert!(is_as_shown(none, None, None), "{what}");
        assert!(!is_as_shown(none, Some(RowState::AsSigned), None), "{what}");
    }
    let row = before(person, was, Some("a"));
    assert!(is_as_shown(row, Some(RowState::AsSigned), None));
    assert!(!is_as_shown(row, Some(RowState::AsSigned), Some("blurred")));
    assert!(!is_as_shown(row, Some(RowState::Unclear), None) && !is_as_shown(row, None, None));
}
