//! Programs that the tests need from elsewhere: found, or installed where somebody asked for that.
//!
//! What arrives: a program's names and the Debian packages it comes in. What
//! leaves: where it is, or an error that says what to install. This module
//! does not know what any of them is for.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{self, announce};

/// What becomes of a program that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is installed: `--install` was given.
    Install,
    /// The command that installs it is said. Nobody's machine is changed unasked.
    Say,
}

/// A program that somebody else makes.
pub struct Program {
    /// What people call it.
    pub title: &'static str,
    /// The environment variable that names one to use.
    pub variable: &'static str,
    /// What its file may be called, on the PATH or in full.
    pub names: &'static [&'static str],
    /// The Debian packages to install.
    pub packages: &'static [&'static str],
    /// What to do where there are no Debian packages.
    pub elsewhere: &'static str,
}

impl Program {
    /// Where it is; installed first where it is missing and that was asked for.
    pub fn find(&self, missing: Missing) -> Result<PathBuf> {
        if let Some(named) = env::var_os(self.variable) {
            return which::which(&named).with_context(|| {
                let named = named.display();
                format!("{} names {named}, which can't be run", self.variable)
            });
        }
        let look = || self.names.iter().find_map(|name| which::which(name).ok());
        if let Some(found) = look() {
            return Ok(found);
        }
        self.install(missing)?;
        look().with_context(|| {
            let told = self.told();
            format!("{told}, even after installing it. {}", self.by_hand())
        })
    }

    /// Installs its packages, where that was asked for; an error that says how to, where not.
    pub fn install(&self, missing: Missing) -> Result<()> {
        let told = self.told();
        let installer = match missing {
            Missing::Install => self.installer(),
            Missing::Say => None,
        };
        let Some(install) = installer else {
            bail!("{told}. {}", self.by_hand());
        };
        announce(&format!(
            "{told}: installing it with `{}`",
            install.join(" && ")
        ));
        for step in &install {
            let mut words = step.split(' ');
            let mut command = Command::new(words.next().unwrap_or_default());
            command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
            process::run(&mut command).with_context(|| {
                format!("{told} and it could not be installed. {}", self.by_hand())
            })?;
        }
        Ok(())
    }

    fn told(&self) -> String {
        format!("no {} was found", self.title)
    }

    /// The commands that install it here, where that is allowed at all.
    fn installer(&self) -> Option<[String; 2]> {
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
                self.packages.join(" ")
            ),
        ])
    }

    fn by_hand(&self) -> String {
        format!(
            "Please do one of these and start again:\n\n    \
             on Debian:  sudo apt-get install {}\n    \
             or by itself: cargo xtask test --install\n    \
             elsewhere:  {}\n    \
             or:         {}=/path/to/program cargo xtask test\n",
            self.packages.join(" "),
            self.elsewhere,
            self.variable,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_its_packages_and_not_installed() {
        let program = Program {
            title: "Firefox",
            variable: "SKIN_QUIZ_TEST_NO_SUCH_VARIABLE",
            names: &["no-such-program"],
            packages: &["firefox-esr", "xvfb"],
            elsewhere: "install Firefox",
        };
        let text = program.find(Missing::Say).unwrap_err().to_string();
        assert!(text.starts_with("no Firefox was found"), "{text}");
        assert!(text.contains("cargo xtask test --install"), "{text}");
        assert!(
            text.contains("sudo apt-get install firefox-esr xvfb\n"),
            "{text}"
        );
        assert!(text.contains("elsewhere:  install Firefox\n"), "{text}");
    }
}
