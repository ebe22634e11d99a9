//! What the page of head counts shows, for the order to the caterer.

use serde::Serialize;

use super::{EditionHead, Place, samples};
use crate::{
    attendance::rules::catering::Count,
    editions::Tab,
    kernel::{form::FormState, page::Page, text::Message},
};

/// How many take part in a session.
#[derive(Clone, Serialize)]
pub struct SessionCount {
    /// The session.
    pub name: String,
    /// How many.
    pub people: usize,
}

/// The head count of an entitlement on a day.
#[derive(Clone, Serialize)]
pub struct CountLine {
    /// The entitlement.
    pub name: String,
    /// The day.
    pub date: String,
    /// How many are entitled.
    pub people: usize,
    /// How many of them need which diet.
    pub diets: Vec<Message>,
    /// How many of them take part in which session.
    pub sessions: Vec<SessionCount>,
    /// The address of the people behind it.
    pub href: String,
}

/// The size of a session.
#[derive(Clone, Serialize)]
pub struct GroupLine {
    /// The session.
    pub name: String,
    /// Its day.
    pub date: String,
    /// How many take part.
    pub people: usize,
    /// The least number, if there is one.
    pub minimum: Option<i32>,
    /// Whether there are too few.
    pub small: bool,
}

/// How many different people come on a day.
#[derive(Clone, Serialize)]
pub struct HeadsOfDay {
    /// The day.
    pub date: String,
    /// How many.
    pub people: usize,
}

/// A statement that was frozen.
#[derive(Clone, Serialize)]
pub struct StatementLine {
    /// Its number.
    pub number: i32,
    /// When, on the wall clock of the venue.
    pub at: String,
    /// By whom.
    pub by: String,
    /// Its checksum.
    pub checksum: String,
    /// Whether everything is as it says.
    pub current: bool,
}

/// What was ordered of something in the newest statement.
#[derive(Clone, Serialize)]
pub struct OrderLine {
    /// What the fields of its form are named after.
    pub field: String,
    /// The key of the rule.
    pub key: String,
    /// The day of the edition.
    pub day: i32,
    /// The entitlement.
    pub name: String,
    /// The day.
    pub date: String,
    /// How many were entitled.
    pub people: usize,
    /// How many were ordered or billed, as it is noted or was typed.
    pub ordered: String,
    /// Whether it is noted.
    pub noted: bool,
    /// How many of those ordered nobody is entitled to.
    pub not_covered: i32,
    /// The number of the note; 0 without.
    pub number: i32,
}

/// Somebody who came or went since the head count was frozen.
#[derive(Clone, Serialize)]
pub struct ChangedPerson {
    /// The name.
    pub name: String,
    /// Why.
    pub why: Message,
}

/// What has changed in a head count since it was frozen.
#[derive(Clone, Serialize)]
pub struct ChangeLine {
    /// The entitlement.
    pub name: String,
    /// The day.
    pub date: Option<String>,
    /// Who is entitled now and was not.
    pub came: Vec<ChangedPerson>,
    /// Who was entitled and is no longer.
    pub went: Vec<ChangedPerson>,
    /// Whether other diets are needed.
    pub diets: bool,
}

/// The head counts of an edition.
#[derive(Serialize)]
pub struct CateringPage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// The head counts as they are now.
    pub counts: Vec<CountLine>,
    /// The sizes of the sessions.
    pub groups: Vec<GroupLine>,
    /// How many different people come on each day.
    pub days: Vec<HeadsOfDay>,
    /// Other diets, in the words of those who need them.
    pub words: Vec<String>,
    /// The checksum of the head counts as they are now.
    pub checksum: String,
    /// What was frozen, the newest first.
    pub statements: Vec<StatementLine>,
    /// Whether the newest is not what would be frozen now.
    pub outdated: bool,
    /// Whether the reader sees which diets are needed.
    pub sees_diets: bool,
    /// Who has come or gone since the newest, and which diets changed.
    pub changes: Vec<ChangeLine>,
    /// What was ordered by the newest.
    pub orders: Vec<OrderLine>,
    /// Whether the reader may freeze and note orders.
    pub may_freeze: bool,
    /// What is wrong with what was sent.
    pub form: FormState,
}

impl Page for CateringPage {
    const TEMPLATE: &'static str = "attendance/catering";
    fn samples() -> Vec<Self> {
        samples::catering::pages()
    }
}

/// The diets of a count in words.
pub fn diets_in_words(count: &Count) -> Vec<Message> {
    let line = |(diet, people): (&crate::enrolment::Diet, &usize)| {
        Message::new("attendance-catering-diet")
            .with_message("diet", Message::new(format!("enrolment-diet-{}", diet.code())))
            .with("people", *people)
    };
    count.diets.iter().map(line).collect()
}
