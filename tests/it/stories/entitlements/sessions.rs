//! Choosing groups: the sixty minutes that two of them share, whether the edition allows it, who may choose and until when.

use evenhand::{enrolment, people::PersonId};
use time::Duration;

use super::Day;

/// How many sessions an official has chosen; `None` when not enrolled.
async fn chosen(day: &Day, person: PersonId) -> Option<usize> {
    let db = day.server.app.db.read();
    let own = enrolment::enrolments_of(db, person).await.expect("a query");
    let own = own.first()?;
    let sessions = enrolment::chosen_by(db, own.id).await.expect("a query");
    Some(sessions.ids().count())
}

#[rocket::async_test]
async fn two_groups_at_the_same_time_are_warned_of_and_allowed_where_the_office_allows_it() {
    let day = Day::open(true).await;
    let (person, browser) = &day.people[0];
    let ask = day.server.get_as(browser, "/editions/WG-1/enrol").await;
    for text in [
        "You can choose them all the same",
        "Group I and Group II share 60 minutes",
        "from 10:00 to 11:00",
    ] {
        assert!(ask.body.contains(text), "{text}: {}", ask.body);
    }
    // Nothing ticked, a session of nowhere, one of another edition.
    let none = day.enrol(0, &[]).await;
    assert_eq!(none.status, 422);
    assert!(
        none.body.contains("Please choose at least one session."),
        "{}",
        none.body
    );
    for stranger in ["nonsense", "0199d0e4-0000-7000-8000-000000000001"] {
        let fields = [("sessions[]", stranger)];
        let reply = day
            .server
            .post(browser, "/editions/WG-1/enrolments", &fields)
            .await;
        assert_eq!(reply.status, 404, "{stranger}");
    }
    assert_eq!(chosen(&day, *person).await, None);
    let own = day.enrolled(0, &[1, 2]).await;
    assert_eq!(chosen(&day, *person).await, Some(2));
    let page = day.server.get_as(browser, &own).await;
    assert!(
        page.body.contains("Group I and Group II share 60 minutes")
            && !page.body.contains("<strong>Group III"),
        "{}",
        page.body
    );
    // They think again; the history keeps it.
    let third = day.groups[2].to_string();
    for _ in 0..2 {
        let path = format!("{own}/sessions");
        let reply = day.server.post(browser, &path, &[("sessions[]", &third)]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
    }
    let page = day.server.get_as(browser, &own).await;
    assert_eq!(
        page.body.matches("Sessions chosen: Group III.").count(),
        1,
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn where_the_office_does_not_allow_it_nothing_is_stored() {
    let day = Day::open(false).await;
    let (person, browser) = &day.people[0];
    let both = day.enrol(0, &[1, 2]).await;
    assert_eq!(both.status, 422);
    for text in [
        "These cannot be chosen together.",
        "share 60 minutes",
        "only one of them can be chosen",
    ] {
        assert!(both.body.contains(text), "{text}: {}", both.body);
    }
    let first = day.groups[0].to_string();
    assert!(
        both.body.contains(&format!("value=\"{first}\" checked")),
        "what was ticked stays: {}",
        both.body
    );
    assert_eq!(chosen(&day, *person).await, None);
    let own = day.enrolled(0, &[1, 3]).await;
    let path = format!("{own}/sessions");
    let groups: Vec<String> = day.groups.iter().map(ToString::to_string).collect();
    let all: Vec<_> = groups
        .iter()
        .map(|group| ("sessions[]", group.as_str()))
        .collect();
    assert_eq!(day.server.post(browser, &path, &all).await.status, 422);
    assert_eq!(chosen(&day, *person).await, Some(2));

    // Others may not, and when enrolment is over the office alone.
    let other = &day.people[1].1;
    assert_eq!(day.server.post(other, &path, &all[..1]).await.status, 404);
    day.server.app.clock.advance(Duration::days(55));
    let (browser, office) = (
        day.server.sign_in(*person).await,
        day.server.as_part("office").await,
    );
    let late = day.server.post(&browser, &path, &all[..1]).await;
    assert_eq!(late.status, 409);
    assert!(late.body.contains("while enrolment is open"), "{}", late.body);
    let page = day.server.get_as(&office, &path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert_eq!(day.server.post(&office, &path, &all[1..2]).await.status, 303);
    assert_eq!(chosen(&day, *person).await, Some(1));
}

#[rocket::async_test]
async fn who_takes_part_in_one_group_is_expected_in_no_other() {
    let day = Day::open(true).await;
    day.enrolled(0, &[1]).await;
    day.enrolled(1, &[1, 2]).await;
    let page = day.page("/attendance").await;
    for text in ["0 of 2 entered", "0 of 1 entered", "0 of 0 entered"] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
}
