//! The snippet that paints before any script: the first question as markup.
//!
//! What arrives: a language's first page as the tree that the element builds.
//! What leaves: the lines for a clinic's page, with that page in a declared
//! shadow root, and the style sheet that they name. A page keeps its snippet
//! for years: its one promise is what the element asks of it, see `#paintFirst`.
//! This module does not know what the page says.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::dist::texts::Text;

/// The style sheet's name in `dist/`.
pub const STYLESHEET: &str = "skin-quiz.css";

/// The name of a language's snippet in `dist/`.
pub fn name(tag: &str) -> String {
    format!("snippet.{tag}.html")
}

/// What the first page needs. Where scripts are off the fallback is shown, as without it.
pub fn stylesheet(early: &str) -> String {
    format!("{early}@media (scripting:none){{.off{{display:contents}}.off~.sq{{display:none}}}}\n")
}

/// The lines to paste.
pub fn file(text: &Text) -> Result<String> {
    let first: Value = serde_json::from_str(&text.first)?;
    let page = markup(&first["page"])?;
    let dir = first["dir"].as_str().context("a direction")?;
    let tag = text.tag;
    // Hidden until the style sheet, which shows it all the same, is there.
    Ok(format!(
        r#"<script type="module" src="/skin-quiz/skin-quiz.js"></script>
<skin-quiz clinic="clinic.json" lang="{tag}"><template shadowrootmode="open"><link rel="stylesheet" href="/skin-quiz/{STYLESHEET}"><slot class="off"></slot><div class="sq" part="frame" lang="{tag}" dir="{dir}" hidden>{page}</div></template><a href="/contact">Talk to us</a></skin-quiz>
"#
    ))
}

fn markup(tree: &Value) -> Result<String> {
    if let Some(text) = tree.as_str() {
        return Ok(escaped(text));
    }
    let parts = tree.as_array().context("an element")?;
    let tag = parts[0].as_str().context("a tag")?;
    let mut all = format!("<{tag}");
    for (name, value) in parts[1].as_object().context("attributes")? {
        let value = escaped(value.as_str().context("a value")?);
        all += &format!(" {name}=\"{value}\"");
    }
    if tag == "form" {
        // Before the loader is there, Continue must not put the answers into an address.
        all += " method=\"dialog\"";
    }
    all.push('>');
    if matches!(tag, "input" | "br" | "hr" | "img") {
        return Ok(all);
    }
    for child in &parts[2..] {
        all += &markup(child)?;
    }
    Ok(format!("{all}</{tag}>"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_tree_is_written_as_it_stands() {
        let tree = json!(["form", { "class": "a\"b" }, "1 < 2 & 3", ["input", { "value": "x" }]]);
        assert_eq!(
            markup(&tree).unwrap(),
            "<form class=\"a&quot;b\" method=\"dialog\">1 &lt; 2 &amp; 3<input value=\"x\"></form>"
        );
    }
}
