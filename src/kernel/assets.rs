//! What is built into the program from `templates/`: pages, mails, documents, texts, styles, scripts.

use std::{borrow::Cow, collections::BTreeMap};

use rust_embed::{EmbeddedFile, RustEmbed};

use super::ids::hex;

/// The files below `templates/`; a debug build reads them from there, a release build carries them.
#[derive(RustEmbed)]
#[folder = "../../templates/"]
pub struct Templates;

impl Templates {
    /// A file's text, if there is such a file and it is UTF-8.
    pub fn text(name: &str) -> Option<String> {
        String::from_utf8(Self::get(name)?.data.into_owned()).ok()
    }
}

/// The style sheet, scripts and pictures that browsers fetch, each under an address that changes with its content.
pub struct Assets {
    hashes: BTreeMap<String, String>,
    mark: String,
}

impl Assets {
    /// Reads the content hash of every asset.
    pub fn load() -> Self {
        let hash_of = |name: Cow<'static, str>| {
            let file = Templates::get(&name)?;
            let hash: String = hex(&file.metadata.sha256_hash()).chars().take(12).collect();
            Some((name.strip_prefix("assets/")?.to_owned(), hash))
        };
        let hashes: BTreeMap<String, String> = Templates::iter()
            .filter(|name| name.starts_with("assets/"))
            .filter_map(hash_of)
            .collect();
        let all: String = hashes.values().map(String::as_str).collect();
        let mark = super::ids::sha256_hex(all.as_bytes()).chars().take(12).collect();
        Self { hashes, mark }
    }

    /// The address of an asset, with its hash so that browsers may keep it for good.
    pub fn address(&self, name: &str) -> String {
        let hash = self.hashes.get(name).map_or("0", String::as_str);
        format!("/assets/{name}?v={hash}")
    }

    /// A mark that changes when any asset does; script modules are told apart by it.
    pub fn build_mark(&self) -> String {
        self.mark.clone()
    }

    /// The hash of an asset's content.
    pub fn hash(&self, name: &str) -> Option<&str> {
        self.hashes.get(name).map(String::as_str)
    }

    /// Whether what is fetched under this mark never changes: the mark is the asset's own or that of the whole build.
    pub fn is_fixed_by(&self, name: &str, mark: &str) -> bool {
        mark == self.mark || self.hash(name) == Some(mark)
    }

    /// An asset by its name.
    pub fn file(&self, name: &str) -> Option<EmbeddedFile> {
        self.hashes
            .contains_key(name)
            .then(|| Templates::get(&format!("assets/{name}")))
            .flatten()
    }
}
