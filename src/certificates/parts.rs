//! What a certificate says, frozen when it is issued.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use time::Date;

/// Everything that was printed, in the words that were printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Printed {
    /// The person's full name.
    pub person: String,
    /// The title of the course.
    pub course: String,
    /// The code of the edition.
    pub edition: String,
    /// What the person is now able to do.
    pub outcomes: Vec<String>,
    /// Topics with their minutes.
    pub topics: Vec<(String, i32)>,
    /// How the course was held, in words.
    pub mode: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Town and venue.
    pub place: String,
    /// Minutes attended.
    pub attended_minutes: i32,
    /// Minutes planned.
    pub planned_minutes: i32,
    /// Who issues it.
    pub issuing_body: String,
    /// The project's title.
    pub project_title: String,
    /// The project's number.
    pub project_number: String,
    /// The programme that pays for it.
    pub programme: String,
    /// The funder.
    pub funder: String,
    /// The visibility statement.
    pub funding_line: String,
    /// Which emblem stands beside it.
    pub emblem: String,
    /// Who signs.
    pub signatory_name: String,
    /// In which function.
    pub signatory_function: String,
    /// The address at which it can be verified.
    pub verify_url: String,
    /// What else the project wants to say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sentence: String,
    /// What the course asked for, for those who read the credential.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub criteria: String,
    /// The pictures, and the version of the template that they are from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Pictures>,
}

/// Pictures on a certificate, by their SHA-256.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pictures {
    /// The version of the project's template.
    pub version: i32,
    /// The signature.
    pub signature: Option<String>,
    /// The project's logo.
    pub logo: Option<String>,
    /// The logo in words.
    pub logo_alt: String,
}
