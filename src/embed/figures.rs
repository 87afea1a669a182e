//! Figures by the browser's Intl: plurals, numbers, money, dates.
//!
//! What arrives: numbers. What leaves: text in the way of a locale. Where the
//! browser refuses a locale or a currency, the plain English way stands in.

use std::cell::OnceCell;

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::calendar::Day;
use crate::text::{Figures, PlainFigures};

/// Intl formatters of one locale, each made when it is first needed: they cost
/// more than everything else in a short recommendation.
pub struct BrowserFigures {
    locale: String,
    language: &'static str,
    number: OnceCell<Intl::NumberFormat>,
    plural: OnceCell<Intl::PluralRules>,
    date: OnceCell<Option<Dates>>,
}

#[wasm_bindgen]
extern "C" {
    /// `Intl.NumberFormat.supportedLocalesOf`, which throws for what is no language tag.
    #[wasm_bindgen(catch, js_namespace = ["Intl", "NumberFormat"], js_name = supportedLocalesOf)]
    fn supported_locales(list: &Array) -> Result<Array, JsValue>;

    /// `Intl.DateTimeFormat`, which a page or a browser may have broken.
    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    type Dates;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl, js_class = "DateTimeFormat")]
    fn new(locales: &Array, options: &Object) -> Result<Dates, JsValue>;
    #[wasm_bindgen(catch, method, js_class = "DateTimeFormat")]
    fn format(this: &Dates, moment: &Date) -> Result<String, JsValue>;
}

/// A locale as Intl takes it; English where the browser does not know it.
fn known(tag: &str) -> Array {
    let list = Array::of1(&JsValue::from_str(tag));
    // A tag that is none makes Intl throw; it counts as one that is not supported.
    match supported_locales(&list) {
        Ok(supported) if supported.length() > 0 => list,
        _ => Array::of1(&JsValue::from_str("en")),
    }
}

impl BrowserFigures {
    /// Formatters for figures in `locale`; plurals follow the language of the words.
    pub fn new(locale: &str, language: &'static str) -> BrowserFigures {
        BrowserFigures {
            locale: locale.to_owned(),
            language,
            number: OnceCell::new(),
            plural: OnceCell::new(),
            date: OnceCell::new(),
        }
    }
}

fn options(entries: &[(&str, JsValue)]) -> Object {
    let options = Object::new();
    for (key, value) in entries {
        // OK to ignore: setting a property of a fresh object does not fail.
        let _ = Reflect::set(&options, &JsValue::from_str(key), value);
    }
    options
}

impl Figures for BrowserFigures {
    fn plural(&self, n: u32) -> &'static str {
        let plural = self
            .plural
            .get_or_init(|| Intl::PluralRules::new(&known(self.language), &Object::new()));
        match plural.select(f64::from(n)).as_string().as_deref() {
            Some("zero") => "zero",
            Some("one") => "one",
            Some("two") => "two",
            Some("few") => "few",
            Some("many") => "many",
            _ => "other",
        }
    }

    fn number(&self, n: u32) -> String {
        self.number
            .get_or_init(|| Intl::NumberFormat::new(&known(&self.locale), &Object::new()))
            .format()
            .call1(&JsValue::UNDEFINED, &JsValue::from_f64(f64::from(n)))
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| PlainFigures.number(n))
    }

    fn money(&self, amount: f64, currency: &str) -> String {
        let digits = if amount.fract() == 0.0 { 0.0 } else { 2.0 };
        let options = options(&[
            ("style", JsValue::from_str("currency")),
            ("currency", JsValue::from_str(currency)),
            ("minimumFractionDigits", JsValue::from_f64(digits)),
            ("maximumFractionDigits", JsValue::from_f64(digits)),
        ]);
        // The currency is three capital letters, which is all that Intl asks of one.
        Intl::NumberFormat::new(&known(&self.locale), &options)
            .format()
            .call1(&JsValue::UNDEFINED, &JsValue::from_f64(amount))
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| PlainFigures.money(amount, currency))
    }

    fn today(&self) -> Day {
        let now = Date::new_0();
        // OK because a clock's year fits.
        Day::of(
            now.get_full_year() as i32,
            now.get_month() + 1,
            now.get_date(),
        )
    }

    fn day(&self, day: Day) -> String {
        // A day has no time zone: it is written where it was counted.
        let moment = Date::new(&JsValue::from_f64(
            f64::from(day.days_since_1970()) * 86_400_000.0,
        ));
        self.date
            .get_or_init(|| {
                let options = options(&[
                    ("timeZone", JsValue::from_str("UTC")),
                    ("day", JsValue::from_str("numeric")),
                    ("month", JsValue::from_str("long")),
                    ("year", JsValue::from_str("numeric")),
                ]);
                Dates::new(&known(&self.locale), &options).ok()
            })
            .as_ref()
            .and_then(|dates| dates.format(&moment).ok())
            .unwrap_or_else(|| PlainFigures.day(day))
    }
}
