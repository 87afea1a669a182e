//! Asking the clinic to be in touch, for whoever wants that.
//!
//! What arrives: a complete result, and whom the clinic named as the receiver.
//! What leaves: one [`Request`] a press, and only by the person's own press
//! after a ticked consent that names the receiver; what became of it is said
//! on the page. Health answers go along only with a second tick, as the
//! [`Summary`] that sharing hands over. What fails keeps all that was typed.
//! Nothing typed here is kept anywhere else. This module deliberately does not
//! know how a request travels: that is up to the surroundings.

use std::ops::Deref;

use web_sys::{Element, Event, HtmlInputElement};
use yew::prelude::*;

use super::booking::{call, dialled};
use super::consent::Consent;
use super::field::at_field;
use super::notice::{Message, Notice, Outcome, Request, Summary, Unsigned};
use super::scene::Scene;
use super::shared::Shared;
use super::{arrival, copying, share};
use crate::clinic::{Clinic, Contact, Field};
use crate::recommendation::{Recommendation, Status};
use crate::text::{Ui, Words};

/// The boxes, by their places: to be contacted, the answers too, marketing.
const CONTACT: usize = 0;
const ANSWERS: usize = 1;
const MARKETING: usize = 2;
const BOXES: [&str; 3] = ["consent-contact", "consent-answers", "consent-marketing"];

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    Open,
    /// The field or box that is in the way, and what to do.
    Refused(&'static str, Ui),
    Sending,
    /// With what was sent.
    Done(Outcome, String),
    /// Whether what was typed was copied, if that was tried.
    Failed(Option<bool>),
}

#[derive(Properties, PartialEq)]
struct Given {
    clinic: Shared<Clinic>,
    words: Words,
    /// None while what is folded away is not drawn yet.
    unsigned: Option<Unsigned>,
    notify: Callback<Notice>,
    page: NodeRef,
}

/// The section, for a clinic that takes requests. Beside the advice to see a doctor nobody is asked
/// for anything.
pub fn section(
    scene: &Scene,
    result: &Recommendation,
    text: &impl Deref<Target = String>,
    page: &NodeRef,
) -> Html {
    let may = result.status == Status::Complete && result.urgency.is_none();
    if !may || scene.clinic.0.contact.is_none() {
        return Html::default();
    }
    html! {
        <Form
            clinic={scene.clinic.clone()}
            words={scene.words.clone()}
            unsigned={scene.folds.then(|| share::unsigned(scene, result, text))}
            notify={scene.notify.clone()}
            page={page.clone()}
        />
    }
}

/// The clinic and the address that receives a request, as the consent names them.
fn receiver(clinic: &Clinic, contact: &Contact) -> String {
    match &clinic.name {
        Some(name) => [name, " (", contact.receiver(), ")"].concat(),
        None => contact.receiver().to_owned(),
    }
}

const fn label(field: Field) -> Ui {
    match field {
        Field::Name => Ui::ContactName,
        Field::Email => Ui::ContactEmail,
        Field::Phone => Ui::ContactPhone,
    }
}

/// The id and name of a field on the page, its type, and what a browser may fill in.
const fn field(field: Field) -> (&'static str, &'static str, &'static str) {
    match field {
        Field::Name => ("contact-name", "text", "name"),
        Field::Email => ("contact-email", "email", "email"),
        Field::Phone => ("contact-phone", "tel", "tel"),
    }
}

fn input(page: &NodeRef, name: &str) -> Option<HtmlInputElement> {
    let page = page.cast::<Element>()?;
    let found = page
        .query_selector(&["[name=", name, "]"].concat())
        .ok()??;
    wasm_bindgen::JsCast::dyn_into(found).ok()
}

/// What was typed, in the order of the fields.
fn typed(page: &NodeRef, contact: &Contact) -> Vec<(Field, String)> {
    let value = |of: Field| {
        let text = input(page, field(of).0)?.value().trim().to_owned();
        (!text.is_empty()).then_some((of, text))
    };
    contact.ask.iter().filter_map(|of| value(*of)).collect()
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.len() > 2
            && host.contains('.')
            && !host.ends_with('.')
            && !text.contains(char::is_whitespace)
            && !host.contains('@')
    })
}

/// What stands in the way of sending this.
fn fault(contact: &Contact, typed: &[(Field, String)]) -> Option<(&'static str, Ui)> {
    for (of, text) in typed {
        match of {
            Field::Email if !is_email(text) => return Some((field(*of).0, Ui::ContactBadEmail)),
            Field::Phone if dialled(text).len() < 5 => {
                return Some((field(*of).0, Ui::ContactBadPhone));
            }
            _ => {}
        }
    }
    // By mail one answers to whoever wrote.
    let reached = contact.is_mail() || typed.iter().any(|(of, _)| *of != Field::Name);
    let first = contact.ask.iter().find(|of| **of != Field::Name)?;
    (!reached).then_some((field(*first).0, Ui::ContactNeedsReach))
}

#[component]
fn Form(given: &Given) -> Html {
    let stage = use_state_eq(|| Stage::Open);
    // Ticked by the person: what a script ticks agrees to nothing.
    let ticks = use_state_eq(|| [false; 3]);
    let Given {
        clinic,
        words,
        page,
        ..
    } = given;
    let Some(contact) = &clinic.0.contact else {
        return Html::default();
    };
    // Shut until somebody wants it: the answer is not pushed down by fields that few fill in.
    let form = |fields: Html| {
        html! {
            <section class="contact" part="contact" aria-labelledby="contact">
                <details>
                    <summary class="btn" part="button"><span id="contact">{ words.ui(Ui::ContactHeading) }</span></summary>
                    { fields }
                </details>
            </section>
        }
    };
    let Some(unsigned) = &given.unsigned else {
        return form(Html::default());
    };
    let receiver = receiver(&clinic.0, contact);
    let said = |ui: Ui| words.with(ui, &[("receiver", &receiver)]);
    let on_press = {
        let (clinic, words) = (clinic.clone(), words.clone());
        let (page, notify) = (page.clone(), given.notify.clone());
        let unsigned = unsigned.clone();
        let (stage, ticks) = (stage.clone(), ticks.clone());
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if !event.is_trusted() || *stage == Stage::Sending {
                return;
            }
            let Some(contact) = &clinic.0.contact else {
                return;
            };
            let fields = typed(&page, contact);
            let consent = |place: usize| {
                let tick = input(&page, BOXES[place]).filter(|_| ticks[place])?;
                Consent::from_box(&tick, "")
            };
            let untick = (BOXES[CONTACT], Ui::ContactNeedsTick);
            let agreed = match fault(contact, &fields) {
                Some(fault) => Err(fault),
                None => consent(CONTACT).ok_or(untick),
            };
            let agreed = match agreed {
                Ok(agreed) => agreed,
                Err((at, why)) => {
                    focus(&page, &["#", at].concat());
                    stage.set(Stage::Refused(at, why));
                    return;
                }
            };
            let request = request(
                &words,
                contact,
                fields,
                agreed,
                consent(MARKETING),
                consent(ANSWERS).map(|consent| unsigned.signed(consent)),
            );
            let what = what_is_sent(&words, &request);
            stage.set(Stage::Sending);
            let (stage, page) = (stage.clone(), page.clone());
            let done = Callback::from(move |outcome: Outcome| {
                stage.set(match outcome {
                    Outcome::Failed => Stage::Failed(None),
                    done => Stage::Done(done, what.clone()),
                });
                focus(&page, "#contacted");
            });
            notify.emit(Notice::Contact(Box::new(request), done));
        })
    };
    let on_copy = {
        let (page, words, contact) = (page.clone(), words.clone(), contact.clone());
        let stage = stage.clone();
        Callback::from(move |_: MouseEvent| {
            let text = in_words(&words, &typed(&page, &contact));
            let stage = stage.clone();
            copying::copy(
                text,
                Callback::from(move |copied| {
                    stage.set(Stage::Failed(Some(copied)));
                }),
            );
        })
    };
    let status = match &*stage {
        Stage::Sending => words.ui(Ui::ContactSending).to_owned(),
        Stage::Failed(None) => said(Ui::ContactFailed),
        Stage::Failed(Some(true)) => words.ui(Ui::Copied).to_owned(),
        Stage::Failed(Some(false)) => words.ui(Ui::CopyFailed).to_owned(),
        Stage::Done(Outcome::Sent, what) => {
            words.with(Ui::ContactSent, &[("receiver", &receiver), ("what", what)])
        }
        Stage::Done(opened, _) => {
            let mut text = said(Ui::ContactOpened);
            let more = match opened {
                Outcome::OpenedWithout => Some(Ui::ContactUnpasted),
                _ if ticks[ANSWERS] => Some(Ui::ContactPaste),
                _ => None,
            };
            if let Some(more) = more {
                text.push(' ');
                text.push_str(words.ui(more));
            }
            text
        }
        Stage::Open | Stage::Refused(..) => String::new(),
    };
    let sent = matches!(*stage, Stage::Done(Outcome::Sent, _));
    let stuck = matches!(
        *stage,
        Stage::Failed(_) | Stage::Done(Outcome::Opened | Outcome::OpenedWithout, _)
    );
    let button = match contact.is_mail() {
        true => Ui::ContactWrite,
        false => Ui::ContactSend,
    };
    let one_is_enough = contact.ask.contains(&Field::Email) && contact.ask.contains(&Field::Phone);
    let refused = |at: &str| match &*stage {
        Stage::Refused(where_, why) if *where_ == at => Some(*why),
        _ => None,
    };
    // One node, empty or not: were there none, the box before it would be drawn anew, and lose the focus.
    let error = |at: &'static str| {
        refused(at).map(|why| at_field(words, "contact-error", Some("alert"), words.ui(why)))
    };
    let box_of = |place: usize, text: String| {
        let name = BOXES[place];
        let ticks = ticks.clone();
        let on_tick = Callback::from(move |event: Event| {
            let tick = event.target_dyn_into::<HtmlInputElement>();
            let mut now = *ticks;
            now[place] = event.is_trusted() && tick.is_some_and(|tick| tick.checked());
            ticks.set(now);
        });
        let bad = refused(name).is_some();
        html! {
            <>
                <label class="choice" part="choice">
                    <input
                        type="checkbox"
                        id={name}
                        {name}
                        aria-invalid={bad.then_some("true")}
                        aria-describedby={bad.then_some("contact-error")}
                        onchange={on_tick}
                    />
                    <span>{ text }</span>
                </label>
                { error(name).unwrap_or_default() }
            </>
        }
    };
    form(html! {
        <>
            if !sent {
                <p id="contact-what">{ said(Ui::ContactWhat) }</p>
                // Sent by its button alone: a form that a script submits does nothing.
                <form novalidate={true} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    if one_is_enough {
                        <p class="hint" id="contact-enough">{ words.ui(Ui::ContactOneIsEnough) }</p>
                    }
                    { for contact.ask.iter().map(|of| {
                        let (name, kind, fill) = field(*of);
                        let bad = refused(name).is_some();
                        let enough = (one_is_enough && *of != Field::Name).then_some("contact-enough");
                        html! {
                            <>
                                <p class="typed" key={name}>
                                    <label for={name}>{ words.ui(label(*of)) }</label>
                                    <input
                                        type={kind}
                                        id={name}
                                        {name}
                                        autocomplete={fill}
                                        maxlength="200"
                                        dir="auto"
                                        aria-invalid={bad.then_some("true")}
                                        aria-describedby={if bad { Some("contact-error") } else { enough }}
                                    />
                                </p>
                                { error(name).unwrap_or_default() }
                            </>
                        }
                    }) }
                    { box_of(CONTACT, said(Ui::ContactConsent)) }
                    { box_of(ANSWERS, words.ui(Ui::ContactAnswers).to_owned()) }
                    if contact.marketing {
                        { box_of(MARKETING, said(Ui::ContactMarketing)) }
                    }
                    <div class="acts" part="actions">
                        <button
                            type="submit"
                            part="button"
                            data-action="send"
                            aria-describedby="contact-what"
                            aria-disabled={(*stage == Stage::Sending).then_some("true")}
                            onclick={on_press}
                        >
                            { words.ui(button) }
                        </button>
                    </div>
                </form>
            }
            <p class="note" id="contacted" role="status" tabindex="-1">{ status }</p>
            if stuck {
                <div class="acts" part="actions">
                    if let Some(phone) = &clinic.0.phone {
                        <a class="btn" part="button" href={["tel:", &dialled(phone)].concat()}>
                            { call(words, phone) }
                        </a>
                    }
                    <button type="button" part="button" data-action="copy-request" onclick={on_copy}>
                        { words.ui(Ui::ContactCopy) }
                    </button>
                </div>
            }
        </>
    })
}

fn focus(page: &NodeRef, selector: &str) {
    if let Some(page) = page.cast::<Element>() {
        arrival::focus_on(&page, selector);
        arrival::show(&page, selector);
    }
}

/// What was typed, a line each.
fn in_words(words: &Words, fields: &[(Field, String)]) -> String {
    let lines = fields
        .iter()
        .map(|(of, text)| words.labelled(words.ui(label(*of)), text));
    lines.collect::<Vec<_>>().join("\n")
}

fn request(
    words: &Words,
    contact: &Contact,
    fields: Vec<(Field, String)>,
    consent: Consent,
    marketing: Option<Consent>,
    summary: Option<Summary>,
) -> Request {
    let mut text = in_words(words, &fields);
    for agreed in [Some(&consent), marketing.as_ref()].into_iter().flatten() {
        text.push_str("\n\n");
        text.push_str(agreed.words());
    }
    let filled = |wanted: Field| {
        let mut fields = fields.iter();
        fields
            .find(|(of, _)| *of == wanted)
            .map(|(_, text)| text.clone())
    };
    Request {
        to: contact.to.clone(),
        text,
        message: Message {
            name: filled(Field::Name),
            email: filled(Field::Email),
            phone: filled(Field::Phone),
            consent,
            marketing,
            summary,
        },
    }
}

/// The kinds of things that a request holds, for whoever sent it.
fn what_is_sent(words: &Words, request: &Request) -> String {
    let Message {
        name,
        email,
        phone,
        summary,
        ..
    } = &request.message;
    let all = [
        (name.is_some(), Ui::ContactName),
        (email.is_some(), Ui::ContactEmail),
        (phone.is_some(), Ui::ContactPhone),
        (summary.is_some(), Ui::YourAnswers),
    ];
    let sent = all.iter().filter(|(there, _)| *there);
    let sent: Vec<&str> = sent.map(|(_, ui)| words.ui(*ui)).collect();
    words.apart(&sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(to: &str, ask: &[Field]) -> Contact {
        Contact {
            to: to.to_owned(),
            ask: ask.to_vec(),
            marketing: false,
        }
    }

    #[test]
    fn somebody_has_to_be_reachable_and_says_so_in_a_way_that_can_be() {
        let both = contact("https://a.example/x", &Field::ALL);
        let says = |fields: &[(Field, &str)]| {
            let typed: Vec<_> = fields
                .iter()
                .map(|(of, t)| (*of, (*t).to_owned()))
                .collect();
            fault(&both, &typed).map(|(at, _)| at)
        };
        assert_eq!(says(&[(Field::Name, "A")]), Some("contact-email"));
        assert_eq!(says(&[(Field::Phone, "030 1234")]), None);
        assert_eq!(says(&[(Field::Phone, "call me")]), Some("contact-phone"));
        assert_eq!(says(&[(Field::Email, "a@b.example")]), None);
        for wrong in [
            "a",
            "a@b",
            "@b.example",
            "a b@c.example",
            "a@b@c.example",
            "a@b.",
        ] {
            assert_eq!(
                says(&[(Field::Email, wrong)]),
                Some("contact-email"),
                "{wrong}"
            );
        }
        let mail = contact("mailto:x@a.example?subject=Hi", &[Field::Email]);
        assert_eq!(fault(&mail, &[]), None);
        assert_eq!(mail.receiver(), "x@a.example");
        assert_eq!(both.receiver(), "a.example");
    }
}
