//! The main menu, by what a person may do.

use crate::{
    kernel::{app::App, languages::Language, page::MenuEntry},
    people::Actor,
};

/// The entries for whoever asks; `path` is the page they are on.
pub fn menu(app: &App, language: Language, actor: Option<&Actor>, path: &str) -> Vec<MenuEntry> {
    let mut places = vec![("/", "home-menu-start"), ("/editions", "home-menu-editions")];
    if let Some(actor) = actor {
        places.push(("/materials", "home-menu-materials"));
        if actor.is_any_office() || actor.is_any_auditor() {
            places.extend([
                ("/projects", "home-menu-projects"),
                ("/courses", "home-menu-courses"),
            ]);
        }
        if actor.is_any_office() {
            places.extend([("/people", "home-menu-people"), ("/mail", "home-menu-mail")]);
        }
        if actor.is_any_office() || actor.is_any_auditor() {
            places.push(("/audit", "home-menu-audit"));
        }
    }
    let entry = |(href, key): (&str, &str)| MenuEntry {
        href: href.to_owned(),
        label: app.languages.word(language, key),
        current: path == href || (href != "/" && path.starts_with(&format!("{href}/"))),
    };
    places.into_iter().map(entry).collect()
}
