//! The credential of Open Badges 3.0: what it says, that its signature holds and breaks, and what becomes of it when the
//! certificate ends.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use evenhand::{certificates::Certificate, kernel::ids::sha256_hex};
use ring::signature::{ED25519, UnparsedPublicKey};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;

use super::{full_rule, owner_and_other};
use crate::support::{
    Reply, Server,
    room::{CODE, Room},
};

/// The path of an address of this installation.
fn path(address: &Value) -> String {
    let address = address.as_str().expect("an address");
    address
        .strip_prefix("http://127.0.0.1:8000")
        .unwrap_or_else(|| panic!("{address} is elsewhere"))
        .to_owned()
}

fn json(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{error}: {}", reply.body))
}

/// The parts of a signed credential: header, payload, what is signed, signature.
fn parts(jwt: &str) -> (Value, Value, String, Vec<u8>) {
    let pieces: Vec<&str> = jwt.split('.').collect();
    let [header, payload, signature] = pieces[..] else {
        panic!("{jwt} has {} parts", pieces.len())
    };
    let bytes = |piece: &str| URL_SAFE_NO_PAD.decode(piece).expect("base64url");
    let read = |piece: &str| serde_json::from_slice(&bytes(piece)).expect("JSON");
    (
        read(header),
        read(payload),
        format!("{header}.{payload}"),
        bytes(signature),
    )
}

/// Whether a signature holds, as somebody would find out who knows nothing but what is public.
async fn holds(server: &Server, header: &Value, signed: &str, signature: &[u8]) -> bool {
    let key = json(&server.get(&path(&header["kid"])).await);
    assert_eq!((&key["kty"], &key["crv"]), (&"OKP".into(), &"Ed25519".into()));
    assert!(key.get("d").is_none(), "the secret half: {key}");
    let public = URL_SAFE_NO_PAD.decode(key["x"].as_str().unwrap()).unwrap();
    UnparsedPublicKey::new(&ED25519, public)
        .verify(signed.as_bytes(), signature)
        .is_ok()
}

async fn secret(room: &Room) -> String {
    let db = room.server.app.db.read();
    let sql = "SELECT value FROM installation WHERE name = 'signing-key'";
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let row = db.query_one_raw(statement).await.unwrap().expect("a key");
    row.try_get_by_index(0).unwrap()
}

async fn certified() -> (Room, Certificate) {
    let room = Room::with_rule(full_rule()).await;
    room.pass(0, "post-test").await;
    room.give_survey(0).await;
    room.whole_course().await;
    let certificate = room.certificates().await.remove(0);
    (room, certificate)
}

#[rocket::async_test]
async fn a_credential_can_be_checked_by_whoever_knows_the_published_key() {
    let (room, certificate) = certified().await;
    let server = &room.server;
    let address = format!("/verify/{}/credential.jwt", certificate.code);
    let reply = server.get(&address).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(reply.header("Content-Type"), "application/jwt");
    assert_eq!(reply.header("Access-Control-Allow-Origin"), "*");
    assert_eq!(reply.header("X-Robots-Tag"), "noindex, nofollow");
    assert!(reply.header("Content-Disposition").contains("RT13-"));
    assert_eq!(
        server.get(&address).await.body,
        reply.body,
        "the same at every asking"
    );

    let (header, payload, signed, signature) = parts(&reply.body);
    assert_eq!(header["alg"], "EdDSA");
    assert_eq!(header["typ"], "JWT");
    assert_eq!(
        header.as_object().unwrap().len(),
        3,
        "nothing else is allowed in it"
    );
    assert!(holds(server, &header, &signed, &signature).await);
    let mut changed = signed.clone().into_bytes();
    for place in [0, signed.find('.').unwrap() + 9, signed.len() - 1] {
        changed[place] ^= 1;
        let text = String::from_utf8(changed.clone()).unwrap();
        assert!(!holds(server, &header, &text, &signature).await, "byte {place}");
        changed[place] ^= 1;
    }
    let mut broken = signature.clone();
    broken[20] ^= 1;
    assert!(!holds(server, &header, &signed, &broken).await);
    let keys = json(&server.get("/.well-known/jwks.json").await);
    assert_eq!(keys["keys"][0], json(&server.get(&path(&header["kid"])).await));
    assert_eq!(keys["keys"].as_array().unwrap().len(), 1);
    assert_eq!(server.get("/badges/keys/other").await.status, 404);

    // What the standard asks to be said twice is the same in both places.
    assert_eq!(payload["iss"], payload["issuer"]["id"]);
    assert_eq!(payload["jti"], payload["id"]);
    assert_eq!(payload["sub"], payload["credentialSubject"]["id"]);
    assert_eq!(payload["nbf"], certificate.issued_at.unix_timestamp());
    assert_eq!(path(&payload["id"]), address);
    let readable = server
        .get(&format!("/verify/{}/credential.json", certificate.code))
        .await;
    assert!(readable.body.contains("\n  \"credentialSubject\""), "in lines");
    let mut readable = json(&readable);
    for claim in ["iss", "jti", "sub", "nbf"] {
        readable[claim] = payload[claim].clone();
    }
    assert_eq!(readable, payload);

    // The secret half is in no answer.
    let secret = secret(&room).await;
    let bytes = evenhand::kernel::ids::unhex(&secret).unwrap();
    let hidden = [secret, URL_SAFE_NO_PAD.encode(bytes)];
    for body in [reply.body, keys.to_string(), header.to_string()] {
        assert!(hidden.iter().all(|secret| !body.contains(secret)), "{body}");
    }
}

#[rocket::async_test]
async fn a_credential_says_what_open_badges_3_asks_for() {
    let (room, certificate) = certified().await;
    let reply = room
        .server
        .get(&format!("/verify/{}/credential.jwt", certificate.code))
        .await;
    let (_, payload, ..) = parts(&reply.body);
    // What the schema of the standard requires, object by object.
    let required: [(&str, &[&str]); 8] = [
        (
            "",
            &[
                "@context",
                "id",
                "type",
                "issuer",
                "validFrom",
                "credentialSubject",
            ],
        ),
        ("/issuer", &["id", "type"]),
        ("/credentialSubject", &["type", "achievement"]),
        (
            "/credentialSubject/achievement",
            &["id", "type", "criteria", "description", "name"],
        ),
        ("/credentialSubject/achievement/criteria", &["narrative"]),
        (
            "/credentialSubject/identifier/0",
            &["type", "hashed", "identityHash", "identityType"],
        ),
        ("/evidence/0", &["type"]),
        ("/credentialStatus", &["id", "type"]),
    ];
    for (place, names) in required {
        let object = payload.pointer(place).unwrap_or_else(|| panic!("no {place}"));
        for name in names {
            let value = object.get(name).unwrap_or(&Value::Null);
            let empty = value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
            assert!(!empty, "{place}/{name}: {object}");
        }
    }
    assert_eq!(payload["@context"][0], "https://www.w3.org/ns/credentials/v2");
    assert_eq!(
        payload["@context"][1],
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    );
    for (place, kind) in [
        ("/type", "VerifiableCredential"),
        ("/type", "OpenBadgeCredential"),
        ("/issuer/type", "Profile"),
        ("/credentialSubject/type", "AchievementSubject"),
        ("/credentialSubject/achievement/type", "Achievement"),
        ("/evidence/0/type", "Evidence"),
    ] {
        let kinds = payload.pointer(place).and_then(Value::as_array).unwrap();
        assert!(kinds.contains(&kind.into()), "{place}: {kinds:?}");
    }
    let subject = &payload["credentialSubject"];
    assert_eq!(subject["identifier"][0]["identityHash"], "Zofia Wiśniewska");
    assert_eq!(subject["licenseNumber"], certificate.number);
    assert_eq!(subject["achievement"]["name"], certificate.printed.course);
    let criteria = subject["achievement"]["criteria"]["narrative"].as_str().unwrap();
    for words in [
        "- obecność przez co najmniej 80",
        "- zaliczenie: ",
        "- wypełnienie",
    ] {
        assert!(criteria.contains(words), "in the holder's language: {criteria}");
    }
    let valid_from = time::OffsetDateTime::parse(
        payload["validFrom"].as_str().unwrap(),
        &time::format_description::well_known::Rfc3339,
    );
    assert_eq!(valid_from.unwrap(), certificate.issued_at);
    assert_eq!(
        payload["evidence"][0]["id"].as_str(),
        Some(certificate.printed.verify_url.as_str())
    );

    let issuer = room.server.get(&path(&payload["issuer"]["id"])).await;
    assert_eq!(issuer.status, 200);
    let issuer = json(&issuer);
    assert_eq!(issuer["id"], payload["issuer"]["id"]);
    assert_eq!(issuer["type"][0], "Profile");
    assert!(!issuer["name"].as_str().unwrap().is_empty());
    assert_eq!(room.server.get("/badges/issuers/NOBODY").await.status, 404);
    let status = json(&room.server.get(&path(&payload["credentialStatus"]["id"])).await);
    assert_eq!(status["id"], payload["credentialStatus"]["id"]);
    assert_eq!(status["issuer"], payload["issuer"]["id"]);
    assert_eq!(status["revokedCredentials"], serde_json::json!([]));
    let entry = json(
        &room
            .server
            .get(&format!("/verify/{}/certificate.json", certificate.code))
            .await,
    );
    assert_eq!(entry["state"], "valid");
    assert_eq!(entry["credential"], payload["id"]);
    assert_eq!(entry["sha256"], certificate.hash);
    assert_eq!(entry["person"], "Zofia Wiśniewska");
    let page = room.server.get(&format!("/verify/{}", certificate.code)).await;
    let link = format!("href=\"/verify/{}/credential.jwt\"", certificate.code);
    assert!(page.body.contains(&link), "{}", page.body);
}

#[rocket::async_test]
async fn the_holders_own_file_names_the_wallet_and_nobody_else_is_given_that() {
    let (room, certificate) = certified().await;
    let (owner, other) = owner_and_other(&room, certificate.enrolment_id);
    let email = {
        let db = room.server.app.db.read();
        let person = evenhand::people::person(db, certificate.person_id).await;
        person.unwrap().unwrap().email
    };
    let file = format!("/certificates/{}/credential", certificate.id);
    let own = room.server.get_as(owner, &format!("{file}.jwt")).await;
    assert_eq!(own.status, 200, "{}", own.body);
    let (header, payload, signed, signature) = parts(&own.body);
    assert!(holds(&room.server, &header, &signed, &signature).await);
    let hashed = &payload["credentialSubject"]["identifier"][1];
    assert_eq!(hashed["hashed"], true);
    assert_eq!(hashed["identityType"], "emailAddress");
    let salt = hashed["salt"].as_str().unwrap();
    assert_eq!(salt.len(), 32);
    assert_eq!(
        hashed["identityHash"],
        format!("sha256${}", sha256_hex(format!("{email}{salt}").as_bytes()))
    );
    assert!(!own.body.contains(&email));
    let page = room
        .server
        .get_as(owner, &format!("/certificates/{}", certificate.id))
        .await;
    assert!(
        page.body.contains(&format!("href=\"{file}.jwt\"")),
        "{}",
        page.body
    );

    let office = room.server.get_as(&room.office, &format!("{file}.json")).await;
    let public = room
        .server
        .get(&format!("/verify/{}/credential.json", certificate.code))
        .await;
    for body in [&office.body, &public.body] {
        assert!(!body.contains("emailAddress") && !body.contains(&email), "{body}");
    }
    assert_eq!(json(&office), json(&public));
    for browser in [other, &room.trainer, &room.other_trainer] {
        for kind in ["jwt", "json"] {
            let reply = room.server.get_as(browser, &format!("{file}.{kind}")).await;
            assert_eq!(reply.status, 404);
        }
    }
    for nobody in ["0199d0e4-0000-7000-8000-00000000dead", "x"] {
        let nobody = format!("/certificates/{nobody}/credential.jwt");
        assert_eq!(room.server.get_as(owner, &nobody).await.status, 404);
    }
}

#[rocket::async_test]
async fn the_address_of_a_credential_says_that_it_was_revoked_and_by_what_it_was_replaced() {
    let (room, first) = certified().await;
    let server = &room.server;
    let why = [("why", "Błąd w nazwisku")];
    let revocations = format!("/certificates/{}/revocations", first.id);
    assert_eq!(server.post(&room.office, &revocations, &why).await.status, 303);
    let verify = |certificate: &Certificate, file: &str| format!("/verify/{}/{file}", certificate.code);
    for file in ["credential.jwt", "credential.json"] {
        let gone = server.get(&verify(&first, file)).await;
        assert_eq!(gone.status, 410, "{}", gone.body);
        assert_eq!(json(&gone)["state"], "revoked");
        assert_eq!(json(&gone)["credential"], Value::Null);
    }
    let status = server.get(&verify(&first, "status.json")).await;
    let listed = json(&status)["revokedCredentials"][0].clone();
    assert_eq!(path(&listed["id"]), verify(&first, "credential.jwt"));
    assert_eq!(
        (&listed["revoked"], &listed["revocationReason"]),
        (&true.into(), &"revoked".into())
    );
    let entry = server.get(&verify(&first, "certificate.json")).await;
    for body in [&status.body, &entry.body] {
        assert!(
            !body.contains("nazwisku"),
            "the reason is nobody's business: {body}"
        );
    }
    let (owner, _) = owner_and_other(&room, first.enrolment_id);
    let own = format!("/certificates/{}/credential.jwt", first.id);
    let refused = server.get_as(owner, &own).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("no longer valid"), "{}", refused.body);

    // Issued again, under another name: the new one has a credential of its own, the old one does not tell the name any more.
    let again = format!("/editions/{CODE}/certificates");
    let enrolment = first.enrolment_id.to_string();
    let done = server
        .post(&room.office, &again, &[("enrolment", &enrolment)])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let second = room.certificates().await.pop().unwrap();
    let (_, payload, ..) = parts(&server.get(&verify(&second, "credential.jwt")).await.body);
    assert_eq!(payload["credentialSubject"]["licenseNumber"], second.number);
    let mut rows = crate::support::room::Rows::begin(server).await;
    rows.run(
        "UPDATE persons SET family_name = $1 WHERE id = $2",
        vec!["Nowak".into(), second.person_id.0.into()],
    )
    .await;
    rows.commit().await;
    let replacements = format!("/certificates/{}/replacements", second.id);
    let done = server.post(&room.office, &replacements, &why).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let third = room.certificates().await.pop().unwrap();
    let gone = server.get(&verify(&second, "credential.jwt")).await;
    assert_eq!(gone.status, 410);
    assert_eq!(json(&gone)["state"], "replaced");
    assert_eq!(json(&gone)["replacedBy"], third.number);
    assert!(!gone.body.contains("Wiśniewska"), "{}", gone.body);
    let (_, payload, ..) = parts(&server.get(&verify(&third, "credential.jwt")).await.body);
    let name = &payload["credentialSubject"]["identifier"][0]["identityHash"];
    assert_eq!(name, "Zofia Nowak");
}

#[rocket::async_test]
async fn codes_cannot_be_tried_out_at_the_addresses_for_programs() {
    let (room, certificate) = certified().await;
    let files = [
        "certificate.json",
        "status.json",
        "credential.jwt",
        "credential.json",
    ];
    for malformed in ["x", "0123-4567"] {
        for file in files {
            let reply = room.server.get(&format!("/verify/{malformed}/{file}")).await;
            assert_eq!(reply.status, 422, "{malformed}/{file}");
            assert_eq!(json(&reply)["state"], "unknown");
        }
    }
    for (number, file) in files.iter().cycle().take(20).enumerate() {
        let reply = room
            .server
            .get(&format!("/verify/0123456789ABCDEFGHJKMNPQ/{file}"))
            .await;
        assert_eq!(reply.status, 404, "{number}");
    }
    for file in files {
        let right = format!("/verify/{}/{file}", certificate.code);
        assert_eq!(room.server.get(&right).await.status, 429, "{file}");
    }
    let page = format!("/verify/{}", certificate.code);
    assert_eq!(room.server.get(&page).await.status, 429, "counted together");
    room.at(1, 10 * 60 + 20);
    assert_eq!(room.server.get(&page).await.status, 200);
}
