//! The page of a submitted attempt as a document. It is made of the page itself, so that what is not shown there is not in it.

use serde_json::{Map, Value, json};
use time::{
    OffsetDateTime,
    format_description::well_known::{Iso8601, Rfc3339},
};

use super::{
    super::{
        super::{
            sheet::{Sheet, SheetItem},
            store::Placed,
        },
        figures,
        pages::beginnings,
        questions,
        texts::pieces,
    },
    ReviewPage,
};
use crate::kernel::{
    app::App,
    fault::Fault,
    languages::Language,
    markdown::{self, Block, Inline, Tree},
    text::{Localised, Message},
    zones,
};

/// What the document says besides the page.
pub struct Document<'a> {
    /// The revision of the quiz.
    pub sheet: &'a Sheet,
    /// The attempt.
    pub of: &'a Placed,
    /// The code of the edition.
    pub edition: &'a str,
    /// The reader's language.
    pub language: Language,
}

/// The words of the document, by what its template calls them; the texts in braces are places that it fills in.
const LABELS: [(&str, &str, &[&str]); 20] = [
    ("page_of", "quizzes-document-page-of", &["n", "m"]),
    ("score", "quizzes-score", &[]),
    ("percent", "quizzes-percent", &[]),
    ("result", "quizzes-result", &[]),
    ("passed", "quizzes-passed", &[]),
    ("not_passed", "quizzes-not-passed", &[]),
    ("mark_of", "quizzes-mark-of", &["mark", "most"]),
    ("marks_earned", "quizzes-marks-earned", &["mark", "most"]),
    ("question", "quizzes-item-number", &["number", "count"]),
    ("your_answer", "quizzes-document-answer", &[]),
    ("right_answer", "quizzes-right-answer", &[]),
    ("accepted", "quizzes-accepted", &[]),
    ("given", "quizzes-pair-given", &[]),
    ("criterion", "quizzes-given-criterion", &[]),
    ("comment", "quizzes-given-comment", &[]),
    ("tries", "quizzes-tries", &[]),
    ("at_the_end", "quizzes-tries-at-the-end", &[]),
    ("hint", "quizzes-check-hint", &[]),
    ("remarked", "quizzes-remarked", &["at", "before", "after"]),
    ("reason", "quizzes-remarked-why", &["reason"]),
];

impl Document<'_> {
    /// What the document template `attempt` is filled with.
    pub fn filling(&self, app: &App, page: &ReviewPage) -> Result<Value, Fault> {
        let (of, language, words) = (self.of, self.language, &app.languages);
        let word = |key: &str| words.word(language, key);
        let local = |at: OffsetDateTime| words.datetime(language, zones::local(at, &of.zone));
        let person = format!("{} {}", of.given_name, of.family_name);
        let quiz = self.sheet.title(language).text;
        let fact = |key: &str, value: String| json!({ "label": word(key), "value": value });
        let mut facts = vec![
            fact("quizzes-document-person", person.clone()),
            fact("quizzes-document-quiz", quiz.clone()),
            fact("quizzes-document-revision", self.sheet.quiz.number.to_string()),
            fact("quizzes-document-edition", self.edition.to_owned()),
            fact("quizzes-document-attempt", of.attempt.number.to_string()),
            fact("quizzes-document-started", local(of.attempt.started_at)),
        ];
        facts.extend(
            of.attempt
                .submitted_at
                .map(|at| fact("quizzes-document-submitted", local(at))),
        );
        let made_at = app.clock.now().format(&Rfc3339);
        Ok(json!({
            "title": format!("{quiz} – {person}"),
            "lang": language.code(),
            "made_at": made_at.map_err(|error| Fault::Broken(error.to_string()))?,
            "facts": facts,
            "notes": self.notes(app, page),
            "page": self.printed(app, page),
            "sections": self.sections(),
            "texts": self.sheet.items.iter().map(|item| self.text(item)).collect::<Map<_, _>>(),
            "labels": self.labels(app),
        }))
    }

    /// What the page says above everything else.
    fn notes(&self, app: &App, page: &ReviewPage) -> Vec<String> {
        let head = &page.attempt;
        let when = |what: &str, when: &str| Message::new(format!("quizzes-{what}-when-{when}"));
        let marks = (!head.marks_shown && !head.lapsed).then(|| when("marks", head.marks_when));
        let notes = [
            head.lapsed.then(|| Message::new("quizzes-lapsed")),
            marks,
            (!head.answers_shown).then(|| when("answers", head.answers_when)),
            (head.waits > 0).then(|| Message::new("quizzes-waits").with("count", head.waits as u64)),
        ];
        let notes = notes.iter().flatten();
        notes.map(|note| app.languages.say(self.language, note)).collect()
    }

    /// The page with its moments and shares written out, without what it does not show.
    fn printed(&self, app: &App, page: &ReviewPage) -> Value {
        let say = |message: &Message| app.languages.say(self.language, message);
        let tried = page
            .items
            .iter()
            .map(|item| item.tried().map(|tried| tried.printed(say)));
        let tried: Vec<Option<Value>> = tried.collect();
        let mut page = without_hidden(json!(page));
        if let Some(percent) = page.pointer_mut("/attempt/percent")
            && let Some(number) = percent.as_f64()
        {
            *percent = figures::percent(number, self.language).into();
        }
        let items = page.pointer_mut("/items").and_then(Value::as_array_mut);
        let mut items: Vec<&mut Value> = items.into_iter().flatten().collect();
        for (item, tried) in items.iter_mut().zip(tried) {
            if let Some(item) = item.as_object_mut() {
                item.insert("tried".to_owned(), tried.into());
            }
        }
        let remarks = items
            .into_iter()
            .filter_map(|item| item.get_mut("remarks").and_then(Value::as_array_mut))
            .flatten();
        for remark in remarks {
            let at = remark.get("at").and_then(Value::as_str);
            let at = at.and_then(|at| OffsetDateTime::parse(at, &Iso8601::DEFAULT).ok());
            if let (Some(at), Some(fields)) = (at, remark.as_object_mut()) {
                fields.insert("at".to_owned(), app.languages.datetime(self.language, at).into());
            }
        }
        page
    }

    /// A question as a tree, by the item's id.
    fn text(&self, item: &SheetItem) -> (String, Value) {
        (item.id.to_string(), self.tree(&item.content.text))
    }

    fn tree(&self, words: &Localised) -> Value {
        let worded = words.worded(self.language);
        let lang = worded.lang.unwrap_or(self.language.code());
        let tree = without_headings(markdown::to_tree(&with_numbers(&worded.text)));
        json!({ "tree": tree, "lang": lang })
    }

    /// What the sections are called and say, by the item that each begins with.
    fn sections(&self) -> Map<String, Value> {
        let mut beginning = beginnings(self.sheet, self.language);
        let section = |(_, item): (_, &SheetItem)| {
            let (section, _) = beginning(item.id)?;
            let said =
                json!({ "title": section.titles.worded(self.language), "text": self.tree(&section.texts) });
            Some((item.id.to_string(), said))
        };
        questions(self.sheet, &self.of.attempt, self.language)
            .filter_map(section)
            .collect()
    }

    fn labels(&self, app: &App) -> Value {
        let say = |message: &Message| app.languages.say(self.language, message);
        let word = |key: &str| app.languages.word(self.language, key);
        let pattern = |key: &str, places: &[&str]| {
            let with_place = |message: Message, place: &&str| message.with(place, format!("{{{place}}}"));
            say(&places.iter().fold(Message::new(key), with_place))
        };
        let labelled =
            |(label, key, places): (&str, &str, &[&str])| (label.to_owned(), pattern(key, places).into());
        let mut labels: Map<String, Value> = LABELS.into_iter().map(labelled).collect();
        let more = [
            (
                "truth",
                json!({ "true": word("quizzes-truth-true"), "false": word("quizzes-truth-false") }),
            ),
            (
                "chosen",
                json!({
                    "right": word("quizzes-document-chosen-right"),
                    "wrong": word("quizzes-document-chosen-wrong"),
                    "not": word("quizzes-would-be-right"),
                    "only": word("quizzes-document-chosen"),
                }),
            ),
            (
                "verdict",
                json!({
                    "right": word("quizzes-verdict-right"),
                    "partly": word("quizzes-verdict-partly"),
                    "wrong": word("quizzes-verdict-wrong"),
                    "unanswered": word("quizzes-verdict-unanswered"),
                    "waits": word("quizzes-verdict-waits"),
                }),
            ),
        ];
        labels.extend(more.map(|(label, words)| (label.to_owned(), words)));
        labels.into()
    }
}

/// What a page that does not show marks, or right answers, holds all the same.
const MARKS: [&str; 4] = ["score", "mark", "percent", "passed"];
const ANSWERS: [&str; 2] = ["correct", "right"];

/// The page without the values that it does not show: they are null.
fn without_hidden(mut page: Value) -> Value {
    let shows = |of: &Value, what: &str| of.get(what) != Some(&Value::Bool(false));
    if let Some(attempt) = page.get_mut("attempt")
        && !shows(attempt, "marks_shown")
    {
        blank(attempt, &MARKS);
    }
    let items = page.get_mut("items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        if !shows(item, "marks_shown") {
            blank(item, &MARKS);
        }
        if !shows(item, "answers_shown") {
            for list in ["choices", "pairs"] {
                let entries = item.get_mut(list).and_then(Value::as_array_mut);
                entries
                    .into_iter()
                    .flatten()
                    .for_each(|entry| blank(entry, &ANSWERS));
            }
        }
    }
    page
}

fn blank(of: &mut Value, names: &[&str]) {
    let fields = of.as_object_mut().into_iter().flatten();
    for (_, value) in fields.filter(|(name, _)| names.contains(&name.as_str())) {
        *value = Value::Null;
    }
}

/// The Markdown with its places as numbers in brackets, for where they are listed below it.
fn with_numbers(text: &str) -> String {
    let pieces = pieces(text).into_iter();
    pieces
        .map(|piece| match piece.place {
            Some(place) => format!("{}**\\[{}\\]**", piece.html, place + 1),
            None => piece.html,
        })
        .collect()
}

/// A question stands under a heading of its own; those in its text are set as strong words, so that the document's headings skip
/// no level.
fn without_headings(mut tree: Tree) -> Tree {
    for block in &mut tree.blocks {
        if let Block::Heading { inlines, .. } = block {
            let inlines = vec![Inline::Strong {
                inlines: std::mem::take(inlines),
            }];
            *block = Block::Paragraph { inlines };
        }
    }
    tree
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_numbered_and_headings_are_words() {
        let tree = without_headings(markdown::to_tree(&with_numbers("# A [[1]]\n\nb [[2]]")));
        let written = json!(tree).to_string();
        assert!(!written.contains("heading"), "{written}");
        assert!(written.contains("[1]") && written.contains("[2]"), "{written}");
    }
}
