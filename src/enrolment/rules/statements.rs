//! What participants say because funders ask: what is missing in it, and what an office's entries change.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    enrolment::model::statement,
    people::PersonId,
    projects::{self, Filling, NOT_STATED, ProjectId, Question},
};

/// What may be answered to a sensitive question. Refusing is an answer.
pub const SENSITIVE: [&str; 3] = ["yes", "no", "refused"];
/// Nobody alive is older than the first year that is taken.
pub const FIRST_BIRTH_YEAR: i32 = 1900;

/// What is said of the questions that are not sensitive, in their codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// One of [`projects::SEXES`].
    pub sex: String,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// One of [`projects::EDUCATIONS`].
    pub education: String,
    /// One of [`projects::LABOUR_STATUSES`].
    pub labour_status: String,
}

/// Nothing.
impl Default for Said {
    fn default() -> Self {
        let nothing = || NOT_STATED.to_owned();
        Self {
            sex: nothing(),
            birth_year: None,
            education: nothing(),
            labour_status: nothing(),
        }
    }
}

impl Said {
    /// What is stored.
    pub fn stored(row: &statement::Model) -> Self {
        Self {
            sex: row.sex.clone(),
            birth_year: row.birth_year,
            education: row.education.clone(),
            labour_status: row.labour_status.clone(),
        }
    }

    /// The answer to a question as text, [`NOT_STATED`] where there is none.
    pub fn value(&self, question: Question) -> String {
        match question {
            Question::Sex => self.sex.clone(),
            Question::BirthYear => self
                .birth_year
                .map_or_else(|| NOT_STATED.to_owned(), |year| year.to_string()),
            Question::Education => self.education.clone(),
            Question::LabourStatus => self.labour_status.clone(),
            _ => NOT_STATED.to_owned(),
        }
    }

    /// The questions that are answered otherwise than in `other`.
    pub fn differs(&self, other: &Said) -> BTreeSet<Question> {
        let changed = |question: &Question| self.value(*question) != other.value(*question);
        Question::ALL.into_iter().filter(changed).collect()
    }

    /// This where a question is asked, and what was there before where it is not.
    pub fn only(self, asked: &BTreeSet<Question>, before: &Said) -> Self {
        let kept = before.clone();
        let is = |question| asked.contains(&question);
        Self {
            sex: if is(Question::Sex) { self.sex } else { kept.sex },
            birth_year: if is(Question::BirthYear) {
                self.birth_year
            } else {
                kept.birth_year
            },
            education: if is(Question::Education) {
                self.education
            } else {
                kept.education
            },
            labour_status: if is(Question::LabourStatus) {
                self.labour_status
            } else {
                kept.labour_status
            },
        }
    }
}

/// A record with what is said now: what changed comes from a document or from the participant, and what did not keeps where it
/// came from.
pub fn restated(
    key: (PersonId, ProjectId),
    before: Option<statement::Model>,
    said: Said,
    by_office: bool,
) -> (statement::Model, BTreeSet<Question>) {
    let old = before.as_ref().map(Said::stored).unwrap_or_default();
    let changed = said.differs(&old);
    let noted = before
        .as_ref()
        .map(|row| row.from_documents.as_str())
        .unwrap_or_default();
    let from_documents = |question: &Question| {
        if changed.contains(question) {
            by_office && said.value(*question) != NOT_STATED
        } else {
            is_from_document(noted, *question)
        }
    };
    let codes: Vec<&str> = Question::ALL
        .into_iter()
        .filter(from_documents)
        .map(Question::code)
        .collect();
    let row = statement::Model {
        person_id: key.0,
        project_id: key.1,
        from_documents: codes.join(" "),
        document: before
            .as_ref()
            .map(|row| row.document.clone())
            .unwrap_or_default(),
        document_at: before.as_ref().and_then(|row| row.document_at),
        document_by: before.as_ref().and_then(|row| row.document_by.clone()),
        own_at: before.as_ref().and_then(|row| row.own_at),
        sex: said.sex,
        birth_year: said.birth_year,
        education: said.education,
        labour_status: said.labour_status,
    };
    (row, changed)
}

/// Whether the office answered this question from a document.
pub fn is_from_document(from_documents: &str, question: Question) -> bool {
    from_documents.split(' ').any(|code| code == question.code())
}

/// The questions asked that are without an answer, after what the project fills in. A refusal is an answer.
pub fn unanswered(
    asked: &BTreeSet<Question>,
    said: &Said,
    sensitive: &BTreeMap<Question, String>,
    role: &str,
    filling: Option<&Filling>,
) -> Vec<Question> {
    let is_open = |question: &Question| {
        if question.is_sensitive() {
            return !sensitive.contains_key(question);
        }
        projects::filled(&said.value(*question), *question, role, filling).0 == NOT_STATED
    };
    asked.iter().copied().filter(is_open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(sex: &str, birth_year: Option<i32>, education: &str) -> Said {
        Said {
            sex: sex.to_owned(),
            birth_year,
            education: education.to_owned(),
            ..Said::default()
        }
    }

    fn key() -> (PersonId, ProjectId) {
        (PersonId(uuid::Uuid::nil()), ProjectId(uuid::Uuid::nil()))
    }

    #[test]
    fn what_changed_says_where_it_came_from() {
        use Question::{BirthYear, Education, Sex};
        let woman = said("woman", Some(1980), NOT_STATED);
        let cases = [
            (
                "first by the participant",
                None,
                woman.clone(),
                false,
                "",
                vec![Sex, BirthYear],
            ),
            (
                "first by the office",
                None,
                woman.clone(),
                true,
                "sex birth_year",
                vec![Sex, BirthYear],
            ),
            (
                "the office adds",
                Some((woman.clone(), "birth_year")),
                said("woman", Some(1980), "isced_5_8"),
                true,
                "birth_year education",
                vec![Education],
            ),
            (
                "the participant corrects what the office wrote",
                Some((woman.clone(), "sex birth_year")),
                said("woman", Some(1981), NOT_STATED),
                false,
                "sex",
                vec![BirthYear],
            ),
            (
                "taken back by the office",
                Some((woman.clone(), "sex birth_year")),
                said(NOT_STATED, Some(1980), NOT_STATED),
                true,
                "birth_year",
                vec![Sex],
            ),
            (
                "nothing new",
                Some((woman.clone(), "sex")),
                woman,
                true,
                "sex",
                vec![],
            ),
        ];
        for (what, before, now, by_office, documents, changed) in cases {
            let before = before.map(|(old, noted): (Said, &str)| {
                let (row, _) = restated(key(), None, old, false);
                statement::Model {
                    from_documents: noted.to_owned(),
                    ..row
                }
            });
            let (row, differs) = restated(key(), before, now.clone(), by_office);
            assert_eq!(row.from_documents, documents, "{what}");
            assert_eq!(differs.into_iter().collect::<Vec<_>>(), changed, "{what}");
            assert_eq!(Said::stored(&row), now, "{what}");
        }
    }

    #[test]
    fn what_is_not_asked_stays_as_it_was() {
        let asked = BTreeSet::from([Question::Sex]);
        let before = said("man", Some(1970), "isced_3_4");
        assert_eq!(
            said("woman", None, NOT_STATED).only(&asked, &before),
            said("woman", Some(1970), "isced_3_4")
        );
    }

    #[test]
    fn a_refusal_is_an_answer_and_what_is_filled_in_is_not_missing() {
        use Question::{Disability, Education, LabourStatus, Minority, Sex};
        let filling = Filling {
            id: uuid::Uuid::nil(),
            project_id: key().1,
            roles: serde_json::from_value(serde_json::json!(["education"])).expect("codes"),
            labour_status: "employed".to_owned(),
            education: String::new(),
            reason: "civil servants".to_owned(),
            by_id: key().0,
            by_name: "Anna Nowak".to_owned(),
            at: time::macros::datetime!(2026-01-02 08:00 UTC),
        };
        let all = BTreeSet::from([Sex, Education, LabourStatus, Disability, Minority]);
        let refused = BTreeMap::from([(Disability, "refused".to_owned())]);
        let cases = [
            ("education", Some(&filling), vec![Sex, Education, Minority]),
            (
                "foreigners",
                Some(&filling),
                vec![Sex, Education, LabourStatus, Minority],
            ),
            ("education", None, vec![Sex, Education, LabourStatus, Minority]),
        ];
        for (role, filling, open) in cases {
            assert_eq!(
                unanswered(&all, &Said::default(), &refused, role, filling),
                open,
                "{role}"
            );
        }
        assert!(unanswered(&BTreeSet::new(), &Said::default(), &BTreeMap::new(), "", None).is_empty());
    }
}
