//! What this slice is told by slices below it: they may name people, people may not name them. The functions are handed
//! in where the server is put together.

use std::{collections::BTreeMap, future::Future, pin::Pin};

use serde_json::Value;
use uuid::Uuid;

use super::{
    model::PersonId,
    visitor::{Actor, Scope},
};
use crate::kernel::{app::App, fault::Fault, languages::Language};

/// An answer that comes from the database.
pub type Answered<T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + Send>>;

/// The questions.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The names of regions and role categories in a language.
    pub places: fn(App, Language) -> Answered<Places>,
    /// Where permissions can hold.
    pub ground: fn(App, Language) -> Answered<Ground>,
    /// What other slices hold about a person, kind by kind.
    pub held: fn(App, PersonId) -> Answered<Vec<Holding>>,
}

/// Names by code, in the order in which this language sorts them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Regions by full code.
    pub regions: Vec<(String, String)>,
    /// Role categories of all projects.
    pub role_categories: Vec<(String, String)>,
}

impl Places {
    /// The name of a region; its code when it is not known.
    pub fn region(&self, code: &str) -> String {
        named(&self.regions, code)
    }

    /// The name of a role category; its code when it is not known.
    pub fn role_category(&self, code: &str) -> String {
        named(&self.role_categories, code)
    }
}

fn named(names: &[(String, String)], code: &str) -> String {
    let found = names.iter().find(|(known, _)| known == code);
    found.map_or(code, |(_, name)| name).to_owned()
}

/// A project in which permissions can hold.
#[derive(Clone, Debug)]
pub struct ProjectGround {
    /// Its id.
    pub id: Uuid,
    /// How people call it.
    pub name: String,
    /// The regions it works in, by full code.
    pub regions: Vec<String>,
}

/// An edition in which permissions can hold.
#[derive(Clone, Debug)]
pub struct EditionGround {
    /// Its id.
    pub id: Uuid,
    /// Its project.
    pub project: Uuid,
    /// How people call it.
    pub name: String,
}

/// Everything in which permissions can hold, in the order of the lists to choose from.
#[derive(Clone, Debug, Default)]
pub struct Ground {
    /// All projects.
    pub projects: Vec<ProjectGround>,
    /// All editions.
    pub editions: Vec<EditionGround>,
    /// The names of the regions by full code.
    pub regions: BTreeMap<String, String>,
}

impl Ground {
    /// The project of an edition.
    pub fn project_of(&self, edition: Uuid) -> Option<Uuid> {
        let found = self.editions.iter().find(|known| known.id == edition);
        found.map(|known| known.project)
    }

    /// The projects that work in a region.
    pub fn projects_in(&self, region: &str) -> impl Iterator<Item = Uuid> {
        self.projects
            .iter()
            .filter(move |project| project.regions.iter().any(|code| code == region))
            .map(|project| project.id)
    }

    /// What a scope is called; `None` for the installation, which has words of its own.
    pub fn name(&self, scope: &Scope) -> Option<String> {
        match scope {
            Scope::Installation => None,
            Scope::Project(id) => Some(self.projects.iter().find(|known| known.id == *id)?.name.clone()),
            Scope::Edition(id) => Some(self.editions.iter().find(|known| known.id == *id)?.name.clone()),
            Scope::Region(code) => Some(self.regions.get(code).unwrap_or(code).clone()),
        }
    }

    /// The ids of the projects that somebody reads, and of the editions of these; `None` for all.
    pub fn read_by(&self, actor: &Actor) -> Option<Vec<Uuid>> {
        let projects = actor.projects_read()?;
        let editions = self
            .editions
            .iter()
            .filter(|edition| projects.contains(&edition.project));
        let editions: Vec<Uuid> = editions.map(|edition| edition.id).collect();
        Some([projects, editions].concat())
    }
}

/// What a slice holds about a person.
#[derive(Clone, Debug)]
pub struct Holding {
    /// What kind of record, as the end of a key `people-held-...`.
    pub kind: &'static str,
    /// The records, each as the person may take it away.
    pub records: Vec<Value>,
}
