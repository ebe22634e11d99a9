//! The certificate as a credential of Open Badges 3.0, for programs and wallets, made from what is frozen in the register; and
//! what else programs are told: who issues, whether it still holds, what the register says.

use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{Shown, document};
use crate::{
    certificates::{
        model::{Ending, certificate},
        parts::Printed,
        rules::codes::project_of,
    },
    kernel::{
        app::App,
        csrf::keyed,
        ids::{hex, sha256_hex},
        languages::Language,
        signing::Signer,
    },
};

/// What the words of the credential mean, for programs: verifiable credentials, Open Badges, and the list of revocations.
const CONTEXTS: [&str; 3] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
];

/// The media type of a signed credential.
pub const SIGNED: &str = "application/jwt";
/// The media type of everything else here.
pub const READABLE: &str = "application/json; charset=utf-8";

/// The addresses that stand in a credential. They begin as the one that is printed, so that nothing changes when the
/// installation moves.
pub struct Addresses<'p> {
    verify: &'p str,
    base: &'p str,
}

impl<'p> Addresses<'p> {
    /// Those of what was printed.
    pub fn of(printed: &'p Printed) -> Self {
        let verify = printed.verify_url.as_str();
        let base = verify.rsplit_once("/verify/").map_or(verify, |(base, _)| base);
        Self { verify, base }
    }

    /// The credential's own, signed.
    pub fn credential(&self) -> String {
        format!("{}/credential.jwt", self.verify)
    }

    /// Whether it still holds.
    fn status(&self) -> String {
        format!("{}/status.json", self.verify)
    }

    fn issuer(&self, certificate: &certificate::Model) -> String {
        issuer(self.base, project_of(&certificate.number))
    }
}

/// Where the published half of a key is found by itself.
pub fn key(base: &str, signer: &Signer) -> String {
    format!("{base}/badges/keys/{}", signer.name())
}

/// Where the profile of whoever issues the certificates of a project is found.
pub fn issuer(base: &str, project: &str) -> String {
    format!("{base}/badges/issuers/{project}")
}

/// Who issues the certificates of a project, as a profile.
pub fn profile(base: &str, project: &str, name: &str) -> Value {
    json!({ "@context": CONTEXTS, "id": issuer(base, project), "type": ["Profile"], "name": name, "url": base })
}

/// A certificate as a credential. `email` is the holder's, when the holder asks: it goes in as a salted hash, by which a wallet
/// can tell whose it is; others get the name alone, as the verification page shows it.
pub fn credential(app: &App, certificate: &certificate::Model, email: Option<&str>) -> Value {
    let printed = &certificate.printed;
    let language = certificate.language.parse().unwrap_or_default();
    let addresses = Addresses::of(printed);
    let name = json!({ "type": "IdentityObject", "hashed": false, "identityHash": printed.person, "identityType": "name" });
    let hashed = email.map(|email| hashed(app, certificate, email));
    let identifiers: Vec<Value> = [name].into_iter().chain(hashed).collect();
    json!({
        "@context": CONTEXTS,
        "id": addresses.credential(),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": printed.course,
        "issuer": {
            "id": addresses.issuer(certificate), "type": ["Profile"], "name": printed.issuing_body, "url": addresses.base,
        },
        "validFrom": moment(certificate.issued_at),
        "credentialSubject": {
            "id": format!("{}#holder", addresses.verify),
            "type": ["AchievementSubject"],
            "identifier": identifiers,
            "licenseNumber": certificate.number,
            "narrative": narrative(app, language, printed),
            "achievement": {
                "id": format!("{}/editions/{}", addresses.base, printed.edition),
                "type": ["Achievement"],
                "achievementType": "CertificateOfCompletion",
                "humanCode": printed.edition,
                "name": printed.course,
                "description": description(printed),
                "criteria": { "narrative": criteria(app, language, printed) },
            },
        },
        "evidence": [{
            "id": addresses.verify,
            "type": ["Evidence"],
            "name": app.languages.word(language, "certificates-register"),
            "description": format!("{} ({})", printed.project_title, printed.project_number),
        }],
        "credentialStatus": { "id": addresses.status(), "type": "1EdTechRevocationList" },
    })
}

/// The same, signed: what the standard asks to be said once more for programs stands beside it.
pub fn signed(app: &App, certificate: &certificate::Model, email: Option<&str>) -> String {
    let mut payload = credential(app, certificate, email);
    let said = |pointer: &str| payload.pointer(pointer).cloned().unwrap_or_default();
    let claims = [
        ("iss", said("/issuer/id")),
        ("jti", said("/id")),
        ("sub", said("/credentialSubject/id")),
        ("nbf", certificate.issued_at.unix_timestamp().into()),
    ];
    if let Value::Object(fields) = &mut payload {
        fields.extend(claims.map(|(name, value)| (name.to_owned(), value)));
    }
    // Signed now, it points to where the key is now, wherever the certificate was issued.
    app.signer
        .sign(&key(&app.public_address(""), &app.signer), &payload)
}

/// Whether a certificate still holds, as a list of revocations with at most this one on it.
pub fn status(certificate: &certificate::Model) -> Value {
    let addresses = Addresses::of(&certificate.printed);
    let ended = certificate.ending().map(|ending| {
        json!({
            "id": addresses.credential(),
            "revoked": true,
            "revocationReason": ending_code(ending),
            "revokedAt": certificate.revoked_at.map(moment),
        })
    });
    json!({
        "id": addresses.status(),
        "issuer": addresses.issuer(certificate),
        "revokedCredentials": ended.into_iter().collect::<Vec<_>>(),
    })
}

/// What the register says of a certificate: as much as its verification page shows.
pub fn register_entry(certificate: &certificate::Model, shown: &Shown) -> Value {
    let addresses = Addresses::of(&certificate.printed);
    let ending = certificate.ending();
    let mut entry = json!({
        "state": ending.map_or("valid", ending_code),
        "number": shown.number,
        "course": shown.course,
        "issuedOn": shown.issued_on,
        "issuingBody": shown.issuing_body,
        "endedOn": shown.ended_on,
        "replacedBy": shown.replaced_by,
        "replaces": shown.replaces,
        "sha256": shown.hash,
        "status": addresses.status(),
        "credential": ending.is_none().then(|| addresses.credential()),
    });
    // Of one that was replaced no more is said, for it may have been the name that was wrong.
    let more = json!({
        "person": shown.person,
        "edition": shown.edition,
        "dates": shown.dates,
        "place": shown.place,
        "hours": shown.hours,
        "project": shown.project,
        "fundingLine": shown.funding_line,
    });
    if let (Value::Object(entry), Value::Object(more)) = (&mut entry, more)
        && ending != Some(Ending::Replaced)
    {
        entry.extend(more);
    }
    entry
}

/// How a certificate ended, for programs.
fn ending_code(ending: Ending) -> &'static str {
    match ending {
        Ending::Replaced => "replaced",
        Ending::Revoked => "revoked",
    }
}

fn moment(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).unwrap_or_default()
}

/// A mail address as a hash with a salt of this certificate's own, so that two certificates do not show that they are of one
/// person.
fn hashed(app: &App, certificate: &certificate::Model, email: &str) -> Value {
    let mut salt = hex(&keyed(&app.key, &format!("badge:{}", certificate.id)));
    salt.truncate(32);
    let hash = sha256_hex(format!("{email}{salt}").as_bytes());
    json!({
        "type": "IdentityObject",
        "hashed": true,
        "identityHash": format!("sha256${hash}"),
        "identityType": "emailAddress",
        "salt": salt,
    })
}

/// What the holder is able to do, or what was attended where the course does not say so.
fn description(printed: &Printed) -> String {
    if printed.outcomes.is_empty() {
        format!("{} ({})", printed.course, printed.mode)
    } else {
        printed.outcomes.join(" ")
    }
}

/// When, where and for how long the holder was there.
fn narrative(app: &App, language: Language, printed: &Printed) -> String {
    let (dates, hours) = (
        document::dates(app, language, printed),
        document::hours(app, language, printed),
    );
    format!("{dates} · {} · {hours}", printed.place)
}

/// What it takes, in the words in which it was frozen; certificates that are older than these say that the rule was met.
fn criteria(app: &App, language: Language, printed: &Printed) -> String {
    if printed.criteria.is_empty() {
        app.languages.word(language, "certificates-outcome-attended")
    } else {
        printed.criteria.clone()
    }
}
