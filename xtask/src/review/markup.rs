//! Markup that is escaped by construction.
//!
//! What arrives: names of elements, fixed in the code, and any text. What
//! leaves: [`Markup`]. A string that becomes markup is always escaped; only
//! [`element`] writes a tag. This module deliberately does not know what a
//! document is, and so serves HTML and SVG alike.

use std::fmt::Write;

/// Markup, ready to stand inside an element.
#[derive(Debug, Clone, Default)]
pub struct Markup(String);

impl Markup {
    /// The characters of it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same with more behind it.
    pub fn add(mut self, more: impl Into<Markup>) -> Markup {
        self.0.push_str(&more.into().0);
        self
    }
}

impl From<&str> for Markup {
    fn from(text: &str) -> Markup {
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                '\'' => escaped.push_str("&#39;"),
                other => escaped.push(other),
            }
        }
        Markup(escaped)
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Markup {
        Markup::from(text.as_str())
    }
}

impl<M: Into<Markup>> FromIterator<M> for Markup {
    fn from_iter<I: IntoIterator<Item = M>>(parts: I) -> Markup {
        parts.into_iter().fold(Markup::default(), Markup::add)
    }
}

/// An element being put together.
#[derive(Debug, Clone)]
pub struct Element {
    name: &'static str,
    attributes: String,
    content: Markup,
}

/// An element without attributes and content.
pub fn element(name: &'static str) -> Element {
    Element {
        name,
        attributes: String::new(),
        content: Markup::default(),
    }
}

impl Element {
    /// With this attribute.
    pub fn with(mut self, attribute: &'static str, value: impl ToString) -> Element {
        debug_assert!(
            !self.attributes.contains(&format!(" {attribute}=\"")),
            "<{}> has {attribute} twice",
            self.name
        );
        let value = Markup::from(value.to_string());
        let _ = write!(self.attributes, " {attribute}=\"{}\"", value.0);
        self
    }

    /// With this class.
    pub fn class(self, class: &'static str) -> Element {
        self.with("class", class)
    }

    /// With this behind its content.
    pub fn add(mut self, content: impl Into<Markup>) -> Element {
        self.content = self.content.add(content);
        self
    }

    /// With all of these behind its content.
    pub fn all<M: Into<Markup>>(self, content: impl IntoIterator<Item = M>) -> Element {
        self.add(content.into_iter().collect::<Markup>())
    }
}

/// Elements of HTML that have no content and no end tag.
const VOID: [&str; 3] = ["br", "input", "meta"];

/// Elements that run within a line: a line break behind one would show as a space.
const WITHIN_A_LINE: [&str; 11] = [
    "a", "b", "br", "code", "em", "i", "input", "label", "span", "strong", "tspan",
];

impl From<Element> for Markup {
    fn from(element: Element) -> Markup {
        let Element {
            name,
            attributes,
            content,
        } = element;
        let mut markup = format!("<{name}{attributes}>{}", content.0);
        if !VOID.contains(&name) {
            let _ = write!(markup, "</{name}>");
        }
        // One thing a line, so that a change of the decision reads well as a difference.
        if !WITHIN_A_LINE.contains(&name) {
            markup.push('\n');
        }
        Markup(markup)
    }
}

/// A style sheet of our own as the content of a `style` element, where nothing is escaped.
pub fn style(sheet: &'static str) -> Markup {
    debug_assert!(!sheet.contains('<'), "a style sheet can't hold a tag");
    Markup(format!("<style>\n{sheet}</style>\n"))
}

/// A script of our own as the content of a `script` element, where nothing is escaped.
pub fn script(source: &'static str) -> Markup {
    debug_assert!(!source.contains("</"), "a script can't hold an end tag");
    Markup(format!("<script>\n{source}</script>\n"))
}

/// Data for a script, in an element with this id.
pub fn data(id: &'static str, value: &serde_json::Value) -> Markup {
    // Within a script element nothing is escaped; JSON may write any character by its number.
    let json = value.to_string().replace('<', "\\u003c");
    Markup(format!(
        "<script type=\"application/json\" id=\"{id}\">{json}</script>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped() {
        let markup = Markup::from(
            element("p")
                .with("title", "\"><script>")
                .add("a < b & 'c'")
                .add(element("b").add("<i>")),
        );
        assert_eq!(
            markup.as_str(),
            "<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; &#39;c&#39;<b>&lt;i&gt;</b></p>\n"
        );
    }
}
