//! Stories: what people do, told through HTTP.

mod ground;
mod regions;
