//! `bundled/`: the element and the API for bundlers, with the wasm inside a script.
//!
//! Some bundlers follow `new URL("….wasm", import.meta.url)` and emit the file;
//! others leave it behind in silence, and Vite's development server moves the
//! script away from it. What all of them follow is an import. So the package
//! gives them, by the condition `module`, scripts that import their wasm; a
//! browser, which streams and compiles it on the way, keeps the file.
//!
//! Arrives: the built files and the element. Leaves: four scripts. This module knows nothing
//! of the loader but that it fetches the wasm by its address.

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::dist::files::Files;
use crate::dist::releases::ASSETS;

const API: &str = include_str!("../../loaders/bundled_api.js");

const RESPONSE: &str = include_str!("../../loaders/bundled_wasm.js");

/// What stands for the wasm's address, and is no address.
const WASM: &str = "skin-quiz:wasm";

/// The element's fetch: of the wasm, what was imported; of anything else, what it is.
const FETCH: &str = "import{response as imported}from\"./wasm.js\";\
const fetch=(what,how)=>what===\"skin-quiz:wasm\"?imported():globalThis.fetch(what,how);";

/// The scripts; `element` is what the loader makes for bundlers.
pub fn files(built: &Files, element: &str, wasm_name: &str) -> Result<Files> {
    let wasm = format!("{ASSETS}{wasm_name}");
    let wasm = built
        .get(&wasm)
        .with_context(|| format!("the build made no {wasm}"))?;
    let base64 = format!("export default \"{}\";\n", BASE64_STANDARD.encode(wasm));
    let files = [
        ("bundled/skin-quiz.js", element_script(element, wasm_name)?),
        ("bundled/skin_quiz.js", API.to_owned()),
        ("bundled/wasm.js", RESPONSE.to_owned()),
        ("bundled/wasm.base64.js", base64),
    ];
    Ok(files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.into_bytes()))
        .collect())
}

/// The element's script one folder further down, with the wasm's name for its address.
fn element_script(script: &str, wasm_name: &str) -> Result<String> {
    let address = format!("./{ASSETS}{wasm_name}");
    let (before, after) = script
        .split_once(&address)
        .context("the loader does not name its wasm")?;
    let (Some((before, quote)), Some(after)) = (
        before.strip_suffix(['"', '\'', '`']).and_then(|rest| {
            let quote = &before[rest.len()..];
            Some((rest.strip_suffix("new URL(")?, quote))
        }),
        ["\"", "'", "`"]
            .iter()
            .find_map(|quote| after.strip_prefix(quote)?.strip_prefix(",import.meta.url)")),
    ) else {
        bail!("the loader should fetch `new URL(\"{address}\", import.meta.url)`");
    };
    if after.contains(&address) {
        bail!("the loader names its wasm twice");
    }
    let script = format!("{before}{quote}{WASM}{quote}{after}");
    Ok(format!(
        "{FETCH}{}",
        script.replace(&format!("./{ASSETS}"), &format!("../{ASSETS}"))
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_imports_its_wasm_and_names_the_rest_from_its_folder() {
        let script = "let go=()=>fetch(new URL(`./assets/q.1.wasm`,import.meta.url));\
                      let look=()=>import(`./assets/look.2.js`);";
        let made = element_script(script, "q.1.wasm").unwrap();
        assert_eq!(
            made.strip_prefix(FETCH).unwrap(),
            "let go=()=>fetch(`skin-quiz:wasm`);let look=()=>import(`../assets/look.2.js`);"
        );
        assert!(FETCH.contains(WASM));
        assert!(element_script("fetch(`./assets/q.1.wasm`)", "q.1.wasm").is_err());
        assert!(element_script("", "q.1.wasm").is_err());
    }
}
