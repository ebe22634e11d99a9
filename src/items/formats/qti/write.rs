//! Packages of QTI 3.0: a manifest, one file for each item, and the pictures (1EdTech QTI 3.0, "Assessment, Section and Item
//! Information Model" and "Content Packaging"). What was written is read back, so that nothing is missing without being named.

mod answers;
mod feedback;
mod markup;
mod offered;
mod parts;
mod sets;

use std::collections::BTreeMap;

use kernel::{archive, languages::Language, text::Message};

use self::parts::Parts;
use super::{as_meant, item, message, names::in_version_2};
use crate::{
    content::Task,
    draft::{Draft, Refused},
    exact::Exact,
    formats::{
        Writing, because, is_same, languages_of,
        xml::{self, escape},
    },
};

const ITEM: &str = concat!(
    r#"xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" "#,
    r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" "#,
    r#"xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 "#,
    r#"https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd""#
);
const MANIFEST: &str = concat!(
    r#"xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" "#,
    r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" "#,
    r#"xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 "#,
    r#"https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd""#
);
const TEMPLATES: &str = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates";

/// Writes items as a package of QTI 3.0, those in several languages in `language`.
pub fn write(drafts: &[Draft], language: Language) -> Writing {
    let mut writing = Writing::default();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut resources = String::new();
    for (place, draft) in drafts.iter().enumerate() {
        let named = |reason| Refused {
            line: None,
            name: draft.name.clone(),
            reason,
        };
        let spoken = draft.content.text.language_of(language);
        let identifier = format!("item-{:05}", place + 1);
        match proved(draft, spoken, &identifier) {
            Err(reason) => writing.left_out.push(named(reason)),
            Ok((text, missing)) => {
                writing.changed.extend(missing.into_iter().map(named));
                resources.push_str(&resource(draft, spoken, &identifier));
                files.push((path_of(&identifier), text.into_bytes()));
                let pictures = draft.pictures.iter();
                files.extend(
                    pictures.map(|picture| (picture_path(&identifier, &picture.name), picture.bytes.clone())),
                );
            }
        }
    }
    let manifest = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"package\" {MANIFEST}>\n<metadata>\
         <schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>\n<organizations/>\n\
         <resources>\n{resources}</resources>\n</manifest>\n"
    );
    files.insert(0, ("imsmanifest.xml".to_owned(), manifest.into_bytes()));
    let packed = archive::pack(files.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice())));
    match packed {
        Ok(bytes) => writing.bytes = bytes,
        // No zip holds so much: then nothing is written, and each item says so.
        Err(_) => {
            let named = |draft: &Draft| Refused {
                line: None,
                name: draft.name.clone(),
                reason: message("too-much"),
            };
            writing = Writing {
                left_out: drafts.iter().map(named).collect(),
                ..Writing::default()
            };
        }
    }
    writing
}

fn path_of(identifier: &str) -> String {
    format!("items/{identifier}.xml")
}

fn picture_path(identifier: &str, name: &str) -> String {
    format!("images/{identifier}/{name}")
}

/// An item's entry in the manifest, with its tags and category (IEEE LOM: `general/keyword`, `classification`).
fn resource(draft: &Draft, language: Language, identifier: &str) -> String {
    let string = |text: &str| {
        format!(
            "<string language=\"{}\">{}</string>",
            language.code(),
            escape(text)
        )
    };
    let keywords: String = draft
        .tags
        .iter()
        .map(|tag| format!("<keyword>{}</keyword>", string(tag)))
        .collect();
    let taxon = |name: &String| format!("<taxon><entry>{}</entry></taxon>", string(name));
    let taxons: String = draft.category.iter().map(taxon).collect();
    let files = draft.pictures.iter().map(|picture| {
        format!(
            "<file href=\"{}\"/>",
            escape(&picture_path(identifier, &picture.name))
        )
    });
    format!(
        "<resource identifier=\"{identifier}\" type=\"imsqti_item_xmlv3p0\" href=\"{path}\">\
         <metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general><title>{title}</title>{keywords}</general>\
         <classification><purpose><source>LOMv1.0</source><value>discipline</value></purpose>\
         <taxonPath>{taxons}</taxonPath></classification></lom></metadata><file href=\"{path}\"/>{files}</resource>\n",
        path = path_of(identifier),
        title = string(&draft.name),
        files = files.collect::<String>(),
    )
}

/// An item as it was written, with what of it is missing.
fn proved(draft: &Draft, language: Language, identifier: &str) -> Result<(String, Vec<Message>), Message> {
    let text = item_of(draft, language, identifier)?;
    let mut missing = missing(draft, language);
    let root = xml::parse(&text).map_err(|wrong| wrong.reason)?;
    let pictures: BTreeMap<String, Vec<u8>> = draft
        .pictures
        .iter()
        .map(|picture| (picture_path(identifier, &picture.name), picture.bytes.clone()))
        .collect();
    let mut again = item::read(&in_version_2(root), Some((&pictures, "items")), language)
        .map_err(|refused| refused.reason)?;
    again.category.clone_from(&draft.category);
    again.tags.clone_from(&draft.tags);
    let mut meant = draft.clone();
    as_meant(&mut meant.content.task);
    if again.content.task.code() != draft.content.task.code() {
        missing.push(message("other-kind"));
    } else if missing.is_empty() && !is_same(&again, &meant) {
        missing.push(because("lost-otherwise"));
    }
    Ok((text, missing))
}

/// What the format has no room for.
fn missing(draft: &Draft, language: Language) -> Vec<Message> {
    let content = &draft.content;
    let mut missing = Vec::new();
    let mut lost = |is_lost: bool, key: &str| {
        if is_lost {
            missing.push(message(key));
        }
    };
    let others = languages_of(content).iter().any(|code| code != language.code());
    lost(others, "lost-languages");
    lost(!content.hints.is_empty(), "lost-hints");
    lost(!draft.penalty.is_zero(), "lost-penalty");
    let has_verdict = !content.by_verdict.is_empty();
    lost(
        has_verdict && (!content.task.earns() || content.task.by_hand()),
        "lost-verdict",
    );
    match &content.task {
        Task::Long {
            least_words,
            most_words,
            template,
            rubric,
            ..
        } => {
            lost(*least_words > 0 || *most_words > 0, "lost-lengths");
            lost(!template.is_empty(), "lost-start");
            lost(!rubric.is_empty(), "lost-rubric");
        }
        Task::Numerical { units, .. } => lost(!units.is_empty(), "lost-units"),
        Task::Short { spelling, .. } => lost(spelling.any_marks, "lost-accents"),
        _ => {}
    }
    missing
}

/// An item as a file.
fn item_of(draft: &Draft, language: Language, identifier: &str) -> Result<String, Message> {
    let mut parts = Parts::new(draft, language, identifier);
    answers::write(&mut parts)?;
    feedback::write(&mut parts);
    let marks = number(&draft.marks);
    let outcome = |name: &str, most: &str, default: &str| {
        format!(
            "<qti-outcome-declaration identifier=\"{name}\" cardinality=\"single\" base-type=\"float\"{most}>\
             <qti-default-value><qti-value>{default}</qti-value></qti-default-value></qti-outcome-declaration>\n"
        )
    };
    let score = outcome("SCORE", &format!(" normal-maximum=\"{marks}\""), "0");
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<qti-assessment-item {ITEM} identifier=\"{identifier}\" \
         title=\"{title}\" adaptive=\"false\" time-dependent=\"false\" xml:lang=\"{code}\">\n{responses}{score}{most}{outcomes}\
         <qti-item-body>\n{body}</qti-item-body>\n{processing}{modals}</qti-assessment-item>\n",
        title = escape(&draft.name),
        code = language.code(),
        most = outcome("MAXSCORE", "", &marks),
        responses = parts.responses,
        outcomes = parts.outcomes,
        body = parts.body,
        processing = parts.processing(),
        modals = parts.modals,
    ))
}

/// A number of marks: as a decimal, rounded to fifteen places where no decimal is exact.
fn number(exact: &Exact) -> String {
    let text = exact.to_string();
    if text.contains('/') {
        exact.decimal(15)
    } else {
        text
    }
}
