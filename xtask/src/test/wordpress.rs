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

/// The environment variable that names a folder with another WordPress.
const WORDPRESS_VARIABLE: &str = "SKIN_QUIZ_WORDPRESS";

/// Where Debian's package puts it.
const WORDPRESS: &str = "/usr/share/wordpress";

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

/// Packs the plugin and runs the tests; returns how many passed.
pub fn test(workspace: &Workspace, all: bool, missing: Missing) -> Result<usize> {
    let variables = [
        (browser::CHROMIUM_VARIABLE, browser::chromium(missing)?),
        (PHP.variable, PHP.find(missing)?),
        (MARIADB.variable, MARIADB.find(missing)?),
        (WORDPRESS_VARIABLE, wordpress()?),
        ("SKIN_QUIZ_PLUGIN", release::wordpress_plugin(workspace)?),
    ];
    // What the tests share with those of the plain run has packages of its own.
    node::install(workspace, node::BROWSER_TESTS)?;
    node::test(workspace, TESTS, all, &variables)
}

/// The folder with WordPress itself.
fn wordpress() -> Result<PathBuf> {
    let folder = env::var_os(WORDPRESS_VARIABLE).map_or_else(|| WORDPRESS.into(), PathBuf::from);
    if !folder.join("wp-settings.php").is_file() {
        bail!(
            "no WordPress in {}. Please do one of these and start again:\n\n    \
             on Debian:  sudo apt-get install --no-install-recommends {}\n    \
             elsewhere:  {ELSEWHERE}\n",
            folder.display(),
            PACKAGES.join(" "),
        );
    }
    Ok(folder)
}
