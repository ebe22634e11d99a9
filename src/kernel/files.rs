//! The file store: content by its SHA-256, outside any web root, written whole or not at all.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use rocket::tokio::{fs, io::AsyncWriteExt, task};

use super::ids::{new_id, sha256_hex};

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
        Ok(Self { folder })
    }

    /// Stores content durably and gives its SHA-256; content that is there already is left alone.
    pub async fn put(&self, content: &[u8]) -> Result<String, FileError> {
        let hash = sha256_hex(content);
        let path = self.path(&hash);
        let failed = |cause| FileError {
            doing: "store a file",
            cause,
        };
        if fs::try_exists(&path).await.map_err(failed)? {
            return Ok(hash);
        }
        let folder = path.parent().unwrap_or(&self.folder).to_owned();
        fs::create_dir_all(&folder).await.map_err(failed)?;
        let draft = folder.join(format!("{}.part", new_id()));
        let written = async {
            let mut file = fs::File::create(&draft).await?;
            file.write_all(content).await?;
            file.sync_all().await?;
            fs::rename(&draft, &path).await?;
            task::spawn_blocking(move || std::fs::File::open(&folder)?.sync_all()).await?
        };
        if let Err(cause) = written.await {
            fs::remove_file(&draft).await.ok();
            return Err(failed(cause));
        }
        Ok(hash)
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
