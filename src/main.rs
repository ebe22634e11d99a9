//! The command line: `serve`, `demo`, `check`, `import`.

use std::process::ExitCode;

use evenhand::kernel::{
    audit::{self, Verdict},
    clock::Clock,
    logging,
    settings::Settings,
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const USAGE: &str = "\
evenhand [serve]           serve an installation; the first start prints a link to set up the administrator
evenhand demo [--fresh]    serve the sample project and print a sign-in link for each kind of person
evenhand import FOLDER     import a course from a folder or its zip
evenhand check             verify the audit trail and the stored files
";

fn main() -> ExitCode {
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
        ["check"] => check().await,
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("not understood: {}\n{USAGE}", words.join(" "))),
    }
}

async fn serve() -> Result<(), String> {
    let figment = Settings::figment();
    let app = evenhand::open(Settings::read(&figment)?, Clock::default()).await?;
    evenhand::build(figment, app)
        .launch()
        .await
        .map(|_| ())
        .map_err(|error| error.to_string())
}

async fn check() -> Result<(), String> {
    let app = evenhand::open(Settings::read(&Settings::figment())?, Clock::default()).await?;
    match audit::verify(app.db.read())
        .await
        .map_err(|error| error.to_string())?
    {
        Verdict::Whole(entries, hash) => {
            println!("audit trail: {entries} entries, whole; last hash {hash}");
            Ok(())
        }
        Verdict::Broken(entry, why) => Err(format!("audit trail: entry {entry}: {why}")),
    }
}
