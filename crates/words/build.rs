//! Lowers the words of every language; stops with file and line where they are not sound.

use std::fmt::Write as _;

use skin_quiz_pack::{UiText, build};

fn main() {
    build::put("ui.rs", names(&build::interface()).as_bytes());
    let mut table = String::from("&[\n");
    for (tag, file) in build::lowered().languages {
        build::put(&format!("words.{tag}"), file.as_bytes());
        let _ = writeln!(
            table,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/words.{tag}\")),"
        );
    }
    table.push(']');
    build::put("languages.rs", table.as_bytes());
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
