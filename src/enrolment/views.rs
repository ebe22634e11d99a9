//! What the pages of enrolment show.

mod samples;
mod statements;

pub use samples::samples;
pub use statements::{FactLine, PersonLine, QuestionField, StatementPage, StatementsPage};

use serde::Serialize;

use super::{model::EnrolmentState, rules::RowProblem};
use crate::{
    editions::Tab,
    kernel::{form::FormState, lists::Finder, parts::Choice, text::Message},
};

/// The edition as every page here names it.
#[derive(Clone, Serialize)]
pub struct EditionHead {
    /// Its code.
    pub code: String,
    /// The title of the course.
    pub course: String,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// Town.
    pub city: String,
    /// Venue and address.
    pub place: String,
    /// Its state, as the end of a key.
    pub state: &'static str,
}

/// Asking for a seat.
#[derive(Serialize)]
pub struct EnrolPage {
    /// The edition.
    pub edition: EditionHead,
    /// The id that the enrolment will have.
    pub id: String,
    /// The person's region, by name.
    pub region: Option<String>,
    /// The person's role category, by name.
    pub role_category: Option<String>,
    /// `seat`, `wait` or `refused`.
    pub outlook: &'static str,
    /// How many wait already.
    pub waiting: usize,
    /// Why it is refused.
    pub refusal: Option<Message>,
    /// Whether the refusal is a gap in the person's own record.
    pub complete_record: bool,
    /// The sessions to choose among; empty where everybody takes part in all.
    pub sessions: Vec<SessionOption>,
    /// Whether sessions that are on at the same time can be chosen.
    pub clash_allowed: bool,
    /// Which of them are on at the same time.
    pub clashes: Vec<Message>,
    /// The form.
    pub form: FormState,
}

/// A session to choose, as the `choices` component shows it.
#[derive(Clone, Serialize)]
pub struct SessionOption {
    /// Its id.
    pub value: String,
    /// Its title.
    pub label: String,
    /// When it is held.
    pub hint: String,
    /// Whether it is chosen.
    pub checked: bool,
}

/// The sessions of an enrolment, on its page.
#[derive(Clone, Serialize)]
pub struct SessionsCard {
    /// Those that the person takes part in.
    pub sessions: Vec<SessionOption>,
    /// Whether they were chosen; else it is all of them.
    pub chosen: bool,
    /// Which of them are on at the same time.
    pub clashes: Vec<Message>,
    /// Whether who looks may choose others.
    pub may_choose: bool,
}

/// Stating what somebody needs to eat.
#[derive(Serialize)]
pub struct DietPage {
    /// The enrolment.
    pub id: String,
    /// The edition.
    pub edition: EditionHead,
    /// The person, when it is somebody else's.
    pub person: Option<String>,
    /// The diets to choose from.
    pub diets: Vec<Choice>,
    /// So many days after the edition it is forgotten.
    pub kept_days: i64,
    /// The form.
    pub form: FormState,
}

/// Choosing the sessions of an enrolment.
#[derive(Serialize)]
pub struct SessionsPage {
    /// The enrolment.
    pub id: String,
    /// The edition.
    pub edition: EditionHead,
    /// The person, when it is somebody else's.
    pub person: Option<String>,
    /// The sessions.
    pub sessions: Vec<SessionOption>,
    /// Whether sessions that are on at the same time can be chosen.
    pub clash_allowed: bool,
    /// Which of them are on at the same time.
    pub clashes: Vec<Message>,
    /// The form.
    pub form: FormState,
}

/// One line of an enrolment's history.
#[derive(Clone, Serialize)]
pub struct EventLine {
    /// When, on the venue's wall clock.
    pub at: String,
    /// Who.
    pub by: String,
    /// The state it led to, as the end of a key.
    pub state: &'static str,
    /// Why.
    pub why: Option<Message>,
}

/// One's own enrolment.
#[derive(Serialize)]
pub struct EnrolmentPage {
    /// Its id.
    pub id: String,
    /// The edition.
    pub edition: EditionHead,
    /// The person, when it is somebody else's.
    pub person: Option<String>,
    /// Its state, as the end of a key.
    pub state: &'static str,
    /// The kind of its badge.
    pub badge: &'static str,
    /// Whether it can be withdrawn by who looks.
    pub may_withdraw: bool,
    /// Whether the course can be learned.
    pub may_learn: bool,
    /// Whether who looks may state what the person needs to eat.
    pub may_state_diet: bool,
    /// The sessions, where people choose.
    pub sessions: Option<SessionsCard>,
    /// Where one's own answers to the funder's questions are, when the project asks any.
    pub statement_href: Option<String>,
    /// Its history.
    pub events: Vec<EventLine>,
    /// The form of the withdrawal.
    pub form: FormState,
}

/// A row of the participants' table.
#[derive(Clone, Serialize)]
pub struct ParticipantRow {
    /// The enrolment's id.
    pub id: String,
    /// Family name first.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Region, by name.
    pub region: String,
    /// Role category, by name.
    pub role_category: String,
    /// State, as the end of a key.
    pub state: &'static str,
    /// The kind of its badge.
    pub badge: &'static str,
    /// Whether the person waits and may be placed.
    pub waits: bool,
}

/// A cell of the quota table.
#[derive(Clone, Serialize)]
pub struct QuotaCell {
    /// Column.
    pub role_category: String,
    /// Seats taken.
    pub taken: usize,
    /// Seats in all.
    pub seats: usize,
    /// Whether none is left.
    pub is_full: bool,
}

/// A row of the quota table.
#[derive(Clone, Serialize)]
pub struct QuotaRow {
    /// Region, by name.
    pub region: String,
    /// A cell for each role category.
    pub cells: Vec<QuotaCell>,
    /// Seats taken in the row.
    pub taken: usize,
    /// Seats in the row.
    pub seats: usize,
}

/// Who is enrolled in an edition, for its office, trainers and auditors.
#[derive(Serialize)]
pub struct ParticipantsPage {
    /// The edition.
    pub edition: EditionHead,
    /// The other pages of the edition.
    pub tabs: Vec<Tab>,
    /// Whether the reader may change anything.
    pub may_place: bool,
    /// How many sit.
    pub seated: usize,
    /// How many can sit.
    pub capacity: i32,
    /// How many wait.
    pub waiting: usize,
    /// Role categories, the columns of the quota table.
    pub role_categories: Vec<String>,
    /// The quota table.
    pub quotas: Vec<QuotaRow>,
    /// The people, or who of them is asked for.
    pub participants: Vec<ParticipantRow>,
    /// What is asked for.
    pub finder: Finder,
    /// The id that an enrolment by the office will have.
    pub new_id: String,
    /// The form to enrol somebody by mail address.
    pub form: FormState,
}

/// Importing participants.
#[derive(Serialize)]
pub struct ImportPage {
    /// The edition.
    pub edition: EditionHead,
    /// What is wrong, row by row.
    pub problems: Vec<ProblemLine>,
    /// What can be taken.
    pub good: Vec<GoodLine>,
    /// The stored file that a second step takes.
    pub upload: Option<String>,
    /// How the text was written.
    pub encoding: Option<String>,
    /// The form of the upload.
    pub form: FormState,
}

/// A problem of an import.
#[derive(Clone, Serialize)]
pub struct ProblemLine {
    /// Row in the spreadsheet.
    pub row: u32,
    /// Column.
    pub column: Option<Message>,
    /// What is wrong.
    pub message: Message,
}

impl From<RowProblem> for ProblemLine {
    fn from(problem: RowProblem) -> Self {
        let column = problem.column.map(super::rules::Column::message);
        Self {
            row: problem.row,
            column,
            message: problem.message,
        }
    }
}

/// A row that can be taken.
#[derive(Clone, Serialize)]
pub struct GoodLine {
    /// Row in the spreadsheet.
    pub row: u32,
    /// Given and family name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Region code.
    pub region: String,
    /// Role category code.
    pub role_category: String,
}

/// The badge of a state.
pub fn badge(state: EnrolmentState) -> &'static str {
    match state {
        EnrolmentState::Confirmed | EnrolmentState::Attended => "ok",
        EnrolmentState::Waitlisted | EnrolmentState::Offered | EnrolmentState::PartlyAttended => "wait",
        EnrolmentState::Nominated | EnrolmentState::Applied => "info",
        EnrolmentState::Absent => "stop",
        EnrolmentState::Declined | EnrolmentState::Withdrawn | EnrolmentState::Substituted => "draft",
    }
}
