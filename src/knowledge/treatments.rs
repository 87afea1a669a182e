//! The treatments that the quiz speaks of, and where each is done.
//!
//! What leaves: [`Treatment`], in the contract's table order. This module
//! deliberately does not know for whom a treatment is right.

/// Where a treatment is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// A built-in treatment, in table order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Treatment {
    /// Microneedling with a pen or roller in a clinic, without energy.
    ProfessionalMicroneedling,
    /// The same with platelet-rich plasma from the person's own blood.
    MicroneedlingWithPrp,
    /// Needles that also give radiofrequency heat.
    RfMicroneedling,
    /// A peel of the outermost layer.
    SuperficialPeel,
    /// A medium or deep peel.
    DeepPeel,
    /// A fractional laser that leaves the surface whole.
    NonAblativeLaser,
    /// A laser that takes the surface off.
    AblativeLaser,
    /// An injected filler.
    DermalFiller,
    /// Sunscreen and skincare, no procedure.
    TopicalRoutine,
    /// A short-needled roller at home.
    AtHomeMicroneedling,
}

impl Treatment {
    /// How many there are.
    pub const COUNT: usize = 10;

    /// Every treatment, in table order.
    pub const ALL: [Treatment; Treatment::COUNT] = [
        Treatment::ProfessionalMicroneedling,
        Treatment::MicroneedlingWithPrp,
        Treatment::RfMicroneedling,
        Treatment::SuperficialPeel,
        Treatment::DeepPeel,
        Treatment::NonAblativeLaser,
        Treatment::AblativeLaser,
        Treatment::DermalFiller,
        Treatment::TopicalRoutine,
        Treatment::AtHomeMicroneedling,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Treatment::ProfessionalMicroneedling => "professional-microneedling",
            Treatment::MicroneedlingWithPrp => "microneedling-with-prp",
            Treatment::RfMicroneedling => "rf-microneedling",
            Treatment::SuperficialPeel => "superficial-peel",
            Treatment::DeepPeel => "deep-peel",
            Treatment::NonAblativeLaser => "non-ablative-laser",
            Treatment::AblativeLaser => "ablative-laser",
            Treatment::DermalFiller => "dermal-filler",
            Treatment::TopicalRoutine => "topical-routine",
            Treatment::AtHomeMicroneedling => "at-home-microneedling",
        }
    }

    /// The treatment with this public id.
    pub fn from_id(id: &str) -> Option<Treatment> {
        Treatment::ALL.into_iter().find(|t| t.id() == id)
    }

    /// Where it is done.
    pub const fn setting(self) -> Setting {
        match self {
            Treatment::TopicalRoutine | Treatment::AtHomeMicroneedling => Setting::AtHome,
            _ => Setting::Professional,
        }
    }

    /// How much it asks of the skin.
    pub const fn intensity(self) -> Intensity {
        match self {
            Treatment::TopicalRoutine => Intensity::Care,
            Treatment::SuperficialPeel | Treatment::AtHomeMicroneedling => Intensity::Surface,
            Treatment::ProfessionalMicroneedling | Treatment::MicroneedlingWithPrp => {
                Intensity::Needled
            }
            Treatment::RfMicroneedling | Treatment::NonAblativeLaser | Treatment::DermalFiller => {
                Intensity::Strong
            }
            Treatment::DeepPeel | Treatment::AblativeLaser => Intensity::Deep,
        }
    }

    /// Whether only a specialist may bring it up: the quiz never suggests it, and never says what
    /// would have to change for it.
    pub fn is_left_to_specialists(self) -> bool {
        self.intensity() == Intensity::Deep
    }
}

/// How much a treatment asks of the skin, mildest first (second reading, part C).
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
    /// Takes skin away; never recommended by the quiz.
    Deep,
}

/// What kind of treatment a clinic's own one is; it inherits the contraindications of the built-in ones named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Needles without energy.
    Needle,
    /// Heat or light.
    Energy,
    /// A peel.
    Peel,
    /// Something injected.
    Injectable,
    /// Something put on the skin.
    Topical,
}

/// Needling in a clinic.
pub const NEEDLES: &[Treatment] = &[
    Treatment::ProfessionalMicroneedling,
    Treatment::MicroneedlingWithPrp,
    Treatment::RfMicroneedling,
];

impl Class {
    /// Every class.
    pub const ALL: [Class; 5] = [
        Class::Needle,
        Class::Energy,
        Class::Peel,
        Class::Injectable,
        Class::Topical,
    ];

    /// The public id.
    pub const fn id(self) -> &'static str {
        match self {
            Class::Needle => "needle",
            Class::Energy => "energy",
            Class::Peel => "peel",
            Class::Injectable => "injectable",
            Class::Topical => "topical",
        }
    }

    /// The built-in treatments whose rules it inherits, all of them: the strictest decides.
    pub const fn inherits(self) -> &'static [Treatment] {
        match self {
            Class::Needle => &[Treatment::ProfessionalMicroneedling],
            Class::Energy => &[
                Treatment::RfMicroneedling,
                Treatment::NonAblativeLaser,
                Treatment::AblativeLaser,
            ],
            Class::Peel => &[Treatment::SuperficialPeel, Treatment::DeepPeel],
            Class::Injectable => &[Treatment::DermalFiller],
            Class::Topical => &[Treatment::TopicalRoutine],
        }
    }

    /// Where it is done.
    pub const fn setting(self) -> Setting {
        match self {
            Class::Topical => Setting::AtHome,
            _ => Setting::Professional,
        }
    }
}
