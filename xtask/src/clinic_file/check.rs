//! `cargo xtask check-clinic`: every fault of a clinic file, by line and column.
//!
//! What arrives: a file. What leaves: its faults in words for who wrote it,
//! first those of the text (not UTF-8, not JSON, a name twice, too large), then
//! what the quiz's own reader says of each part, then what the law of its region
//! says of its words. The text is read as a browser reads it, so that both find
//! the same. This module deliberately does not know what a clinic may set; that
//! is `skin_quiz::clinic`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use skin_quiz::clinic::{Severity, is_unseen};
use skin_quiz::value::Value;
use skin_quiz_law as law;
pub use skin_quiz_proof::file::{Fault, faults};

/// What to check.
#[derive(clap::Args)]
pub struct Options {
    /// The clinic file, for example clinic.json
    file: PathBuf,
}

/// Prints every fault of a file; an error if a part of it can't be used.
pub fn check(options: &Options) -> Result<()> {
    let file = &options.file;
    let bytes = fs::read(file).with_context(|| {
        format!(
            "the file {} could not be read; is its name right?",
            file.display()
        )
    })?;
    let faults = faults(&bytes);
    print!("{}", listing(file, &faults));
    if let Some(hint) = hint(&bytes) {
        println!("{hint}");
    }
    let refused = faults.iter().filter(|f| f.code == law::REFUSED).count();
    let errors = count(&faults, Severity::Error) - refused;
    if errors > 0 {
        bail!(
            "{} found; what has an error is not used, and built-in figures may stand in for it",
            number(errors, "error")
        );
    }
    if refused > 0 {
        bail!(
            "{} found of what the law of this region forbids; the quiz shows it all the same, so \
             take it out before it goes live",
            number(refused, "case")
        );
    }
    Ok(())
}

/// What is said beside the faults: that a file which can be read is held to no law.
pub(super) fn hint(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    (!law::names_a_region(&file)).then(|| format!("Hint: {}.", law::NO_REGION))
}

/// What is printed of a file's faults.
pub(super) fn listing(file: &Path, faults: &[Fault]) -> String {
    let name = file.display();
    if faults.is_empty() {
        return format!("{name} is fine: every part of it is used.\n");
    }
    let mut listing = String::new();
    for fault in faults {
        let severity = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = fault.place.map_or_else(String::new, |place| {
            format!(", line {}, column {}", place.line, place.column)
        });
        let _ = writeln!(listing, "{name}{place}: {severity} ({})", fault.code);
        if !fault.path.is_empty() {
            let _ = writeln!(listing, "  at {}", printable(&fault.path));
        }
        let _ = writeln!(listing, "  {}\n", printable(&fault.message));
    }
    let warnings = count(faults, Severity::Warning);
    if warnings == faults.len() {
        let _ = writeln!(
            listing,
            "{name} can be used as it is; {} above.",
            number(warnings, "warning")
        );
    }
    listing
}

fn count(faults: &[Fault], severity: Severity) -> usize {
    faults.iter().filter(|f| f.severity == severity).count()
}

fn number(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// What a file says goes to a terminal, which must not take it for commands.
fn printable(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let hidden = is_unseen(c);
            let escaped = hidden.then(|| c.escape_unicode());
            let plain = (!hidden).then_some(c);
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}
