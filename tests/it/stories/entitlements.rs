//! Stories of entitlements: the working-group day with its three groups, who has lunch and why, and the office's rulings.

mod catering;
mod rules;
mod sessions;

use evenhand::{
    catalogue,
    editions::{self, SessionId},
    people::PersonId,
};
use time::Duration;

use crate::support::{Browser, Reply, Server};

pub const CODE: &str = "WG-1";

/// A working-group day that is open for enrolment, with five people who are not enrolled yet.
pub struct Day {
    pub server: Server,
    pub office: Browser,
    pub people: Vec<(PersonId, Browser)>,
    /// Groups I, II and III.
    pub groups: Vec<SessionId>,
}

impl Day {
    /// The office plans it, announces it and opens it; with or without clashes allowed.
    pub async fn open(clash_allowed: bool) -> Self {
        let server = Server::sample().await;
        let office = server.as_part("office").await;
        let page = server.get_as(&office, "/projects/RT/editions/new").await;
        let db = server.app.db.read();
        let version = catalogue::newest_version(db, "working-group-day").await;
        let version = version.expect("a query").expect("a course").id.to_string();
        let starts = server.app.clock.today() + Duration::days(60);
        let day = |ahead: i64| (starts + Duration::days(ahead)).to_string();
        let (id, venue) = (page.input("id"), page.input("venue_id"));
        let (first, from, until) = (day(0), day(-70), day(-7));
        let mut fields = vec![
            ("id", id.as_str()),
            ("venue_id", &venue),
            ("code", CODE),
            ("course", &version),
            ("language", "en"),
            ("starts_on", &first),
            ("ends_on", ""),
            ("enrol_from", &from),
            ("enrol_until", &until),
            ("decide_on", &until),
            ("capacity_min", "6"),
            ("capacity_max", "24"),
            ("regions[]", "PL-02"),
            ("venue", ""),
            ("venue_name", "Hotel Odra"),
            ("venue_street", "Rynek 1"),
            ("venue_postal_code", "50-101"),
            ("venue_city", "Wrocław"),
            ("venue_region", "PL-02"),
            ("venue_zone", "Europe/Warsaw"),
            ("venue_lat", "51.1"),
            ("venue_lon", "17.03"),
            ("venue_access", ""),
            ("room-0-name", "Sala A"),
            ("room-0-seats", "40"),
        ];
        if clash_allowed {
            fields.push(("clash_allowed", "true"));
        }
        let made = server.post(&office, "/projects/RT/editions", &fields).await;
        assert_eq!(made.status, 303, "{}", made.body);
        for to in ["announced", "open"] {
            let fields = [("to", to), ("why", "Agreed.")];
            let path = format!("/editions/{CODE}/decisions");
            assert_eq!(server.post(&office, &path, &fields).await.status, 303, "{to}");
        }
        let edition = editions::edition_by_code(db, CODE).await.expect("a query");
        let sessions = editions::sessions_of(db, edition.expect("an edition").id).await;
        let groups = sessions
            .expect("a query")
            .iter()
            .map(|session| session.id)
            .collect();
        let mut people = Vec::new();
        for person in server.add_people("PL-02", "social", 5).await {
            people.push((person, server.sign_in(person).await));
        }
        Self {
            office,
            people,
            groups,
            server,
        }
    }

    /// Somebody enrols in these groups, as numbered from 1.
    pub async fn enrol(&self, person: usize, groups: &[usize]) -> Reply {
        let groups: Vec<String> = groups
            .iter()
            .map(|group| self.groups[group - 1].to_string())
            .collect();
        let fields: Vec<_> = groups
            .iter()
            .map(|group| ("sessions[]", group.as_str()))
            .collect();
        let path = format!("/editions/{CODE}/enrolments");
        self.server.post(&self.people[person].1, &path, &fields).await
    }

    /// The same, which must be possible; gives the address of the enrolment.
    pub async fn enrolled(&self, person: usize, groups: &[usize]) -> String {
        let reply = self.enrol(person, groups).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.location()
    }

    /// A page of the office.
    pub async fn page(&self, path: &str) -> Reply {
        let page = self
            .server
            .get_as(&self.office, &format!("/editions/{CODE}{path}"))
            .await;
        assert_eq!(page.status, 200, "{path}: {}", page.body);
        page
    }

    /// What the office sends.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let path = format!("/editions/{CODE}{path}");
        self.server.post(&self.office, &path, fields).await
    }
}

#[rocket::async_test]
async fn lunch_follows_from_the_groups_and_everyone_can_read_why() {
    let day = Day::open(true).await;
    let short = day.enrolled(0, &[1, 2]).await;
    let long = day.enrolled(1, &[1, 3]).await;
    day.enrolled(2, &[1, 2, 3]).await;
    day.enrolled(3, &[2]).await;
    let page = day.page("/entitlements").await;
    for text in [
        "At least 360 planned minutes, breaks in",
        "2 of 4 are entitled.",
        "300 of 360 planned minutes, breaks in: Group I and Group II share 10:00–11:00",
        "360 of 360 planned minutes, breaks in<",
        "480 of 360 planned minutes, breaks in: Group I and Group II share 10:00–11:00",
        "180 of 360 planned minutes, breaks in<",
    ] {
        let found = page.body.contains(text) || page.body.contains(&text.replace('<', "\n"));
        assert!(found, "{text}: {}", page.body);
    }
    let coffee = day.page("/entitlements?rule=coffee").await;
    assert!(coffee.body.contains("4 of 4 are entitled."), "{}", coffee.body);
    let found = day.page("/entitlements?rule=lunch&show=no&q=number").await;
    assert!(
        found.body.contains("Number 0") && !found.body.contains("Number 1<"),
        "{}",
        found.body
    );
    // Their own pages say the same.
    for (who, enrolment, texts) in [
        (0, &short, ["300 of 360 planned minutes", "not entitled"]),
        (1, &long, ["360 of 360 planned minutes", ">entitled<"]),
    ] {
        let own = format!("{enrolment}/attendance");
        let own = day.server.get_as(&day.people[who].1, &own).await;
        for text in texts {
            assert!(own.body.contains(text), "{text}: {}", own.body);
        }
    }
    // Without breaks only those of all three groups reach six hours.
    let form = day.page("/entitlements/rules/lunch").await;
    let (key, seen) = (form.input("key"), form.input("seen"));
    let fields = |least: &'static str| {
        vec![
            ("key", key.clone()),
            ("seen", seen.clone()),
            ("name-en", "Lunch".to_owned()),
            ("basis", "minutes".to_owned()),
            ("counted", "planned".to_owned()),
            ("at_least", least.to_owned()),
            ("daily", "true".to_owned()),
        ]
    };
    let strict = fields("360");
    let strict: Vec<_> = strict
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    for _ in 0..2 {
        let done = day.send("/entitlements/rules", &strict).await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    let page = day.page("/entitlements").await;
    for text in [
        "1 of 4 are entitled.",
        "330 of 360",
        "435 of 360",
        "270 of 360",
        "165 of 360",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    // Who still has the old form on the screen does not undo what somebody else did.
    let stale = fields("60");
    let stale: Vec<_> = stale
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let late = day.send("/entitlements/rules", &stale).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("Somebody has changed this rule"),
        "{}",
        late.body
    );
}
