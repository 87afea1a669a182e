//! Where the clinic is, who sees somebody there, and what a first talk costs.
//!
//! What arrives: what the clinic set. What leaves: one section, on screen and
//! on paper, or nothing. This module deliberately does not know the result:
//! whether there is anything to book is said by whoever draws it.

use yew::prelude::*;

use super::booking;
use super::scene::Scene;
use crate::clinic::{Clinic, Consultation};
use crate::text::{Ui, Words};

/// The section; without `may_book` nothing in it leads to booking.
pub fn section(scene: &Scene, may_book: bool) -> Html {
    let (words, clinic) = (scene.words, &scene.clinic.0);
    let talk = clinic
        .consultation
        .as_ref()
        .map(|consultation| talk(words, clinic, consultation))
        .unwrap_or_default();
    if talk.is_empty() && clinic.address.is_none() && clinic.locations.is_empty() {
        return Html::default();
    }
    let book = booking::label(words, clinic);
    html! {
        <section class="clinic" part="clinic" aria-labelledby="clinic">
            <h3 id="clinic">{ words.ui(Ui::ClinicHeading) }</h3>
            if clinic.name.is_some() || clinic.address.is_some() {
                { place(clinic.name.as_deref(), clinic.address.as_deref(), None) }
            }
            if !talk.is_empty() {
                <p>{ talk.join(" ") }</p>
            }
            if !clinic.locations.is_empty() {
                <ul class="places">
                    { for clinic.locations.iter().map(|location| html! {
                        <li>
                            { place(Some(&location.name), location.address.as_deref(), location.phone.as_deref()) }
                            if let Some(url) = location.booking_url.as_ref().filter(|_| may_book) {
                                <p class="screen">
                                    { booking::link(scene, url, words.labelled(&book, &location.name), "btn", false) }
                                </p>
                            }
                        </li>
                    }) }
                </ul>
            }
        </section>
    }
}

/// What there is to say of the talk before any treatment, a sentence each.
fn talk(words: &Words, clinic: &Clinic, consultation: &Consultation) -> Vec<String> {
    let mut said = Vec::new();
    match consultation.price {
        Some(price) if price > 0.0 => {
            let price = words.money(price, &clinic.currency);
            said.push(words.with(Ui::ConsultationCosts, &[("price", &price)]));
            if consultation.credited {
                said.push(words.ui(Ui::ConsultationCredited).to_owned());
            }
        }
        Some(_) => said.push(words.ui(Ui::ConsultationFree).to_owned()),
        None => {}
    }
    let who = match (&consultation.with, &consultation.register) {
        (Some(who), Some(register)) => Some([who, " (", register, ")"].concat()),
        (Some(who), None) | (None, Some(who)) => Some(who.clone()),
        (None, None) => None,
    };
    if let Some(who) = who {
        said.push(words.with(Ui::ConsultationWith, &[("who", &who)]));
    }
    said
}

/// A place: what it is called, where it is, and its telephone.
fn place(name: Option<&str>, address: Option<&str>, phone: Option<&str>) -> Html {
    let lines = address.unwrap_or_default().lines();
    html! {
        <p class="place" dir="auto">
            if let Some(name) = name {
                <strong>{ name.to_owned() }</strong>
            }
            { for lines.map(|line| html! { <span>{ line.to_owned() }</span> }) }
            if let Some(phone) = phone {
                <a href={["tel:", &booking::dialled(phone)].concat()}>{ booking::in_one_line(phone) }</a>
            }
        </p>
    }
}
