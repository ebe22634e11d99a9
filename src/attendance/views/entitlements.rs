//! What the pages of entitlements show: the rules, and what one of them says of everyone, in sentences.

use serde::Serialize;

use super::{EditionHead, EntryLine, Place, at_venue, samples};
use crate::{
    attendance::{
        model::entitlements::{Ruling, ruling::Model as RulingRow},
        rules::entitlements::Verdict,
    },
    catalogue::EntitlementRule,
    editions::Tab,
    kernel::{
        form::FormState,
        languages::{Language, Languages},
        lists::Finder,
        page::Page,
        parts::Choice,
        text::Message,
    },
};

/// What a rule asks for.
pub fn rule_in_words(rule: &EntitlementRule) -> Message {
    Message::new(format!("attendance-rule-{}", rule.basis))
        .with("least", rule.at_least)
        .with("on", rule.on.clone())
        .with("breaks", breaks(rule))
}

fn breaks(rule: &EntitlementRule) -> &'static str {
    if rule.breaks_in { "in" } else { "out" }
}

/// Why a rule says what it says: what decides, with the sessions that share time, then what does not decide where it
/// differs. `shared` is empty where nothing is shared; what was attended is told once the days have `begun`.
pub fn sentences(
    rule: &EntitlementRule,
    verdict: &Verdict,
    shared: Vec<Message>,
    begun: bool,
) -> Vec<Message> {
    let decisive = verdict.decisive();
    let what = Message::new(format!("attendance-entitled-{}", rule.basis))
        .with("reached", decisive.reached)
        .with("needed", decisive.needed)
        .with("on", rule.on.clone())
        .with("breaks", breaks(rule));
    let explains = rule.basis == "minutes" && !verdict.on_attended && !shared.is_empty();
    let first = if explains {
        Message::new("attendance-entitled-because")
            .with_message("what", what)
            .with_list("shared", shared)
    } else {
        what
    };
    let other = verdict.other();
    let told = other.reached != decisive.reached && (verdict.on_attended || begun);
    let second = told.then(|| {
        Message::new("attendance-entitled-beside")
            .with(
                "on",
                if verdict.on_attended {
                    "planned"
                } else {
                    "attended"
                },
            )
            .with("reached", other.reached)
            .with("needed", other.needed)
    });
    [Some(first), second].into_iter().flatten().collect()
}

/// A ruling as a line of its history.
pub fn ruling_line(row: &RulingRow, zone: &str) -> EntryLine {
    EntryLine {
        at: at_venue(row.at, zone),
        what: Message::new(format!("attendance-ruling-{}", row.ruling.code())),
        who: Some(row.by_name.clone()),
        note: Some(row.why.clone()),
    }
}

/// A rule of an edition on a day, with how many are entitled.
#[derive(Clone, Serialize)]
pub struct DayCount {
    /// The day; `None` for the whole edition.
    pub date: Option<String>,
    /// How many are entitled.
    pub entitled: usize,
    /// The address that shows them.
    pub href: String,
    /// Whether they are shown.
    pub chosen: bool,
}

/// A rule of an edition.
#[derive(Clone, Serialize)]
pub struct RuleLine {
    /// What it is called.
    pub name: String,
    /// What it asks for.
    pub sentence: Message,
    /// Whether it is asked of each day, and counted for the caterer.
    pub daily: bool,
    /// Who set it, when it is not as the course has it.
    pub by: Option<String>,
    /// Where it can be changed.
    pub href: String,
    /// Its days; none for a rule that was taken out.
    pub days: Vec<DayCount>,
}

/// The rule and the day whose people are shown.
#[derive(Clone, Serialize)]
pub struct ChosenRule {
    /// The key of the rule.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it asks for.
    pub sentence: Message,
    /// The number of the day; 0 for the whole edition.
    pub day: i32,
    /// The day.
    pub date: Option<String>,
    /// How many are entitled.
    pub entitled: usize,
    /// How many there are.
    pub people: usize,
}

/// One person and what the rule says.
#[derive(Clone, Serialize)]
pub struct EntitledRow {
    /// The enrolment.
    pub enrolment: String,
    /// The name, family name first.
    pub name: String,
    /// Where the person works.
    pub organisation: String,
    /// The sessions that the person takes part in; empty for all.
    pub sessions: Vec<String>,
    /// Whether the person is entitled.
    pub entitled: bool,
    /// Whether the rule says so.
    pub by_rule: bool,
    /// Whether the office has ruled.
    pub ruled: bool,
    /// Why the rule says what it says.
    pub sentences: Vec<Message>,
    /// Everything that the office has said, the newest first.
    pub rulings: Vec<EntryLine>,
    /// The number of the newest ruling; 0 without.
    pub number: i32,
    /// What stands in the person's form.
    pub draft: RulingFields,
}

/// What stands in the form of a ruling.
#[derive(Clone, Default, Serialize)]
pub struct RulingFields {
    /// The ruling, by code.
    pub ruling: String,
    /// Why.
    pub why: String,
    /// Whether the form is unfolded, because something in it is to be corrected.
    pub open: bool,
}

/// The entitlements of an edition.
#[derive(Serialize)]
pub struct EntitlementsPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// The rules that hold.
    pub rules: Vec<RuleLine>,
    /// Those that were taken out.
    pub retired: Vec<RuleLine>,
    /// The rule whose people are shown.
    pub chosen: Option<ChosenRule>,
    /// The people, or who of them is asked for.
    pub rows: Vec<EntitledRow>,
    /// What is asked for.
    pub finder: Finder,
    /// Whether people choose among the sessions.
    pub choice: bool,
    /// Whether the reader may set rules and rule on people.
    pub may_rule: bool,
    /// The rulings to choose from.
    pub rulings: Vec<Choice>,
    /// What is wrong with what was sent.
    pub form: FormState,
}

impl Page for EntitlementsPage {
    const TEMPLATE: &'static str = "attendance/entitlements";
    fn samples() -> Vec<Self> {
        samples::entitlements::pages()
    }
}

/// The form of a rule.
#[derive(Serialize)]
pub struct RulePage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The key of the rule.
    pub key: String,
    /// The number that the office sees; 0 for a rule that it never set.
    pub seen: i32,
    /// Whether the rule is new.
    pub new: bool,
    /// Whether the rule holds, so that it can be taken out.
    pub live: bool,
    /// The languages of its names.
    pub languages: Vec<LanguageField>,
    /// What it counts.
    pub bases: Vec<Choice>,
    /// Planned or attended.
    pub times: Vec<Choice>,
    /// The form.
    pub form: FormState,
}

impl Page for RulePage {
    const TEMPLATE: &'static str = "attendance/rule";
    fn samples() -> Vec<Self> {
        samples::entitlements::rules()
    }
}

/// A language in which a name can be given.
#[derive(Clone, Serialize)]
pub struct LanguageField {
    /// Its code, the end of the field's name.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
}

/// All languages.
pub fn language_fields() -> Vec<LanguageField> {
    let field = |language: Language| LanguageField {
        code: language.code(),
        name: language.own_name(),
    };
    Language::ALL.map(field).into()
}

/// The rulings to choose from.
pub fn ruling_choices(languages: &Languages, language: Language) -> Vec<Choice> {
    let choice = |ruling: Ruling| {
        let key = format!("attendance-ruling-{}", ruling.code());
        Choice::new(ruling.code(), languages.word(language, &key))
    };
    Ruling::ALL.map(choice).into()
}

/// What one person is entitled to, on the person's own page.
#[derive(Clone, Serialize)]
pub struct OwnEntitlement {
    /// What.
    pub name: String,
    /// On which day; `None` for the whole edition.
    pub date: Option<String>,
    /// Whether the person is entitled.
    pub entitled: bool,
    /// Whether the rule says so.
    pub by_rule: bool,
    /// Why the rule says what it says.
    pub sentences: Vec<Message>,
    /// What the office says, with its reason, when it has ruled.
    pub ruling: Option<EntryLine>,
}
