//! Every main page: how many statements it sends to the database, how large it is, and how long it takes here.

use std::{path::Path, time::Instant};

use crate::{
    large::{Cast, settings},
    support::{Browser, Server},
};

/// Asks for each page and prints what it took. The folder is removed afterwards.
pub async fn count(folder: &Path, cast: &Cast) {
    let server = Server::open(settings(folder)).await;
    println!(
        "\n{:<44} {:<9} {:>7} {:>9} {:>9}",
        "page", "as", "queries", "kB", "ms"
    );
    for (who, path) in pages(cast) {
        let cookie = match who {
            "guest" => "",
            "office" => &cast.office,
            "trainer" => &cast.trainer,
            "auditor" => &cast.auditor,
            _ => &cast.learners[0].cookie,
        };
        let browser = Browser {
            cookie: cookie.to_owned(),
        };
        let measured = measure(&server, &browser, &path).await;
        let path = path.replace(&cast.learners[0].enrolment.to_string(), "<enrolment>");
        println!("{path:<44} {who:<9} {measured}");
    }
}

/// The second time a page is asked for, when what never changes is in memory.
async fn measure(server: &Server, browser: &Browser, path: &str) -> String {
    server.get_as(browser, path).await;
    let (queries, started) = (server.app.db.queries(), Instant::now());
    let reply = server.get_as(browser, path).await;
    let milliseconds = started.elapsed().as_secs_f64() * 1_000.0;
    let queries = server.app.db.queries() - queries;
    let status = match reply.status {
        200 => String::new(),
        status => format!("  answers {status}"),
    };
    let kilobytes = reply.bytes.len() as f64 / 1_000.0;
    format!("{queries:>7} {kilobytes:>9.1} {milliseconds:>9.2}{status}")
}

fn pages(cast: &Cast) -> Vec<(&'static str, String)> {
    let course = format!("/learn/{}", cast.learners[0].enrolment);
    let mut pages: Vec<(&'static str, String)> = [
        ("guest", "/"),
        ("guest", "/editions"),
        ("guest", "/editions/LS-170"),
        ("guest", "/regions"),
        ("guest", "/regions/PL/02"),
        ("guest", "/verify"),
        ("official", "/"),
        ("official", "/editions"),
        ("official", "/editions/LS-170/enrol"),
        ("official", "/me"),
        ("official", "/search?q=anna"),
    ]
    .map(|(who, path)| (who, path.to_owned()))
    .into();
    pages.push(("official", course));
    let enrolment = format!("/enrolments/{}", cast.learners[0].enrolment);
    pages.push(("official", format!("{enrolment}/attendance")));
    pages.push(("official", enrolment));
    let more = [
        ("trainer", "/"),
        ("trainer", "/editions/RT-OPO/attendance"),
        ("office", "/"),
        ("office", "/courses"),
        ("office", "/courses/equal-treatment"),
        ("office", "/materials"),
        ("office", "/projects"),
        ("office", "/projects/P00"),
        ("office", "/projects/P00/evidence"),
        ("office", "/projects/P00/figures"),
        ("office", "/editions/LS-000"),
        ("office", "/editions/LS-000/participants"),
        ("office", "/editions/LS-000/attendance"),
        ("office", "/editions/LS-000/certificates"),
        ("office", "/editions/LS-000/evidence"),
        ("office", "/editions/LS-000/quotas"),
        ("office", "/editions/LS-000/agenda"),
        ("office", "/editions/LS-000/decisions"),
        ("office", "/editions/LS-000/evaluation"),
        ("office", "/people"),
        ("office", "/people?q=now"),
        ("office", "/people?sort=region&page=40"),
        ("office", "/search?q=anna"),
        ("office", "/search?q=LS-1"),
        ("office", "/mail"),
        ("office", "/venues"),
        ("auditor", "/"),
        ("auditor", "/audit"),
    ];
    pages.extend(more.map(|(who, path)| (who, path.to_owned())));
    pages
}
