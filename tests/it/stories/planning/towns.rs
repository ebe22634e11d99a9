//! Towns beside the seats of regions: those with venues host too.

use serde_json::Value;

use super::{form, send, set};
use crate::support::{Browser, Reply, Server};

/// Adds a venue by its form.
async fn venue(server: &Server, office: &Browser, city: &str, place: &[(&str, &str)]) -> Reply {
    let mut fields = vec![
        ("venue_name", "Dom Kultury"),
        ("venue_street", "ul. Wałowa 7"),
        ("venue_postal_code", "48-300"),
        ("venue_city", city),
        ("venue_region", "PL-16"),
        ("venue_zone", "Europe/Warsaw"),
    ];
    fields.extend(place);
    server.post(office, "/venues?lang=en", &fields).await
}

/// The plan's groups as the downloaded case has them: regions and host.
async fn groups(server: &Server, office: &Browser, number: u32) -> Vec<(String, String)> {
    let path = format!("/projects/RT/plans/{number}/case.json");
    let case: Value = serde_json::from_str(&server.get_as(office, &path).await.body).expect("JSON");
    let groups = case["outcome"]["groups"].as_array().expect("groups").clone();
    let told = groups.iter().map(|group| {
        let regions: Vec<&str> = group["regions"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        (
            regions.join("+"),
            group["host"].as_str().unwrap_or_default().to_owned(),
        )
    });
    told.collect()
}

#[rocket::async_test]
async fn a_town_with_a_venue_hosts_and_its_venue_goes_into_the_edition() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let (lat, lon) = (("venue_lat", "50,4737"), ("venue_lon", "17.3343"));
    assert_eq!(venue(&server, &office, "Nysa", &[lat, lon]).await.status, 303);
    assert_eq!(venue(&server, &office, "Brzeg", &[]).await.status, 303);
    // The town of the region's authority is known already, and so is where it lies.
    assert_eq!(
        venue(&server, &office, "Opole", &[("venue_at_seat", "true")])
            .await
            .status,
        303
    );
    let half = venue(&server, &office, "Prudnik", &[lat]).await;
    assert_eq!(half.status, 422, "{}", half.body);
    let venues = evenhand::editions::venues(server.app.db.read())
        .await
        .expect("venues");
    let opole = venues
        .iter()
        .find(|venue| venue.name == "Dom Kultury" && venue.city == "Opole");
    let regions = evenhand::regions::regions(server.app.db.read())
        .await
        .expect("regions");
    let seat = regions
        .iter()
        .find(|region| region.code == "PL-16")
        .expect("a region");
    let place = opole.map(|venue| (venue.lat, venue.lon));
    assert_eq!(place, Some((Some(seat.lat), Some(seat.lon))));

    let page = server.get_as(&office, "/projects/RT/plans/new?lang=en").await;
    for words in [
        "Other towns with venues",
        "value=\"PL-16.nysa\" checked",
        "47 km from Opole",
        "so that no way there can be counted: Brzeg.",
    ] {
        assert!(page.body.contains(words), "{words}\n{}", page.body);
    }
    assert!(!page.body.contains("PL-16.opole") && !page.body.contains("PL-16.brzeg"));

    // Opole itself is not to be had, so that its edition meets in Nysa.
    let mut fields = form(&server, &office).await;
    set(&mut fields, "title", "At Nysa");
    fields.push(("held[]".to_owned(), "PL-16+PL-16.nysa".to_owned()));
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(
        (asked.status, asked.location().as_str()),
        (303, "/projects/RT/plans/2"),
        "{}",
        asked.body
    );
    let plan = server.get_as(&office, "/projects/RT/plans/2?lang=en").await;
    assert!(plan.body.contains("Nysa"), "{}", plan.body);
    assert!(
        plan.body
            .contains("<option value=\"PL-16.nysa\">Nysa (Opole)</option>"),
        "what if it hosted another"
    );
    let held = groups(&server, &office, 2).await;
    let place = held
        .iter()
        .position(|(_, host)| host == "PL-16.nysa")
        .expect("a group at Nysa");
    assert!(held[place].0.contains("PL-16"), "{held:?}");

    // Its kilometres are those to Nysa, rounded as the definition of cases says.
    let case = server.get_as(&office, "/projects/RT/plans/2/case.json").await;
    let case: Value = serde_json::from_str(&case.body).expect("JSON");
    let group = &case["outcome"]["groups"][place];
    let people = |code: &str| -> i64 {
        let regions = case["input"]["regions"].as_array().expect("regions");
        let region = regions
            .iter()
            .find(|region| region["id"] == code)
            .expect("a region");
        region["demand"]
            .as_object()
            .expect("people")
            .values()
            .filter_map(Value::as_i64)
            .sum()
    };
    let here = evenhand::regions::GeoPoint {
        lat: 50.4737,
        lon: 17.3343,
    };
    let metres = |code: &str| -> i64 {
        let region = regions
            .iter()
            .find(|region| region.code == code)
            .expect("a region");
        let seat = evenhand::regions::GeoPoint {
            lat: region.lat,
            lon: region.lon,
        };
        i64::try_from(evenhand::regions::distance_m(seat, here)).expect("a distance")
    };
    let travelled: i64 = held[place]
        .0
        .split('+')
        .map(|code| people(code) * metres(code))
        .sum();
    assert_eq!(group["travelled"].as_i64(), Some(travelled));

    // The wish is kept on the form of another plan, and can be turned round on the page.
    let again = server
        .get_as(&office, "/projects/RT/plans/new?from=2&lang=en")
        .await;
    assert!(
        again.body.contains("value=\"PL-16+PL-16.nysa\" checked"),
        "{}",
        again.body
    );
    let wish = [("wish", "closed"), ("host", "PL-16.nysa")];
    let closed = server
        .post(&office, "/projects/RT/plans/2/changes?lang=en", &wish)
        .await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    assert!(
        groups(&server, &office, 3)
            .await
            .iter()
            .all(|(_, host)| host != "PL-16.nysa")
    );

    // Making editions offers the venue of the town.
    let offer = server
        .get_as(&office, "/projects/RT/plans/2/editions?lang=en")
        .await;
    let nysa = venues
        .iter()
        .find(|venue| venue.city == "Nysa")
        .expect("the venue")
        .id;
    let option = format!("<option value=\"{nysa}\" selected>Dom Kultury, ul. Wałowa 7</option>");
    assert!(offer.body.contains(&option), "{}", offer.body);
}

#[rocket::async_test]
async fn a_town_goes_with_its_region_and_is_never_a_guess() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let place = [("venue_lat", "50.4737"), ("venue_lon", "17.3343")];
    assert_eq!(venue(&server, &office, "Nysa", &place).await.status, 303);
    let mut fields = form(&server, &office).await;
    set(&mut fields, "title", "Without Opolskie");
    fields.retain(|(name, value)| name != "take[]" || value != "PL-16");
    // A town of a region that does not take part, and one that nobody knows, are passed over.
    fields.push(("host[]".to_owned(), "PL-16.atlantis".to_owned()));
    fields.push(("held[]".to_owned(), "PL-02+PL-16.nysa".to_owned()));
    fields.push(("closed[]".to_owned(), "PL-16.atlantis".to_owned()));
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let case = server.get_as(&office, "/projects/RT/plans/2/case.json").await;
    assert!(
        !case.body.contains("nysa") && !case.body.contains("atlantis"),
        "{}",
        case.body
    );
    // Seats in the town are limited like anywhere: a number that is none is named.
    let mut fields = form(&server, &office).await;
    set(&mut fields, "title", "Few seats");
    set(&mut fields, "room-PL-16.nysa", "none");
    let wrong = send(&server, &office, "/projects/RT/plans?lang=en", &fields).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("id=\"error-room-PL-16.nysa\"") || wrong.body.contains("room-PL-16.nysa-error"),
        "{}",
        wrong.body
    );
}
