//! A zip that goes out with many files: written piece by piece, each file under a name that is safe and its own, with a list of
//! their checksums.

use std::{
    collections::BTreeSet,
    io::{self, Read, Seek, Write},
};

use sha2::{Digest, Sha256};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::ids::hex;

/// The name of the list of checksums, as `sha256sum --check` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// A file in a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundled {
    /// Its path in the zip.
    pub path: String,
    /// How many bytes it has.
    pub size: u64,
    /// Its SHA-256 in hexadecimal digits.
    pub sum: String,
}

/// A zip being written.
pub struct Bundle<W: Write + Seek> {
    zip: ZipWriter<W>,
    taken: BTreeSet<String>,
    files: Vec<Bundled>,
}

impl<W: Write + Seek> Bundle<W> {
    /// Begins a zip.
    pub fn new(out: W) -> Self {
        Self {
            zip: ZipWriter::new(out),
            taken: BTreeSet::from([SUMS.to_lowercase()]),
            files: Vec::new(),
        }
    }

    /// Adds a file to a folder (or to none, when that is empty), under a name made from `stem` and `ending`, and gives its path.
    ///
    /// # Errors
    /// What the reader or the writer says.
    pub fn add(
        &mut self,
        folder: &str,
        (stem, ending): (&str, &str),
        mut from: impl Read,
    ) -> io::Result<String> {
        let path = self.name(folder, stem, ending);
        // PDFs, workbooks and pictures are packed already.
        let method = match ending {
            "pdf" | "xlsx" | "png" | "jpg" => CompressionMethod::Stored,
            _ => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .large_file(true);
        self.zip.start_file(path.as_str(), options)?;
        let (mut digest, mut size) = (Sha256::new(), 0);
        let mut piece = vec![0; 1 << 16];
        loop {
            let length = from.read(&mut piece)?;
            let read = piece.get(..length).unwrap_or_default();
            if read.is_empty() {
                break;
            }
            digest.update(read);
            size += length as u64;
            self.zip.write_all(read)?;
        }
        let sum = hex(&digest.finalize());
        self.files.push(Bundled {
            path: path.clone(),
            size,
            sum,
        });
        Ok(path)
    }

    /// A path that no other file has, also where upper and lower case are one.
    fn name(&mut self, folder: &str, stem: &str, ending: &str) -> String {
        let joint = if folder.is_empty() { "" } else { "/" };
        let stem = safe(stem);
        let mut number = 1;
        loop {
            let again = if number > 1 {
                format!("-{number}")
            } else {
                String::new()
            };
            let path = format!("{folder}{joint}{stem}{again}.{ending}");
            if self.taken.insert(path.to_lowercase()) {
                return path;
            }
            number += 1;
        }
    }

    /// The files so far, in the order in which they were added.
    pub fn files(&self) -> &[Bundled] {
        &self.files
    }

    /// Adds the list of checksums and ends the zip.
    ///
    /// # Errors
    /// What the writer says.
    pub fn finish(mut self) -> io::Result<W> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        self.zip.start_file(SUMS, options)?;
        for file in &self.files {
            writeln!(self.zip, "{}  {}", file.sum, file.path)?;
        }
        Ok(self.zip.finish()?)
    }
}

/// A name of a file that every system takes: letters and digits of ASCII, dashes, dots inside; never a path.
fn safe(name: &str) -> String {
    const LONGEST: usize = 100;
    let mut safe = String::new();
    for letter in name.chars() {
        let kept = letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
        if kept {
            safe.push(letter);
        } else if !safe.ends_with('-') {
            safe.push('-');
        }
    }
    safe.truncate(LONGEST);
    let safe = safe.trim_matches(['-', '.']);
    let device = ["con", "prn", "aux", "nul"].contains(&safe.to_lowercase().as_str());
    match safe {
        "" => "file".to_owned(),
        _ if device => format!("{safe}-file"),
        _ => safe.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use zip::ZipArchive;

    use super::*;
    use crate::ids::sha256_hex;

    #[test]
    fn names_are_safe_and_their_own_and_checksums_right() {
        let mut bundle = Bundle::new(Cursor::new(Vec::new()));
        let cases = [
            ("RT/2026/0001", "a/RT-2026-0001.txt"),
            ("rt/2026/0001", "a/rt-2026-0001-2.txt"),
            ("../../etc/passwd", "a/etc-passwd.txt"),
            ("C:\\Ćwik; \"Anna\"", "a/C-wik-Anna.txt"),
            ("", "a/file.txt"),
            ("..", "a/file-2.txt"),
            ("NUL", "a/NUL-file.txt"),
        ];
        for (stem, expected) in cases {
            let path = bundle.add("a", (stem, "txt"), stem.as_bytes()).unwrap();
            assert_eq!(path, expected, "{stem}");
        }
        let files = bundle.files().to_vec();
        let mut zip = ZipArchive::new(bundle.finish().unwrap()).unwrap();
        let mut read = |path: &str| {
            let mut content = Vec::new();
            zip.by_name(path).unwrap().read_to_end(&mut content).unwrap();
            content
        };
        let sums = String::from_utf8(read(SUMS)).unwrap();
        assert_eq!(sums.lines().count(), cases.len());
        for file in files {
            let content = read(&file.path);
            assert_eq!(sha256_hex(&content), file.sum);
            assert_eq!(content.len() as u64, file.size);
            assert!(sums.contains(&format!("{}  {}\n", file.sum, file.path)), "{sums}");
        }
    }
}
