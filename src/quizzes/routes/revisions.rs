//! Addresses at which the office changes quizzes. The page of a quiz is a draft: every button but "save" gives it back
//! changed, and nothing is stored.

use std::collections::BTreeMap;

use rocket::{get, post};

use super::{
    sections::{self, Drafted},
    settings,
};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        page::{Answer, Reply},
        text::{Localised, Message},
    },
    people::Member,
    quizzes::{
        access::{self, MayRevise},
        actions::{self, NewRevision},
        model::ItemVersionId,
        rules::{MOST_ATTEMPTS, NotRevised, Press},
        sheet::Sheet,
        store::{self, BankLine, Revision, bank},
        views::{Found, MOST_FOUND, QuizDraft, quiz_page, quizzes_page},
    },
};

/// The longest title, as in course folders, in characters.
const LONGEST_TITLE: usize = 400;
/// The longest introduction, as in course folders, in characters.
const LONGEST_INTRO: usize = 5_000;
/// The longest reason, in characters.
pub(super) const LONGEST_REASON: usize = 2_000;

#[get("/courses/<slug>/quizzes")]
pub(super) async fn list(visit: Member, slug: &str) -> Answer {
    let permit = access::may_revise(&visit, slug).await?;
    let revisions = store::revisions(visit.db(), permit.design.version.id).await?;
    let mut quizzes = Vec::new();
    for of_quiz in revisions.values() {
        let newest = of_quiz.first().ok_or(Fault::NotFound)?;
        let sheet = store::sheet(visit.db(), newest.id).await?;
        quizzes.push((sheet.ok_or(Fault::NotFound)?, of_quiz.as_slice()));
    }
    visit.page(&quizzes_page(&permit.design, &quizzes, visit.language()))
}

#[get("/courses/<slug>/quizzes/<key>")]
pub(super) async fn show(visit: Member, slug: &str, key: &str) -> Answer {
    let permit = access::may_revise(&visit, slug).await?;
    let (sheet, revisions) = quiz(&visit, &permit, key).await?;
    let drafted = sections::stored(&sheet, &permit.design.version.content.languages);
    let form = stored(&permit, &sheet);
    let draft = QuizDraft {
        found: None,
        changed: false,
        ..drafting(&visit, &permit, form, &drafted).await?
    };
    visit.page(&quiz_page(
        &permit.design,
        &sheet,
        &revisions,
        draft,
        visit.language(),
    ))
}

#[post("/courses/<slug>/quizzes/<key>", data = "<posted>")]
pub(super) async fn revise(visit: Member, slug: &str, key: &str, posted: Posted) -> Answer {
    let mut permit = access::may_revise(&visit, slug).await?;
    let press: Press<ItemVersionId> = match posted.value("press") {
        Some(press) => press.parse().map_err(|()| Fault::NotFound)?,
        None => Press::Save,
    };
    let mut drafted = sections::sent(&posted, &permit.design.version.content.languages)?;
    let mut form = posted.state();
    if press == Press::Save {
        match saved(&visit, permit, key, &posted, &drafted).await? {
            Ok(()) => return Reply::done(format!("/courses/{slug}/quizzes/{key}"), "quiz-revised"),
            Err(wrong) => form = *wrong,
        }
        permit = access::may_revise(&visit, slug).await?;
    } else {
        let known = lines(&visit, &permit, &drafted).await?;
        let newest = |id: ItemVersionId| {
            let line = known.iter().find(|line| line.id == id);
            line.map_or(id, |line| line.newest_id)
        };
        drafted = drafted.arranged(press, sections::into(&posted), newest);
    }
    let (sheet, revisions) = quiz(&visit, &permit, key).await?;
    let draft = QuizDraft {
        found: found(&visit, &permit, &posted).await?,
        ..drafting(&visit, &permit, form, &drafted).await?
    };
    let wrong = !draft.form.errors.is_empty();
    let page = quiz_page(&permit.design, &sheet, &revisions, draft, visit.language());
    if wrong {
        visit.form_again(&page)
    } else {
        visit.page(&page)
    }
}

/// The newest revision of a quiz as it would be taken, and all its revisions.
async fn quiz(
    visit: &Member,
    permit: &MayRevise,
    key: &str,
) -> Result<(std::sync::Arc<Sheet>, Vec<Revision>), Fault> {
    let mut revisions = store::revisions(visit.db(), permit.design.version.id).await?;
    let revisions = revisions.remove(key).ok_or(Fault::NotFound)?;
    let newest = revisions.first().ok_or(Fault::NotFound)?;
    let sheet = store::sheet(visit.db(), newest.id).await?;
    Ok((sheet.ok_or(Fault::NotFound)?, revisions))
}

/// A draft that came back changed, with the form as it stands.
async fn drafting(
    visit: &Member,
    permit: &MayRevise,
    mut form: FormState,
    drafted: &Drafted,
) -> Result<QuizDraft, Fault> {
    sections::fill(&mut form, drafted);
    let lines = lines(visit, permit, drafted).await?;
    let asked: Vec<_> = lines.iter().map(|line| line.item_id).collect();
    Ok(QuizDraft {
        choices: sections::choices(visit, permit, drafted, &asked).await?,
        parts: drafted
            .parts()
            .iter()
            .map(|part| (part.items.len(), part.draws.len()))
            .collect(),
        lines,
        found: None,
        changed: true,
        form,
    })
}

/// The entries of a draft in their order; an entry that is not of this course does not exist.
async fn lines(visit: &Member, permit: &MayRevise, drafted: &Drafted) -> Result<Vec<BankLine>, Fault> {
    let items: Vec<ItemVersionId> = drafted.items().map(|(_, item)| *item).collect();
    let known = store::bank_lines(visit.db(), permit.design.course.id, &items).await?;
    let known: BTreeMap<ItemVersionId, BankLine> = known.into_iter().map(|line| (line.id, line)).collect();
    let lines: Option<Vec<BankLine>> = items.iter().map(|id| known.get(id).cloned()).collect();
    lines.ok_or(Fault::NotFound)
}

/// What the search for questions to add finds; nothing where none was asked for.
async fn found(visit: &Member, permit: &MayRevise, posted: &Posted) -> Result<Option<Found>, Fault> {
    let wanted = bank::Wanted {
        words: posted.value("words").unwrap_or_default().to_owned(),
        kind: posted.value("kind").and_then(|kind| kind.parse().ok()),
        ..Default::default()
    };
    let looks = posted
        .value("press")
        .is_some_and(|press| press == "show" || press.starts_with("add:"));
    if !looks || (wanted.words.is_empty() && wanted.kind.is_none()) {
        return Ok(None);
    }
    let course = permit.design.course.id;
    let total = bank::count(visit.db(), &[course], &wanted).await?;
    let first = bank::items(visit.db(), &[course], &wanted, Some(0)).await?;
    let ids: Vec<ItemVersionId> = first
        .iter()
        .take(MOST_FOUND)
        .map(|(_, version)| version.id)
        .collect();
    let lines = store::bank_lines(visit.db(), course, &ids).await?;
    Ok(Some(Found::of(total, lines)))
}

/// The form of the newest revision.
fn stored(permit: &MayRevise, sheet: &Sheet) -> FormState {
    let quiz = &sheet.quiz;
    let mut form = FormState::filled([
        ("from", quiz.number.to_string()),
        ("pass_percent", quiz.pass_percent.to_string()),
        ("attempts_allowed", quiz.attempts_allowed.to_string()),
    ]);
    settings::fill(&mut form, &quiz.settings);
    if quiz.shuffle {
        form.values.insert("shuffle".to_owned(), "true".to_owned());
    }
    for language in &permit.design.version.content.languages {
        for (name, words) in [("title", &quiz.titles), ("intro", &quiz.intros)] {
            let text = words.0.get(language.code()).cloned().unwrap_or_default();
            form.values.insert(format!("{name}-{language}"), text);
        }
    }
    form
}

/// Reads the form and stores the revision; gives the form with what is wrong with it.
async fn saved(
    visit: &Member,
    permit: MayRevise,
    key: &str,
    posted: &Posted,
    drafted: &Drafted,
) -> Result<Result<(), Box<FormState>>, Fault> {
    let mut reader = posted.reader();
    let titles = words(&mut reader, &permit, "title", LONGEST_TITLE);
    let intros = words(&mut reader, &permit, "intro", LONGEST_INTRO);
    let new = NewRevision {
        key: key.to_owned(),
        from: number(reader.integer("from", 1, i32::MAX.into())),
        titles,
        intros,
        pass_percent: number(reader.integer("pass_percent", 0, 100)),
        attempts_allowed: number(reader.integer("attempts_allowed", 0, MOST_ATTEMPTS)),
        shuffle: reader.ticked("shuffle"),
        settings: settings::read(&mut reader),
        sections: sections::read(&mut reader, drafted, &permit.design.version.content.languages),
        items: drafted.items().map(|(section, item)| (section, *item)).collect(),
        reason: reader.optional("reason", LONGEST_REASON),
    };
    if let Err(wrong) = reader.finish() {
        return Ok(Err(wrong));
    }
    let version = permit.design.version.id;
    let no = match actions::revise(&visit.app, permit, new).await? {
        Ok(_) => return Ok(Ok(())),
        Err(no) => no,
    };
    let (mut form, mut by) = (posted.state(), String::new());
    if let NotRevised::Overtaken(newest) = no {
        // Whoever saves after this was shown knows of the other revision.
        form.values.insert("from".to_owned(), newest.to_string());
        let revisions = store::revisions(visit.db(), version).await?;
        let newest = revisions.get(key).and_then(|revisions| revisions.first());
        by = newest.map(Revision::author).unwrap_or_default();
    }
    let (field, message) = refusal(&no, &by);
    Ok(Err(Box::new(form.with_error(&field, message))))
}

/// At which field the page says why there is no revision, and how; `by` made the newest one.
fn refusal(no: &NotRevised, by: &str) -> (String, Message) {
    let (field, message) = match no {
        NotRevised::EmptySection(section) => {
            let message = Message::new("quizzes-revise-section-empty").with("number", *section as u64 + 1);
            return (format!("section-{section}"), message);
        }
        NotRevised::PoolTooSmall(draw, holds) => {
            let message = Message::new("quizzes-revise-pool-small").with("holds", *holds as u64);
            return (format!("draw-count-{draw}"), message);
        }
        NotRevised::Overtaken(number) => (
            "",
            Message::new("quizzes-revise-overtaken")
                .with("revision", *number)
                .with("person", by),
        ),
        NotRevised::NoQuestion => ("items", Message::new("quizzes-revise-no-question")),
        NotRevised::TooMany(most) => (
            "items",
            Message::new("quizzes-revise-too-many").with("most", *most as u64),
        ),
        NotRevised::Twice => ("items", Message::new("quizzes-revise-twice")),
        NotRevised::PreTestFails => ("pass_percent", Message::new("quizzes-revise-pre-test-fails")),
        NotRevised::NoReason => ("reason", Message::new("quizzes-revise-no-reason")),
        NotRevised::Unchanged => ("", Message::new("quizzes-revise-unchanged")),
    };
    (field.to_owned(), message)
}

/// A text in each language of the course.
fn words(reader: &mut Reader<'_>, permit: &MayRevise, name: &str, longest: usize) -> Localised {
    let languages = &permit.design.version.content.languages;
    languages.iter().fold(Localised::default(), |words, language| {
        words.and(*language, reader.text(&format!("{name}-{language}"), longest))
    })
}

/// A number that was read within bounds.
pub(super) fn number(read: i64) -> i32 {
    i32::try_from(read).unwrap_or(i32::MAX)
}
