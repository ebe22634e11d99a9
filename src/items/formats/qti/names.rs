//! One set of names for both versions: QTI 3.0 writes `qti-choice-interaction response-identifier`, 2.x
//! `choiceInteraction responseIdentifier` (1EdTech QTI 3.0, "Best Practices and Implementation Guide", naming of elements).

use crate::formats::xml::{Element, Node};

/// The tree with the names of version 2.
pub(super) fn in_version_2(mut element: Element) -> Element {
    if let Some(name) = element.name.strip_prefix("qti-") {
        element.name = camel(name);
        for (name, _) in &mut element.attributes {
            let is_ours = !["data-", "aria-", "xml:"]
                .iter()
                .any(|prefix| name.starts_with(prefix));
            if is_ours && name.contains('-') {
                *name = camel(name);
            }
        }
    }
    element.children = element
        .children
        .into_iter()
        .map(|node| match node {
            Node::Element(child) => Node::Element(in_version_2(child)),
            text => text,
        })
        .collect();
    element
}

fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut whole, part| {
        let mut letters = part.chars();
        whole.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        whole.push_str(letters.as_str());
        whole
    })
}

/// The elements of these names anywhere inside, in order.
pub(super) fn all_inside<'a>(
    element: &'a Element,
    is_wanted: &dyn Fn(&str) -> bool,
    found: &mut Vec<&'a Element>,
) {
    for child in element.elements() {
        if is_wanted(&child.name) {
            found.push(child);
        }
        all_inside(child, is_wanted, found);
    }
}
