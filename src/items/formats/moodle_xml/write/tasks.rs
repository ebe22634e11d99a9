//! What is asked for, element by element.

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use super::{Paper, decimal};
use crate::{
    content::{Choice, ItemContent, OrderRule, Task, Word},
    exact::Exact,
    formats::{because, cloze, markup, shares, xml},
};

/// Moodle's name for it.
pub(super) fn kind(task: &Task) -> Result<&'static str, Message> {
    Ok(match task {
        Task::Multiple {
            all_or_nothing: true, ..
        } => "multichoiceset",
        Task::Single { .. } | Task::Multiple { .. } => "multichoice",
        Task::TrueFalse { .. } => "truefalse",
        Task::Short { .. } => "shortanswer",
        Task::Numerical { .. } => "numerical",
        Task::Matching { .. } => "matching",
        Task::Ordering { .. } => "ordering",
        Task::Cloze { .. } => "cloze",
        Task::Words { words, .. } if from_list(words) => "gapselect",
        Task::Words { .. } => "ddwtos",
        Task::Long { .. } => "essay",
        Task::Description => "description",
        Task::Likert { .. } => return Err(because("no-such-type")),
    })
}

/// Whether all words may be chosen again, as those of a list are.
pub(super) fn from_list(words: &[Word]) -> bool {
    words.iter().all(|word| word.again)
}

/// Whether Moodle keeps feedback by how good the answer was.
pub(super) fn has_verdicts(task: &Task) -> bool {
    matches!(
        task,
        Task::Single { .. }
            | Task::Multiple { .. }
            | Task::Matching { .. }
            | Task::Ordering { .. }
            | Task::Words { .. }
    )
}

/// The question's text, with what stands in its places.
pub(super) fn text(content: &ItemContent, language: Language) -> Result<String, Message> {
    let text = content.text.get(language);
    match &content.task {
        Task::Cloze { gaps } => cloze::write(text, gaps, language),
        Task::Words { places, .. } => {
            let mut written = text.to_owned();
            // Through characters of private use: the same numbers mean different things before and after.
            for (place, _) in places.iter().enumerate() {
                let mark = format!("[[{}]]", place + 1);
                if written.matches(&mark).count() != 1 {
                    return Err(because("cloze-places"));
                }
                written = written.replace(&mark, &format!("\u{e000}{place}\u{e001}"));
            }
            for (place, word) in places.iter().enumerate() {
                written = written.replace(&format!("\u{e000}{place}\u{e001}"), &format!("[[{}]]", word + 1));
            }
            Ok(written)
        }
        _ => Ok(text.to_owned()),
    }
}

/// Everything that depends on the kind.
pub(super) fn write(paper: &mut Paper<'_>) -> Result<(), Message> {
    let content = &paper.draft.content;
    match &content.task {
        Task::Single { answers } => choices(paper, answers, Some(true)),
        Task::Multiple {
            answers,
            all_or_nothing: false,
        } => choices(paper, answers, Some(false)),
        Task::Multiple { answers, .. } => {
            let rounded: Vec<Choice> = answers
                .iter()
                .map(|answer| Choice {
                    share: if answer.is_right() {
                        Exact::one()
                    } else {
                        Exact::zero()
                    },
                    ..answer.clone()
                })
                .collect();
            choices(paper, &rounded, None)
        }
        Task::TrueFalse {
            correct,
            if_true,
            if_false,
        } => {
            for (words, is_right, feedback) in [("true", *correct, if_true), ("false", !correct, if_false)] {
                let share = if is_right { Exact::one() } else { Exact::zero() };
                typed(paper, words, &share, feedback, "")?;
            }
            Ok(())
        }
        Task::Short { accept, spelling } => {
            paper.line(&format!("    <usecase>{}</usecase>", u8::from(spelling.case)));
            let accepted = accept
                .get(paper.language.code())
                .or_else(|| accept.values().next());
            for accepted in accepted.into_iter().flatten() {
                typed(paper, &accepted.text, &accepted.share, &accepted.feedback, "")?;
            }
            Ok(())
        }
        Task::Numerical {
            accept,
            units,
            unit_penalty,
        } => {
            for accepted in accept {
                let value = accepted.value.as_ref().map_or(Ok("*".to_owned()), decimal)?;
                let tolerance = format!("      <tolerance>{}</tolerance>\n", decimal(&accepted.tolerance)?);
                typed(paper, &value, &accepted.share, &accepted.feedback, &tolerance)?;
            }
            if !units.is_empty() {
                paper.line("    <units>");
                for unit in units {
                    let (per, name) = (decimal(&unit.per)?, xml::escape(&unit.name));
                    paper.line(&format!(
                        "      <unit><multiplier>{per}</multiplier><unit_name>{name}</unit_name></unit>"
                    ));
                }
                paper.line("    </units>");
            }
            // 2: a part of the whole mark is taken away. 0 and 3: a field for text, with a unit in it or without.
            let grading = if unit_penalty.is_zero() { 0 } else { 2 };
            let shown = if units.is_empty() { 3 } else { 0 };
            paper.line(&format!("    <unitgradingtype>{grading}</unitgradingtype>"));
            paper.line(&format!(
                "    <unitpenalty>{}</unitpenalty>",
                unit_penalty.decimal(super::PLACES)
            ));
            paper.line(&format!(
                "    <showunits>{shown}</showunits>\n    <unitsleft>0</unitsleft>"
            ));
            Ok(())
        }
        Task::Matching { pairs, distractors } => {
            paper.line("    <shuffleanswers>true</shuffleanswers>");
            verdicts(paper);
            let nothing = Localised::default();
            let distractors = distractors.iter().map(|right| (&nothing, right));
            for (left, right) in pairs
                .iter()
                .map(|pair| (&pair.left, &pair.right))
                .chain(distractors)
            {
                paper.line("    <subquestion format=\"markdown\">");
                let left = left.get(paper.language).to_owned();
                paper.words(&left);
                let right = xml::escape(&plain(right, paper.language));
                paper.line(&format!(
                    "      <answer>\n        <text>{right}</text>\n      </answer>\n    </subquestion>"
                ));
            }
            Ok(())
        }
        Task::Ordering { steps, rule } => {
            let rule = match rule {
                OrderRule::Places => "ABSOLUTE_POSITION",
                OrderRule::Neighbours => "RELATIVE_NEXT_EXCLUDE_LAST",
                OrderRule::AllOrNothing => "ALL_OR_NOTHING",
            };
            paper.line("    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n    <selectcount>0</selectcount>");
            paper.line(&format!("    <gradingtype>{rule}</gradingtype>\n    <showgrading>SHOW</showgrading>\n    <numberingstyle>none</numberingstyle>"));
            verdicts(paper);
            for (place, step) in steps.iter().enumerate() {
                paper.text("answer", &format!(" fraction=\"{}.0000000\"", place + 1), step);
            }
            Ok(())
        }
        Task::Words { words, .. } => {
            paper.line("    <shuffleanswers>1</shuffleanswers>");
            verdicts(paper);
            let listed = from_list(words);
            for word in words {
                let (element, text) = if listed {
                    ("selectoption", plain(&word.text, paper.language))
                } else {
                    ("dragbox", markup::html_of(word.text.get(paper.language)))
                };
                let again = if word.again && !listed { "<infinite/>" } else { "" };
                let (text, group) = (xml::escape(&text), word.group);
                paper.line(&format!(
                    "    <{element}><text>{text}</text><group>{group}</group>{again}</{element}>"
                ));
            }
            Ok(())
        }
        Task::Long {
            lines,
            least_words,
            most_words,
            template,
            guide,
            ..
        } => {
            paper.line(
                "    <responseformat>editor</responseformat>\n    <responserequired>1</responserequired>",
            );
            paper.line(&format!("    <responsefieldlines>{lines}</responsefieldlines>"));
            let limit = |words: &u32| {
                if *words == 0 {
                    String::new()
                } else {
                    words.to_string()
                }
            };
            paper.line(&format!(
                "    <minwordlimit>{}</minwordlimit>",
                limit(least_words)
            ));
            paper.line(&format!("    <maxwordlimit>{}</maxwordlimit>", limit(most_words)));
            paper.line("    <attachments>0</attachments>\n    <attachmentsrequired>0</attachmentsrequired>");
            paper.text("graderinfo", "", guide);
            paper.text("responsetemplate", "", template);
            Ok(())
        }
        Task::Cloze { .. } | Task::Description | Task::Likert { .. } => Ok(()),
    }
}

/// A text without its marks.
fn plain(text: &Localised, language: Language) -> String {
    let text = text.get(language);
    markup::plain_of(text).unwrap_or_else(|| markup::words(text))
}

fn percent(share: &Exact) -> Result<String, Message> {
    shares::written(share).ok_or_else(|| because("share-unknown").with("percent", shares::percentage(share)))
}

fn choices(paper: &mut Paper<'_>, answers: &[Choice], single: Option<bool>) -> Result<(), Message> {
    if let Some(single) = single {
        paper.line(&format!("    <single>{single}</single>"));
    }
    paper.line("    <shuffleanswers>true</shuffleanswers>\n    <answernumbering>abc</answernumbering>");
    verdicts(paper);
    for answer in answers {
        let share = percent(&answer.share)?;
        paper.line(&format!("    <answer fraction=\"{share}\" format=\"markdown\">"));
        let text = answer.text.get(paper.language).to_owned();
        paper.words(&text);
        paper.text("feedback", "", &answer.feedback);
        paper.line("    </answer>");
    }
    Ok(())
}

/// An answer that is typed, with elements of its own.
fn typed(
    paper: &mut Paper<'_>,
    words: &str,
    share: &Exact,
    feedback: &Localised,
    more: &str,
) -> Result<(), Message> {
    let share = percent(share)?;
    paper.line(&format!(
        "    <answer fraction=\"{share}\" format=\"plain_text\">\n      <text>{}</text>",
        xml::escape(words)
    ));
    paper.text("feedback", "", feedback);
    paper.line(&format!("{more}    </answer>"));
    Ok(())
}

fn verdicts(paper: &mut Paper<'_>) {
    let verdicts = &paper.draft.content.by_verdict;
    paper.text("correctfeedback", "", &verdicts.right);
    paper.text("partiallycorrectfeedback", "", &verdicts.partly);
    paper.text("incorrectfeedback", "", &verdicts.wrong);
}
