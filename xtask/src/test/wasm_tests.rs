//! The tests of the view, compiled to wasm and run in headless Chromium.
//!
//! `cargo test` hands a test binary it can't run itself to a runner. The runner
//! is wasm-bindgen's, at the version of the lock file, and lives inside this
//! program as a hidden command, so that there is nothing to install.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;

use crate::dist::wasm::{self, TARGET};
use crate::process;
use crate::test::browser;
use crate::test::installed::Missing;
use crate::test::test_counts;
use crate::workspace::{PACKAGE, Workspace};

/// The hidden command's name.
pub const RUNNER: &str = "wasm-test-runner";

/// The integration test that runs in a browser, `tests/view.rs`.
const TEST: &str = "view";

/// How long one test binary may take, in seconds.
const PATIENCE: &str = "180";

/// Runs the view's tests; returns how many passed.
pub fn test(workspace: &Workspace, all: bool, missing: Missing) -> Result<usize> {
    wasm::ensure_target()?;
    let chromium = browser::chromium(missing)?;
    let driver = browser::driver(missing)?;
    let settings = workspace.scratch("wasm-tests")?.join("webdriver.json");
    let capabilities = json!({
        "goog:chromeOptions": { "binary": chromium, "args": browser::flags()? },
    });
    fs::write(&settings, capabilities.to_string())?;

    let runner = own_file()?;
    // An array, as a plain string would be split at the spaces in a path.
    let runner = json!([runner, RUNNER]);
    let mut command = process::cargo();
    command
        .current_dir(&workspace.root)
        .args([
            "test",
            "--package",
            PACKAGE,
            "--target",
            TARGET,
            "--test",
            TEST,
        ])
        .arg("--config")
        .arg(format!("target.{TARGET}.runner={runner}"))
        .env("CHROMEDRIVER", &driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings)
        .env("WASM_BINDGEN_TEST_TIMEOUT", PATIENCE);
    if all {
        command.args(["--", "--include-ignored"]);
    }
    let mut passed = 0;
    process::run_reading(&mut command, |line| {
        passed += test_counts::passed_in_rust(line).unwrap_or_default();
    })
    .with_context(|| {
        format!(
            "the tests of tests/{TEST}.rs failed in {} (if it did not start: {} must be of the \
             same version)",
            chromium.display(),
            driver.display()
        )
    })?;
    Ok(passed)
}

/// What the hidden command does.
pub fn run_as_cargo_runner(arguments: Vec<OsString>) -> Result<()> {
    let name = OsString::from(RUNNER);
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(
        std::iter::once(name).chain(arguments),
    )
}

/// This program's own file. The tests of xtask build it anew while it runs: Linux then calls the
/// file that it was started from deleted, and the new one lies in its place.
fn own_file() -> Result<PathBuf> {
    let file = env::current_exe().context("could not find this program's own file")?;
    let replaced = file
        .to_str()
        .and_then(|path| path.strip_suffix(" (deleted)"));
    Ok(replaced.map_or(file.clone(), PathBuf::from))
}
