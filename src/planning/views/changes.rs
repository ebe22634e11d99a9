//! What would change against an earlier plan, and what staying with it costs.

use serde::Serialize;

use crate::kernel::text::Message;

/// What would change.
#[derive(Clone, Debug, Serialize)]
pub struct ChangesView {
    /// The number of the earlier plan.
    pub number: i32,
    /// Whether other people are to come than it was made for: then the changes are what the page is about.
    pub demand_differs: bool,
    /// Regions that go to another edition.
    pub regions: Vec<ChangedRegion>,
    /// What changes in editions.
    pub editions: Vec<Message>,
    /// Kilometres of all people of today in the earlier groups.
    pub stay_km: i64,
    /// Kilometres of all people in this plan.
    pub move_km: i64,
    /// People off the target in the earlier groups.
    pub stay_off: i64,
    /// People off the target in this plan.
    pub move_off: i64,
    /// What speaks against staying: rules that the earlier groups break, regions that they leave out.
    pub against: Vec<Message>,
}

/// A region that would change.
#[derive(Clone, Debug, Serialize)]
pub struct ChangedRegion {
    /// Its name.
    pub name: String,
    /// Its people today.
    pub people: i64,
    /// Where its edition met; empty for a region that did not take part.
    pub from: String,
    /// Where its edition meets; empty for a region that no longer takes part.
    pub to: String,
}

impl ChangesView {
    /// Samples for the page that shows it.
    pub fn samples() -> Vec<Self> {
        let region = |from: &str, to: &str| ChangedRegion {
            name: "Opolskie".to_owned(),
            people: 4,
            from: from.to_owned(),
            to: to.to_owned(),
        };
        vec![Self {
            number: 1,
            demand_differs: true,
            regions: vec![
                region("Wrocław", "Katowice"),
                region("", "Katowice"),
                region("Wrocław", ""),
            ],
            editions: vec![Message::new("planning-only-plan")],
            stay_km: 6_900,
            move_km: 6_543,
            stay_off: 5,
            move_off: 3,
            against: vec![Message::new("planning-proof-infeasible")],
        }]
    }
}
