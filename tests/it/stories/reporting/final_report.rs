//! The final report: its figures are those of the records, of the indicators and of the workbook; the public sees nobody; and it
//! is honest where there is nothing.

mod agrees;
mod document;

use evenhand::kernel::ids::new_id;

use super::PROJECT;
use crate::support::{
    Browser, Server,
    room::{CODE, OTHER, Room, Rows},
};

fn address(kind: &str) -> String {
    format!("/projects/{PROJECT}/reports/final{kind}")
}

async fn read(server: &Server, browser: &Browser, address: &str) -> String {
    let page = server.get_as(browser, address).await;
    assert_eq!(page.status, 200, "{address}: {}", page.body);
    page.body
}

/// Text without its tags, and with one space for many.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cells of a row of the table below a heading, without the first, which begins with these words.
fn row(body: &str, heading: &str, head: &str) -> Vec<String> {
    let table = body
        .split_once(&format!("aria-labelledby=\"{heading}\""))
        .and_then(|(_, rest)| rest.split_once("</table>"))
        .unwrap_or_else(|| panic!("no table {heading}: {body}"))
        .0;
    let rows = table.split("<tr>").map(|row| {
        let cells = row.split("</th>").flat_map(|part| part.split("</td>"));
        cells.map(plain).collect::<Vec<_>>()
    });
    let mut found = rows.filter(|cells| cells.first().is_some_and(|first| first.starts_with(head)));
    let mut cells = found.next().unwrap_or_else(|| panic!("no row {head}: {table}"));
    cells.remove(0);
    cells.retain(|cell| !cell.is_empty());
    cells
}

impl Room {
    /// One official was there all the time, one for the first hour, one never; another came to the other edition. Gives the entry
    /// that says that the third was not there on the second day.
    async fn hold(&self) -> uuid::Uuid {
        self.at(1, 12 * 60);
        for (slot, times) in [(0, (540, 600)), (2, (615, 675)), (3, (540, 600))] {
            self.record(0, slot, times, None).await;
        }
        self.record(1, 0, (540, 600), None).await;
        for slot in [0, 2] {
            self.record(2, slot, (0, 0), None).await;
        }
        let absent = self.record(2, 3, (0, 0), None).await;
        let id = new_id();
        let mut rows = Rows::begin(&self.server).await;
        let columns = "id edition_id slot_id enrolment_id present from_minute to_minute way recorded_at recorded_by_name";
        let values = vec![
            id.into(),
            self.other_edition.0.into(),
            self.slots[4].0.into(),
            self.elsewhere.enrolment.0.into(),
            true.into(),
            540.into(),
            570.into(),
            "list".into(),
            self.server.app.clock.now().into(),
            "Ewa Testowa".into(),
        ];
        rows.insert("attendance_entries", columns, values).await;
        for (place, code) in ["social", "schools"].into_iter().enumerate() {
            let names = serde_json::json!({ "en": format!("Role {code}") });
            let place = i32::try_from(place).expect("a small number");
            let values = vec![
                self.project.into(),
                code.into(),
                sea_orm::Value::Json(Some(Box::new(names))),
                place.into(),
            ];
            rows.insert("role_categories", "project_id code names ord", values)
                .await;
        }
        for code in ["PL-02", "PL-12"] {
            let values = vec![self.project.into(), code.into()];
            rows.insert("project_regions", "project_id region_code", values)
                .await;
            let values = vec![self.edition.0.into(), code.into()];
            rows.insert("edition_regions", "edition_id region_code", values)
                .await;
        }
        rows.commit().await;
        // The morning after the last day.
        self.at(2, 8 * 60);
        absent
    }
}

#[rocket::async_test]
async fn the_figures_are_those_of_the_records() {
    let room = Room::open().await;
    let absent = room.hold().await;
    let body = read(&room.server, &room.office, &address("")).await;
    // Planned, enrolled, were there, completed, certified. The edition has 20 seats or whatever the room gives it.
    let edition = row(&body, "by-edition", CODE);
    assert_eq!(edition[1..], ["3", "2", "0", "0"], "{edition:?}");
    assert_eq!(row(&body, "by-edition", OTHER)[1..], ["1", "1", "0", "0"]);
    assert_eq!(row(&body, "by-edition", "All")[1..], ["4", "3", "0", "0"]);
    assert_eq!(row(&body, "by-regions", "Lower Silesia"), ["4", "3", "0", "0"]);
    assert_eq!(row(&body, "by-regions", "Lesser Poland"), ["0", "0", "0", "0"]);
    assert_eq!(row(&body, "by-roles", "Role social"), ["4", "3", "0", "0"]);
    assert_eq!(row(&body, "by-both", "Lower Silesia"), ["3", "0", "3"]);
    // 180 minutes planned for each of three, 180 and 60 attended: 44.4 per cent. In the other edition 30 of 60.
    assert_eq!(
        row(&body, "attendance-table", CODE),
        ["3", "540", "240", "44.4 %"].map(str::to_owned)
    );
    assert_eq!(
        row(&body, "attendance-table", OTHER),
        ["1", "60", "30", "50 %"].map(str::to_owned)
    );
    // 270 of 600.
    assert_eq!(
        row(&body, "attendance-table", "All"),
        ["4", "600", "270", "45 %"].map(str::to_owned)
    );
    for (tenth, count) in [
        ("0–9", "1"),
        ("30–39", "1"),
        ("50–59", "1"),
        ("90–100", "1"),
        ("40–49", "0"),
    ] {
        assert_eq!(row(&body, "tenths", tenth), [count], "{tenth}");
    }
    // Two sessions of 135 and 60 minutes, of which 15 are a break.
    let dates = row(&body, "editions-table", CODE);
    assert_eq!(dates[2..5], ["3 h 15 min", "3 h", "2"], "{dates:?}");
    for text in [
        "Not asked. The project does not ask",
        "No course of the project has a test before and a test after.",
        "The project has set no targets.",
        "Counted from the records as they stood on",
        "Poland: the groups of regions",
        "Group 1",
        &format!("href=\"/editions/{CODE}/evidence\""),
        &format!("href=\"/projects/{PROJECT}/indicators?from="),
    ] {
        assert!(body.contains(text), "{text}: {body}");
    }
    // A correction changes the report with the next look, and nothing else has to be done.
    room.record(2, 3, (540, 600), Some(absent)).await;
    let body = read(&room.server, &room.office, &address("")).await;
    assert_eq!(row(&body, "attendance-table", "All")[2], "330");
}

#[rocket::async_test]
async fn the_version_for_publication_tells_of_nobody() {
    let room = Room::open().await;
    room.hold().await;
    room.ask_questions().await;
    let public = address("?public=true");
    let body = read(&room.server, &room.office, &public).await;
    // Three people in all: every count of people is left out.
    for head in ["Lower Silesia", "Lesser Poland", "All"] {
        assert!(
            row(&body, "by-both", head)
                .iter()
                .all(|cell| cell == "– left out"),
            "{head}: {body}"
        );
    }
    assert!(
        row(&body, "by-sex", "All")
            .iter()
            .all(|cell| cell == "– left out")
    );
    for hidden in [
        "by-edition",
        "by-regions",
        "by-roles",
        "attendance-table",
        "tenths",
    ] {
        assert!(
            !body.contains(&format!("aria-labelledby=\"{hidden}\"")),
            "{hidden}: {body}"
        );
    }
    for hidden in [
        "/indicators",
        "/evidence",
        "/gain",
        "/evaluation",
        "/certificates\"",
    ] {
        let links = body.split("<main").nth(1).expect("a page");
        let links = links.split("</main>").next().expect("a page");
        let own = format!("href=\"/projects/{PROJECT}{hidden}");
        assert!(!links.contains(&own), "{hidden}");
    }
    assert!(body.contains("The share attended is left out:"), "{body}");
    assert!(body.contains(CODE), "editions are public");
    for slip in ["?public", "?public=1", "?public=True"] {
        let body = read(&room.server, &room.office, &address(slip)).await;
        assert!(!body.contains("aria-labelledby=\"by-edition\""), "{slip}: {body}");
    }
    // Where everybody may be told, the table is that of the public figures.
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE projects SET suppression_k = 1", Vec::new())
        .await;
    rows.commit().await;
    let body = read(&room.server, &room.office, &public).await;
    let figures = read(
        &room.server,
        &room.office,
        &format!("/projects/{PROJECT}/figures"),
    )
    .await;
    let of_figures = |head: &str| -> String {
        let line = figures
            .split_once(&format!("<th scope=\"row\">{head}"))
            .expect("a row")
            .1;
        plain(line.split_once("</tr>").expect("a row").0)
    };
    for (own, published) in [
        ("Lower Silesia", "Lower Silesia"),
        ("Lesser Poland", "Lesser Poland"),
        ("All", "Total"),
    ] {
        assert_eq!(
            row(&body, "by-both", own).join(" "),
            of_figures(published),
            "{own}"
        );
    }
    assert!(of_figures("Total").contains('3'), "{figures}");
}

#[rocket::async_test]
async fn an_empty_project_says_what_is_not_there() {
    let room = Room::open().await;
    let mut rows = Rows::begin(&room.server).await;
    for table in ["slots", "sessions", "enrolments"] {
        rows.run(&format!("DELETE FROM {table}"), Vec::new()).await;
    }
    rows.run("DELETE FROM editions", Vec::new()).await;
    rows.commit().await;
    for version in ["", "?public=true"] {
        let body = read(&room.server, &room.office, &address(version)).await;
        for text in [
            "The project has no editions yet.",
            "Nobody has had a seat or was there yet.",
            "No edition with an agenda was held yet.",
            "No course of the project has a test before and a test after.",
            "No course of the project asks for an evaluation.",
        ] {
            assert!(body.contains(text), "{version} {text}: {body}");
        }
        let pdf = room
            .server
            .get_as(&room.office, &address(&format!(".pdf{version}")))
            .await;
        assert!(pdf.bytes.starts_with(b"%PDF"), "{version}: {}", pdf.body);
    }
}

#[rocket::async_test]
async fn two_hundred_editions_take_no_more_questions_than_two() {
    let room = Room::open().await;
    room.hold().await;
    let asked = async || {
        let before = room.server.app.db.queries();
        read(&room.server, &room.office, &address("")).await;
        room.server.app.db.queries() - before
    };
    asked().await;
    let few = asked().await;
    let mut rows = Rows::begin(&room.server).await;
    for number in 0..200 {
        let sql = "INSERT INTO editions (id, project_id, course_version_id, code, venue_id, state, starts_on, ends_on, \
                   capacity_min, capacity_max, enrol_from, enrol_until, decide_on, language, clash_allowed, announced_at, \
                   created_at) SELECT $1, project_id, course_version_id, $2, venue_id, state, starts_on, ends_on, \
                   capacity_min, capacity_max, enrol_from, enrol_until, decide_on, language, clash_allowed, announced_at, \
                   created_at FROM editions WHERE id = $3";
        let code = format!("XX-{number:03}");
        let values = vec![new_id().into(), code.into(), room.edition.0.into()];
        rows.run(sql, values).await;
    }
    rows.commit().await;
    assert_eq!(asked().await, few);
    let body = read(&room.server, &room.office, &address("")).await;
    assert!(body.contains("XX-199"));
    let pdf = room.server.get_as(&room.office, &address(".pdf")).await;
    assert!(pdf.bytes.starts_with(b"%PDF"), "{}", pdf.body);
}
