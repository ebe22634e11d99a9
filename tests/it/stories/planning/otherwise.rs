//! What else could be: the next best plans, and what changing costs.

use super::{form, send, set};
use crate::support::{Browser, Reply, Server};

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

/// The groups of a plan as its data has them: regions by host.
async fn groups(server: &Server, office: &Browser, number: u32) -> Vec<(Vec<String>, String)> {
    let case = server
        .get_as(office, &format!("/projects/RT/plans/{number}/case.json"))
        .await;
    let case: serde_json::Value = serde_json::from_str(&case.body).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let group = |group: &serde_json::Value| {
        let regions = group["regions"].as_array().expect("regions");
        (regions.iter().map(text).collect(), text(&group["host"]))
    };
    let groups = case["outcome"]["groups"].as_array().expect("groups");
    groups.iter().map(group).collect()
}

#[rocket::async_test]
async fn whoever_moves_a_region_learns_what_it_does_and_keeps_it_or_the_best_plan_with_it() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let first = groups(&server, &office, 1).await;
    let page = server.get_as(&office, "/projects/RT/plans/1?lang=en").await;
    for words in [
        "data-move",
        "data-region=\"PL-16\"",
        "data-member=\"PL-16\"",
        "What would that do?",
    ] {
        assert!(page.body.contains(words), "{words}");
    }

    // Every region to every edition: each is answered in words, and what is offered can be had.
    let (mut kept, mut together) = (None, None);
    for (from, (regions, _)) in first.iter().enumerate() {
        for (region, to) in regions
            .iter()
            .flat_map(|region| (1..=first.len()).map(move |to| (region, to)))
        {
            let path = format!("/projects/RT/plans/1/moves?moved={region}&to={to}&lang=en");
            let answer = server.get_as(&office, &path).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.body);
            if to == from + 1 {
                assert!(
                    answer.body.contains("is in this edition already"),
                    "{}",
                    answer.body
                );
                continue;
            }
            let says = ["cannot move to", " would cost ", " would save "];
            assert!(
                says.iter().any(|words| answer.body.contains(words)),
                "{path}: {}",
                answer.body
            );
            if answer.body.contains("value=\"moved\"") {
                kept = kept.or(Some((region.clone(), to)));
            } else if answer.body.contains("name=\"wish\" value=\"together\"") {
                assert!(answer.body.contains("participant-km more."), "{}", answer.body);
                let other = sent_by(&answer, "other");
                together = together.or(Some((region.clone(), other)));
            }
        }
    }

    let (region, to) = kept.expect("a region that can move");
    let fields = [("wish", "moved"), ("moved", &region), ("to", &to.to_string())];
    let made = send(
        &server,
        &office,
        "/projects/RT/plans/1/changes?lang=en",
        &owned(&fields),
    )
    .await;
    assert_eq!(
        (made.status, made.location().as_str()),
        (303, "/projects/RT/plans/2"),
        "{}",
        made.body
    );
    let second = groups(&server, &office, 2).await;
    let mut wanted: Vec<Vec<String>> = first.iter().map(|(regions, _)| regions.clone()).collect();
    for (place, regions) in wanted.iter_mut().enumerate() {
        regions.retain(|code| *code != region);
        if place + 1 == to {
            regions.push(region.clone());
            regions.sort();
        }
    }
    wanted.sort();
    let mut found: Vec<Vec<String>> = second.into_iter().map(|(regions, _)| regions).collect();
    found.sort();
    assert_eq!(found, wanted, "that region moved, and nothing else");

    let (one, other) = together.expect("a region that cannot move alone");
    let fields = [("wish", "together"), ("one", &one), ("other", &other)];
    let made = send(
        &server,
        &office,
        "/projects/RT/plans/1/changes?lang=en",
        &owned(&fields),
    )
    .await;
    assert_eq!(
        (made.status, made.location().as_str()),
        (303, "/projects/RT/plans/3"),
        "{}",
        made.body
    );
    let third = groups(&server, &office, 3).await;
    assert!(
        third
            .iter()
            .any(|(regions, _)| regions.contains(&one) && regions.contains(&other))
    );
}

#[rocket::async_test]
async fn a_move_that_is_none_is_refused_and_an_auditor_only_looks() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    for wrong in [
        "moved=PL-99&to=1",
        "moved=PL-16&to=0",
        "moved=PL-16&to=99",
        "moved=PL-16",
        "to=x&moved=PL-16",
    ] {
        let answer = server
            .get_as(&office, &format!("/projects/RT/plans/1/moves?{wrong}"))
            .await;
        assert_eq!(answer.status, 404, "{wrong}");
        let fields: Vec<(String, String)> = std::iter::once("wish=moved")
            .chain(wrong.split('&'))
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let refused = send(&server, &office, "/projects/RT/plans/1/changes", &fields).await;
        assert_eq!(refused.status, 422, "{wrong}");
    }
    let auditor = server.as_part("auditor").await;
    for to in 1..=2 {
        let path = format!("/projects/RT/plans/1/moves?moved=PL-16&to={to}&lang=en");
        let answer = server.get_as(&auditor, &path).await;
        assert_eq!(answer.status, 200);
        assert!(!answer.body.contains("name=\"wish\""), "{}", answer.body);
    }
}

fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(pair).collect()
}

/// The value of a hidden field of the page.
fn sent_by(page: &Reply, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let value = page
        .body
        .split(&field)
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    value.expect("a hidden field").to_owned()
}
