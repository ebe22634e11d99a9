//! What happens to countries: the ones that come with the program are stored at the first start, others are imported.

use rocket::tokio::task::spawn_blocking;
use serde_json::json;

use super::{
    access::MayImport,
    rules::{
        Border, Country, Problem, builtin, left_out, links_over, missing_borders, parse_country,
        parse_country_file,
    },
    store,
};
use crate::kernel::{app::App, audit::Entry, fault::Fault, ids::sha256_hex};

/// Stores Poland and Sweden when no country is stored yet; costs one query when there is one.
pub async fn load_builtin(app: &App) -> Result<(), Fault> {
    if !store::has_no_country(app.db.read()).await? {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    for text in builtin() {
        let country = parse_country(text)
            .map_err(|problems| Fault::Broken(format!("a country of our own: {problems:?}")))?;
        store::store_country(&tx, &country).await?;
        tx.record(said(
            Entry::by_program("country.imported", "country", &country.code),
            &country,
            text.as_bytes(),
        ));
    }
    Ok(tx.commit().await?)
}

/// What came of a country file.
pub enum Imported {
    /// The country with this code is stored.
    Stored(String),
    /// Something is wrong with the file; nothing is stored.
    Wrong(Vec<Problem>),
    /// The file gives no links on land. These follow from its outlines, and whoever imports sees them first; nothing is stored.
    Ask(Country, Vec<Border>),
}

/// Stores the country that an uploaded file describes, in place of what was known of it. Links that follow from its outlines
/// are stored with it only when they are `agreed` to.
pub async fn import_country(
    app: &App,
    permit: MayImport,
    file: &[u8],
    agreed: bool,
) -> Result<Imported, Fault> {
    let mut country = match parse_country_file(file) {
        Ok(country) => country,
        Err(problems) => return Ok(Imported::Wrong(problems)),
    };
    let problems = left_out(
        &country,
        &store::national_codes(app.db.read(), &country.code).await?,
    );
    if !problems.is_empty() {
        return Ok(Imported::Wrong(problems));
    }
    // Up to 20,000 pieces of border are held against each other.
    let (known, found) = spawn_blocking(move || {
        let found = missing_borders(&country);
        (country, found)
    })
    .await
    .map_err(|error| Fault::Broken(format!("borders: {error}")))?;
    country = known;
    if !found.is_empty() && !agreed {
        return Ok(Imported::Ask(country, found));
    }
    country.links.extend(links_over(&found));
    let mut tx = app.db.write().await?;
    // Again, for somebody else may have stored the country meanwhile.
    let problems = left_out(&country, &store::national_codes(&*tx, &country.code).await?);
    if !problems.is_empty() {
        return Ok(Imported::Wrong(problems));
    }
    store::store_country(&tx, &country).await?;
    let entry = permit.by().entry("country.imported", "country", &country.code);
    tx.record(said(entry, &country, file));
    tx.commit().await?;
    Ok(Imported::Stored(country.code))
}

/// An entry that says how much was stored, and from which file.
fn said(entry: Entry, country: &Country, file: &[u8]) -> Entry {
    entry.saying(json!({
        "regions": country.regions.len(),
        "links": country.links.len(),
        "sha256": sha256_hex(file),
    }))
}
