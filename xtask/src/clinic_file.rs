//! The clinic file, for whoever writes one: its schema, and a check of it.

pub mod check;
pub mod schema;

#[cfg(test)]
mod tests;
