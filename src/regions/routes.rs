//! The addresses of countries and regions, open to everyone, and of the import, which only administrators see.

use rocket::{Route, get, post, routes};

use super::{
    access,
    actions::{self, Imported},
    store, views,
};
use crate::{
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer, Reply},
    },
    people::Visitor,
};

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    routes![
        countries,
        country,
        region,
        format,
        import_form,
        import,
        import_agreed
    ]
}

#[get("/regions")]
async fn countries(visit: Visitor) -> Answer {
    let countries = store::countries(visit.db()).await?;
    let may_import = access::may_import(&visit).is_ok();
    visit.page(&views::CountriesPage::new(
        countries,
        visit.language(),
        &visit.app.languages,
        may_import,
    ))
}

#[get("/regions/<code>")]
async fn country(visit: Visitor, code: &str) -> Answer {
    let map = store::country_map(&visit.app, code)
        .await?
        .ok_or(Fault::NotFound)?;
    visit.page(&views::CountryPage::new(
        &map,
        visit.language(),
        &visit.app.languages,
    ))
}

#[get("/regions/<country>/<code>")]
async fn region(visit: Visitor, country: &str, code: &str) -> Answer {
    let map = store::country_map(&visit.app, country)
        .await?
        .ok_or(Fault::NotFound)?;
    let page = views::RegionPage::new(&map, code, visit.language(), &visit.app.languages);
    visit.page(&page.ok_or(Fault::NotFound)?)
}

#[get("/regions/format")]
async fn format(visit: Visitor) -> Answer {
    visit.page(&views::FormatPage::of_country_files())
}

#[get("/regions/import")]
async fn import_form(visit: Visitor) -> Answer {
    access::may_import(&visit)?;
    visit.page(&views::ImportPage::default())
}

#[post("/regions/import", data = "<posted>")]
async fn import(visit: Visitor, posted: Posted) -> Answer {
    let permit = access::may_import(&visit)?;
    let Some(upload) = posted.upload("file") else {
        return visit.form_again(&views::ImportPage::without_file());
    };
    match actions::import_country(&visit.app, permit, &upload.bytes, false).await? {
        Imported::Stored(code) => Reply::done(format!("/regions/{code}"), "regions-imported"),
        Imported::Wrong(problems) => {
            visit.form_again(&views::ImportPage::with_problems(&upload.name, problems))
        }
        Imported::Ask(country, borders) => {
            let stored = visit.app.files.put(&upload.bytes).await?;
            visit.page(&views::ImportPage::with_borders(
                (&country, &borders),
                visit.language(),
                &visit.app.languages,
                stored,
            ))
        }
    }
}

/// Takes the file that was shown with the neighbours found in it.
#[post("/regions/imports", data = "<posted>")]
async fn import_agreed(visit: Visitor, posted: Posted) -> Answer {
    let permit = access::may_import(&visit)?;
    let stored = posted.value("upload").unwrap_or_default();
    let file = visit.app.files.get(stored).await;
    let file = file.map_err(|_| Fault::refused("regions-import-gone"))?;
    match actions::import_country(&visit.app, permit, &file, true).await? {
        Imported::Stored(code) => {
            visit.app.files.remove(stored).await?;
            Reply::done(format!("/regions/{code}"), "regions-imported")
        }
        Imported::Wrong(problems) => visit.form_again(&views::ImportPage::with_problems("", problems)),
        Imported::Ask(..) => Err(Fault::refused("regions-import-gone")),
    }
}
