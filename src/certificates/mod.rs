//! Rules, register, document, verification.

mod model;
mod parts;

pub use model::CertificateId;
pub use parts::Printed;
