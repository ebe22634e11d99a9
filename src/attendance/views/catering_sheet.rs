//! Head counts as workbooks: for the caterer without names, and the office's list with names to tick off at the door.

use crate::{
    attendance::rules::catering::Statement,
    enrolment::Diet,
    kernel::{
        app::App,
        fault::Fault,
        languages::Language,
        sheets::{About, Cell, Column, Kind, Sheet, Workbook, WorkbookError},
        text::Message,
    },
};
use time::OffsetDateTime;

/// What the files say besides the counts.
pub struct Facts {
    /// Course and edition.
    pub title: String,
    /// Who froze the counts.
    pub by: String,
    /// When.
    pub at: OffsetDateTime,
    /// The number and the checksum of the statement.
    pub mark: String,
    /// The language of the reader.
    pub language: Language,
}

/// Somebody on the list with names.
pub struct Listed {
    /// What, as in the statement.
    pub what: String,
    /// The day.
    pub date: time::Date,
    /// The name, family name first.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
}

type Rows = Vec<Vec<Cell>>;

/// The caterer's workbook: how many of what on which day and in which session; with diets, of which diet, and other diets in
/// `words`.
pub fn for_caterer(
    app: &App,
    facts: &Facts,
    statement: &Statement,
    words: Option<Vec<String>>,
) -> Result<Vec<u8>, Fault> {
    let diets = if words.is_some() { &Diet::ALL[..] } else { &[] };
    let say = |key: &str| app.languages.word(facts.language, key);
    let number = |count: usize| Cell::Integer(i64::try_from(count).unwrap_or(i64::MAX));
    let what = column(say("attendance-catering-what"), 30, Kind::Text);
    let day = column(say("attendance-catering-day"), 12, Kind::Date);
    let people = column(say("attendance-catering-people"), 12, Kind::Integer);
    let diet = |diet: Diet| {
        let heading = say(&format!("enrolment-diet-{}", diet.code()));
        column(heading, 14, Kind::Integer)
    };
    let counts: Rows = statement
        .counts
        .iter()
        .map(|count| {
            let diets = diets
                .iter()
                .map(|diet| number(count.diets.get(diet).copied().unwrap_or(0)));
            let first = [
                Cell::Text(count.names.get(facts.language).to_owned()),
                Cell::Date(count.date),
                number(count.people.len()),
            ];
            first.into_iter().chain(diets).collect()
        })
        .collect();
    let mut sessions = Rows::new();
    for count in &statement.counts {
        for (session, people) in &count.sessions {
            let group = statement.groups.iter().find(|group| group.session == *session);
            sessions.push(vec![
                Cell::Text(count.names.get(facts.language).to_owned()),
                Cell::Date(count.date),
                Cell::Text(
                    group
                        .map_or("", |group| group.names.get(facts.language))
                        .to_owned(),
                ),
                number(*people),
            ]);
        }
    }
    let session = column(say("attendance-catering-session"), 30, Kind::Text);
    let mut sheets = vec![
        (
            say("attendance-catering"),
            [what.clone(), day.clone(), people.clone()]
                .into_iter()
                .chain(diets.iter().copied().map(diet))
                .collect(),
            counts,
        ),
        (
            say("attendance-catering-sessions"),
            vec![what, day, session, people],
            sessions,
        ),
    ];
    sheets.extend(words.map(|words| {
        let rows: Rows = words.into_iter().map(|words| vec![Cell::Text(words)]).collect();
        let column = column(say("attendance-catering-words"), 60, Kind::Text);
        (say("attendance-catering-words"), vec![column], rows)
    }));
    sheets.push(about(app, facts));
    workbook(app, facts, sheets)
}

/// The office's workbook: who is entitled to what, with a column to tick off.
pub fn with_names(app: &App, facts: &Facts, people: Vec<Listed>) -> Result<Vec<u8>, Fault> {
    let say = |key: &str| app.languages.word(facts.language, key);
    let columns = vec![
        column(say("attendance-catering-what"), 24, Kind::Text),
        column(say("attendance-catering-day"), 12, Kind::Date),
        column(say("attendance-sheet-name"), 30, Kind::Text),
        column(say("attendance-catering-organisation"), 40, Kind::Text),
        column(say("attendance-catering-received"), 16, Kind::Text),
    ];
    let row = |listed: Listed| {
        vec![
            Cell::Text(listed.what),
            Cell::Date(listed.date),
            Cell::Text(listed.name),
            Cell::Text(listed.organisation),
            Cell::Blank,
        ]
    };
    let rows = people.into_iter().map(row).collect();
    let sheets = vec![(say("attendance-catering"), columns, rows), about(app, facts)];
    workbook(app, facts, sheets)
}

fn column(heading: String, width: u16, kind: Kind) -> Column {
    Column { heading, width, kind }
}

/// A sheet that says as of when, by whom, and which statement it is.
fn about(app: &App, facts: &Facts) -> (String, Vec<Column>, Rows) {
    let say = |key: &str| app.languages.word(facts.language, key);
    let as_of = Message::new("kernel-datetime")
        .with_date("date", facts.at.date())
        .with("time", format!("{:02}:{:02}", facts.at.hour(), facts.at.minute()));
    let line = |key: &str, value: String| vec![Cell::Text(say(key)), Cell::Text(value)];
    let rows = vec![
        line("attendance-sheet-edition", facts.title.clone()),
        line(
            "attendance-catering-as-of",
            app.languages.say(facts.language, &as_of),
        ),
        line("attendance-catering-by", facts.by.clone()),
        line("attendance-catering-statement", facts.mark.clone()),
    ];
    let columns = vec![
        column(say("attendance-catering-about"), 30, Kind::Text),
        column(String::new(), 80, Kind::Text),
    ];
    (say("attendance-catering-about"), columns, rows)
}

fn workbook(app: &App, facts: &Facts, sheets: Vec<(String, Vec<Column>, Rows)>) -> Result<Vec<u8>, Fault> {
    let failed = |error: WorkbookError| Fault::Broken(error.to_string());
    let about = About {
        title: facts.title.clone(),
        author: facts.by.clone(),
        created: facts.at,
    };
    let mut workbook = Workbook::new(&about, app.files.folder()).map_err(failed)?;
    for (name, columns, rows) in sheets {
        workbook.add(Sheet { name, columns, rows }).map_err(failed)?;
    }
    workbook.bytes().map_err(failed)
}
