//! What holds the house up.

mod pages;
