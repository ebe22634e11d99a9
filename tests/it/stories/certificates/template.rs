//! The template of a project: versions, samples, pictures, and what is typed into it.

use std::process::Command;

use evenhand::certificates::CertificateId;

use crate::support::{
    Browser, Reply,
    room::{Room, staff},
};

const SIGNATURE: &[u8] = include_bytes!("../../support/pictures/signature.jpg");
const LOGO: &[u8] = include_bytes!("../../support/pictures/logo.png");
const ADDRESS: &str = "/projects/RT13/certificate-template";
const VERSIONS: &str = "SELECT COUNT(*) FROM certificate_templates";

/// The form of a version that is in order, without pictures.
fn fields<'f>(id: &'f str, more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("id", id),
        ("signatory_name", "Ewa Nowa"),
        ("signatory_function-en", "Director"),
        ("signatory_function-pl", "dyrektorka"),
    ];
    fields.extend(more);
    fields
}

fn id() -> String {
    CertificateId::new().to_string()
}

impl Room {
    async fn use_version(&self, number: i32) {
        let address = format!("{ADDRESS}/{number}/uses");
        assert_eq!(self.server.post(&self.office, &address, &[]).await.status, 303);
    }

    async fn sample(&self, number: i32, language: &str) -> Document {
        let address = format!("{ADDRESS}/{number}/sample.pdf?language={language}");
        self.document(self.server.get_as(&self.auditor, &address).await)
    }

    fn document(&self, reply: Reply) -> Document {
        assert_eq!(reply.status, 200, "{}", reply.body);
        assert!(reply.bytes.starts_with(b"%PDF"));
        let file = self.server.folder().join("certificate.pdf");
        std::fs::write(&file, &reply.bytes).expect("the file");
        let told = |program: &str, before: &[&str], after: &[&str]| {
            let mut command = Command::new(program);
            let told = command.args(before).arg(&file).args(after).output();
            let told = told.expect("the program runs");
            assert!(told.status.success(), "{program}: {told:?}");
            String::from_utf8_lossy(&told.stdout).into_owned()
        };
        let text = told("pdftotext", &["-raw", "-enc", "UTF-8"], &["-"]);
        told("qpdf", &["--check"], &[]);
        Document {
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            facts: told("pdfinfo", &[], &[]),
            inside: told("qpdf", &["--qdf", "--object-streams=disable"], &["-"]),
        }
    }
}

/// A document as programs read it.
struct Document {
    text: String,
    facts: String,
    inside: String,
}

#[rocket::async_test]
async fn a_version_is_looked_at_in_every_language_then_used_and_what_was_issued_stays() {
    let room = Room::open().await;
    room.at(1, 9 * 60 + 50);
    room.everyone(&[3]).await;
    room.at(0, 11 * 60 + 15);
    room.everyone(&[0]).await;
    let page = room.server.get_as(&room.office, ADDRESS).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("No version is in use yet"), "{}", page.body);

    // Version 1 has a signature; the browser sends it twice.
    let (first, second) = (id(), id());
    let english = "Held under the \"Equal\" programme.";
    let form = fields(
        &first,
        &[("sentence-en", english), ("funding_line-sv", "Medfinansieras")],
    );
    for _ in 0..2 {
        let sent = room
            .server
            .upload(&room.office, ADDRESS, &form, ("signature", "x.gif", SIGNATURE))
            .await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
    assert_eq!(room.count(VERSIONS).await, 1);
    // Version 2 keeps it and adds a logo.
    let form = fields(&second, &[("from", "1"), ("logo_alt-en", "Logo of the office")]);
    let sent = room
        .server
        .upload(&room.office, ADDRESS, &form, ("logo", "logo", LOGO))
        .await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(room.count(VERSIONS).await, 2);

    for (language, words) in [
        ("en", "Held under the \"Equal\" programme."),
        ("pl", "dyrektorka"),
        ("sv", "Medfinansieras"),
    ] {
        let sample = room.sample(1, language).await;
        for words in [words, "Ewa Nowa"] {
            assert!(sample.text.contains(words), "{language} {words}: {}", sample.text);
        }
        assert!(
            sample.facts.contains("Tagged: yes") || sample.facts.contains("Tagged:          yes"),
            "{}",
            sample.facts
        );
        for standard in ["pdfuaid:part", "pdfaid:part>2<", "pdfaid:conformance>A<"] {
            assert!(sample.inside.contains(standard), "{language} {standard}");
        }
    }
    let sample = room.sample(2, "en").await;
    for alternative in ["Signature: Ewa Nowa", "Logo of the office"] {
        assert!(sample.inside.contains(alternative), "{alternative}");
    }

    // Nothing of it is printed before it is used.
    room.everyone(&[2]).await;
    room.at(1, 10 * 60 + 1);
    room.server.settle().await;
    let issued = room.certificates().await;
    assert_eq!(issued.len(), 3);
    assert!(issued[0].printed.pictures.is_none() && issued[0].printed.signatory_name != "Ewa Nowa");
    room.use_version(2).await;
    room.use_version(2).await;
    assert_eq!(
        room.count("SELECT COUNT(*) FROM certificate_template_uses").await,
        1
    );
    let page = room.server.get_as(&room.auditor, ADDRESS).await;
    assert!(page.body.contains("in use") && !page.body.contains("<form method=\"post\" action=\"/projects"));

    // From now on it is, also on what replaces one that was issued.
    let replacements = format!("/certificates/{}/replacements", issued[0].id);
    let done = room
        .server
        .post(&room.office, &replacements, &[("why", "Another signatory")])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let all = room.certificates().await;
    let new = all.last().expect("a new one");
    assert_eq!(new.printed.signatory_name, "Ewa Nowa");
    let pictures = new.printed.pictures.clone().expect("pictures");
    assert_eq!(
        (
            pictures.version,
            pictures.signature.is_some(),
            pictures.logo.is_some()
        ),
        (2, true, true)
    );
    let file = format!("/certificates/{}/certificate.pdf", new.id);
    let document = room.document(room.server.get_as(&room.office, &file).await);
    assert!(document.text.contains("dyrektorka"), "{}", document.text);
    assert_eq!(all[0].hash, issued[0].hash);
    assert_eq!(all[0].printed, issued[0].printed);
    let hashes = evenhand::stored_hashes(&room.server.app).await.expect("hashes");
    for hash in [pictures.signature, pictures.logo].into_iter().flatten() {
        assert!(
            hashes.contains(&hash),
            "the check of stored files knows the pictures"
        );
    }
    assert!(room.server.app.files.check(&hashes).await.is_empty());

    // Back to the first; a third goes without the signature.
    room.use_version(1).await;
    let third = id();
    let form = fields(
        &third,
        &[
            ("from", "2"),
            ("signature_without", "true"),
            ("logo_without", "true"),
        ],
    );
    assert_eq!(room.server.post(&room.office, ADDRESS, &form).await.status, 303);
    assert_eq!(
        room.count("SELECT COUNT(*) FROM certificate_templates WHERE signature IS NULL AND logo IS NULL AND number = 3")
            .await,
        1
    );
}

#[rocket::async_test]
async fn what_is_typed_is_printed_as_it_is_and_never_run() {
    let room = Room::open().await;
    let hostile = "#panic(\"x\") $x^2$ *b* `r` @a <b>&amp; #read(\"/etc/passwd\") \\ {{csrf}}";
    let first = id();
    let form = fields(
        &first,
        &[
            ("sentence-en", hostile),
            ("funding_line-en", "=cmd|' /C calc'!A0"),
        ],
    );
    let sent = room.server.post(&room.office, ADDRESS, &form).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let sample = room.sample(1, "en").await;
    for words in ["#panic(\"x\") $x^2$ *b* `r` @a <b>&amp;", "{{csrf}}", "=cmd|"] {
        assert!(sample.text.contains(words), "{words}: {}", sample.text);
    }
    let page = room.server.get_as(&room.office, ADDRESS).await;
    assert!(!page.body.contains("<b>&amp;"), "escaped: {}", page.body);
}

#[rocket::async_test]
async fn pictures_and_texts_that_cannot_be_printed_are_refused_at_their_field_and_nothing_typed_is_lost() {
    let room = Room::open().await;
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend([0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0]);
    let mut cut = LOGO.to_vec();
    cut.truncate(900);
    let heavy = [SIGNATURE, &[0; 1024 * 1024]].concat();
    let cases: [(&str, &[u8], &str); 6] = [
        ("no picture", b"#!/bin/sh", "neither a PNG nor a JPEG"),
        (
            "a vector",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            "neither a PNG nor a JPEG",
        ),
        ("a web page", b"GIF89a<script>", "neither a PNG nor a JPEG"),
        ("a bomb", &bomb, "65536 by 65536 pixels"),
        ("a cut one", &cut, "the file is damaged"),
        ("a heavy one", &heavy, "too large"),
    ];
    for (name, bytes, told) in cases {
        let fresh = id();
        let form = fields(&fresh, &[("sentence-pl", "Zdanie, które zostaje")]);
        let sent = room
            .server
            .upload(&room.office, ADDRESS, &form, ("signature", "s.png", bytes))
            .await;
        assert_eq!(sent.status, 422, "{name}: {}", sent.body);
        assert!(sent.body.contains(told), "{name}: {}", sent.body);
        assert!(
            sent.body.contains("Zdanie, które zostaje") && sent.input("id") == fresh,
            "{name}"
        );
    }
    let long = "x".repeat(301);
    let wrong: [(&[(&str, &str)], &str); 5] = [
        (&[("signatory_name", "")], "signatory_name"),
        (
            &[("signatory_function-en", ""), ("signatory_function-pl", "")],
            "signatory_function-pl",
        ),
        (&[("sentence-sv", long.as_str())], "sentence-sv"),
        (&[("sentence-sv", "Grattis 🎓")], "sentence-sv"),
        (&[("signatory_name", "王小明")], "signatory_name"),
    ];
    for (changed, field) in wrong {
        let fresh = id();
        let sent = room
            .server
            .post(&room.office, ADDRESS, &fields(&fresh, changed))
            .await;
        assert_eq!(sent.status, 422, "{field}: {}", sent.body);
        assert!(
            sent.body.contains(&format!("id=\"field-{field}-error\"")),
            "{field}: {}",
            sent.body
        );
    }
    // A logo without words, and a file beside another mistake.
    let fresh = id();
    let form = fields(&fresh, &[("signatory_name", "")]);
    let sent = room
        .server
        .upload(&room.office, ADDRESS, &form, ("logo", "logo.png", LOGO))
        .await;
    for told in ["Say in words what the logo shows", "choose the file again"] {
        assert!(sent.body.contains(told), "{told}: {}", sent.body);
    }
    assert_eq!(room.count(VERSIONS).await, 0);
}

#[rocket::async_test]
async fn only_the_office_of_the_project_changes_its_template() {
    let room = Room::open().await;
    let first = id();
    let sent = room
        .server
        .post(&room.office, ADDRESS, &fields(&first, &[]))
        .await;
    assert_eq!(sent.status, 303);
    let elsewhere = evenhand::people::Scope::Project(evenhand::kernel::ids::new_id());
    let others = staff(
        &room.server,
        "Inne",
        evenhand::people::Permission::Office,
        elsewhere,
    )
    .await;
    let sample = format!("{ADDRESS}/1/sample.pdf");
    let uses = format!("{ADDRESS}/1/uses");
    let visits = [
        ("an official", &room.officials[0].browser, 404, 404),
        ("the trainer", &room.trainer, 404, 404),
        ("another office", &others, 404, 404),
        ("an auditor", &room.auditor, 200, 403),
        ("a guest", &Browser::default(), 303, 401),
    ];
    for (who, browser, get, post) in visits {
        for address in [ADDRESS, &sample] {
            assert_eq!(
                room.server.get_as(browser, address).await.status,
                get,
                "{who} {address}"
            );
        }
        let fresh = id();
        let form = fields(&fresh, &[]);
        assert_eq!(
            room.server.post(browser, ADDRESS, &form).await.status,
            post,
            "{who}"
        );
        assert_eq!(room.server.post(browser, &uses, &[]).await.status, post, "{who}");
    }
    for missing in ["9/sample.pdf", "1/sample.pdf?language=xx", "x/sample.pdf"] {
        let address = format!("{ADDRESS}/{missing}");
        assert_eq!(
            room.server.get_as(&room.office, &address).await.status,
            404,
            "{missing}"
        );
    }
    assert_eq!(
        room.server
            .post(&room.office, &format!("{ADDRESS}/9/uses"), &[])
            .await
            .status,
        404
    );
    assert_eq!(room.count(VERSIONS).await, 1);
    assert_eq!(
        room.count("SELECT COUNT(*) FROM certificate_template_uses").await,
        0
    );
}
