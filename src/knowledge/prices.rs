//! What a session usually costs, where a source says so.
//!
//! What arrives: a treatment and a currency code. What leaves: a range in
//! major currency units with its sources, or nothing: a figure is never
//! invented and never converted. All are indicative, mostly from clinics and
//! articles, without consultation, numbing or products. This module
//! deliberately does not know a clinic's own prices.

use super::sources::Source::*;
use super::treatments::Treatment::{self, *};
use super::{Cited, Range};

/// The currency when a clinic sets none.
pub const DEFAULT_CURRENCY: &str = "USD";

/// The usual price of a session of one treatment in one currency.
#[derive(Debug, Clone, Copy)]
pub struct Price {
    /// The currency (ISO 4217).
    pub currency: &'static str,
    /// The treatment.
    pub treatment: Treatment,
    /// Of one session, in major units.
    pub range: Cited<Range>,
}

macro_rules! prices {
    ($($currency:literal $treatment:ident $min:literal $max:literal [$($source:ident)*];)*) => {
        /// Every price that is known: a currency and a treatment stand together once at most.
        pub static PRICES: &[Price] = &[$(Price {
            currency: $currency,
            treatment: $treatment,
            range: Cited {
                fact: Range::new($min, $max),
                sources: &[$($source,)*],
            },
        },)*];
    };
}

prices! {
    // Facial average about 300; 150-400 and 200-700 are read too.
    "USD" ProfessionalMicroneedling 100 700 [Seed3 S57Cost];
    // 200-700 with or without PRP in one source, about 1,000 in one office.
    "USD" MicroneedlingWithPrp 200 1000 [S57Cost];
    "USD" RfMicroneedling 500 3900 [S57Cost];
    "USD" SuperficialPeel 150 300 [S57Cost];
    "USD" NonAblativeLaser 1000 2500 [S57Cost];
    "USD" AblativeLaser 2000 4000 [S57Cost];
    // Health-service figure for a mild peel; other UK figures are too weak to show.
    "GBP" SuperficialPeel 60 100 [S43];
}

/// The usual price of a session, in major units of `currency` (ISO 4217).
pub fn typical(treatment: Treatment, currency: &str) -> Option<Cited<Range>> {
    PRICES
        .iter()
        .find(|price| price.treatment == treatment && price.currency == currency)
        .map(|price| price.range)
}
