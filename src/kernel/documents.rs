//! Documents: the one door to the typesetter. A document is an embedded template, the data it is filled with and a few
//! pictures; out comes a tagged PDF that conforms to PDF/A-2a and PDF/UA-1 together.
//!
//! Data reaches a template as JSON in a file of its own, so nothing that a person wrote is ever read as template code.
//! The same template, data and pictures always give the same bytes.

mod world;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use world::{Desk, Shelf};

/// Renderings after which the typesetter forgets an intermediate result that no rendering used again.
const REMEMBERED_RENDERINGS: usize = 2;

/// The typesetter with its fonts and templates. Cloning it is cheap; it is made once and shared.
#[derive(Clone, Default)]
pub struct Documents {
    shelf: Arc<OnceLock<Shelf>>,
}

/// Why a document could not be made. None of these is a reader's mistake: they belong in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentError {
    /// There is no template of this name.
    UnknownTemplate(String),
    /// No template has a place for an attachment of this name.
    UnknownAttachment(String),
    /// The data lacks this field, or it is not of the kind that every document needs.
    Field(&'static str),
    /// The template could not be laid out with this data: `file:line: message`, one for each trouble.
    Layout(Vec<String>),
    /// The pages were laid out, but would not be an archivable and accessible PDF.
    Export(Vec<String>),
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownTemplate(name) => write!(f, "no document template is called {name:?}"),
            Self::UnknownAttachment(name) => write!(f, "no document has a place for {name:?}"),
            Self::Field(name) => write!(f, "the document's data has no usable {name:?}"),
            Self::Layout(troubles) => write!(f, "layout failed: {}", troubles.join("; ")),
            Self::Export(troubles) => write!(f, "PDF export refused: {}", troubles.join("; ")),
        }
    }
}

impl std::error::Error for DocumentError {}

/// What a template finds in `data.json`.
#[derive(Serialize)]
struct Filling<'a> {
    document: &'a Value,
    attached: Vec<&'a str>,
}

impl Documents {
    /// A typesetter that reads the embedded fonts and templates for its first document: a few milliseconds, and memory that a
    /// server without documents need not have.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the template (`attempt`, `certificate`, `attendance_sheet`, `final_report`, `handbook`, `project_schedule`) with the data and returns the PDF.
    ///
    /// Every document's data has `title`, `lang` (`pl`, `sv`, `en`) and `made_at` (RFC 3339), which become the PDF's title,
    /// language and creation date; the first comment of each template lists the rest. Attachments are pictures, under the
    /// names that templates know: `emblem.svg`, `qr.svg`, `logo`, `signature`, `map-1.svg` to `map-3.svg`.
    ///
    /// This computes for milliseconds (a certificate) to seconds (a book): call it where blocking is allowed.
    ///
    /// # Errors
    /// See [`DocumentError`].
    pub fn pdf(
        &self,
        template: &str,
        data: &Value,
        attachments: &[(&str, Vec<u8>)],
    ) -> Result<Vec<u8>, DocumentError> {
        let made_at = moment(data)?;
        for field in ["title", "lang"] {
            data.get(field)
                .and_then(Value::as_str)
                .ok_or(DocumentError::Field(field))?;
        }
        let filling = Filling {
            document: data,
            attached: attachments.iter().map(|(name, _)| *name).collect(),
        };
        let json = serde_json::to_vec(&filling).map_err(|_| DocumentError::Field("document"))?;
        let options = options(made_at, fingerprint(template, &json, attachments))?;
        let desk = self.desk(template, json, attachments)?;
        let pdf = typeset(&desk, &options);
        comemo::evict(REMEMBERED_RENDERINGS);
        pdf
    }

    fn desk(
        &self,
        template: &str,
        json: Vec<u8>,
        attachments: &[(&str, Vec<u8>)],
    ) -> Result<Desk<'_>, DocumentError> {
        let shelf = self.shelf.get_or_init(Shelf::new);
        let main = shelf
            .template(template)
            .ok_or_else(|| DocumentError::UnknownTemplate(template.to_owned()))?;
        let mut desk = Desk::new(shelf, main, Bytes::new(json));
        for (name, bytes) in attachments {
            desk.attach(name, bytes.clone())
                .ok_or_else(|| DocumentError::UnknownAttachment((*name).to_owned()))?;
        }
        Ok(desk)
    }
}

fn typeset(desk: &Desk<'_>, options: &PdfOptions) -> Result<Vec<u8>, DocumentError> {
    let laid_out = typst::compile::<PagedDocument>(desk);
    for warning in desk.explain(&laid_out.warnings) {
        log::warn!("document template: {warning}");
    }
    let pages = laid_out
        .output
        .map_err(|troubles| DocumentError::Layout(desk.explain(&troubles)))?;
    typst_pdf::pdf(&pages, options).map_err(|troubles| DocumentError::Export(desk.explain(&troubles)))
}

/// Both standards at once, a fixed date and an identifier made from the content: nothing in the file depends on when or
/// where it was made.
fn options(made_at: Datetime, identifier: String) -> Result<PdfOptions, DocumentError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|trouble| DocumentError::Export(vec![trouble.message().to_string()]))?;
    Ok(PdfOptions {
        ident: Smart::Custom(identifier),
        creator: Smart::Custom(Some("Evenhand".to_owned())),
        timestamp: Some(Timestamp::new_utc(made_at)),
        standards,
        ..PdfOptions::default()
    })
}

fn moment(data: &Value) -> Result<Datetime, DocumentError> {
    data.get("made_at")
        .and_then(Value::as_str)
        .and_then(|text| OffsetDateTime::parse(text, &Rfc3339).ok())
        .map(|at| at.to_offset(UtcOffset::UTC))
        .and_then(|at| {
            Datetime::from_ymd_hms(
                at.year(),
                at.month().into(),
                at.day(),
                at.hour(),
                at.minute(),
                at.second(),
            )
        })
        .ok_or(DocumentError::Field("made_at"))
}

fn fingerprint(template: &str, json: &[u8], attachments: &[(&str, Vec<u8>)]) -> String {
    let mut digest = Sha256::new();
    digest.update(template);
    digest.update(json);
    for (_, bytes) in attachments {
        digest.update(bytes);
    }
    digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
