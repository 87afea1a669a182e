//! The library compiled for the browser, and the JavaScript that calls it.
//!
//! Arrives: the crate's source. Leaves: wasm with its glue, once as an ES module
//! and once for pages without modules. Names and hashes are the bundle's.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use cargo_metadata::Message;
use wasm_bindgen_cli_support::Bindgen;

use crate::dist::weight;
use crate::process::{self, announce};
use crate::workspace::{PACKAGE, Workspace};

/// The target the library is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The wasm file's name in the glue's default address.
pub const DEFAULT_WASM_NAME: &str = "skin_quiz_bg.wasm";

/// What the studio's page works with, which no visitor loads.
const STUDIO: Library = Library {
    package: "skin-quiz-studio",
    out_name: "skin_quiz_studio",
};

/// The quiz itself.
const QUIZ: Library = Library {
    package: PACKAGE,
    out_name: "skin_quiz",
};

/// A library for the browser.
#[derive(Clone, Copy)]
struct Library {
    package: &'static str,
    /// What its files are called.
    out_name: &'static str,
}

/// What the rest of the build is made of.
pub struct Bindings {
    /// The glue as an ES module, with its default wasm address.
    pub module: String,
    /// The wasm the module calls.
    pub wasm: Vec<u8>,
    /// The module's types.
    pub types: String,
    /// The glue for pages without modules: one `let wasm_bindgen = ...`.
    pub script: String,
    /// The wasm the script calls.
    pub script_wasm: Vec<u8>,
}

/// Compiles the library and generates its glue.
pub fn build(workspace: &Workspace) -> Result<Bindings> {
    ensure_target()?;
    let compiled = compile(workspace)?;
    weight::refuse_float_formatting(&compiled)?;
    bindings(workspace, &compiled, QUIZ)
}

/// Compiles what the studio's page works with: the glue as a module, whose default export is given
/// the bytes of the wasm (`init({ module_or_path: bytes })`), and as a script, where modules can't
/// be had (`wasm_bindgen({ module_or_path: bytes })`).
pub fn build_studio(workspace: &Workspace) -> Result<Bindings> {
    ensure_target()?;
    announce("compiling the studio's proofs to wasm");
    let compiled = compile_library(workspace, STUDIO)?;
    bindings(workspace, &compiled, STUDIO)
}

/// Writes what [`build_studio`] makes into its own folder in cargo's target folder, for tests.
pub fn write_studio(workspace: &Workspace) -> Result<()> {
    let made = build_studio(workspace)?;
    let folder = workspace.scratch("studio")?;
    let name = STUDIO.out_name;
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    fs::write(folder.join(format!("{name}.js")), made.module)?;
    fs::write(folder.join(format!("{name}_bg.wasm")), made.wasm)?;
    announce(&format!("{name}.js is in {}", folder.display()));
    Ok(())
}

fn bindings(workspace: &Workspace, compiled: &Path, library: Library) -> Result<Bindings> {
    announce("generating the JavaScript that calls it");
    let (module, wasm, types) = generate(workspace, compiled, library, Glue::Module)?;
    let (script, script_wasm, _) = generate(workspace, compiled, library, Glue::Script)?;
    for (name, bytes) in [
        ("the wasm", &wasm[..]),
        ("the script's wasm", &script_wasm),
        ("the glue", module.as_bytes()),
        ("the script", script.as_bytes()),
    ] {
        refuse_paths(workspace, name, bytes)?;
    }
    Ok(Bindings {
        module,
        wasm,
        types,
        script,
        script_wasm,
    })
}

/// Adds the wasm target to the toolchain if it is missing.
pub fn ensure_target() -> Result<()> {
    let by_hand = format!("rustup target add {TARGET}");
    let libraries =
        process::output_of(process::rustc().args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    announce(&format!(
        "the Rust target {TARGET} is missing: adding it with `{by_hand}`"
    ));
    process::run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!("the Rust target {TARGET} is missing and could not be added; please run\n\n    {by_hand}\n")
    })
}

/// Compiles the library; the wasm still has the names of its functions.
pub fn compile(workspace: &Workspace) -> Result<PathBuf> {
    announce("compiling the library to wasm (about a minute the first time)");
    compile_library(workspace, QUIZ)
}

fn compile_library(workspace: &Workspace, library: Library) -> Result<PathBuf> {
    let mut command = process::cargo();
    command
        .current_dir(&workspace.root)
        .args(["build", "--release", "--lib", "--package", library.package])
        .args(["--target", TARGET])
        .arg("--message-format=json-render-diagnostics")
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            reproducible_flags(workspace)?.join("\u{1f}"),
        )
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let mut child = command.spawn().context("cargo could not be started")?;
    let mut compiled = None;
    if let Some(output) = child.stdout.take() {
        for message in Message::parse_stream(std::io::BufReader::new(output)) {
            if let Message::CompilerArtifact(artifact) = message? {
                compiled = artifact
                    .filenames
                    .into_iter()
                    .find(|file| file.extension() == Some("wasm"))
                    .or(compiled);
            }
        }
    }
    if !child.wait()?.success() {
        bail!("the library does not compile for {TARGET}; the compiler's messages are above");
    }
    compiled
        .map(|file| file.into_std_path_buf())
        .context("cargo built no wasm: is `cdylib` still among the library's crate types?")
}

/// Flags that keep this machine's paths out of the panic messages in the wasm,
/// so that the same source gives the same bytes wherever it is built.
fn reproducible_flags(workspace: &Workspace) -> Result<Vec<String>> {
    let mut places: Vec<(PathBuf, String)> = Vec::new();
    for folder in registries() {
        places.push((folder, "crates".to_owned()));
    }
    // Where the toolchain's component `rust-src` is installed, the compiler names the standard
    // library's files as they lie here; where it is not, by their commit.
    let sources = sysroot()?.join("lib/rustlib/src/rust");
    places.push((sources, format!("/rustc/{}", compiler_commit()?)));
    places.push((workspace.root.clone(), ".".to_owned()));
    places.push((workspace.target().to_owned(), "./target".to_owned()));
    // The compiler takes the last that fits.
    Ok(places
        .iter()
        .map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()))
        .collect())
}

/// Where cargo unpacks the crates of each registry.
fn registries() -> Vec<PathBuf> {
    let entries = cargo_home()
        .and_then(|home| fs::read_dir(home.join("registry").join("src")).ok())
        .into_iter()
        .flatten()
        .flatten();
    let mut folders: Vec<_> = entries.map(|registry| registry.path()).collect();
    folders.sort();
    folders
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

/// The folder of the toolchain that compiles.
fn sysroot() -> Result<PathBuf> {
    process::output_of(process::rustc().args(["--print", "sysroot"]))
        .map(PathBuf::from)
        .context("`rustc --print sysroot` could not be run")
}

/// The commit that the compiler was built from, by which it names its own library.
fn compiler_commit() -> Result<String> {
    process::output_of(process::rustc().arg("-vV"))
        .as_deref()
        .and_then(|said| {
            said.lines()
                .find_map(|line| line.strip_prefix("commit-hash: "))
        })
        .map(str::to_owned)
        .context("`rustc -vV` names no commit")
}

/// Refuses what is built where a folder of this machine is named in it: whoever
/// builds the same source elsewhere would get other bytes, and it is nobody's business.
pub fn refuse_paths(workspace: &Workspace, name: &str, bytes: &[u8]) -> Result<()> {
    let folders = [
        Some(workspace.root.clone()),
        Some(workspace.target().to_owned()),
        cargo_home(),
        env::home_dir(),
        Some(sysroot()?),
    ];
    for folder in folders.into_iter().flatten() {
        // `/` is in every file and says nothing.
        if folder.components().count() > 1 && names(bytes, &folder) {
            bail!(
                "{name} names {}, a folder of this machine: see `reproducible_flags`",
                folder.display()
            );
        }
    }
    Ok(())
}

/// Whether the bytes name a source file below this folder. The folder alone may
/// be a word of the quiz's own, such as `/skin-quiz/`.
fn names(bytes: &[u8], folder: &Path) -> bool {
    const LONGEST: usize = 300;
    let path = format!("{}/", folder.display()).into_bytes();
    bytes.windows(path.len()).enumerate().any(|(at, part)| {
        let below = &bytes[at + path.len()..];
        part == path
            && below[..below.len().min(LONGEST)]
                .split(|byte| !byte.is_ascii_graphic())
                .next()
                .is_some_and(|name| name.windows(3).any(|ending| ending == b".rs"))
    })
}

#[derive(Clone, Copy)]
enum Glue {
    Module,
    Script,
}

fn generate(
    workspace: &Workspace,
    compiled: &Path,
    library: Library,
    glue: Glue,
) -> Result<(String, Vec<u8>, String)> {
    let name = library.out_name;
    let folder = workspace.scratch(&match glue {
        Glue::Module => format!("glue-module-{name}"),
        Glue::Script => format!("glue-script-{name}"),
    })?;
    fs::remove_dir_all(&folder)?;
    let mut bindgen = Bindgen::new();
    match glue {
        Glue::Module => bindgen.web(true)?.omit_default_module_path(false),
        Glue::Script => bindgen.no_modules(true)?.omit_default_module_path(true),
    };
    bindgen
        .input_path(compiled)
        .out_name(name)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("wasm-bindgen could not generate the glue")?;
    if folder.join("snippets").exists() {
        bail!(
            "a dependency brings JavaScript files of its own (wasm-bindgen `snippets`), which \
             dist/ has no place for: do without it, or teach xtask's bundle to ship them"
        );
    }
    let text = |name: &str| {
        fs::read_to_string(folder.join(name))
            .with_context(|| format!("wasm-bindgen wrote no {name}"))
    };
    Ok((
        text(&format!("{name}.js"))?,
        fs::read(folder.join(format!("{name}_bg.wasm"))).context("wasm-bindgen wrote no wasm")?,
        text(&format!("{name}.d.ts"))?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_this_machine_is_found_in_what_is_built() {
        let workspace = Workspace::locate().unwrap();
        let built = |path: &Path| {
            let mut bytes = b"\0asm\x01".to_vec();
            bytes.extend(path.display().to_string().into_bytes());
            bytes.extend(b"/src/lib.rs\0");
            refuse_paths(&workspace, "the wasm", &bytes)
        };
        let own = [
            workspace.root.clone(),
            workspace.target().to_owned(),
            cargo_home().unwrap(),
            sysroot().unwrap().join("lib/rustlib/src/rust/library"),
        ];
        for folder in own {
            assert!(built(&folder).is_err(), "{}", folder.display());
        }
        let said = [".".into(), "crates/yew-0.23.0".into(), rustc_sources()];
        for folder in said {
            built(&folder).unwrap();
        }
        let address = format!(
            "{}/skin-quiz.js\" is no source.rs",
            workspace.root.display()
        );
        refuse_paths(&workspace, "the glue", address.as_bytes()).unwrap();
    }

    fn rustc_sources() -> PathBuf {
        PathBuf::from(format!("/rustc/{}/library", compiler_commit().unwrap()))
    }

    #[test]
    fn every_folder_of_this_machine_gets_another_name() {
        let workspace = Workspace::locate().unwrap();
        let flags = reproducible_flags(&workspace).unwrap();
        let own = [
            workspace.root.clone(),
            workspace.target().to_owned(),
            sysroot().unwrap(),
        ];
        for folder in own.into_iter().chain(registries()) {
            let flag = format!("--remap-path-prefix={}", folder.display());
            assert!(flags.iter().any(|one| one.starts_with(&flag)), "{flag}");
        }
        assert!(flags.last().unwrap().ends_with("=./target"));
    }
}
