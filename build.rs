//! Lowers the built-in pack and the words of every language; stops with file and line where they are not sound.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::exit;

use skin_quiz_pack::{Fault, UiText, files, interface, lower};

/// The folder of the pack that the quiz is built with.
const PACK: &str = "packs/skin";
/// The folder of the texts that every pack shares.
const UI: &str = "ui/words";

fn main() {
    println!("cargo::rerun-if-changed={PACK}");
    println!("cargo::rerun-if-changed={UI}");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is");
    let out = env::var("OUT_DIR").expect("cargo says where to write");
    let read = |folder: &str| {
        files(&Path::new(&root).join(folder))
            .unwrap_or_else(|error| fail(&format!("{folder}: {error}")))
    };
    let (pack, ui) = (read(PACK), read(UI));
    let release = env!("CARGO_PKG_VERSION");
    let texts = interface(&ui).unwrap_or_else(|faults| fail_with(UI, &faults));
    let lowered = lower(&pack, &ui, release).unwrap_or_else(|faults| fail_with(PACK, &faults));
    // A visitor is spared what only the desk needs.
    let for_visitors = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let bytes = if for_visitors {
        &lowered.lean
    } else {
        &lowered.whole
    };
    let put = |name: &str, bytes: &[u8]| {
        fs::write(Path::new(&out).join(name), bytes)
            .unwrap_or_else(|error| fail(&format!("{name}: {error}")));
    };
    put("built-in.pack", bytes);
    put("ui.rs", names(&texts).as_bytes());
    let mut table = String::from("&[\n");
    for (tag, file) in &lowered.languages {
        put(&format!("words.{tag}"), file.as_bytes());
        let _ = writeln!(
            table,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/words.{tag}\")),"
        );
    }
    table.push(']');
    put("languages.rs", table.as_bytes());
}

/// The texts of the interface as an enum, in the order of the data files.
fn names(texts: &[UiText]) -> String {
    let mut rust = String::from("ui! {\n");
    for text in texts {
        let name: String = text.key.split('-').map(capitalised).collect();
        let figures: Vec<String> = text.figures.iter().map(|f| format!("\"{f}\"")).collect();
        let _ = writeln!(
            rust,
            "    /// {}\n    {name} \"{}\" [{}],",
            text.about,
            text.key,
            figures.join(", ")
        );
    }
    rust.push('}');
    rust
}

fn capitalised(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn fail_with(folder: &str, faults: &[Fault]) -> ! {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| format!("{folder}/{fault}"))
        .collect();
    fail(&lines.join("\n"))
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    exit(1)
}
