//! What a session usually costs, where a source says so.
//!
//! What arrives: a treatment and a currency code. What leaves: a range in
//! major currency units with its sources, or nothing: a figure is never
//! invented and never converted. All are indicative, mostly from clinics and
//! articles, without consultation, numbing or products. This module
//! deliberately does not know a clinic's own prices.

use super::sources::Source::*;
use super::treatments::Treatment;
use super::{Cited, Range};

/// The currency when a clinic sets none.
pub const DEFAULT_CURRENCY: &str = "USD";

/// The usual price of a session, in major units of `currency` (ISO 4217).
pub fn typical(treatment: Treatment, currency: &str) -> Option<Cited<Range>> {
    let (min, max, sources): (u32, u32, &'static [_]) = match (currency, treatment) {
        // Facial average about 300; 150-400 and 200-700 are read too.
        ("USD", Treatment::ProfessionalMicroneedling) => (100, 700, &[Seed3, S57Cost]),
        // 200-700 with or without PRP in one source, about 1,000 in one office.
        ("USD", Treatment::MicroneedlingWithPrp) => (200, 1000, &[S57Cost]),
        ("USD", Treatment::RfMicroneedling) => (500, 3900, &[S57Cost]),
        ("USD", Treatment::SuperficialPeel) => (150, 300, &[S57Cost]),
        ("USD", Treatment::NonAblativeLaser) => (1000, 2500, &[S57Cost]),
        ("USD", Treatment::AblativeLaser) => (2000, 4000, &[S57Cost]),
        // Health-service figure for a mild peel; other UK figures are too weak to show.
        ("GBP", Treatment::SuperficialPeel) => (60, 100, &[S43]),
        _ => return None,
    };
    Some(Cited {
        fact: Range::new(min, max),
        sources,
    })
}
