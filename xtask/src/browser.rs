//! Finds a Chromium and its driver, or installs them where it may.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{self, announce};

/// The environment variable that names a Chromium to use.
pub const CHROMIUM_VARIABLE: &str = "SKIN_QUIZ_CHROMIUM";

const DRIVER_VARIABLE: &str = "CHROMEDRIVER";

const CHROMIUM_NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const DRIVER_NAMES: [&str; 2] = ["chromedriver", "/usr/lib/chromium-browser/chromedriver"];

/// What headless Chromium is started with, by the wasm tests as by the others.
///
/// No sandbox, as containers run as root; the rest keeps it off the network.
pub const FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

const PACKAGES: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "fonts-dejavu-core",
    "fonts-liberation",
];

/// A Chromium to run tests in.
pub fn chromium() -> Result<PathBuf> {
    find(CHROMIUM_VARIABLE, &CHROMIUM_NAMES, "no Chromium was found")
}

/// The program that drives Chromium for the wasm tests.
pub fn driver() -> Result<PathBuf> {
    find(DRIVER_VARIABLE, &DRIVER_NAMES, "no chromedriver was found")
}

fn find(variable: &str, names: &[&str], missing: &str) -> Result<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return which::which(&named)
            .with_context(|| format!("{variable} names {}, which can't be run", named.display()));
    }
    let look = || names.iter().find_map(|name| which::which(name).ok());
    if let Some(found) = look() {
        return Ok(found);
    }
    let Some(install) = installer() else {
        bail!("{missing}. {}", by_hand(variable));
    };
    announce(&format!(
        "{missing}: installing it with `{}`",
        install.join(" && ")
    ));
    for step in &install {
        let mut words = step.split(' ');
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut command).with_context(|| {
            format!(
                "{missing} and it could not be installed. {}",
                by_hand(variable)
            )
        })?;
    }
    look().with_context(|| format!("{missing}, even after installing it. {}", by_hand(variable)))
}

/// The commands that install a browser here, where that is allowed at all.
fn installer() -> Option<[String; 2]> {
    which::which("apt-get").ok()?;
    let root = process::output_of(Command::new("id").arg("-u")).as_deref() == Some("0");
    let sudo = if root {
        ""
    } else {
        // Succeeds only where sudo asks for no password.
        process::output_of(Command::new("sudo").args(["-n", "true"]))?;
        "sudo -n "
    };
    Some([
        format!("{sudo}apt-get update"),
        format!(
            "{sudo}apt-get install -y --no-install-recommends {}",
            PACKAGES.join(" ")
        ),
    ])
}

fn by_hand(variable: &str) -> String {
    format!(
        "Please do one of these and start again:\n\n    \
         on Debian:  sudo apt-get install {}\n    \
         elsewhere:  install Chromium or Chrome and the ChromeDriver of the same version, so that \
         both are on the PATH\n    \
         or:         {variable}=/path/to/program cargo xtask test\n",
        PACKAGES.join(" ")
    )
}
