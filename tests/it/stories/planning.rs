//! Plans: asked for, explained, changed, compared, and made into editions.

mod bounds;
mod otherwise;
mod towns;

use crate::support::{Browser, Reply, Server};

/// The form of a new plan as the page offers it.
async fn form(server: &Server, office: &Browser) -> Vec<(String, String)> {
    form_at(server, office, "/projects/RT/plans/new").await
}

/// The fields of the form on a page, but for those that are chosen from a list or of several lines.
pub async fn form_at(server: &Server, office: &Browser, path: &str) -> Vec<(String, String)> {
    let page = server.get_as(office, path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let mut fields = Vec::new();
    for tag in page
        .body
        .split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
    {
        let attribute = |name: &str| {
            let value = tag.split(&format!("{name}=\"")).nth(1)?;
            value.split('"').next().map(str::to_owned)
        };
        let ticked = attribute("type").as_deref() != Some("checkbox") || tag.contains(" checked");
        if let Some(name) = attribute("name").filter(|name| name != "csrf" && ticked) {
            fields.push((name, attribute("value").unwrap_or_default()));
        }
    }
    fields
}

#[rocket::async_test]
async fn regions_are_chosen_on_the_map_of_their_country() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let page = server.get_as(&office, "/projects/RT/plans/new?lang=en").await;
    let layers = page.body.matches("class=\"map-layer\" for=\"take-PL-").count();
    assert_eq!(layers, 16, "each region is a label of its tick box");
    for words in [
        "id=\"take-PL-16\"",
        "for=\"take-PL-16\"",
        "pressing it on the map",
    ] {
        assert!(page.body.contains(words), "{words}");
    }

    let mut fields = form(&server, &office).await;
    fields.retain(|(name, value)| name != "take[]" || value != "PL-32");
    set(&mut fields, "title", "");
    let wrong = send(&server, &office, "/projects/RT/plans?lang=en", &fields).await;
    assert_eq!(wrong.status, 422);
    let ticked = |code: &str| {
        let box_of = format!("id=\"take-{code}\" name=\"take[]\" value=\"{code}\" checked");
        wrong.body.contains(&box_of)
    };
    assert!(
        ticked("PL-16") && !ticked("PL-32"),
        "the map comes back as it was sent"
    );
}

pub fn set(fields: &mut Vec<(String, String)>, name: &str, value: &str) {
    fields.retain(|(field, _)| field != name);
    fields.push((name.to_owned(), value.to_owned()));
}

pub async fn send(server: &Server, office: &Browser, path: &str, fields: &[(String, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    server.post(office, path, &fields).await
}

#[rocket::async_test]
async fn an_office_asks_for_a_plan_changes_it_and_compares() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let first = server.get_as(&office, "/projects/RT/plans/1?lang=en").await;
    assert_eq!(first.status, 200, "{}", first.body);
    for words in [
        "This is the best plan there is",
        "Why not with the neighbours?",
        "Travel against even groups",
        "map-pl-pattern-1",
        "class=\"map-way\"",
        " km</tspan>",
        "Download the case",
    ] {
        assert!(first.body.contains(words), "{words}\n{}", first.body);
    }

    let mut fields = form(&server, &office).await;
    set(&mut fields, "title", "Only travel counts");
    for (name, value) in &mut fields {
        if name.starts_with("people-PL") {
            *value = "1".to_owned();
        }
    }
    set(&mut fields, "balance_km", "0");
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(
        (asked.status, asked.location()),
        (303, "/projects/RT/plans/2".to_owned()),
        "{}",
        asked.body
    );
    let twice = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(twice.location(), "/projects/RT/plans/2", "sent twice, made once");

    let wish = [("wish", "together"), ("one", "PL-16"), ("other", "PL-30")];
    let changed = server
        .post(&office, "/projects/RT/plans/2/changes?lang=en", &wish)
        .await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    assert_eq!(changed.location(), "/projects/RT/plans/3");
    let again = server
        .post(&office, "/projects/RT/plans/2/changes?lang=en", &wish)
        .await;
    assert_eq!(
        again.location(),
        "/projects/RT/plans/3",
        "pressed twice, made once"
    );
    let third = server.get_as(&office, "/projects/RT/plans/3?lang=en").await;
    assert!(
        third.body.contains("Opole together with Greater Poland"),
        "{}",
        third.body
    );
    assert!(
        third.body.contains("participant-km more than plan 2"),
        "{}",
        third.body
    );

    let same = [("wish", "apart"), ("one", "PL-16"), ("other", "PL-16")];
    let same = server
        .post(&office, "/projects/RT/plans/2/changes?lang=en", &same)
        .await;
    assert_eq!(same.status, 422);
    assert!(
        same.body.contains("Choose two different regions"),
        "{}",
        same.body
    );

    let list = server.get_as(&office, "/projects/RT/plans?lang=en").await;
    for words in ["Only travel counts", "from plan 2", "least"] {
        assert!(list.body.contains(words), "{words}\n{}", list.body);
    }
}

#[rocket::async_test]
async fn what_cannot_be_is_explained() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let mut fields = form(&server, &office).await;
    set(&mut fields, "editions_min", "3");
    set(&mut fields, "editions_max", "3");
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    let page = server
        .get_as(&office, &format!("{}?lang=en", asked.location()))
        .await;
    assert!(page.body.contains("There is no plan"), "{}", page.body);
    assert!(
        page.body.contains("16 regions, but room for only 12"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("instead of 3"),
        "the nearest number: {}",
        page.body
    );
}

#[rocket::async_test]
async fn a_wrong_form_comes_back_with_what_was_typed() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let mut fields = form(&server, &office).await;
    set(&mut fields, "title", "");
    set(&mut fields, "people-PL-02-education", "-4");
    set(&mut fields, "target", "many");
    let wrong = send(&server, &office, "/projects/RT/plans?lang=en", &fields).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("value=\"-4\"") && wrong.body.contains("value=\"many\""),
        "{}",
        wrong.body
    );

    let mut fields = form(&server, &office).await;
    set(&mut fields, "regions_min", "5");
    let wrong = send(&server, &office, "/projects/RT/plans?lang=en", &fields).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("is more than the most"), "{}", wrong.body);

    let table = "Region;Education;Weather\nOpolskie;3;1\nAtlantis;1;1\n";
    let file = [("fill", "file")];
    let read = server
        .upload(
            &office,
            "/projects/RT/plans?lang=en",
            &file,
            ("demand_file", "demand.csv", table.as_bytes()),
        )
        .await;
    assert_eq!(read.status, 422);
    assert!(
        read.body.contains("“Weather” is no role category"),
        "{}",
        read.body
    );
    assert!(
        read.body.contains("Row 3: “Atlantis” is no region"),
        "{}",
        read.body
    );
}

#[rocket::async_test]
async fn a_plan_becomes_draft_editions_all_or_none() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let path = "/projects/RT/plans/1/editions";
    let page = server.get_as(&office, path).await;
    let course = page
        .body
        .split("<option value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let course = course.expect("a course").to_owned();
    let starts_on = server.app.clock.today() + time::Duration::days(60);
    let mut fields = vec![
        ("course".to_owned(), course),
        ("language".to_owned(), "pl".to_owned()),
        ("least".to_owned(), "6".to_owned()),
        ("spare".to_owned(), "2".to_owned()),
        ("closes_before".to_owned(), "14".to_owned()),
        ("decided_before".to_owned(), "10".to_owned()),
        ("enrol_from".to_owned(), page.input("enrol_from")),
    ];
    let editions = page.body.matches("name=\"code-").count();
    assert_eq!(editions, 5);
    for place in 0..editions {
        for name in ["id", "open"] {
            let field = format!("{name}-{place}");
            fields.push((field.clone(), page.input(&field)));
        }
        fields.push((format!("code-{place}"), format!("PLAN-{place}")));
        fields.push((format!("venue-{place}"), String::new()));
        fields.push((format!("starts_on-{place}"), starts_on.to_string()));
    }
    let mut taken = fields.clone();
    set(&mut taken, "code-4", "RT-KIE");
    let refused = send(&server, &office, path, &taken).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    let db = server.app.db.read();
    let none = evenhand::editions::edition_by_code(db, "PLAN-0")
        .await
        .expect("a query");
    assert!(none.is_none(), "nothing is half made");

    let made = send(&server, &office, path, &fields).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let edition = evenhand::editions::edition_by_code(db, "PLAN-0")
        .await
        .expect("a query")
        .expect("an edition");
    let quotas = evenhand::editions::quotas_of(db, edition.id)
        .await
        .expect("a query");
    assert!(
        quotas.iter().all(|quota| quota.seats == 1),
        "as planned: {quotas:?}"
    );
    assert_eq!(
        edition.capacity_max as usize,
        quotas.len() + 2,
        "with the spare seats"
    );
}
