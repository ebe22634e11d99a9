//! Items of quizzes, without a database or a page: what they ask ([`content`]), what was answered ([`answer`]), what an answer
//! earns ([`marking`], in exact numbers), which of them are drawn for an attempt ([`draws`]), items as question files carry them
//! ([`draft`], read and written by [`formats`]), and what a quiz tells of its items and of those who sat it ([`statistics`]).

pub mod answer;
pub mod chance;
pub mod content;
pub mod draft;
pub mod draws;
pub mod exact;
pub mod formats;
pub mod marking;
pub mod statistics;

pub use answer::Answer;
pub use chance::Chance;
pub use content::{Choice, Gap, GapTask, ItemContent, Pair, Task, places_of};
pub use draft::{Draft, Reading, Refused};
pub use exact::Exact;
pub use marking::share;
