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
    announce("generating the JavaScript that calls it");
    let (module, wasm, types) = generate(workspace, &compiled, Glue::Module)?;
    let (script, script_wasm, _) = generate(workspace, &compiled, Glue::Script)?;
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
    let libraries = process::output_of(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]));
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
    let mut command = process::cargo();
    command
        .current_dir(&workspace.root)
        .args(["build", "--release", "--lib", "--package", PACKAGE])
        .args(["--target", TARGET])
        .arg("--message-format=json-render-diagnostics")
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            reproducible_flags(workspace).join("\u{1f}"),
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
fn reproducible_flags(workspace: &Workspace) -> Vec<String> {
    let mut flags = vec![format!(
        "--remap-path-prefix={}=.",
        workspace.root.display()
    )];
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let registries = cargo_home
        .and_then(|home| fs::read_dir(home.join("registry").join("src")).ok())
        .into_iter()
        .flatten()
        .flatten();
    let mut folders: Vec<_> = registries.map(|registry| registry.path()).collect();
    folders.sort();
    flags.extend(
        folders
            .iter()
            .map(|folder| format!("--remap-path-prefix={}=crates", folder.display())),
    );
    flags.extend(library_sources());
    flags
}

/// Where the toolchain has the library's sources installed, their paths would stand in the wasm; where
/// it has not, the compiler names them by its commit. So do both.
fn library_sources() -> Option<String> {
    let sysroot = process::output_of(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = process::output_of(Command::new("rustc").arg("-vV"))?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))?;
    let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
    Some(format!(
        "--remap-path-prefix={}=/rustc/{commit}",
        sources.display()
    ))
}

#[derive(Clone, Copy)]
enum Glue {
    Module,
    Script,
}

fn generate(
    workspace: &Workspace,
    compiled: &Path,
    glue: Glue,
) -> Result<(String, Vec<u8>, String)> {
    let folder = workspace.scratch(match glue {
        Glue::Module => "glue-module",
        Glue::Script => "glue-script",
    })?;
    fs::remove_dir_all(&folder)?;
    let mut bindgen = Bindgen::new();
    match glue {
        Glue::Module => bindgen.web(true)?.omit_default_module_path(false),
        Glue::Script => bindgen.no_modules(true)?.omit_default_module_path(true),
    };
    bindgen
        .input_path(compiled)
        .out_name("skin_quiz")
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
        text("skin_quiz.js")?,
        fs::read(folder.join(DEFAULT_WASM_NAME)).context("wasm-bindgen wrote no wasm")?,
        text("skin_quiz.d.ts")?,
    ))
}
