//! The Chromium that tests run in, and the program that drives it.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::test::installed::{Missing, Program};

/// The environment variable that names a Chromium to use.
pub const CHROMIUM_VARIABLE: &str = "SKIN_QUIZ_CHROMIUM";

const PACKAGES: &[&str] = &[
    "chromium",
    "chromium-driver",
    "fonts-dejavu-core",
    "fonts-liberation",
];

const ELSEWHERE: &str = "install Chromium or Chrome and the ChromeDriver of the same version, \
                         so that both are on the PATH";

const CHROMIUM: Program = Program {
    title: "Chromium",
    variable: CHROMIUM_VARIABLE,
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    packages: PACKAGES,
    elsewhere: ELSEWHERE,
};

const DRIVER: Program = Program {
    title: "chromedriver",
    variable: "CHROMEDRIVER",
    names: &["chromedriver", "/usr/lib/chromium-browser/chromedriver"],
    packages: PACKAGES,
    elsewhere: ELSEWHERE,
};

/// What headless Chromium is started with, by the wasm tests as by the others.
pub fn flags() -> Result<Vec<String>> {
    let all = include_str!("../../../tests/browser/chromium.json");
    let mut flags: Vec<String> =
        serde_json::from_str(all).context("tests/browser/chromium.json is no list of texts")?;
    flags.push("--headless=new".to_owned());
    Ok(flags)
}

/// A Chromium to run tests in.
pub fn chromium(missing: Missing) -> Result<PathBuf> {
    CHROMIUM.find(missing)
}

/// The program that drives Chromium, where Playwright does not.
pub fn driver(missing: Missing) -> Result<PathBuf> {
    DRIVER.find(missing)
}
