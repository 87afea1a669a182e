//! Runs what is written in JavaScript: tests, and the gallery's script.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{self, announce};
use crate::test::test_counts;
use crate::workspace::Workspace;

/// The environment variable that asks the tests for their slow parts as well.
const ALL_VARIABLE: &str = "SKIN_QUIZ_ALL";

const OLDEST_NODE: u32 = 20;

/// How long one test file may take, in seconds.
const PATIENCE: u32 = 300;

/// The same with the slow parts.
const PATIENCE_WITH_ALL: u32 = 1800;

/// The folder of the tests that Playwright runs in Chromium, whose packages others share.
pub const BROWSER_TESTS: &str = "tests/browser";

/// How many tests there were, and how many of them passed.
pub struct Counts {
    pub tests: usize,
    pub passed: usize,
    ended_well: bool,
}

impl Counts {
    /// What a run that ended well counted.
    #[cfg(test)]
    pub fn of(tests: usize, passed: usize) -> Self {
        Self {
            tests,
            passed,
            ended_well: true,
        }
    }

    /// Whether there was a test at all and none of them failed or was skipped.
    pub fn all_passed(&self) -> bool {
        self.ended_well && self.tests > 0 && self.passed == self.tests
    }
}

/// Runs the test files of a folder; an error unless each of the tests passed.
pub fn test(
    workspace: &Workspace,
    folder: &str,
    all: bool,
    variables: &[(&str, PathBuf)],
) -> Result<usize> {
    let counts = count(workspace, folder, all, variables)?;
    if !counts.all_passed() {
        let Counts { tests, passed, .. } = counts;
        bail!("the tests in {folder}/ failed: {passed} of {tests} passed");
    }
    Ok(counts.passed)
}

/// Runs the test files of a folder and counts.
pub fn count(
    workspace: &Workspace,
    folder: &str,
    all: bool,
    variables: &[(&str, PathBuf)],
) -> Result<Counts> {
    let files = test_files(&workspace.root.join(folder))
        .with_context(|| format!("could not read {folder}/"))?;
    if files.is_empty() {
        // Without a file, `node --test` would go and look for tests by itself.
        bail!("{folder}/ has no file whose name ends in .test.mjs");
    }
    let patience = if all { PATIENCE_WITH_ALL } else { PATIENCE };
    let mut command = Command::new(program("node")?);
    command
        .current_dir(&workspace.root)
        .args([
            "--test",
            "--test-reporter=spec",
            "--test-reporter-destination=stdout",
        ])
        .arg(format!("--test-timeout={patience}000"))
        .args(files)
        .env_remove(ALL_VARIABLE);
    if all {
        command.env(ALL_VARIABLE, "1");
    }
    for (name, value) in variables {
        command.env(name, value);
    }
    let (mut tests, mut passed) = (0, 0);
    let ended = process::run_reading(&mut command, |line| {
        tests += test_counts::in_node(line, "tests").unwrap_or_default();
        passed += test_counts::in_node(line, "pass").unwrap_or_default();
    });
    if tests == 0 {
        // Without a count it is the program itself that failed, and it says why.
        ended?;
        bail!("not one test ran in {folder}/");
    }
    Ok(Counts {
        tests,
        passed,
        ended_well: ended.is_ok(),
    })
}

/// Runs one script of the repository.
pub fn run(
    workspace: &Workspace,
    script: &str,
    arguments: &[OsString],
    variables: &[(&str, PathBuf)],
) -> Result<()> {
    let mut command = Command::new(program("node")?);
    command
        .current_dir(&workspace.root)
        .arg(script)
        .args(arguments);
    for (name, value) in variables {
        command.env(name, value);
    }
    process::run(&mut command)
}

/// Installs an npm project's dependencies if they are missing or out of date.
pub fn install(workspace: &Workspace, folder: &str) -> Result<()> {
    let project = workspace.root.join(folder);
    let lock = fs::read(project.join("package-lock.json"))
        .with_context(|| format!("could not read {folder}/package-lock.json"))?;
    // Says for which lock file node_modules/ was made.
    let made_for = project
        .join("node_modules")
        .join(".made-for-package-lock.json");
    if fs::read(&made_for).is_ok_and(|made_for| made_for == lock) {
        return Ok(());
    }
    announce(&format!(
        "installing the npm packages of {folder}/ with `npm ci`"
    ));
    process::run(
        Command::new(program("npm")?)
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&project),
    )
    .with_context(|| {
        format!("the npm packages could not be installed; please run `npm ci` in {folder}/")
    })?;
    fs::write(made_for, lock)?;
    Ok(())
}

/// The same for each npm project right below a folder.
pub fn install_each(workspace: &Workspace, folder: &str) -> Result<()> {
    let mut projects = Vec::new();
    for entry in fs::read_dir(workspace.root.join(folder))? {
        let entry = entry?;
        if entry.path().join("package-lock.json").is_file() {
            projects.push(format!("{folder}/{}", entry.file_name().to_string_lossy()));
        }
    }
    projects.sort();
    for project in &projects {
        install(workspace, project)?;
    }
    Ok(())
}

/// Finds `node` or `npm`, and says which Node is needed where it is missing.
fn program(name: &str) -> Result<PathBuf> {
    let advice = format!("please install Node.js {OLDEST_NODE} or later, with npm");
    let found = which::which(name).with_context(|| format!("`{name}` was not found; {advice}"))?;
    if name == "node" {
        let version = process::output_of(Command::new(&found).arg("--version")).unwrap_or_default();
        let major = version
            .trim_start_matches('v')
            .split('.')
            .next()
            .and_then(|major| major.parse().ok());
        if major.is_none_or(|major: u32| major < OLDEST_NODE) {
            bail!("Node.js is too old ({version}); {advice}");
        }
    }
    Ok(found)
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
