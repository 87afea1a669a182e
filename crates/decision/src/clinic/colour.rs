//! What becomes of a clinic's colour: it is used exactly where it can be read,
//! and else moved no further than it takes.
//!
//! What arrives: a colour as CSS writes it. What leaves: what is shown in its
//! place, by the very bounds of `www/skin-quiz.css`; `tests/browser/colours.test.mjs`
//! holds the two together. What is filled with a colour has it exactly, and the
//! text on it is turned from white to black where that is needed. In words and
//! lines a colour too light is darkened, and one too dark lightened, until its
//! luminance reaches the bound. A way of writing colours that is not known here
//! is no fault, and nothing is said of it. This module deliberately does not
//! know which parts of the page a colour is for.

use std::fmt::Write;

/// A colour by its red, green and blue, each from 0 to 1, as sRGB encodes them.
type Colour = [f64; 3];

/// What a colour is for: the bounds of its relative luminance. They leave room for the rounding of a
/// screen.
pub struct Purpose {
    /// The highest on the light ground.
    light: f64,
    /// The lowest on the dark ground.
    dark: f64,
}

/// Words: 4.5 to 1 (WCAG AA), also on a surface that is as little off white as #fffafc.
pub const BRAND: Purpose = Purpose {
    light: 0.172,
    dark: 0.229,
};

/// Lines and pictures: 3 to 1.
pub const ACCENT: Purpose = Purpose {
    light: 0.29,
    dark: 0.14,
};

/// The luminance up to which white text has 4.5 to 1; from there on black has more than that.
const WHITE_TEXT: f64 = 0.183_33;

/// What a colour is shown as on the light ground and, where it has to be moved there too, on the
/// dark one, if it can't be made out on the light one as it is.
pub fn adjusted(written: &str, purpose: &Purpose) -> Option<(String, Option<String>)> {
    let colour = read(written)?;
    let luminance = luminance(colour);
    if luminance <= purpose.light {
        return None;
    }
    let light = colour
        .map(linear)
        .map(|part| part * purpose.light / luminance);
    let towards_white = (purpose.dark - luminance) / (1.0 - luminance);
    let dark = colour
        .map(linear)
        .map(|part| part + (1.0 - part) * towards_white);
    let moved = luminance < purpose.dark;
    Some((
        hex(light.map(encoded)),
        moved.then(|| hex(dark.map(encoded))),
    ))
}

/// The colour of the text on what is filled with a colour.
pub fn text_on(written: &str) -> &'static str {
    match read(written).map(luminance) {
        Some(..=WHITE_TEXT) => "white",
        _ => "black",
    }
}

/// `#rgb`, `#rrggbb` and `rgb(…)` with whole numbers.
fn read(written: &str) -> Option<Colour> {
    let written = written.trim();
    if let Some(digits) = written.strip_prefix('#') {
        let all = u32::from_str_radix(digits, 16).ok()?;
        let part = |shift: u32, mask: u32| f64::from((all >> shift) & mask) / f64::from(mask);
        return match digits.len() {
            3 => Some([part(8, 15), part(4, 15), part(0, 15)]),
            6 => Some([part(16, 255), part(8, 255), part(0, 255)]),
            _ => None,
        };
    }
    let inside = written.strip_prefix("rgb(")?.strip_suffix(')')?;
    let mut parts = inside
        .split([',', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<u8>().ok().map(|n| f64::from(n) / 255.0));
    let colour = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(colour)
}

fn linear(encoded: f64) -> f64 {
    if encoded <= 0.04045 {
        encoded / 12.92
    } else {
        ((encoded + 0.055) / 1.055).powf(2.4)
    }
}

fn encoded(linear: f64) -> f64 {
    let linear = linear.clamp(0.0, 1.0);
    if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    }
}

/// The relative luminance as WCAG 2 reckons it.
fn luminance(colour: Colour) -> f64 {
    let [r, g, b] = colour.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn hex(colour: Colour) -> String {
    let mut text = String::from("#");
    for part in colour {
        let _ = write!(text, "{:02x}", (part * 255.0).round() as u8);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIGHT: Colour = [1.0, 253.0 / 255.0, 250.0 / 255.0];
    const DARK: Colour = [30.0 / 255.0, 27.0 / 255.0, 25.0 / 255.0];

    fn contrast(one: Colour, other: Colour) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    /// The figures of IEC 61966-2-1, which has a straight line for what is nearly black.
    #[test]
    fn light_is_reckoned_as_srgb_does() {
        for (of_screen, of_light) in [
            (0.0, 0.0),
            (0.02, 0.001_547_988),
            (0.04, 0.003_095_975),
            (0.5, 0.214_041_14),
            (1.0, 1.0),
        ] {
            assert!((linear(of_screen) - of_light).abs() < 1e-7, "{of_screen}");
            assert!((encoded(of_light) - of_screen).abs() < 1e-6, "{of_light}");
        }
    }

    #[test]
    fn what_can_be_read_is_left_alone() {
        for colour in [
            "#17595f",
            "#0057d9",
            "#603",
            "rgb(23, 89, 95)",
            "rgb(23 89 95)",
        ] {
            assert_eq!(adjusted(colour, &BRAND), None, "{colour}");
        }
        // Enough for a line and not for a text.
        assert_eq!(adjusted("#c0673f", &ACCENT), None);
        assert!(adjusted("#c0673f", &BRAND).is_some());
    }

    #[test]
    fn what_is_shown_can_be_read_on_its_ground() {
        for colour in [
            "#ffd400",
            "#ff0",
            "#fff",
            "#0ff",
            "rgb(255,192,203)",
            "#8f8",
            "#a07050",
        ] {
            for (purpose, wanted) in [(BRAND, 4.5), (ACCENT, 3.0)] {
                let Some((light, dark)) = adjusted(colour, &purpose) else {
                    continue;
                };
                let dark = dark.unwrap_or_else(|| hex(read(colour).unwrap()));
                for (shown, ground) in [(light, LIGHT), (dark, DARK)] {
                    let reached = contrast(read(&shown).unwrap(), ground);
                    assert!(reached >= wanted, "{colour}: {shown}, {reached}");
                }
            }
        }
    }

    #[test]
    fn the_text_on_a_colour_can_be_read_whatever_the_colour() {
        for all in 0..4096 {
            let colour = format!("#{all:03x}");
            let text = match text_on(&colour) {
                "white" => [1.0; 3],
                _ => [0.0; 3],
            };
            let reached = contrast(read(&colour).unwrap(), text);
            assert!(reached >= 4.5, "{colour}: {reached}");
        }
        // The clinic's own first: white as long as it can be read.
        assert_eq!(text_on("#0057d9"), "white");
        assert_eq!(text_on("#c9a96a"), "black");
    }

    #[test]
    fn of_other_ways_to_write_a_colour_nothing_is_said() {
        for colour in [
            "gold",
            "#ffff",
            "hsl(50 100% 50%)",
            "rgb(100%, 0%, 0%)",
            "#é12",
            "",
        ] {
            assert_eq!(adjusted(colour, &BRAND), None, "{colour}");
        }
    }
}
