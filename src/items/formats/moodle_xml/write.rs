//! Writing Moodle's XML. Texts are Markdown and say so, pictures stand inside beside the texts that name them, and shares are
//! Moodle's percentages.

mod tasks;

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use super::read;
use crate::{
    content::{GapTask, Task},
    draft::{Draft, Refused},
    exact::Exact,
    formats::{ID, Writing, because, category_path, markup, pictures, proved, xml},
};

/// Places of marks and penalties, as Moodle keeps them.
const PLACES: usize = 7;

/// Writes the items that the format can hold.
pub fn write(drafts: &[Draft], language: Language) -> Writing {
    let mut writing = Writing::default();
    let mut file = String::new();
    let mut category: Option<&[String]> = None;
    for draft in drafts {
        let asked = language;
        let language = draft.content.text.language_of(asked);
        let heading = heading(&draft.category);
        let fate = question(draft, language).map(|(text, missing)| {
            let again = again(&format!("{heading}{text}"), language);
            proved(draft, text, missing, again)
        });
        let Some(text) = writing.take(draft, (asked, language), fate) else {
            continue;
        };
        if category != Some(draft.category.as_slice()) {
            file.push_str(&heading);
            category = Some(&draft.category);
        }
        file.push_str(&text);
    }
    writing.bytes = whole(&file).into_bytes();
    writing
}

fn whole(questions: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n{questions}</quiz>\n")
}

fn again(question: &str, language: Language) -> (Vec<Draft>, Vec<Refused>) {
    match xml::parse(&whole(question)) {
        Ok(root) => {
            let reading = read(&root, "UTF-8", language);
            (reading.items, reading.refused)
        }
        Err(_) => (Vec::new(), Vec::new()),
    }
}

fn heading(category: &[String]) -> String {
    let path = match category {
        [] => "$course$/top".to_owned(),
        category => format!("$course$/top/{}", category_path(category)),
    };
    let path = xml::escape(&path);
    format!(
        "  <question type=\"category\">\n    <category>\n      <text>{path}</text>\n    </category>\n  </question>\n"
    )
}

/// A question, and what of it is missing.
fn question(draft: &Draft, language: Language) -> Result<(String, Option<Message>), Message> {
    let content = &draft.content;
    let mut paper = Paper {
        draft,
        language,
        xml: String::new(),
    };
    let kind = tasks::kind(&content.task)?;
    let text = tasks::text(content, language)?;
    paper.line(&format!("  <question type=\"{kind}\">"));
    paper.line(&format!(
        "    <name><text>{}</text></name>",
        xml::escape(&markup::name(&draft.name))
    ));
    paper.question_text(&text);
    paper.text("generalfeedback", "", &content.feedback);
    if !matches!(content.task, Task::Cloze { .. }) {
        paper.line(&format!(
            "    <defaultgrade>{}</defaultgrade>",
            draft.marks.decimal(PLACES)
        ));
    }
    paper.line(&format!(
        "    <penalty>{}</penalty>",
        draft.penalty.decimal(PLACES)
    ));
    paper.line("    <hidden>0</hidden>");
    let id = draft.tags.iter().find_map(|tag| tag.strip_prefix(ID));
    paper.line(&format!(
        "    <idnumber>{}</idnumber>",
        xml::escape(id.unwrap_or(""))
    ));
    tasks::write(&mut paper)?;
    for hint in &content.hints {
        paper.text("hint", "", hint);
    }
    paper.tags(id);
    paper.line("  </question>");
    Ok((paper.xml, missing(draft, language)))
}

/// What the format, or this kind of question in it, has no place for.
fn missing(draft: &Draft, language: Language) -> Option<Message> {
    let content = &draft.content;
    let marks_loosely = match &content.task {
        Task::Short { spelling, .. } => spelling.any_marks,
        Task::Cloze { gaps } => gaps
            .iter()
            .any(|gap| matches!(&gap.task, GapTask::Short { spelling, .. } if spelling.any_marks)),
        Task::Long { rubric, .. } => !rubric.is_empty(),
        _ => false,
    };
    let is_plain = |text: &Localised| markup::plain_of(text.get(language)).is_some();
    let plain = match &content.task {
        Task::Matching { pairs, distractors } => pairs
            .iter()
            .map(|pair| &pair.right)
            .chain(distractors)
            .all(is_plain),
        Task::Words { words, .. } if tasks::from_list(words) => words.iter().all(|word| is_plain(&word.text)),
        _ => true,
    };
    if content.text.0.len() > 1 {
        Some(because("lost-languages").with("language", language.own_name()))
    } else if !plain {
        Some(because("lost-plain"))
    } else if marks_loosely {
        Some(because("lost-settings"))
    } else if !content.by_verdict.is_empty() && !tasks::has_verdicts(&content.task) {
        Some(because("lost-hints"))
    } else if matches!(
        content.task,
        Task::Multiple {
            all_or_nothing: true,
            ..
        }
    ) {
        Some(because("needs-plugin"))
    } else {
        None
    }
}

/// A question while it is written.
struct Paper<'a> {
    draft: &'a Draft,
    language: Language,
    xml: String,
}

impl Paper<'_> {
    fn line(&mut self, line: &str) {
        self.xml.push_str(line);
        self.xml.push('\n');
    }

    /// A text in an element of its own, with attributes that begin with a space.
    fn text(&mut self, element: &str, attributes: &str, text: &Localised) {
        let text = text.get(self.language).to_owned();
        self.line(&format!("    <{element}{attributes} format=\"markdown\">"));
        self.words(&text);
        self.line(&format!("    </{element}>"));
    }

    /// The question itself, and beside it the pictures that no text names.
    fn question_text(&mut self, text: &str) {
        self.line("    <questiontext format=\"markdown\">");
        self.words(text);
        let content = &self.draft.content;
        let everything = serde_json::to_string(content).unwrap_or_default();
        for picture in &self.draft.pictures {
            if !everything.contains(&picture.name) {
                self.file(&picture.name, &picture.bytes);
            }
        }
        self.line("    </questiontext>");
    }

    /// A text and the pictures that it names.
    fn words(&mut self, text: &str) {
        let mut written = text.to_owned();
        let mut named: Vec<String> = pictures::named_in(text);
        named.sort();
        named.dedup();
        let draft = self.draft;
        let files = draft
            .pictures
            .iter()
            .filter(|picture| named.contains(&picture.name));
        let files: Vec<_> = files.collect();
        for picture in &files {
            let (name, beside) = (
                format!("]({})", picture.name),
                format!("](@@PLUGINFILE@@/{})", picture.name),
            );
            written = written.replace(&name, &beside);
        }
        self.line(&format!("      <text>{}</text>", xml::escape(&written)));
        for picture in files {
            self.file(&picture.name, &picture.bytes);
        }
    }

    fn file(&mut self, name: &str, bytes: &[u8]) {
        let (name, bytes) = (xml::escape(name), pictures::encoded(bytes));
        self.line(&format!(
            "      <file name=\"{name}\" path=\"/\" encoding=\"base64\">{bytes}</file>"
        ));
    }

    fn tags(&mut self, id: Option<&str>) {
        let tags = self
            .draft
            .tags
            .iter()
            .filter(|tag| id.is_none_or(|id| **tag != format!("{ID}{id}")));
        let tags: Vec<String> = tags
            .map(|tag| format!("      <tag><text>{}</text></tag>", xml::escape(tag)))
            .collect();
        if !tags.is_empty() {
            self.line(&format!("    <tags>\n{}\n    </tags>", tags.join("\n")));
        }
    }
}

/// A number as a decimal.
fn decimal(number: &Exact) -> Result<String, Message> {
    let written = number.to_string();
    if written.contains('/') {
        Err(because("number-not-decimal"))
    } else {
        Ok(written)
    }
}
