//! Fills in `www/skin-quiz.js`, the custom element, for the two ways it ships.
//!
//! The source names what the build knows as initialisers:
//!
//! ```js
//! const CSS = __CSS__;         // the part of the style sheet that questions need, minified
//! const VERSION = __VERSION__; // the crate's version, a string
//! const LANGUAGES = __LANGUAGES__; // the tags of the languages there are, English first
//! const FIRST = __FIRST__;     // the first page in English, drawn by the quiz's own view
//! const TITLES = __TITLES__;   // what the quiz's dialog is called, by language
//! const CLOSE = __CLOSE__;     // and what closes it
//! const LOAD = __LOAD__;       // what brings the rest, language by language
//! ```
//!
//! Only these initialisers are filled in; comments may name the placeholders.
//! The element knows nothing of how its module arrives:
//!
//! - On a web server (`loaders/web.js`) the wasm is fetched in parallel with
//!   the glue that will call it, once, and compiled while it streams; where the
//!   host sends another MIME type than `application/wasm`, which streaming
//!   refuses, it is compiled from the whole body. A host that sends it as large as it
//!   is has not been told of the packed one beside it, which is then asked for and
//!   unpacked by the browser: 0.22 MB in place of 0.65. A page that pins the loader
//!   by an `integrity` attribute pins the wasm with it; for the others nothing
//!   holds up the streaming. A failed fetch is reported
//!   where the module is awaited; the empty `catch` only keeps the browser from
//!   calling it unhandled while the glue is still on its way.
//! - In `standalone.html` (`loaders/standalone.js`) nothing can be fetched or
//!   imported, as browsers refuse both from `file://`. There the glue is
//!   wasm-bindgen's own output for pages without modules, which is one
//!   declaration, `let wasm_bindgen = ...`, and the wasm is text beside it.

use anyhow::{Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::dist::script;
use crate::dist::texts::{DEFAULT_LANGUAGE, Texts};

/// The element's source in the repository.
pub const SOURCE: &str = "www/skin-quiz.js";

/// What the element needs later, beside the rest of the look.
pub const LATE_SOURCE: &str = "www/late.js";

/// In the script of `standalone.html`, where the words, the wasm and its glue go.
pub const GAPS: [&str; 3] = ["__TEXTS__", "__WASM_BASE64__", "__GLUE__"];

const WEB: &str = include_str!("../../loaders/web.js");

/// How a browser is asked for a module once more.
const BY_ANOTHER_ADDRESS: &str = "import(`${new URL(address, import.meta.url)}#${tries}`)";

/// What both ways of shipping the element share.
pub struct Element<'a> {
    /// The text of `www/skin-quiz.js`.
    pub source: &'a str,
    /// What the questions need of the style sheet, minified.
    pub css: &'a str,
    /// The text of `www/late.js`.
    pub late: &'a str,
    /// The rest of the style sheet.
    pub late_css: &'a str,
    /// The crate's version.
    pub version: &'a str,
    /// The words of all languages.
    pub texts: &'a Texts,
}

/// A file that is checked where the page pins the loader.
#[derive(Clone, Copy)]
pub struct Pinned<'a> {
    /// Where it is.
    pub address: &'a str,
    /// Its hash, as an `integrity` attribute has it.
    pub integrity: &'a str,
    /// How many bytes it has.
    pub size: usize,
}

impl Element<'_> {
    /// `dist/skin-quiz.js`; the addresses are relative to it.
    pub fn for_web(&self, module: &str, wasm: Pinned<'_>, look: &str) -> Result<String> {
        self.that_loads(WEB, module, wasm, look)
    }

    /// The same for bundlers, which follow an import by its address alone: one that
    /// is worked out stops some of them, and after they are done it would be wrong.
    pub fn for_bundlers(&self, module: &str, wasm: Pinned<'_>, look: &str) -> Result<String> {
        match WEB.matches(BY_ANOTHER_ADDRESS).count() {
            1 => {
                let load = WEB.replace(BY_ANOTHER_ADDRESS, "load()");
                self.that_loads(&load, module, wasm, look)
            }
            count => {
                bail!("loaders/web.js should have {BY_ANOTHER_ADDRESS} once, not {count} times")
            }
        }
    }

    fn that_loads(&self, load: &str, module: &str, wasm: Pinned<'_>, look: &str) -> Result<String> {
        let load = load
            .replace("__WASM__", &string_literal(wasm.address)?)
            .replace("__WASM_HASH__", &string_literal(wasm.integrity)?)
            .replace("__WASM_SIZE__", &wasm.size.to_string())
            .replace("__MODULE__", &string_literal(module)?)
            .replace("__LOOK__", &string_literal(look)?)
            .replace("__TEXTS__", &self.texts.imports());
        script::minify(&self.fill(&load)?, SOURCE)
    }

    /// The script of `standalone.html`, with the glue and the wasm inside.
    pub fn for_standalone(&self, glue: &str, wasm: &[u8]) -> Result<String> {
        let [texts, wasm_base64, glue_gap] = GAPS;
        let script = self
            .with_gaps()?
            .replace(texts, &self.texts.inline()?)
            .replace(wasm_base64, &BASE64_STANDARD.encode(wasm))
            .replace(glue_gap, glue.trim());
        Ok(safe_inside_html(&script))
    }

    /// The same with [`GAPS`], for a page that has what fills them.
    pub fn with_gaps(&self) -> Result<String> {
        let load = include_str!("../../loaders/standalone.js")
            .replace("__SAYS__", &self.texts.by_tag(|text| text.says.clone()))
            .replace("__LATE__", &self.late_inline()?);
        self.fill(&load)
    }

    /// The module that brings what is needed later.
    pub fn late_module(&self) -> Result<String> {
        script::minify(&self.late_filled()?, LATE_SOURCE)
    }

    fn late_filled(&self) -> Result<String> {
        let css = string_literal(self.late_css)?;
        fill_initialiser(self.late, LATE_SOURCE, "__CSS__", &css)
    }

    /// The same as an expression, where nothing can be imported.
    fn late_inline(&self) -> Result<String> {
        let module = self.late_filled()?;
        let names: Vec<&str> = module
            .lines()
            .filter_map(|line| line.strip_prefix("export "))
            .map(|line| line.strip_prefix("async ").unwrap_or(line))
            .filter_map(|line| line.split([' ', '(']).nth(1))
            .collect();
        let names = names.join(", ");
        let body = module.replace("\nexport ", "\n");
        Ok(format!("(() => {{\n{body}\nreturn {{ {names} }};\n}})()"))
    }

    fn fill(&self, load: &str) -> Result<String> {
        let css = string_literal(self.css)?;
        let version = string_literal(self.version)?;
        let tags: Vec<_> = self.texts.0.iter().map(|text| text.tag).collect();
        let tags = serde_json::to_string(&tags)?;
        let titles = self.texts.by_tag(|text| text.name.into());
        let close = self.texts.by_tag(|text| text.close.into());
        let mut filled = self.source.to_owned();
        for (name, value) in [
            ("__CSS__", css.as_str()),
            ("__VERSION__", version.as_str()),
            ("__LANGUAGES__", tags.as_str()),
            ("__FIRST__", self.texts.of(DEFAULT_LANGUAGE)?.first.as_str()),
            ("__TITLES__", titles.as_str()),
            ("__CLOSE__", close.as_str()),
            ("__LOAD__", load.trim()),
        ] {
            filled = fill_initialiser(&filled, SOURCE, name, value)?;
        }
        Ok(filled)
    }
}

/// Replaces the one `= NAME;` in a source, which is the text of `file`.
pub fn fill_initialiser(source: &str, file: &str, name: &str, value: &str) -> Result<String> {
    let pattern = format!("= {name};");
    match source.matches(&pattern).count() {
        1 => Ok(source.replace(&pattern, &format!("= {value};"))),
        count => bail!("{file} must have `{pattern}` exactly once, but has it {count} times"),
    }
}

/// A JavaScript string literal; every JSON string is one.
fn string_literal(text: &str) -> Result<String> {
    Ok(serde_json::to_string(text)?)
}

/// Keeps an inline script from ending early or from opening an HTML comment.
///
/// In JavaScript both sequences occur inside strings, templates, regular
/// expressions and comments only, where the backslash changes nothing.
pub fn safe_inside_html(script: &str) -> String {
    script
        .replace("</script", "<\\/script")
        .replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::texts::Text;

    const SOURCE_TEXT: &str = "// `__CSS__` is filled in by the build\n\
                               const CSS = __CSS__;\nconst VERSION = __VERSION__;\n\
                               const LANGUAGES = __LANGUAGES__;\n\
                               const FIRST = __FIRST__;\n\
                               const TITLES = __TITLES__;\n\
                               const CLOSE = __CLOSE__;\n\
                               const LOAD = __LOAD__;\n";

    fn texts() -> Texts {
        Texts(vec![Text {
            tag: "en",
            address: "./assets/text.en.js".to_owned(),
            data: "Continue".to_owned(),
            name: "Skin quiz",
            close: "Close",
            title: "Which?",
            direction: "ltr",
            first: "{}".to_owned(),
            says: serde_json::json!({ "stay": "Here" }),
            module: String::new(),
        }])
    }

    fn element<'a>(source: &'a str, texts: &'a Texts) -> Element<'a> {
        Element {
            source,
            css: "a{content:\"\\201c\"}",
            late: "// first\nexport const css = __CSS__;\nexport function watch() {}\nexport async function send() {}\n",
            late_css: "b{}",
            version: "1.2.3",
            texts,
        }
    }

    #[test]
    fn fills_initialisers_and_leaves_comments() {
        let filled = element(SOURCE_TEXT, &texts()).fill("load").unwrap();
        assert!(filled.starts_with("// `__CSS__` is"), "{filled}");
        assert!(
            filled.contains(r#"const CSS = "a{content:\"\\201c\"}";"#),
            "{filled}"
        );
        assert!(filled.contains(r#"const VERSION = "1.2.3";"#), "{filled}");
    }

    #[test]
    fn every_language_has_a_dialog_with_a_name_and_a_button() {
        let texts = Texts::new().unwrap();
        let source = SOURCE_TEXT;
        let filled = element(source, &texts).fill("load").unwrap();
        for line in ["const TITLES = ", "const CLOSE = "] {
            let rest = filled.split_once(line).unwrap().1;
            let object = rest.split_once(";\n").unwrap().0;
            let object: serde_json::Value = serde_json::from_str(object).unwrap();
            for language in skin_quiz::text::LANGUAGES.iter() {
                let says = object[language.tag].as_str().unwrap_or_default();
                assert!(!says.is_empty(), "{line}{}", language.tag);
            }
            assert_eq!(
                object.as_object().unwrap().len(),
                skin_quiz::text::LANGUAGES.len()
            );
        }
    }

    #[test]
    fn on_a_server_the_loader_names_its_files_and_the_hash_of_its_wasm() {
        let source = format!("{SOURCE_TEXT}export {{ LOAD }};\n");
        let wasm = Pinned {
            address: "./assets/a.wasm",
            integrity: "sha384-x",
            size: 12_345,
        };
        let script = element(&source, &texts())
            .for_web("./assets/a.js", wasm, "./assets/look.js")
            .unwrap();
        for named in [
            "./assets/a.js",
            "./assets/a.wasm",
            "sha384-x",
            "./assets/look.js",
        ] {
            assert_eq!(script.matches(named).count(), 1, "{named}: {script}");
        }
    }

    #[test]
    fn a_missing_or_repeated_placeholder_is_an_error_that_names_it() {
        for source in ["const CSS = 1;", "const CSS = __CSS__; const B = __CSS__;"] {
            let wasm = Pinned {
                address: "b",
                integrity: "sha384-x",
                size: 1,
            };
            let message = element(source, &texts())
                .for_web("a", wasm, "c")
                .unwrap_err()
                .to_string();
            assert!(message.contains("`= __CSS__;` exactly once"), "{message}");
        }
    }

    #[test]
    fn an_inline_script_can_not_end_early() {
        let script = element(SOURCE_TEXT, &texts())
            .for_standalone("let wasm_bindgen = '</script><!--';", b"\0asm")
            .unwrap();
        assert!(!script.contains("</script") && !script.contains("<!--"));
        assert!(script.contains("return { css, watch, send };"), "{script}");
        assert!(script.contains("atob('AGFzbQ==')"));
    }
}
