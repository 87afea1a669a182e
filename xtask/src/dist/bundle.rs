//! Assembles `dist/`, the folder a clinic's host serves.
//!
//! Files with a plain name are entry points that hosts cache shortly. What they
//! load carries a hash of its content in its name (`assets/`) or address
//! (`?v=`), so that files of two releases never meet on one page; those of the
//! release before stay for pages that have it still (see [`releases`]).
//!
//! Nothing is written before everything is made: a failed build leaves the old
//! `dist/` as it was.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::json;
use walkdir::WalkDir;

use crate::clinic_file::schema;
use crate::dist::bundled;
use crate::dist::element;
use crate::dist::files::{Files, hash8, hashed, save};
use crate::dist::integrity;
use crate::dist::loader::{self, Element, Pinned};
use crate::dist::media_type;
use crate::dist::notices;
use crate::dist::npm;
use crate::dist::offline;
use crate::dist::packed;
use crate::dist::precompress::{self, Compressor};
use crate::dist::releases;
use crate::dist::script;
use crate::dist::sizes::{CompressedSize, FileSize};
use crate::dist::snippet;
use crate::dist::studio::{self, Quiz};
use crate::dist::stylesheet;
use crate::dist::texts::{DEFAULT_LANGUAGE, Texts};
use crate::dist::wasm::{self, Bindings, DEFAULT_WASM_NAME};
use crate::process::announce;
use crate::workspace::Workspace;

const STYLESHEET: &str = "www/skin-quiz.css";
const DEMO_PAGE: &str = "index.html";
const DEMO_FOLDER: &str = "www/demo";
const STANDALONE_PAGE: &str = "www/standalone.html";
const STANDALONE_SCRIPT: &str = "__SCRIPT__";
const FRAME_PAGE: &str = "www/frame.html";
const FRAME_PAGE_SCRIPT: &str = "www/framed.js";
const FRAME_PARENT_SCRIPT: &str = "www/frame.js";
const ELEMENT_TYPES: &str = "www/skin-quiz.d.ts";
const MANIFEST: &str = "www/manifest.webmanifest";
/// The law that `checkClinic` holds a clinic's own words to, where it is handed over.
const LAW: &str = "law.txt";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// How to build.
#[derive(clap::Args)]
pub struct Options {
    /// The dist/ of the release before, whose assets are kept beside the new
    /// ones for pages that have it in a cache; the existing dist/ if not named
    #[arg(long, value_name = "DIR")]
    previous: Option<PathBuf>,
}

impl Options {
    fn previous(&self, workspace: &Workspace) -> Result<PathBuf> {
        match &self.previous {
            Some(folder) if !folder.join(releases::LIST).is_file() => bail!(
                "{} has no {}: it is no release folder",
                folder.display(),
                releases::LIST
            ),
            Some(folder) => Ok(folder.clone()),
            None => Ok(workspace.dist()),
        }
    }
}

/// Builds `dist/` from scratch and says what its files weigh.
pub fn build(workspace: &Workspace) -> Result<Vec<FileSize>> {
    build_with(workspace, &mut Compressor::default())
}

/// Like [`build`], as told.
pub fn build_as(workspace: &Workspace, options: &Options) -> Result<Vec<FileSize>> {
    let previous = options.previous(workspace)?;
    build_beside(workspace, &previous, &mut Compressor::default())
}

/// Like [`build`], beside the release named; beside none if none is, whatever
/// `dist/` holds, so that the same source gives the same files.
pub fn build_for_release(workspace: &Workspace, previous: Option<&Path>) -> Result<Vec<FileSize>> {
    let options = Options {
        previous: previous.map(Path::to_owned),
    };
    let previous = match previous {
        Some(_) => options.previous(workspace)?,
        None => workspace.scratch("no-release-before")?,
    };
    build_beside(workspace, &previous, &mut Compressor::default())
}

/// Like [`build`], with a compressor that remembers the build before.
pub fn build_with(workspace: &Workspace, compressor: &mut Compressor) -> Result<Vec<FileSize>> {
    build_beside(workspace, &workspace.dist(), compressor)
}

fn build_beside(
    workspace: &Workspace,
    previous: &Path,
    compressor: &mut Compressor,
) -> Result<Vec<FileSize>> {
    let bindings = wasm::build(workspace)?;
    let proofs = wasm::build_studio(workspace)?;
    let mut files = assemble(workspace, &bindings, &proofs)?;
    let own: BTreeSet<String> = files.keys().cloned().collect();
    releases::keep_the_one_before(&mut files, &workspace.version, previous)?;
    announce("compressing and writing dist/");
    let mut sizes = write(workspace, files, compressor)?;
    // What is kept was weighed when it was released.
    sizes.retain(|size| own.contains(&size.path));
    Ok(sizes)
}

fn assemble(workspace: &Workspace, bindings: &Bindings, proofs: &Bindings) -> Result<Files> {
    let mut files = Files::new();

    let wasm_name = hashed("skin_quiz_bg", "wasm", &bindings.wasm);
    let module = with_wasm_address(&bindings.module, &wasm_name)?;
    let module_name = hashed("skin_quiz", "js", module.as_bytes());
    let texts = Texts::new()?;

    let (early, late) = stylesheet::split(&read(workspace, STYLESHEET)?)?;
    let stylesheet = stylesheet::minify(&early, STYLESHEET)?;
    let late_css = stylesheet::minify(&late, STYLESHEET)?;
    let source = read(workspace, loader::SOURCE)?;
    let late = read(workspace, loader::LATE_SOURCE)?;
    let element = Element {
        source: &source,
        css: &stylesheet,
        late: &late,
        late_css: &late_css,
        version: &workspace.version,
        texts: &texts,
    };
    let look = element.late_module()?;
    let look_name = hashed("look", "js", look.as_bytes());
    let module_address = format!("./assets/{module_name}");
    let wasm_address = format!("./assets/{wasm_name}");
    let look_address = format!("./assets/{look_name}");
    let pinned = Pinned {
        address: &wasm_address,
        integrity: &integrity::of(&bindings.wasm),
        size: bindings.wasm.len(),
    };
    let for_web = element.for_web(&module_address, pinned, &look_address)?;
    let for_bundlers = element.for_bundlers(&module_address, pinned, &look_address)?;
    let for_standalone = element.for_standalone(&bindings.script, &bindings.script_wasm)?;
    let entry = include_str!("../../loaders/api.js")
        .replace("__MODULE__", &module_address)
        .replace("__ENGLISH__", texts.address(DEFAULT_LANGUAGE)?)
        .replace("__TEXTS__", &texts.imports());

    let mut put = |path: &str, bytes: &[u8]| files.insert(path.to_owned(), bytes.to_vec());
    put("skin-quiz.js", for_web.as_bytes());
    put("skin_quiz.js", entry.as_bytes());
    put("skin_quiz_bg.wasm", &bindings.wasm);
    put("skin_quiz.d.ts", npm::types(&bindings.types).as_bytes());
    put("skin-quiz.d.ts", read(workspace, ELEMENT_TYPES)?.as_bytes());
    for licence in LICENCES {
        put(licence, read(workspace, licence)?.as_bytes());
    }
    put(
        snippet::STYLESHEET,
        snippet::stylesheet(&stylesheet).as_bytes(),
    );
    for text in &texts.0 {
        put(&snippet::name(text.tag), snippet::file(text)?.as_bytes());
    }
    put(notices::NAME, notices::file(workspace)?.as_bytes());
    put(schema::NAME, schema::file()?.as_bytes());
    put(LAW, skin_quiz_law::BUILT_IN.as_bytes());
    let description = element::Description::read(&read(workspace, element::SOURCE)?)?;
    put(element::MANIFEST, &description.manifest()?);
    put(
        element::WEB_TYPES,
        &description.web_types(&workspace.version)?,
    );
    put(&format!("assets/{module_name}"), module.as_bytes());
    put(&format!("assets/{wasm_name}"), &bindings.wasm);
    put(&format!("assets/{look_name}"), look.as_bytes());
    for text in &texts.0 {
        put(&text.address[2..], text.module.as_bytes());
    }
    put(
        "standalone.html",
        standalone(&read(workspace, STANDALONE_PAGE)?, &for_standalone, &texts)?.as_bytes(),
    );

    let framed = script::minify(&read(workspace, FRAME_PAGE_SCRIPT)?, FRAME_PAGE_SCRIPT)?;
    let framed_name = hashed("framed", "js", framed.as_bytes());
    put(&format!("assets/{framed_name}"), framed.as_bytes());
    let frame_page =
        read(workspace, FRAME_PAGE)?.replace("\"framed.js\"", &format!("\"assets/{framed_name}\""));
    put("frame.html", frame_page.as_bytes());
    let frame = read(workspace, FRAME_PARENT_SCRIPT)?;
    let frame = script::minify(&frame, FRAME_PARENT_SCRIPT)?;
    put("frame.js", frame.as_bytes());

    put(
        "manifest.webmanifest",
        read(workspace, MANIFEST)?.as_bytes(),
    );
    let demo = demo_files(workspace)?;
    let page = with_versioned_addresses(&read(workspace, DEMO_PAGE)?, &demo);
    put("index.html", page.as_bytes());

    let modules = [&module_name, &look_name].map(|name| format!("{}{name}", releases::ASSETS));
    let demo_addresses: Vec<_> = demo
        .iter()
        .map(|(path, bytes)| format!("{path}?v={}", hash8(bytes)))
        .collect();
    let worker = read(workspace, offline::SOURCE)?;
    let worker = offline::worker(&worker, &workspace.version, &files, &demo_addresses)?;
    files.insert("sw.js".to_owned(), worker.into_bytes());
    let list = integrity::list(&files, &workspace.version, &modules, &texts)?;
    files.insert(integrity::LIST.to_owned(), list);
    let assets: Vec<_> = files
        .keys()
        .filter(|path| path.starts_with(releases::ASSETS))
        .cloned()
        .collect();
    let package = npm::description(workspace, &assets)?;
    files.insert("package.json".to_owned(), package.into_bytes());
    let quiz = Quiz {
        element: &element.with_gaps()?,
        words: &texts.inline()?,
        glue: &bindings.script,
        wasm: &bindings.script_wasm,
        proofs_glue: &proofs.script,
        proofs_wasm: &proofs.script_wasm,
    };
    let studio = studio::page(workspace, &quiz, &files)?;
    files.extend(bundled::files(&files, &for_bundlers, &wasm_name)?);
    files.extend(demo);
    files.insert(packed::STUDIO.to_owned(), studio.into_bytes());
    Ok(files)
}

/// The glue with the address of its wasm, relative to the glue.
fn with_wasm_address(glue: &str, address: &str) -> Result<String> {
    let default = format!("'{DEFAULT_WASM_NAME}'");
    match glue.matches(&default).count() {
        1 => Ok(glue.replace(&default, &format!("'{address}'"))),
        count => bail!(
            "the glue should name {default} once but does so {count} times: has wasm-bindgen's \
             output changed?"
        ),
    }
}

/// The page that needs no server: its template with the titles and the script inside.
fn standalone(template: &str, script: &str, texts: &Texts) -> Result<String> {
    let pages = texts.by_tag(|text| json!({ "title": text.title, "dir": text.direction }));
    let template = loader::fill_initialiser(template, STANDALONE_PAGE, "__PAGES__", &pages)?;
    let element = format!(">{STANDALONE_SCRIPT}</script>");
    match template.matches(&element).count() {
        1 => Ok(template.replace(&element, &format!(">\n{}\n</script>", script.trim()))),
        count => bail!(
            "{STANDALONE_PAGE} must have `<script type=\"module\">{STANDALONE_SCRIPT}</script>` \
             exactly once, but has it {count} times"
        ),
    }
}

/// Everything in `www/demo/`, as it will lie in `dist/demo/`.
fn demo_files(workspace: &Workspace) -> Result<Files> {
    let folder = workspace.root.join(DEMO_FOLDER);
    let mut files = Files::new();
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("could not read {DEMO_FOLDER}/"))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(&folder)?;
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        files.insert(format!("demo/{}", parts.join("/")), fs::read(entry.path())?);
    }
    Ok(files)
}

/// The demo page with the content hash on each address of a demo file.
fn with_versioned_addresses(page: &str, demo: &Files) -> String {
    let mut page = page.to_owned();
    for (path, bytes) in demo {
        let version = hash8(bytes);
        for address in [format!("\"{path}\""), format!("\"./{path}\"")] {
            let versioned = format!("{}?v={version}\"", address.trim_end_matches('"'));
            page = page.replace(&address, &versioned);
        }
    }
    page
}

fn read(workspace: &Workspace, path: &str) -> Result<String> {
    fs::read_to_string(workspace.root.join(path)).with_context(|| format!("could not read {path}"))
}

/// Adds each file's compressed neighbours, writes everything, and removes what
/// the build before left.
fn write(
    workspace: &Workspace,
    mut files: Files,
    compressor: &mut Compressor,
) -> Result<Vec<FileSize>> {
    compressor.begin();
    let mut sizes = Vec::new();
    let mut neighbours = Files::new();
    for (path, bytes) in &files {
        let mut size = FileSize {
            path: path.clone(),
            raw: bytes.len(),
            compressed: None,
        };
        if media_type::compresses(Path::new(path)) && precompress::worthwhile(bytes.len()) {
            let compressed = compressor.compress(bytes)?;
            size.compressed = Some(CompressedSize {
                gzip: compressed.gzip.len(),
                brotli: compressed.brotli.len(),
            });
            neighbours.insert(format!("{path}.gz"), compressed.gzip.clone());
            neighbours.insert(format!("{path}.br"), compressed.brotli.clone());
        }
        sizes.push(size);
    }
    files.extend(neighbours);

    let dist = workspace.dist();
    // What entry points load goes first, so that none ever names a missing file.
    let (loaded, entries): (Vec<_>, Vec<_>) =
        files.iter().partition(|(path, _)| path.contains('/'));
    for (path, bytes) in loaded.into_iter().chain(entries) {
        save(&dist.join(path), bytes)?;
    }
    let current: BTreeSet<PathBuf> = files.keys().map(|path| dist.join(path)).collect();
    for entry in WalkDir::new(&dist).contents_first(true) {
        let entry = entry?;
        let kept = if entry.file_type().is_dir() {
            fs::read_dir(entry.path())?.next().is_some()
        } else {
            current.contains(entry.path())
        };
        if !kept && entry.file_type().is_dir() {
            fs::remove_dir(entry.path())?;
        } else if !kept {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use skin_quiz::text::{Phrase, Ui};

    #[test]
    fn the_glue_gets_its_own_wasm() {
        let glue = "new URL('skin_quiz_bg.wasm', import.meta.url)";
        assert_eq!(
            with_wasm_address(glue, "skin_quiz_bg.1a2b3c4d.wasm").unwrap(),
            "new URL('skin_quiz_bg.1a2b3c4d.wasm', import.meta.url)"
        );
        assert!(with_wasm_address("nothing here", "x").is_err());
    }

    #[test]
    fn demo_addresses_change_with_their_content() {
        let page = r#"<link href="demo/a.css"><img src="./demo/a.css"><a href="demo/b.css">"#;
        let demo = Files::from([("demo/a.css".to_owned(), b"x".to_vec())]);
        let versioned = with_versioned_addresses(page, &demo);
        assert_eq!(versioned.matches("demo/a.css?v=2d711642\"").count(), 2);
        assert!(versioned.contains("\"demo/b.css\""));
    }

    #[test]
    fn the_standalone_template_names_its_script_once() {
        let texts = Texts::new().unwrap();
        let fill = |template: &str| standalone(template, "let a;", &texts);
        let page = fill("<i>= __PAGES__;</i><script type=\"module\">__SCRIPT__</script>").unwrap();
        assert!(
            page.ends_with("<script type=\"module\">\nlet a;\n</script>"),
            "{page}"
        );
        for language in skin_quiz::text::LANGUAGES.iter() {
            let title = language.say(Phrase::Ui(Ui::PageTitle));
            let entry = format!(
                "\"{}\": {}",
                language.tag,
                json!({ "title": title, "dir": language.direction() })
            );
            assert!(page.contains(&entry), "{entry}: {page}");
        }
        assert!(fill("<i>= __PAGES__;</i><body>__SCRIPT__</body>").is_err());
        assert!(fill("<script type=\"module\">__SCRIPT__</script>").is_err());
    }
}
