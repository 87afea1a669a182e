//! No new fixed waits in the tests of pages: what is meant can nearly always be waited for itself.
//! Those that are left stand in `waits.tsv`, most of them to see that nothing happens.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How a fixed wait is written.
const WAITS: [&str; 4] = [
    "waitForTimeout(",
    "setTimeout(go, ",
    "await wait(",
    "await pause(",
];

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The fixed waits in a script, outside its remarks.
fn waits_in(source: &str) -> usize {
    let lines = source.lines();
    let code = lines.filter(|line| !line.trim_start().starts_with(['/', '*']));
    code.map(|line| {
        WAITS
            .iter()
            .map(|wait| line.matches(wait).count())
            .sum::<usize>()
    })
    .sum()
}

/// Every script that drives a page or the API, by its path within `tests/`. Pages of the torture are
/// what is tested, and the pictures of the gallery test nothing.
fn scripts() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for folder in ["browser", "node", "engines", "bundlers", "wordpress"] {
        for entry in fs::read_dir(tests().join(folder)).expect("a folder of tests") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // Scratch files are nobody's tests.
            if name.ends_with(".mjs") && !name.starts_with("zz-") {
                let source = fs::read_to_string(&path).expect("a script");
                found.insert(format!("{folder}/{name}"), source);
            }
        }
    }
    found
}

#[test]
fn no_test_waits_for_a_time_where_it_could_wait_for_what_is_meant() {
    let table = fs::read_to_string(tests().join("waits.tsv")).expect("the table");
    let allowed: BTreeMap<&str, usize> = table
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [file, most, why] = cells[..] else {
                panic!("three cells, not {line}");
            };
            assert!(!why.is_empty(), "{file}: what does it wait for?");
            (file, most.parse().expect("a number"))
        })
        .collect();
    let scripts = scripts();
    assert!(scripts.len() > 50, "only {} scripts", scripts.len());
    for (file, source) in &scripts {
        let (waits, most) = (waits_in(source), allowed.get(file.as_str()).copied());
        assert!(
            waits <= most.unwrap_or_default(),
            "{file} waits for a fixed time {waits} times: wait for what is meant, or say in \
             tests/waits.tsv what can't be waited for otherwise"
        );
    }
}

#[test]
fn a_wait_is_found_and_a_remark_is_none() {
    assert_eq!(waits_in("  await page.waitForTimeout(200);"), 1);
    assert_eq!(
        waits_in("await new Promise((go) => setTimeout(go, 50));"),
        1
    );
    assert_eq!(waits_in("    await wait(OVER);"), 1);
    assert_eq!(waits_in("// waitForTimeout(200)\n * setTimeout(go, 5)"), 0);
    assert_eq!(
        waits_in("await page.waitForFunction(() => window.done);"),
        0
    );
}
