//! The part of a quiz's form that says which sections it has: what they are called, what stands in them, what is drawn for them.

use std::collections::BTreeMap;

use crate::{
    catalogue::GROUNDS,
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        languages::Language,
        text::{Localised, Message},
    },
    people::Member,
    quizzes::{
        access::MayRevise,
        model::{Draw, ItemId, ItemVersionId, Section, Sections},
        rules::{MOST_ITEMS, Outline, Part},
        sheet::Sheet,
        store::{self, bank},
        views::{Choices, paths},
    },
};

/// The longest title, as in course folders, in characters.
const LONGEST_TITLE: usize = 400;
/// The longest text of a section, in characters.
const LONGEST_TEXT: usize = 5_000;
/// The longest tag, in characters.
const LONGEST_TAG: usize = 200;
/// The fields of a draw.
const OF_DRAW: [&str; 5] = ["count", "category", "tag", "ground", "kind"];

/// The fields of a section's head or of a draw as they were typed, by what their names begin with.
pub(super) type Typed = BTreeMap<String, String>;

/// The sections of a draft.
pub(super) type Drafted = Outline<Typed, ItemVersionId, Typed>;

/// The sections as they were sent. An item without a section stands in the first one.
pub(super) fn sent(posted: &Posted, languages: &[Language]) -> Result<Drafted, Fault> {
    let count = posted.all("section[]").len().clamp(1, MOST_ITEMS);
    let head = |place: usize| {
        let field = |name: String| {
            let typed = posted
                .value(&format!("section-{name}-{place}"))
                .unwrap_or_default();
            (name, typed.to_owned())
        };
        languages
            .iter()
            .flat_map(|language| [format!("title-{language}"), format!("text-{language}")])
            .map(field)
            .collect()
    };
    let mut parts: Vec<Part<Typed, ItemVersionId, Typed>> = (0..count)
        .map(|place| Part {
            head: head(place),
            ..Part::default()
        })
        .collect();
    for sent in posted.all("item[]").into_iter().take(MOST_ITEMS + 1) {
        let (section, id) = sent.split_once(':').unwrap_or(("0", sent));
        let part = section.parse().ok().and_then(|place: usize| parts.get_mut(place));
        let part = part.ok_or(Fault::NotFound)?;
        part.items.push(id.parse().map_err(|_| Fault::NotFound)?);
    }
    for (place, section) in posted.all("draw[]").into_iter().take(MOST_ITEMS + 1).enumerate() {
        let field = |name: &str| {
            let typed = posted.value(&format!("draw-{name}-{place}")).unwrap_or_default();
            (name.to_owned(), typed.to_owned())
        };
        let part = section.parse().ok().and_then(|place: usize| parts.get_mut(place));
        part.ok_or(Fault::NotFound)?.draws.push(OF_DRAW.map(field).into());
    }
    Ok(Outline::of(parts))
}

/// The section that something is added to: the one that was chosen, else the last.
pub(super) fn into(posted: &Posted) -> usize {
    let chosen = posted.value("into").and_then(|into| into.parse().ok());
    chosen.unwrap_or(usize::MAX)
}

/// The sections of a revision.
pub(super) fn stored(sheet: &Sheet, languages: &[Language]) -> Drafted {
    let of_section = |(place, section): (usize, &Section)| {
        let items = sheet.placed().filter(|(of, _)| *of == place);
        let words = |language: &Language| {
            [("title", &section.titles), ("text", &section.texts)].map(|(name, words)| {
                let written = words.0.get(language.code()).cloned().unwrap_or_default();
                (format!("{name}-{language}"), written)
            })
        };
        let draw = |draw: &Draw| {
            let fields = [
                ("count", draw.count.to_string()),
                (
                    "category",
                    draw.category.map(|id| id.to_string()).unwrap_or_default(),
                ),
                ("tag", draw.tag.clone()),
                ("ground", draw.ground.clone()),
                (
                    "kind",
                    draw.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
                ),
            ];
            fields.map(|(name, value)| (name.to_owned(), value)).into()
        };
        Part {
            head: languages.iter().flat_map(words).collect(),
            items: items.map(|(_, id)| id).collect(),
            draws: section.draws.iter().map(draw).collect(),
        }
    };
    let sections = &sheet.quiz.sections.0;
    let alone = [Section::default()];
    let sections = if sections.is_empty() {
        &alone
    } else {
        sections.as_slice()
    };
    Outline::of(sections.iter().enumerate().map(of_section).collect())
}

/// Puts the sections into the form, in the place of what was sent of them.
pub(super) fn fill(form: &mut FormState, draft: &Drafted) {
    let before = |name: &str| name.starts_with("section-") || name.starts_with("draw-");
    form.values.retain(|name, _| !before(name));
    let heads = draft
        .parts()
        .iter()
        .enumerate()
        .map(|(place, part)| (place, "section", &part.head));
    let draws = draft
        .draws()
        .enumerate()
        .map(|(place, (_, draw))| (place, "draw", draw));
    for (place, of, fields) in heads.chain(draws) {
        for (name, value) in fields {
            form.values.insert(format!("{of}-{name}-{place}"), value.clone());
        }
    }
}

/// Reads what the sections are called and what is drawn for them; what is wrong is noted at its field. A quiz of one section needs
/// no title for it.
pub(super) fn read(reader: &mut Reader<'_>, draft: &Drafted, languages: &[Language]) -> Sections {
    let several = draft.parts().len() > 1;
    let mut next = 0;
    let mut sections = Vec::new();
    for (place, part) in draft.parts().iter().enumerate() {
        let mut words = |name: &str, longest, needed| {
            let written = languages.iter().any(|language| {
                let typed = part.head.get(&format!("{name}-{language}"));
                typed.is_some_and(|typed| !typed.is_empty())
            });
            languages.iter().fold(Localised::default(), |words, language| {
                let field = format!("section-{name}-{language}-{place}");
                match needed || written {
                    true => words.and(*language, reader.text(&field, longest)),
                    false => words,
                }
            })
        };
        let (titles, texts) = (
            words("title", LONGEST_TITLE, several),
            words("text", LONGEST_TEXT, false),
        );
        let draws = part.draws.iter().map(|_| {
            let draw = read_draw(reader, next);
            next += 1;
            draw
        });
        sections.push(Section {
            draws: draws.collect(),
            titles,
            texts,
        });
    }
    match sections.as_slice() {
        [alone] if *alone == Section::default() => Sections::default(),
        _ => Sections(sections),
    }
}

fn read_draw(reader: &mut Reader<'_>, place: usize) -> Draw {
    let name = |field: &str| format!("draw-{field}-{place}");
    let most = i64::try_from(MOST_ITEMS).unwrap_or(i64::MAX);
    let count = usize::try_from(reader.integer(&name("count"), 1, most)).unwrap_or(1);
    let mut chosen = |field: &str| reader.optional(&name(field), LONGEST_TAG).unwrap_or_default();
    let (category, tag, ground, kind) = (
        chosen("category"),
        chosen("tag"),
        chosen("ground"),
        chosen("kind"),
    );
    let draw = Draw {
        count,
        category: category.parse().ok(),
        kind: kind.parse().ok(),
        tag,
        ground,
    };
    for (field, known) in [
        ("category", category.is_empty() || draw.category.is_some()),
        (
            "ground",
            draw.ground.is_empty() || GROUNDS.contains(&draw.ground.as_str()),
        ),
        ("kind", kind.is_empty() || draw.kind.is_some()),
    ] {
        if !known {
            reader.error(&name(field), Message::new("kernel-form-choice"));
        }
    }
    draw
}

/// What draws can be made from, and how many questions fit each of those of the draft that nothing fixed asks.
pub(super) async fn choices(
    visit: &Member,
    permit: &MayRevise,
    draft: &Drafted,
    asked: &[ItemId],
) -> Result<Choices, Fault> {
    if draft.draws().next().is_none() {
        return Ok(Choices::default());
    }
    let (db, course) = (visit.db(), permit.design.course.id);
    let typed = |(_, typed): (usize, &Typed)| {
        let value = |name: &str| typed.get(name).map_or("", String::as_str);
        Draw {
            count: 0,
            category: value("category").parse().ok(),
            tag: value("tag").to_owned(),
            ground: value("ground").to_owned(),
            kind: value("kind").parse().ok(),
        }
    };
    let draws: Vec<Draw> = draft.draws().map(typed).collect();
    let (pools, _) = store::pools(db, course, &draws.iter().collect::<Vec<_>>()).await?;
    let free = |question: &&ItemId| !asked.contains(question);
    Ok(Choices {
        categories: paths(&bank::categories(db, course).await?),
        tags: bank::tags_of(db, &[course]).await?,
        holds: pools
            .iter()
            .map(|pool| pool.questions.iter().filter(free).count())
            .collect(),
    })
}
