//! `cargo xtask pack check`: every fault of a pack, or what is in it.
//!
//! What arrives: the folder of a pack. What leaves: one line a fault, with file,
//! line, what is wrong and the nearest name that is right; or one line that says
//! how much the pack holds. This module deliberately does not know what a pack
//! may say; that is `skin_quiz_pack`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use skin_quiz::calendar::Day;
use skin_quiz::catalogue;
use skin_quiz::pack::Pack;
use skin_quiz::text::Ui;
use skin_quiz_law::Law;

use super::folders::Folders;
use crate::workspace::Workspace;

/// What to check.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of the pack; the one that the quiz is built with where none is named
    folder: Option<PathBuf>,
}

/// Prints every fault of a pack, or that it is sound; an error where it is not.
pub fn check(workspace: &Workspace, options: &Options) -> Result<()> {
    let folders = match &options.folder {
        None => Folders::built_in(&workspace.root)?,
        Some(folder) => Folders::read(&workspace.root, folder)?,
    };
    let (lowered, law) = match (folders.lower(&workspace.version), folders.law()) {
        (Ok(lowered), Ok(law)) => (Ok(lowered), law),
        (lowered, law) => {
            let faults = [lowered.err(), law.err()].into_iter().flatten().flatten();
            (Err(faults.collect::<Vec<String>>()), None)
        }
    };
    match lowered {
        Ok(lowered) => {
            let languages = lowered.languages.len();
            // A pack is kept for as long as the program lives, which ends here.
            let pack = Pack::read(lowered.whole.leak())
                .context("the quiz does not read what the pack was lowered to")?;
            println!("{}", sound(pack, languages));
            let today = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
            let today = Day::since_1970(i32::try_from(today.as_secs() / 86_400)?);
            println!("{}", read_again(pack, today));
            if let Some(law) = law.as_deref().and_then(Law::read) {
                println!("{}", law_of(&law, pack, today));
            }
            Ok(())
        }
        Err(faults) => {
            let mut out = std::io::stdout().lock();
            // Whoever reads them may stop before the last, as `head` does.
            let _ = faults.iter().try_for_each(|fault| writeln!(out, "{fault}"));
            bail!(
                "{}",
                match faults.len() {
                    1 => "1 fault found".to_owned(),
                    n => format!("{n} faults found"),
                }
            )
        }
    }
}

/// When the tables are due to be read against their sources again, or that they are due now.
fn read_again(pack: &Pack, today: Day) -> String {
    let due = catalogue::due_on(pack).map_or_else(|| "now".to_owned(), Day::iso);
    if catalogue::is_due(pack, today) {
        format!(
            "due: the tables were last read against their sources on {}, and should have been read \
             again by {due}; read them, then set `read-on` in pack.toml",
            pack.read_on
        )
    } else {
        format!("read on {}, due again on {due}", pack.read_on)
    }
}

/// How much law a pack holds, and which of its sources are due to be read again.
fn law_of(law: &Law, pack: &Pack, today: Day) -> String {
    let due = law.due(pack.read_again_after_months, today);
    let held = format!("law: {} rules, not signed by a lawyer", law.rules.len());
    match &due[..] {
        [] => format!("{held}; none of their sources is due to be read again"),
        due => {
            let titles: Vec<&str> = due.iter().map(|source| source.title).collect();
            format!(
                "{held}; due: these were read more than {} months ago: {}",
                pack.read_again_after_months,
                titles.join("; ")
            )
        }
    }
}

fn sound(pack: &Pack, languages: usize) -> String {
    let options: usize = pack.questions.iter().map(|q| q.choices().len()).sum();
    format!(
        "sound: {} questions, {options} options, {} treatments, {} rules, {} texts in {languages} \
         languages",
        pack.questions.len(),
        pack.treatments.len(),
        pack.rules.len(),
        Ui::ALL.len() + pack.texts,
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn the_pack_that_the_quiz_is_built_with_is_sound_and_is_that_pack() {
        let folders = Folders::built_in(&root()).expect("folders");
        let lowered = folders.lower("0.0.0").unwrap_or_else(|f| panic!("{f:#?}"));
        let languages = lowered.languages.len();
        let pack = Pack::read(lowered.whole.leak()).expect("a pack");
        assert_eq!(
            sound(pack, languages),
            sound(Pack::built_in(), skin_quiz::text::LANGUAGES.len())
        );
        assert_eq!(format!("{pack:?}"), format!("{:?}", Pack::built_in()));
    }

    #[test]
    fn tables_that_have_grown_old_are_said_to_be_due() {
        let pack = Pack::built_in();
        let due = catalogue::due_on(pack).expect("a date");
        let before = Day::since_1970(due.days_since_1970() - 1);
        assert!(read_again(pack, before).starts_with("read on 20"));
        let told = read_again(pack, due);
        assert!(
            told.starts_with("due: ") && told.contains(&due.iso()),
            "{told}"
        );
    }

    #[test]
    fn law_that_has_grown_old_is_said_to_be_due_by_its_sources() {
        let (law, pack) = (Law::built_in(), Pack::built_in());
        let read = Day::read(law.rules[0].sources[0].read_on).expect("a date");
        let told = law_of(&law, pack, read);
        assert!(
            told.ends_with("none of their sources is due to be read again"),
            "{told}"
        );
        let told = law_of(&law, pack, read.in_days(800));
        assert!(
            told.contains("due: ") && told.contains(law.rules[0].sources[0].title),
            "{told}"
        );
    }

    #[test]
    fn a_fault_of_the_law_is_told_with_its_file_and_line() {
        let mut folders = Folders::built_in(&root()).expect("folders");
        assert!(folders.law().expect("sound").is_some());
        for (file, from, to, says) in [
            (
                "law/rules.tsv",
                "\trefuse\t",
                "\trefuze\t",
                "did you mean `refuse`?",
            ),
            ("law/rules.tsv", "uk-botulinum\tuk", "uk-botulinum\tuk ", ""),
            (
                "law/rules.tsv",
                "\tuk\tbotulinum",
                "\tukk\tbotulinum",
                "no region",
            ),
            (
                "law/rules.tsv",
                "uk-asa-pom-sites, uk-hmr-284",
                "-",
                "no source",
            ),
            (
                "law/rules.tsv",
                "offer of dermal-filler",
                "offer of dermal-fillers",
                "did you mean `dermal-filler`?",
            ),
            (
                "law/sources.tsv",
                "\t2026-11-29\t",
                "\t-\t",
                "no day on which it was read",
            ),
            ("law/sources.tsv", "https://", "http://", "no address"),
            (
                "law/words.tsv",
                "quick fix",
                "quick fix, quick fix",
                "stands twice",
            ),
            ("law/words.tsv", "\tpiel perfecta", "\t-\t", "cells"),
        ] {
            let sound = folders.pack[file].clone();
            let broken = sound.replacen(from, to, 1);
            assert_ne!(sound, broken, "{from}");
            folders.pack.insert(file.to_owned(), broken);
            let faults = folders.law();
            if says.is_empty() {
                // Spaces around a cell count for nothing.
                assert!(faults.is_ok(), "{faults:?}");
            } else {
                let faults = faults.expect_err(says).join("\n");
                assert!(faults.contains(says), "{faults}");
                assert!(
                    faults.starts_with(&format!("packs/skin/{file}:")),
                    "{faults}"
                );
            }
            folders.pack.insert(file.to_owned(), sound);
        }
        // A language without words is told, and so is a table that is not there.
        let words = folders.pack["law/words.tsv"].clone();
        let without = words.lines().map(|line| match line.strip_prefix("cure\t") {
            Some(rest) => format!(
                "cure\t{}\n",
                rest.rsplit_once('\t')
                    .map_or("", |(most, _)| most)
                    .to_owned()
                    + "\t-"
            ),
            None => format!("{line}\n"),
        });
        folders
            .pack
            .insert("law/words.tsv".into(), without.collect());
        let faults = folders.law().expect_err("a language without words");
        assert!(
            faults[0].ends_with("`cure` has no words in `ar`, and none for all languages"),
            "{faults:?}"
        );
        folders.pack.remove("law/words.tsv");
        assert!(folders.law().is_err());
        for file in ["law/rules.tsv", "law/sources.tsv"] {
            folders.pack.remove(file);
        }
        assert_eq!(folders.law(), Ok(None));
    }

    #[test]
    fn a_fault_is_told_with_its_file_its_line_and_the_nearest_name() {
        let mut folders = Folders::built_in(&root()).expect("folders");
        let rules = folders.pack.get_mut("rules.tsv").expect("rules");
        *rules = rules.replacen("pregnancy=pregnant", "pregnancy=pregnent", 1);
        let words = folders.words.get_mut("de.ftl").expect("words");
        words.push_str("\nnobody-asks = Niemand\n");
        let faults = folders.lower("0.0.0").expect_err("two faults");
        let [rule, word] = &faults[..] else {
            panic!("{faults:#?}");
        };
        let at = folders.pack["rules.tsv"].lines();
        let line = 1 + at.take_while(|row| !row.contains("pregnent")).count();
        let told = format!("packs/skin/rules.tsv:{line}: ");
        assert!(rule.starts_with(&told), "{rule}");
        assert!(rule.ends_with("did you mean `pregnant`?"), "{rule}");
        assert!(word.starts_with("ui/words/de.ftl:"), "{word}");
        assert!(word.contains("nobody-asks"), "{word}");
    }

    #[test]
    fn a_folder_without_a_pack_is_said_to_be_none() {
        let Err(error) = Folders::read(&root(), &root().join("www")) else {
            panic!("www holds no pack");
        };
        assert!(error.to_string().contains("holds no pack"), "{error}");
        assert!(Folders::read(&root(), Path::new("nowhere")).is_err());
    }

    #[test]
    fn the_folders_named_are_there() {
        assert!(root().join(super::super::folders::BUILT_IN).is_dir());
        assert!(root().join(super::super::folders::WORDS).is_dir());
    }
}
