//! Bounds of people per role category: asked, shown, and named when they contradict each other.

use super::{form, send, set};
use crate::support::Server;

#[rocket::async_test]
async fn people_of_a_role_category_in_an_edition_can_be_bounded() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let mut fields = form(&server, &office).await;
    set(&mut fields, "role_min-education", "3");
    set(&mut fields, "role_max-education", "4");
    let asked = send(&server, &office, "/projects/RT/plans", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let page = server
        .get_as(&office, &format!("{}?lang=en", asked.location()))
        .await;
    assert!(
        page.body.contains("at least 3 people of the category"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("at most 4 people of the category"),
        "{}",
        page.body
    );
    let again = server.get_as(&office, "/projects/RT/plans/new?from=2").await;
    assert_eq!(again.input("role_min-education"), "3", "asked again as it was");

    set(&mut fields, "id", "019ab0c0-0000-7000-8000-000000000001");
    set(&mut fields, "role_min-education", "90");
    set(&mut fields, "role_max-education", "95");
    let none = send(&server, &office, "/projects/RT/plans", &fields).await;
    let page = server
        .get_as(&office, &format!("{}?lang=en", none.location()))
        .await;
    assert!(page.body.contains("There is no plan"), "{}", page.body);
    assert!(
        page.body.contains("at least 90 people of the category"),
        "{}",
        page.body
    );

    set(&mut fields, "role_max-education", "5");
    let wrong = send(&server, &office, "/projects/RT/plans?lang=en", &fields).await;
    assert_eq!(wrong.status, 422);
    for words in [
        "field-role_min-education-error",
        "is more than the most, 5",
        "value=\"90\"",
    ] {
        assert!(wrong.body.contains(words), "{words}: {}", wrong.body);
    }
}
