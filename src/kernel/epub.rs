//! E-books: a Markdown text as an EPUB 3.3 publication, one chapter a file, with a table of contents, accessibility
//! metadata and no script. The same book always gives the same bytes.

mod package;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::io::{Cursor, Write as _};

use time::OffsetDateTime;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::markdown::{Block, Inline, Tree, leads_outside, to_xhtml};
use package::Chapter;

/// A text to be made into an e-book, and all that is said about it.
#[derive(Debug, Clone)]
pub struct Book {
    /// A lasting identifier of this text, such as `urn:uuid:...`; the same for each version of it.
    pub identifier: String,
    /// The title.
    pub title: String,
    /// The language of the text: `pl`, `sv`, `en`.
    pub lang: String,
    /// Who wrote it; may be empty.
    pub creators: Vec<String>,
    /// Who publishes it.
    pub publisher: String,
    /// Licence or rights statement; may be empty.
    pub rights: String,
    /// One or two sentences on the content; may be empty.
    pub description: String,
    /// When this version was made.
    pub modified: OffsetDateTime,
    /// "Contents" in the language of the text.
    pub contents_label: String,
    /// A sentence on how the book can be read with assistive technology, in the language of the text.
    pub accessibility_summary: String,
    /// The lines of the title page under the title: project, programme, funding line.
    pub imprint: Vec<String>,
    /// The funder's emblem for the title page.
    pub emblem: Option<Emblem>,
    /// The text. A leading heading that repeats the title is better taken off first (`Tree::take_title`).
    pub text: Tree,
}

/// A picture for the title page.
#[derive(Debug, Clone)]
pub struct Emblem {
    /// The picture as SVG.
    pub svg: Vec<u8>,
    /// What it shows, in words.
    pub alt: String,
}

/// Why a book could not be packed.
#[derive(Debug)]
pub enum EpubError {
    /// The date cannot be written.
    Date(time::error::Format),
    /// The archive could not be written.
    Archive(zip::result::ZipError),
}

impl fmt::Display for EpubError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(error) => write!(f, "the book's date: {error}"),
            Self::Archive(error) => write!(f, "the book's archive: {error}"),
        }
    }
}

impl std::error::Error for EpubError {}

impl From<zip::result::ZipError> for EpubError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Archive(error)
    }
}

impl From<std::io::Error> for EpubError {
    fn from(error: std::io::Error) -> Self {
        Self::Archive(error.into())
    }
}

/// Packs the book.
///
/// # Errors
/// [`EpubError`], which only a date beyond the calendar or a book of gigabytes can cause.
pub fn epub(book: &Book) -> Result<Vec<u8>, EpubError> {
    let chapters = chapters(book);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    let packed = plain.compression_method(CompressionMethod::Deflated);
    // Readers recognise the format by this entry: first, and not compressed.
    archive.start_file("mimetype", plain)?;
    archive.write_all(b"application/epub+zip")?;
    for (name, content) in files(book, &chapters)? {
        archive.start_file(name, packed)?;
        archive.write_all(&content)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn files(book: &Book, chapters: &[Chapter]) -> Result<Vec<(String, Vec<u8>)>, EpubError> {
    let mut files = vec![
        (
            "META-INF/container.xml".to_owned(),
            package::CONTAINER.as_bytes().to_vec(),
        ),
        (
            "OEBPS/content.opf".to_owned(),
            package::opf(book, chapters)
                .map_err(EpubError::Date)?
                .into_bytes(),
        ),
        (
            "OEBPS/nav.xhtml".to_owned(),
            package::nav(book, chapters).into_bytes(),
        ),
        (
            "OEBPS/title.xhtml".to_owned(),
            package::title_page(book).into_bytes(),
        ),
        ("OEBPS/book.css".to_owned(), package::STYLE.as_bytes().to_vec()),
    ];
    if let Some(emblem) = &book.emblem {
        files.push(("OEBPS/emblem.svg".to_owned(), emblem.svg.clone()));
    }
    let homes = homes(chapters);
    for chapter in chapters {
        let mut tree = chapter.tree.clone();
        let text: Vec<&mut Block> = tree
            .blocks
            .iter_mut()
            .chain(tree.notes.iter_mut().flatten())
            .collect();
        for block in text {
            point_across(block, &chapter.file, &homes);
        }
        let body = to_xhtml(&tree);
        files.push((
            format!("OEBPS/{}", chapter.file),
            package::page(book, &chapter.title, &body).into_bytes(),
        ));
    }
    Ok(files)
}

/// Cuts the text at its headings of level 1 and 2. What stands before the first heading is a chapter under the title of
/// the book; a heading of level 1 with nothing before the next heading keeps the chapter below it company.
fn chapters(book: &Book) -> Vec<Chapter> {
    let mut parts: Vec<Vec<Block>> = Vec::new();
    for block in &book.text.blocks {
        match parts.last_mut() {
            Some(part) if !begins_chapter(block) || is_bare_heading_above(part, block) => {
                part.push(block.clone())
            }
            _ => parts.push(vec![block.clone()]),
        }
    }
    let notes = &book.text.notes;
    parts
        .into_iter()
        .enumerate()
        .map(|(place, blocks)| {
            Chapter::new(
                place + 1,
                Tree {
                    blocks,
                    notes: notes.clone(),
                },
                &book.title,
            )
        })
        .collect()
}

fn begins_chapter(block: &Block) -> bool {
    matches!(block, Block::Heading { level: 1 | 2, .. })
}

fn is_bare_heading_above(part: &[Block], block: &Block) -> bool {
    match (part, block) {
        ([Block::Heading { level: above, .. }], Block::Heading { level, .. }) => above < level,
        _ => false,
    }
}

/// The file in which each heading is found.
fn homes(chapters: &[Chapter]) -> HashMap<String, String> {
    chapters
        .iter()
        .flat_map(|chapter| {
            chapter
                .headings
                .iter()
                .map(|heading| (heading.id.clone(), chapter.file.clone()))
        })
        .collect()
}

/// Links inside the text name the file that the heading went to; a link to nowhere becomes plain words.
fn point_across(block: &mut Block, here: &str, homes: &HashMap<String, String>) {
    match block {
        Block::Heading { inlines, .. } | Block::Paragraph { inlines } => point_inlines(inlines, here, homes),
        Block::Quote { blocks } => blocks
            .iter_mut()
            .for_each(|block| point_across(block, here, homes)),
        Block::List { items, .. } => {
            items
                .iter_mut()
                .flatten()
                .for_each(|block| point_across(block, here, homes));
        }
        Block::Table { head, rows, .. } => {
            let cells = head.iter_mut().chain(rows.iter_mut().flatten());
            cells.for_each(|cell| point_inlines(cell, here, homes));
        }
        Block::Code { .. } | Block::Rule => {}
    }
}

fn point_inlines(inlines: &mut [Inline], here: &str, homes: &HashMap<String, String>) {
    for inline in inlines {
        match inline {
            Inline::Link { href, inlines } => {
                let home = href.strip_prefix('#').and_then(|id| Some((id, homes.get(id)?)));
                *href = match home {
                    Some((id, file)) if file == here => format!("#{id}"),
                    Some((id, file)) => format!("{file}#{id}"),
                    None if leads_outside(href) => std::mem::take(href),
                    None => String::new(),
                };
                point_inlines(inlines, here, homes);
            }
            Inline::Emphasis { inlines } | Inline::Strong { inlines } | Inline::Struck { inlines } => {
                point_inlines(inlines, here, homes);
            }
            _ => {}
        }
    }
}
