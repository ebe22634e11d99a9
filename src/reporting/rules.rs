//! What the business says about evidence: what is missing in it, what its sheets hold and where each figure comes from, who
//! counts as a participant, and what may be published.

pub mod archive;
pub mod bars;
pub mod changes;
pub mod columns;
pub mod facts;
pub mod final_report;
pub mod findings;
pub mod indicators;
pub mod monthly;
pub mod participation;
pub mod profile;
pub mod report;
pub mod suppression;
pub mod table;
pub mod words;
pub mod workbook;

#[cfg(test)]
mod tests;
