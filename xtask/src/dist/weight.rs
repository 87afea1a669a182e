//! What the files of `dist/` weigh, what in the wasm weighs it, and whether
//! that has grown since the figures were committed.
//!
//! Arrives: a build. Leaves: tables, and an error where a file has grown by
//! more than [`TOLERANCE`] and [`NOISE`] over `docs/sizes.json`. Sizes are
//! deterministic, so a surprise is a change; only the names with a hash, which
//! some small files list, compress by luck.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use rustc_demangle::demangle;
use serde::{Deserialize, Serialize};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::dist::sizes::FileSize;
use crate::workspace::Workspace;

/// The committed figures.
pub const COMMITTED: &str = "docs/sizes.json";

/// How much larger than committed a file may be: 2 %.
const TOLERANCE: f64 = 1.02;

/// How many bytes more are never growth: other hashes in the names that
/// `package.json` and its like list move their compressed size by some twenty.
const NOISE: usize = 64;

/// How many functions are listed.
const LARGEST: usize = 30;

/// What a file weighs, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    raw: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    gzip: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brotli: Option<usize>,
}

impl Weight {
    /// What counts: what a visitor downloads.
    fn sent(self) -> usize {
        self.brotli.unwrap_or(self.raw)
    }
}

/// Files by their name without its hash.
pub type Weights = BTreeMap<String, Weight>;

/// The figures of a build.
pub fn of(files: &[FileSize]) -> Weights {
    files
        .iter()
        .map(|file| {
            let weight = Weight {
                raw: file.raw,
                gzip: file.compressed.as_ref().map(|size| size.gzip),
                brotli: file.compressed.as_ref().map(|size| size.brotli),
            };
            (without_hash(&file.path), weight)
        })
        .collect()
}

/// `assets/look.1a2b3c4d.js` is `assets/look.js`.
fn without_hash(path: &str) -> String {
    let is_hash = |part: &&str| part.len() == 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let parts: Vec<&str> = path.split('.').filter(|part| !is_hash(part)).collect();
    parts.join(".")
}

/// Writes the figures down.
pub fn commit(workspace: &Workspace, weights: &Weights) -> Result<()> {
    let text = serde_json::to_string_pretty(weights)? + "\n";
    fs::write(workspace.root.join(COMMITTED), text)
        .with_context(|| format!("could not write {COMMITTED}"))
}

/// Fails where a file has grown, came or went without the committed figures being renewed.
pub fn check(workspace: &Workspace, weights: &Weights) -> Result<()> {
    let text = fs::read_to_string(workspace.root.join(COMMITTED))
        .with_context(|| format!("could not read {COMMITTED}"))?;
    let committed: Weights =
        serde_json::from_str(&text).with_context(|| format!("{COMMITTED} can't be read"))?;
    let faults = differences(&committed, weights);
    if faults.is_empty() {
        return Ok(());
    }
    bail!(
        "dist/ differs from {COMMITTED}; where that is meant, run `cargo xtask size --renew` and \
         commit it\n  {}",
        faults.join("\n  ")
    )
}

fn differences(committed: &Weights, weights: &Weights) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, now) in weights {
        match committed.get(path) {
            None => faults.push(format!("{path} is new: {} bytes", now.sent())),
            // OK because sizes are far below what a float holds exactly.
            Some(then)
                if now.sent() > then.sent() + NOISE
                    && now.sent() as f64 > then.sent() as f64 * TOLERANCE =>
            {
                faults.push(format!(
                    "{path} grew from {} to {} bytes",
                    then.sent(),
                    now.sent()
                ));
            }
            Some(_) => {}
        }
    }
    let gone = committed.keys().filter(|path| !weights.contains_key(*path));
    faults.extend(gone.map(|path| format!("{path} is gone")));
    faults
}

/// The functions of a wasm with names: the size of each, and what else is to know.
struct Inside {
    /// Size and name, in the order of the wasm.
    functions: Vec<(usize, String)>,
    /// The bytes of its data.
    data: usize,
}

const NAMELESS: &str = "(no name)";

impl Inside {
    fn read(wasm: &[u8]) -> Result<Inside> {
        let mut sizes: Vec<usize> = Vec::new();
        let mut imported = 0;
        let mut data = 0;
        let mut names: HashMap<u32, String> = HashMap::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        if matches!(import?.ty, wasmparser::TypeRef::Func(_)) {
                            imported += 1;
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
                Payload::DataSection(section) => data = section.range().len(),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(reader) = section.as_known() {
                        for name in reader {
                            let Name::Function(map) = name? else { continue };
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, format!("{:#}", demangle(naming.name)));
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let named = |index| names.remove(&index).unwrap_or_else(|| NAMELESS.to_owned());
        let functions = sizes.into_iter().zip((imported..).map(named)).collect();
        Ok(Inside { functions, data })
    }

    fn of(wasm: &Path) -> Result<Inside> {
        let bytes = fs::read(wasm).with_context(|| format!("could not read {}", wasm.display()))?;
        Inside::read(&bytes)
    }

    /// The functions that write a float as text, if any.
    fn writes_floats(&self) -> Result<Vec<&str>> {
        if self.functions.iter().all(|(_, name)| name == NAMELESS) {
            bail!("the compiled wasm has no names: there is no telling what is in it");
        }
        let names = self.functions.iter().map(|(_, name)| name.as_str());
        Ok(names
            .filter(|name| FLOAT_FORMATTING.iter().any(|part| name.contains(part)))
            .collect())
    }
}

/// How the library's functions that write a float are called.
const FLOAT_FORMATTING: [&str; 2] = ["num::flt2dec", "core::fmt::float"];

/// Fails where a compiled wasm, which still has its names, writes a float by
/// the library: 18 kB for what `value::shown` says.
pub fn refuse_float_formatting(wasm: &Path) -> Result<()> {
    let inside = Inside::of(wasm)?;
    let found = inside.writes_floats()?;
    if found.is_empty() {
        return Ok(());
    }
    bail!(
        "the wasm writes a float by the library, 18 kB of it: a `{{}}` over an f64, which \
         `value::shown` or a whole number should take the place of; found {}",
        found.join(", ")
    )
}

/// What in a wasm with names weighs it: by crate, and the largest functions.
pub fn inside(wasm: &Path) -> Result<String> {
    let Inside {
        mut functions,
        data,
    } = Inside::of(wasm)?;
    let mut crates: BTreeMap<String, usize> = BTreeMap::new();
    for (size, name) in &functions {
        *crates.entry(crate_of(name)).or_default() += size;
    }
    let mut crates: Vec<_> = crates.into_iter().collect();
    crates.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    functions.sort_by_key(|(size, _)| std::cmp::Reverse(*size));
    let mut text = format!("\nIn the wasm, raw bytes\n{data:>9}  data\n");
    for (name, size) in crates.iter().take(LARGEST) {
        text += &format!("{size:>9}  {name}\n");
    }
    text += "\nLargest functions\n";
    for (size, name) in functions.iter().take(LARGEST) {
        text += &format!("{size:>9}  {name}\n");
    }
    Ok(text)
}

/// The crate that a function's code came from: of `<a::B as c::D>::e`, that is `a`.
fn crate_of(name: &str) -> String {
    name.trim_start_matches(['<', '&', '(', '[', '*'])
        .trim_start_matches("mut ")
        .trim_start_matches("dyn ")
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighing(sizes: &[(&str, usize)]) -> Weights {
        let weight = |size| Weight {
            raw: 9 * size,
            gzip: None,
            brotli: Some(size),
        };
        sizes
            .iter()
            .map(|(path, size)| ((*path).to_owned(), weight(*size)))
            .collect()
    }

    #[test]
    fn a_name_loses_its_hash_and_nothing_else() {
        assert_eq!(
            without_hash("assets/text.de.12bca892.js"),
            "assets/text.de.js"
        );
        assert_eq!(without_hash("skin_quiz.d.ts"), "skin_quiz.d.ts");
    }

    #[test]
    fn growth_by_over_two_percent_is_said_and_shrinking_is_not() {
        let committed = weighing(&[("a", 10_000), ("b", 10_000), ("c", 10_000)]);
        let now = weighing(&[("a", 10_200), ("b", 10_201), ("d", 5)]);
        assert_eq!(
            differences(&committed, &now),
            [
                "b grew from 10000 to 10201 bytes",
                "d is new: 5 bytes",
                "c is gone"
            ]
        );
        assert!(differences(&committed, &weighing(&[("a", 1), ("b", 1), ("c", 1)])).is_empty());
    }

    #[test]
    fn a_small_file_may_move_by_the_luck_of_its_hashes_and_no_more() {
        let committed = weighing(&[("package.json", 435)]);
        assert!(differences(&committed, &weighing(&[("package.json", 499)])).is_empty());
        assert_eq!(
            differences(&committed, &weighing(&[("package.json", 500)])),
            ["package.json grew from 435 to 500 bytes"]
        );
    }

    /// A wasm of empty functions with these names; none: no section of names.
    fn wasm_of(names: &[&str]) -> Vec<u8> {
        let section = |id: u8, content: Vec<u8>| {
            let length = u8::try_from(content.len()).expect("short");
            assert!(length < 128);
            [vec![id, length], content].concat()
        };
        // OK because the tests have a handful.
        let count = names.len().max(1) as u8;
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend(section(1, vec![1, 0x60, 0, 0]));
        wasm.extend(section(3, [vec![count], vec![0; count.into()]].concat()));
        wasm.extend(section(
            10,
            [vec![count], [2, 0, 0x0b].repeat(count.into())].concat(),
        ));
        if !names.is_empty() {
            let mut map = vec![count];
            for (index, name) in names.iter().enumerate() {
                map.extend([index as u8, name.len() as u8]);
                map.extend(name.as_bytes());
            }
            let content = [b"\x04name".to_vec(), section(1, map)].concat();
            wasm.extend(section(0, content));
        }
        wasm
    }

    #[test]
    fn a_function_that_writes_floats_is_found_and_so_is_a_wasm_without_names() {
        let found = |names: &[&str]| {
            let inside = Inside::read(&wasm_of(names)).expect("a wasm");
            inside.writes_floats().map(|found| {
                found
                    .iter()
                    .map(|name| (*name).to_owned())
                    .collect::<Vec<_>>()
            })
        };
        assert_eq!(
            found(&["a", "skin_quiz::value::shown"]).expect("names"),
            [""; 0]
        );
        let mangled =
            "_ZN4core3num7flt2dec8strategy5grisu19format_shortest_opt17h0123456789abcdefE";
        assert_eq!(
            found(&["a", mangled]).expect("names"),
            ["core::num::flt2dec::strategy::grisu::format_shortest_opt"]
        );
        assert!(found(&[]).is_err());
    }

    #[test]
    fn a_function_belongs_to_the_crate_of_its_type() {
        assert_eq!(
            crate_of("<alloc::string::String as core::fmt::Write>::write_str"),
            "alloc"
        );
        assert_eq!(crate_of("skin_quiz::view::result::page"), "skin_quiz");
        assert_eq!(crate_of("&mut core::x"), "core");
    }
}
