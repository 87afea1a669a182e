//! `cargo xtask`: builds, serves and tests Skin Quiz.
//!
//! Each command is one module: [`dist`] assembles the folder `dist/` and says what
//! it weighs, [`release`] packs it for people to take, [`serve`] shows it on loopback and rebuilds on change, [`mod@test`]
//! runs every check there is, [`gallery`] takes a picture of every screen,
//! [`review`] writes the decision down for a clinician, [`clinic_file`] describes
//! and checks the file in which a clinic sets its own, [`pack`] checks the tables
//! and words that all of it is made from. They share what they stand on:
//! [`workspace`] (where things are) and [`process`] (other programs). To add a
//! command, add its module, a variant of [`Command`] and an arm in [`run`].

mod clinic_file;
mod dist;
mod gallery;
mod pack;
mod process;
mod release;
mod review;
mod serve;
mod test;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::dist::{bundle, sizes, wasm, weight};
use crate::test::wasm_tests;
use crate::workspace::Workspace;

/// Builds, serves and tests Skin Quiz.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the release folder dist/ and prints what each file weighs
    Dist(bundle::Options),
    /// Writes release/: the site folder, the WordPress plugin and the npm package, with their
    /// hashes and a page that says which to take
    Release(release::Options),
    /// Serves dist/ on loopback; rebuilds and reloads when a source changes
    Serve(serve::Options),
    /// Runs the checks: format, lints, native, wasm, Node and browser tests
    Test(test::Options),
    /// Builds dist/, prints what its files weigh and what in the wasm weighs it, and compares
    Size {
        /// Writes the figures to docs/sizes.json instead of comparing
        #[arg(long)]
        renew: bool,
    },
    /// Says in plain words what is wrong with a clinic file, and on which line
    CheckClinic(clinic_file::check::Options),
    /// Takes a picture of every screen and state: target/gallery/index.html
    Gallery(gallery::Options),
    /// Writes the decision for a clinician to review, its digest, and the reports on it:
    /// docs/review.html, docs/flow.svg, crates/decision/src/catalogue.digest,
    /// docs/second-reader.html, docs/benchmark.md, docs/population.md
    Review,
    /// Builds what the studio's page works with, by itself, for its tests: target/xtask/studio/
    StudioProofs,
    /// Checks a knowledge pack, and what comes of it
    #[command(subcommand)]
    Pack(pack::Command),
    /// What cargo calls to run a test binary built for wasm
    #[command(name = wasm_tests::RUNNER, hide = true)]
    WasmTestRunner {
        /// The test binary, then what `cargo test` passes on to it
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Size { renew } => {
            let workspace = Workspace::locate()?;
            let files = bundle::build(&workspace)?;
            print!("{}", sizes::table(&files));
            print!("{}", weight::inside(&wasm::compile(&workspace)?)?);
            let weights = weight::of(&files);
            if renew {
                weight::commit(&workspace, &weights)
            } else {
                weight::check(&workspace, &weights)
            }
        }
        Command::Dist(options) => {
            let workspace = Workspace::locate()?;
            // What is released names what was signed.
            review::check_digest(&workspace.root)?;
            let files = bundle::build_as(&workspace, &options)?;
            print!("{}", sizes::table(&files));
            Ok(())
        }
        Command::Release(options) => release::release(&Workspace::locate()?, &options),
        Command::Serve(options) => serve::serve(&Workspace::locate()?, &options),
        Command::Test(options) => test::test(&Workspace::locate()?, &options),
        Command::StudioProofs => wasm::write_studio(&Workspace::locate()?),
        Command::CheckClinic(options) => clinic_file::check::check(&options),
        Command::Gallery(options) => gallery::gallery(&Workspace::locate()?, &options),
        Command::Review => {
            let root = &Workspace::locate()?.root;
            for written in review::write(root)? {
                println!("{written}");
            }
            println!("{}", pack::benchmark::write(root)?);
            println!("{}", pack::population::write(root)?);
            Ok(())
        }
        Command::Pack(pack::Command::Check(options)) => {
            pack::check::check(&Workspace::locate()?, &options)
        }
        Command::Pack(pack::Command::Lower(options)) => {
            pack::lower::lower(&Workspace::locate()?, &options)
        }
        Command::Pack(pack::Command::Benchmark) => {
            println!("{}", pack::benchmark::write(&Workspace::locate()?.root)?);
            Ok(())
        }
        Command::Pack(pack::Command::Population) => {
            println!("{}", pack::population::write(&Workspace::locate()?.root)?);
            Ok(())
        }
        Command::WasmTestRunner { arguments } => wasm_tests::run_as_cargo_runner(arguments),
    }
}
