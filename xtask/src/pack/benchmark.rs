//! `cargo xtask pack benchmark`: how the quiz stands to published lists of contraindications.
//!
//! What arrives: the lists, typed off what was published, and what the quiz does with each condition
//! on them. What leaves: `docs/benchmark.md`, which a test holds to the tables. Whether a difference
//! may stand is judged by `tests/benchmark.rs`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use skin_quiz::pack::Pack;

use super::agreement::{Benchmark, Compared, Standing};

/// The report, in the repository.
pub const REPORT: &str = "docs/benchmark.md";

/// Writes the report into the repository.
pub fn write(root: &Path) -> Result<&'static str> {
    let path = root.join(REPORT);
    fs::write(&path, report()?).with_context(|| format!("could not write {}", path.display()))?;
    Ok(REPORT)
}

/// The report of the pack that the quiz is built with.
fn report() -> Result<String> {
    let benchmark = Benchmark::read().map_err(|what| anyhow!(what))?;
    let compared = benchmark.compare(Pack::built_in());
    let compared = compared.map_err(|what| anyhow!(what))?;
    let mut text = INTRODUCTION.to_owned();
    text += "\n## Agreement\n\n";
    text += &agreement(&benchmark, &compared);
    text += "\n## Milder, and why\n\n";
    text += "Each of these is a choice of the makers; a clinician may well decide otherwise.\n\n";
    text += &milder(&benchmark, &compared);
    text += "\n## Mark by mark\n\n";
    text += "The last column names the rules of `packs/skin/rules.tsv` that decide.\n\n";
    text += &marks(&compared);
    Ok(text)
}

const INTRODUCTION: &str = "\
# The quiz against published lists

Written by `cargo xtask review` (or `pack benchmark`) from `tests/benchmark/` and the pack; a test fails when it is
stale. Nobody has clinically reviewed the pack, the lists as they were typed off, or the reasons below.

Makers, regulators and guidelines publish lists of who should not have a treatment. For each mark of
twenty such lists, somebody with that condition and nothing else the matter takes the quiz, and what
the condition adds to the treatment is compared. What is said to everybody does not count.

| mark | the list says | the same in the quiz |
|---|---|---|
| A | contraindicated, or not on | not now, ask first, or not offered |
| W | wait | not now |
| R | caution, not evaluated, ask | with precautions |
| num | no numbing cream | with precautions |

Beyond that the quiz is *stricter*, short of it *milder*. Where a list speaks of a time, the person is
in its last whole month or week. Most lists were read in a mirror or a copy, and a list that does not
name a condition says nothing about it: agreement is no proof of safety.
";

/// How many of some marks stand in each way: stricter, same, milder.
fn counts<'a>(compared: impl Iterator<Item = &'a Compared<'a>>) -> [usize; 3] {
    let mut counts = [0; 3];
    for it in compared {
        counts[it.standing as usize] += 1;
    }
    counts
}

fn agreement(benchmark: &Benchmark, compared: &[Compared]) -> String {
    let mut text = String::from(
        "| list | of | marks | stricter | same | milder | what it is | read |\n\
         |---|---|---:|---:|---:|---:|---|---|\n",
    );
    for list in &benchmark.lists {
        let own = compared.iter().filter(|it| it.list.id == list.id);
        let [stricter, same, milder] = counts(own);
        let marks = stricter + same + milder;
        let title = match &list.url {
            Some(url) => format!("[{}]({url})", list.title),
            None => list.title.clone(),
        };
        let (id, of, grade) = (&list.id, &list.treatment, &list.grade);
        let _ = writeln!(
            text,
            "| {id} | `{of}` | {marks} | {stricter} | {same} | {milder} | {title} | {grade} |"
        );
    }
    let [stricter, same, milder] = counts(compared.iter());
    let marks = compared.len();
    let _ = writeln!(
        text,
        "| **all** | | **{marks}** | **{stricter}** | **{same}** | **{milder}** | | |"
    );
    text
}

fn milder(benchmark: &Benchmark, compared: &[Compared]) -> String {
    let mut text = String::from(
        "| list | of | condition | the list | the quiz | why |\n|---|---|---|---|---|---|\n",
    );
    for it in compared.iter().filter(|it| it.standing == Standing::Milder) {
        let reason = benchmark.reason(&it.list.id, &it.condition.id);
        let _ = writeln!(
            text,
            "| {} | `{}` | {} | {} | {} | {} |",
            it.list.id,
            it.list.treatment,
            it.condition.id,
            it.mark.written(),
            it.level.id(),
            reason.unwrap_or("**no reason is given: a fault**"),
        );
    }
    text
}

fn marks(compared: &[Compared]) -> String {
    let mut text = String::from(
        "| condition | list | of | the list | the quiz | | rules |\n|---|---|---|---|---|---|---|\n",
    );
    for it in compared {
        let standing = match it.standing {
            Standing::Stricter => "stricter",
            Standing::Same => "same",
            Standing::Milder => "**milder**",
        };
        let rules: Vec<String> = it.rules.iter().map(|rule| format!("`{rule}`")).collect();
        let _ = writeln!(
            text,
            "| {} | {} | `{}` | {} | {} | {standing} | {} |",
            it.condition.id,
            it.list.id,
            it.list.treatment,
            it.mark.written(),
            it.level.id(),
            rules.join(" ")
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_report_is_what_the_tables_say() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let committed = fs::read_to_string(root.join(REPORT)).unwrap_or_default();
        assert!(
            committed.replace("\r\n", "\n") == report().expect("a report"),
            "{REPORT} is missing or stale: run cargo xtask review and commit what it writes"
        );
    }
}
