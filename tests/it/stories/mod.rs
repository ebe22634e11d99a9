//! Stories: what people do, told through HTTP.

mod attendance;
mod ground;
mod people;
mod regions;
