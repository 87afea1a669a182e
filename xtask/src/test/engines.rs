//! The same tests in every browser engine: Chromium, Firefox, WebKitGTK.
//!
//! What arrives: the tests of `tests/engines/`. What leaves: how many passed,
//! after a table of them by engine. An engine that can't be had or does not
//! start has failed, as has a test that was skipped; the others still run.
//! This module does not know what is tested.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::{self, announce};
use crate::test::browser;
use crate::test::installed::{Missing, Program};
use crate::test::node::{self, Counts};
use crate::workspace::Workspace;

const TESTS: &str = "tests/engines";

/// The geckodriver that is built where there is none; Debian has no package of it.
const GECKODRIVER_VERSION: &str = "0.37.1";

const FIREFOX: Program = Program {
    title: "Firefox",
    variable: "SKIN_QUIZ_FIREFOX",
    names: &[
        "firefox-esr",
        "firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
    packages: &["firefox-esr"],
    elsewhere: "install Firefox, so that it is on the PATH",
};

const WEBKIT_PACKAGES: &[&str] = &["webkit2gtk-driver", "xvfb"];

const WEBKIT_ELSEWHERE: &str = "install WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb; \
                                they exist for Linux alone";

/// Brings the engine and a browser, WebKitGTK's MiniBrowser.
const WEBKIT_DRIVER: Program = Program {
    title: "WebKitWebDriver",
    variable: "SKIN_QUIZ_WEBKIT_DRIVER",
    names: &["WebKitWebDriver"],
    packages: WEBKIT_PACKAGES,
    elsewhere: WEBKIT_ELSEWHERE,
};

/// A display that nobody sees: MiniBrowser has no headless mode.
const XVFB: Program = Program {
    title: "Xvfb",
    variable: "SKIN_QUIZ_XVFB",
    names: &["Xvfb"],
    packages: WEBKIT_PACKAGES,
    elsewhere: WEBKIT_ELSEWHERE,
};

/// One engine; its name is what the tests know it by.
#[derive(Clone, Copy)]
enum Engine {
    Chromium,
    Firefox,
    WebKitGtk,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKitGtk];

    fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKitGtk => "webkitgtk",
        }
    }

    /// The programs that it takes, by the variables in which the tests look for them.
    fn programs(
        self,
        workspace: &Workspace,
        missing: Missing,
    ) -> Result<Vec<(&'static str, PathBuf)>> {
        const BROWSER: &str = "SKIN_QUIZ_BROWSER";
        const DRIVER: &str = "SKIN_QUIZ_DRIVER";
        Ok(match self {
            Self::Chromium => vec![
                (BROWSER, browser::chromium(missing)?),
                (DRIVER, browser::driver(missing)?),
            ],
            Self::Firefox => vec![
                (BROWSER, FIREFOX.find(missing)?),
                (DRIVER, geckodriver(workspace)?),
            ],
            Self::WebKitGtk => vec![
                (DRIVER, WEBKIT_DRIVER.find(missing)?),
                (XVFB.variable, XVFB.find(missing)?),
            ],
        })
    }
}

/// The geckodriver of the PATH, or one that is built once.
fn geckodriver(workspace: &Workspace) -> Result<PathBuf> {
    if let Ok(found) = which::which("geckodriver") {
        return Ok(found);
    }
    let folder = workspace.scratch(&format!("geckodriver-{GECKODRIVER_VERSION}"))?;
    let built = folder.join("bin").join("geckodriver");
    if !built.exists() {
        announce("no geckodriver was found: building it once, which takes some minutes");
        process::run(
            process::cargo()
                .args(["install", "geckodriver", "--locked", "--version"])
                .arg(GECKODRIVER_VERSION)
                .arg("--root")
                .arg(&folder),
        )
        .context("geckodriver could not be built; please install one, so that it is on the PATH")?;
    }
    Ok(built)
}

/// How it went in one engine.
struct Row {
    engine: &'static str,
    outcome: Result<Counts>,
    time: Duration,
}

impl Row {
    fn passed(&self) -> bool {
        self.outcome.as_ref().is_ok_and(Counts::all_passed)
    }
}

/// Runs the tests in all engines, prints the table; returns how many passed.
pub fn test(workspace: &Workspace, all: bool, missing: Missing) -> Result<usize> {
    node::install(workspace, TESTS)?;
    // What the tests share with those of the plain run has packages of its own.
    node::install(workspace, node::BROWSER_TESTS)?;
    let rows = Engine::ALL.map(|engine| {
        announce(&format!("{TESTS}/ in {}", engine.name()));
        let start = Instant::now();
        let outcome = engine
            .programs(workspace, missing)
            .and_then(|mut variables| {
                variables.push(("SKIN_QUIZ_ENGINE", engine.name().into()));
                node::count(workspace, TESTS, all, &variables)
            });
        if let Err(error) = &outcome {
            eprintln!("\nerror: {error:#}\n");
        }
        Row {
            engine: engine.name(),
            outcome,
            time: start.elapsed(),
        }
    });
    print!("{}", table(&rows));
    let failed: Vec<&str> = rows
        .iter()
        .filter(|row| !row.passed())
        .map(|row| row.engine)
        .collect();
    if !failed.is_empty() {
        bail!("not every test passed in {}", failed.join(", "));
    }
    Ok(rows
        .iter()
        .flat_map(|row| &row.outcome)
        .map(|counts| counts.passed)
        .sum())
}

fn table(rows: &[Row]) -> String {
    let mut text = String::from("\nengine     passed\n");
    for row in rows {
        let passed = match &row.outcome {
            Ok(counts) => format!("{} of {}", counts.passed, counts.tests),
            Err(_) => "could not run".to_owned(),
        };
        let verdict = if row.passed() { "" } else { "  FAILED" };
        let time = row.time.as_secs_f64();
        text += &format!("{:9}  {passed:13}  {time:>6.1} s{verdict}\n", row.engine);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_tells_what_passed_in_each_engine() {
        let rows = [
            Row {
                engine: "firefox",
                outcome: Ok(Counts::of(3, 3)),
                time: Duration::from_secs(2),
            },
            Row {
                engine: "chromium",
                outcome: Ok(Counts::of(3, 2)),
                time: Duration::from_secs(1),
            },
            Row {
                engine: "webkitgtk",
                outcome: Err(anyhow::anyhow!("there is none")),
                time: Duration::ZERO,
            },
        ];
        let text = table(&rows);
        let lines: Vec<&str> = text.trim().lines().collect();
        assert_eq!(
            lines,
            [
                "engine     passed",
                "firefox    3 of 3            2.0 s",
                "chromium   2 of 3            1.0 s  FAILED",
                "webkitgtk  could not run     0.0 s  FAILED",
            ]
        );
    }
}
