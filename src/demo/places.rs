//! The five editions of the sample project: which regions each brings together, where, and how far it is.
//!
//! The groups are the partition of the sixteen voivodeships with the least travel, when every region sends the same
//! number of people to the seat of one region of its group.

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
    /// How many days before the first day enrolment begins, and ends.
    pub enrolment: (i64, i64),
}

impl Place {
    /// Whether its trainer is named already: not for what lies far ahead.
    pub fn is_staffed(&self) -> bool {
        self.in_days < 40
    }
}

/// The edition that is over: attendance, tests, certificates, evidence.
pub const KIELCE: Place = Place {
    code: "RT-KIE",
    regions: &["PL-06", "PL-12", "PL-18", "PL-26"],
    host: "PL-26",
    city: "Kielce",
    venue: "Świętokrzyski Urząd Wojewódzki",
    street: "al. IX Wieków Kielc 3",
    postal_code: "25-516",
    point: (50.8703, 20.6275),
    in_days: -36,
    enrolment: (24, 7),
};

/// The edition whose second day is today.
pub const OPOLE: Place = Place {
    code: "RT-OPO",
    regions: &["PL-02", "PL-16", "PL-24"],
    host: "PL-16",
    city: "Opole",
    venue: "Opolski Urząd Wojewódzki",
    street: "ul. Piastowska 14",
    postal_code: "45-082",
    point: (50.6683, 17.9231),
    in_days: -1,
    enrolment: (30, -1),
};

/// The edition in which one can enrol.
pub const WARSAW: Place = Place {
    code: "RT-WAW",
    regions: &["PL-10", "PL-14", "PL-20"],
    host: "PL-14",
    city: "Warszawa",
    venue: "Mazowiecki Urząd Wojewódzki",
    street: "pl. Bankowy 3/5",
    postal_code: "00-950",
    point: (52.2297, 21.0122),
    in_days: 27,
    enrolment: (46, 7),
};

/// The edition whose date is known.
pub const GDANSK: Place = Place {
    code: "RT-GDA",
    regions: &["PL-04", "PL-22", "PL-28"],
    host: "PL-22",
    city: "Gdańsk",
    venue: "Pomorski Urząd Wojewódzki",
    street: "ul. Okopowa 21/27",
    postal_code: "80-810",
    point: (54.352, 18.6466),
    in_days: 48,
    enrolment: (44, 7),
};

/// The edition that is still being planned.
pub const GORZOW: Place = Place {
    code: "RT-GOR",
    regions: &["PL-08", "PL-30", "PL-32"],
    host: "PL-08",
    city: "Gorzów Wielkopolski",
    venue: "Lubuski Urząd Wojewódzki",
    street: "ul. Jagiellończyka 8",
    postal_code: "66-400",
    point: (52.7368, 15.2288),
    in_days: 69,
    enrolment: (60, 7),
};
