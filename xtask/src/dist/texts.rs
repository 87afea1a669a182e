//! The words of each language, as modules that a page imports one of.
//!
//! Arrives: the library's typed tables. Leaves: one file a language, which says
//! the same line by line, under a name with its hash. As a module it loads in a
//! page under any script policy, in Node and through bundlers alike.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use skin_quiz::text::{LANGUAGES, Phrase, Ui};

use crate::dist::files::hashed;
use crate::dist::first_page;

/// The language of a quiz that asks for none.
pub const DEFAULT_LANGUAGE: &str = "en";

/// The words of one language.
pub struct Text {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Address relative to `dist/`, with `./` before it.
    pub address: String,
    /// The data file: see `Language::data_file` in the library.
    pub data: String,
    /// What the quiz is called.
    pub name: &'static str,
    /// What the button that closes its dialog is called.
    pub close: &'static str,
    /// The title of a page that holds the quiz alone.
    pub title: &'static str,
    /// `rtl` or `ltr`.
    pub direction: &'static str,
    /// The first page, as the element takes it: `{ page, moment, dir }`.
    pub first: String,
    /// What the element says by itself, beside the quiz: `{ stillThere, stay, noPrint }`.
    pub says: Value,
    /// The module that carries both.
    pub module: String,
}

/// The words of all languages.
pub struct Texts(pub Vec<Text>);

impl Texts {
    /// Writes every language's data file.
    pub fn new() -> Result<Texts> {
        let texts = LANGUAGES.iter().map(|language| {
            let data = language.data_file();
            let first = json!({
                "page": first_page::tree(language)?,
                "moment": language.say(Phrase::Ui(Ui::OneMoment)),
                "dir": language.direction(),
            })
            .to_string();
            // The element has the first page of English in itself, for all of its regional forms.
            let export = match language.base() {
                DEFAULT_LANGUAGE => String::new(),
                _ => format!("export const first = {first};\n"),
            };
            let says = json!({
                "stillThere": language.say(Phrase::Ui(Ui::StillThere)),
                "stay": language.say(Phrase::Ui(Ui::Stay)),
                "noPrint": language.say(Phrase::Ui(Ui::NoPrint)),
            });
            let data_literal = serde_json::to_string(&data)?;
            let module =
                format!("export default {data_literal};\nexport const says = {says};\n{export}");
            let stem = format!("text.{}", language.tag);
            let name = hashed(&stem, "js", module.as_bytes());
            Ok(Text {
                tag: language.tag,
                address: format!("./assets/{name}"),
                data,
                name: language.say(Phrase::Ui(Ui::QuizName)),
                close: language.say(Phrase::Ui(Ui::CloseDialog)),
                title: language.say(Phrase::Ui(Ui::PageTitle)),
                direction: language.direction(),
                first,
                says,
                module,
            })
        });
        let texts: Vec<Text> = texts.collect::<Result<_>>()?;
        for (text, language) in texts.iter().zip(LANGUAGES.iter()) {
            ensure!(
                language.base() != DEFAULT_LANGUAGE || text.first == texts[0].first,
                "the first page in {} has other words than in {DEFAULT_LANGUAGE}, which is painted \
                 for both: word it so that neither has to differ",
                language.tag
            );
        }
        Ok(Texts(texts))
    }

    /// The words of a language.
    pub fn of(&self, tag: &str) -> Result<&Text> {
        let text = self.0.iter().find(|text| text.tag == tag);
        text.with_context(|| format!("no language is called {tag}"))
    }

    /// Where a language is, relative to `dist/`.
    pub fn address(&self, tag: &str) -> Result<&str> {
        Ok(&self.of(tag)?.address)
    }

    /// A JavaScript object of functions that import them: bundlers see each address as it stands.
    pub fn imports(&self) -> String {
        let entries = self.0.iter().map(|text| {
            let Text { tag, address, .. } = text;
            format!("\"{tag}\": () => import(\"{address}\")")
        });
        format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
    }

    /// A JavaScript object of something of every language, English first.
    pub fn by_tag(&self, of: impl Fn(&Text) -> Value) -> String {
        let entries = self
            .0
            .iter()
            .map(|text| format!("\"{}\": {}", text.tag, of(text)));
        format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
    }

    /// A JavaScript object of the data files themselves.
    pub fn inline(&self) -> Result<String> {
        let data = self.0.iter().map(|text| (text.tag, text.data.as_str()));
        let data: std::collections::BTreeMap<_, _> = data.collect();
        Ok(serde_json::to_string(&data)?)
    }
}
