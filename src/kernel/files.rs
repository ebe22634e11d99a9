//! The file store: content by its SHA-256, outside any web root, written whole or not at all.

use std::{
    fmt,
    io::{self, Read as _, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use rocket::tokio::{fs, task};
use sha2::{Digest, Sha256};

use super::ids::{hex, new_id, sha256_hex};

/// A draft that was not written to for so long has no writer.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// A file could not be read or written, with where and why.
#[derive(Debug)]
pub struct FileError {
    /// What was being done.
    pub doing: &'static str,
    /// The operating system's reason.
    pub cause: io::Error,
}

impl FileError {
    /// Whether there was no room for a file.
    pub fn is_storage_full(&self) -> bool {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        matches!(self.cause.kind(), FileTooLarge | QuotaExceeded | StorageFull)
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.doing, self.cause)
    }
}

/// The folder of stored files.
#[derive(Clone, Debug)]
pub struct FileStore {
    folder: PathBuf,
}

impl FileStore {
    /// Opens (and makes) the store below the data folder.
    pub fn open(data: &Path) -> Result<Self, FileError> {
        let folder = data.join("files");
        std::fs::create_dir_all(&folder).map_err(|cause| FileError {
            doing: "make the file folder",
            cause,
        })?;
        sweep(&folder);
        Ok(Self { folder })
    }

    /// Stores content durably and gives its SHA-256; content that is there already is left alone.
    pub async fn put(&self, content: &[u8]) -> Result<String, FileError> {
        let hash = sha256_hex(content);
        task::block_in_place(|| {
            let mut draft = self.draft()?;
            draft.write_all(content).map_err(not_stored)?;
            self.place(&draft, &hash)
        })?;
        Ok(hash)
    }

    /// Begins a file that is written piece by piece, because it is too large to be held whole.
    pub fn draft(&self) -> Result<Draft, FileError> {
        let path = self.folder.join(format!("{}.part", new_id()));
        let file = std::fs::File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path);
        let file = file.map_err(|cause| FileError {
            doing: "begin a file",
            cause,
        })?;
        Ok(Draft { file, path })
    }

    /// Stores what was written to a draft durably, as [`FileStore::put`] does, and gives its SHA-256. Blocks.
    pub fn keep(&self, mut draft: Draft) -> Result<String, FileError> {
        let hash = draft.sum()?;
        self.place(&draft, &hash)?;
        Ok(hash)
    }

    /// Makes a draft the stored file of this hash, unless that is there already.
    fn place(&self, draft: &Draft, hash: &str) -> Result<(), FileError> {
        let path = self.path(hash);
        let folder = path.parent().unwrap_or(&self.folder);
        let placed = || {
            if path.try_exists()? {
                return Ok(());
            }
            std::fs::create_dir_all(folder)?;
            draft.file.sync_all()?;
            std::fs::rename(&draft.path, &path)?;
            std::fs::File::open(folder)?.sync_all()
        };
        placed().map_err(not_stored)
    }

    /// The folder, for what other writers put beside their drafts.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads a stored file whole.
    pub async fn get(&self, hash: &str) -> Result<Vec<u8>, FileError> {
        fs::read(self.path(hash)).await.map_err(|cause| FileError {
            doing: "read a stored file",
            cause,
        })
    }

    /// Removes a file that nothing refers to any more; that it is gone already is no fault.
    pub async fn remove(&self, hash: &str) -> Result<(), FileError> {
        match fs::remove_file(self.path(hash)).await {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(FileError {
                doing: "remove a stored file",
                cause,
            }),
            _ => Ok(()),
        }
    }

    /// Where a stored file is, for streaming.
    pub fn path(&self, hash: &str) -> PathBuf {
        let safe: String = hash.chars().filter(char::is_ascii_hexdigit).collect();
        self.folder.join(safe.get(..2).unwrap_or("00")).join(&safe)
    }

    /// Reads every file that should be there and names those that are missing or not what they were.
    pub async fn check(&self, hashes: &[String]) -> Vec<String> {
        let mut wrong = Vec::new();
        for hash in hashes {
            match self.get(hash).await {
                Ok(content) if sha256_hex(&content) == *hash => {}
                _ => wrong.push(hash.clone()),
            }
        }
        wrong
    }
}

fn not_stored(cause: io::Error) -> FileError {
    FileError {
        doing: "store a file",
        cause,
    }
}

/// Removes drafts that nobody writes any more, as after a server that was killed. Another server may be writing the young.
fn sweep(folder: &Path) {
    let drafts = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for draft in drafts.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "part")) {
        let changed = draft.metadata().and_then(|facts| facts.modified());
        let age = changed.ok().and_then(|changed| changed.elapsed().ok());
        if age.is_some_and(|age| age > ABANDONED) {
            std::fs::remove_file(draft.path()).ok();
        }
    }
}

/// A file being written that is not in the store yet. Dropped before it is kept, it is gone.
#[derive(Debug)]
pub struct Draft {
    file: std::fs::File,
    path: PathBuf,
}

impl Draft {
    /// The SHA-256 of what was written so far, in lower-case hex.
    pub fn sum(&mut self) -> Result<String, FileError> {
        let mut digest = Sha256::new();
        let mut piece = vec![0; 1 << 16];
        let mut read = || {
            self.file.rewind()?;
            loop {
                match self.file.read(&mut piece)? {
                    0 => return Ok(()),
                    length => digest.update(piece.get(..length).unwrap_or_default()),
                }
            }
        };
        read().map_err(|cause| FileError {
            doing: "read a file again",
            cause,
        })?;
        Ok(hex(&digest.finalize()))
    }

    /// What was written so far, from its beginning; it can still be read when the draft is gone.
    pub fn reader(&mut self) -> Result<std::fs::File, FileError> {
        let mut open = || {
            self.file.rewind()?;
            self.file.try_clone()
        };
        open().map_err(|cause| FileError {
            doing: "read a file again",
            cause,
        })
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Draft {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // It was renamed when it was kept.
        std::fs::remove_file(&self.path).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rocket::async_test]
    async fn a_draft_is_kept_as_if_it_had_been_put_and_leaves_nothing_when_dropped() {
        let data = std::env::temp_dir().join(format!("evenhand-drafts-{}", new_id()));
        let store = FileStore::open(&data).expect("a store");
        let parts = || std::fs::read_dir(store.folder()).expect("a folder").count();
        let mut draft = store.draft().expect("a draft");
        draft.write_all(b"row 1\nrow 2\n").expect("written");
        assert_eq!(draft.sum().expect("a sum"), sha256_hex(b"row 1\nrow 2\n"));
        assert_eq!(parts(), 1);
        drop(draft);
        assert_eq!(parts(), 0);
        for _ in 0..2 {
            let mut draft = store.draft().expect("a draft");
            draft.write_all(b"row 1\n").expect("written");
            let hash = store.keep(draft).expect("kept");
            assert_eq!(store.get(&hash).await.expect("stored"), b"row 1\n");
            assert_eq!(store.put(b"row 1\n").await.expect("put"), hash);
            assert_eq!(parts(), 1, "only the folder of the stored file");
        }
        std::fs::remove_dir_all(data).ok();
    }

    #[test]
    fn what_a_killed_server_was_writing_is_swept_and_what_another_writes_is_not() {
        let data = std::env::temp_dir().join(format!("evenhand-sweep-{}", new_id()));
        let store = FileStore::open(&data).expect("a store");
        for (name, hours) in [("old.part", 25), ("young.part", 1), ("old.txt", 25)] {
            let file = std::fs::File::create(store.folder().join(name)).expect("a file");
            let age = Duration::from_secs(hours * 60 * 60);
            let made = file.metadata().expect("facts").modified().expect("a moment");
            file.set_modified(made - age).expect("an older moment");
        }
        FileStore::open(&data).expect("a store");
        let there = |name: &str| store.folder().join(name).exists();
        assert_eq!(
            ["old.part", "young.part", "old.txt"].map(there),
            [false, true, true]
        );
        std::fs::remove_dir_all(data).ok();
    }
}
