//! The view in a real browser: what is shown, what has the focus, what is told.
#![cfg(target_arch = "wasm32")]

mod ids;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use skin_quiz::SkinQuiz;
use skin_quiz::answers::{Answer, Answers};
use skin_quiz::assessment::rules::Suitability;
use skin_quiz::clinic::{Clinic, OwnText};
use skin_quiz::knowledge::matches::Strength;
use skin_quiz::recommendation::{Status, recommend};
use skin_quiz::text::{Phrase, Ui, Words};
use skin_quiz::view::{Memory, Notice, Place, Props, Saved, Shared, Stage, Summary};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement};
use yew::{AppHandle, Callback, Renderer};

use ids::{choice, pack, question, treatment, well};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Waits until everything under way is drawn: what a page leaves to its next frame as well, and what
/// that frame leaves to a turn of its own.
async fn drawn() {
    let window = web_sys::window().unwrap();
    loop {
        let frame = Promise::new(&mut |resolve, _| {
            window.request_animation_frame(&resolve).unwrap();
        });
        JsFuture::from(frame).await.unwrap();
        let turn = Promise::new(&mut |resolve, _| {
            window.set_timeout_with_callback(&resolve).unwrap();
        });
        JsFuture::from(turn).await.unwrap();
        // What is folded away comes a moment after the rest of a page.
        if document().query_selector("[data-folds]").unwrap().is_none() {
            return;
        }
    }
}

/// The id of something at a question, which says its number and not its name.
fn at(of: &str, id: &str) -> String {
    format!("{of}{}", question(id).facts().words)
}

/// A quiz on the page, gone when the test ends.
struct Quiz {
    root: Element,
    app: Option<AppHandle<SkinQuiz>>,
    props: Props,
    heard: Rc<RefCell<Vec<Notice>>>,
}

impl Drop for Quiz {
    fn drop(&mut self) {
        self.app.take().unwrap().destroy();
        self.root.remove();
    }
}

/// Keeps everything in the test's own hands.
#[derive(Default)]
struct Notebook(RefCell<Option<Saved>>);

impl Memory for Notebook {
    fn load(&self) -> Option<Saved> {
        self.0.borrow().clone()
    }

    fn save(&self, saved: &Saved) {
        *self.0.borrow_mut() = Some(saved.clone());
    }

    fn clear(&self) {
        *self.0.borrow_mut() = None;
    }
}

async fn open(memory: Option<Shared<dyn Memory>>) -> Quiz {
    open_with(Clinic::default(), memory).await
}

async fn open_with(clinic: Clinic, memory: Option<Shared<dyn Memory>>) -> Quiz {
    open_as(clinic, memory, false).await
}

async fn open_as(clinic: Clinic, memory: Option<Shared<dyn Memory>>, review: bool) -> Quiz {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let props = Props {
        clinic: Shared(Rc::new(clinic)),
        words: Words::plain_english(),
        memory,
        review,
        restart: 0,
        on_notice: {
            let heard = heard.clone();
            Callback::from(move |notice| {
                if let Notice::Share(_, receipt) = &notice {
                    receipt.sign();
                }
                heard.borrow_mut().push(notice);
            })
        },
    };
    let app = Renderer::<SkinQuiz>::with_root_and_props(root.clone(), props.clone()).render();
    drawn().await;
    Quiz {
        root,
        app: Some(app),
        props,
        heard,
    }
}

async fn open_at(answers: &Answers, at: Place) -> Quiz {
    open_at_with(Clinic::default(), answers, at).await
}

async fn open_at_with(clinic: Clinic, answers: &Answers, at: Place) -> Quiz {
    let review = at == Place::Review;
    open_as(clinic, Some(left(answers, at)), review).await
}

/// What somebody left who had answered this and was there.
fn left(answers: &Answers, at: Place) -> Shared<dyn Memory> {
    Shared(Rc::new(Notebook(RefCell::new(Some(Saved {
        answers: answers.clone(),
        passed: vec![question("event-weeks"), question("budget")],
        went_on: false,
        at,
        drafts: Vec::new(),
        start: None,
    })))))
}

fn page(id: &str) -> Place {
    Place::Ask(pack().page(id).expect("a page"))
}

impl Quiz {
    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .map(|index| found.get(index).unwrap().unchecked_into())
            .collect()
    }

    fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.root.inner_html());
        found.remove(0)
    }

    /// An input, as `question=value`, or by its value where no other has it.
    fn input(&self, id: &str) -> HtmlInputElement {
        let selector = match id.split_once('=') {
            Some((question, value)) => format!("input[name='{question}'][value='{value}']"),
            None => format!("input[value='{id}']"),
        };
        self.one(&selector).unchecked_into()
    }

    fn is_checked(&self, id: &str) -> bool {
        self.input(id).checked()
    }

    async fn click(&self, selector: &str) {
        self.one(selector).unchecked_into::<HtmlElement>().click();
        drawn().await;
    }

    async fn submit(&self) {
        self.click("button[type=submit]").await;
    }

    async fn tick(&self, value: &str) {
        self.input(value).click();
        drawn().await;
    }

    /// Ticks what is on the page, and goes on.
    async fn answer(&self, ids: &[&str]) {
        for id in ids {
            self.tick(id).await;
        }
        self.submit().await;
    }

    async fn type_number(&self, question: &str, text: &str) {
        let field = self.one(&format!("input[type=number][name={question}]"));
        let field: HtmlInputElement = field.unchecked_into();
        field.set_value(text);
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        let event = Event::new_with_event_init_dict("input", &bubbles).unwrap();
        field.dispatch_event(&event).unwrap();
        drawn().await;
    }

    async fn choose_start(&self, iso: &str, event: &str) {
        let field: HtmlInputElement = self.one("input[type=date]").unchecked_into();
        field.set_value(iso);
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        let event = Event::new_with_event_init_dict(event, &bubbles).unwrap();
        field.dispatch_event(&event).unwrap();
        drawn().await;
    }

    /// The days of the sessions.
    fn days(&self) -> Vec<String> {
        self.all(".days li")
            .iter()
            .map(|day| day.text_content().unwrap())
            .collect()
    }

    fn shared(&self) -> Vec<Summary> {
        let heard = self.heard.borrow();
        let summaries = heard.iter().filter_map(|notice| match notice {
            Notice::Share(summary, _) => Some(summary.clone()),
            _ => None,
        });
        summaries.collect()
    }

    /// The page of several questions, or the question, that is on show.
    fn asks(&self) -> String {
        let form = self.one("form:is([data-question], [data-page])");
        let page = form.get_attribute("data-page");
        page.or_else(|| form.get_attribute("data-question"))
            .unwrap()
    }

    fn has_focus(&self, selector: &str) -> bool {
        document().active_element().as_ref() == Some(&self.one(selector))
    }

    fn assert_no_style_attribute(&self) {
        assert!(self.all("[style]").is_empty());
    }
}

/// Somebody healthy with fine lines.
fn straightforward() -> Answers {
    let mut answers = well("fine-lines");
    answers.choose(choice("setting=either"));
    answers
}

#[wasm_bindgen_test]
async fn the_first_page_is_a_question_with_native_inputs() {
    let quiz = open(None).await;
    assert_eq!(quiz.asks(), "concern");
    let options = question("concerns").choices().len() + 1;
    assert_eq!(
        quiz.all("input[type=checkbox][name=concerns]").len(),
        options
    );
    assert!(quiz.all("[data-action=back]").is_empty());
    assert_eq!(
        quiz.one("h2").text_content().unwrap(),
        Words::plain_english().say(Phrase::Question(question("concerns")))
    );
    assert!(!quiz.has_focus("h2"), "nobody asked for the focus");
    assert_eq!(quiz.all(&at("#f-", "concerns")).len(), 1);
    quiz.assert_no_style_attribute();
}

#[wasm_bindgen_test]
async fn submitting_nothing_says_once_what_to_do_at_the_top_and_at_the_field() {
    let quiz = open(None).await;
    quiz.submit().await;
    assert_eq!(quiz.asks(), "concern");
    assert!(quiz.has_focus(".errors"));
    let top = quiz.one(".errors a").text_content().unwrap();
    let field = quiz.one(&at("#error-", "concerns")).text_content().unwrap();
    assert!(field.ends_with(&top), "{field} / {top}");
    let described_by = quiz.one("fieldset.bad").get_attribute("aria-describedby");
    let both = [at("hint-", "concerns"), at("error-", "concerns")].join(" ");
    assert_eq!(described_by, Some(both));
    // What has the focus is read out; a live region would say it again.
    assert!(quiz.all("[role=alert], [aria-live]").is_empty());

    let before = web_sys::window().unwrap().location().href().unwrap();
    quiz.click(".errors a").await;
    assert!(quiz.has_focus(&at("#f-", "concerns")));
    let after = web_sys::window().unwrap().location().href().unwrap();
    assert_eq!(before, after, "the page's address is not ours");

    quiz.answer(&["fine-lines"]).await;
    assert_eq!(quiz.asks(), "areas");
    assert!(quiz.all("[role=alert]").is_empty());
}

#[wasm_bindgen_test]
async fn moving_on_focuses_the_heading_and_back_keeps_the_ticks() {
    let quiz = open(None).await;
    quiz.tick("fine-lines").await;
    quiz.tick("dullness").await;
    assert_eq!(quiz.asks(), "concern", "choosing never moves on");
    quiz.submit().await;
    assert_eq!(quiz.asks(), "areas");
    assert!(quiz.has_focus("h2"));
    assert!(!quiz.input("face").checked());

    quiz.click("[data-action=back]").await;
    assert_eq!(quiz.asks(), "concern");
    assert!(quiz.has_focus("h2"));
    assert!(quiz.input("fine-lines").checked());
    assert!(quiz.input("dullness").checked());
    assert!(!quiz.input("melasma").checked());
}

#[wasm_bindgen_test]
async fn what_is_folded_away_is_drawn_a_moment_after_the_rest() {
    // No timer runs before all that is promised is kept.
    async fn drawn_first() {
        for _ in 0..50 {
            let kept = Promise::resolve(&JsValue::NULL);
            JsFuture::from(kept).await.unwrap();
        }
    }
    let quiz = open(None).await;
    quiz.answer(&["fine-lines"]).await;
    quiz.answer(&["face"]).await;
    quiz.answer(&["age=22-64", "pregnancy=no", "distress=no"])
        .await;
    quiz.answer(&["red-flags=none"]).await;
    quiz.tick("type-2").await;
    let go_on = quiz.one("button[type=submit]");
    go_on.unchecked_into::<HtmlElement>().click();
    drawn_first().await;
    assert_eq!(quiz.asks(), "skin");
    assert!(
        !quiz.all(".gate .names li").is_empty(),
        "all is named at once"
    );
    assert!(quiz.all(".gate .fold > *").is_empty());
    drawn().await;
    assert!(!quiz.all(".gate .fold input[type=checkbox]").is_empty());

    let quiz = open_at(&straightforward(), page("wishes")).await;
    let go_on = quiz.one("button[type=submit]");
    go_on.unchecked_into::<HtmlElement>().click();
    drawn_first().await;
    let folds = quiz.all("details[data-fold]").len();
    assert!(folds > 4 && !quiz.all(".four").is_empty(), "{folds} folds");
    assert!(quiz.all("details[data-fold=why] > div > *").is_empty());
    drawn().await;
    assert_eq!(quiz.all("details[data-fold]").len(), folds);
    assert_eq!(quiz.all("details[data-fold] > div:empty").len(), 0);
}

#[wasm_bindgen_test]
async fn none_and_not_sure_stand_alone() {
    let quiz = open_at(&straightforward(), page("skin")).await;
    assert!(quiz.is_checked("skin-now=none"));
    quiz.tick("skin-now=cold-sore").await;
    quiz.tick("skin-now=warts").await;
    assert!(!quiz.is_checked("skin-now=none") && quiz.is_checked("skin-now=some"));
    quiz.tick("skin-now=none").await;
    assert!(!quiz.is_checked("skin-now=cold-sore") && !quiz.is_checked("skin-now=warts"));
    assert!(!quiz.is_checked("skin-now=some"));
    quiz.tick("skin-now=not-sure").await;
    assert!(!quiz.is_checked("skin-now=none") && quiz.is_checked("skin-now=not-sure"));
    assert!(
        quiz.is_checked("skin-history=none"),
        "each question is its own"
    );
}

#[wasm_bindgen_test]
async fn every_option_of_a_folded_list_is_named_before_none_can_be_chosen() {
    let quiz = open_at(&straightforward(), page("health")).await;
    let words = Words::plain_english();
    for asked in pack().on(pack().page("health").unwrap()) {
        if asked.none_of_these().is_none() {
            continue;
        }
        let fieldset = quiz.one(&format!("fieldset[data-question='{}']", asked.id()));
        let names = fieldset.query_selector_all(":scope > .names > li").unwrap();
        let names: Vec<String> = (0..names.length())
            .map(|index| names.get(index).unwrap().text_content().unwrap())
            .collect();
        for choice in asked.choices().filter(|choice| !choice.is_none_of_these()) {
            let short = words.say(Phrase::ChoiceShort(choice));
            let text = words.say(Phrase::Choice(choice));
            let name = if short.is_empty() { text } else { short };
            assert!(
                names.iter().any(|n| n == name),
                "{choice:?} is not named: {names:?}"
            );
            quiz.input(&format!("{}={}", asked.id(), choice.id()));
        }
        let none = format!("input[type=radio][name='{}'][value=none]", asked.id());
        let none = fieldset.query_selector(&none).unwrap().unwrap();
        let last = fieldset
            .query_selector(".names:last-of-type")
            .unwrap()
            .unwrap();
        let follows = last.compare_document_position(&none);
        assert_eq!(follows & web_sys::Node::DOCUMENT_POSITION_FOLLOWING, 4);
    }
}

#[wasm_bindgen_test]
async fn what_hangs_on_an_option_stands_beside_it_from_the_start() {
    let quiz = open(None).await;
    for (asked, option) in [
        ("acne-scar-type", "acne-scars"),
        ("scar-age-months", "other-scars"),
    ] {
        let fold = quiz
            .one(&format!("fieldset[data-question='{asked}']"))
            .parent_element()
            .unwrap();
        let beside = fold.previous_element_sibling().unwrap();
        assert!(
            beside
                .query_selector(&format!("[value='{option}']"))
                .unwrap()
                .is_some()
        );
        assert!(fold.class_name() == "fold");
    }
    quiz.tick("concerns=acne-scars").await;
    quiz.submit().await;
    quiz.one(&at("#error-", "acne-scar-type"));
    quiz.answer(&["acne-scar-type=ice-pick"]).await;
    assert_eq!(quiz.asks(), "areas");
}

#[wasm_bindgen_test]
async fn nothing_of_all_lists_is_said_at_once() {
    let mut answers = straightforward();
    for id in ["health", "medicines", "allergies", "recent-treatments"] {
        answers.set(question(id), None);
    }
    let quiz = open_at(&answers, page("health")).await;
    quiz.tick("health=lupus").await;
    quiz.click("[data-action=none-of-all]").await;
    assert!(quiz.is_checked("health=lupus") && !quiz.is_checked("health=none"));
    for id in ["medicines", "allergies", "recent-treatments"] {
        assert!(quiz.is_checked(&format!("{id}=none")), "{id}");
    }
    let said = quiz.one(".none [role=status]").text_content().unwrap();
    assert!(!said.is_empty());
    assert_eq!(quiz.asks(), "health", "choosing never moves on");
}

#[wasm_bindgen_test]
async fn who_is_not_sure_of_a_warning_sign_is_asked_which_and_may_leave_it_at_that() {
    let mut answers = straightforward();
    answers.set(question("red-flags"), None);
    let quiz = open_at(&answers, page("signs")).await;
    let asked = || quiz.all("form .ask").len();
    assert_eq!(asked(), 0);
    quiz.tick("not-sure").await;
    assert_eq!(asked(), 1);
    quiz.tick("changing-lesion").await;
    assert_eq!((asked(), quiz.is_checked("not-sure")), (0, false));
    quiz.tick("not-sure").await;
    quiz.submit().await;
    let care = quiz.one(".care").get_attribute("data-urgency");
    assert_eq!(care.as_deref(), Some("soon"));
}

#[wasm_bindgen_test]
async fn an_answer_that_is_settled_can_be_seen_early_or_passed_by() {
    let mut answers = pack().answers();
    for id in [
        "concerns=melasma",
        "areas=face",
        "age=22-64",
        "pregnancy=no",
        "distress=no",
        "red-flags=none",
    ] {
        answers.choose(choice(id));
    }
    let quiz = open_at(&answers, Place::Early).await;
    quiz.one("form[data-step=early] [data-action=go-on]");
    quiz.submit().await;
    let result = quiz.one("[data-step=result]").get_attribute("data-status");
    assert_eq!(result.as_deref(), Some("incomplete"));
    for shown in quiz.all("[data-treatment]") {
        let level = shown.get_attribute("data-suitability").unwrap();
        let routine = shown.get_attribute("data-treatment").unwrap() == "topical-routine";
        let possible = ["suitable", "suitable-with-precautions"].contains(&level.as_str());
        assert!(routine || !possible, "{level}");
    }
    quiz.click("[data-action=go-on]").await;
    assert_eq!(quiz.asks(), "skin-tone");
}

#[wasm_bindgen_test]
async fn clearing_asks_once_and_can_be_undone() {
    let quiz = open_at(&straightforward(), Place::Result).await;
    quiz.click("[data-action=restart]").await;
    quiz.one("[data-step=result]");
    assert!(quiz.has_focus("[data-action=restart]"));
    quiz.click("[data-action=keep]").await;
    quiz.click("[data-action=restart]").await;
    quiz.click("[data-action=restart]").await;
    assert_eq!(quiz.asks(), "concern");
    assert!(quiz.has_focus("h2"));
    assert!(!quiz.is_checked("concerns=fine-lines"));
    quiz.click("[data-action=undo]").await;
    quiz.one("[data-step=result][data-status=complete]");
}

#[wasm_bindgen_test]
async fn a_page_says_how_far_it_is_with_its_heading() {
    let quiz = open_at(&straightforward(), page("you")).await;
    let described = quiz.one("h2").get_attribute("aria-describedby").unwrap();
    let step = quiz.one(&format!("#{described}")).text_content().unwrap();
    assert_eq!(step, "Step 3 of 8");
}

#[wasm_bindgen_test]
async fn the_drawing_ticks_the_list_beside_it() {
    let quiz = open_at(&straightforward(), page("areas")).await;
    assert_eq!(
        quiz.one("svg.draw").get_attribute("aria-hidden").as_deref(),
        Some("true")
    );
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    let click = Event::new_with_event_init_dict("click", &bubbles).unwrap();
    quiz.all("[data-area=neck]")[0]
        .dispatch_event(&click)
        .unwrap();
    drawn().await;
    assert!(quiz.input("neck").checked());
    assert_eq!(
        quiz.all("[data-area=neck].on").len(),
        quiz.all("[data-area=neck]").len()
    );
}

#[wasm_bindgen_test]
async fn a_number_that_can_not_be_taken_says_why() {
    let mut answers = pack().answers();
    answers.choose(choice("concerns=other-scars"));
    answers.choose(choice("scar-type=small-flat"));
    let quiz = open_at(&answers, page("concern")).await;
    for (wrong, says) in [
        ("601", "600"),
        ("-1", "-1"),
        ("2.5", "2.5"),
        ("1.000", "1.000"),
    ] {
        quiz.type_number("scar-age-months", "").await;
        quiz.type_number("scar-age-months", wrong).await;
        quiz.submit().await;
        let error = quiz.one(".errors a").text_content().unwrap();
        assert!(error.contains(says), "{wrong}: {error}");
        let field = quiz.one(&at("#f-", "scar-age-months"));
        assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    }
    quiz.tick("scar-age-months=not-sure").await;
    let field: HtmlInputElement = quiz.one(&at("#f-", "scar-age-months")).unchecked_into();
    assert_eq!(field.value(), "");
    quiz.type_number("scar-age-months", "12.0").await;
    assert!(!quiz.is_checked("scar-age-months=not-sure"));
    quiz.submit().await;
    assert_eq!(quiz.asks(), "areas");
}

/// What somebody types or pastes, heard before the field takes it or drops it.
fn put_in(field: &HtmlInputElement, data: &str) {
    let init = web_sys::InputEventInit::new();
    init.set_data(Some(data));
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = web_sys::InputEvent::new_with_event_init_dict("beforeinput", &init).unwrap();
    field.dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn what_a_number_field_would_drop_is_never_silently_another_number() {
    let mut answers = straightforward();
    answers.set(question("setting"), None);
    let quiz = open_at(&answers, page("wishes")).await;
    let field: HtmlInputElement = quiz.one(&at("#f-", "budget")).unchecked_into();
    quiz.type_number("budget", "1").await;
    put_in(&field, ",");
    drawn().await;
    assert_eq!(field.value(), "1");
    quiz.type_number("budget", "15").await;
    quiz.answer(&["setting=professional"]).await;
    let error = quiz.one(&at("#error-", "budget")).text_content().unwrap();
    assert!(error.contains("1,5"), "{error}");
    // Digits of another script are shown as what they are.
    quiz.type_number("budget", "").await;
    put_in(&field, "\u{661}\u{662}");
    drawn().await;
    assert_eq!(field.value(), "12");
    quiz.submit().await;
    quiz.one("[data-step=result]");
}

#[wasm_bindgen_test]
async fn a_date_fills_the_weeks_until_it_rounded_down() {
    let mut answers = straightforward();
    answers.set(question("setting"), None);
    let quiz = open_at(&answers, page("wishes")).await;
    // Without a browser's clock it is always the first day of 1970.
    quiz.choose_start("1970-03-04", "change").await;
    let weeks: HtmlInputElement = quiz.one(&at("#f-", "event-weeks")).unchecked_into();
    assert_eq!(weeks.value(), "8");
}

#[wasm_bindgen_test]
async fn a_red_flag_stops_with_nothing_to_buy_and_a_way_back() {
    let quiz = open(None).await;
    quiz.answer(&["fine-lines"]).await;
    quiz.answer(&["face"]).await;
    quiz.answer(&["age=22-64", "pregnancy=no", "distress=no"])
        .await;
    quiz.answer(&["eye-pain-or-blisters"]).await;
    let page = quiz.one("[data-step=result]");
    assert_eq!(
        page.get_attribute("data-status").as_deref(),
        Some("stopped")
    );
    assert!(quiz.all("[data-treatment], [data-action=book]").is_empty());
    assert_eq!(
        quiz.one(".care").get_attribute("data-urgency").as_deref(),
        Some("emergency")
    );
    assert!(quiz.has_focus("h2"));
    quiz.assert_no_style_attribute();
    quiz.click("[data-action=back]").await;
    assert_eq!(quiz.asks(), "red-flags");
}

#[wasm_bindgen_test]
async fn the_review_lists_every_answer_with_a_way_to_change_it() {
    let quiz = open_at(&straightforward(), Place::Review).await;
    let asked = skin_quiz::flow::route(&straightforward(), &Clinic::default());
    assert_eq!(quiz.all(".rows > div").len(), asked.len());
    for question in asked {
        quiz.one(&format!(
            "[data-action=change][data-question='{}']",
            question.id()
        ));
    }
    quiz.assert_no_style_attribute();

    quiz.click("[data-action=change][data-question=concerns]")
        .await;
    quiz.answer(&["concerns=acne-scars", "acne-scar-type=ice-pick"])
        .await;
    quiz.one("form[data-step=review]");
}

#[wasm_bindgen_test]
async fn the_result_shows_every_option_once() {
    let answers = straightforward();
    let quiz = open_at(&answers, Place::Review).await;
    quiz.submit().await;
    let page = quiz.one("[data-step=result]");
    assert_eq!(
        page.get_attribute("data-status").as_deref(),
        Some("complete")
    );
    let plan = recommend(&answers, &Clinic::default(), &Words::plain_english());
    let mut expected: Vec<_> = plan
        .options
        .iter()
        .map(|o| (o.treatment.clone(), o.suitability.id().to_owned()))
        .collect();
    let mut shown: Vec<_> = quiz
        .all("[data-treatment]")
        .iter()
        .map(|e| {
            let get = |name| e.get_attribute(name).unwrap();
            (get("data-treatment"), get("data-suitability"))
        })
        .collect();
    assert_eq!(shown[0].0, plan.recommended[0]);
    expected.sort();
    shown.sort();
    assert_eq!(shown, expected);
    quiz.assert_no_style_attribute();

    // No id stands twice, and every reference leads somewhere.
    for element in quiz.all("[aria-labelledby], [aria-describedby]") {
        for name in ["aria-labelledby", "aria-describedby"] {
            for id in element.get_attribute(name).unwrap_or_default().split(' ') {
                if !id.is_empty() {
                    quiz.one(&format!("[id='{id}']"));
                }
            }
        }
    }
}

#[wasm_bindgen_test]
async fn the_surroundings_are_told_how_far_and_never_what() {
    let quiz = open(None).await;
    quiz.answer(&["fine-lines"]).await;
    quiz.answer(&["face"]).await;
    quiz.answer(&["age=22-64", "pregnancy=no", "distress=no"])
        .await;
    quiz.answer(&["changing-lesion"]).await;
    let mut steps = 0;
    let heard: Vec<Notice> = quiz
        .heard
        .borrow()
        .iter()
        .filter(|notice| {
            steps += u32::from(matches!(notice, Notice::Step { .. }));
            !matches!(notice, Notice::Step { .. })
        })
        .cloned()
        .collect();
    assert_eq!(
        heard,
        [
            Notice::Stage(Stage::Question),
            Notice::Ready,
            Notice::Start,
            Notice::Stage(Stage::Result),
            Notice::Complete,
        ]
    );
    assert_eq!(steps, 4);
}

#[wasm_bindgen_test]
async fn a_restart_from_outside_clears_everything() {
    let notebook = Rc::new(Notebook::default());
    let mut quiz = open(Some(Shared(notebook.clone()))).await;
    quiz.answer(&["fine-lines"]).await;
    assert!(notebook.load().is_some());
    let mut props = quiz.props.clone();
    props.restart = 1;
    quiz.app.as_mut().unwrap().update(props);
    drawn().await;
    assert_eq!(quiz.asks(), "concern");
    assert!(!quiz.input("fine-lines").checked());
    assert!(notebook.load().is_none());
}

#[wasm_bindgen_test]
async fn the_start_moves_the_days_and_one_too_early_moves_nothing() {
    let quiz = open_at(&straightforward(), Place::Result).await;
    let field: HtmlInputElement = quiz.one("input[type=date]").unchecked_into();
    // Figures without a browser have the first day of 1970 for today. Whoever is to keep out of
    // the sun for 2 weeks before needling does not start before that.
    assert_eq!(field.get_attribute("min").as_deref(), Some("1970-01-15"));
    assert_eq!(field.value(), "1970-01-15");
    let first = quiz.days();
    assert!(first[0].ends_with("1970-01-15"), "{first:?}");

    quiz.choose_start("1970-03-01", "change").await;
    let moved = quiz.days();
    assert_eq!(moved.len(), first.len());
    assert!(moved[0].ends_with("1970-03-01"), "{moved:?}");
    assert_ne!(moved.last(), first.last());

    // Under way to another date it is no fault; where it is left, it is one: before anything is
    // prepared as much as before today.
    quiz.choose_start("1970-01-14", "change").await;
    assert!(quiz.all("[role=alert]").is_empty());
    quiz.choose_start("1970-01-14", "blur").await;
    assert_eq!(quiz.days(), moved);
    assert_eq!(quiz.all("[role=alert]").len(), 1);
    let error = quiz.one("#start-error").text_content().unwrap();
    assert!(error.contains("1970-01-15"), "{error}");
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described_by = field.get_attribute("aria-describedby").unwrap();
    assert!(described_by.ends_with("start-error"));

    quiz.choose_start("1970-03-02", "change").await;
    assert!(quiz.all("[role=alert]").is_empty());
    assert!(quiz.days()[0].ends_with("1970-03-02"));

    // A year under way, or no date at all, is no fault before the field is left.
    for text in ["0202-03-02", ""] {
        quiz.choose_start(text, "change").await;
        assert!(quiz.all("[role=alert]").is_empty(), "{text}");
        quiz.choose_start(text, "blur").await;
        assert_eq!(quiz.all("[role=alert]").len(), 1, "{text}");
        assert!(quiz.days()[0].ends_with("1970-03-02"));
        quiz.choose_start("1970-03-02", "change").await;
    }
    quiz.assert_no_style_attribute();
}

#[wasm_bindgen_test]
async fn no_session_is_drawn_near_an_event_and_a_start_near_it_comes_after_it() {
    let words = Words::plain_english();
    // The event is on the 26th of March 1970 or within a week of it; needling keeps 3 weeks clear.
    let mut answers = straightforward();
    answers.set(question("event-weeks"), Some(Answer::Number(12)));
    let quiz = open_at(&answers, Place::Result).await;
    let days = |quiz: &Quiz| -> Vec<String> {
        let all = quiz.days().into_iter();
        all.map(|day| day.split_whitespace().last().unwrap().to_owned())
            .collect()
    };
    let expected = ["1970-01-15", "1970-02-26", "1970-04-09", "1970-05-21"];
    assert_eq!(days(&quiz), expected);
    let row = |quiz: &Quiz| quiz.one("[part=matters]").text_content().unwrap();
    assert!(row(&quiz).contains("1970-03-26"));
    assert!(row(&quiz).contains(words.ui(Ui::EventTooSoonToShow)));
    // Among the dates it stands in its place.
    let dates = quiz.one(".dates").text_content().unwrap();
    let at = |date: &str| dates.find(date).unwrap();
    assert!(at("1970-02-26") < at("1970-03-26") && at("1970-03-26") < at("1970-04-09"));
    let moved = || quiz.one(".start [role=status]").text_content().unwrap();
    assert_eq!(moved(), "");

    quiz.choose_start("1970-03-06", "change").await;
    assert_eq!(days(&quiz)[0], "1970-04-02");
    let first = [("date", "1970-04-02")];
    assert_eq!(moved(), words.with(Ui::StartMovedForEvent, &first));
    assert!(row(&quiz).contains(words.ui(Ui::EventFirst)));
    // What was chosen stands in the field.
    let field: HtmlInputElement = quiz.one("input[type=date]").unchecked_into();
    assert_eq!(field.value(), "1970-03-06");
    quiz.choose_start("1970-03-05", "change").await;
    assert_eq!(days(&quiz)[0], "1970-03-05");
    assert_eq!(moved(), "");
}

#[wasm_bindgen_test]
async fn what_does_not_fit_stands_below_the_lead_and_nowhere_else() {
    let mut answers = straightforward();
    answers.set(question("budget"), Some(Answer::Number(50)));
    let quiz = open_at(&answers, Place::Result).await;
    let but = quiz.one("[part=lead] + [part=matters]");
    let but = but.text_content().unwrap();
    assert!(but.contains("budget"), "{but}");
    let page = quiz.one("[part=page]").text_content().unwrap();
    assert_eq!(page.matches(&but).count(), 1, "{but}");
    let why = quiz.one("[data-fold=why] .chosen").text_content().unwrap();
    let words = Words::plain_english();
    assert!(!why.contains(words.ui(Ui::NoFindings)), "{why}");
    // A budget that pays for some of it is said beside the price.
    answers.set(question("budget"), Some(Answer::Number(800)));
    let quiz = open_at(&answers, Place::Result).await;
    assert!(quiz.all("[part=matters]:not(.urgent)").is_empty());
    let figures = quiz.one(".four").text_content().unwrap();
    let covers = words.count(Ui::BudgetSome, 1, &[("budget", "USD 800")]);
    assert!(figures.contains(&covers), "{figures}");
    // Where all fits, the reasons say that nothing was found.
    let quiz = open_at(&straightforward(), Place::Result).await;
    assert!(quiz.all("[part=matters]:not(.urgent)").is_empty());
    let why = quiz.one("[data-fold=why] .chosen").text_content().unwrap();
    assert!(why.contains(words.ui(Ui::NoFindings)), "{why}");
}

#[wasm_bindgen_test]
async fn an_area_that_holds_the_result_up_is_left_out_by_one_press_and_comes_back_by_another() {
    let words = Words::plain_english();
    let mut answers = straightforward();
    answers.choose(choice("areas=lips"));
    let quiz = open_at(&answers, Place::Result).await;
    let level = |quiz: &Quiz| {
        let best = quiz.one("[data-treatment=professional-microneedling]");
        best.get_attribute("data-suitability").unwrap()
    };
    assert_eq!(level(&quiz), "suitable-with-precautions");
    let lips = words.say(Phrase::Choice(choice("areas=lips")));
    let button = quiz.one("[data-action=areas]").text_content().unwrap();
    assert_eq!(button, words.with(Ui::ShowWithout, &[("area", lips)]));
    quiz.click("[data-action=areas]").await;
    assert_eq!(level(&quiz), "suitable");
    assert!(
        !quiz
            .one("[part=whose]")
            .text_content()
            .unwrap()
            .contains(lips)
    );
    // The answers stay as they are.
    let listed = quiz.one("[data-fold=answers]").text_content().unwrap();
    assert!(listed.contains(lips), "{listed}");
    quiz.click("[data-action=areas]").await;
    assert_eq!(level(&quiz), "suitable-with-precautions");
    quiz.assert_no_style_attribute();
}

#[wasm_bindgen_test]
async fn every_answer_can_be_changed_from_the_result() {
    let quiz = open_at(&straightforward(), Place::Result).await;
    for question in skin_quiz::flow::route(&straightforward(), &Clinic::default()) {
        let change = format!(
            "[data-fold=answers] [data-action=change][data-question='{}']",
            question.id()
        );
        quiz.one(&change);
    }
}

#[wasm_bindgen_test]
async fn where_the_start_is_not_known_no_date_is_offered() {
    let mut answers = straightforward();
    answers.set(question("skin-now"), None);
    answers.choose(choice("skin-now=skin-infection"));
    let quiz = open_at(&answers, Place::Result).await;
    quiz.one("[data-step=result]");
    assert!(
        quiz.all("input[type=date], .days, [data-action=calendar]")
            .is_empty()
    );
}

#[wasm_bindgen_test]
async fn nothing_is_shared_without_the_tick_and_one_summary_with_it() {
    let words = Words::plain_english();
    let answers = straightforward();
    let clinic = Clinic {
        share: true,
        ..Clinic::default()
    };
    let plan = recommend(&answers, &clinic, &words);
    let quiz = open_at_with(clinic, &answers, Place::Result).await;
    quiz.click("[data-action=share]").await;
    assert!(quiz.shared().is_empty());
    assert!(quiz.has_focus("#consent"));
    let error = quiz
        .one("#consent-error[role=alert]")
        .text_content()
        .unwrap();
    assert!(error.ends_with(words.ui(Ui::ShareNeedsTick)), "{error}");

    quiz.click("#consent").await;
    assert!(quiz.all("#consent-error").is_empty());
    quiz.click("#consent").await;
    quiz.click("[data-action=share]").await;
    assert!(quiz.shared().is_empty(), "unticked again");

    quiz.click("#consent").await;
    let button: HtmlElement = quiz.one("[data-action=share]").unchecked_into();
    button.click();
    button.click();
    drawn().await;
    let shared = quiz.shared();
    assert_eq!(shared.len(), 1, "pressed twice in one go");
    assert_eq!(shared[0].consent(), words.ui(Ui::ShareConsent));
    assert_eq!(shared[0].status, Status::Complete);
    assert_eq!(shared[0].answers, answers.write());
    assert_eq!(shared[0].recommended, plan.recommended);
    assert_eq!(shared[0].catalogue, plan.catalogue);
    assert!(shared[0].text.contains("1970-01-01"));
    assert!(quiz.all("[data-action=share], #consent").is_empty());
    let status = quiz.one("#shared[role=status]");
    assert_eq!(
        status.text_content().as_deref(),
        Some(words.ui(Ui::ShareDone))
    );
    assert!(quiz.has_focus("#shared"));
    quiz.assert_no_style_attribute();
}

#[wasm_bindgen_test]
async fn the_clinics_own_words_are_what_is_agreed_to() {
    let clinic = Clinic {
        share: true,
        texts: vec![(
            String::new(),
            OwnText::Consent,
            "Send it to reception.".to_owned(),
        )],
        ..Clinic::default()
    };
    let quiz = open_at_with(clinic, &straightforward(), Place::Result).await;
    quiz.click("#consent").await;
    quiz.click("[data-action=share]").await;
    assert_eq!(quiz.shared()[0].consent(), "Send it to reception.");
}

#[wasm_bindgen_test]
async fn nothing_is_shared_where_the_clinic_does_not_ask_or_a_doctor_is_needed() {
    let quiz = open_at(&straightforward(), Place::Result).await;
    assert!(quiz.all("[data-action=share]").is_empty());
    let sharing = || Clinic {
        share: true,
        ..Clinic::default()
    };
    for choice in [
        choice("red-flags=eye-pain-or-blisters"),
        choice("distress=yes"),
    ] {
        let mut answers = straightforward();
        answers.set(choice.question(), None);
        answers.choose(choice);
        let quiz = open_at_with(sharing(), &answers, Place::Result).await;
        quiz.one("[data-status=stopped]");
        assert!(
            quiz.all("[data-action=share], [data-action=calendar]")
                .is_empty()
        );
    }
    let mut answers = straightforward();
    answers.set(question("skin-now"), None);
    answers.choose(choice("skin-now=rough-sun-patches"));
    let quiz = open_at_with(sharing(), &answers, Place::Result).await;
    quiz.one("[data-status=complete] .care");
    assert!(
        quiz.all("[data-action=share], [data-action=calendar]")
            .is_empty()
    );
}

#[wasm_bindgen_test]
async fn what_is_ticked_and_not_submitted_is_there_after_a_reload() {
    let notebook = Rc::new(Notebook::default());
    let memory = || Some(Shared(notebook.clone() as Rc<dyn Memory>));
    let quiz = open(memory()).await;
    assert!(notebook.load().is_none(), "nothing is kept of nobody");
    quiz.tick("fine-lines").await;
    assert!(notebook.load().is_some());
    drop(quiz);
    let quiz = open(memory()).await;
    assert!(quiz.input("fine-lines").checked());
    assert!(!quiz.heard.borrow().contains(&Notice::Start));
    quiz.tick("fine-lines").await;
    assert!(notebook.load().is_none());
}

#[wasm_bindgen_test]
async fn skincare_is_bought_as_products() {
    let quiz = open_at(&straightforward(), Place::Result).await;
    let words = Words::plain_english();
    let name = words.say(Phrase::Treatment(treatment("topical-routine")));
    let row = quiz
        .all("tbody tr")
        .into_iter()
        .map(|row| row.text_content().unwrap())
        .find(|row| row.contains(name))
        .unwrap();
    assert!(row.contains(words.ui(Ui::PriceYourProducts)), "{row}");
    assert!(!row.contains(words.ui(Ui::AskTheClinicPrice)), "{row}");
}

/// Whether one thing of the page comes before another.
fn comes_before(quiz: &Quiz, first: &str, second: &str) -> bool {
    let (first, second) = (quiz.one(first), quiz.one(second));
    first.compare_document_position(&second) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
}

#[wasm_bindgen_test]
async fn a_no_is_explained_before_anything_else_is_shown() {
    // Scleroderma rules out every procedure; a peel a week ago only makes it wait.
    let mut ruled_out = straightforward();
    ruled_out.set(question("health"), None);
    ruled_out.choose(choice("health=scleroderma"));
    let mut waits = straightforward();
    waits.set(question("recent-treatments"), None);
    waits.choose(choice("recent-treatments=superficial-peel"));
    waits.set(
        question("weeks-since-superficial-peel"),
        Some(Answer::Number(1)),
    );

    let words = Words::plain_english();
    let name = words.say(Phrase::Treatment(treatment("professional-microneedling")));
    for (answers, has_a_date) in [(ruled_out, false), (waits, true)] {
        let quiz = open_at(&answers, Place::Result).await;
        let plan = recommend(&answers, &Clinic::default(), &words);
        let needling = plan
            .options
            .iter()
            .find(|o| o.treatment == "professional-microneedling")
            .unwrap();
        assert!(comes_before(&quiz, "#matters", "#more"));
        let section = quiz.one("section[aria-labelledby=matters]");
        let said = section.text_content().unwrap();
        for finding in &needling.findings {
            let holds_it_up = finding.effect > Suitability::SuitableWithPrecautions;
            assert_eq!(said.contains(&finding.reason), holds_it_up, "{said}");
            assert!(!holds_it_up || said.contains(&finding.clauses), "{said}");
        }
        // What may come is named with its day; a reason that is true of all names none of them.
        let title = quiz.one("[part=headline]").text_content().unwrap();
        assert_eq!(title.contains("1970-01-22"), has_a_date, "{title}");
        assert!(!said.contains(name), "{said}");
        assert_eq!(quiz.all("#changes").len(), usize::from(has_a_date));
    }
    // One that is true of some says of which.
    let mut allergic = straightforward();
    allergic.set(question("allergies"), None);
    allergic.choose(choice("allergies=stainless-steel"));
    let quiz = open_at(&allergic, Place::Result).await;
    let reasons = quiz.all("[aria-labelledby=matters] [part=reasons] > li");
    assert_eq!(reasons.len(), 1);
    let said = reasons[0].text_content().unwrap();
    let inline = |id| words.say(Phrase::Inline(treatment(id)));
    let (needling, laser) = (
        inline("professional-microneedling"),
        inline("non-ablative-laser"),
    );
    assert!(said.contains(needling) && !said.contains(laser), "{said}");
    // Who does not know what it is has to have it looked at: no "full answer".
    let mut unsure = straightforward();
    unsure.set(question("concerns"), Some(Answer::NotSure));
    let quiz = open_at(&unsure, Place::Result).await;
    let lead = quiz.one("[part=lead]").text_content().unwrap();
    assert_eq!(lead, words.ui(Ui::LeadReview));
    quiz.one("#matters");
    // Where nothing helps, skincare is not called the best fit either.
    let mut marked = straightforward();
    marked.set(question("concerns"), None);
    marked.choose(choice("concerns=sagging"));
    marked.choose(choice("sagging-degree=marked"));
    let quiz = open_at(&marked, Place::Result).await;
    let headline = quiz.one("[part=headline]").text_content().unwrap();
    assert_eq!(headline, words.ui(Ui::HeadlineNoMatch));
    assert!(quiz.all("#matters").is_empty());
    // Where something is recommended, nothing has to be explained first.
    let quiz = open_at(&straightforward(), Place::Result).await;
    assert!(quiz.all("#matters").is_empty());
}

#[wasm_bindgen_test]
async fn what_helps_little_is_folded_away_and_what_else_is_recommended_is_marked() {
    let answers = straightforward();
    let quiz = open_at(&answers, Place::Result).await;
    let plan = recommend(&answers, &Clinic::default(), &Words::plain_english());
    for option in &plan.options {
        let helps = option.matches.iter().any(|m| m.strength >= Strength::Fair);
        let folded = format!(
            "details details.list [data-treatment='{}']",
            option.treatment
        );
        assert_eq!(quiz.all(&folded).is_empty(), helps, "{}", option.treatment);
    }
    assert_eq!(plan.recommended.len(), 2);
    let tags = quiz.all(".opt:not(.best) .tag");
    let cards: Vec<_> = tags
        .iter()
        .map(|tag| tag.closest("[data-treatment]").unwrap().unwrap())
        .map(|card| card.get_attribute("data-treatment").unwrap())
        .collect();
    assert_eq!(cards, plan.recommended[1..]);
}

#[wasm_bindgen_test]
async fn needling_at_home_shows_its_conditions_to_who_asks_for_it() {
    let mut answers = straightforward();
    answers.set(question("concerns"), None);
    answers.choose(choice("concerns=dullness"));
    answers.set(question("setting"), None);
    answers.choose(choice("setting=at-home"));
    answers.choose(choice("roller-needle=none-yet"));
    let card = "[data-treatment=at-home-microneedling]";
    let quiz = open_at(&answers, Place::Result).await;
    quiz.one(&format!("{card} > details[open]"));
    // The rules of needling at home are not folded away with what is about something else.
    for rule in ["home-needle", "home-clean", "home-never"] {
        quiz.one(&format!("[data-fold=care][open] input[name={rule}]"));
    }
    assert!(quiz.all(&format!("details details.list {card}")).is_empty());
    // And what holds for it for everybody stands above all that is folded.
    let conditions = quiz.one("section[aria-labelledby=matters]");
    let conditions = conditions.text_content().unwrap();
    let home = recommend(&answers, &Clinic::default(), &Words::plain_english());
    let home = home
        .options
        .iter()
        .find(|option| option.treatment == "at-home-microneedling")
        .unwrap();
    for finding in &home.findings {
        assert!(conditions.contains(&finding.text), "{conditions}");
    }
    let quiz = open_at(&straightforward(), Place::Result).await;
    assert!(quiz.all(&format!("{card} > details[open]")).is_empty());
}

#[wasm_bindgen_test]
async fn what_to_do_comes_first_in_an_emergency_and_a_kind_word_in_distress() {
    for (choice, action_first) in [
        (choice("red-flags=eye-pain-or-blisters"), true),
        (choice("red-flags=spreading-infection"), true),
        (choice("red-flags=changing-lesion"), true),
        (choice("distress=yes"), false),
    ] {
        let mut answers = straightforward();
        answers.set(choice.question(), None);
        answers.choose(choice);
        let quiz = open_at(&answers, Place::Result).await;
        assert_eq!(comes_before(&quiz, ".care", ".lead"), action_first);
    }
}

#[wasm_bindgen_test]
async fn the_first_year_is_told_with_its_top_ups() {
    let answers = straightforward();
    let quiz = open_at(&answers, Place::Result).await;
    let words = Words::plain_english();
    let plan = recommend(&answers, &Clinic::default(), &words);
    let best = plan
        .options
        .iter()
        .find(|o| o.treatment == plan.recommended[0])
        .unwrap();
    let cost = best.cost.as_ref().unwrap();
    let year = cost.first_year.unwrap();
    assert!(year.min >= cost.course.min && year.max >= cost.course.max);
    let prices = quiz.one("[data-fold=prices]").text_content().unwrap();
    let money = words.money_range(year.min, year.max, &cost.currency);
    assert!(
        prices.contains(words.ui(Ui::FirstYear)) && prices.contains(&money),
        "{prices}"
    );
}
