//! The final report says what the other pages say.

use super::{super::sheet, plain, read, row};
use crate::support::Server;

#[rocket::async_test]
async fn the_figures_agree_with_the_indicators_and_the_workbook() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let body = read(&server, &office, "/projects/RT/reports/final").await;
    // Participants and their sexes: the report leads to the indicators of its own period.
    let came = row(&body, "by-sex", "All");
    let link = body
        .split_once("href=\"/projects/RT/indicators?from=")
        .and_then(|(_, rest)| rest.split_once('"'))
        .expect("a link to the indicators")
        .0;
    let indicators = read(
        &server,
        &office,
        &format!("/projects/RT/indicators?from={}", link.replace("&amp;", "&")),
    )
    .await;
    let total = row(&indicators, "figures", "Participants in total");
    let figure = |cell: &String| cell.replace("EECO01", "").trim().to_owned();
    let [women, men, non_binary, not_stated, all] = [0, 1, 2, 3, 4].map(|place| figure(&total[place]));
    assert!(all.parse::<u32>().expect("a number") > 20, "{total:?}");
    assert_eq!(came, std::slice::from_ref(&all));
    for (name, count) in [
        ("Women", women),
        ("Men", men),
        ("Non-binary", non_binary),
        ("Not stated", not_stated),
    ] {
        assert_eq!(row(&body, "by-sex", name), [count], "{name}");
    }
    assert_eq!(row(&body, "by-regions", "All")[1], all);
    assert_eq!(row(&body, "by-both", "All").last(), Some(&all));
    let behind = body
        .split_once("href=\"/projects/RT/indicators/EECO01/grand/all?")
        .and_then(|(_, rest)| rest.split_once('"'))
        .expect("a link to the people")
        .0;
    let people = read(
        &server,
        &office,
        &format!(
            "/projects/RT/indicators/EECO01/grand/all?{}",
            behind.replace("&amp;", "&")
        ),
    )
    .await;
    assert_eq!(people.matches("<th scope=\"row\">").count().to_string(), all);

    // Minutes: the sums of the sheet of totals.
    let desk = read(&server, &office, "/projects/RT/evidence").await;
    let id = desk
        .split_once("name=\"id\" value=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .expect("an id")
        .0
        .to_owned();
    let fields = [("id", id.as_str()), ("language", "en")];
    let made = server.post(&office, "/projects/RT/snapshots", &fields).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let workbook = server
        .get_as(&office, &format!("/snapshots/{id}/workbook.xlsx"))
        .await;
    let totals = sheet(&workbook.bytes, "Totals");
    let heads: Vec<&str> = totals[0].split('|').collect();
    let place = |head: &str| heads.iter().position(|known| *known == head).expect("a column");
    let number = |row: &str, place: usize| -> f64 {
        row.split('|')
            .nth(place)
            .and_then(|cell| cell.parse().ok())
            .unwrap_or(0.0)
    };
    let sum = |head: &str, edition: &str| -> f64 {
        let place = place(head);
        let own = totals[1..]
            .iter()
            .filter(|row| row.split('|').nth(1) == Some(edition));
        own.map(|row| number(row, place)).sum()
    };
    for edition in ["RT-KIE", "RT-OPO"] {
        let told = row(&body, "attendance-table", edition);
        let minutes = |cell: &str| cell.replace(',', "").parse::<f64>().expect("minutes");
        assert_eq!(
            minutes(&told[1]),
            sum("Planned without breaks", edition),
            "{edition}"
        );
        assert_eq!(
            minutes(&told[2]),
            sum("Attended without breaks", edition),
            "{edition}"
        );
        let certified = totals[1..]
            .iter()
            .filter(|row| row.split('|').nth(1) == Some(edition))
            .filter(|row| row.split('|').nth(place("Completed")) == Some("yes"))
            .count();
        assert_eq!(row(&body, "by-edition", edition)[4], certified.to_string());
    }

    // Gain: what its own page says.
    let gain = read(&server, &office, "/projects/RT/gain").await;
    let told = row(&body, "gain-table", "Equal treatment");
    let stats = plain(gain.split_once("<dl class=\"stats\">").expect("figures").1);
    for figure in &told[..4] {
        assert!(
            stats.contains(figure.trim_start_matches('+')),
            "{figure}: {stats}"
        );
    }
    // Targets: what the page of the project says.
    let project = read(&server, &office, "/projects/RT").await;
    for target in ["Officials trained", "Certificates issued"] {
        let own = row(&body, "targets-table", target);
        let line = project.split_once(target).expect("a target").1;
        let line = plain(line.split_once("</tr>").expect("a row").0);
        assert!(
            line.ends_with(&format!("{} {}", own[0], own[1])),
            "{target}: {line} {own:?}"
        );
    }
    // Evaluation: that of the one edition that has answers; its page has the same mean and counts.
    let evaluation = plain(&read(&server, &office, "/editions/RT-KIE/evaluation").await);
    let useful = row(&body, "survey-1", "How useful");
    assert_eq!(useful[0], "13", "{useful:?}");
    assert!(evaluation.contains(&useful[1]), "{useful:?}: {evaluation}");
    assert!(body.contains("href=\"/editions/RT-KIE/evaluation\""), "{body}");
    let public = read(&server, &office, "/projects/RT/reports/final?public=true").await;
    assert_eq!(
        row(&public, "survey-1", "How useful"),
        ["– left out", useful[1].as_str()],
        "a mean, and no counts from which others follow"
    );
    // An edition that is still going on is shown and not summed up.
    assert_eq!(
        row(&body, "attendance-table", "All"),
        row(&body, "attendance-table", "RT-KIE")
    );
    assert!(body.contains("still going on"), "{body}");
}
