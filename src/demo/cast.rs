//! The people of the sample project: who runs it, the officials of all regions, and those who come on top of them.

use std::collections::BTreeMap;

use super::offices::{OFFICES, Offices, Official, ROLES, Role, officials, plain};
use crate::{
    enrolment::Said,
    kernel::{app::App, database::Tx, fault::Fault, languages::Language},
    people::{self, Actor, NewPerson, Permission, PersonId, Scope, add_person, describe, grant},
};

/// The mail address of the official whose part can be played.
pub const OFFICIAL: &str = "official@example.org";
/// The cell that is kept free for this official.
const KEPT: Cell = ("PL-02", "education");

/// A region and a role category.
pub type Cell = (&'static str, &'static str);

/// Everyone.
pub struct Cast {
    /// Runs the project.
    pub office: Actor,
    /// Teaches.
    pub trainer: PersonId,
    /// The official of each region and role category, but for the cell that is kept free.
    pub officials: BTreeMap<Cell, PersonId>,
    /// Further officials of some cells, who come after those.
    pub seconds: BTreeMap<Cell, PersonId>,
    /// What each of them would say of themselves.
    pub said: BTreeMap<PersonId, Said>,
}

/// Those who come when the seat of their cell is taken: given name, family name, sex, year of birth, cell.
const SECONDS: [(&str, &str, &str, i32, Cell); 3] = [
    ("Bogumiła", "Sikora", "woman", 1981, ("PL-26", "foreigners")),
    ("Zbigniew", "Kruk", "man", 1969, ("PL-18", "education")),
    ("Halina", "Sobczak", "woman", 1976, ("PL-14", "plenipotentiary")),
];

/// Adds everyone to the register.
pub async fn add_everyone(app: &App) -> Result<Cast, Fault> {
    let mut tx = app.db.write().await?;
    let bureau = "Biuro Pełnomocnika Rządu do Spraw Równego Traktowania";
    let office = Staff(
        "Maria",
        "Sienkiewicz",
        "office@example.org",
        bureau,
        "kierowniczka projektu",
    );
    let office = office.add(&mut tx, Language::Pl).await?;
    let institute = "Instytut Prawa Równościowego";
    let trainer = Staff(
        "Aleksander",
        "Żuławski",
        "trainer@example.org",
        institute,
        "trener",
    );
    let trainer = trainer.add(&mut tx, Language::Pl).await?;
    let auditors = "Revisionsbyrån Öresund";
    let auditor = Staff("Elin", "Åkesson", "auditor@example.org", auditors, "revisor");
    let auditor = auditor.add(&mut tx, Language::Sv).await?;
    grant(&mut tx, office, Permission::Office, &Scope::Installation, None).await?;
    grant(&mut tx, auditor, Permission::Auditor, &Scope::Installation, None).await?;
    let mut said = BTreeMap::new();
    let officials = add_officials(&mut tx, &mut said).await?;
    let seconds = add_seconds(&mut tx, &mut said).await?;
    tx.commit().await?;
    Ok(Cast {
        office: people::actor(app.db.read(), office)
            .await?
            .ok_or(Fault::NotFound)?,
        trainer,
        officials,
        seconds,
        said,
    })
}

/// Somebody who runs the project: given name, family name, mail address, organisation, function.
struct Staff(
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

impl Staff {
    async fn add(self, tx: &mut Tx, language: Language) -> Result<PersonId, Fault> {
        let Staff(given_name, family_name, email, organisation, function) = self;
        let new = NewPerson {
            given_name: given_name.to_owned(),
            family_name: family_name.to_owned(),
            email: email.to_owned(),
            organisation: organisation.to_owned(),
            unit: String::new(),
            function: function.to_owned(),
            region_code: None,
            role_category: None,
            language,
        };
        Ok(add_person(tx, new, None).await?)
    }
}

async fn add_officials(
    tx: &mut Tx,
    said: &mut BTreeMap<PersonId, Said>,
) -> Result<BTreeMap<Cell, PersonId>, Fault> {
    let mut cells = BTreeMap::new();
    for (number, official) in (0..).zip(officials()) {
        let cell = (official.offices.region, official.role.code);
        if cell == KEPT {
            let own = Official {
                given_name: "Zofia",
                family_name: "Wiśniewska".to_owned(),
                sex: "woman",
                birth_year: 1984,
                ..official
            };
            add_official((tx, said), &own, Some(OFFICIAL), number).await?;
        } else {
            cells.insert(cell, add_official((tx, said), &official, None, number).await?);
        }
    }
    Ok(cells)
}

async fn add_seconds(
    tx: &mut Tx,
    said: &mut BTreeMap<PersonId, Said>,
) -> Result<BTreeMap<Cell, PersonId>, Fault> {
    let mut cells = BTreeMap::new();
    for (given_name, family_name, sex, birth_year, cell) in SECONDS {
        let official = Official {
            given_name,
            family_name: family_name.to_owned(),
            sex,
            birth_year,
            offices: office_of(cell.0).ok_or(Fault::NotFound)?,
            role: role_of(cell.1).ok_or(Fault::NotFound)?,
        };
        cells.insert(cell, add_official((tx, said), &official, None, 1).await?);
    }
    Ok(cells)
}

fn office_of(region: &str) -> Option<&'static Offices> {
    OFFICES.iter().find(|offices| offices.region == region)
}

fn role_of(code: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.code == code)
}

/// Adds an official; the `number` decides on the language and what they would say of themselves, the same every time.
async fn add_official(
    (tx, said): (&mut Tx, &mut BTreeMap<PersonId, Said>),
    official: &Official,
    email: Option<&str>,
    number: u32,
) -> Result<PersonId, Fault> {
    let cell = (official.offices.region, official.role.code);
    let organisation = if official.role.code == KEPT.1 {
        official.offices.education
    } else {
        official.offices.voivode
    };
    let made = || {
        let (given, family) = (plain(official.given_name), plain(&official.family_name));
        format!("{given}.{family}@{}.example.org", cell.0.to_lowercase())
    };
    let new = NewPerson {
        given_name: official.given_name.to_owned(),
        family_name: official.family_name.clone(),
        email: email.map_or_else(made, str::to_owned),
        organisation: organisation.to_owned(),
        unit: official.role.unit.to_owned(),
        function: official.role.function.to_owned(),
        region_code: None,
        role_category: None,
        language: if email.is_some() {
            Language::Pl
        } else {
            language_of(number)
        },
    };
    let id = add_person(tx, new, None).await?;
    describe(tx, id, cell).await?;
    let own = Said {
        sex: official.sex.to_owned(),
        birth_year: Some(official.birth_year),
        education: education_of(number).to_owned(),
        labour_status: "employed".to_owned(),
    };
    said.insert(id, own);
    Ok(id)
}

/// Most read Polish; some read English or Swedish.
fn language_of(number: u32) -> Language {
    match number % 9 {
        0 => Language::En,
        4 => Language::Sv,
        _ => Language::Pl,
    }
}

/// Most have a degree; two would rather not say.
fn education_of(number: u32) -> &'static str {
    match number {
        32 | 64 => "not_stated",
        number if number % 6 == 5 => "isced_3_4",
        _ => "isced_5_8",
    }
}
