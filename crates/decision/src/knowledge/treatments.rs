//! Treatments, where each is done, and what a clinic's own may be.
//!
//! What arrives: what a pack says of them. What leaves: [`Treatment`] and
//! [`Class`], small handles that can be copied. This module deliberately does
//! not know for whom a treatment is right.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

/// Where a treatment is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// By a professional, in a clinic.
    Professional,
    /// By oneself, at home.
    AtHome,
}

impl Setting {
    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Setting::Professional => "professional",
            Setting::AtHome => "at-home",
        }
    }
}

/// How much a treatment asks of the skin, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Intensity {
    /// Creams and sunscreen.
    Care,
    /// The outermost layer.
    Surface,
    /// Needles without energy.
    Needled,
    /// Heat, light or something injected.
    Strong,
    /// Takes skin away, or is for a specialist alone to bring up; never recommended by the quiz.
    Deep,
}

impl Intensity {
    /// Every intensity, mildest first.
    pub const ALL: [Intensity; 5] = [
        Intensity::Care,
        Intensity::Surface,
        Intensity::Needled,
        Intensity::Strong,
        Intensity::Deep,
    ];
}

/// The two treatments of a pack that are no procedures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What is always an option, whatever else is.
    Routine,
    /// What somebody would do to themselves; shown to who asks for it, never recommended.
    Home,
}

/// The fixed facts of a treatment.
#[derive(Debug)]
pub struct Facts {
    /// Its place in table order.
    pub index: usize,
    /// The public id.
    pub id: &'static str,
    /// Where it is done.
    pub setting: Setting,
    /// How much it asks of the skin.
    pub intensity: Intensity,
    /// What it is to the quiz, where it is no procedure.
    pub role: Option<Role>,
    /// The place of the treatment whose clinic rules bind it, too.
    pub follows: Option<usize>,
    /// Whether what is said of needles in a clinic holds for it.
    pub needles: bool,
    /// Whether it is on offer only where a clinic's file says so.
    pub only_where_offered: bool,
    /// The place of its first text among the pack's.
    pub words: usize,
}

/// A built-in treatment; in table order.
#[derive(Clone, Copy)]
pub struct Treatment(&'static Facts);

impl Treatment {
    /// The treatment of these facts.
    pub const fn of(facts: &'static Facts) -> Treatment {
        Treatment(facts)
    }

    /// The fixed facts of this treatment.
    pub const fn facts(self) -> &'static Facts {
        self.0
    }

    /// The public id.
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// Its place in table order.
    pub const fn index(self) -> usize {
        self.0.index
    }

    /// Where it is done.
    pub const fn setting(self) -> Setting {
        self.0.setting
    }

    /// How much it asks of the skin.
    pub const fn intensity(self) -> Intensity {
        self.0.intensity
    }

    /// Whether it is what is always an option.
    pub fn is_routine(self) -> bool {
        self.0.role == Some(Role::Routine)
    }

    /// Whether it is what somebody would do to themselves.
    pub fn is_home(self) -> bool {
        self.0.role == Some(Role::Home)
    }

    /// Whether only a specialist may bring it up: the quiz never suggests it, and never says what
    /// would have to change for it.
    pub fn is_left_to_specialists(self) -> bool {
        self.0.intensity == Intensity::Deep
    }
}

impl PartialEq for Treatment {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Treatment {}

impl PartialOrd for Treatment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Treatment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.index.cmp(&other.0.index)
    }
}

impl fmt::Debug for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What kind of treatment a clinic's own one is; it inherits the contraindications of the built-in ones named.
#[derive(Debug, Clone)]
pub struct Class {
    /// The public id.
    pub id: &'static str,
    /// Where it is done.
    pub setting: Setting,
    /// The built-in treatments whose rules it inherits, all of them: the strictest decides.
    pub inherits: Vec<Treatment>,
    /// How words begin by which a name says that a treatment is of this class, in small letters; up
    /// to three letters are a whole word.
    pub named: Vec<&'static str>,
}
