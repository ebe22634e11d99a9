//! Stories of signed sheets: sent back as pictures and PDFs, known by their code, read row by row, withdrawn; and what is not
//! taken.

mod rows;
mod several;

use std::io::Cursor;

use evenhand::{
    attendance::{self, SheetCode},
    demo::paper,
    kernel::ids::sha256_hex,
};
use image::{DynamicImage, ImageFormat};
use sea_orm::{ConnectionTrait, Statement};
use time::{Date, Duration};

use crate::support::{
    Browser, Reply,
    room::{CODE, OTHER, Room},
};

const SHEETS: &str = "SELECT COUNT(*) FROM signed_sheets";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

fn code_of(edition: &str, date: Date, page: i32) -> String {
    let edition = edition.to_owned();
    SheetCode { edition, date, page }.text()
}

/// A signed sheet as PNG.
fn png(code: &str) -> Vec<u8> {
    paper(code, &[[true; 4]; 3]).expect("a picture")
}

/// The same lying otherwise, as JPEG.
fn turned(code: &str, turn: fn(&DynamicImage) -> DynamicImage) -> Vec<u8> {
    let picture = image::load_from_memory(&png(code)).expect("a picture");
    let mut bytes = Cursor::new(Vec::new());
    turn(&picture)
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .expect("a JPEG");
    bytes.into_inner()
}

impl Room {
    fn signed_sheets(&self) -> String {
        format!("{}/{}/signed-sheets", self.list(), self.day)
    }

    async fn send(&self, browser: &Browser, fields: &[(&str, &str)], file: (&str, &[u8])) -> Reply {
        let file = ("file", file.0, file.1);
        self.server
            .upload(browser, &self.signed_sheets(), fields, file)
            .await
    }

    /// The addresses of the sheets on the page of the day, in order.
    async fn sheet_addresses(&self) -> Vec<String> {
        let page = self.server.get_as(&self.office, &self.signed_sheets()).await;
        let prefix = format!("href=\"{}/", self.signed_sheets());
        page.body
            .split(&prefix)
            .skip(1)
            .map(|rest| format!("{}/{}", self.signed_sheets(), &rest[..36]))
            .collect()
    }
}

#[rocket::async_test]
async fn sheets_are_known_by_their_code_whichever_way_up_they_lie() {
    let room = Room::open().await;
    room.at(0, 17 * 60);
    let (one, two) = (code_of(CODE, room.day, 1), code_of(CODE, room.day, 2));
    let files = [
        ("scan.png", png(&one)),
        ("on its head.jpg", turned(&one, DynamicImage::rotate180)),
        ("on its side.jpeg", turned(&two, DynamicImage::rotate90)),
        // Told by content, whatever it is called.
        ("scan.pdf", turned(&two, DynamicImage::rotate270)),
    ];
    for (place, (name, bytes)) in files.iter().enumerate() {
        let who = if place % 2 == 0 {
            &room.trainer
        } else {
            &room.office
        };
        let sent = room.send(who, &[], (name, bytes)).await;
        assert_eq!(
            (sent.status, sent.location()),
            (303, room.signed_sheets()),
            "{name}: {}",
            sent.body
        );
    }
    let page = room.server.get_as(&room.auditor, &room.signed_sheets()).await;
    for (shown, times) in [("Page 1", 2), ("Page 2", 2), ("known by its QR code", 4)] {
        assert_eq!(page.body.matches(shown).count(), times, "{shown}: {}", page.body);
    }
    assert!(!page.body.contains("type=\"file\""), "an auditor sends nothing");
    let addresses = room.sheet_addresses().await;
    for ((name, bytes), address) in files.iter().zip(&addresses) {
        assert!(page.body.contains(&sha256_hex(bytes)), "{name}");
        let file = room
            .server
            .get_as(&room.auditor, &format!("{address}/file"))
            .await;
        assert_eq!((file.status, &file.bytes), (200, bytes), "{name}");
        let kind = if name.ends_with(".png") {
            "image/png"
        } else {
            "image/jpeg"
        };
        assert_eq!(file.header("Content-Type"), kind, "{name}");
        assert!(
            file.header("Content-Security-Policy").contains("sandbox"),
            "{name}"
        );
        let shown = room.server.get_as(&room.auditor, address).await;
        assert!(shown.body.contains("<img src="), "{name}: {}", shown.body);
    }
    // The trail has them, and whoever checks the installation finds everything as it was.
    let verified = attendance::verify(room.server.app.db.read())
        .await
        .expect("a query");
    assert_eq!(verified.wrong, Vec::<String>::new());
    let stored = evenhand::stored_hashes(&room.server.app).await.expect("a query");
    assert_eq!(room.server.app.files.check(&stored).await, Vec::<String>::new());
    let behind = "UPDATE signed_sheets SET hash = 'other'";
    let tx = room.server.app.db.write().await.expect("a transaction");
    let statement = Statement::from_string(tx.get_database_backend(), behind);
    tx.execute_raw(statement)
        .await
        .expect("a change behind the program's back");
    tx.commit().await.expect("a commit");
    let verified = attendance::verify(room.server.app.db.read())
        .await
        .expect("a query");
    assert!(verified.wrong.len() >= 4, "{:?}", verified.wrong);
}

#[rocket::async_test]
async fn without_a_readable_code_it_is_typed_or_somebody_says_what_it_is() {
    let room = Room::open().await;
    let one = code_of(CODE, room.day, 1);
    let nothing = room.send(&room.trainer, &[], ("list.pdf", PDF)).await;
    assert_eq!(nothing.status, 422);
    assert!(
        nothing.body.contains("No code was found in list.pdf"),
        "{}",
        nothing.body
    );
    assert_eq!(room.count(SHEETS).await, 0);

    // One character wrong: it is told, and stays in the field.
    let mistyped = one.replace("/01/", "/07/");
    let wrong = room
        .send(&room.trainer, &[("code", &mistyped)], ("list.pdf", PDF))
        .await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("One character of this code is wrong"),
        "{}",
        wrong.body
    );
    assert_eq!(wrong.input("code"), mistyped);
    let no_code = room
        .send(&room.trainer, &[("code", "Monday")], ("list.pdf", PDF))
        .await;
    assert!(
        no_code.body.contains("This is not the code of a sheet"),
        "{}",
        no_code.body
    );

    let typed = one.to_lowercase().replace('/', " ");
    let kept = room
        .send(&room.trainer, &[("code", &typed)], ("list.pdf", PDF))
        .await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let fields = [("of_day", "true"), ("page", "")];
    let said = [PDF, b"\n%%EOF\n"].concat();
    let kept = room.send(&room.trainer, &fields, ("both pages.pdf", &said)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let page = room.server.get_as(&room.office, &room.signed_sheets()).await;
    for shown in [
        "Page 1",
        "Several pages",
        "known by the code typed",
        "known by the word of whoever sent it",
    ] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    // A PDF is a link, not a picture; it is saved under a name that tells.
    let addresses = room.sheet_addresses().await;
    let shown = room.server.get_as(&room.office, &addresses[0]).await;
    assert!(!shown.body.contains("<img") && shown.body.contains("The sheet is a PDF"));
    let file = room
        .server
        .get_as(&room.office, &format!("{}/file", addresses[0]))
        .await;
    assert_eq!(file.header("Content-Type"), "application/pdf");
    let saved = format!("{CODE}-{}-01.pdf", room.day);
    assert!(
        file.header("Content-Disposition").contains(&saved),
        "{}",
        file.header("Content-Disposition")
    );
    assert_eq!(file.bytes, PDF);
}

#[rocket::async_test]
async fn another_sheet_is_refused_by_its_name_if_the_reader_may_know_it() {
    let room = Room::open().await;
    let tomorrow = png(&code_of(CODE, room.day + Duration::DAY, 1));
    let elsewhere = png(&code_of(OTHER, room.day, 2));
    let nowhere = png(&code_of("XX-1999", room.day, 1));
    for (who, browser) in [("trainer", &room.trainer), ("office", &room.office)] {
        let other_day = room
            .send(browser, &[("of_day", "true")], ("a.png", &tomorrow))
            .await;
        assert_eq!(other_day.status, 422);
        assert!(
            other_day.body.contains(&format!("another sheet: {CODE}")),
            "{who}: {}",
            other_day.body
        );
        let other = room.send(browser, &[], ("b.png", &elsewhere)).await;
        let named = other.body.contains(&format!("another sheet: {OTHER}"));
        let hidden = other.body.contains("b.png is the sheet of another edition");
        assert_eq!(
            (other.status, named, hidden),
            (422, who == "office", who == "trainer"),
            "{who}: {}",
            other.body
        );
        let unknown = room.send(browser, &[], ("c.png", &nowhere)).await;
        assert!(
            unknown.body.contains("c.png is the sheet of another edition"),
            "{who}: {}",
            unknown.body
        );
    }
    // What is printed counts for more than what is typed.
    let typed = [("code", code_of(CODE, room.day, 2))];
    let fields = [(typed[0].0, typed[0].1.as_str())];
    let differs = room
        .send(
            &room.office,
            &fields,
            ("d.png", &png(&code_of(CODE, room.day, 1))),
        )
        .await;
    assert!(
        differs.body.contains("another code than the one typed"),
        "{}",
        differs.body
    );
    assert_eq!(room.count(SHEETS).await, 0);
}

#[rocket::async_test]
async fn the_same_file_twice_and_what_is_no_sheet_are_not_kept() {
    let room = Room::open().await;
    let one = png(&code_of(CODE, room.day, 1));
    assert_eq!(room.send(&room.trainer, &[], ("a.png", &one)).await.status, 303);
    let again = room.send(&room.office, &[], ("again.png", &one)).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("again.png is kept already"), "{}", again.body);
    // A PDF of the other edition, sent here by somebody's word.
    let sent = room
        .server
        .upload(
            &room.other_trainer,
            &format!("/editions/{OTHER}/attendance/{}/signed-sheets", room.day),
            &[("of_day", "true")],
            ("file", "their list.pdf", PDF),
        )
        .await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let known = room
        .send(&room.trainer, &[("of_day", "true")], ("x.pdf", PDF))
        .await;
    assert!(
        known.body.contains("x.pdf is the sheet of another edition"),
        "{}",
        known.body
    );

    let mut huge = png(&code_of(CODE, room.day, 2));
    huge.splice(16..24, [0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let large = vec![b' '; 20 * 1024 * 1024 + 1];
    let cut = one.get(..one.len() / 2).unwrap_or_default();
    let none: [(&str, &[u8], &str); 6] = [
        (
            "list.png",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "neither a PDF nor",
        ),
        ("list.jpg", b"GIF89a\x01\0\x01\0", "neither a PDF nor"),
        ("cut.pdf", b"%PDF-1.7\n...", "damaged or cut off"),
        ("cut.png", cut, "damaged or cut off"),
        ("huge.png", &huge, "huge.png"),
        ("large.pdf", &large, "larger than 20 MB"),
    ];
    for (name, bytes, why) in none {
        let refused = room
            .send(&room.trainer, &[("of_day", "true")], (name, bytes))
            .await;
        assert_eq!(refused.status, 422, "{name}");
        assert!(refused.body.contains(why), "{name}: {}", refused.body);
    }
    let nothing = room.send(&room.trainer, &[], ("", b"")).await;
    assert!(nothing.body.contains("at least one file"), "{}", nothing.body);
    assert_eq!(room.count(SHEETS).await, 2);
    // No day of the agenda, no edition of one's own.
    let wrong_day = format!("{}/1999-01-01/signed-sheets", room.list());
    for browser in [&room.trainer, &room.office] {
        assert_eq!(room.server.get_as(browser, &wrong_day).await.status, 404);
        let file = ("file", "a.pdf", PDF);
        let sent = room
            .server
            .upload(browser, &wrong_day, &[("of_day", "true")], file)
            .await;
        assert_eq!(sent.status, 404);
    }
}

#[rocket::async_test]
async fn signatures_of_others_are_no_business_of_participants_or_strangers() {
    let room = Room::open().await;
    room.at(0, 17 * 60);
    room.send(&room.trainer, &[], ("a.png", &png(&code_of(CODE, room.day, 1))))
        .await;
    let sheet = room.sheet_addresses().await.remove(0);
    let file = format!("{sheet}/file");
    for (who, browser) in [
        ("a participant", &room.officials[0].browser),
        ("another trainer", &room.other_trainer),
        ("somebody elsewhere", &room.elsewhere.browser),
    ] {
        for path in [&room.signed_sheets(), &sheet, &file] {
            assert_eq!(
                room.server.get_as(browser, path).await.status,
                404,
                "{who} {path}"
            );
        }
        let sent = room.send(browser, &[("of_day", "true")], ("b.pdf", PDF)).await;
        assert_eq!(sent.status, 404, "{who}");
    }
    assert_eq!(
        room.send(&room.auditor, &[("of_day", "true")], ("b.pdf", PDF))
            .await
            .status,
        403
    );
    // The trainer of the other edition finds it under none of their own addresses either.
    let own = format!(
        "/editions/{OTHER}/attendance/{}/signed-sheets/{}",
        room.day,
        sheet.rsplit('/').next().unwrap_or_default()
    );
    for path in [own.clone(), format!("{own}/file")] {
        assert_eq!(
            room.server.get_as(&room.other_trainer, &path).await.status,
            404,
            "{path}"
        );
    }
    assert_eq!(room.count(SHEETS).await, 1);
}
