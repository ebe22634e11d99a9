//! The offices and officials of the sample project. All persons are invented.

/// A region's offices, named as they name themselves.
pub struct Offices {
    /// Full region code.
    pub region: &'static str,
    /// The voivode's office.
    pub voivode: &'static str,
    /// The education superintendent's office.
    pub education: &'static str,
}

const fn offices(region: &'static str, voivode: &'static str, education: &'static str) -> Offices {
    Offices {
        region,
        voivode,
        education,
    }
}

/// The offices of all sixteen voivodeships.
pub const OFFICES: [Offices; 16] = [
    offices(
        "PL-02",
        "Dolnośląski Urząd Wojewódzki we Wrocławiu",
        "Kuratorium Oświaty we Wrocławiu",
    ),
    offices(
        "PL-04",
        "Kujawsko-Pomorski Urząd Wojewódzki w Bydgoszczy",
        "Kuratorium Oświaty w Bydgoszczy",
    ),
    offices(
        "PL-06",
        "Lubelski Urząd Wojewódzki w Lublinie",
        "Kuratorium Oświaty w Lublinie",
    ),
    offices(
        "PL-08",
        "Lubuski Urząd Wojewódzki w Gorzowie Wielkopolskim",
        "Kuratorium Oświaty w Gorzowie Wielkopolskim",
    ),
    offices(
        "PL-10",
        "Łódzki Urząd Wojewódzki w Łodzi",
        "Kuratorium Oświaty w Łodzi",
    ),
    offices(
        "PL-12",
        "Małopolski Urząd Wojewódzki w Krakowie",
        "Kuratorium Oświaty w Krakowie",
    ),
    offices(
        "PL-14",
        "Mazowiecki Urząd Wojewódzki w Warszawie",
        "Kuratorium Oświaty w Warszawie",
    ),
    offices(
        "PL-16",
        "Opolski Urząd Wojewódzki w Opolu",
        "Kuratorium Oświaty w Opolu",
    ),
    offices(
        "PL-18",
        "Podkarpacki Urząd Wojewódzki w Rzeszowie",
        "Kuratorium Oświaty w Rzeszowie",
    ),
    offices(
        "PL-20",
        "Podlaski Urząd Wojewódzki w Białymstoku",
        "Kuratorium Oświaty w Białymstoku",
    ),
    offices(
        "PL-22",
        "Pomorski Urząd Wojewódzki w Gdańsku",
        "Kuratorium Oświaty w Gdańsku",
    ),
    offices(
        "PL-24",
        "Śląski Urząd Wojewódzki w Katowicach",
        "Kuratorium Oświaty w Katowicach",
    ),
    offices(
        "PL-26",
        "Świętokrzyski Urząd Wojewódzki w Kielcach",
        "Kuratorium Oświaty w Kielcach",
    ),
    offices(
        "PL-28",
        "Warmińsko-Mazurski Urząd Wojewódzki w Olsztynie",
        "Kuratorium Oświaty w Olsztynie",
    ),
    offices(
        "PL-30",
        "Wielkopolski Urząd Wojewódzki w Poznaniu",
        "Kuratorium Oświaty w Poznaniu",
    ),
    offices(
        "PL-32",
        "Zachodniopomorski Urząd Wojewódzki w Szczecinie",
        "Kuratorium Oświaty w Szczecinie",
    ),
];

/// A role category with the unit and function of the officials who belong to it.
pub struct Role {
    /// Its code.
    pub code: &'static str,
    /// Its name in Polish, Swedish and English.
    pub names: [&'static str; 3],
    /// The unit they work in.
    pub unit: &'static str,
    /// Their function.
    pub function: &'static str,
}

/// The four role categories of the project.
pub const ROLES: [Role; 4] = [
    Role {
        code: "plenipotentiary",
        names: [
            "Pełnomocnik wojewody do spraw mniejszości narodowych i etnicznych",
            "Vojvodens ombud för nationella och etniska minoriteter",
            "Voivode’s plenipotentiary for national and ethnic minorities",
        ],
        unit: "Biuro Wojewody",
        function: "pełnomocnik wojewody do spraw mniejszości narodowych i etnicznych",
    },
    Role {
        code: "education",
        names: [
            "Kuratorium oświaty",
            "Skolinspektörens kansli",
            "Education superintendent’s office",
        ],
        unit: "Wydział Nadzoru Pedagogicznego",
        function: "starszy wizytator",
    },
    Role {
        code: "foreigners",
        names: [
            "Wydział spraw cudzoziemców",
            "Utlänningsavdelningen",
            "Foreigners’ department",
        ],
        unit: "Wydział Spraw Cudzoziemców",
        function: "inspektor wojewódzki",
    },
    Role {
        code: "social",
        names: [
            "Wydział polityki społecznej",
            "Avdelningen för sociala frågor",
            "Social-affairs department",
        ],
        unit: "Wydział Polityki Społecznej",
        function: "główny specjalista",
    },
];

/// An official of the sample project.
pub struct Official {
    /// Given name.
    pub given_name: &'static str,
    /// Family name in the form that goes with it.
    pub family_name: String,
    /// `woman` or `man`.
    pub sex: &'static str,
    /// Year of birth.
    pub birth_year: i32,
    /// Where from.
    pub offices: &'static Offices,
    /// In which role category.
    pub role: &'static Role,
}

const WOMEN: [&str; 16] = [
    "Anna",
    "Katarzyna",
    "Małgorzata",
    "Agnieszka",
    "Barbara",
    "Ewa",
    "Krystyna",
    "Elżbieta",
    "Magdalena",
    "Joanna",
    "Zofia",
    "Monika",
    "Teresa",
    "Danuta",
    "Beata",
    "Żaneta",
];
const MEN: [&str; 16] = [
    "Piotr",
    "Krzysztof",
    "Andrzej",
    "Tomasz",
    "Paweł",
    "Jan",
    "Michał",
    "Marcin",
    "Łukasz",
    "Jakub",
    "Adam",
    "Stanisław",
    "Grzegorz",
    "Wojciech",
    "Rafał",
    "Świętosław",
];
/// Family names, for a woman and for a man.
const FAMILIES: [(&str, &str); 32] = [
    ("Nowak", "Nowak"),
    ("Kowalska", "Kowalski"),
    ("Wiśniewska", "Wiśniewski"),
    ("Wójcik", "Wójcik"),
    ("Kowalczyk", "Kowalczyk"),
    ("Kamińska", "Kamiński"),
    ("Lewandowska", "Lewandowski"),
    ("Zielińska", "Zieliński"),
    ("Szymańska", "Szymański"),
    ("Woźniak", "Woźniak"),
    ("Dąbrowska", "Dąbrowski"),
    ("Kozłowska", "Kozłowski"),
    ("Jankowska", "Jankowski"),
    ("Mazur", "Mazur"),
    ("Kwiatkowska", "Kwiatkowski"),
    ("Krawczyk", "Krawczyk"),
    ("Kaczmarek", "Kaczmarek"),
    ("Piotrowska", "Piotrowski"),
    ("Grabowska", "Grabowski"),
    ("Zając", "Zając"),
    ("Pawłowska", "Pawłowski"),
    ("Michalska", "Michalski"),
    ("Król", "Król"),
    ("Wieczorek", "Wieczorek"),
    ("Jabłońska", "Jabłoński"),
    ("Wróbel", "Wróbel"),
    ("Nowakowska", "Nowakowski"),
    ("Majewska", "Majewski"),
    ("Olszewska", "Olszewski"),
    ("Stępień", "Stępień"),
    ("Ćwikła", "Ćwikła"),
    ("Żebrowska", "Żebrowski"),
];

/// One official for each region and role category: 64 people, the same every time.
pub fn officials() -> Vec<Official> {
    let cells = OFFICES
        .iter()
        .flat_map(|offices| ROLES.iter().map(move |role| (offices, role)));
    let families = FAMILIES.iter().cycle();
    let names = WOMEN.iter().zip(MEN.iter()).cycle();
    cells
        .zip(families)
        .zip(names)
        .zip(0_i32..)
        .map(|((((offices, role), (woman, man)), (her, his)), number)| {
            let is_woman = number % 5 != 1 && number % 5 != 3;
            Official {
                given_name: if is_woman { her } else { his },
                family_name: (if is_woman { woman } else { man }).to_string(),
                sex: if is_woman { "woman" } else { "man" },
                birth_year: 1962 + (number * 7) % 34,
                offices,
                role,
            }
        })
        .collect()
}

/// Letters of a mail address: lower case, without Polish marks.
pub fn plain(text: &str) -> String {
    let letter = |c: char| match c {
        'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' => 's',
        'ź' | 'ż' => 'z',
        ' ' => '-',
        other => other,
    };
    text.to_lowercase().chars().map(letter).collect()
}
