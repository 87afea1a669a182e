//! Reads from the output of test programs how many tests passed.
//!
//! A filter that matches nothing, or a folder that has moved, would otherwise
//! let a step pass without having tested anything.

/// From Rust's `test result: ok. 12 passed; 0 failed; ...`, native or wasm.
pub fn passed_in_rust(line: &str) -> Option<usize> {
    let line = without_colour(line);
    let (before, _) = line.strip_prefix("test result: ")?.split_once(" passed")?;
    before.split(' ').next_back()?.parse().ok()
}

/// From the last lines of `node --test`: `ℹ pass 12`, `ℹ tests 13`.
pub fn in_node(line: &str, name: &str) -> Option<usize> {
    let line = without_colour(line);
    let count = line
        .strip_prefix("ℹ ")
        .or_else(|| line.strip_prefix("# "))?;
    count.strip_prefix(name)?.trim().parse().ok()
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A colour ends with its `m`.
            characters.by_ref().find(|&end| end == 'm');
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_last_line_of_each_program() {
        let rust = "test result: \u{1b}[32mok\u{1b}[0m. 12 passed; 0 failed; 3 ignored";
        assert_eq!(passed_in_rust(rust), Some(12));
        assert_eq!(
            passed_in_rust("test result: FAILED. 7 passed; 1 failed"),
            Some(7)
        );
        assert_eq!(passed_in_rust("test answers::strict ... ok"), None);
        assert_eq!(in_node("\u{1b}[34mℹ pass 5\u{1b}[39m", "pass"), Some(5));
        assert_eq!(in_node("# pass 0", "pass"), Some(0));
        assert_eq!(in_node("ℹ tests 13", "tests"), Some(13));
        assert_eq!(in_node("ℹ tests 13", "pass"), None);
        assert_eq!(in_node("✔ pass 5 (2ms)", "pass"), None);
    }
}
