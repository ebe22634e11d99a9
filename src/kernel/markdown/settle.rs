//! What can be said of a tree only when it is whole: the ids and levels of headings, and where links inside it lead.

use std::collections::HashSet;

use super::slug::{Ids, slug};
use super::tree::{Block, Inline, plain_text};

/// Gives the headings of the text their ids, and levels that start at 1 and never skip one on the way down.
pub(super) fn name_headings(blocks: &mut [Block]) -> HashSet<String> {
    let mut ids = Ids::default();
    let mut given = HashSet::new();
    let mut ancestors: Vec<u8> = Vec::new();
    for block in blocks {
        if let Block::Heading { level, id, inlines } = block {
            ancestors.retain(|ancestor| *ancestor < *level);
            ancestors.push(*level);
            *level = u8::try_from(ancestors.len()).unwrap_or(u8::MAX);
            *id = ids.give(&plain_text(inlines));
            given.insert(id.clone());
        }
    }
    given
}

/// Headings inside quotations and lists become strong lines, for they are no part of the outline; links inside the text
/// find their heading by the words that the author sees.
pub(super) fn settle_block(block: &mut Block, ids: &HashSet<String>) {
    match block {
        Block::Heading { inlines, .. } | Block::Paragraph { inlines } => settle_links(inlines, ids),
        Block::Quote { blocks } => settle_inner(blocks, ids),
        Block::List { items, .. } => items.iter_mut().for_each(|item| settle_inner(item, ids)),
        Block::Table { head, rows, .. } => {
            head.iter_mut()
                .chain(rows.iter_mut().flatten())
                .for_each(|cell| settle_links(cell, ids));
        }
        Block::Code { .. } | Block::Rule => {}
    }
}

fn settle_inner(blocks: &mut [Block], ids: &HashSet<String>) {
    for block in blocks {
        if let Block::Heading { inlines, .. } = block {
            let inlines = vec![Inline::Strong {
                inlines: std::mem::take(inlines),
            }];
            *block = Block::Paragraph { inlines };
        }
        settle_block(block, ids);
    }
}

fn settle_links(inlines: &mut [Inline], ids: &HashSet<String>) {
    for inline in inlines {
        match inline {
            Inline::Link { href, inlines } => {
                let named = href.strip_prefix('#').map(slug).filter(|id| ids.contains(id));
                if let Some(id) = named {
                    *href = format!("#{id}");
                }
                settle_links(inlines, ids);
            }
            Inline::Emphasis { inlines } | Inline::Strong { inlines } | Inline::Struck { inlines } => {
                settle_links(inlines, ids);
            }
            _ => {}
        }
    }
}
