//! The template of a project: its versions, how each looks, and a new one.

use rocket::{get, post, tokio::task::spawn_blocking};

use crate::{
    certificates::{
        access::{self, MayReadProject},
        actions::{self, Picture, Saved, TemplateDraft, Whole},
        model::TemplateId,
        rules::pictures::{MOST_KILOBYTES, MOST_PIXELS, NotTaken, look_at},
        store::templates,
        views::{TemplatePage, document, sample_sheet},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        languages::Language,
        page::{Answer, Content, Reply},
        text::{Localised, Message},
    },
    people::{self, Member},
};

/// The longest name, function or line, in characters.
const LONGEST_LINE: usize = 300;

#[get("/projects/<code>/certificate-template")]
pub async fn show(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    super::with_funding(&mut visit, permit.project.id).await?;
    visit.page(&page(&visit, permit, None).await?)
}

async fn page(
    visit: &Member,
    permit: MayReadProject,
    form: Option<FormState>,
) -> Result<TemplatePage, Fault> {
    let (db, project) = (visit.db(), permit.project.id);
    let versions = templates::of_project(db, project).await?;
    let uses = templates::uses(db, project).await?;
    let makers = versions.iter().map(|version| version.made_by).collect();
    let makers = people::persons(db, makers).await?;
    Ok(TemplatePage::new(visit, permit, &versions, &uses, &makers, form))
}

#[get("/projects/<code>/certificate-template/<number>/sample.pdf?<language>")]
pub async fn sample(visit: Member, code: &str, number: i32, language: Option<&str>) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    let language: Language = match language {
        None => visit.language(),
        Some(language) => language.parse().map_err(|_| Fault::NotFound)?,
    };
    let template = templates::numbered(visit.db(), permit.project.id, number)
        .await?
        .ok_or(Fault::NotFound)?;
    let whole = Whole::of(&visit.app, template).await?;
    let sheet = sample_sheet(&visit.app, &permit.project, &whole, language);
    let app = visit.app.clone();
    let bytes = spawn_blocking(move || document::pdf(&app, &sheet))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))?
        .map_err(|error| Fault::Broken(error.to_string()))?;
    Ok(Reply::Content(Content {
        media_type: "application/pdf",
        save_as: None,
        bytes,
    }))
}

#[post("/projects/<code>/certificate-template", data = "<posted>")]
pub async fn save(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_design(&visit, code).await?;
    let draft = match read(&posted) {
        Ok(draft) => draft,
        Err(form) => return again(&visit, code, *form).await,
    };
    match actions::save_template(&visit.app, permit, draft).await? {
        Saved::As(number) => Reply::done(
            format!("/projects/{code}/certificate-template#version-{number}"),
            "certificates-template-saved",
        ),
        Saved::CannotBeSet(field) => {
            let key = match field.as_str() {
                "signature" | "logo" => "certificates-picture-broken",
                _ => "certificates-text-unprintable",
            };
            let form = with_files_asked_again(&posted, posted.state().with_error(&field, Message::new(key)));
            again(&visit, code, form).await
        }
    }
}

async fn again(visit: &Member, code: &str, form: FormState) -> Answer {
    let read = access::may_read_project(visit, code).await?;
    visit.form_again(&page(visit, read, Some(form)).await?)
}

#[post("/projects/<code>/certificate-template/<number>/uses", data = "<_posted>")]
pub async fn take_into_use(visit: Member, code: &str, number: i32, _posted: Posted) -> Answer {
    let permit = access::may_design(&visit, code).await?;
    actions::use_template(&visit.app, permit, number).await?;
    Reply::done(
        format!("/projects/{code}/certificate-template"),
        "certificates-template-used",
    )
}

fn read(posted: &Posted) -> Result<TemplateDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let mut draft = TemplateDraft {
        id: reader.parsed::<TemplateId>("id").unwrap_or_default(),
        from: posted.value("from").and_then(|number| number.parse().ok()),
        signatory_name: reader.text("signatory_name", LONGEST_LINE),
        signatory_function: localised(&mut reader, "signatory_function"),
        funding_line: localised(&mut reader, "funding_line"),
        sentence: localised(&mut reader, "sentence"),
        signature: picture(&mut reader, posted, "signature"),
        logo: picture(&mut reader, posted, "logo"),
        logo_alt: localised(&mut reader, "logo_alt"),
    };
    if draft.signatory_function.is_empty() {
        reader.error(
            "signatory_function-pl",
            Message::new("certificates-missing-in-all"),
        );
    }
    let has_logo = match &draft.logo {
        Picture::New(_) => true,
        Picture::Kept => posted.value("has_logo") == Some("true"),
        Picture::Without => false,
    };
    if has_logo && draft.logo_alt.is_empty() {
        reader.error("logo_alt-pl", Message::new("certificates-missing-alt"));
    }
    if !has_logo {
        draft.logo_alt = Localised::default();
    }
    reader
        .finish()
        .map_err(|form| Box::new(with_files_asked_again(posted, *form)))?;
    Ok(draft)
}

/// A browser does not send a file a second time by itself: whoever chose one that was in order chooses it again.
fn with_files_asked_again(posted: &Posted, form: FormState) -> FormState {
    ["signature", "logo"].into_iter().fold(form, |form, name| {
        if posted.upload(name).is_none() || form.errors.contains_key(name) {
            return form;
        }
        form.with_error(name, Message::new("certificates-picture-again"))
    })
}

/// A text in fields `<name>-<language>`.
fn localised(reader: &mut Reader<'_>, name: &str) -> Localised {
    let texts = Language::ALL.map(|language| {
        let text = reader.optional(&format!("{name}-{language}"), LONGEST_LINE);
        text.map(|text| (language, text))
    });
    let texts = texts.into_iter().flatten();
    texts.fold(Localised::default(), |texts, (language, text)| {
        texts.and(language, text)
    })
}

fn picture(reader: &mut Reader<'_>, posted: &Posted, name: &str) -> Picture {
    let Some(upload) = posted.upload(name) else {
        let without = reader.ticked(&format!("{name}_without"));
        return if without { Picture::Without } else { Picture::Kept };
    };
    match look_at(&upload.bytes) {
        Ok(_) => return Picture::New(upload.bytes.clone()),
        Err(NotTaken::Kind) => reader.error(name, Message::new("certificates-picture-kind")),
        Err(NotTaken::Bytes) => {
            let limit = Message::new("certificates-picture-bytes").with("limit", MOST_KILOBYTES);
            reader.error(name, limit);
        }
        Err(NotTaken::Pixels(width, height)) => {
            let extent = Message::new("certificates-picture-pixels").with("limit", MOST_PIXELS);
            reader.error(name, extent.with("width", width).with("height", height));
        }
    }
    Picture::Kept
}
