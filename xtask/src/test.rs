//! `cargo xtask test`: every check there is, step by step.
//!
//! A step that fails does not stop the others, save those that need what it
//! makes; the summary at the end lists them all.

pub mod browser;
mod engines;
pub mod installed;
pub mod node;
mod test_counts;
pub mod wasm_tests;
mod wordpress;

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::dist::bundle;
use crate::dist::sizes;
use crate::dist::wasm::{self, TARGET};
use crate::dist::weight;
use crate::pack;
use crate::process::{self, announce};
use crate::workspace::{PACKAGE, Workspace};
use installed::Missing;

const NODE_TESTS: &str = "tests/node";
const BUNDLER_TESTS: &str = "tests/bundlers";

/// A bundler whose packages would not stand beside those of the others.
const PARCEL: &str = "tests/bundlers/parcel";

/// What shows the element in other people's frameworks.
const EXAMPLES: &str = "examples";

/// A pack of another subject, which the browser tests put through the same wasm.
const ANOTHER_PACK: &str = "tests/packs/bicycle";

/// The environment variable that tells the browser tests where it was lowered to.
const ANOTHER_PACK_VARIABLE: &str = "SKIN_QUIZ_ANOTHER_PACK";

/// What to run.
#[derive(clap::Args)]
pub struct Options {
    /// Adds what is slow: ignored tests, other engines, long comparisons
    #[arg(long)]
    all: bool,
    /// Runs this step alone, and dist before it where it is needed; may be
    /// given more than once
    #[arg(long, value_enum, value_name = "STEP")]
    only: Vec<Step>,
    /// Installs what is missing, browsers with apt-get; without it the commands
    /// that do are said
    #[arg(long)]
    install: bool,
}

/// One step, in the order in which they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// The formatting of all Rust code
    Fmt,
    /// Clippy's lints, native and for wasm
    Clippy,
    /// The Rust tests that need no browser
    Native,
    /// The documentation of all crates builds without a warning
    Doc,
    /// The view's tests, in a browser
    Wasm,
    /// The release folder
    Dist,
    /// The JavaScript API of the release folder, in Node
    Node,
    /// The release folder's pages, in a browser
    Browser,
    /// The same in Chromium, Firefox and WebKitGTK; with --all, or when named
    Engines,
    /// The npm package through bundlers and frameworks; with --all, or when named
    Bundlers,
    /// The plugin in a WordPress with its database; with --all, or when named
    Wordpress,
    /// Licences and sources of all crates, by cargo-deny; with --all, or when named
    Deny,
}

impl Step {
    fn needs_dist(self) -> bool {
        matches!(
            self,
            Self::Node | Self::Browser | Self::Engines | Self::Bundlers | Self::Wordpress
        )
    }

    /// Whether it runs only where everything is asked for.
    fn is_slow(self) -> bool {
        matches!(
            self,
            Self::Engines | Self::Bundlers | Self::Wordpress | Self::Deny
        )
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.to_possible_value();
        formatter.pad(value.as_ref().map_or("", |value| value.get_name()))
    }
}

enum Outcome {
    Passed { tests: Option<usize> },
    Failed(anyhow::Error),
    NotRun,
}

/// Runs the steps asked for; an error if any of them failed.
pub fn test(workspace: &Workspace, options: &Options) -> Result<()> {
    let steps = chosen(&options.only, options.all);
    let missing = if options.install {
        Missing::Install
    } else {
        Missing::Say
    };
    let mut report: Vec<(Step, Outcome, Duration)> = Vec::new();
    for step in steps {
        let dist_failed = report
            .iter()
            .any(|(done, outcome, _)| *done == Step::Dist && matches!(outcome, Outcome::Failed(_)));
        if step.needs_dist() && dist_failed {
            report.push((step, Outcome::NotRun, Duration::ZERO));
            continue;
        }
        println!();
        announce(&format!("test step: {step}"));
        let start = Instant::now();
        let outcome = match run(workspace, step, options.all, missing) {
            Ok(Some(0)) => Outcome::Failed(anyhow::anyhow!("not one test ran")),
            Ok(tests) => Outcome::Passed { tests },
            Err(error) => Outcome::Failed(error),
        };
        if let Outcome::Failed(error) = &outcome {
            eprintln!("\nerror: {error:#}");
        }
        report.push((step, outcome, start.elapsed()));
    }
    print!("{}", summary(&report));
    let failed: Vec<String> = report
        .iter()
        .filter(|(_, outcome, _)| !matches!(outcome, Outcome::Passed { .. }))
        .map(|(step, ..)| step.to_string())
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    bail!(
        "not passed: {}; `cargo xtask test --only {}` repeats one of them",
        failed.join(", "),
        failed[0]
    )
}

/// The steps in order, with what they need; all where none is named, the slow ones if `all`.
fn chosen(only: &[Step], all: bool) -> Vec<Step> {
    let dist_needed = only.iter().any(|step| step.needs_dist());
    Step::value_variants()
        .iter()
        .copied()
        .filter(|step| {
            (only.is_empty() && (all || !step.is_slow()))
                || only.contains(step)
                || (*step == Step::Dist && dist_needed)
        })
        .collect()
}

/// Runs one step; where it runs tests, returns how many passed.
fn run(workspace: &Workspace, step: Step, all: bool, missing: Missing) -> Result<Option<usize>> {
    match step {
        Step::Fmt => {
            run_cargo(workspace, &["fmt", "--all", "--check"])?;
            Ok(None)
        }
        Step::Clippy => {
            wasm::ensure_target()?;
            let strict = ["--", "-D", "warnings"];
            run_cargo(
                workspace,
                &[&["clippy", "--workspace", "--all-targets"], &strict[..]].concat(),
            )?;
            let for_wasm = ["clippy", "--package", PACKAGE, "--lib", "--target", TARGET];
            run_cargo(workspace, &[&for_wasm[..], &strict[..]].concat())?;
            Ok(None)
        }
        Step::Native => native(workspace, all).map(Some),
        Step::Doc => {
            process::run(
                process::cargo()
                    .current_dir(&workspace.root)
                    .args(["doc", "--workspace", "--no-deps"])
                    .env("RUSTDOCFLAGS", "-D warnings"),
            )?;
            Ok(None)
        }
        Step::Wasm => wasm_tests::test(workspace, all, missing).map(Some),
        Step::Dist => {
            let files = bundle::build(workspace)?;
            print!("{}", sizes::table(&files));
            weight::check(workspace, &weight::of(&files))?;
            Ok(None)
        }
        Step::Node => {
            node::install(workspace, NODE_TESTS)?;
            node::test(workspace, NODE_TESTS, all, &[]).map(Some)
        }
        Step::Browser => {
            let chromium = browser::chromium(missing)?;
            node::install(workspace, node::BROWSER_TESTS)?;
            let another = workspace.scratch("another-pack")?;
            pack::lower::write(workspace, &workspace.root.join(ANOTHER_PACK), &another)?;
            let variables = [
                (browser::CHROMIUM_VARIABLE, chromium),
                (ANOTHER_PACK_VARIABLE, another),
            ];
            node::test(workspace, node::BROWSER_TESTS, all, &variables).map(Some)
        }
        Step::Engines => engines::test(workspace, all, missing).map(Some),
        Step::Bundlers => {
            let variables = [(browser::CHROMIUM_VARIABLE, browser::chromium(missing)?)];
            node::install(workspace, BUNDLER_TESTS)?;
            // What the tests share with those of the plain run has packages of its own.
            node::install(workspace, node::BROWSER_TESTS)?;
            node::install(workspace, PARCEL)?;
            node::install_each(workspace, EXAMPLES)?;
            node::test(workspace, BUNDLER_TESTS, all, &variables).map(Some)
        }
        Step::Wordpress => wordpress::test(workspace, missing).map(Some),
        Step::Deny => deny(workspace, missing).map(|()| None),
    }
}

/// The native tests, each half of the workspace for itself: built together,
/// this program would be linked anew while it runs, which some systems refuse.
fn native(workspace: &Workspace, all: bool) -> Result<usize> {
    let halves = [
        vec!["test", "--workspace", "--exclude", "xtask"],
        vec!["test", "--package", "xtask"],
    ];
    let mut passed = 0;
    for mut arguments in halves {
        if all {
            arguments.extend(["--", "--include-ignored"]);
        }
        let mut command = process::cargo();
        command.current_dir(&workspace.root).args(arguments);
        process::run_reading(&mut command, |line| {
            passed += test_counts::passed_in_rust(line).unwrap_or_default();
        })?;
    }
    Ok(passed)
}

/// What the crates stand on, held to `deny.toml`. Without `--workspace` the root crate alone would be
/// looked at, which passes too easily.
fn deny(workspace: &Workspace, missing: Missing) -> Result<()> {
    if which::which("cargo-deny").is_err() {
        let install = ["install", "cargo-deny", "--locked"];
        if missing == Missing::Say {
            bail!(
                "no cargo-deny was found. Please install it and start again: cargo {}",
                install.join(" ")
            );
        }
        announce("no cargo-deny was found: building it, which takes some minutes");
        run_cargo(workspace, &install)?;
    }
    let check = ["deny", "--workspace", "check", "--hide-inclusion-graph"];
    run_cargo(
        workspace,
        &[&check[..], &["licenses", "bans", "sources"][..]].concat(),
    )
}

fn run_cargo(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    process::run(
        process::cargo()
            .current_dir(&workspace.root)
            .args(arguments),
    )
}

fn summary(report: &[(Step, Outcome, Duration)]) -> String {
    let mut text = String::from("\nSummary\n");
    for (step, outcome, time) in report {
        let result = match outcome {
            Outcome::Passed { tests: None } => "passed".to_owned(),
            Outcome::Passed { tests: Some(tests) } => format!("passed, {tests} tests"),
            Outcome::Failed(_) => "FAILED".to_owned(),
            Outcome::NotRun => "not run, as dist failed".to_owned(),
        };
        text += &format!("  {step:9} {:>6.1} s  {result}\n", time.as_secs_f64());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tests_dist_builds_it_first() {
        let steps = |only: &[Step]| {
            let steps = chosen(only, false);
            steps.iter().map(Step::to_string).collect::<Vec<_>>()
        };
        assert_eq!(steps(&[Step::Browser]), ["dist", "browser"]);
        assert_eq!(steps(&[Step::Engines]), ["dist", "engines"]);
        assert_eq!(steps(&[Step::Wordpress]), ["dist", "wordpress"]);
        assert_eq!(steps(&[Step::Wasm, Step::Fmt]), ["fmt", "wasm"]);
    }

    #[test]
    fn only_all_runs_what_is_slow() {
        let every = Step::value_variants();
        assert_eq!(chosen(&[], true), every);
        let (quick, slow) = every.split_at(every.len() - 4);
        assert_eq!(chosen(&[], false), quick);
        let named = [Step::Engines, Step::Bundlers, Step::Wordpress, Step::Deny];
        assert_eq!(slow, named);
    }

    #[test]
    fn the_summary_names_what_failed() {
        let report = [
            (
                Step::Native,
                Outcome::Passed { tests: Some(3) },
                Duration::from_secs(2),
            ),
            (
                Step::Dist,
                Outcome::Failed(anyhow::anyhow!("x")),
                Duration::from_secs(1),
            ),
            (Step::Node, Outcome::NotRun, Duration::ZERO),
        ];
        let text = summary(&report);
        assert!(
            text.contains("native       2.0 s  passed, 3 tests"),
            "{text}"
        );
        assert!(text.contains("dist         1.0 s  FAILED"), "{text}");
        assert!(text.contains("node         0.0 s  not run"), "{text}");
    }
}
