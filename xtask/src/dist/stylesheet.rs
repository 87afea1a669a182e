//! Makes the element's style sheet small.

use std::fmt::Display;

use anyhow::{Result, anyhow};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};

/// The same rules in fewer bytes; an error says where the sheet can't be read.
pub fn minify(source: &str, name: &str) -> Result<String> {
    let options = ParserOptions {
        filename: name.to_owned(),
        ..ParserOptions::default()
    };
    let mut sheet = StyleSheet::parse(source, options).map_err(|error| unreadable(name, &error))?;
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| unreadable(name, &error))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            ..PrinterOptions::default()
        })
        .map_err(|error| unreadable(name, &error))?;
    Ok(printed.code)
}

/// Parts a sheet at its marks: what the first question needs, and what can come later.
pub fn split(source: &str) -> Result<(String, String)> {
    const LATE: &str = "/* [late] */\n";
    const EARLY: &str = "/* [early] */\n";
    let (mut early, mut late) = (String::new(), String::new());
    let mut parts = source.split(LATE);
    early.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (after, before) = part.split_once(EARLY).unwrap_or((part, ""));
        late.push_str(after);
        early.push_str(before);
    }
    if late.is_empty() || early.contains(EARLY) || late.contains(EARLY) {
        return Err(anyhow!(
            "the style sheet's `{}` and `{}` do not alternate",
            LATE.trim(),
            EARLY.trim()
        ));
    }
    Ok((early, late))
}

fn unreadable<T: Display>(name: &str, error: &lightningcss::error::Error<T>) -> anyhow::Error {
    let place = match &error.loc {
        // Its lines count from 0, its columns from 1.
        Some(place) => format!("{name}:{}:{}", place.line + 1, place.column),
        None => name.to_owned(),
    };
    anyhow!("{place}: {}", error.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_styles_a_shadow_root() {
        let css = ":host([mode=popup]) {\n  color: var(--skin-quiz-brand, #ffffff);\n}\n\
                   /* gone */ ::slotted(a) { margin: 0px; }";
        assert_eq!(
            minify(css, "x.css").unwrap(),
            ":host([mode=popup]){color:var(--skin-quiz-brand,#fff)}::slotted(a){margin:0}"
        );
    }

    #[test]
    fn parts_at_its_marks() {
        let source = "a{}\n/* [late] */\nb{}\n/* [early] */\nc{}\n/* [late] */\nd{}\n";
        let (early, late) = split(source).unwrap();
        assert_eq!(
            (early.as_str(), late.as_str()),
            ("a{}\nc{}\n", "b{}\nd{}\n")
        );
        assert!(split("a{}").is_err());
    }

    #[test]
    fn says_where_a_broken_sheet_breaks() {
        let message = minify("a { color: red }\n} b {", "x.css")
            .unwrap_err()
            .to_string();
        assert!(message.contains("x.css:2"), "{message}");
    }
}
