//! Who may give and take which permission, and whose record they may change.

use crate::people::{
    facts::Ground,
    model::Permission,
    visitor::{Actor, Scope},
};

/// Whether a permission can hold in a scope at all.
pub fn fits(permission: Permission, scope: &Scope) -> bool {
    match permission {
        Permission::Admin => *scope == Scope::Installation,
        Permission::Office | Permission::Auditor => {
            matches!(scope, Scope::Installation | Scope::Project(_))
        }
        Permission::Trainer => matches!(scope, Scope::Edition(_)),
        Permission::Coordinator => matches!(scope, Scope::Region(_)),
    }
}

/// Whether somebody may give a permission and take it back: an administrator any; the office of a project trainers of
/// its editions, coordinators of its regions, and its auditors.
pub fn may_give(giver: &Actor, permission: Permission, scope: &Scope, ground: &Ground) -> bool {
    if !fits(permission, scope) {
        return false;
    }
    if giver.is_admin() {
        return true;
    }
    match (permission, scope) {
        (Permission::Trainer, Scope::Edition(edition)) => ground
            .project_of(*edition)
            .is_some_and(|project| giver.is_office_of(project)),
        (Permission::Coordinator, Scope::Region(region)) => ground
            .projects_in(region)
            .any(|project| giver.is_office_of(project)),
        (Permission::Auditor, Scope::Project(project)) => giver.is_office_of(*project),
        _ => false,
    }
}

/// The permissions that somebody who keeps the register may give somewhere.
pub fn givable(giver: &Actor) -> Vec<Permission> {
    let runs = |permission: &Permission| matches!(permission, Permission::Admin | Permission::Office);
    let offered = |permission: &Permission| giver.is_admin() || !runs(permission);
    Permission::ALL.into_iter().filter(offered).collect()
}

/// The scopes in which somebody may give a permission, in the order of the lists to choose from.
pub fn scopes_to_give(giver: &Actor, ground: &Ground) -> Vec<Scope> {
    let projects = ground.projects.iter().map(|project| Scope::Project(project.id));
    let editions = ground.editions.iter().map(|edition| Scope::Edition(edition.id));
    let regions = ground.regions.keys().map(|code| Scope::Region(code.clone()));
    let offered = givable(giver);
    [Scope::Installation]
        .into_iter()
        .chain(projects)
        .chain(editions)
        .chain(regions)
        .filter(|scope| {
            offered
                .iter()
                .any(|permission| may_give(giver, *permission, scope, ground))
        })
        .collect()
}

/// Whether the office may change the record of somebody with these permissions. A mail address is a key to its account,
/// so those who run an installation are changed by administrators only.
pub fn may_change(editor: &Actor, held: &[Permission]) -> bool {
    let runs = |permission: &Permission| matches!(permission, Permission::Admin | Permission::Office);
    editor.is_admin() || !held.iter().any(runs)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use uuid::Uuid;

    use super::*;
    use crate::{
        kernel::languages::Language,
        people::{
            PersonId,
            facts::{EditionGround, ProjectGround},
        },
    };

    const OURS: Uuid = Uuid::from_u128(1);
    const THEIRS: Uuid = Uuid::from_u128(2);
    const OUR_EDITION: Uuid = Uuid::from_u128(11);
    const THEIR_EDITION: Uuid = Uuid::from_u128(12);

    fn ground() -> Ground {
        let project = |id, region: &str| ProjectGround {
            id,
            name: String::new(),
            regions: vec![region.to_owned()],
        };
        let edition = |id, project| EditionGround {
            id,
            project,
            name: String::new(),
        };
        Ground {
            projects: vec![project(OURS, "PL-02"), project(THEIRS, "SE-01")],
            editions: vec![edition(OUR_EDITION, OURS), edition(THEIR_EDITION, THEIRS)],
            regions: BTreeMap::from([
                ("PL-02".to_owned(), "Dolnośląskie".to_owned()),
                ("SE-01".to_owned(), "Stockholms län".to_owned()),
            ]),
        }
    }

    fn somebody(grants: &[(Permission, Scope)]) -> Actor {
        Actor {
            id: PersonId::new(),
            name: String::new(),
            email: String::new(),
            region: None,
            role_category: None,
            language: Language::En,
            grants: grants.to_vec(),
        }
    }

    #[test]
    fn what_may_be_given_depends_on_who_gives_and_where() {
        let region = |code: &str| Scope::Region(code.to_owned());
        let everything = [
            (Permission::Admin, Scope::Installation),
            (Permission::Office, Scope::Installation),
            (Permission::Office, Scope::Project(OURS)),
            (Permission::Auditor, Scope::Installation),
            (Permission::Auditor, Scope::Project(OURS)),
            (Permission::Auditor, Scope::Project(THEIRS)),
            (Permission::Trainer, Scope::Edition(OUR_EDITION)),
            (Permission::Trainer, Scope::Edition(THEIR_EDITION)),
            (Permission::Coordinator, region("PL-02")),
            (Permission::Coordinator, region("SE-01")),
            (Permission::Trainer, Scope::Project(OURS)),
            (Permission::Admin, Scope::Project(OURS)),
            (Permission::Coordinator, Scope::Installation),
        ];
        let admin = somebody(&[(Permission::Admin, Scope::Installation)]);
        let office_of_all = somebody(&[(Permission::Office, Scope::Installation)]);
        let office = somebody(&[(Permission::Office, Scope::Project(OURS))]);
        let auditor = somebody(&[(Permission::Auditor, Scope::Project(OURS))]);
        let trainer = somebody(&[(Permission::Trainer, Scope::Edition(OUR_EDITION))]);
        let cases = [
            ("administrator", admin, "yyyyyyyyyynnn"),
            ("office of everything", office_of_all, "nnnnyyyyyynnn"),
            ("office of ours", office, "nnnnynynynnnn"),
            ("auditor", auditor, "nnnnnnnnnnnnn"),
            ("trainer", trainer, "nnnnnnnnnnnnn"),
            ("official", somebody(&[]), "nnnnnnnnnnnnn"),
        ];
        for (who, giver, expected) in cases {
            let given: String = everything
                .iter()
                .map(|(permission, scope)| may_give(&giver, *permission, scope, &ground()))
                .map(|may| if may { 'y' } else { 'n' })
                .collect();
            assert_eq!(given, expected, "{who}");
        }
    }

    #[test]
    fn an_office_chooses_among_its_own_scopes() {
        let office = somebody(&[(Permission::Office, Scope::Project(OURS))]);
        let own = [
            Scope::Project(OURS),
            Scope::Edition(OUR_EDITION),
            Scope::Region("PL-02".to_owned()),
        ];
        assert_eq!(scopes_to_give(&office, &ground()), own);
    }

    #[test]
    fn those_who_run_the_installation_are_changed_by_administrators_only() {
        let admin = somebody(&[(Permission::Admin, Scope::Installation)]);
        let office = somebody(&[(Permission::Office, Scope::Project(OURS))]);
        let cases = [
            (&admin, vec![Permission::Admin], true),
            (&office, vec![Permission::Admin], false),
            (&office, vec![Permission::Trainer, Permission::Office], false),
            (&office, vec![Permission::Trainer, Permission::Auditor], true),
            (&office, vec![], true),
        ];
        for (editor, held, may) in cases {
            assert_eq!(may_change(editor, &held), may, "{held:?}");
        }
    }
}
