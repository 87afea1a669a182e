//! `dist/`, the release folder: what it is made of, and what it weighs.
//!
//! [`bundle`] puts it together from [`wasm`] (the compiled library and its glue),
//! [`texts`] (the words of each language) with the [`first_page`] they are painted
//! in, [`loader`] (the element) and what else a release holds; [`sizes`] and
//! [`weight`] say what that weighs.

pub mod bundle;
mod bundled;
mod element;
pub mod files;
mod first_page;
mod integrity;
mod loader;
pub mod media_type;
mod notices;
mod npm;
mod offline;
pub mod packed;
pub mod precompress;
mod releases;
mod script;
pub mod sizes;
mod snippet;
mod studio;
mod stylesheet;
mod texts;
pub mod wasm;
pub mod weight;
