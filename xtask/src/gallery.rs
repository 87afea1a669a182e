//! `cargo xtask gallery`: a picture of every screen and state, on one page.
//!
//! What arrives: `dist/` and the list in `tests/gallery/screens.mjs`. What
//! leaves: `gallery/` in cargo's target folder, with a PNG a picture and an
//! `index.html` to look at them, and with `--readme` the README's pictures.
//! This module deliberately does not know what is on a picture; the script
//! that takes them does.

use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::dist::bundle;
use crate::process::announce;
use crate::test::browser;
use crate::test::installed::Missing;
use crate::test::node;
use crate::workspace::Workspace;

const SCRIPT: &str = "tests/gallery/gallery.mjs";

/// The folder of the README's pictures, in the repository.
const README_FOLDER: &str = "docs/images";

/// What to take pictures of.
#[derive(clap::Args)]
pub struct Options {
    /// Takes only the pictures of this screen (`health`), look (`dark`) or
    /// language (`ar`), or one of them (`health.dark.ar`); may be given more
    /// than once
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Takes dist/ as it is
    #[arg(long)]
    no_build: bool,
    /// Makes the README's pictures anew as well, in docs/images/
    #[arg(long)]
    readme: bool,
}

/// Builds, takes the pictures and says where they are.
pub fn gallery(workspace: &Workspace, options: &Options) -> Result<()> {
    if !options.no_build {
        bundle::build(workspace)?;
    } else if !workspace.dist().exists() {
        bail!("there is no dist/ yet: leave out --no-build");
    }
    let chromium = browser::chromium(Missing::Say)?;
    // The script shares the browser tests' harness, and so their packages.
    node::install(workspace, node::BROWSER_TESTS)?;
    let folder = workspace.gallery();
    announce("taking the pictures (a few minutes for all of them)");
    let mut arguments = vec![folder.clone().into_os_string()];
    for name in &options.only {
        arguments.extend([OsString::from("--only"), name.into()]);
    }
    if options.readme {
        arguments.extend(["--readme", README_FOLDER].map(OsString::from));
    }
    let variables = [(browser::CHROMIUM_VARIABLE, chromium)];
    node::run(workspace, SCRIPT, &arguments, &variables)?;
    announce(&format!(
        "the gallery: {}",
        folder.join("index.html").display()
    ));
    Ok(())
}
