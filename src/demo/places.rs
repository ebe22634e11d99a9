//! The five editions of the sample project: which regions each brings together, where, and how far it is.
//!
//! The groups are the partition of the sixteen voivodeships with the least travel, when every region sends the same
//! number of people to the seat of one region of its group.

use time::Duration;

/// An edition of the sample project.
pub struct Place {
    /// Its code.
    pub code: &'static str,
    /// Full codes of its regions.
    pub regions: &'static [&'static str],
    /// The region in which it is held.
    pub host: &'static str,
    /// City.
    pub city: &'static str,
    /// Name of the venue.
    pub venue: &'static str,
    /// Street and number.
    pub street: &'static str,
    /// Postal code.
    pub postal_code: &'static str,
    /// Latitude and longitude.
    pub point: (f64, f64),
    /// Days from today to the first day.
    pub in_days: i64,
    /// How far it is.
    pub stage: Stage,
}

/// How far an edition of the sample project is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Over, with attendance and certificates.
    Past,
    /// Its second day is today.
    Today,
    /// Enrolment is open.
    Open,
    /// Its date is known.
    Announced,
    /// Still being planned.
    Draft,
}

impl Place {
    /// From today to the first day.
    pub fn ahead(&self) -> Duration {
        Duration::days(self.in_days)
    }
}

/// The editions.
pub const PLACES: [Place; 5] = [
    Place {
        code: "RT-KIE",
        regions: &["PL-06", "PL-12", "PL-18", "PL-26"],
        host: "PL-26",
        city: "Kielce",
        venue: "Świętokrzyski Urząd Wojewódzki",
        street: "al. IX Wieków Kielc 3",
        postal_code: "25-516",
        point: (50.8703, 20.6275),
        in_days: -36,
        stage: Stage::Past,
    },
    Place {
        code: "RT-OPO",
        regions: &["PL-02", "PL-16", "PL-24"],
        host: "PL-16",
        city: "Opole",
        venue: "Opolski Urząd Wojewódzki",
        street: "ul. Piastowska 14",
        postal_code: "45-082",
        point: (50.6683, 17.9231),
        in_days: -1,
        stage: Stage::Today,
    },
    Place {
        code: "RT-WAW",
        regions: &["PL-10", "PL-14", "PL-20"],
        host: "PL-14",
        city: "Warszawa",
        venue: "Mazowiecki Urząd Wojewódzki",
        street: "pl. Bankowy 3/5",
        postal_code: "00-950",
        point: (52.2297, 21.0122),
        in_days: 27,
        stage: Stage::Open,
    },
    Place {
        code: "RT-GDA",
        regions: &["PL-04", "PL-22", "PL-28"],
        host: "PL-22",
        city: "Gdańsk",
        venue: "Pomorski Urząd Wojewódzki",
        street: "ul. Okopowa 21/27",
        postal_code: "80-810",
        point: (54.352, 18.6466),
        in_days: 48,
        stage: Stage::Announced,
    },
    Place {
        code: "RT-GOR",
        regions: &["PL-08", "PL-30", "PL-32"],
        host: "PL-08",
        city: "Gorzów Wielkopolski",
        venue: "Lubuski Urząd Wojewódzki",
        street: "ul. Jagiellończyka 8",
        postal_code: "66-400",
        point: (52.7368, 15.2288),
        in_days: 69,
        stage: Stage::Draft,
    },
];
