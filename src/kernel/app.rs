//! What every request has at hand: database, clock, languages, templates, files, documents.

use std::{collections::BTreeMap, ops::Deref, sync::Arc};

use sea_orm::{ConnectionTrait, Statement};

use super::{
    assets::Assets,
    clock::Clock,
    database::Database,
    documents::Documents,
    files::FileStore,
    ids::{hex, random_bytes, unhex},
    kept::Kept,
    languages::Languages,
    outbox::Runner,
    rate::Limiter,
    settings::Settings,
    signing::{SEED, Signer},
    templates::Renderer,
};

/// The one handle on everything; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What [`App`] holds.
pub struct Parts {
    /// The settings in force.
    pub settings: Settings,
    /// The clock.
    pub clock: Clock,
    /// The database.
    pub db: Database,
    /// The words of all languages.
    pub languages: Arc<Languages>,
    /// The templates.
    pub renderer: Renderer,
    /// Styles, scripts, pictures.
    pub assets: Arc<Assets>,
    /// The file store.
    pub files: FileStore,
    /// The document engine.
    pub documents: Documents,
    /// The installation's secret, from which form tokens and PINs are made.
    pub key: Vec<u8>,
    /// Signs what others are to be able to check, with a key of its own.
    pub signer: Signer,
    /// Limits on tries.
    pub limits: Limiter,
    /// What is kept in memory between requests.
    pub kept: Kept,
    /// What runs each kind of job.
    runners: BTreeMap<&'static str, Runner>,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Opens an installation: makes the data folder, opens and migrates the database, loads texts and templates.
    /// The error is a sentence that says what could not be done.
    pub async fn open(
        settings: Settings,
        clock: Clock,
        runners: &[(&'static str, Runner)],
    ) -> Result<App, String> {
        let folder = settings.data.display().to_string();
        std::fs::create_dir_all(&settings.data).map_err(|error| format!("data folder {folder}: {error}"))?;
        let db = Database::open(&settings.database_address(), clock.clone())
            .await
            .map_err(|error| format!("database: {error}"))?;
        let secret = async |name| {
            installation_secret(&db, name)
                .await
                .map_err(|error| format!("database: {error}"))
        };
        let key = secret("key").await?.into_bytes();
        let signer = Signer::new(&unhex(&secret("signing-key").await?).unwrap_or_default())?;
        let languages = Arc::new(Languages::load()?);
        let assets = Arc::new(Assets::load());
        Ok(App(Arc::new(Parts {
            renderer: Renderer::new(Arc::clone(&languages), Arc::clone(&assets)),
            files: FileStore::open(&settings.data).map_err(|error| error.to_string())?,
            documents: Documents::new(),
            limits: Limiter::default(),
            kept: Kept::default(),
            runners: runners.iter().copied().collect(),
            settings,
            clock,
            db,
            languages,
            assets,
            key,
            signer,
        })))
    }

    /// What runs jobs of this kind.
    pub fn runner(&self, kind: &str) -> Option<Runner> {
        self.runners.get(kind).copied()
    }

    /// The full address of a path, for mails and documents.
    pub fn public_address(&self, path: &str) -> String {
        let base = self
            .settings
            .public_url
            .as_deref()
            .unwrap_or("http://127.0.0.1:8000");
        format!("{}{path}", base.trim_end_matches('/'))
    }
}

/// One of the installation's secrets, made at the first start and kept in the database, so that all servers share it.
async fn installation_secret(db: &Database, name: &'static str) -> Result<String, sea_orm::DbErr> {
    let tx = db.write().await?;
    let backend = tx.get_database_backend();
    let fresh = hex(&random_bytes::<SEED>());
    let keep = "INSERT INTO installation (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    let values = [name.into(), fresh.clone().into()];
    tx.execute_raw(Statement::from_sql_and_values(backend, keep, values))
        .await?;
    let kept = "SELECT value FROM installation WHERE name = $1";
    let row = tx
        .query_one_raw(Statement::from_sql_and_values(backend, kept, [name.into()]))
        .await?;
    let secret = row
        .map(|row| row.try_get::<String>("", "value"))
        .transpose()?
        .unwrap_or(fresh);
    tx.commit().await?;
    Ok(secret)
}
