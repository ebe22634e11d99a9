//! The ground that all slices stand on. It knows no word of training.

pub mod app;
pub mod assets;
pub mod audit;
pub mod clock;
pub mod csrf;
pub mod database;
pub mod documents;
pub mod epub;
pub mod fault;
pub mod files;
pub mod form;
pub mod http;
pub mod ids;
pub mod languages;
pub mod lists;
pub mod logging;
pub mod markdown;
pub mod outbox;
pub mod page;
mod post;
pub mod qr;
pub mod rate;
pub mod settings;
pub mod sheets;
pub mod templates;
pub mod text;
pub mod zones;
