//! The modules stand in the order that `src/lib.rs` says, and each uses only
//! those before it. Read from the sources as text: no compiler holds this.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The documented order: the modules linked in the numbered list of `src/lib.rs`.
fn order() -> Vec<String> {
    let source = fs::read_to_string(root().join("src/lib.rs")).expect("the crate's root");
    let list = source
        .lines()
        .filter_map(|line| line.strip_prefix("//! "))
        .skip_while(|line| !line.starts_with("1. "))
        .take_while(|line| !line.starts_with("Nothing above"));
    let modules: Vec<String> = list
        .flat_map(|line| line.split("[`").skip(1))
        .filter_map(|rest| rest.split_once("`]").map(|(name, _)| name.to_owned()))
        .filter(|name| name.starts_with(char::is_lowercase))
        .collect();
    assert!(
        modules.len() > 10,
        "the list could not be read: {modules:?}"
    );
    modules
}

/// Every source file but the crate's root, with its module path ("view::journey").
fn sources() -> Vec<(String, String)> {
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
    let src = root().join("src");
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
        .filter(|(module, _)| module != "lib")
        .collect()
}

/// The paths from the crate's root that a source names, outside its comments and tests.
fn used(module: &str, source: &str) -> Vec<String> {
    // Tests stand at the end of a file.
    let code = source
        .split("#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut paths = Vec::new();
    for (start, above) in [("crate::", ""), ("super::", parent)] {
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
        return vec![format!("{module} is not in the list of src/lib.rs")];
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
                "{module} uses crate::{path}, which is no module of the list"
            )),
        })
        .collect()
}

#[test]
fn every_module_uses_only_those_before_it() {
    let order = order();
    let faults: Vec<String> = sources()
        .iter()
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
fn every_module_is_in_the_list_once_and_the_architecture_has_the_same_order() {
    let order = order();
    let source = fs::read_to_string(root().join("src/lib.rs")).expect("the crate's root");
    let declared: Vec<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    for module in &declared {
        let named = order.iter().filter(|name| name == module).count();
        assert_eq!(
            named, 1,
            "`{module}` should be in the list of src/lib.rs once"
        );
    }
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
        "the table of ARCHITECTURE.md and the list of src/lib.rs"
    );
}
