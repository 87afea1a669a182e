//! What becomes of a clinic's colour: the stylesheet holds its lightness
//! between bounds, so that it can be read in every hue.
//!
//! What arrives: a colour as CSS writes it. What leaves: what is shown in its
//! place, by the very bounds of `www/skin-quiz.css`; `tests/browser/colours.test.mjs`
//! holds the two together. A way of writing colours that is not known here is no
//! fault, and nothing is said of it. This module deliberately does not know
//! which parts of the page a colour is for.

use std::fmt::Write;

/// A colour by its red, green and blue, each from 0 to 1, as sRGB encodes them.
type Colour = [f64; 3];

/// Bounds of lightness (OKLCH) that the stylesheet sets, the most chroma, and what it is seen on.
struct Bounds {
    lightness: (f64, f64),
    chroma: f64,
    ground: Colour,
}

/// What a colour is for.
pub struct Purpose {
    light: Bounds,
    dark: Bounds,
    /// The least contrast that WCAG AA asks for.
    contrast: f64,
}

const LIGHT: Colour = [1.0, 253.0 / 255.0, 250.0 / 255.0];
const DARK: Colour = [30.0 / 255.0, 27.0 / 255.0, 25.0 / 255.0];

const fn bounds(lightness: (f64, f64), chroma: f64, ground: Colour) -> Bounds {
    Bounds {
        lightness,
        chroma,
        ground,
    }
}

/// Text, and what is filled with it.
pub const BRAND: Purpose = Purpose {
    light: bounds((0.0, 0.5), 0.15, LIGHT),
    dark: bounds((0.8, 0.92), 0.15, DARK),
    contrast: 4.5,
};

/// Lines and marks.
pub const ACCENT: Purpose = Purpose {
    light: bounds((0.0, 0.6), 1.0, LIGHT),
    dark: bounds((0.8, 0.9), 1.0, DARK),
    contrast: 3.0,
};

/// What a colour is shown as on the light ground and on the dark one, if it
/// can't be made out on the light one as it is; on the dark one most can't.
pub fn adjusted(written: &str, purpose: &Purpose) -> Option<(String, String)> {
    let colour = read(written)?;
    let shown = |bounds| hex(held(colour, bounds));
    let legible = contrast(colour, purpose.light.ground) >= purpose.contrast;
    (!legible).then(|| (shown(&purpose.light), shown(&purpose.dark)))
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

/// The contrast of two colours as WCAG 2 reckons it.
fn contrast(one: Colour, other: Colour) -> f64 {
    let luminance = |colour: Colour| {
        let [r, g, b] = colour.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

/// `oklch(from colour clamp(…) min(c, …) h)`: hue stays, so `a` and `b` shrink alike.
fn held(colour: Colour, bounds: &Bounds) -> Colour {
    let times = |rows: [Colour; 3], [x, y, z]: Colour| rows.map(|[a, b, c]| a * x + b * y + c * z);
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        colour.map(linear),
    );
    let [l, a, b] = times(
        [
            [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
        ],
        cones.map(|cone| cone.powf(1.0 / 3.0)),
    );
    let l = l.clamp(bounds.lightness.0, bounds.lightness.1);
    let chroma = (a * a + b * b).sqrt();
    let shrink = if chroma > bounds.chroma {
        bounds.chroma / chroma
    } else {
        1.0
    };
    let roots = times(
        [
            [1.0, 0.396_337_777_4, 0.215_803_757_3],
            [1.0, -0.105_561_345_8, -0.063_854_172_8],
            [1.0, -0.089_484_177_5, -1.291_485_548],
        ],
        [l, a * shrink, b * shrink],
    );
    let rows = [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
    ];
    times(rows, roots.map(|root| root * root * root)).map(encoded)
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

    #[test]
    fn what_can_be_read_is_left_alone() {
        for colour in ["#17595f", "#603", "rgb(23, 89, 95)", "rgb(23 89 95)"] {
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
        ] {
            for purpose in [BRAND, ACCENT] {
                let (light, dark) = adjusted(colour, &purpose).expect(colour);
                for (shown, ground) in [(light, LIGHT), (dark, DARK)] {
                    let reached = contrast(read(&shown).unwrap(), ground);
                    assert!(reached >= purpose.contrast, "{colour}: {shown}, {reached}");
                }
            }
        }
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
