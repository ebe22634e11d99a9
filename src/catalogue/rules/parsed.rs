//! A course as its folder says it: values that every slice can store in its own tables.

use std::collections::BTreeMap;

use items::{Exact, ItemContent};

use crate::{
    catalogue::{
        content::CourseContent,
        model::{ActivityKind, CourseKind},
    },
    kernel::{languages::Language, text::Localised},
};

/// A whole course that was found to be in order.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedCourse {
    /// Its short name in addresses.
    pub slug: String,
    /// What kind of event it is.
    pub kind: CourseKind,
    /// What it is called.
    pub titles: Localised,
    /// Aims, outcomes, rules, agenda.
    pub content: CourseContent,
    /// Its modules, in order; at least one.
    pub modules: Vec<ParsedModule>,
    /// Handbooks, brochures and the like.
    pub materials: Vec<ParsedMaterial>,
    /// Pre-tests, post-tests, practice quizzes.
    pub quizzes: Vec<ParsedQuiz>,
    /// Evaluations.
    pub surveys: Vec<ParsedSurvey>,
    /// The pictures that its pages show.
    pub pictures: Vec<ParsedPicture>,
}

/// A picture of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedPicture {
    /// Its path in the folder.
    pub path: String,
    /// SHA-256 of its content.
    pub hash: String,
    /// Its media type, told by its content.
    pub media_type: &'static str,
}

/// A module.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedModule {
    /// Unique in the course.
    pub key: String,
    /// What it is called.
    pub titles: Localised,
    /// What there is to do, in order; at least one.
    pub activities: Vec<ParsedActivity>,
}

/// An activity.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedActivity {
    /// Unique in the course.
    pub key: String,
    /// What there is to do.
    pub kind: ActivityKind,
    /// What it is called.
    pub titles: Localised,
    /// How long it takes an average person, in minutes.
    pub minutes: i32,
    /// Whether it must be done.
    pub compulsory: bool,
    /// For a page: its text in Markdown, without the title. Links to other pages lead to
    /// [`ParsedActivity::link_mark`] of their activity.
    pub body: Localised,
    /// What it refers to: the page's name, or the key of the material, quiz or survey; `None` for a session.
    pub reference: Option<String>,
}

impl ParsedActivity {
    /// What stands in a page's text in place of the address of an activity until the activity has an id.
    pub fn link_mark(key: &str) -> String {
        format!("activity:{key}/")
    }
}

/// A material.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedMaterial {
    /// Unique among the materials of the course.
    pub key: String,
    /// One of [`super::MATERIAL_KINDS`], as stored.
    pub kind: String,
    /// What it is called.
    pub titles: Localised,
    /// What is in it.
    pub summaries: Localised,
    /// For whom it is.
    pub audience: Localised,
    /// The licence.
    pub licence: String,
    /// Where it comes from.
    pub source: String,
    /// Its text in Markdown, by language.
    pub texts: BTreeMap<Language, String>,
}

impl ParsedMaterial {
    /// The short name in addresses of a course's material: unique in the installation as the course's is.
    pub fn slug(course: &str, key: &str) -> String {
        format!("{course}-{key}")
    }
}

/// A quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedQuiz {
    /// Unique among the quizzes of the course.
    pub key: String,
    /// One of [`super::QUIZ_PURPOSES`], as stored.
    pub purpose: String,
    /// What it is called.
    pub titles: Localised,
    /// What stands above it.
    pub intros: Localised,
    /// The share of marks needed to pass, in percent; 0 when nobody fails.
    pub pass_percent: i32,
    /// How many attempts are allowed; 0 for any number.
    pub attempts_allowed: i32,
    /// Whether answers come in a new order for everyone.
    pub shuffle: bool,
    /// How it is taken beyond that, by the names under which it is stored; what the file does not say is not in it.
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// Its sections; a quiz that names none is one without a title.
    pub sections: Vec<ParsedSection>,
    /// Its items, in the order of their sections.
    pub items: Vec<ParsedItem>,
}

/// A part of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedSection {
    /// The line in its file.
    pub line: usize,
    /// What it is called; a quiz of one section may leave that out.
    pub titles: Localised,
    /// What stands on top of it.
    pub texts: Localised,
    /// What is drawn for it, after its items.
    pub draws: Vec<ParsedDraw>,
}

/// Questions that are drawn for each attempt anew from all of the course; what is empty fits any.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedDraw {
    /// The line in its file.
    pub line: usize,
    /// How many.
    pub count: usize,
    /// The category that they lie in, or in one below it; the outermost first.
    pub category: Vec<String>,
    /// A tag that they have.
    pub tag: String,
    /// Code of the protected ground that they are about.
    pub ground: String,
    /// How they are answered, as stored.
    pub kind: String,
}

impl ParsedDraw {
    /// Whether an item can be drawn.
    pub fn fits(&self, item: &ParsedItem) -> bool {
        let kind = item.content.task.code();
        kind != "description"
            && item.category.starts_with(&self.category)
            && (self.tag.is_empty() || item.tags.contains(&self.tag))
            && (self.ground.is_empty() || item.ground.as_ref() == Some(&self.ground))
            && (self.kind.is_empty() || self.kind == kind)
    }
}

/// An item of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedItem {
    /// Unique in the quiz.
    pub key: String,
    /// The marks it is worth.
    pub marks: Exact,
    /// The share of the marks that each try takes away that is not right.
    pub penalty: Exact,
    /// Code of the protected ground that it is about.
    pub ground: Option<String>,
    /// The learning outcome that it tests, by its place among those of the course, from 1.
    pub outcome: Option<i32>,
    /// The section that it stands in, from 0; `None` for one that is asked only where it is drawn.
    pub section: Option<usize>,
    /// The categories that it lies in, the outermost first.
    pub category: Vec<String>,
    /// Words that it can be found and drawn by.
    pub tags: Vec<String>,
    /// What it asks.
    pub content: ItemContent,
}

/// A survey.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedSurvey {
    /// Unique among the surveys of the course.
    pub key: String,
    /// What it is called.
    pub titles: Localised,
    /// What stands above it.
    pub intros: Localised,
    /// Its questions, in order; at least one.
    pub questions: Vec<ParsedQuestion>,
}

/// A question of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct ParsedQuestion {
    /// Unique in the survey.
    pub key: String,
    /// The question.
    pub text: Localised,
    /// Whether it must be answered.
    pub required: bool,
    /// How it is answered.
    pub kind: ParsedQuestionKind,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum ParsedQuestionKind {
    /// From 1 to 5, with what the ends mean.
    Scale {
        /// What 1 means.
        low: Localised,
        /// What 5 means.
        high: Localised,
    },
    /// One of these.
    Choice(Vec<Localised>),
    /// In one's own words.
    Text,
}
