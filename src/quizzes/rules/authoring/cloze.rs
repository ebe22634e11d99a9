//! A text whose places are written where they stand.

use items::{
    Gap, GapTask, Task,
    formats::{self, markup::Written, pictures::Pictures},
};

use super::form::Form;
use crate::kernel::text::Localised;

/// The places are written in the text itself, as Moodle does; the text is left with their numbers.
pub fn read_cloze(form: &mut Form<'_>, base: Option<&Task>, text: &mut Localised) -> Task {
    let read = formats::cloze::read(
        form.value("text"),
        Written::Markdown,
        form.language,
        &Pictures::default(),
        &Default::default(),
    );
    match read {
        Ok(read) => {
            text.0.insert(form.language.code().to_owned(), read.text);
            let mut gaps = read.gaps;
            if let Some(Task::Cloze { gaps: stored }) = base.filter(|_| !gaps.is_empty()) {
                gaps.iter_mut()
                    .zip(stored)
                    .for_each(|(gap, stored)| keep_languages(gap, stored));
            }
            Task::Cloze { gaps }
        }
        Err(wrong) => {
            if !form.value("text").is_empty() {
                form.wrong("text", wrong);
            }
            Task::Cloze { gaps: Vec::new() }
        }
    }
}

/// What a place says in other languages stays, as far as it still asks for as many answers.
fn keep_languages(gap: &mut Gap, stored: &Gap) {
    match (&mut gap.task, &stored.task) {
        (GapTask::Single { answers, .. }, GapTask::Single { answers: stored, .. })
        | (GapTask::Multiple { answers, .. }, GapTask::Multiple { answers: stored, .. })
            if answers.len() == stored.len() =>
        {
            for (answer, stored) in answers.iter_mut().zip(stored) {
                keep_others(&mut answer.text, &stored.text);
                keep_others(&mut answer.feedback, &stored.feedback);
            }
        }
        (GapTask::Short { accept, .. }, GapTask::Short { accept: stored, .. }) => {
            for (language, list) in stored {
                accept.entry(language.clone()).or_insert_with(|| list.clone());
            }
        }
        _ => {}
    }
}

fn keep_others(words: &mut Localised, stored: &Localised) {
    for (language, text) in &stored.0 {
        words.0.entry(language.clone()).or_insert_with(|| text.clone());
    }
}
