//! Addresses of results: the quizzes of an edition or project, how each person did, and the same as files.

use rocket::get;

use super::seen::{Addresses, Seen};
use crate::{
    kernel::{
        form::FormState,
        lists::{PER_PAGE, Pager},
        page::{Answer, Reply},
        parts::{Choice, SortLink},
        sheets::{Cell, Column, Kind, Sheet},
        zones,
    },
    people::{Member, note_views},
    quizzes::{
        access::{self, MayReadResults},
        rules::{percent, results::Standing, results::tenths},
        store::{self, ResultRow},
        views::{
            figures::{Spread, percent as printed},
            results::{Columns, QuizRow, QuizzesPage, ResultLine, ResultsPage},
        },
    },
};

/// How a list is narrowed, sorted and turned over.
#[derive(Clone, Copy, Default, rocket::FromForm)]
pub(super) struct Asked<'r> {
    show: Option<&'r str>,
    sort: Option<&'r str>,
    order: Option<&'r str>,
    page: Option<u64>,
}

#[get("/editions/<code>/results")]
pub(super) async fn of_edition(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    list(&mut visit, permit).await
}

#[get("/projects/<code>/results")]
pub(super) async fn of_project(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    list(&mut visit, permit).await
}

async fn list(visit: &mut Member, permit: MayReadResults) -> Answer {
    let seen = Seen::of(visit, permit).await?;
    let passed = store::passed_in(visit.db(), seen.permit.scope()).await?;
    let language = visit.language();
    let quizzes = seen.by_name().into_values().filter_map(|versions| {
        let quiz = versions.last()?;
        let at = seen.at(&quiz.course, &quiz.key);
        let people_passed = versions.iter().filter_map(|quiz| passed.get(&quiz.id)).sum();
        Some(QuizRow {
            href: at.results,
            items_href: at.items,
            title: quiz.titles.worded(language),
            course: quiz.course_titles.worded(language),
            purpose: quiz.purpose.code(),
            people: versions.iter().map(|quiz| quiz.people).sum(),
            passed: (quiz.pass_percent > 0).then_some(people_passed),
        })
    });
    let edition = seen.permit.edition.as_ref();
    visit.page(&QuizzesPage {
        quizzes: quizzes.collect(),
        live_href: edition.map(|_| format!("{}/quizzes", seen.base)),
        banks: seen.banks(visit),
        gain_href: (!seen.courses_with_both().is_empty()).then(|| format!("{}/gain", seen.base)),
        top: seen.top(visit, None),
    })
}

#[get("/editions/<code>/results/<quiz>?<asked..>")]
pub(super) async fn quiz_of_edition(mut visit: Member, code: &str, quiz: &str, asked: Asked<'_>) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    table(&mut visit, permit, (None, quiz), asked).await
}

#[get("/projects/<code>/results/<course>/<quiz>?<asked..>")]
pub(super) async fn quiz_of_project(
    mut visit: Member,
    code: &str,
    course: &str,
    quiz: &str,
    asked: Asked<'_>,
) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    table(&mut visit, permit, (Some(course), quiz), asked).await
}

async fn table(
    visit: &mut Member,
    permit: MayReadResults,
    name: (Option<&str>, &str),
    asked: Asked<'_>,
) -> Answer {
    let seen = Seen::of(visit, permit).await?;
    let quiz = seen.quiz(name)?;
    let language = visit.language();
    let all = store::results_of(visit.db(), seen.permit.scope(), &quiz.ids).await?;
    let percents = || all.iter().filter_map(|row| Some(percent(row.score?, row.most?)));
    let taken = percents().count();
    let passed = all.iter().filter(|row| row.passed == Some(true)).count();
    let people = all.len();
    let spread = (taken > 0).then(|| Spread::new(tenths(percents()), quiz.line.pass_percent));
    let mean = (taken > 0).then(|| {
        let shares = all
            .iter()
            .filter_map(|row| Some(row.score? / row.most.filter(|most| *most > 0.0)?));
        printed(100.0 * shares.sum::<f64>() / taken as f64, language)
    });
    let show = asked.show.unwrap_or_default();
    let mut rows: Vec<ResultRow> = all
        .into_iter()
        .filter(|row| show.is_empty() || Standing::of(row.passed).code() == show)
        .collect();
    sort(visit, &mut rows, asked);
    let at = &quiz.at;
    let kept = [
        ("show", show),
        ("sort", asked.sort.unwrap_or_default()),
        ("order", asked.order.unwrap_or_default()),
    ];
    let pager = Pager::new(&at.results, &kept, asked.page, rows.len() as u64);
    let skip = usize::try_from(pager.skip()).unwrap_or(usize::MAX);
    let shown: Vec<ResultRow> = rows.into_iter().skip(skip).take(PER_PAGE as usize).collect();
    let looked_at: Vec<_> = shown
        .iter()
        .filter(|row| row.attempt_id.is_some())
        .map(|row| row.person_id)
        .collect();
    note_views(&visit.app, &visit.actor, &looked_at, "results").await?;
    let title = quiz.line.titles.worded(language);
    let word = |key: &str| visit.app.languages.word(language, key);
    let standing = |standing: Standing| {
        let code = standing.code();
        Choice::new(code, word(&format!("quizzes-standing-{code}")))
    };
    visit.page(&ResultsPage {
        pass_percent: quiz.line.pass_percent,
        people,
        taken,
        passed,
        mean,
        spread,
        filter: FormState::filled([("show", show.to_owned())]),
        standings: Standing::ALL.map(standing).to_vec(),
        clear: (!show.is_empty()).then(|| at.results.clone()),
        by: columns(at, asked),
        rows: shown
            .into_iter()
            .map(|row| line(row, seen.permit.edition.is_none(), visit))
            .collect(),
        pager,
        items_href: at.items.clone(),
        csv_href: format!("{}/table.csv", at.results),
        workbook_href: format!("{}/workbook.xlsx", at.results),
        top: seen.top(visit, Some(title.text.clone())),
        title,
    })
}

/// Sorts as asked, then as the reader's language sorts names; who took nothing comes last.
fn sort(visit: &Member, rows: &mut [ResultRow], asked: Asked<'_>) {
    let language = visit.language();
    let key = |text: &str| visit.app.languages.sort_key(language, text);
    rows.sort_by_cached_key(|row| (key(&row.family_name), key(&row.given_name), row.enrolment_id.0));
    let down = asked.order == Some("desc");
    let turned = |order: std::cmp::Ordering| if down { order.reverse() } else { order };
    let share = |row: &ResultRow| Some(row.score? / row.most?.max(f64::MIN_POSITIVE));
    let none_last = |row: &ResultRow| row.attempt_id.is_none();
    match asked.sort {
        Some("attempts") => rows.sort_by(|a, b| turned(a.attempts.cmp(&b.attempts))),
        Some("share") => rows.sort_by(|a, b| {
            let order = turned(share(a).unwrap_or(0.0).total_cmp(&share(b).unwrap_or(0.0)));
            none_last(a).cmp(&none_last(b)).then(order)
        }),
        Some("time") => rows.sort_by(|a, b| {
            none_last(a)
                .cmp(&none_last(b))
                .then(turned(seconds(a).cmp(&seconds(b))))
        }),
        Some("when") => rows.sort_by(|a, b| {
            none_last(a)
                .cmp(&none_last(b))
                .then(turned(a.submitted_at.cmp(&b.submitted_at)))
        }),
        _ if down => rows.reverse(),
        _ => {}
    }
}

/// How long the best attempt took, in seconds.
fn seconds(row: &ResultRow) -> Option<i64> {
    Some((row.submitted_at? - row.started_at?).whole_seconds().max(0))
}

/// The same in minutes, begun ones counted.
fn minutes(row: &ResultRow) -> Option<i64> {
    seconds(row).map(|seconds| (seconds + 59) / 60)
}

fn columns(at: &Addresses, asked: Asked<'_>) -> Columns {
    let show = asked.show.unwrap_or_default();
    let link = |column: &str| {
        let current = asked.sort.unwrap_or("name") == column;
        let order = match (current, asked.order == Some("desc")) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        };
        let kept = if Standing::ALL.iter().any(|known| known.code() == show) {
            format!("show={show}&")
        } else {
            String::new()
        };
        let turn = if order == "ascending" { "&order=desc" } else { "" };
        SortLink {
            href: format!("{}?{kept}sort={column}{turn}", at.results),
            order,
        }
    };
    Columns {
        name: link("name"),
        attempts: link("attempts"),
        share: link("share"),
        time: link("time"),
        when: link("when"),
    }
}

fn line(row: ResultRow, with_edition: bool, visit: &Member) -> ResultLine {
    let language = visit.language();
    let standing = Standing::of(row.passed);
    ResultLine {
        name: format!("{}, {}", row.family_name, row.given_name),
        href: row.attempt_id.map(|id| format!("/attempts/{id}/review")),
        attempts: row.attempts,
        score: row
            .score
            .zip(row.most)
            .map(|(score, most)| format!("{} / {}", language.decimal(score), language.decimal(most))),
        percent: row.score.zip(row.most).map(|(score, most)| percent(score, most)),
        standing: standing.code(),
        badge: match standing {
            Standing::Passed => "ok",
            Standing::NotPassed => "stop",
            Standing::NotTaken => "draft",
        },
        minutes: minutes(&row),
        when: row.submitted_at.map(|at| zones::iso(at, &row.zone)),
        edition: with_edition.then_some(row.edition),
    }
}

#[get("/editions/<code>/results/<quiz>/table.csv")]
pub(super) async fn csv_of_edition(mut visit: Member, code: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    file(&mut visit, permit, (None, quiz), false).await
}

#[get("/projects/<code>/results/<course>/<quiz>/table.csv")]
pub(super) async fn csv_of_project(mut visit: Member, code: &str, course: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    file(&mut visit, permit, (Some(course), quiz), false).await
}

#[get("/editions/<code>/results/<quiz>/workbook.xlsx")]
pub(super) async fn workbook_of_edition(mut visit: Member, code: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    file(&mut visit, permit, (None, quiz), true).await
}

#[get("/projects/<code>/results/<course>/<quiz>/workbook.xlsx")]
pub(super) async fn workbook_of_project(mut visit: Member, code: &str, course: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    file(&mut visit, permit, (Some(course), quiz), true).await
}

/// Everybody's results as a file, by name; whoever has a result is told who took it.
async fn file(
    visit: &mut Member,
    permit: MayReadResults,
    name: (Option<&str>, &str),
    as_workbook: bool,
) -> Answer {
    let seen = Seen::of(visit, permit).await?;
    let quiz = seen.quiz(name)?;
    let mut rows = store::results_of(visit.db(), seen.permit.scope(), &quiz.ids).await?;
    sort(visit, &mut rows, Asked::default());
    let looked_at: Vec<_> = rows
        .iter()
        .filter(|row| row.attempt_id.is_some())
        .map(|row| row.person_id)
        .collect();
    note_views(&visit.app, &visit.actor, &looked_at, "results").await?;
    let language = visit.language();
    let words: Vec<String> = Standing::ALL
        .iter()
        .map(|standing| {
            let key = format!("quizzes-standing-{}", standing.code());
            visit.app.languages.word(language, &key)
        })
        .collect();
    let columns = headings(visit);
    let cells = rows.into_iter().map(move |row| cells(row, &words));
    let title = quiz.line.titles.get(language).to_owned();
    let name = format!("{}-{}", seen.code(), quiz.line.key);
    let sheet = Sheet {
        name: title,
        columns,
        rows: cells,
    };
    Reply::table(&visit.app, &visit.actor.name, &name, sheet, as_workbook).await
}

fn headings(visit: &Member) -> Vec<Column> {
    let column = |key: &str, width, kind| Column {
        heading: visit.app.languages.word(visit.language(), key),
        width,
        kind,
    };
    vec![
        column("quizzes-col-family-name", 20, Kind::Text),
        column("quizzes-col-given-name", 16, Kind::Text),
        column("quizzes-col-edition", 14, Kind::Text),
        column("quizzes-col-attempts", 10, Kind::Integer),
        column("quizzes-col-marks", 10, Kind::Decimal),
        column("quizzes-col-most", 10, Kind::Decimal),
        column("quizzes-col-percent", 10, Kind::Integer),
        column("quizzes-col-result", 16, Kind::Text),
        column("quizzes-col-minutes", 10, Kind::Integer),
        column("quizzes-col-date", 12, Kind::Date),
        column("quizzes-col-time", 10, Kind::Time),
    ]
}

fn cells(row: ResultRow, words: &[String]) -> Vec<Cell> {
    let standing = Standing::of(row.passed);
    let word = Standing::ALL
        .iter()
        .zip(words)
        .find(|(known, _)| **known == standing)
        .map(|(_, word)| word.clone());
    let local = row.submitted_at.map(|at| zones::local(at, &row.zone));
    let time = local.map(|at| u32::from(at.hour()) * 60 + u32::from(at.minute()));
    let minutes = minutes(&row);
    vec![
        Cell::Text(row.family_name),
        Cell::Text(row.given_name),
        Cell::Text(row.edition),
        Cell::Integer(row.attempts),
        row.score.map_or(Cell::Blank, Cell::Decimal),
        row.most.map_or(Cell::Blank, Cell::Decimal),
        row.score.zip(row.most).map_or(Cell::Blank, |(score, most)| {
            Cell::Integer(percent(score, most).into())
        }),
        Cell::Text(word.unwrap_or_default()),
        minutes.map_or(Cell::Blank, Cell::Integer),
        local.map_or(Cell::Blank, |at| Cell::Date(at.date())),
        time.map_or(Cell::Blank, Cell::Time),
    ]
}
