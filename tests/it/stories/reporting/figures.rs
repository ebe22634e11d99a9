//! Figures for the public.

use sea_orm::Value;
use serde_json::json;

use super::PROJECT;
use crate::support::room::{Room, Rows};

#[rocket::async_test]
async fn public_figures_leave_out_whoever_could_be_told() {
    let room = Room::open().await;
    room.finish().await;
    let mut rows = Rows::begin(&room.server).await;
    for (place, code) in ["social", "schools"].into_iter().enumerate() {
        let names = Value::Json(Some(Box::new(json!({ "en": format!("Role {code}") }))));
        let place = i32::try_from(place).expect("a small number");
        let values = vec![room.project.into(), code.into(), names, place.into()];
        rows.insert("role_categories", "project_id code names ord", values)
            .await;
    }
    for code in ["PL-02", "PL-12"] {
        rows.insert(
            "project_regions",
            "project_id region_code",
            vec![room.project.into(), code.into()],
        )
        .await;
    }
    rows.commit().await;
    let address = format!("/projects/{PROJECT}/figures");
    let page = room.server.get_as(&room.office, &address).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Counts below 5 are left out"), "{}", page.body);
    assert!(
        page.body.contains("9 counts are left out"),
        "three people in all: {}",
        page.body
    );
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE projects SET suppression_k = 1", Vec::new())
        .await;
    rows.commit().await;
    let page = room.server.get_as(&room.office, &address).await;
    assert!(
        page.body.contains("Role schools") && page.body.contains("<td class=\"num\">3\n</td>"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("7 counts are left out"),
        "the three and their zeros cover each other: {}",
        page.body
    );
}
