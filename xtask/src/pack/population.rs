//! `cargo xtask pack population`: what a plausible population is told.
//!
//! What arrives: how often each answer is given, typed off published figures (`tests/population/`),
//! and the published lists of the benchmark. What leaves: `docs/population.md`, with the goals that
//! are met or missed and the rules that stand in the way. The same tables give the same people: the
//! seed is fixed. This module deliberately does not know what is clinically right.

mod counted;
pub mod people;
mod report;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use skin_quiz::pack::Pack;

use super::agreement::Benchmark;
use counted::Population;
use people::Prevalences;

/// The report, in the repository.
pub const REPORT: &str = "docs/population.md";

/// Writes the report into the repository.
pub fn write(root: &Path) -> Result<&'static str> {
    let path = root.join(REPORT);
    fs::write(&path, printed()?).with_context(|| format!("could not write {}", path.display()))?;
    Ok(REPORT)
}

/// The report of the pack that the quiz is built with.
fn printed() -> Result<String> {
    let pack = Pack::built_in();
    let prevalences = Prevalences::read(pack).map_err(|what| anyhow!(what))?;
    let benchmark = Benchmark::read().map_err(|what| anyhow!(what))?;
    let population = Population::of(pack, &prevalences, &benchmark);
    Ok(report::write(&population, &prevalences))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_report_is_what_the_tables_say() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let committed = fs::read_to_string(root.join(REPORT)).unwrap_or_default();
        assert!(
            committed.replace("\r\n", "\n") == printed().expect("a report"),
            "{REPORT} is missing or stale: run cargo xtask review and commit what it writes"
        );
    }
}
