//! The line drawings beside words.
//!
//! What arrives: which one. What leaves: an `svg` hidden from assistive
//! technology, since the words beside it say the same. This module
//! deliberately does not know where they stand.

use yew::prelude::*;

use crate::assessment::rules::Suitability;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A tick in a circle.
    Yes,
    /// A triangle with an exclamation mark.
    Care,
    /// A clock.
    Later,
    /// A cross in a circle.
    Clinician,
    /// A barred circle.
    No,
    /// A dash in a circle.
    Neither,
    /// A chevron backwards.
    Back,
    /// A printer.
    Print,
    /// Two sheets.
    Copy,
    /// An arrow out of a tray.
    Send,
    /// A sheet of a calendar.
    Calendar,
    /// An exclamation mark in a circle.
    Error,
}

impl From<Suitability> for Icon {
    fn from(suitability: Suitability) -> Icon {
        match suitability {
            Suitability::Suitable => Icon::Yes,
            Suitability::SuitableWithPrecautions => Icon::Care,
            Suitability::Deferred => Icon::Later,
            Suitability::ClinicianReview => Icon::Clinician,
            Suitability::Contraindicated => Icon::No,
        }
    }
}

const CIRCLE: &str = "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z";

/// The drawing itself.
pub fn icon(icon: Icon) -> Html {
    let lines = match icon {
        Icon::Yes => [CIRCLE, "m6.4 10.3 2.5 2.5 4.8-5.2"],
        Icon::Care => ["M10 2.8 18.4 17H1.6z", "M10 8.2v4M10 14.6v.1"],
        Icon::Later => [CIRCLE, "M10 5.6V10l2.8 1.8"],
        Icon::Clinician => [CIRCLE, "M10 6.2v7.6M6.2 10h7.6"],
        Icon::No => [CIRCLE, "M4.6 15.4 15.4 4.6"],
        Icon::Neither => [CIRCLE, "M6.4 10h7.2"],
        Icon::Back => ["M12.5 4 6.5 10l6 6", ""],
        Icon::Print => [
            "M5.5 8V2.8h9V8M5.5 14H2.8V8h14.4v6h-2.7",
            "M5.5 11.8h9v5.4h-9z",
        ],
        Icon::Calendar => ["M3 4.5h14V17H3z", "M3 8.5h14M7 2.5v4M13 2.5v4"],
        Icon::Send => ["M10 12V2.8M6.6 6 10 2.6 13.4 6", "M4 10v7h12v-7"],
        Icon::Copy => ["M7 7h10v10H7z", "M13 7V3H3v10h4"],
        Icon::Error => [CIRCLE, "M10 6v5M10 13.8v.1"],
    };
    let class = if icon == Icon::Back { "i flip" } else { "i" };
    html! {
        <svg {class} viewBox="0 0 20 20" aria-hidden="true">
            { for lines.into_iter().map(|d| html! { <path {d} /> }) }
        </svg>
    }
}
