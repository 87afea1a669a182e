//! What a session usually costs, where a source says so.
//!
//! What arrives: what a pack says of it. What leaves: a range in
//! major currency units with its sources: a figure is never
//! invented and never converted. All are indicative, mostly from clinics and
//! articles, without consultation, numbing or products. This module
//! deliberately does not know a clinic's own prices.

use super::Range;
use super::sources::Source;
use super::treatments::Treatment;

/// The usual price of a session of one treatment in one currency.
#[derive(Debug, Clone)]
pub struct Price {
    /// The currency (ISO 4217).
    pub currency: &'static str,
    /// The treatment.
    pub treatment: Treatment,
    /// Of one session, in major units.
    pub per_session: Range,
    /// What it stands on.
    pub sources: Vec<Source>,
}
