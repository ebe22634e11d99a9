//! What else could be: the next best plans, and what changing costs.

use super::{form, send, set};
use crate::support::{Reply, Server};

/// The values of hidden fields of one name in the first form that sends this wish.
fn sent(page: &Reply, wish: &str, name: &str) -> Vec<String> {
    let marker = format!("name=\"wish\" value=\"{wish}\"");
    let form = page.body.split("<form ").find(|form| form.contains(&marker));
    let form = form
        .and_then(|form| form.split("</form>").next())
        .unwrap_or_default();
    let field = format!("name=\"{name}\" value=\"");
    form.split(&field)
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect()
}

#[rocket::async_test]
async fn the_next_best_plan_is_one_press_away() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let page = server.get_as(&office, "/projects/RT/plans/1?lang=en").await;
    assert!(page.body.contains("The next best plans"), "{}", page.body);
    let groups = sent(&page, "kept", "groups[]");
    assert_eq!(groups.len(), 5, "as many editions as the plan has");
    let mut fields = vec![
        ("wish".to_owned(), "kept".to_owned()),
        ("place".to_owned(), "1".to_owned()),
    ];
    fields.extend(groups.iter().map(|group| ("groups[]".to_owned(), group.clone())));
    let made = send(&server, &office, "/projects/RT/plans/1/changes?lang=en", &fields).await;
    assert_eq!(
        (made.status, made.location().as_str()),
        (303, "/projects/RT/plans/2"),
        "{}",
        made.body
    );
    let second = server.get_as(&office, "/projects/RT/plans/2/case.json").await;
    let second: serde_json::Value = serde_json::from_str(&second.body).expect("JSON");
    let found = second["outcome"]["groups"].as_array().expect("groups");
    let written = |group: &serde_json::Value| {
        let regions: Vec<&str> = group["regions"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_str)
            .collect();
        format!(
            "{}@{}",
            regions.join("+"),
            group["host"].as_str().unwrap_or_default()
        )
    };
    assert_eq!(
        found.iter().map(written).collect::<Vec<_>>(),
        groups,
        "exactly what was offered"
    );
    let again = server
        .get_as(&office, "/projects/RT/plans/new?from=2&lang=en")
        .await;
    assert!(
        again.body.contains("as one group, in "),
        "it can be unticked: {}",
        again.body
    );

    fields.pop();
    let wrong = send(&server, &office, "/projects/RT/plans/1/changes?lang=en", &fields).await;
    assert_eq!(wrong.status, 422, "a grouping that leaves regions out is none");
}

#[rocket::async_test]
async fn moving_and_staying_are_weighed_when_other_people_come() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let first = server.get_as(&office, "/projects/RT/plans/1?lang=en").await;
    assert!(!first.body.contains("What would change"), "it came from nothing");
    let mut fields = form(&server, &office).await;
    set(&mut fields, "origin", "1");
    for (name, value) in &mut fields {
        if name.starts_with("people-PL-32") || name.starts_with("people-PL-22") {
            *value = "9".to_owned();
        }
    }
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let page = server
        .get_as(&office, &format!("{}?lang=en", asked.location()))
        .await;
    for words in [
        "What would change against plan 1",
        "The groups of plan 1",
        "The groups of this plan",
        "Until now in",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
}
