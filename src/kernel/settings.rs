//! Settings: `Evenhand.toml`, then `EVENHAND_*`, over defaults that run a demonstration as they are.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use rocket::figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};

/// What an installation can set. Rocket reads its own settings (address, port, limits, ...) from the same places.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Settings {
    /// The folder for the database, files and undelivered mail.
    pub data: PathBuf,
    /// `sqlite:` or `postgres:` address; without it, SQLite in the data folder.
    pub database_url: Option<String>,
    /// The address people type, used in mails and documents: `https://courses.example.org`.
    pub public_url: Option<String>,
    /// Where mail goes: `smtp://user:password@host:587?tls=required`; without it, into files in the data folder.
    pub smtp_url: Option<String>,
    /// The sender of all mail.
    pub mail_from: String,
    /// The name of the installation, shown on top of each page.
    pub name: String,
    /// The time zone in which moments are shown that belong to no venue (IANA name).
    pub zone: String,
    /// The largest upload in megabytes.
    pub upload_megabytes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            data: PathBuf::from("evenhand-data"),
            database_url: None,
            public_url: None,
            smtp_url: None,
            mail_from: "Evenhand <evenhand@localhost>".to_owned(),
            name: "Evenhand".to_owned(),
            zone: "Europe/Warsaw".to_owned(),
            upload_megabytes: 64,
        }
    }
}

impl Settings {
    /// Everything that can be set: Rocket's defaults with ours, then the file, then the environment.
    pub fn figment() -> Figment {
        Figment::from(rocket::Config {
            port: 8000,
            ident: rocket::config::Ident::none(),
            cli_colors: false,
            log_level: rocket::config::LogLevel::Critical,
            // Behind a proxy `ip_header` names what it sets; without one anybody could set it.
            ip_header: None,
            ..rocket::Config::release_default()
        })
        .merge(Serialized::defaults(Settings::default()))
        .merge(Toml::file(Env::var_or("EVENHAND_CONFIG", "Evenhand.toml")))
        .merge(Env::prefixed("EVENHAND_").ignore(&["CONFIG"]).global())
    }

    /// Reads the settings; the error names the key that is wrong and where it was set. Without a public address it is
    /// the one that the server listens on.
    pub fn read(figment: &Figment) -> Result<Self, String> {
        let mut settings: Self = figment.extract().map_err(|error| error.to_string())?;
        if settings.public_url.is_none()
            && let (Ok(address), Ok(port)) = (
                figment.extract_inner::<IpAddr>("address"),
                figment.extract_inner::<u16>("port"),
            )
        {
            let host = if address.is_unspecified() {
                IpAddr::V4(Ipv4Addr::LOCALHOST)
            } else {
                address
            };
            settings.public_url = Some(format!("http://{}", SocketAddr::new(host, port)));
        }
        Ok(settings)
    }

    /// Rocket's configuration with room for the uploads and long texts that are allowed here; each form itself still keeps
    /// to the lengths of its fields.
    pub fn with_limits(&self, figment: Figment) -> Figment {
        let whole_form = format!("{}MB", self.upload_megabytes.saturating_add(1));
        figment
            .merge(("limits.form", "2MiB"))
            .merge(("limits.data-form", whole_form))
    }

    /// The database address: the one set, or SQLite in the data folder.
    pub fn database_address(&self) -> String {
        self.database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data.join("evenhand.sqlite").display()))
    }
}
