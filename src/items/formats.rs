//! Question files, in and out.

pub mod markup;
pub mod xml;
