//! A packed workbook, unpacked once into nothing: what it is, and whether it stays within limits. The sizes that an archive
//! states about itself are not believed.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{MAX_UNPACKED, SheetError};

const MAX_ENTRIES: usize = 2_000;
/// How many times larger than the file its content may be, once it is larger than [`ANY_RATIO`].
const MAX_RATIO: u64 = 200;
const ANY_RATIO: u64 = 4 * 1024 * 1024;
const ODS_TYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// What a packed file turned out to be.
pub(super) enum Packed {
    Xlsx,
    /// With the document itself, whose repetitions are yet to be counted.
    Ods {
        content: Vec<u8>,
    },
}

/// Unpacks every entry, counting.
pub(super) fn inspect(bytes: &[u8]) -> Result<Packed, SheetError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Broken)?;
    if archive.len() > MAX_ENTRIES {
        return Err(SheetError::TooLarge);
    }
    let mut budget = Budget::new(bytes.len() as u64);
    let mut is_xlsx = false;
    let mut is_ods = false;
    let mut content = Vec::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).map_err(|_| SheetError::Broken)?;
        // As written: the reader of tables looks for exactly these names, too.
        let name = entry.name().map_err(|_| SheetError::Broken)?.into_owned();
        match name.as_str() {
            "mimetype" => is_ods = budget.unpack(&mut entry)?.starts_with(ODS_TYPE),
            "content.xml" => content = budget.unpack(&mut entry)?,
            _ => budget.count(&mut entry)?,
        }
        is_xlsx |= name.starts_with("xl/") && name.ends_with(".xml");
    }
    match (is_xlsx, is_ods) {
        (true, _) => Ok(Packed::Xlsx),
        (_, true) => Ok(Packed::Ods { content }),
        _ => Err(SheetError::NotATable),
    }
}

/// How much may still be unpacked.
struct Budget {
    left: u64,
}

impl Budget {
    fn new(packed: u64) -> Self {
        Self {
            left: MAX_UNPACKED.min(ANY_RATIO.max(packed.saturating_mul(MAX_RATIO))),
        }
    }

    fn unpack(&mut self, entry: &mut impl Read) -> Result<Vec<u8>, SheetError> {
        let mut unpacked = Vec::new();
        let read = entry
            .take(self.left + 1)
            .read_to_end(&mut unpacked)
            .map_err(|_| SheetError::Broken)?;
        self.spend(read as u64)?;
        Ok(unpacked)
    }

    fn count(&mut self, entry: &mut impl Read) -> Result<(), SheetError> {
        let read = std::io::copy(&mut entry.take(self.left + 1), &mut std::io::sink());
        self.spend(read.map_err(|_| SheetError::Broken)?)
    }

    fn spend(&mut self, bytes: u64) -> Result<(), SheetError> {
        self.left = self.left.checked_sub(bytes).ok_or(SheetError::TooLarge)?;
        Ok(())
    }
}
