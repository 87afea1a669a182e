//! The public contract with a page: the JavaScript API and what the element mounts.
//!
//! What arrives: JavaScript values, unchecked. What leaves: plain objects, and
//! a mounted quiz that tells its surroundings only what [`Notice`] can carry.
//! Every value is read through [`outside`], which is bounded in depth and size
//! and never throws. This module deliberately does not decide anything.

pub mod figures;
mod in_use;
pub mod outside;
pub mod questions;
pub mod session;
mod stage;
#[cfg(feature = "types")]
pub mod types;
mod warnings;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, JsString};
use serde::Serialize;
use skin_quiz_law::Law;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::answers::Answers;
use crate::catalogue;
use crate::clinic::{Clinic, Diagnostic, Severity};
use crate::flow::{Case, Step};
use crate::pack::Pack;
use crate::questionnaire::Question;
use crate::recommendation;
use crate::text::{Language, Words, nearest};
use crate::value::Value;
use crate::view::{Memory, Notice, Outcome, Props, Shared, own_picture};
use figures::BrowserFigures;
use in_use::pack;
use outside::to_js;
use stage::Stage;
use warnings::Warnings;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("embed/types.d.ts");

// Made of the Rust types: `cargo xtask review` writes it anew.
#[wasm_bindgen(typescript_custom_section)]
const RESULT_TYPES: &str = include_str!("embed/results.d.ts");

/// A clinic from outside, what is sound of it; absent is the built-in one, and so is `null`, which says so.
fn clinic_from(clinic: &JsValue) -> (Clinic, Vec<Diagnostic>) {
    if clinic.is_undefined() {
        return (Clinic::of(pack()), Vec::new());
    }
    if clinic.is_null() {
        // There should be one, and it could not be had.
        let unreadable = Clinic {
            unreadable: true,
            ..Clinic::of(pack())
        };
        return (unreadable, Vec::new());
    }
    Clinic::read_for(pack(), &outside::value(clinic))
}

/// Says on a page which pictures are not drawn; elsewhere there is no telling.
fn foreign_pictures(clinic: &Clinic) -> impl Iterator<Item = Diagnostic> {
    let on_a_page = web_sys::window().is_some();
    let foreign =
        |picture: &Option<String>| on_a_page && picture.is_some() && own_picture(picture).is_none();
    let all = [
        (foreign(&clinic.logo), "/logo", "foreign-logo"),
        (foreign(&clinic.image), "/image", "foreign-image"),
    ];
    let foreign = all.into_iter().filter(|(foreign, ..)| *foreign);
    foreign.map(|(_, path, code)| Diagnostic {
        severity: Severity::Warning,
        path: path.to_owned(),
        code,
        message: "not drawn: it is not on this page's own site, and the quiz asks no other".into(),
    })
}

fn answers_from(answers: &JsValue) -> Result<Answers, JsError> {
    Answers::read(pack().questions, &outside::value(answers))
        .map_err(|error| JsError::new(&error.message))
}

/// Takes another pack, for all that is asked from now on; `false` where the bytes are no pack.
/// Its languages have to be learned anew.
///
/// Not part of the documented API.
#[wasm_bindgen(js_name = usePack, skip_typescript)]
pub fn use_pack(bytes: Vec<u8>) -> bool {
    let read = Pack::read(Box::leak(bytes.into_boxed_slice()));
    if read.is_some() {
        in_use::set(read);
        LEARNED.with_borrow_mut(Vec::clear);
    }
    read.is_some()
}

thread_local! {
    /// The languages that were learned, each once.
    static LEARNED: RefCell<Vec<&'static Language>> = const { RefCell::new(Vec::new()) };
}

/// Learns a language from its data file; `false` where the file is of another release or not whole.
///
/// Not part of the documented API: `loadLanguage` and the element call it.
#[wasm_bindgen(skip_typescript)]
pub fn learn(file: JsValue) -> bool {
    // Anything else that a page hands over here is no file.
    let Some(file) = file.as_string() else {
        return false;
    };
    // A language is kept for good, so the same one is not read twice.
    let head = file.lines().next().unwrap_or_default();
    let tag = head.split(' ').nth(1).unwrap_or_default();
    if learned(tag).is_some_and(|language| language.tag == tag) {
        return true;
    }
    match Language::loaded(file, pack()) {
        Some(language) => {
            let language: &'static Language = Box::leak(Box::new(language));
            LEARNED.with_borrow_mut(|learned| learned.push(language));
            true
        }
        None => false,
    }
}

/// The learned language that a tag asks for: the regional form, else the language itself.
fn learned(tag: &str) -> Option<&'static Language> {
    LEARNED.with_borrow(|learned| nearest(learned.iter().copied(), tag))
}

/// The words of a language, English where it is not there; figures by the clinic's locale, else the language's.
///
/// # Errors
/// No language was learned at all.
fn words_for(lang: Option<&str>, clinic: &Clinic) -> Result<Words, JsError> {
    let asked = lang.map_or("en", str::trim);
    let (language, regional) = match learned(asked) {
        Some(language) => (language, asked),
        None => {
            let language = learned("en")
                .or_else(|| LEARNED.with_borrow(|learned| learned.first().copied()))
                .ok_or_else(|| JsError::new("no language was loaded: call loadLanguage first"))?;
            (language, language.tag)
        }
    };
    // A regional form of the language keeps its way of writing figures. A clinic's
    // locale in another language would put English months into German sentences.
    let of_clinic = clinic.locale.as_deref();
    let is_its_own = |locale: &&str| {
        let base = locale.split('-').next().unwrap_or_default();
        base.eq_ignore_ascii_case(language.base())
    };
    let figures = of_clinic.filter(is_its_own);
    let figures = figures.unwrap_or(regional);
    let figures = language.figures_locale(figures);
    Ok(Words::new(
        language,
        Rc::new(BrowserFigures::new(&figures, language.tag)),
    ))
}

/// The recommendation for some answers. Pure.
///
/// # Errors
/// An `Error` that names the key, for answers that can't be read; never for a faulty clinic.
#[wasm_bindgen(unchecked_return_type = "Recommendation")]
pub fn recommend(
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Clinic")] clinic: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] lang: JsValue,
) -> Result<JsValue, JsError> {
    let answers = answers_from(&answers)?;
    let (clinic, _) = clinic_from(&clinic);
    let words = words_for(lang.as_string().as_deref(), &clinic)?;
    to_js(&recommendation::recommend(&answers, &clinic, &words))
}

/// The question that is needed next, or that nothing more is needed.
///
/// # Errors
/// As [`recommend`].
#[wasm_bindgen(js_name = nextStep, unchecked_return_type = "NextStep")]
pub fn next_step(
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Clinic")] clinic: JsValue,
) -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Next {
        Question {
            question: &'static str,
            with: Vec<&'static str>,
            #[serde(skip_serializing_if = "std::ops::Not::not")]
            settled: bool,
        },
        Review {
            review: bool,
        },
    }
    let answers = answers_from(&answers)?;
    let (clinic, _) = clinic_from(&clinic);
    let case = Case::of(&answers, &clinic);
    // An optional question is never needed, so it is passed here.
    let next = match case.next(|_| true) {
        Step::Ask(question) => Next::Question {
            question: question.id(),
            with: case
                .asked_with(question)
                .into_iter()
                .map(Question::id)
                .collect(),
            settled: case.settled().is_some(),
        },
        Step::Review | Step::Stopped => Next::Review { review: true },
    };
    to_js(&next)
}

/// Every question with its words.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen(unchecked_return_type = "Question[]")]
pub fn questionnaire(
    #[wasm_bindgen(unchecked_optional_param_type = "Clinic")] clinic: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] lang: JsValue,
) -> Result<JsValue, JsError> {
    let (clinic, _) = clinic_from(&clinic);
    let words = words_for(lang.as_string().as_deref(), &clinic)?;
    to_js(&questions::all(&clinic, &words))
}

/// A text in small letters, its accents as characters of their own: the browser's tables spare the wasm its own.
fn plain_letters(text: &str) -> String {
    JsString::from(text).normalize("NFD").to_lower_case().into()
}

/// Every fault of a clinic file, in words for whoever can mend it. With the text of `law.txt`, its
/// words are held to the law of the region that it names, too.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen(js_name = checkClinic, unchecked_return_type = "Diagnostic[]")]
pub fn check_clinic(
    clinic: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] law: JsValue,
) -> Result<JsValue, JsError> {
    if clinic.is_undefined() {
        // No file is no fault.
        return to_js(&Vec::<Diagnostic>::new());
    }
    let file = outside::value(&clinic);
    let (clinic, mut diagnostics) = Clinic::read_for(pack(), &file);
    diagnostics.extend(foreign_pictures(&clinic));
    if !law.is_undefined() {
        let lines = law.as_string().unwrap_or_default();
        match Law::read(&lines) {
            Some(law) => diagnostics.extend(law.check(&clinic, &file, &plain_letters)),
            None => diagnostics.push(Diagnostic {
                severity: Severity::Error,
                path: String::new(),
                code: "unreadable-law",
                message: "what was given is not the text of law.txt, so no law was checked".into(),
            }),
        }
    }
    to_js(&diagnostics)
}

/// Which release this is, and the digest of its rules and facts.
///
/// # Errors
/// None in practice; the type is JavaScript's.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    struct Version {
        #[serde(rename = "crate")]
        release: &'static str,
        catalogue: &'static str,
        reviewed: Option<&'static str>,
    }
    to_js(&Version {
        release: env!("CARGO_PKG_VERSION"),
        catalogue: catalogue::digest(),
        // Nobody has clinically reviewed the tables.
        reviewed: None,
    })
}

thread_local! {
    /// Who is told when the code panics: every mounted quiz shows its fallback.
    static MOUNTED: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// Calls the page's `emit(name, detail)`; a page that throws is not our fault. Whether somebody took what was told.
fn tell(emit: &Function, name: &str, detail: &JsValue) -> bool {
    let answer = emit.call2(&JsValue::UNDEFINED, &JsValue::from_str(name), detail);
    answer.is_ok_and(|taken| taken.is_truthy())
}

fn watch_for_panics() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        // By yew's own function: whatever else is set it replaces when it renders, with
        // a hook that writes the message on the console.
        yew::set_custom_panic_hook(Box::new(|_| {
            // No message of the panic: it may hold an answer.
            let detail = Value::Map(vec![(
                "message".to_owned(),
                Value::Text("the quiz stopped working; the fallback is shown".to_owned()),
            )]);
            let detail = to_js(&detail).unwrap_or(JsValue::UNDEFINED);
            // Whoever is told takes its quiz off the list.
            let mounted = MOUNTED.with(|mounted| mounted.try_borrow().map(|all| all.clone()));
            for emit in mounted.iter().flatten() {
                tell(emit, "skin-quiz-error", &detail);
            }
        }));
    });
}

/// A mounted quiz.
#[wasm_bindgen]
pub struct Mounted {
    stage: Option<Stage>,
    props: Rc<RefCell<Props>>,
    /// Where the answers are kept. Made once, as the address of a page may change beneath the quiz.
    memory: Rc<session::SessionMemory>,
    container: HtmlElement,
    emit: Function,
    warnings: Warnings,
}

/// Mounts a quiz in a language that was learned. `options` is `{ clinic?, lang?, resume?, review?, instance?, idleReset? }`; `emit(name, detail)` is told what happens.
///
/// # Errors
/// No language was learned.
#[wasm_bindgen]
pub fn mount(
    container: HtmlElement,
    options: JsValue,
    #[wasm_bindgen(unchecked_param_type = "(name: string, detail: unknown) => void")]
    emit: Function,
) -> Result<Mounted, JsError> {
    watch_for_panics();
    let instance = option(&options, "instance").as_string().unwrap_or_default();
    let memory = Rc::new(session::SessionMemory::new(&instance));
    let mut warnings = Warnings::default();
    let props = props_from(&container, &options, &memory, &emit, 0, &mut warnings)?;
    MOUNTED.with(|mounted| mounted.borrow_mut().push(emit.clone()));
    let props = Rc::new(RefCell::new(props));
    let stage = Stage::take(&container, props.borrow().clone());
    Ok(Mounted {
        stage: Some(stage),
        props,
        memory,
        container,
        emit,
        warnings,
    })
}

#[wasm_bindgen]
impl Mounted {
    /// Takes other options; answers are kept.
    ///
    /// # Errors
    /// No language was learned.
    pub fn update(&mut self, options: JsValue) -> Result<(), JsError> {
        let restart = self.props.borrow().restart;
        let (container, memory) = (&self.container, &self.memory);
        let (emit, warnings) = (&self.emit, &mut self.warnings);
        let props = props_from(container, &options, memory, emit, restart, warnings)?;
        *self.props.borrow_mut() = props.clone();
        if let Some(stage) = &mut self.stage {
            stage.update(props);
        }
        Ok(())
    }

    /// Clears the answers and starts again.
    pub fn restart(&mut self) {
        self.props.borrow_mut().restart += 1;
        let props = self.props.borrow().clone();
        if let Some(stage) = &mut self.stage {
            stage.update(props);
        }
    }

    /// Takes the quiz off the page; nothing of it stays but an empty element.
    pub fn unmount(&mut self) {
        MOUNTED.with(|mounted| {
            let mut mounted = mounted.borrow_mut();
            if let Some(index) = mounted.iter().position(|emit| *emit == self.emit) {
                mounted.swap_remove(index);
            }
        });
        if let Some(stage) = self.stage.take() {
            stage.leave();
        }
    }
}

/// One of the element's options.
fn option(options: &JsValue, key: &str) -> JsValue {
    js_sys::Reflect::get(options, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
}

/// Reads the element's options. The language and direction go onto the container.
fn props_from(
    container: &HtmlElement,
    options: &JsValue,
    memory: &Rc<session::SessionMemory>,
    emit: &Function,
    restart: u32,
    warnings: &mut Warnings,
) -> Result<Props, JsError> {
    let get = |key: &str| option(options, key);
    let (clinic, mut diagnostics) = clinic_from(&get("clinic"));
    diagnostics.extend(foreign_pictures(&clinic));
    for line in warnings.anew(&diagnostics) {
        web_sys::console::warn_1(&JsValue::from_str(line));
    }
    let lang = get("lang").as_string();
    let words = words_for(lang.as_deref(), &clinic)?;
    let _ = container.set_attribute("lang", words.tag());
    let _ = container.set_attribute("dir", words.direction());
    let minutes = get("idleReset").as_f64();
    memory.lasts(minutes.filter(|m| m.is_finite() && *m > 0.0));
    let memory = if get("resume").as_string().as_deref() == Some("off") {
        // What was kept before it was switched off goes, too.
        memory.clear();
        None
    } else {
        let memory: Rc<dyn Memory> = memory.clone();
        Some(Shared(memory))
    };
    let emit = emit.clone();
    let on_notice = yew::Callback::from(move |notice| notify(&emit, notice));
    Ok(Props {
        clinic: Shared(Rc::new(clinic)),
        words,
        memory,
        review: get("review").as_string().as_deref() == Some("on"),
        restart,
        on_notice,
    })
}

/// Hands a request to the element, which sends it and calls `done` with what became of it.
fn send(emit: &Function, request: &impl Serialize, done: yew::Callback<Outcome>) {
    let told = done.clone();
    let told = Closure::once_into_js(move |outcome: JsValue| {
        let outcome = outcome.as_string().unwrap_or_default();
        told.emit(Outcome::from_id(&outcome));
    });
    let detail = to_js(request).unwrap_or(JsValue::UNDEFINED);
    let handed = js_sys::Reflect::set(&detail, &JsValue::from_str("done"), &told);
    if handed.is_err() || !tell(emit, "contact", &detail) {
        done.emit(Outcome::Failed);
    }
}

/// Tells the page what happened. Only `Share`, which exists only after consent, carries an answer.
fn notify(emit: &Function, notice: Notice) {
    #[derive(Serialize)]
    struct Nothing {}
    #[derive(Serialize)]
    struct At {
        step: u32,
        of: u32,
    }
    let mut receipt = None;
    let (name, detail) = match notice {
        Notice::Ready => ("skin-quiz-ready", to_js(&Nothing {})),
        Notice::Start => ("skin-quiz-start", to_js(&Nothing {})),
        Notice::Step { step, of } => ("skin-quiz-step", to_js(&At { step, of })),
        Notice::Complete => ("skin-quiz-complete", to_js(&Nothing {})),
        Notice::Book(taken) => {
            receipt = Some(taken);
            ("skin-quiz-book", to_js(&Nothing {}))
        }
        Notice::Contact(request, done) => return send(emit, &*request, done),
        Notice::Share(summary, taken) => {
            receipt = Some(taken);
            ("skin-quiz-share", to_js(&summary))
        }
        Notice::Stage(stage) => ("state", Ok(JsValue::from_str(stage.id()))),
        Notice::Print => ("print", to_js(&Nothing {})),
    };
    let taken = tell(emit, name, &detail.unwrap_or(JsValue::UNDEFINED));
    if let Some(receipt) = receipt.filter(|_| taken) {
        receipt.sign();
    }
}
