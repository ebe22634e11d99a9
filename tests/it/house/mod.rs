//! What holds the house up.

mod architecture;
mod budgets;
mod courses;
mod migrations;
mod pages;
mod permissions;
mod templates;

use std::path::Path;

/// All files of this kind below a folder of the project, with their paths from its root, sorted.
fn files_below(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).expect("a folder of the project");
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push((
                    shown(root, &path),
                    std::fs::read_to_string(&path).expect("a text"),
                ));
            }
        }
    }
    found.sort();
    found
}

fn shown(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).expect("a path of the project");
    inside.to_string_lossy().replace('\\', "/")
}
