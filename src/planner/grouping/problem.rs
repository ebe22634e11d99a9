//! What can be wrong with a case: each problem says where and what, so that it can be put in words.

/// What is wrong with a case. `field` is the name in the format: `group_size`, `hosts.venues`.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The text is longer than any case.
    TooLong {
        /// Its bytes.
        bytes: usize,
        /// The most.
        limit: usize,
    },
    /// The text is no JSON.
    NotJson {
        /// What the reader says, with line and column.
        reason: String,
    },
    /// The text is not in a format known here.
    WrongFormat {
        /// The format it says it is in.
        found: String,
    },
    /// Something must be there and is not.
    Missing {
        /// Where: `regions[3].lat`.
        field: String,
    },
    /// Something else than what is needed.
    WrongKind {
        /// Where.
        field: String,
        /// What is needed there: `a whole number`.
        needed: &'static str,
    },
    /// There is nothing to group.
    NoRegions,
    /// More regions than a case may have.
    TooManyRegions {
        /// How many.
        found: usize,
        /// The most.
        limit: usize,
    },
    /// A code is empty.
    EmptyId {
        /// Where: `regions`, `hosts.venues`.
        field: &'static str,
    },
    /// Two regions or two venues with the same code.
    Repeated {
        /// Where: `regions`, `hosts.venues`.
        field: &'static str,
        /// The code.
        id: String,
    },
    /// A latitude or longitude that is no place on Earth.
    Coordinate {
        /// The region or venue.
        id: String,
        /// Latitude as given.
        lat: f64,
        /// Longitude as given.
        lon: f64,
    },
    /// Fewer than no people.
    NegativeDemand {
        /// The region.
        region: String,
        /// The role.
        role: String,
        /// The number given.
        found: i64,
    },
    /// People that are no whole number.
    DemandNotWhole {
        /// The region.
        region: String,
        /// The role.
        role: String,
        /// What was given.
        found: String,
    },
    /// A code that no region has.
    UnknownRegion {
        /// Where.
        field: &'static str,
        /// The code.
        id: String,
    },
    /// A code that no venue has.
    UnknownVenue {
        /// Where.
        field: &'static str,
        /// The code.
        id: String,
    },
    /// A pair of a region with itself.
    Loop {
        /// Where: `edges`, `together`, `apart`.
        field: &'static str,
        /// The region.
        id: String,
    },
    /// The least is above the most.
    MinAboveMax {
        /// Where.
        field: String,
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A number below the least that makes sense.
    TooSmall {
        /// Where.
        field: String,
        /// The number given.
        found: f64,
        /// The least that makes sense.
        least: i64,
    },
    /// Numbers so large that costs could not be added up exactly.
    TooLarge {
        /// Where.
        field: String,
    },
}
