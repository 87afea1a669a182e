//! `custom-elements.json` and `web-types.json`: the element, as editors and frameworks read of it.
//!
//! Arrives: `www/element.json`, the one list of attributes, events, properties, slots, parts and
//! custom properties. Leaves: the same in the two formats that are read, the Custom Elements
//! Manifest and JetBrains' web-types. What the list says is held to the element, its style, its
//! types and its documentation by the tests below, and to the running element by
//! `tests/browser/described.test.mjs`.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::workspace::PACKAGE;

/// The list in the repository.
pub const SOURCE: &str = "www/element.json";

/// The Custom Elements Manifest.
pub const MANIFEST: &str = "custom-elements.json";

/// The web-types.
pub const WEB_TYPES: &str = "web-types.json";

const TAG: &str = "skin-quiz";
const MODULE: &str = "skin-quiz.js";

/// What its class is called in the types.
const CLASS: &str = "SkinQuizElement";

/// The list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Description {
    description: String,
    attributes: Vec<Attribute>,
    properties: Vec<Property>,
    events: Vec<Event>,
    slots: Vec<Named>,
    css_properties: Vec<CssProperty>,
    parts: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Attribute {
    name: String,
    /// The property that mirrors it; absent for those that every element has.
    property: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    /// Where the property takes more than the attribute.
    property_type: Option<String>,
    default: Option<String>,
    text: String,
}

/// A property without an attribute, which can be read only.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Property {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    name: String,
    detail: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CssProperty {
    name: String,
    syntax: Option<String>,
    default: Option<String>,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    name: String,
    text: String,
}

/// An object of what there is of these.
fn object<const N: usize>(entries: [(&str, Option<Value>); N]) -> Value {
    let entries = entries.into_iter();
    let there = entries.filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect::<Map<_, _>>())
}

impl Event {
    fn kind(&self) -> String {
        format!("CustomEvent<{}>", self.detail)
    }
}

impl Named {
    fn described(all: &[Self]) -> Vec<Value> {
        all.iter()
            .map(|Self { name, text }| json!({ "name": name, "description": text }))
            .collect()
    }
}

impl Attribute {
    fn property_type(&self) -> &str {
        self.property_type.as_ref().unwrap_or(&self.kind)
    }

    /// The default as it is written in a program.
    fn quoted_default(&self) -> Option<Value> {
        self.default
            .as_ref()
            .map(|value| json!(format!("\"{value}\"")))
    }
}

impl Description {
    /// Reads the list.
    pub fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).with_context(|| format!("{SOURCE} can't be read"))
    }

    /// `custom-elements.json`.
    pub fn manifest(&self) -> Result<Vec<u8>> {
        let attributes: Vec<_> = self
            .attributes
            .iter()
            .map(|one| {
                object([
                    ("name", Some(json!(one.name))),
                    ("fieldName", one.property.as_ref().map(|name| json!(name))),
                    ("type", Some(json!({ "text": one.kind }))),
                    ("default", one.quoted_default()),
                    ("description", Some(json!(one.text))),
                ])
            })
            .collect();
        let mirrored = self.attributes.iter().filter_map(|one| {
            Some(object([
                ("kind", Some(json!("field"))),
                ("name", Some(json!(one.property.as_ref()?))),
                ("type", Some(json!({ "text": one.property_type() }))),
                ("default", one.quoted_default()),
                ("attribute", Some(json!(one.name))),
                ("reflects", Some(json!(true))),
                ("description", Some(json!(one.text))),
            ]))
        });
        let read_only = self.properties.iter().map(|one| {
            json!({
                "kind": "field",
                "name": one.name,
                "type": { "text": one.kind },
                "readonly": true,
                "description": one.text,
            })
        });
        let events: Vec<_> = self
            .events
            .iter()
            .map(|one| json!({ "name": one.name, "type": { "text": one.kind() }, "description": one.text }))
            .collect();
        let css_properties: Vec<_> = self
            .css_properties
            .iter()
            .map(|one| {
                object([
                    ("name", Some(json!(one.name))),
                    ("syntax", one.syntax.as_ref().map(|syntax| json!(syntax))),
                    ("default", one.default.as_ref().map(|value| json!(value))),
                    ("description", Some(json!(one.text))),
                ])
            })
            .collect();
        let class = json!({
            "kind": "class",
            "customElement": true,
            "name": CLASS,
            "tagName": TAG,
            "description": self.description,
            "superclass": { "name": "HTMLElement" },
            "attributes": attributes,
            "members": mirrored.chain(read_only).collect::<Vec<_>>(),
            "events": events,
            "slots": Named::described(&self.slots),
            "cssParts": Named::described(&self.parts),
            "cssProperties": css_properties,
        });
        let definition = json!({
            "kind": "custom-element-definition",
            "name": TAG,
            "declaration": { "name": CLASS, "module": MODULE },
        });
        printed(&json!({
            "schemaVersion": "2.1.0",
            "modules": [{
                "kind": "javascript-module",
                "path": MODULE,
                "declarations": [class],
                "exports": [definition],
            }],
        }))
    }

    /// `web-types.json`.
    pub fn web_types(&self, version: &str) -> Result<Vec<u8>> {
        let attributes: Vec<_> = self
            .attributes
            .iter()
            .map(|one| {
                object([
                    ("name", Some(json!(one.name))),
                    ("description", Some(json!(one.text))),
                    ("required", Some(json!(false))),
                    ("default", one.default.as_ref().map(|value| json!(value))),
                    ("value", Some(json!({ "type": one.kind }))),
                ])
            })
            .collect();
        let mirrored = self.attributes.iter().filter_map(|one| {
            Some(json!({
                "name": one.property.as_ref()?,
                "type": one.property_type(),
                "description": one.text,
            }))
        });
        let read_only = self.properties.iter().map(|one| {
            json!({ "name": one.name, "type": one.kind, "read-only": true, "description": one.text })
        });
        let events: Vec<_> = self
            .events
            .iter()
            .map(|one| json!({ "name": one.name, "type": one.kind(), "description": one.text }))
            .collect();
        let css_properties: Vec<_> = self
            .css_properties
            .iter()
            .map(|one| json!({ "name": one.name, "description": one.text }))
            .collect();
        printed(&json!({
            "$schema": "https://json.schemastore.org/web-types",
            "name": PACKAGE,
            "version": version,
            "js-types-syntax": "typescript",
            "description-markup": "markdown",
            "contributions": { "html": { "elements": [{
                "name": TAG,
                "description": self.description,
                "source": { "module": format!("{PACKAGE}/{MODULE}"), "symbol": CLASS },
                "attributes": attributes,
                "slots": Named::described(&self.slots),
                "js": {
                    "properties": mirrored.chain(read_only).collect::<Vec<_>>(),
                    "events": events,
                },
                "css": {
                    "properties": css_properties,
                    "parts": Named::described(&self.parts),
                },
            }] } },
        }))
    }
}

fn printed(value: &Value) -> Result<Vec<u8>> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;
    use std::fs;

    use walkdir::WalkDir;

    use crate::workspace::Workspace;

    fn read(path: &str) -> String {
        fs::read_to_string(Workspace::locate().unwrap().root.join(path)).unwrap()
    }

    fn description() -> Description {
        Description::read(&read(SOURCE)).unwrap()
    }

    /// What stands between two marks, after another.
    fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
        let (_, rest) = text
            .split_once(before)
            .unwrap_or_else(|| panic!("no {before}"));
        rest.split_once(after)
            .unwrap_or_else(|| panic!("no {after}"))
            .0
    }

    /// All texts that stand between two marks.
    fn all_between<'a>(text: &'a str, before: &str, after: char) -> Vec<&'a str> {
        text.split(before)
            .skip(1)
            .map(|rest| rest.split(after).next().unwrap_or_default())
            .collect()
    }

    /// What stands in marks of one kind.
    fn quoted(text: &str, mark: char) -> impl Iterator<Item = &str> {
        text.split(mark).skip(1).step_by(2)
    }

    fn set<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        names.into_iter().collect()
    }

    /// The words in backquotes of the first cell of each row of a section's table.
    fn documented(section: &str) -> BTreeSet<&str> {
        section
            .lines()
            .filter(|line| line.starts_with("| `"))
            .flat_map(|line| quoted(line.split('|').nth(1).unwrap(), '`'))
            .collect()
    }

    #[test]
    fn the_attributes_are_those_that_the_element_observes_and_the_documentation_tells() {
        let description = description();
        let listed = set(description.attributes.iter().map(|one| one.name.as_str()));
        let source = read("www/skin-quiz.js");
        let observed = between(&source, "static observedAttributes = [", "]");
        let mut observed = set(quoted(observed, '"'));
        // For the marks against recorders: nothing that anybody sets.
        assert!(observed.remove("class"));
        assert_eq!(listed, observed);
        let docs = read("docs/embedding.md");
        let section = between(&docs, "## Attributes and properties", "\n## ");
        assert_eq!(listed, documented(section));
        let types = read("www/skin-quiz.d.ts");
        let types = between(&types, "interface SkinQuizAttributes {", "\n}");
        for name in &listed {
            let plain = types.contains(&format!("\n  {name}?: "));
            let quoted = types.contains(&format!("\n  \"{name}\"?: "));
            assert!(plain || quoted, "SkinQuizAttributes lacks {name}");
        }
    }

    #[test]
    fn the_properties_are_those_of_the_class_and_its_types() {
        let description = description();
        let mirrored = description
            .attributes
            .iter()
            .filter_map(|one| one.property.as_deref());
        let read_only = description.properties.iter().map(|one| one.name.as_str());
        let listed = set(mirrored.chain(read_only));
        let source = read("www/skin-quiz.js");
        let class = between(&source, "class SkinQuiz extends", "static begin()");
        assert!(!class.contains("\n  get "), "a getter before begin()");
        let (_, class) = source.split_once("  connectedCallback()").unwrap();
        let getters = set(all_between(class, "\n  get ", '('));
        assert_eq!(listed, getters);
        let types = read("www/skin-quiz.d.ts");
        let types = between(&types, "interface SkinQuizElement extends", "\n}");
        for name in &listed {
            let said = [
                format!("get {name}("),
                format!("\n  {name}: "),
                format!("readonly {name}: "),
            ];
            assert!(
                said.iter().any(|one| types.contains(one)),
                "the types lack {name}"
            );
        }
    }

    #[test]
    fn the_events_are_those_that_the_element_tells_with_what_the_types_say_of_them() {
        let description = description();
        let listed = set(description.events.iter().map(|one| one.name.as_str()));
        let source = read("www/skin-quiz.js");
        let told = between(&source, "const EVENTS = /^skin-quiz-(", ")$/");
        let told: Vec<_> = told
            .split('|')
            .chain(["error"])
            .map(|name| format!("skin-quiz-{name}"))
            .collect();
        assert_eq!(listed, set(told.iter().map(String::as_str)));
        let docs = read("docs/embedding.md");
        assert_eq!(
            listed,
            documented(between(&docs, "\n## Events", "\n`data-state`"))
                .into_iter()
                .filter(|name| name.starts_with("skin-quiz-"))
                .collect()
        );
        let types = read("www/skin-quiz.d.ts");
        let map = between(&types, "interface SkinQuizEventMap {", "\n}");
        assert_eq!(map.matches("CustomEvent<").count(), listed.len());
        for event in &description.events {
            let line = format!("\"{}\": {};", event.name, event.kind());
            assert!(map.contains(&line), "SkinQuizEventMap lacks {line}");
        }
    }

    #[test]
    fn the_custom_properties_are_those_that_the_style_uses_and_the_documentation_tells() {
        let description = description();
        let listed = set(description
            .css_properties
            .iter()
            .map(|one| one.name.as_str()));
        let style = read("www/skin-quiz.css");
        let used: Vec<_> = all_between(&style, "var(--skin-quiz-", ')')
            .into_iter()
            .map(|rest| format!("--skin-quiz-{}", rest.split(',').next().unwrap()))
            .collect();
        assert_eq!(listed, set(used.iter().map(String::as_str)));
        for one in &description.css_properties {
            if let Some(default) = &one.default {
                let first = format!("var({},{default}", one.name);
                assert!(style.contains(&first), "the style does not say {first}");
            }
        }
        let docs = read("docs/embedding.md");
        let section = between(&docs, "\n## Looks", "\nParts, for");
        assert_eq!(listed, documented(section));
    }

    #[test]
    fn the_parts_are_those_that_are_drawn_and_the_documentation_tells() {
        let description = description();
        let listed = set(description.parts.iter().map(|one| one.name.as_str()));
        let root = Workspace::locate().unwrap().root;
        let mut drawn = read("www/skin-quiz.js");
        for entry in WalkDir::new(root.join("src/view")) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                drawn += &fs::read_to_string(entry.path()).unwrap();
            }
        }
        for mark in ["part=\"", "\"part\", \"", "part: \""] {
            for names in all_between(&drawn, mark, '"') {
                for name in names.split(' ') {
                    assert!(listed.contains(name), "the list lacks the part {name}");
                }
            }
        }
        for name in &listed {
            let quoted = [format!("\"{name}\""), format!(" {name}\"")];
            assert!(
                quoted.iter().any(|one| drawn.contains(one)),
                "nothing draws the part {name}"
            );
        }
        let docs = read("docs/embedding.md");
        let section = between(&docs, "\nParts, for", "\n\n");
        // The modes stand there as well.
        let told = quoted(section, '`').filter(|name| {
            !matches!(*name, "popup" | "drawer") && !name.starts_with("skin-quiz::")
        });
        assert_eq!(listed, set(told));
    }

    #[test]
    fn a_misspelt_key_of_the_list_is_refused() {
        let text = read(SOURCE).replacen("\"attributes\"", "\"atributes\"", 1);
        assert!(Description::read(&text).is_err());
    }
}
