//! Question files, in and out.

pub mod xml;
