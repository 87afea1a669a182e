//! Ways to an appointment: the clinic's, a treatment's, a place's.
//!
//! What arrives: what the clinic set, and which treatment a link is about.
//! What leaves: links that say where they lead, with the campaign of the page
//! and nothing else in their address. A page may open a booking of its own in
//! their place. This module deliberately does not know an answer: an address
//! is the clinic's own, for whoever presses it.

use yew::prelude::*;

use super::campaign;
use super::notice::{Notice, Receipt};
use super::scene::Scene;
use crate::assessment::rules::Suitability;
use crate::clinic::{Clinic, Offer, OwnText};
use crate::recommendation::{Recommendation, Status, TreatmentOption};
use crate::text::{Ui, Words};

/// Nothing to buy beside the advice to see a doctor, and nothing to press before anything is possible.
pub fn may_book(result: &Recommendation) -> bool {
    result.status == Status::Complete && result.urgency.is_none()
}

/// What the button that leads to booking says.
pub fn label(words: &Words, clinic: &Clinic) -> String {
    let own = clinic.text(OwnText::Book, words.tag());
    own.unwrap_or_else(|| words.ui(Ui::Book)).to_owned()
}

fn offer<'a>(clinic: &'a Clinic, option: &TreatmentOption) -> Option<&'a Offer> {
    let mut offers = clinic.offers.iter();
    offers.find(|offer| offer.id == option.treatment)
}

/// Where a treatment is booked: by its own address, else by the clinic's.
pub fn address<'a>(clinic: &'a Clinic, option: &TreatmentOption) -> Option<&'a str> {
    let own = offer(clinic, option).and_then(|offer| offer.booking_url.as_deref());
    own.filter(|_| is_bookable(option))
        .or(clinic.booking_url.as_deref())
}

/// Nothing is booked that is not possible as it is.
fn is_bookable(option: &TreatmentOption) -> bool {
    matches!(
        option.suitability,
        Suitability::Suitable | Suitability::SuitableWithPrecautions
    )
}

/// A link to an appointment. Where the page says beside it that it leaves, and for where, it is
/// `described`; else it says so itself, to whoever hears it.
pub fn link(scene: &Scene, url: &str, label: String, class: &'static str, described: bool) -> Html {
    let part = if class.contains("main") {
        "button button-main"
    } else {
        "button"
    };
    let host = host(url);
    let notify = scene.notify.clone();
    // A press comes before every way of following a link but the keyboard's, which clicks.
    let (press, click) = (url.to_owned(), url.to_owned());
    html! {
        <a
            {class}
            {part}
            data-action="book"
            href={url.to_owned()}
            aria-describedby={host.filter(|_| described).map(|_| "leaves")}
            onpointerdown={Callback::from(move |event: PointerEvent| campaign::keep(&event, &press))}
            onclick={Callback::from(move |event: MouseEvent| {
                campaign::keep(&event, &click);
                let taken = Receipt::default();
                notify.emit(Notice::Book(taken.clone()));
                if taken.is_signed() {
                    event.prevent_default();
                }
            })}
        >
            { label }
            if let Some(host) = host.filter(|_| !described) {
                <span class="vh">{ ". " }{ scene.words.with(Ui::BookingLeaves, &[("host", host)]) }</span>
            }
        </a>
    }
}

/// The site that a link opens, where it leaves the page.
fn host(url: &str) -> Option<&str> {
    url.get(..8)
        .filter(|scheme| scheme.eq_ignore_ascii_case("https://"))
        .and_then(|_| url[8..].split(['/', '?', '#']).next())
}

/// Below the buttons: that booking leaves the page, and for where.
pub fn leaves(scene: &Scene, option: &TreatmentOption) -> Html {
    let clinic = &scene.clinic.0;
    let host = address(clinic, option).and_then(host);
    match host {
        Some(host) => html! {
            <p class="note screen" id="leaves">
                { scene.words.with(Ui::BookingLeaves, &[("host", host)]) }
            </p>
        },
        None => Html::default(),
    }
}

/// What a card of a treatment leads to: its own booking where it is possible, and the clinic's page about it.
/// Where it is what the page is about, its booking has a button above already.
pub fn of_treatment(
    scene: &Scene,
    result: &Recommendation,
    option: &TreatmentOption,
    is_best: bool,
) -> Html {
    let (words, clinic) = (scene.words, &scene.clinic.0);
    let Some(offer) = offer(clinic, option) else {
        return Html::default();
    };
    let book = offer.booking_url.as_ref();
    let book = book.filter(|_| may_book(result) && is_bookable(option) && !is_best);
    // What must not be done is not shown off either.
    let info = offer.info.as_ref();
    let info = info.filter(|_| option.suitability != Suitability::Contraindicated);
    if book.is_none() && info.is_none() {
        return Html::default();
    }
    html! {
        <div class="acts screen" part="actions">
            if let Some(url) = book {
                { link(scene, url, label(words, clinic), "btn", false) }
            }
            if let Some(url) = info {
                <a class="btn link" part="button button-link" href={url.clone()} rel="noopener">
                    { words.ui(Ui::InfoPage) }
                </a>
            }
        </div>
    }
}

/// What is dialled of a telephone number as it is shown.
pub fn dialled(phone: &str) -> String {
    let dial = |phone: &str| -> String {
        phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect()
    };
    let number = dial(phone);
    if number.starts_with('+') {
        // "+49 (0)30": the zero is dialled within the country alone.
        dial(&phone.replacen("(0)", "", 1))
    } else {
        number
    }
}

/// What the button that calls says.
pub fn call(words: &Words, phone: &str) -> String {
    words.with(Ui::Call, &[("phone", &in_one_line(phone))])
}

/// A telephone number as it is shown: no line ends within it.
pub fn in_one_line(phone: &str) -> String {
    phone.replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn the_zero_in_brackets_is_not_dialled_from_abroad() {
        assert_eq!(dialled("+49 (0)30 1234"), "+49301234");
        assert_eq!(dialled("Tel. +44 (0) 20 1234"), "+44201234");
        assert_eq!(dialled("+1 (202) 555-0100"), "+12025550100");
        assert_eq!(dialled("(0)30 1234"), "0301234");
    }
}
