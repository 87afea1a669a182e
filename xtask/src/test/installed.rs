//! Programs that the tests need from elsewhere: found, or installed where that is allowed.
//!
//! What arrives: a program's names and the Debian packages it comes in. What
//! leaves: where it is, or an error that says what to install. This module
//! does not know what any of them is for.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{self, announce};

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
    /// Where it is; installs it first where it is missing and that is allowed.
    pub fn find(&self) -> Result<PathBuf> {
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
        let missing = format!("no {} was found", self.title);
        let Some(install) = self.installer() else {
            bail!("{missing}. {}", self.by_hand());
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
                    self.by_hand()
                )
            })?;
        }
        look().with_context(|| format!("{missing}, even after installing it. {}", self.by_hand()))
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
    fn what_is_missing_is_named_with_its_packages() {
        let program = Program {
            title: "Firefox",
            variable: "SKIN_QUIZ_TEST_NO_SUCH_VARIABLE",
            names: &["no-such-program"],
            packages: &["firefox-esr", "xvfb"],
            elsewhere: "install Firefox",
        };
        let text = program.by_hand();
        assert!(
            text.contains("sudo apt-get install firefox-esr xvfb\n"),
            "{text}"
        );
        assert!(text.contains("elsewhere:  install Firefox\n"), "{text}");
    }
}
