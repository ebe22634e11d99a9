//! The command line: `serve`, `demo`, `check`, `copy`, `import`, `items`, `plan`.

use std::{path::Path, process::ExitCode};

use items::{
    draft::{Reading, Refused},
    formats,
};
use serde_json::{Value, json};

use crate::{
    attendance,
    catalogue::{self, Import, MayImport, Problem, Source},
    kernel::{
        audit::{self, Verdict},
        clock::Clock,
        database::{Database, NotMoved, copy_rows},
        languages::{Language, Languages},
        logging,
        settings::Settings,
        text::Message,
    },
    people, planning,
};

const USAGE: &str = "\
evenhand [serve]           serve an installation; the first start prints a link to set up the administrator
evenhand demo [--fresh]    serve the sample project and print a sign-in link for each kind of person
evenhand import FOLDER     import a course from a folder or its zip
evenhand items FILE [--language pl|sv|en]
                           print as JSON which items a question file holds; its texts are taken to be English
evenhand copy POSTGRES-URL copy the database of this installation into an empty one on a PostgreSQL server
evenhand check             verify the audit trail, what was signed of attendance, and the stored files
evenhand plan CASE.json [--seconds N] [--progress]
                           group regions or seat people as a case file asks; prints the answer as JSON
";

/// Does what the words after the program's name ask for.
pub fn command_line() -> ExitCode {
    logging::start(log::LevelFilter::Info);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    rocket::execute(async move {
        match run(&words).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(trouble) => {
                eprintln!("evenhand: {trouble}");
                ExitCode::FAILURE
            }
        }
    })
}

async fn run(words: &[&str]) -> Result<(), String> {
    match words {
        [] | ["serve"] => serve().await,
        ["demo"] => demo(false).await,
        ["demo", "--fresh"] => demo(true).await,
        ["import", path] => import(Path::new(path)).await,
        ["check"] => check().await,
        ["copy", address] => copy(address).await,
        ["items", rest @ ..] => items_of(rest),
        ["plan", rest @ ..] => plan(rest),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("not understood: {}\n{USAGE}", words.join(" "))),
    }
}

/// Solves a case file and prints the answer.
fn plan(words: &[&str]) -> Result<(), String> {
    let (mut path, mut seconds, mut progress) = (None, None, false);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--progress" => progress = true,
            "--seconds" => {
                let number = words.next().and_then(|number| number.parse::<f64>().ok());
                let number = number.filter(|number| number.is_finite() && *number >= 0.0);
                seconds = Some(number.ok_or("--seconds needs a number that is not negative")?);
            }
            word if path.is_none() && !word.starts_with("--") => path = Some(Path::new(word)),
            word => return Err(format!("not understood: plan {word}\n{USAGE}")),
        }
    }
    let path = path.ok_or_else(|| format!("plan needs a case file\n{USAGE}"))?;
    let limit = seconds.map(std::time::Duration::from_secs_f64);
    println!("{}", planning::solve_file(path, limit, progress)?);
    Ok(())
}

/// Reads a question file and prints what would come of it. That nothing would is an error.
fn items_of(words: &[&str]) -> Result<(), String> {
    let (path, language) = match words {
        [path] => (path, Language::En),
        [path, "--language", code] | ["--language", code, path] => {
            let language = code.parse().map_err(|()| "--language needs pl, sv or en");
            (path, language?)
        }
        _ => return Err(format!("items needs a question file\n{USAGE}")),
    };
    let named = |trouble: String| format!("{path}: {trouble}");
    let length = std::fs::metadata(path)
        .map_err(|error| named(error.to_string()))?
        .len();
    // What is too large need not be read to be refused.
    let read = if length > formats::MAX_BYTES as u64 {
        Err(formats::too_large())
    } else {
        let bytes = std::fs::read(path).map_err(|error| named(error.to_string()))?;
        formats::read(path, &bytes, language)
    };
    let languages = Languages::load()?;
    println!("{}", told(&read, &languages));
    match read {
        Ok(reading) if !reading.items.is_empty() => Ok(()),
        _ => Err(named("nothing of it can be taken".to_owned())),
    }
}

/// What a question file holds, as JSON.
fn told(read: &Result<Reading, Refused>, languages: &Languages) -> Value {
    let say = |message: &Message| languages.say(Language::En, message);
    let refusal = |refused: &Refused| {
        let reason = say(&refused.reason);
        json!({ "line": refused.line, "name": refused.name, "reason": reason })
    };
    match read {
        Err(refused) => {
            json!({ "format": null, "encoding": null, "items": [], "refused": [refusal(refused)] })
        }
        Ok(reading) => {
            let items = reading.items.iter().map(|item| {
                let warnings: Vec<String> = item.warnings.iter().map(say).collect();
                json!({
                    "type": item.content.task.code(),
                    "name": item.name,
                    "category": formats::category_path(&item.category),
                    "warnings": warnings,
                })
            });
            json!({
                "format": reading.format,
                "encoding": reading.encoding,
                "items": items.collect::<Vec<_>>(),
                "refused": reading.refused.iter().map(refusal).collect::<Vec<_>>(),
            })
        }
    }
}

async fn serve() -> Result<(), String> {
    let figment = Settings::figment();
    let app = crate::open(Settings::read(&figment)?, Clock::default()).await?;
    let setup = people::setup_address(&app)
        .await
        .map_err(|error| error.to_string())?;
    if let Some(address) = setup {
        println!("There is no administrator yet. Set up the first one here:\n{address}");
    }
    crate::serve(figment, app)
        .launch()
        .await
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// Serves the sample project, and prints how to sign in as each kind of person.
async fn demo(fresh: bool) -> Result<(), String> {
    let figment = Settings::figment();
    let settings = Settings::read(&figment)?;
    if fresh {
        remove_sample(&settings)?;
    }
    let app = crate::open(settings, Clock::default()).await?;
    let links = crate::demo::load(&app)
        .await
        .map_err(|fault| format!("sample project: {fault:?}"))?;
    let config: rocket::Config = figment.extract().map_err(|error| error.to_string())?;
    let base = format!("http://{}:{}", config.address, config.port);
    println!("The sample project is at {base} - sign in as:");
    for (part, token) in links {
        println!("{:>9}: {base}/sign-in/{token}", part.name);
    }
    crate::serve(figment, app)
        .launch()
        .await
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// Removes a sample project's folder, and nothing that is not one.
fn remove_sample(settings: &Settings) -> Result<(), String> {
    let folder = &settings.data;
    if settings.database_url.is_some() {
        return Err(
            "--fresh removes the data folder only; empty the database of database_url yourself".to_owned(),
        );
    }
    if !folder.exists() {
        return Ok(());
    }
    if !folder.join("evenhand.sqlite").exists()
        && folder
            .read_dir()
            .is_ok_and(|mut entries| entries.next().is_some())
    {
        return Err(format!(
            "{} is no data folder of Evenhand; it is left alone",
            folder.display()
        ));
    }
    std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Imports a course; what is wrong with it is told as `file:line: text`.
async fn import(path: &Path) -> Result<(), String> {
    let app = crate::open(Settings::read(&Settings::figment())?, Clock::default()).await?;
    let permit = MayImport::on_this_machine();
    let import = match Source::on_this_machine(path) {
        Ok(source) => catalogue::import(&app, permit, source, crate::IMPORTERS)
            .await
            .map_err(|fault| format!("{fault:?}"))?,
        Err(problems) => Import::Wrong(problems),
    };
    match import {
        Import::New { slug, number } => println!("{slug}: imported as version {number}"),
        Import::Unchanged { slug, number } => {
            println!("{slug}: the same as version {number}; nothing to import")
        }
        Import::Wrong(problems) => {
            for problem in &problems {
                eprintln!("{}", line_of(&app.languages, path, problem));
            }
            return Err(format!(
                "{}: nothing was imported; problems: {}",
                path.display(),
                problems.len()
            ));
        }
    }
    Ok(())
}

/// A problem as compilers write it, so that an editor can jump to it.
fn line_of(words: &Languages, path: &Path, problem: &Problem) -> String {
    let file = match problem.file.as_str() {
        "" => path.to_owned(),
        file => path.join(file),
    };
    let file = file.display();
    let text = words.say(Language::En, &problem.message);
    match problem.line {
        Some(line) => format!("{file}:{line}: {text}"),
        None => format!("{file}: {text}"),
    }
}

/// Copies the database into an empty one on a PostgreSQL server, and says how to go on with it.
async fn copy(address: &str) -> Result<(), String> {
    let settings = Settings::read(&Settings::figment())?;
    let here = settings.database_address();
    let open = async |address: &str| {
        let opened = Database::open(address, Clock::default()).await;
        opened.map_err(|error| error.to_string())
    };
    let (from, to) = (open(&here).await?, open(address).await?);
    let told = |table: &str, rows| println!("{rows:>9} {table}");
    match copy_rows(&from, &to, told).await {
        Ok(()) => {}
        Err(NotMoved::Direction) => {
            return Err("copies go from SQLite to a postgres:// address".to_owned());
        }
        Err(NotMoved::NotEmpty(table)) => {
            return Err(format!(
                "nothing was copied: the target has rows in its table {table}"
            ));
        }
        Err(NotMoved::Database(error)) => return Err(format!("nothing was copied: {error}")),
    }
    println!("Everything is copied. Set database_url to the new address; the files stay in the data folder.");
    Ok(())
}

/// Verifies the audit trail, that entries of attendance are what was signed, and that every stored file is there and is what it was.
async fn check() -> Result<(), String> {
    let app = crate::open(Settings::read(&Settings::figment())?, Clock::default()).await?;
    match audit::verify(app.db.read())
        .await
        .map_err(|error| error.to_string())?
    {
        Verdict::Whole(entries, hash) => {
            println!("audit trail: {entries} entries, whole; last hash {hash}");
        }
        Verdict::Broken(entry, why) => return Err(format!("audit trail: entry {entry}: {why}")),
    }
    let signed = attendance::verify(app.db.read())
        .await
        .map_err(|error| error.to_string())?;
    if !signed.wrong.is_empty() {
        return Err(format!("attendance:\n{}", signed.wrong.join("\n")));
    }
    println!(
        "attendance: {} signatures and attestations, all over the entries as they are; {} older ones name none",
        signed.whole, signed.unnamed
    );
    let hashes = crate::stored_hashes(&app)
        .await
        .map_err(|error| error.to_string())?;
    let wrong = app.files.check(&hashes).await;
    if wrong.is_empty() {
        println!("stored files: {}, all there and unchanged", hashes.len());
        Ok(())
    } else {
        Err(format!("stored files missing or changed:\n{}", wrong.join("\n")))
    }
}
