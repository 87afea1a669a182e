//! The page with the answer.
//!
//! What arrives: a recommendation. What leaves: a headline and one paragraph
//! that anyone understands, a card where a doctor is needed, the option that
//! fits best in full and every other one short, what would change it, what to
//! do before and after, and how to take it along. A stopped quiz shows where
//! to turn and nothing to buy. This module deliberately does not decide
//! anything: it orders and words what the recommendation says.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::journey::Action;
use super::start::Planned;
use super::{
    Notice, Scene, booking, changes, charts, clinic_card, contact, copying, option, paper,
    plan_text, progress, saving, share, sources, start,
};
use crate::assessment::rules::{Suitability, Urgency};
use crate::calendar;
use crate::clinic::{Clinic, Offer, OwnText};
use crate::knowledge::matches::Strength;
use crate::knowledge::treatments::{Setting, Treatment};
use crate::questionnaire::Role;
use crate::recommendation::{Item, Recommendation, Status, TreatmentOption};
use crate::text::{Phrase, Ui, Words};
use crate::told::{self, Headline, hoped_for, in_order, is_distress, recommends_no_procedure};

/// What the page is drawn from.
struct Drawn<'a> {
    result: &'a Recommendation,
    order: Vec<&'a TreatmentOption>,
    planned: Option<Planned>,
    headline: Headline,
    page: &'a NodeRef,
}

impl Drawn<'_> {
    /// Whether an item of care is for anybody, or about what the paper is a plan of: what is
    /// recommended or asked for, skincare, and where that is all, what may become possible first.
    fn planned_for(&self, scene: &Scene, item: &Item) -> bool {
        let care = scene.clinic.0.pack.care_of(item.id);
        let of = care.map_or(&[][..], |care| &care.facts().treatments);
        let hoped_for = recommends_no_procedure(self.result)
            .then(|| hoped_for(self.result))
            .flatten();
        let asked_for = self.order.iter().find(|o| option::is_asked_for(scene, o));
        let planned = |offer: &&Offer| {
            self.result.recommended.contains(&offer.id)
                || asked_for.is_some_and(|option| option.treatment == offer.id)
                || offer.treatment.is_some_and(Treatment::is_routine)
                || hoped_for.is_some_and(|option| option.treatment == offer.id)
        };
        let offers = scene.clinic.0.offers.iter();
        of.is_empty()
            || offers
                .filter(planned)
                .any(|offer| offer.inherits.iter().any(|one| of.contains(one)))
    }

    /// The plan to take along.
    fn text(&self, scene: &Scene) -> String {
        plan_text::plan_text(
            scene.words,
            &scene.clinic.0,
            self.result,
            &self.headline,
            self.planned.as_ref(),
        )
    }
}

/// Draws the page.
pub fn page(scene: &Scene, result: &Recommendation, page: &NodeRef) -> Html {
    let headline = told::headline(scene.words, &scene.clinic.0, &scene.journey.answers, result);
    let stopped = result.status == Status::Stopped;
    let order = in_order(result);
    let planned = order
        .first()
        .and_then(|best| start::planned(scene, result, best));
    let drawn = Drawn {
        result,
        order,
        planned,
        headline,
        page,
    };
    let headline = &drawn.headline;
    html! {
        <div
            class="page"
            part="page"
            key="result"
            data-step="result"
            data-status={if stopped { "stopped" } else { "complete" }}
            ref={page}
        >
            <div class="top" part="top">{ progress::back(scene) }</div>
            { paper::head(scene) }
            <div part="result">
                <h2 tabindex="-1" part="headline">{ &headline.title }</h2>
                // What to do comes before why nothing else is shown; a kind word comes first.
                if stopped && !is_distress(&scene.clinic.0, result, &scene.journey.answers) {
                    { where_to_turn(scene, result) }
                }
                <p class="lead" part="lead">{ headline.lead }</p>
                if !headline.but.is_empty() {
                    <ul class="dots" part="lead">{ for headline.but.iter().map(|but| html! { <li>{ but }</li> }) }</ul>
                }
                if scene.clinic.0.unreadable {
                    <p class="note" role="status">{ scene.words.ui(Ui::DefaultFigures) }</p>
                }
                if stopped {
                    if is_distress(&scene.clinic.0, result, &scene.journey.answers) {
                        { where_to_turn(scene, result) }
                    }
                    <section>{ actions(scene, &drawn, &drawn.text(scene)) }</section>
                } else {
                    { answer(scene, &drawn) }
                }
                <section>{ limits(scene, stopped) }</section>
            </div>
        </div>
    }
}

fn find<'a>(result: &'a Recommendation, treatment: &str) -> Option<&'a TreatmentOption> {
    result.options.iter().find(|o| o.treatment == treatment)
}

/// A stopped quiz: where to turn, kindly, and nothing else.
fn where_to_turn(scene: &Scene, result: &Recommendation) -> Html {
    let words = scene.words;
    let heading = match result.urgency {
        _ if is_distress(&scene.clinic.0, result, &scene.journey.answers) => Ui::WhereToTurn,
        Some(Urgency::Emergency) => Ui::CareEmergency,
        Some(Urgency::SameDay) => Ui::CareSameDay,
        _ => Ui::CareSoon,
    };
    let sources: Vec<&'static str> = result.sources.iter().map(|(id, _)| id).collect();
    html! {
        <div class="care" part="care" data-urgency={result.urgency.map(Urgency::id)}>
            <h3>{ icon(Icon::Clinician) }{ words.ui(heading) }</h3>
            <div>
                <ul class="dots">{ plain_items(&result.seek_help) }</ul>
                if let Some(flags) = scene.journey.stopped_at(scene.clinic.0.pack).filter(|q| q.has(Role::RedFlags)) {
                    <p class="hint">{ scene.words.labelled(words.ui(Ui::YourAnswers), &paper::answer(scene, flags)) }</p>
                }
                { sources::unfolded(scene, result, &sources) }
            </div>
        </div>
    }
}

fn plain_items(items: &[Item]) -> Html {
    items
        .iter()
        .map(|item| html! { <li>{ &item.text }</li> })
        .collect()
}

/// A complete quiz.
fn answer(scene: &Scene, drawn: &Drawn) -> Html {
    let words = scene.words;
    let Drawn {
        result,
        order,
        planned,
        headline,
        page,
    } = drawn;
    let text = drawn.text(scene);
    let Some((best, others)) = order.split_first() else {
        return Html::default();
    };
    let urgent = result.urgency.is_some();
    let (sought, unsought): (Vec<_>, Vec<_>) = others
        .iter()
        .zip(1..)
        .partition(|(option, _)| option::is_sought(scene, option));
    // A "no" is explained before anything else is offered.
    let skincare_only = recommends_no_procedure(result);
    // Where nothing comes that there could be an "after" of, what is left is about skincare.
    let after = if skincare_only && result.prepare.is_empty() {
        let routine = scene.clinic.0.pack.routine();
        routine.map_or("", |routine| words.say(Phrase::Treatment(routine)))
    } else {
        words.ui(Ui::Aftercare)
    };
    // What to do before is there for who has something to prepare for.
    let may_begin = !skincare_only
        || order
            .iter()
            .any(|o| option::is_asked_for(scene, o) && !told::is_held_up(o));
    let card =
        |(option, place): &(&&TreatmentOption, usize)| option::short(scene, result, option, *place);
    html! {
        <>
            if urgent {
                <div class="care" part="care" data-urgency={result.urgency.map(Urgency::id)}>
                    <h3>{ icon(Icon::Clinician) }{ words.ui(Ui::CareSoon) }</h3>
                    <div><p>{ words.ui(Ui::SeeDoctorSoon) }</p></div>
                </div>
            } else if told::routine(result).is_none_or(|routine| routine.treatment != best.treatment) {
                // Nothing to buy beside the advice to see a doctor, or before anything is possible.
                { book_first(scene, best) }
            }
            if skincare_only {
                { held_up(scene, result) }
                { changes::section(scene, result) }
            }
            <section aria-labelledby="best">
                <h3 id="best" class="vh">{ words.ui(headline.tag) }</h3>
                { option::best(scene, result, best, headline.tag) }
            </section>
            { charts::timeline(scene, best, planned.as_ref()) }
            { charts::costs(scene, best) }
            { side_by_side(scene, result) }
            <section aria-labelledby="others">
                <h3 id="others">{ words.ui(Ui::OtherOptions) }</h3>
                { for sought.iter().map(card) }
                if !unsought.is_empty() {
                    <details class="list">
                        <summary>{ words.ui(Ui::OptionsNotMeant) }</summary>
                        { for unsought.iter().map(card) }
                    </details>
                }
                { table(scene, order) }
                { paper::reasons(scene, result, order) }
            </section>
            { paper::answers(scene) }
            if !skincare_only {
                { changes::section(scene, result) }
            }
            { conflicts(scene, result) }
            <section aria-labelledby="plan">
                <h3 id="plan">{ words.ui(Ui::Plan) }</h3>
                { checklist(scene, drawn, words.ui(Ui::Prepare), &result.prepare, may_begin) }
                { checklist(scene, drawn, after, &result.aftercare, false) }
                { checklist(scene, drawn, words.ui(Ui::AskTheProvider), &result.ask_the_provider, false) }
                if !result.seek_help.is_empty() {
                    <div class="list" part="checklist">
                        <h4>{ words.ui(Ui::SeekHelp) }</h4>
                        <ul class="dots">{ plain_items(&result.seek_help) }</ul>
                    </div>
                }
                { sources::all(scene, result) }
            </section>
            { share::section(scene, result, &text, page) }
            { contact::section(scene, result, &text, page) }
            { clinic_card::section(scene, !urgent) }
            <section aria-labelledby="next">
                <h3 id="next">{ words.ui(Ui::NextStep) }</h3>
                { actions(scene, drawn, &text) }
            </section>
        </>
    }
}

/// Why nothing but skincare is recommended: what would help first, from when, and each reason once.
fn held_up(scene: &Scene, result: &Recommendation) -> Html {
    let words = scene.words;
    let reasons = told::reasons(words, &scene.clinic.0, result);
    let hope = hoped_for(result);
    if reasons.is_empty() && hope.is_none() {
        return Html::default();
    }
    // What is true of all that would help, or where nothing would, of most, names none of it.
    let would_help = |option: &&TreatmentOption| {
        option.setting == Setting::Professional && told::may_help(option)
    };
    let all = match result.options.iter().filter(would_help).count() {
        0 => reasons.iter().map(|r| r.names.len()).max().unwrap_or(0),
        all => all,
    };
    html! {
        <section class="screen" aria-labelledby="held-up">
            <h3 id="held-up">{ words.ui(Ui::WhyNoProcedure) }</h3>
            if let Some(first) = hope {
                <p class="hope">{ option::badge(words, first) }{ " " }<strong>{ hope_of(scene, first) }</strong></p>
            }
            <ul class="reasons dots" part="reasons">
                { for reasons.iter().map(|reason| html! {
                    <li>
                        { paper::reason_of(scene, result, reason, all) }
                        { sources::unfolded(scene, result, reason.sources) }
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// The name of what would help, and from when it may be possible.
fn hope_of(scene: &Scene, option: &TreatmentOption) -> String {
    let words = scene.words;
    let name = told::name(words, &scene.clinic.0, &option.treatment);
    match option::not_before(words, option) {
        Some(date) => words.labelled(&name, &date),
        None => name,
    }
}

/// In a clinic or at home, for this person.
fn side_by_side(scene: &Scene, result: &Recommendation) -> Html {
    let words = scene.words;
    let in_clinic = in_order(result)
        .into_iter()
        .find(|o| o.setting == Setting::Professional && told::serves(o));
    let (Some(in_clinic), Some(at_home)) = (in_clinic, told::at_home(result)) else {
        return Html::default();
    };
    let picked = result
        .recommended
        .first()
        .and_then(|id| find(result, id))
        .is_some_and(|option| option.setting == Setting::Professional);
    let home_text = if at_home.suitability == Suitability::Contraindicated || !told::serves(at_home)
    {
        Ui::HomeNoText
    } else {
        Ui::HomeConditionsText
    };
    let ruled_out = in_clinic.suitability == Suitability::Contraindicated;
    let price = in_clinic
        .cost
        .as_ref()
        .map(|cost| option::money(words, cost, cost.per_session));
    let clinic_name = told::name(words, &scene.clinic.0, &in_clinic.treatment);
    let home_name = told::name(words, &scene.clinic.0, &at_home.treatment);
    html! {
        <section aria-labelledby="where">
            <h3 id="where">{ words.ui(Ui::ProfessionalOrHome) }</h3>
            <div class="duo" part="duo">
                <div class={picked.then_some("pick")}>
                    <h4>{ words.ui(Ui::InClinic) }</h4>
                    <p>{ clinic_name }</p>
                    { option::badge(words, in_clinic) }
                    // A "no" has no price.
                    if !ruled_out {
                        <ul class="dots">
                            // What is said of needles holds for needles.
                            if option::needles(&scene.clinic.0, &in_clinic.treatment) {
                                <li>{ words.ui(Ui::ProfessionalText) }</li>
                            }
                            if let Some(date) = option::not_before(words, in_clinic) {
                                <li>{ date }</li>
                            }
                            if let Some(price) = price {
                                <li>{ words.labelled(words.ui(Ui::PerSession), &price) }</li>
                            }
                        </ul>
                    }
                </div>
                <div>
                    <h4>{ words.ui(Ui::AtHome) }</h4>
                    <p>{ home_name }</p>
                    { option::badge(words, at_home) }
                    <ul class="dots">
                        <li>{ words.ui(home_text) }</li>
                        <li>{ words.ui(Ui::HomeRoutineText) }</li>
                    </ul>
                </div>
            </div>
        </section>
    }
}

/// Every option on one line.
fn table(scene: &Scene, order: &[&TreatmentOption]) -> Html {
    let words = scene.words;
    const COLUMNS: [Ui; 7] = [
        Ui::ColumnOption,
        Ui::ColumnLevel,
        Ui::ColumnFit,
        Ui::Sessions,
        Ui::Downtime,
        Ui::ColumnTime,
        Ui::CourseCost,
    ];
    html! {
        <details class="list" open={is_wide()}>
            <summary id="compare">{ words.ui(Ui::CompareAll) }</summary>
            <table part="table" role="table" aria-labelledby="compare">
                <thead role="rowgroup">
                    <tr role="row">
                        { for COLUMNS.iter().map(|ui| html! {
                            <th role="columnheader" scope="col">{ words.ui(*ui) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { for order.iter().map(|o| table_row(scene, o, &COLUMNS[3..])) }
                </tbody>
            </table>
        </details>
    }
}

fn table_row(scene: &Scene, option: &TreatmentOption, columns: &[Ui]) -> Html {
    let words = scene.words;
    let fit = told::best_match(option).unwrap_or(Strength::None);
    let dots = match fit {
        Strength::None => 0,
        Strength::Limited => 1,
        Strength::Fair => 2,
        Strength::Good => 3,
    };
    let figures = option::figures(words, option);
    let value = |ui: Ui| {
        figures
            .iter()
            .find(|(label, _)| *label == ui)
            .map(|(_, v)| v.clone())
    };
    let ruled_out = option.suitability == Suitability::Contraindicated;
    let is_care = option.course.is_none() && option.setting == Setting::AtHome;
    let is_for_something_else = option.course.is_none() && !is_care && !told::may_help(option);
    let cell = |ui: &Ui| {
        let shown = match ui {
            // What is not to be had, or not for this, has no figures, and skincare no sessions;
            // none is unknown.
            _ if ruled_out || is_for_something_else => Some("–".to_owned()),
            Ui::Sessions | Ui::Downtime | Ui::ColumnTime if is_care => Some("–".to_owned()),
            Ui::ColumnTime => option
                .course
                .and_then(|course| course.best_result_months)
                .map(|months| words.ranged(Ui::MonthsRange, months)),
            // Without a price the figures say so in another row.
            Ui::CourseCost if option.cost.is_none() => match option.course {
                Some(_) => value(Ui::PerSession),
                None => value(Ui::Costs),
            },
            ui => value(*ui),
        };
        let shown = shown.unwrap_or_else(|| words.ui(Ui::Unknown).to_owned());
        html! { <td role="cell" data-label={words.ui(*ui)}>{ shown }</td> }
    };
    // On paper what nobody looks for is left out.
    html! {
        <tr role="row" class={(!option::is_sought(scene, option)).then_some("screen")}>
            <th role="rowheader" scope="row">
                { told::name(words, &scene.clinic.0, &option.treatment) }
            </th>
            <td role="cell">{ option::badge(words, option) }</td>
            <td role="cell" data-label={words.ui(Ui::ColumnFit)}>
                <span class="fit" aria-hidden="true">
                    { for (1..=3).map(|n| html! { <i class={(n <= dots).then_some("y")}></i> }) }
                </span>
                { words.ui(option::strength(fit)) }
            </td>
            { for columns.iter().map(cell) }
        </tr>
    }
}

fn conflicts(scene: &Scene, result: &Recommendation) -> Html {
    if result.conflicts.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <details class="list">
                <summary>{ scene.words.ui(Ui::WhereSourcesDisagree) }</summary>
                <ul class="reasons dots">
                    { for result.conflicts.iter().map(|conflict| html! {
                        <li>
                            <p>{ &conflict.text }</p>
                            { sources::unfolded(scene, result, &conflict.sources) }
                        </li>
                    }) }
                </ul>
            </details>
        </section>
    }
}

/// Whether there is room for the table at once; on a phone it waits, folded, below the options.
fn is_wide() -> bool {
    web_sys::window()
        .and_then(|window| window.inner_width().ok())
        .and_then(|width| width.as_f64())
        .is_some_and(|width| width >= 900.0)
}

/// Things to tick off. What is ticked is the browser's to keep, for as long as the page is shown.
/// What is about other options than those of the plan is folded away, and not on paper.
fn checklist(
    scene: &Scene,
    drawn: &Drawn,
    heading: &'static str,
    items: &[Item],
    open: bool,
) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let (mut planned, mut others): (Vec<&Item>, Vec<&Item>) = items
        .iter()
        .partition(|item| drawn.planned_for(scene, item));
    // A list that is all about something else is no shorter for being folded twice.
    if planned.is_empty() {
        std::mem::swap(&mut planned, &mut others);
    }
    let tick = |item: &&Item| {
        html! {
            <li>
                <label class="tick">
                    <input type="checkbox" name={item.id} />
                    <span>{ &item.text }</span>
                </label>
            </li>
        }
    };
    html! {
        <details class="list" part="checklist" {open}>
            <summary>{ heading }</summary>
            <ul>{ for planned.iter().map(tick) }</ul>
            if !others.is_empty() {
                <details class="screen">
                    <summary>{ scene.words.ui(Ui::OtherOptions) }</summary>
                    <ul>{ for others.iter().map(tick) }</ul>
                </details>
            }
        </details>
    }
}

/// The way to an appointment, where the clinic gave one; a main button only where there is
/// something to book.
fn book(scene: &Scene, best: &TreatmentOption, main: bool) -> Html {
    let (class, part) = if main {
        ("btn main", "button button-main")
    } else {
        ("btn", "button")
    };
    let clinic = &scene.clinic.0;
    if let Some(url) = booking::address(clinic, best) {
        return booking::link(scene, url, booking::label(scene.words, clinic), class);
    }
    match &clinic.phone {
        Some(phone) => html! {
            <a {class} {part} href={["tel:", &dialled(phone)].concat()}>
                { scene.words.with(Ui::Call, &[("phone", phone)]) }
            </a>
        },
        None => Html::default(),
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

/// The same, at the top.
fn book_first(scene: &Scene, best: &TreatmentOption) -> Html {
    let clinic = &scene.clinic.0;
    if booking::address(clinic, best).is_none() && clinic.phone.is_none() {
        return Html::default();
    }
    html! {
        <>
            <div class="acts" part="actions">{ book(scene, best, true) }</div>
            { booking::leaves(scene, best) }
        </>
    }
}

/// How to take the result along.
fn actions(scene: &Scene, drawn: &Drawn, text: &str) -> Html {
    let words = scene.words;
    let print = scene.notify.clone();
    let on_print = Callback::from(move |_: MouseEvent| print.emit(Notice::Print));
    let text = text.to_owned();
    let act = scene.act.clone();
    let on_copy = Callback::from(move |_: MouseEvent| {
        let act = act.clone();
        let done = Callback::from(move |copied: bool| {
            act.emit(Action::Say(if copied {
                Ui::Copied
            } else {
                Ui::CopyFailed
            }));
        });
        copying::copy(text.clone(), done);
    });
    // Nothing to buy beside the advice to see a doctor.
    let may_book = drawn.result.status == Status::Complete && drawn.result.urgency.is_none();
    html! {
        <>
            <div class="acts" part="actions">
                if let Some(best) = drawn.order.first().filter(|_| may_book) {
                    { book(scene, best, !recommends_no_procedure(drawn.result)) }
                }
                { button("print", Icon::Print, words.ui(Ui::Print), on_print) }
                { button("copy", Icon::Copy, words.ui(Ui::Copy), on_copy) }
                if let Some(planned) = &drawn.planned {
                    { button("calendar", Icon::Calendar, words.ui(Ui::Calendar), on_save(scene, planned)) }
                }
                { progress::restart(scene) }
            </div>
            <p class="note" role="status">
                { scene.journey.message.map(|message| words.ui(message)) }
            </p>
        </>
    }
}

/// Saves the sessions as a calendar file.
fn on_save(scene: &Scene, planned: &Planned) -> Callback<MouseEvent> {
    let act = scene.act.clone();
    let id = scene.plan_id.to_owned();
    let note = scene.words.ui(Ui::CalendarNote);
    let sessions = planned.sessions.clone();
    Callback::from(move |_: MouseEvent| {
        let file = calendar::File {
            id: &id,
            written: saving::now(),
            note,
            sessions: &sessions,
        };
        if saving::save(&file.text()) {
            act.emit(Action::Say(Ui::CalendarSaved));
        }
    })
}

fn button(
    action: &'static str,
    picture: Icon,
    label: &'static str,
    on_click: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" part="button" data-action={action} onclick={on_click}>
            { icon(picture) }
            { label }
        </button>
    }
}

/// What the quiz can't do, and who has looked at its rules. Somebody who needs help is told
/// nothing that would hold them up.
pub fn what_it_can_not_do(words: &Words, clinic: &Clinic, stopped: bool) -> (&'static str, String) {
    let reviewed = match (&clinic.reviewed_by, &clinic.reviewed_on) {
        (Some(name), Some(date)) => words.with(
            Ui::ReviewedBy,
            &[("name", name), ("date", &words.iso_date(date))],
        ),
        _ if stopped => words.ui(Ui::NotReviewedStopped).to_owned(),
        _ => words.ui(Ui::NotReviewed).to_owned(),
    };
    let limits = if stopped {
        Ui::LimitsStopped
    } else {
        Ui::LimitsText
    };
    (words.ui(limits), reviewed)
}

/// The same, with the clinic's own words.
fn limits(scene: &Scene, stopped: bool) -> Html {
    let words: &Words = scene.words;
    let clinic = &scene.clinic.0;
    let (limits, reviewed) = what_it_can_not_do(words, clinic, stopped);
    html! {
        <div class="limits" part="limits">
            <p><strong>{ words.ui(Ui::Limits) }</strong>{ " " }{ limits }</p>
            if let Some(disclaimer) = clinic.text(OwnText::Disclaimer, words.tag()) {
                <p dir="auto">{ disclaimer.to_owned() }</p>
            }
            <p>{ reviewed }</p>
            if words.tag() != "en" {
                <p>{ words.ui(Ui::TranslationNotReviewed) }</p>
            }
        </div>
    }
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
