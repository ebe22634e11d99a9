//! Small parts that components of pages take.

use serde::Serialize;

use super::languages::Language;

/// A step of the way to a page, for `components/breadcrumb`; the last has no address.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub href: Option<String>,
}

impl Place {
    /// A page above this one.
    pub fn above(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: Some(href.into()),
        }
    }

    /// This page.
    pub fn here(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: None,
        }
    }
}

/// One of a list to choose from, for `components/select` and `components/choices`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub label: String,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }

    /// The languages, each by its own name.
    pub fn languages() -> Vec<Self> {
        Language::ALL
            .map(|language| Self::new(language.code(), language.own_name()))
            .into()
    }
}

/// One of several sibling pages, for `components/tabs`.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
    /// How many things are there.
    pub count: Option<u64>,
}

/// A column heading that sorts, for `components/sort_header`.
#[derive(Clone, Debug, Serialize)]
pub struct SortLink {
    /// The address that sorts by it, the other way round when it is sorted by it already.
    pub href: String,
    /// `none`, `ascending` or `descending`.
    pub order: &'static str,
}
