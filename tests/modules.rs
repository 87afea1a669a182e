//! The modules stand in the order that each crate's root says, and each uses
//! only those before it; no two files of a crate use each other, by whatever way
//! round; the crates stay behind their walls. Read from the sources as text: no
//! compiler holds all of this.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A crate of ours, and what it may name.
struct Crate {
    /// Its folder.
    folder: &'static str,
    /// The crates of ours that it may use.
    uses: &'static [&'static str],
    /// Whether it may know a browser.
    knows_a_browser: bool,
}

/// The crates that an answer goes through, in that order, and what looks at them.
const CRATES: [Crate; 4] = [
    Crate {
        folder: "crates/decision",
        uses: &[],
        knows_a_browser: false,
    },
    Crate {
        folder: "crates/words",
        uses: &["skin-quiz-decision"],
        knows_a_browser: false,
    },
    Crate {
        folder: "",
        uses: &["skin-quiz-decision", "skin-quiz-words", "skin-quiz-law"],
        knows_a_browser: true,
    },
    // What is proven of a clinic's file; no visitor loads it.
    Crate {
        folder: "crates/proof",
        uses: &["skin-quiz-decision", "skin-quiz-law", "skin-quiz-words"],
        knows_a_browser: false,
    },
];

/// What lowers a pack, while the others are built.
const PACK: Crate = Crate {
    folder: "crates/pack",
    uses: &[],
    knows_a_browser: false,
};

/// What builds, checks and packs them.
const XTASK: Crate = Crate {
    folder: "xtask",
    uses: &[],
    knows_a_browser: false,
};

/// What holds a clinic's own words to the law; no answer goes through it.
const LAW: Crate = Crate {
    folder: "crates/law",
    uses: &["skin-quiz-decision"],
    knows_a_browser: false,
};

/// The ways to a browser.
const BROWSER: [&str; 7] = [
    "yew",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "serde-wasm-bindgen",
    "gloo",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The documented order of a crate: the modules linked in the numbered list of its root.
fn order_of(of: &Crate) -> Vec<String> {
    let path = root().join(of.folder).join("src/lib.rs");
    let source = fs::read_to_string(path).expect("the crate's root");
    let list = source
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim_start)
        .skip_while(|line| !line.starts_with("1. "))
        .take_while(|line| !line.is_empty());
    let modules: Vec<String> = list
        .flat_map(|line| line.split("[`").skip(1))
        .filter_map(|rest| rest.split_once("`]").map(|(name, _)| name.to_owned()))
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect();
    assert!(
        modules.len() >= 2,
        "the list of {} could not be read: {modules:?}",
        of.folder
    );
    modules
}

/// The order of all modules, from crate to crate.
fn order() -> Vec<String> {
    let order: Vec<String> = CRATES.iter().flat_map(order_of).collect();
    assert!(order.len() > 15, "the lists could not be read: {order:?}");
    order
}

/// Every source file of a crate, with its module path ("view::journey"; "lib" for its root).
fn sources_of(of: &Crate) -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let src = root().join(of.folder).join("src");
    let mut files = Vec::new();
    walk(&src, &mut files);
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let module = path
                .strip_prefix(&src)
                .expect("below src")
                .with_extension("");
            let parts: Vec<_> = module.iter().map(|part| part.to_string_lossy()).collect();
            (
                parts.join("::"),
                fs::read_to_string(&path).expect("a source"),
            )
        })
        .collect()
}

/// A source without its comments and tests.
fn code(source: &str) -> String {
    // Tests stand at the end of a file.
    let code = source.split("#[cfg(test)]\nmod tests").next();
    code.unwrap_or_default()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The paths of modules that a source names, outside its comments and tests: of its own crate,
/// and of those before it.
fn used(module: &str, source: &str) -> Vec<String> {
    let code = code(source);
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut paths = Vec::new();
    for (start, above) in [
        ("crate::", ""),
        ("skin_quiz_decision::", ""),
        ("skin_quiz_words::", ""),
        ("super::", parent),
    ] {
        for rest in code.split(start).skip(1) {
            let path: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || "_:".contains(*c))
                .collect();
            let path = path.trim_end_matches(':');
            paths.push(match above {
                "" => path.to_owned(),
                above => format!("{above}::{path}"),
            });
        }
    }
    paths
}

/// The place of the module in the order that a path leads into: of the longest name that it begins with.
fn place(order: &[String], path: &str) -> Option<usize> {
    let begins = |name: &str| {
        path.strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    (0..order.len())
        .filter(|at| begins(&order[*at]))
        .max_by_key(|at| order[*at].len())
}

/// What a source uses that does not stand before it.
fn faults(order: &[String], module: &str, source: &str) -> Vec<String> {
    let Some(own) = place(order, module) else {
        return vec![format!("{module} is in no list of a crate's root")];
    };
    used(module, source)
        .into_iter()
        .filter_map(|path| match place(order, &path) {
            Some(other) if other <= own => None,
            Some(other) => Some(format!(
                "{module} uses {path}, but `{}` stands after `{}`",
                order[other], order[own]
            )),
            None => Some(format!(
                "{module} uses {path}, which is no module of the lists"
            )),
        })
        .collect()
}

#[test]
fn every_module_uses_only_those_before_it() {
    let order = order();
    let sources: Vec<_> = CRATES.iter().flat_map(sources_of).collect();
    assert!(sources.len() > 50, "only {} sources", sources.len());
    let faults: Vec<String> = sources
        .iter()
        .filter(|(module, _)| module != "lib")
        .flat_map(|(module, source)| faults(&order, module, source))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_use_of_what_comes_later_is_found_wherever_it_is_written() {
    let order = [
        "answers",
        "assessment::rules",
        "clinic",
        "assessment",
        "view",
    ]
    .map(str::to_owned);
    let none = "use crate::answers::Answers;\n// crate::view\n#[cfg(test)]\nmod tests { use crate::view; }";
    assert_eq!(faults(&order, "clinic", none), [""; 0]);
    assert_eq!(
        faults(&order, "clinic", "use crate::assessment::rules::RULES;"),
        [""; 0]
    );
    assert_eq!(
        faults(&order, "view::page", "use super::{Scene, share};"),
        [""; 0]
    );
    for (module, source) in [
        ("clinic", "use crate::assessment::assess;"),
        ("clinic", "use crate::{answers, view};"),
        ("clinic", "fn f() { crate::view::draw() }"),
        ("clinic", "use crate::helpers::x;"),
        ("assessment::rules", "use super::Finding;"),
        ("elsewhere", ""),
    ] {
        assert_eq!(
            faults(&order, module, source).len(),
            1,
            "{module}: {source}"
        );
    }
}

#[test]
fn every_module_is_in_the_list_of_its_crate_once() {
    for of in &CRATES {
        let order = order_of(of);
        let source = fs::read_to_string(root().join(of.folder).join("src/lib.rs"));
        let source = source.expect("the crate's root");
        let declared: Vec<&str> = source
            .lines()
            .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
            .collect();
        for module in &declared {
            let named = order.iter().filter(|name| name == module).count();
            assert_eq!(
                named, 1,
                "`{module}` should be in the list of {}/src/lib.rs once",
                of.folder
            );
        }
        for name in &order {
            let outermost = name.split("::").next().unwrap_or_default();
            assert!(declared.contains(&outermost), "{name} is no module");
        }
    }
}

#[test]
fn the_architecture_has_the_same_order() {
    let order = order();
    let mut apart = order.clone();
    apart.sort();
    apart.dedup();
    assert_eq!(
        apart.len(),
        order.len(),
        "two modules of one name: {order:?}"
    );
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the map");
    let table: Vec<String> = architecture
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split_once(" | ").map(|(names, _)| names))
        .flat_map(|names| names.trim_end_matches('`').split("`, `"))
        .filter(|name| order.iter().any(|module| module == name))
        .map(str::to_owned)
        .collect();
    assert_eq!(
        table, order,
        "the table of ARCHITECTURE.md and the lists of the crates"
    );
}

/// The crates that a source names, by their names in code.
fn crates_named(source: &str) -> Vec<String> {
    let code = code(source);
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .map(|name| name.replace('_', "-"))
        .collect()
}

#[test]
fn no_crate_names_what_is_behind_its_wall() {
    for of in CRATES.iter().chain([&PACK, &LAW]) {
        let allowed = |name: &String| {
            let ours = name.starts_with("skin-quiz-") && !of.uses.contains(&name.as_str());
            // Its own name, as the root crate's is that of the whole.
            let whole = name == "skin-quiz" && !of.folder.is_empty();
            let browser = BROWSER.contains(&name.as_str()) && !of.knows_a_browser;
            !(ours || whole || browser)
        };
        for (module, source) in sources_of(of) {
            for name in crates_named(&source) {
                assert!(allowed(&name), "{}: {module} names {name}", of.folder);
            }
        }
        let manifest = fs::read_to_string(root().join(of.folder).join("Cargo.toml"));
        let manifest: toml::Table = manifest.expect("a manifest").parse().expect("TOML");
        let dependencies = manifest["dependencies"].as_table().expect("a table");
        for name in dependencies.keys() {
            assert!(allowed(name), "{} depends on {name}", of.folder);
        }
    }
}

#[test]
fn what_is_behind_a_wall_is_found_wherever_it_is_written() {
    let named = |source| crates_named(source).contains(&"web-sys".to_owned());
    assert!(named("use web_sys::Window;"));
    assert!(named("fn f() -> Option<web_sys::Window> { None }"));
    assert!(!named("// web_sys\nfn f() {}"));
    assert!(!named("#[cfg(test)]\nmod tests { use web_sys::Window; }"));
}

/// The paths that a tree of a `use` leads to.
fn leads_to(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((before, rest)) = tree.split_once('{') else {
        let name = tree.split(" as ").next().unwrap_or_default();
        return vec![name.split_whitespace().collect()];
    };
    let inner = rest.trim_end().strip_suffix('}').unwrap_or(rest);
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in inner.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        match parts.last_mut() {
            Some(last) if c != ',' || depth > 0 => last.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts
        .iter()
        .filter(|part| !part.trim().is_empty())
        .flat_map(|part| leads_to(part))
        .map(|path| [before.trim(), path.as_str()].concat())
        .collect()
}

/// Every path that a source writes down, in a `use` or in passing.
fn paths(source: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let mut passing = String::new();
    for (at, piece) in source.split(';').enumerate() {
        let starts = piece.rfind("use ").filter(|starts| {
            let before = piece[..*starts].trim_end().chars().next_back();
            before.is_none_or(|c| "{)}];".contains(c) || c.is_alphanumeric()) || at == 0
        });
        match starts {
            Some(starts) => {
                paths.extend(leads_to(&piece[starts + 4..]));
                passing.push_str(&piece[..starts]);
            }
            None => passing.push_str(piece),
        }
        passing.push(';');
    }
    let name = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let in_passing = passing
        .split(|c| !name(c))
        .filter(|path| path.contains("::"));
    paths.extend(in_passing.map(|path| path.trim_matches(':').to_owned()));
    paths
}

/// The files of a crate that each of its files uses, by their module paths. What a crate's root hands
/// on is another crate's.
fn uses_of(sources: &[(String, String)]) -> BTreeMap<&str, BTreeSet<&str>> {
    let is_root = |module: &str| ["lib", "main"].contains(&module);
    let modules: Vec<&str> = sources.iter().map(|(module, _)| module.as_str()).collect();
    let mut uses = BTreeMap::new();
    for (module, source) in sources {
        let own = if is_root(module) { "" } else { module };
        let below = |parent: &str, path: &str| match parent {
            "" => path.to_owned(),
            parent => [parent, "::", path].concat(),
        };
        let found: BTreeSet<&str> = paths(&code(source))
            .iter()
            .filter_map(|path| {
                let mut from = own.to_owned();
                let mut rest = path.as_str();
                if let Some(whole) = rest.strip_prefix("crate::") {
                    (from, rest) = (String::new(), whole);
                }
                rest = rest.strip_prefix("self::").unwrap_or(rest);
                while let Some(more) = rest.strip_prefix("super::") {
                    let parent = from.rsplit_once("::").map_or("", |(parent, _)| parent);
                    (from, rest) = (parent.to_owned(), more);
                }
                let full = below(&from, rest);
                let leads = |of: &&&str| {
                    let rest = full.strip_prefix(**of);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
                };
                let longest = modules.iter().filter(leads).max_by_key(|of| of.len());
                longest.copied().filter(|other| other != module)
            })
            .collect();
        uses.insert(module.as_str(), found);
    }
    uses
}

/// The files that lead back to themselves, each with what it uses on the way.
fn circles(sources: &[(String, String)]) -> Vec<String> {
    let uses = uses_of(sources);
    let reached = |from: &str| {
        let mut reached = BTreeSet::new();
        let mut ahead: Vec<&str> = uses[from].iter().copied().collect();
        while let Some(module) = ahead.pop() {
            if reached.insert(module) {
                ahead.extend(&uses[module]);
            }
        }
        reached
    };
    let all: BTreeMap<&str, BTreeSet<&str>> = uses
        .keys()
        .map(|module| (*module, reached(module)))
        .collect();
    let mut circles = Vec::new();
    for (module, others) in &uses {
        for other in others.iter().filter(|other| all[*other].contains(module)) {
            circles.push(format!("{module} uses {other}, which leads back to it"));
        }
    }
    circles
}

#[test]
fn no_file_of_a_crate_leads_back_to_itself() {
    let mut found = 0;
    for of in CRATES.iter().chain([&PACK, &LAW, &XTASK]) {
        let sources = sources_of(of);
        found += uses_of(&sources).values().map(BTreeSet::len).sum::<usize>();
        let circles = circles(&sources);
        assert!(circles.is_empty(), "{}:\n{}", of.folder, circles.join("\n"));
    }
    assert!(found > 300, "only {found} uses found");
}

#[test]
fn a_circle_is_found_whichever_way_it_is_written() {
    let crate_of = |sources: &[(&str, &str)]| -> Vec<(String, String)> {
        let owned = |(module, source): &(&str, &str)| ((*module).to_owned(), (*source).to_owned());
        sources.iter().map(owned).collect()
    };
    let view = (
        "view",
        "mod page;\nmod scene;\nuse page::draw;\nfn f() { scene::g(); }",
    );
    let page = (
        "view::page",
        "use super::scene::{self, Scene};\nuse std::fmt;",
    );
    let sound = crate_of(&[
        ("lib", "pub mod view;"),
        view,
        page,
        ("view::scene", "pub struct Scene;\n// super::page"),
    ]);
    assert_eq!(circles(&sound), [""; 0]);
    assert_eq!(uses_of(&sound)["view::page"].len(), 1);
    assert_eq!(uses_of(&sound)["view"].len(), 2);
    for back in [
        "use super::page::draw;",
        "use super::{page, other};",
        "use crate::view::page;",
        "use crate::{view::{other, page::draw}};",
        "fn f() { super::page::draw() }",
        "fn f() { html! { <p>{ crate::view::page::draw() }</p> } }",
        // By way of what draws both.
        "use super::View;",
    ] {
        let round = crate_of(&[("lib", "pub mod view;"), view, page, ("view::scene", back)]);
        assert!(!circles(&round).is_empty(), "{back}");
    }
}
