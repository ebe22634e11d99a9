//! What happens to countries: the ones that come with the program are stored at the first start, others are imported.

use serde_json::json;

use super::{
    access::MayImport,
    rules::{Country, Problem, builtin, left_out, parse_country, parse_country_file},
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

/// Stores the country that an uploaded file describes, in place of what was known of it; gives its code. When there are
/// problems, nothing is stored.
pub async fn import_country(
    app: &App,
    permit: MayImport,
    file: &[u8],
) -> Result<Result<String, Vec<Problem>>, Fault> {
    let country = match parse_country_file(file) {
        Ok(country) => country,
        Err(problems) => return Ok(Err(problems)),
    };
    let mut tx = app.db.write().await?;
    let problems = left_out(&country, &store::national_codes(&*tx, &country.code).await?);
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    store::store_country(&tx, &country).await?;
    let entry = permit.by().entry("country.imported", "country", &country.code);
    tx.record(said(entry, &country, file));
    tx.commit().await?;
    Ok(Ok(country.code))
}

/// An entry that says how much was stored, and from which file.
fn said(entry: Entry, country: &Country, file: &[u8]) -> Entry {
    entry.saying(json!({
        "regions": country.regions.len(),
        "links": country.links.len(),
        "sha256": sha256_hex(file),
    }))
}
