//! Writing GIFT. Each text says that it is Markdown, so that nothing of it is taken for HTML.

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use super::read;
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Task},
    draft::Draft,
    formats::{ID, Writing, because, category_path, markup, proved, shares},
};

/// Writes the items that the format can hold.
pub fn write(drafts: &[Draft], language: Language) -> Writing {
    let mut writing = Writing::default();
    let mut file = String::new();
    let mut category: &[String] = &[];
    for draft in drafts {
        let asked = language;
        let language = draft.content.text.language_of(asked);
        let heading = format!("$CATEGORY: $course$/top/{}\n\n", category_path(&draft.category));
        let heading = heading.replace("top/\n", "top\n");
        let fate = question(draft, language).map(|(text, missing)| {
            let again = read(&format!("{heading}{text}"), language);
            proved(draft, text, missing, again)
        });
        let Some(text) = writing.take(draft, (asked, language), fate) else {
            continue;
        };
        if draft.category != category {
            file.push_str(&heading);
            category = &draft.category;
        }
        file.push_str(&text);
        file.push('\n');
    }
    writing.bytes = file.into_bytes();
    writing
}

/// A question, and what of it is missing.
fn question(draft: &Draft, language: Language) -> Result<(String, Option<Message>), Message> {
    let content = &draft.content;
    if !draft.pictures.is_empty() || !content.pictures.is_empty() {
        return Err(because("gift-pictures"));
    }
    let answers = answers(&content.task, language)?;
    let mut text = comment(draft);
    text.push_str(&format!(
        "::{}::{}",
        escaped(&markup::name(&draft.name)),
        marked(&content.text, language)
    ));
    let feedback = marked(&content.feedback, language);
    match answers {
        None if feedback.is_empty() => {}
        // What is not answered has no braces, and so no place for feedback.
        None => return Ok((text + "\n", Some(because("lost-feedback")))),
        Some(answers) => {
            let feedback = if feedback.is_empty() {
                feedback
            } else {
                format!("####{feedback}")
            };
            text.push_str(&format!("{{{answers}{feedback}}}"));
        }
    }
    Ok((text + "\n", missing(draft, language)))
}

/// What the format has no place for.
fn missing(draft: &Draft, language: Language) -> Option<Message> {
    let content = &draft.content;
    let rough = match &content.task {
        Task::Short { spelling, .. } => spelling.case || spelling.any_marks,
        Task::Long { rubric, .. } => !rubric.is_empty(),
        _ => false,
    };
    let pairs = match &content.task {
        Task::Matching { pairs, distractors } => {
            let rights = pairs.iter().map(|pair| &pair.right).chain(distractors);
            rights
                .clone()
                .any(|right| markup::plain_of(right.get(language)).is_none())
        }
        _ => false,
    };
    let asked = content.task.is_asked();
    if content.text.0.len() > 1 {
        Some(because("lost-languages").with("language", language.own_name()))
    } else if pairs {
        Some(because("lost-plain"))
    } else if rough {
        Some(because("lost-settings"))
    } else if !content.by_verdict.is_empty() || !content.hints.is_empty() {
        Some(because("lost-hints"))
    } else if asked && draft.marks != crate::Exact::one() {
        Some(because("lost-marks").with("marks", draft.marks.to_string()))
    } else {
        None
    }
}

fn comment(draft: &Draft) -> String {
    let marks = draft.tags.iter().map(|tag| match tag.strip_prefix(ID) {
        Some(id) => format!("[id:{}]", id.replace(']', "\\]")),
        None => format!("[tag:{}]", tag.replace(']', "\\]")),
    });
    let marks: Vec<String> = marks.collect();
    if marks.is_empty() {
        String::new()
    } else {
        format!("// {}\n", marks.join(" ").replace('\n', " "))
    }
}

/// Signs that mean something, with a backslash before them.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '\\' | '#' | '=' | '~' | '{' | '}' | ':' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A text that says how it is written.
fn marked(text: &Localised, language: Language) -> String {
    match text.get(language) {
        "" => String::new(),
        text => format!("[markdown]{}", escaped(text)),
    }
}

fn commented(answer: String, feedback: &Localised, language: Language) -> String {
    match feedback.is_empty() {
        true => answer,
        false => format!("{answer}#{}", marked(feedback, language)),
    }
}

fn answers(task: &Task, language: Language) -> Result<Option<String>, Message> {
    let answers = match task {
        Task::Description => return Ok(None),
        Task::Long { .. } => String::new(),
        Task::TrueFalse {
            correct,
            if_true,
            if_false,
        } => {
            let (said, right, wrong) = if *correct {
                ("TRUE", if_true, if_false)
            } else {
                ("FALSE", if_false, if_true)
            };
            let (right, wrong) = (marked(right, language), marked(wrong, language));
            match (wrong.is_empty(), right.is_empty()) {
                (true, true) => said.to_owned(),
                (false, true) => format!("{said}#{wrong}"),
                (_, false) => format!("{said}#{wrong}#{right}"),
            }
        }
        Task::Single { answers } => {
            // Exactly one equals sign says that one answer is chosen; a second without a tilde would be a word to be typed.
            let right = answers
                .iter()
                .position(|answer| answer.share == crate::Exact::one());
            let right = right.ok_or_else(|| because("gift-no-full"))?;
            let answers = answers.iter().enumerate();
            lines(answers.map(|(place, answer)| choice(answer, place == right, language)))?
        }
        Task::Multiple {
            all_or_nothing: true, ..
        } => return Err(because("all-or-nothing")),
        Task::Multiple { answers, .. } => {
            lines(answers.iter().map(|answer| choice(answer, false, language)))?
        }
        Task::Short { accept, .. } => {
            let accepted = accept.get(language.code()).or_else(|| accept.values().next());
            lines(
                accepted
                    .into_iter()
                    .flatten()
                    .map(|accepted| short(accepted, language)),
            )?
        }
        Task::Numerical { units, .. } if !units.is_empty() => return Err(because("gift-units")),
        Task::Numerical { accept, .. } => {
            // Without a number before it, a feedback for every other answer is none that the format knows.
            let last = accept.len().checked_sub(1).filter(|last| *last > 0);
            let numbers = accept.iter().enumerate();
            format!(
                "#{}",
                lines(numbers.map(|(place, accepted)| number(accepted, Some(place) == last, language)))?
            )
        }
        Task::Matching { pairs, distractors } => {
            let right = |text: &Localised| {
                let text = text.get(language);
                escaped(&markup::plain_of(text).unwrap_or_else(|| markup::words(text)))
            };
            let pairs = pairs.iter().map(|pair| {
                let left = marked(&pair.left, language);
                if left.contains("->") {
                    return Err(because("gift-arrow"));
                }
                Ok(format!("={left} -> {}", right(&pair.right)))
            });
            lines(
                pairs.chain(
                    distractors
                        .iter()
                        .map(|distractor| Ok(format!("= -> {}", right(distractor)))),
                ),
            )?
        }
        Task::Ordering { .. } | Task::Cloze { .. } | Task::Words { .. } | Task::Likert { .. } => {
            return Err(because("no-such-type"));
        }
    };
    Ok(Some(answers))
}

fn lines(answers: impl Iterator<Item = Result<String, Message>>) -> Result<String, Message> {
    let answers: Vec<String> = answers.collect::<Result<_, _>>()?;
    Ok(format!("\n\t{}\n", answers.join("\n\t")))
}

fn share(share: &crate::Exact) -> Result<String, Message> {
    shares::written(share).ok_or_else(|| because("share-unknown").with("percent", shares::percentage(share)))
}

fn choice(answer: &Choice, is_the_right: bool, language: Language) -> Result<String, Message> {
    let percent = share(&answer.share)?;
    let sign = match percent.as_str() {
        "100" if is_the_right => "=".to_owned(),
        "0" => "~".to_owned(),
        percent => format!("~%{percent}%"),
    };
    let text = marked(&answer.text, language);
    Ok(commented(format!("{sign}{text}"), &answer.feedback, language))
}

fn short(accepted: &Accepted, language: Language) -> Result<String, Message> {
    if accepted.text.contains("->") || accepted.feedback.get(language).contains("->") {
        return Err(because("gift-arrow"));
    }
    let percent = share(&accepted.share)?;
    // A text that begins with a bracket would be taken for the name of a way of writing.
    let plain = if accepted.text.trim_start().starts_with('[') {
        "[plain]"
    } else {
        ""
    };
    Ok(commented(
        format!("=%{percent}%{plain}{}", escaped(&accepted.text)),
        &accepted.feedback,
        language,
    ))
}

fn number(accepted: &AcceptedNumber, last: bool, language: Language) -> Result<String, Message> {
    let percent = share(&accepted.share)?;
    let Some(value) = &accepted.value else {
        let answer = if last && percent == "0" {
            "~".to_owned()
        } else {
            format!("=%{percent}%*:0")
        };
        return Ok(commented(answer, &accepted.feedback, language));
    };
    let (value, tolerance) = (value.to_string(), accepted.tolerance.to_string());
    if value.contains('/') || tolerance.contains('/') {
        return Err(because("number-not-decimal"));
    }
    Ok(commented(
        format!("=%{percent}%{value}:{tolerance}"),
        &accepted.feedback,
        language,
    ))
}
