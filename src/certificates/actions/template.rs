//! The template of a project: each change is a version of its own, tried out before it is stored, and taken into use when
//! the office says so. What was issued before keeps its words and pictures.

use rocket::tokio::task::spawn_blocking;
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;

use crate::{
    certificates::{
        access::MayDesign,
        model::{TemplateId, TemplateUseId, template, template_use},
        store::templates,
        views::{document, sample_sheet},
    },
    kernel::{app::App, fault::Fault, languages::Language, text::Localised},
    projects::{self, Project},
};

/// A picture as the office wants it.
#[derive(Clone, Debug, Default)]
pub enum Picture {
    /// The one of the version from which this one was made, if it has one.
    #[default]
    Kept,
    /// None.
    Without,
    /// This one.
    New(Vec<u8>),
}

/// All that the office says about a template.
#[derive(Clone, Debug, Default)]
pub struct TemplateDraft {
    /// Its id, made with the form.
    pub id: TemplateId,
    /// The number of the version from which it is made.
    pub from: Option<i32>,
    /// Who signs.
    pub signatory_name: String,
    /// In which function.
    pub signatory_function: Localised,
    /// The funding line, where it is not the project's.
    pub funding_line: Localised,
    /// What else is to be said.
    pub sentence: Localised,
    /// The picture of the signature.
    pub signature: Picture,
    /// The logo.
    pub logo: Picture,
    /// The logo in words.
    pub logo_alt: Localised,
}

/// What became of a draft.
pub enum Saved {
    /// It is the version with this number.
    As(i32),
    /// A certificate with what is in this field cannot be made.
    CannotBeSet(String),
}

/// A version with its pictures.
pub struct Whole {
    /// The texts.
    pub template: template::Model,
    /// The picture of the signature.
    pub signature: Option<Vec<u8>>,
    /// The logo.
    pub logo: Option<Vec<u8>>,
}

impl Whole {
    /// A version with its pictures from the store.
    pub async fn of(app: &App, template: template::Model) -> Result<Self, Fault> {
        let signature = stored(app, template.signature.as_ref()).await?;
        let logo = stored(app, template.logo.as_ref()).await?;
        Ok(Self {
            template,
            signature,
            logo,
        })
    }
}

async fn stored(app: &App, hash: Option<&String>) -> Result<Option<Vec<u8>>, Fault> {
    match hash {
        Some(hash) => Ok(Some(app.files.get(hash).await?)),
        None => Ok(None),
    }
}

/// Keeps a new version; it is not used yet. Sent twice, it is the version that it became the first time.
pub async fn save_template(app: &App, permit: MayDesign, draft: TemplateDraft) -> Result<Saved, Fault> {
    let (db, project) = (app.db.read(), &permit.project);
    if let Some(known) = templates::template(db, draft.id).await? {
        let own = known.project_id == project.id;
        return own.then_some(Saved::As(known.number)).ok_or(Fault::NotFound);
    }
    let from = match draft.from {
        Some(number) => templates::numbered(db, project.id, number).await?,
        None => None,
    };
    let pictures = |picture: Picture, kept: fn(&template::Model) -> &Option<String>| {
        let kept = from.as_ref().and_then(|from| kept(from).clone());
        async move {
            match picture {
                Picture::Kept => stored(app, kept.as_ref()).await,
                Picture::Without => Ok(None),
                Picture::New(bytes) => Ok(Some(bytes)),
            }
        }
    };
    let signature = pictures(draft.signature, |from| &from.signature).await?;
    let logo = pictures(draft.logo, |from| &from.logo).await?;
    let mut whole = Whole {
        template: template::Model {
            id: draft.id,
            project_id: project.id,
            number: 0,
            signatory_name: draft.signatory_name,
            signatory_function: draft.signatory_function,
            funding_line: draft.funding_line,
            sentence: draft.sentence,
            logo_alt: logo.as_ref().map(|_| draft.logo_alt).unwrap_or_default(),
            signature: None,
            logo: None,
            made_by: permit.by.id,
            made_at: app.clock.now(),
        },
        signature,
        logo,
    };
    if let Some(field) = cannot_be_set(app, project, &whole).await? {
        return Ok(Saved::CannotBeSet(field));
    }
    // The files are on disk before the row says that they are.
    if let Some(signature) = &whole.signature {
        whole.template.signature = Some(app.files.put(signature).await?);
    }
    if let Some(logo) = &whole.logo {
        whole.template.logo = Some(app.files.put(logo).await?);
    }
    let mut tx = app.db.write().await?;
    projects::project_for_change(&tx, project.id).await?;
    if let Some(known) = templates::template(&*tx, draft.id).await? {
        return Ok(Saved::As(known.number));
    }
    let newest = templates::of_project(&*tx, project.id).await?;
    let number = newest.first().map_or(1, |newest| newest.number + 1);
    let mut row = whole.template;
    (row.number, row.made_at) = (number, tx.now);
    let detail = json!({ "version": number, "signature": row.signature, "logo": row.logo });
    row.into_active_model().insert(&*tx).await?;
    tx.record(
        permit
            .by
            .entry("certificate-template.saved", "certificate-template", draft.id)
            .within(project.id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(Saved::As(number))
}

/// The field because of which a certificate could not be made: a picture that is broken, or a text with signs that the fonts
/// lack. Certificates are issued when nobody looks, so this is found out before.
async fn cannot_be_set(app: &App, project: &Project, whole: &Whole) -> Result<Option<String>, Fault> {
    type Texts = fn(&template::Model) -> &Localised;
    type Less = fn(&mut document::Sheet);
    const FIELDS: [(&str, Option<Texts>, Less); 6] = [
        ("signature", None, |sheet| sheet.signature = None),
        ("logo", None, |sheet| sheet.logo = None),
        ("sentence", Some(|of| &of.sentence), |sheet| {
            sheet.printed.sentence.clear();
        }),
        ("funding_line", Some(|of| &of.funding_line), |sheet| {
            sheet.printed.funding_line.clear();
        }),
        ("signatory_function", Some(|of| &of.signatory_function), |sheet| {
            sheet.printed.signatory_function.clear();
        }),
        ("signatory_name", None, |sheet| {
            sheet.printed.signatory_name.clear();
        }),
    ];
    let sheets = Language::ALL.map(|language| sample_sheet(app, project, whole, language));
    let (engine, template) = (app.clone(), whole.template.clone());
    let find = move || {
        for mut sheet in sheets {
            if document::pdf(&engine, &sheet).is_ok() {
                continue;
            }
            // What is taken away last, before it can be made, is what is wrong; a text may stand in for one in another language.
            for (field, texts, take_away) in FIELDS {
                take_away(&mut sheet);
                if document::pdf(&engine, &sheet).is_ok() {
                    let written = texts.map(|texts| texts(&template).language_of(sheet.language));
                    let language = written.map_or_else(String::new, |written| format!("-{written}"));
                    return Some(format!("{field}{language}"));
                }
            }
            return Some(String::new());
        }
        None
    };
    spawn_blocking(find)
        .await
        .map_err(|error| Fault::Broken(error.to_string()))
}

/// Takes a version into use for whatever is issued from now on. It being in use already changes nothing.
pub async fn use_template(app: &App, permit: MayDesign, number: i32) -> Result<(), Fault> {
    let project = permit.project.id;
    let mut tx = app.db.write().await?;
    projects::project_for_change(&tx, project).await?;
    let template = templates::numbered(&*tx, project, number)
        .await?
        .ok_or(Fault::NotFound)?;
    let in_use = templates::in_use(&*tx, project).await?;
    if in_use.is_some_and(|in_use| in_use.id == template.id) {
        return Ok(());
    }
    let row = template_use::Model {
        id: TemplateUseId::new(),
        project_id: project,
        template_id: template.id,
        used_by: permit.by.id,
        used_at: tx.now,
    };
    row.into_active_model().insert(&*tx).await?;
    tx.record(
        permit
            .by
            .entry("certificate-template.used", "certificate-template", template.id)
            .within(project.0)
            .saying(json!({ "version": number })),
    );
    Ok(tx.commit().await?)
}
