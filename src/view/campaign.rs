//! Which advertisement brought a visitor, handed on to where they book.
//!
//! What arrives: the clinic's booking address, and the query of the page that
//! the visitor came by. What leaves: the address with the campaign parameters
//! of that query, and the address of the page without them. This module deliberately does not know an answer: nothing of
//! the quiz can get into an address here.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The names that advertisers use, next to everything that begins with `utm_`.
const NAMES: [&str; 4] = ["gclid", "gad_source", "fbclid", "msclkid"];

/// Sets a link that is about to be followed to its address with the page's campaign.
pub fn keep(event: &Event, address: &str) {
    // The link and not what was clicked in it, whoever listens on its behalf.
    let link = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest("a").ok().flatten());
    let query = web_sys::window().and_then(|window| window.location().search().ok());
    if let (Some(link), Some(query)) = (link, query) {
        // A link that can't be changed leads where it led.
        let _ = link.set_attribute("href", &with_campaign(address, &query));
    }
}

/// The address of the page, without its fragment and without the campaign that led to it; nothing
/// where it is no page of the web.
pub fn page_address() -> Option<String> {
    let address = web_sys::window()?.location().href().ok()?;
    without_campaign(&address)
}

fn without_campaign(address: &str) -> Option<String> {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return None;
    }
    let front = address.split('#').next().unwrap_or_default();
    let (mut page, query) = match front.split_once('?') {
        Some((page, query)) => (page.to_owned(), query),
        None => (front.to_owned(), ""),
    };
    let mut sign = '?';
    for parameter in parameters(query) {
        let name = name(parameter);
        if !name.starts_with("utm_") && !NAMES.contains(&name) {
            page.push(sign);
            page.push_str(parameter);
            sign = '&';
        }
    }
    Some(page)
}

/// An http or https address with the campaign parameters of a page's query, as they are
/// written there. What the address has already stays as the clinic wrote it.
fn with_campaign(address: &str, query: &str) -> String {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return address.to_owned();
    }
    let (front, fragment) = match address.find('#') {
        Some(at) => address.split_at(at),
        None => (address, ""),
    };
    let own = front.split_once('?').map_or("", |(_, own)| own);
    let mut all = front.to_owned();
    for parameter in parameters(query.strip_prefix('?').unwrap_or(query)) {
        let name = name(parameter);
        let campaign = name.starts_with("utm_") || NAMES.contains(&name);
        if campaign && !parameters(own).any(|own| self::name(own) == name) {
            all.push(match all.find('?') {
                Some(_) => '&',
                None => '?',
            });
            all.push_str(parameter);
        }
    }
    all + fragment
}

fn parameters(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|parameter| !parameter.is_empty())
}

fn name(parameter: &str) -> &str {
    parameter.split('=').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{with_campaign, without_campaign};

    #[test]
    fn the_link_of_the_page_leads_to_it_and_says_nothing_of_how_one_came() {
        let clean = |address| without_campaign(address).unwrap_or_default();
        assert_eq!(
            clean("https://a.example/quiz?utm_source=ad&p=7&gclid=x&q=1#top"),
            "https://a.example/quiz?p=7&q=1"
        );
        assert_eq!(clean("https://a.example/?fbclid=1"), "https://a.example/");
        assert_eq!(clean("file:///home/somebody/quiz.html"), "");
    }

    #[test]
    fn the_campaign_is_handed_on_and_nothing_else() {
        let query = "?utm_source=ad&page=2&gclid=a%20b&email=x%40y.z&utm_term&fbclid=1&msclkid=2&gad_source=3";
        assert_eq!(
            with_campaign("https://book.example/now", query),
            "https://book.example/now?utm_source=ad&gclid=a%20b&utm_term&fbclid=1&msclkid=2&gad_source=3"
        );
        assert_eq!(
            with_campaign("https://book.example", ""),
            "https://book.example"
        );
        assert_eq!(
            with_campaign("https://book.example", "?"),
            "https://book.example"
        );
    }

    #[test]
    fn what_the_clinic_wrote_stays() {
        assert_eq!(
            with_campaign(
                "https://b.example/?utm_source=quiz&x=1#slots",
                "?utm_source=ad&utm_medium=cpc"
            ),
            "https://b.example/?utm_source=quiz&x=1&utm_medium=cpc#slots"
        );
        assert_eq!(
            with_campaign("https://b.example/#/?a", "?gclid=1"),
            "https://b.example/?gclid=1#/?a"
        );
        for other in ["mailto:a@b.example?subject=x", "tel:+15550100"] {
            assert_eq!(with_campaign(other, "?utm_source=ad"), other);
        }
    }
}
