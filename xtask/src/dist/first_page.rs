//! The first question, painted before the wasm is there.
//!
//! Arrives: a language. Leaves: what the quiz's own view draws for somebody who
//! opens it, as a tree that the element builds node by node (it may not parse
//! markup: see the notes on Trusted Types in `docs/embedding.md`). This module
//! knows nothing of the page: it runs the view and copies what comes out.

use std::rc::Rc;

use anyhow::{Context, Result, bail};
use scraper::{Html, Node};
use serde_json::{Value, json};
use skin_quiz::text::{Language, PlainFigures, Words};
use skin_quiz::view::{Props, SkinQuiz};
use yew::{LocalServerRenderer, props};

/// The first page as a tree: a text is a string, an element is
/// `[tag, { attribute: value }, ...children]`.
pub fn tree(language: &'static Language) -> Result<Value> {
    let words = Words::new(language, Rc::new(PlainFigures));
    let renderer =
        LocalServerRenderer::<SkinQuiz>::with_props(props!(Props { words })).hydratable(false);
    let markup = futures_executor::block_on(renderer.render());
    let fragment = Html::parse_fragment(&markup);
    let root = fragment
        .root_element()
        .children()
        .next()
        .context("the view draws nothing")?;
    node(root)
}

fn node(from: ego_tree::NodeRef<'_, Node>) -> Result<Value> {
    match from.value() {
        Node::Text(text) => Ok(json!(&**text)),
        Node::Element(element) => {
            let attributes: serde_json::Map<String, Value> = element
                .attrs()
                .map(|(name, value)| (name.to_owned(), json!(value)))
                .collect();
            let mut parts = vec![json!(element.name()), Value::Object(attributes)];
            for child in from.children() {
                parts.push(node(child)?);
            }
            Ok(Value::Array(parts))
        }
        other => bail!("the first page holds {other:?}, which the element can't build"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use skin_quiz::text::LANGUAGES;

    #[test]
    fn the_first_page_asks_the_first_question_in_every_language() {
        for language in LANGUAGES.iter() {
            let tree = tree(language).unwrap().to_string();
            println!("{tree}");
            assert!(tree.contains(r#""data-question":"concerns""#), "{tree}");
            assert!(tree.contains(r#""value":"not-sure""#), "{tree}");
        }
    }
}
