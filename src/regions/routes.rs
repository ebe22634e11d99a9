//! The addresses of countries and regions, open to everyone, and of the import, which only administrators see.

use rocket::{Route, get, post, routes};

use super::{access, actions, store, views};
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
    routes![countries, country, region, format, import_form, import]
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
    match actions::import_country(&visit.app, permit, &upload.bytes).await? {
        Ok(code) => Reply::done(format!("/regions/{code}"), "regions-imported"),
        Err(problems) => visit.form_again(&views::ImportPage::with_problems(&upload.name, problems)),
    }
}
