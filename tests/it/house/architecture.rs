//! The direction in which slices name each other, the names and sizes of their files, and what each kind of file may do.

use super::files_below;

/// The files that every slice is made of.
const EVERYWHERE: [&str; 9] = [
    "mod", "model", "rules", "access", "actions", "store", "routes", "views", "mails",
];
/// Files that several slices have: what is told across slices, values stored whole, what a course brings.
const WHERE_NEEDED: [&str; 4] = ["facts", "parts", "content", "import"];
/// Files that one slice has, each for what nobody else does.
const ONCE: [(&str, &str); 7] = [
    ("people", "visitor"),
    ("catalogue", "design"),
    ("catalogue", "sources"),
    ("materials", "documents"),
    ("learning", "reading"),
    ("quizzes", "sheet"),
    ("home", "errors"),
];
/// The menu names all slices' addresses, so it stands in the last one.
const MENU: (&str, &str) = ("home", "menu");
/// Files of another slice that may never be named, even where they are visible.
const CLOSED: [&str; 7] = ["access", "actions", "model", "routes", "rules", "store", "views"];
/// The most lines of a file.
const MOST_LINES: usize = 400;

/// The modules in the order of `lib.rs`: the kernel, then the slices.
fn modules() -> Vec<String> {
    let mut maps = files_below("src", "lib.rs").into_iter();
    let (_, map) = maps.find(|(path, _)| path == "src/lib.rs").expect("the map");
    let slices = map
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    ["kernel"].into_iter().chain(slices).map(str::to_owned).collect()
}

/// The crates of their own below all slices, without database and pages: no rule of slices is about them.
const PURE: [&str; 2] = ["items", "planner"];

/// The module that a file of `src/` belongs to; `None` for `lib.rs` and `main.rs`, and for the pure crates.
fn module_of(path: &str) -> Option<&str> {
    let (module, _) = path.strip_prefix("src/")?.split_once('/')?;
    (!PURE.contains(&module)).then_some(module)
}

/// A source without its comments, in which other modules may be spoken of.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Every `crate::module::next` of a source, with `use crate::{...}` taken apart; `next` is empty where nothing follows.
fn named(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            Some(list) => found.extend(parts(list).iter().map(|part| first_two(part))),
            None => found.push(first_two(after)),
        }
    }
    found
}

/// The parts of a braced list up to its end, divided at its own commas.
fn parts(list: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

fn first_two(path: &str) -> (String, String) {
    let word = |text: &str| {
        let text = text.trim_start();
        let end = text
            .find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
            .unwrap_or(text.len());
        text[..end].to_owned()
    };
    let first = word(path);
    let rest = path.trim_start()[first.len()..]
        .strip_prefix("::")
        .unwrap_or_default();
    // Of `module::{a, b}` each part counts; the closed names are looked for in all of them.
    let next = match rest.strip_prefix('{') {
        Some(list) => parts(list)
            .iter()
            .map(|part| word(part))
            .collect::<Vec<_>>()
            .join(" "),
        None => word(rest),
    };
    (first, next)
}

#[test]
fn paths_are_taken_apart_as_they_are_written() {
    let code = "use crate::{editions::{self, store::x, Edition}, kernel::app::App,\n people};\n crate::projects::rules::y();";
    let named: Vec<_> = named(code)
        .into_iter()
        .map(|(module, next)| format!("{module}:{next}"))
        .collect();
    assert_eq!(
        named,
        [
            "editions:self store Edition",
            "kernel:app",
            "people:",
            "projects:rules"
        ]
    );
}

#[test]
fn a_slice_names_only_slices_above_it_and_only_through_their_front_door() {
    let order = modules();
    let place = |name: &str| order.iter().position(|module| module == name);
    let mut wrong = Vec::new();
    for (path, text) in files_below("src", ".rs") {
        let Some(own) = module_of(&path) else { continue };
        let own_place = place(own).unwrap_or_else(|| panic!("{own} is not in lib.rs"));
        for (module, next) in named(&code(&text)) {
            let Some(its_place) = place(&module) else { continue };
            if its_place > own_place {
                wrong.push(format!("{path} names {module}, which stands below it"));
            }
            let closed = |part: &str| CLOSED.contains(&part);
            if module != own && module != "kernel" && next.split(' ').any(closed) {
                wrong.push(format!("{path} reaches into {module}::{next}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_files_of_a_slice_have_the_names_of_the_house() {
    let order = modules();
    let mut wrong = Vec::new();
    for (path, _) in files_below("src", ".rs") {
        let Some(slice) = module_of(&path).filter(|module| !["kernel", "demo"].contains(module)) else {
            continue;
        };
        assert!(
            order.iter().any(|module| module == slice),
            "{slice} is not in lib.rs"
        );
        let inside = path
            .trim_start_matches("src/")
            .trim_start_matches(slice)
            .trim_start_matches('/');
        let name = inside
            .split('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        let known = EVERYWHERE.contains(&name)
            || WHERE_NEEDED.contains(&name)
            || ONCE.contains(&(slice, name))
            || MENU == (slice, name);
        if !known {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "files that no slice has:\n{}", wrong.join("\n"));
}

#[test]
fn each_kind_of_file_keeps_to_its_work() {
    // Rules decide without asking; views show what they are given; routes ask no database; the door defines nothing.
    let kinds: [(&str, &[&str]); 4] = [
        ("rules", &["async fn", "sea_orm", "rocket::", "app::App"]),
        ("views", &["async fn", "sea_orm"]),
        ("routes", &["sea_orm::", "ActiveModel", "Entity::"]),
        ("mod", &["fn ", "struct ", "enum ", "impl "]),
    ];
    let mut wrong = Vec::new();
    for (path, text) in files_below("src", ".rs") {
        let Some(slice) = module_of(&path).filter(|module| !["kernel", "demo"].contains(module)) else {
            continue;
        };
        let inside = path
            .trim_start_matches("src/")
            .trim_start_matches(slice)
            .trim_start_matches('/');
        let name = inside
            .split('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        let code = code(&text);
        let shown = code.split("#[cfg(test)]").next().unwrap_or_default();
        for (kind, forbidden) in kinds {
            for word in forbidden
                .iter()
                .filter(|word| name == kind && shown.contains(**word))
            {
                wrong.push(format!("{path} says `{word}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_and_can_be_read_at_a_sitting() {
    let mut wrong = Vec::new();
    for folder in ["src", "migrations/src", "tests/it"] {
        for (path, text) in files_below(folder, ".rs") {
            if !text.starts_with("//! ") {
                wrong.push(format!("{path} does not begin with //!"));
            }
            let lines = text.lines().count();
            if lines > MOST_LINES {
                wrong.push(format!("{path} has {lines} lines"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
