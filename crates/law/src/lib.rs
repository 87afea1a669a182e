//! A clinic's own words, held to the law of its region.
//!
//! What arrives: a clinic file, and the law as a pack's tables tell it. What
//! leaves: a [`Diagnostic`] for each rule that its words may break, with the
//! sentence for the marketer, the source, and when that was read. 1. [`phrase`]
//! finds words in words; 2. [`own_words`] says which texts of a file are the
//! clinic's own; this module holds one to the other.
//!
//! Only what a clinic writes is looked at; what the quiz says by itself is held to
//! the same tables by a test. The tables are data that nobody with a licence has
//! signed, and every finding says so. Nothing here is a visitor's: the element
//! never calls it, and the table is no part of the wasm that a page loads.
//! What is deliberately not known here: which words break which law.

pub mod own_words;
pub mod phrase;

use skin_quiz_decision::calendar::Day;
use skin_quiz_decision::clinic::{Clinic, Diagnostic, Offer, Severity};
use skin_quiz_decision::value::Value;
use unicode_normalization::UnicodeNormalization as _;

use own_words::Kind;
use phrase::{Phrase, words};

/// What every finding ends with.
pub const UNSIGNED: &str = "Not signed by a lawyer.";

/// The `code` of what the law forbids.
pub const REFUSED: &str = "law-refused";
/// The `code` of what hangs on evidence, or on how it is meant.
pub const DOUBTFUL: &str = "law-doubtful";

/// Said where a file names no region, so that nothing is held to any law.
pub const NO_REGION: &str = "the file names no `region`, so no law is checked: add \"region\": \
                             \"uk\", \"eu\", \"us\" or \"au\"";

/// The most findings that are told.
const MOST: usize = 100;
/// How much of a text is looked at, in characters: as much as the quiz takes of one.
const LONGEST: usize = 2_000;

/// The law of the pack that the quiz is built with, as lines for [`Law::read`].
pub const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/law.tsv"));

/// Where something was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Where it is (https).
    pub url: &'a str,
    /// When it was read (ISO date).
    pub read_on: &'a str,
}

/// What a rule looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksFor<'a> {
    /// The words of a topic.
    Topic(&'a str),
    /// That the clinic sets its own price for this treatment.
    Price(&'a str),
    /// That this treatment is on offer.
    Offer(&'a str),
}

/// What the law of a region says of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule<'a> {
    /// Its id.
    pub id: &'a str,
    /// The region.
    pub region: &'a str,
    /// What it looks for.
    pub looks_for: LooksFor<'a>,
    /// Whether the addresses that a clinic gives are looked at as well.
    pub in_links: bool,
    /// Whether the thing itself is forbidden.
    pub refuses: bool,
    /// The sentence for the marketer.
    pub say: &'a str,
    /// Where that was read.
    pub sources: Vec<Source<'a>>,
}

/// The words of a topic in a language; `any` is every language.
struct Topic<'a> {
    id: &'a str,
    language: &'a str,
    phrases: &'a str,
}

/// The law, as tables tell it.
pub struct Law<'a> {
    topics: Vec<Topic<'a>>,
    /// The rules of all regions, in the table's order.
    pub rules: Vec<Rule<'a>>,
}

impl<'a> Law<'a> {
    /// Reads the lines that a pack's tables are lowered to; `None` where these are none.
    pub fn read(lines: &'a str) -> Option<Law<'a>> {
        let mut law = Law {
            topics: Vec::new(),
            rules: Vec::new(),
        };
        let mut lines = lines.lines();
        if lines.next() != Some("skin-quiz-law 1") {
            return None;
        }
        for line in lines {
            let mut cells = line.split('\t');
            let mut cell = || cells.next();
            match cell()? {
                "words" => law.topics.push(Topic {
                    id: cell()?,
                    language: cell()?,
                    phrases: cell()?,
                }),
                "rule" => {
                    let (id, region, looks_for) = (cell()?, cell()?, cell()?);
                    let looks_for = if let Some(treatment) = looks_for.strip_prefix("price of ") {
                        LooksFor::Price(treatment)
                    } else if let Some(treatment) = looks_for.strip_prefix("offer of ") {
                        LooksFor::Offer(treatment)
                    } else {
                        LooksFor::Topic(looks_for)
                    };
                    let (places, severity, say) = (cell()?, cell()?, cell()?);
                    let mut sources = Vec::new();
                    while let Some(title) = cell() {
                        sources.push(Source {
                            title,
                            url: cell()?,
                            read_on: cell()?,
                        });
                    }
                    law.rules.push(Rule {
                        id,
                        region,
                        looks_for,
                        in_links: places.contains("links"),
                        refuses: severity == "refuse",
                        say,
                        sources,
                    });
                }
                _ => return None,
            }
        }
        Some(law)
    }

    /// The law of the pack that the quiz is built with.
    pub fn built_in() -> Law<'static> {
        Law::read(BUILT_IN).unwrap_or(Law {
            topics: Vec::new(),
            rules: Vec::new(),
        })
    }

    /// Holds a clinic to the law of the region that its file names: `clinic` is what was read of
    /// `file`. `plain` writes a text in small letters without accents, as [`plain_letters`] does.
    /// Where no region is named, or one that is not known, nothing is found.
    pub fn check(
        &self,
        clinic: &Clinic,
        file: &Value,
        plain: &dyn Fn(&str) -> String,
    ) -> Vec<Diagnostic> {
        let Some(Value::Text(region)) = file.get("region") else {
            return Vec::new();
        };
        let of_topic = |topic: &Topic<'a>| Known {
            topic: topic.id,
            language: topic.language,
            phrases: plain(topic.phrases).split(',').map(Phrase::read).collect(),
        };
        let known: Vec<Known> = self.topics.iter().map(of_topic).collect();
        let mut texts = Vec::new();
        for own in own_words::of(clinic.pack, file) {
            // What is longer is not used, and a hostile file must not take long.
            let text: String = own.text.chars().take(LONGEST).collect();
            texts.push((words(&plain(&text)), own));
        }
        let mut found = Vec::new();
        for rule in self.rules.iter().filter(|rule| rule.region == region) {
            match rule.looks_for {
                LooksFor::Topic(topic) => {
                    for (said, own) in &texts {
                        if found.len() == MOST || (own.kind == Kind::Link && !rule.in_links) {
                            continue;
                        }
                        if let Some(words) = touched(&known, topic, own.language.as_deref(), said) {
                            found.push(rule.told(&own.path, Some(&words)));
                        }
                    }
                }
                LooksFor::Price(id) | LooksFor::Offer(id) => {
                    let any = matches!(rule.looks_for, LooksFor::Offer(_));
                    let meant = |offer: &&Offer| {
                        offer.id == id
                            && (any || offer.per_session.is_some() || !offer.packages.is_empty())
                    };
                    if found.len() < MOST && clinic.offers.iter().any(|offer| meant(&offer)) {
                        let named = file.get("treatments").and_then(|all| all.get(id));
                        let path = match named {
                            Some(_) => ["/treatments/", id].concat(),
                            None => "/region".to_owned(),
                        };
                        found.push(rule.told(&path, None));
                    }
                }
            }
        }
        found
    }

    /// The sources that were read at least so many months (of 30.4375 days) ago, each once.
    pub fn due(&self, after_months: u32, today: Day) -> Vec<Source<'a>> {
        let mut due: Vec<Source<'a>> = Vec::new();
        for source in self.rules.iter().flat_map(|rule| &rule.sources) {
            let days = Day::read(source.read_on).and_then(|read| read.days_until(today));
            let old = days.is_some_and(|days| f64::from(days) >= f64::from(after_months) * 30.4375);
            if old && !due.contains(source) {
                due.push(*source);
            }
        }
        due
    }
}

/// By what a topic is known in a language.
struct Known<'a> {
    topic: &'a str,
    language: &'a str,
    phrases: Vec<Phrase>,
}

/// The words by which what is said touches a topic, if it does: those of its language, or of all of
/// them where it is in none, or in one that is not known.
fn touched(
    known: &[Known],
    topic: &str,
    language: Option<&str>,
    said: &[String],
) -> Option<String> {
    let language = language.filter(|tag| known.iter().any(|of| of.language == *tag));
    let in_it = |of: &str| of == "any" || language.is_none_or(|language| of == language);
    let of_topic = |of: &&Known| of.topic == topic && in_it(of.language);
    let places = |excuses: bool| {
        let phrases = known.iter().filter(of_topic).flat_map(|of| &of.phrases);
        let of_kind = phrases.filter(move |phrase| phrase.excuses == excuses);
        of_kind.flat_map(|phrase| phrase.places(said))
    };
    let mut found = places(false).peekable();
    found.peek()?;
    let excuses: Vec<_> = places(true).collect();
    let excused = |(start, end): &(usize, usize)| {
        let around = |(from, to): &(usize, usize)| from <= start && end <= to;
        excuses.iter().any(around)
    };
    let (start, end) = found.find(|place| !excused(place))?;
    Some(said[start..end].join(" "))
}

impl Rule<'_> {
    /// The finding at a place of the file, with the words that were found there.
    fn told(&self, path: &str, words: Option<&str>) -> Diagnostic {
        let mut message = match words {
            Some(words) => ["“", words, "”: ", self.say].concat(),
            None => self.say.to_owned(),
        };
        for source in &self.sources {
            message = [
                &message,
                " ",
                source.title,
                ", ",
                source.url,
                ", read ",
                source.read_on,
                ".",
            ]
            .concat();
        }
        message = [&message, " (", self.id, ") ", UNSIGNED].concat();
        Diagnostic {
            severity: if self.refuses {
                Severity::Error
            } else {
                Severity::Warning
            },
            path: path.to_owned(),
            code: if self.refuses { REFUSED } else { DOUBTFUL },
            message,
        }
    }
}

/// What the built-in law finds in a clinic file.
pub fn check(file: &Value) -> Vec<Diagnostic> {
    let (clinic, _) = Clinic::read(file);
    Law::built_in().check(&clinic, file, &plain_letters)
}

/// Whether a file names a region at all.
pub fn names_a_region(file: &Value) -> bool {
    file.get("region").is_some()
}

/// A text in small letters, its accents and vowel marks as characters of their own.
pub fn plain_letters(text: &str) -> String {
    text.nfd().flat_map(char::to_lowercase).collect()
}
