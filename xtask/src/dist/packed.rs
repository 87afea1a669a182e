//! Files packed into the studio's page: gzip, base64, in elements that no browser runs.
//!
//! Arrives: files by their names. Leaves: one line of HTML for each, the same
//! wherever it is built. This module does not know what the page does with them.

use std::collections::BTreeMap;
use std::io::Write as _;

use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::{Compression, GzBuilder};

use crate::dist::files::Files;

/// The page's name in `dist/`.
pub const STUDIO: &str = "studio.html";

/// What begins an element with a packed file.
const PACKED: &str = "<script type=\"text/plain\" data-packed=";

/// In a packed file's name: it is only there to be handed out.
const HANDED_OUT: [&str; 3] = [QUIZ, "site/", "wordpress/"];

/// In a packed file's name: it is one of the quiz's own.
const QUIZ: &str = "quiz/";

/// What follows the name of a file that is packed under another.
const SAME: &str = " data-same=\"";

/// The elements.
pub fn elements(files: &Files) -> Result<String> {
    let mut elements = String::new();
    let mut first: BTreeMap<&[u8], &str> = BTreeMap::new();
    for (name, bytes) in files {
        // The wasm, for one, has several names.
        let same = *first.entry(bytes).or_insert(name);
        if same == name {
            elements += &format!("{PACKED}\"{name}\">{}</script>\n", pack(bytes)?);
        } else {
            elements += &format!("{PACKED}\"{name}\"{SAME}{same}\"></script>\n");
        }
    }
    Ok(elements)
}

/// The page for where the quiz lies beside it: without the files that it hands out, and what is one
/// of those of which `is_there` knows is fetched from there.
pub fn beside_the_quiz(page: &str, is_there: impl Fn(&str) -> bool) -> String {
    let mut beside: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, rest) in page.lines().filter_map(named) {
        let same = rest
            .strip_prefix(SAME)
            .and_then(|rest| rest.split_once('"'))
            .map(|(same, _)| same);
        if let (Some(same), Some(path)) = (same, name.strip_prefix(QUIZ))
            && is_there(path)
        {
            beside.entry(same).or_insert(path);
        }
    }
    page.lines()
        .filter_map(|line| match named(line) {
            Some((name, _)) if HANDED_OUT.iter().any(|part| name.starts_with(part)) => None,
            Some((name, _)) if beside.contains_key(name) => Some(format!(
                "{PACKED}\"{name}\" data-from=\"{}\"></script>\n",
                beside[name]
            )),
            _ => Some(format!("{line}\n")),
        })
        .collect()
}

/// The name of a packed file, and what follows it.
fn named(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix(PACKED)?
        .strip_prefix('"')?
        .split_once('"')
}

/// Packed so that the same bytes give the same text, wherever it is built.
fn pack(bytes: &[u8]) -> Result<String> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(BASE64_STANDARD.encode(encoder.finish()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beside_the_quiz_the_page_has_what_does_not_lie_there() {
        let line = |name: &str, rest: &str| format!("{PACKED}\"{name}\"{rest}</script>\n");
        let page = [
            "<p>\n",
            &line("engine.wasm", ">H4sI"),
            &line("law.txt", ">H4sI"),
            &line("quiz.wasm", ">H4sI"),
            &line("quiz/assets/a.1.wasm", " data-same=\"quiz.wasm\">"),
            &line("quiz/a.wasm", " data-same=\"quiz.wasm\">"),
            &line("quiz/law.txt", " data-same=\"law.txt\">"),
            &line("quiz/skin-quiz.js", ">H4sI"),
            &line("wordpress/a.php", ">H4sI"),
        ]
        .concat();
        assert_eq!(
            beside_the_quiz(&page, |path| path != "law.txt"),
            [
                "<p>\n",
                &line("engine.wasm", ">H4sI"),
                &line("law.txt", ">H4sI"),
                &line("quiz.wasm", " data-from=\"assets/a.1.wasm\">"),
            ]
            .concat()
        );
    }

    #[test]
    fn what_is_packed_is_the_same_each_time_and_unpacks() {
        use std::io::Read as _;
        let text = pack(b"skin skin skin").unwrap();
        assert_eq!(text, pack(b"skin skin skin").unwrap());
        let bytes = BASE64_STANDARD.decode(text).unwrap();
        let mut back = String::new();
        flate2::read::GzDecoder::new(&bytes[..])
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, "skin skin skin");
    }
}
