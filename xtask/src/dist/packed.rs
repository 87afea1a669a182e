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
const HANDED_OUT: [&str; 3] = ["quiz/", "site/", "wordpress/"];

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
            elements += &format!("{PACKED}\"{name}\" data-same=\"{same}\"></script>\n");
        }
    }
    Ok(elements)
}

/// The page without the files that it hands out, for where the quiz is already.
pub fn without_hand_outs(page: &str) -> String {
    page.lines()
        .filter(|line| {
            let name = line.strip_prefix(PACKED).map(|rest| &rest[1..]);
            !name.is_some_and(|name| HANDED_OUT.iter().any(|part| name.starts_with(part)))
        })
        .map(|line| format!("{line}\n"))
        .collect()
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
    fn without_its_hand_outs_the_page_still_has_the_quiz() {
        let line = |name: &str| format!("{PACKED}\"{name}\">H4sI</script>\n");
        let page = [
            "<p>\n",
            &line("quiz.wasm"),
            &line("quiz/skin-quiz.js"),
            &line("wordpress/a.php"),
        ]
        .concat();
        assert_eq!(
            without_hand_outs(&page),
            ["<p>\n", &line("quiz.wasm")].concat()
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
