//! Stories: what people do, told through HTTP.

mod ground;
mod people;
mod regions;
