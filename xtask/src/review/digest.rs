//! The digest of all that is signed.
//!
//! What arrives: the pack as it is lowered, whole, its words in every language,
//! and the sheet itself. What leaves: 16 hexadecimal digits that change with any
//! cell of any table, as whatever decides has to be lowered to reach anybody.
//! The number of a release is none of it: nothing that is signed hangs on it.
//! This module deliberately does not know what any of it means.

use sha2::{Digest, Sha256};
use skin_quiz_pack::Lowered;

/// The release that a pack is lowered for where its digest is made.
pub const NO_RELEASE: &str = "-";

/// The digest of a pack lowered for [`NO_RELEASE`], and of this sheet, which is HTML without a
/// digest in it.
pub fn of(signed: &Lowered, sheet: &str) -> String {
    let mut hash = Sha256::new();
    // Each with its length, so that nothing can move from one into the next.
    let mut take = |part: &[u8]| {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    };
    take(&signed.whole);
    for (tag, file) in &signed.languages {
        take(tag.as_bytes());
        take(file.as_bytes());
    }
    take(words_of(sheet).as_bytes());
    let hash = hash.finalize();
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The words between the tags of some HTML that [`super::markup`] wrote, without its style sheet:
/// how the sheet looks is not signed.
pub fn words_of(html: &str) -> String {
    let style = html
        .split_once("<style>")
        .and_then(|(before, rest)| Some((before, rest.split_once("</style>")?.1)));
    let parts = style.map_or([html, ""], |(before, after)| [before, after]);
    let mut words = String::new();
    for between in parts.into_iter().flat_map(|part| part.split('<')) {
        let text = between.split_once('>').map_or(between, |(_, text)| text);
        if !text.trim().is_empty() {
            words.push_str(text.trim());
            words.push('\n');
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_sheet_are_what_stands_between_its_tags() {
        let html = "<html><head><style>p { color: red; }</style></head>\
                    <p class=\"a\">One &lt; two<b>three</b></p>\n</html>";
        assert_eq!(words_of(html), "One &lt; two\nthree\n");
        assert_eq!(
            words_of(html),
            words_of(&html.replace("red", "blue").replace("\"a\"", "\"b\""))
        );
    }
}
