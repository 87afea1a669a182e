//! What the quiz can't do, and who has looked at its rules.

use yew::prelude::*;

use super::scene::Scene;
use crate::catalogue;
use crate::clinic::{Clinic, OwnText};
use crate::text::{Ui, Words};

/// Who has looked at the rules. Somebody who needs help is told nothing that would hold them up.
pub fn reviewed(words: &Words, clinic: &Clinic, stopped: bool) -> String {
    match (&clinic.reviewed_by, &clinic.reviewed_on) {
        (Some(name), Some(date)) => words.with(
            Ui::ReviewedBy,
            &[("name", name), ("date", &words.iso_date(date))],
        ),
        _ if stopped => words.ui(Ui::NotReviewedStopped).to_owned(),
        _ => words.ui(Ui::NotReviewed).to_owned(),
    }
}

/// What the quiz can't do.
pub fn what_it_can_not_do(words: &Words, stopped: bool) -> &'static str {
    words.ui(if stopped {
        Ui::LimitsStopped
    } else {
        Ui::LimitsText
    })
}

/// That the facts were due to be read again, from that day on.
fn overdue(words: &Words, clinic: &Clinic) -> Option<String> {
    let due = catalogue::due_on(clinic.pack)?;
    let is_due = catalogue::is_due(clinic.pack, words.figures().today());
    is_due.then(|| words.with(Ui::FactsDue, &[("date", &words.figures().day(due))]))
}

/// What it can't do, with the clinic's own words and who has looked at it.
pub fn section(scene: &Scene, stopped: bool) -> Html {
    let words: &Words = scene.words;
    let clinic = &scene.clinic.0;
    html! {
        <div class="limits" part="limits">
            <p><strong>{ words.ui(Ui::Limits) }</strong>{ " " }{ what_it_can_not_do(words, stopped) }</p>
            if let Some(disclaimer) = clinic.text(OwnText::Disclaimer, words.tag()) {
                <p dir="auto">{ disclaimer.to_owned() }</p>
            }
            <p>{ reviewed(words, clinic, stopped) }</p>
            if let Some(due) = overdue(words, clinic) {
                <p>{ due }</p>
            }
            if words.is_translation() {
                <p>{ words.ui(Ui::TranslationNotReviewed) }</p>
            }
        </div>
    }
}
