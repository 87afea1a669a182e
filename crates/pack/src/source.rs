//! The files of a pack as their editors write them.

use serde::Deserialize;

/// `pack.toml`: what a pack is called, and what holds for all of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// The day on which the tables were last read against their sources (ISO date).
    pub read_on: String,
    /// Months after which what was read is due to be read again.
    pub read_again_after_months: u32,
    /// The currency where a clinic sets none.
    pub currency: String,
    /// Weeks before an event in which no procedure is offered.
    pub event_weeks: u32,
    /// Who can be asked.
    pub clinicians: Vec<String>,
    /// Who is asked where nobody is named: whoever would do the treatment.
    pub provider: String,
    /// The sources that deciding areas apart stands on.
    pub areas_apart: String,
    /// What a visitor is shown for sources that only the desk reads.
    pub for_the_desk: String,
    /// The questions that are answered before anybody is offered an early answer.
    #[serde(default)]
    pub settled_needs: Vec<String>,
    /// The order of the languages, the first one complete by definition. One with words and without
    /// a place here stands behind them.
    pub languages: Vec<String>,
}

/// `questions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// In the order of asking.
    pub question: Vec<Question>,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The page that it is asked on; without one that of the question it hangs on, else its own.
    #[serde(default)]
    pub page: Option<String>,
    /// `single`, `multi` or `number`.
    pub kind: String,
    /// What a number counts: `months`, `weeks` or `currency`.
    #[serde(default)]
    pub unit: String,
    /// The smallest number.
    #[serde(default)]
    pub min: u32,
    /// The largest number.
    #[serde(default)]
    pub max: u32,
    /// Whether a wrong answer could make a treatment look safer than it is.
    #[serde(default)]
    pub safety: bool,
    /// Whether it may be left empty.
    #[serde(default)]
    pub optional: bool,
    /// Whether "not sure" is an answer.
    #[serde(default)]
    pub not_sure: bool,
    /// The option that "not sure" counts as.
    #[serde(default)]
    pub not_sure_counts_as: Option<String>,
    /// Whether a time of nothing may mean that it still goes on.
    #[serde(default)]
    pub nothing_may_be_now: bool,
    /// Asked only with this option: `question=option`.
    #[serde(default)]
    pub with: Option<String>,
    /// What the engine asks it for.
    #[serde(default)]
    pub role: Option<String>,
    /// Groups that its options stand in.
    #[serde(default)]
    pub groups: Vec<String>,
    /// A drawing whose shapes tick its options.
    #[serde(default)]
    pub drawing: Option<String>,
    /// Its options.
    #[serde(default)]
    pub options: Vec<Choice>,
}

/// An option.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    /// Its id, unique within its question.
    pub id: String,
    /// The group that it stands in.
    #[serde(default)]
    pub group: Option<String>,
    /// Whether it stands apart from the others, below the "or".
    #[serde(default)]
    pub apart: bool,
    /// Whether it is something that clears.
    #[serde(default)]
    pub clears: bool,
    /// Whether, as a concern, it decides before those that do not.
    #[serde(default)]
    pub decides: bool,
    /// The setting that it stands for.
    #[serde(default)]
    pub setting: Option<String>,
    /// The days that somebody can spare.
    #[serde(default)]
    pub days: Option<u32>,
    /// The swatch beside it.
    #[serde(default)]
    pub swatch: Option<u32>,
    /// The small drawing beside it: a path on a square of 24.
    #[serde(default)]
    pub picture: String,
    /// The area that it is in, as a concern, whatever else is chosen.
    #[serde(default)]
    pub area: Option<String>,
    /// The treatments that somebody has had.
    #[serde(default)]
    pub had: Vec<String>,
}

/// `treatments.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Treatments {
    /// In table order.
    pub treatment: Vec<Treatment>,
    /// What a clinic's own treatment may be.
    pub class: Vec<Class>,
}

/// A treatment.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Treatment {
    /// Its id.
    pub id: String,
    /// `professional` or `at-home`.
    pub setting: String,
    /// How much it asks of the skin: 0 to 4.
    pub intensity: u32,
    /// `routine` or `home`, for the two that are no procedures.
    #[serde(default)]
    pub role: Option<String>,
    /// The treatment that a clinic's rules bind it to.
    #[serde(default)]
    pub follows: Option<String>,
    /// Whether what is said of needles in a clinic holds for it.
    #[serde(default)]
    pub needles: bool,
    /// Whether it is on offer only where a clinic's file says so.
    #[serde(default)]
    pub only_where_offered: bool,
}

/// A class of treatments.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Class {
    /// Its id in a clinic file.
    pub id: String,
    /// Where it is done.
    pub setting: String,
    /// The treatments whose contraindications it inherits, all of them.
    pub inherits: Vec<String>,
    /// How words begin by which a clinic's name for a treatment says that it is of this class, in
    /// small letters; one of up to three letters is a whole word.
    #[serde(default)]
    pub named: Vec<String>,
}

/// `drawing` files.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Drawing {
    /// The `viewBox`.
    pub view_box: String,
    /// The shapes, drawn in this order.
    pub shape: Vec<Shape>,
}

/// A shape of a drawing.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shape {
    /// The option that it ticks; a line of the drawing has none.
    #[serde(default)]
    pub option: Option<String>,
    /// The path.
    pub path: String,
    /// Where it stands.
    #[serde(default)]
    pub place: String,
    /// Whether it is a line, not a surface.
    #[serde(default)]
    pub ink: bool,
    /// Whether it lies within a larger shape, and stays part of that while it is not ticked.
    #[serde(default)]
    pub inset: bool,
}
