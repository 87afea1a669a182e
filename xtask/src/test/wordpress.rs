//! The plugin in a real WordPress, with its database.
//!
//! What arrives: the built `dist/`. What leaves: how many tests of
//! `tests/wordpress/` passed. WordPress, PHP and MariaDB are those of the
//! system; the tests start both servers themselves. Where one can't be had the
//! step has failed, as an engine has. This module does not know what is tested.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::release;
use crate::test::browser;
use crate::test::installed::{Missing, Program};
use crate::test::node;
use crate::workspace::Workspace;

const TESTS: &str = "tests/wordpress";

const PACKAGES: &[&str] = &[
    "wordpress",
    "wordpress-theme-twentytwentyone",
    "wordpress-theme-twentytwentytwo",
    "wordpress-theme-twentytwentythree",
    "mariadb-server",
    "php-cli",
    "php-mysql",
    "php-xml",
    "php-mbstring",
];

const ELSEWHERE: &str = "install PHP with mysqli, and MariaDB, so that both are on the PATH; \
                         unpack WordPress and name its folder in SKIN_QUIZ_WORDPRESS";

const PHP: Program = Program {
    title: "PHP",
    variable: "SKIN_QUIZ_PHP",
    names: &["php"],
    packages: PACKAGES,
    elsewhere: ELSEWHERE,
};

const MARIADB: Program = Program {
    title: "MariaDB",
    variable: "SKIN_QUIZ_MARIADB",
    names: &["mariadbd", "/usr/sbin/mariadbd"],
    packages: PACKAGES,
    elsewhere: ELSEWHERE,
};

/// A folder, not a program: its name is where Debian's package puts it.
const WORDPRESS: Program = Program {
    title: "WordPress",
    variable: "SKIN_QUIZ_WORDPRESS",
    names: &["/usr/share/wordpress"],
    packages: PACKAGES,
    elsewhere: ELSEWHERE,
};

/// Packs the plugin and runs the tests; returns how many passed.
pub fn test(workspace: &Workspace, missing: Missing) -> Result<usize> {
    let variables = [
        (browser::CHROMIUM_VARIABLE, browser::chromium(missing)?),
        (PHP.variable, PHP.find(missing)?),
        (MARIADB.variable, MARIADB.find(missing)?),
        (WORDPRESS.variable, wordpress(missing)?),
        ("SKIN_QUIZ_PLUGIN", release::wordpress_plugin(workspace)?),
    ];
    // What the tests share with those of the plain run has packages of its own.
    node::install(workspace, node::BROWSER_TESTS)?;
    // Slow as it is, it runs only where it is asked for, and so with the patience for that.
    node::test(workspace, TESTS, true, &variables)
}

/// The folder with WordPress itself; installed first where it is missing and that was asked for.
fn wordpress(missing: Missing) -> Result<PathBuf> {
    let is_there = |folder: &PathBuf| folder.join("wp-settings.php").is_file();
    if let Some(named) = env::var_os(WORDPRESS.variable).map(PathBuf::from) {
        if !is_there(&named) {
            let (variable, named) = (WORDPRESS.variable, named.display());
            bail!("{variable} names {named}, where no WordPress is");
        }
        return Ok(named);
    }
    let folder = PathBuf::from(WORDPRESS.names[0]);
    if !is_there(&folder) {
        // A machine may have had PHP and a database before.
        WORDPRESS.install(missing)?;
    }
    if !is_there(&folder) {
        bail!(
            "no WordPress in {}, even after installing it",
            folder.display()
        );
    }
    Ok(folder)
}
