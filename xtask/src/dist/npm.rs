//! `dist/` as an npm package: its description and its types.

use anyhow::Result;
use serde_json::json;

use crate::dist::{element, notices};
use crate::workspace::{PACKAGE, Workspace};

/// `package.json`. Spelled out because the order counts: `types` must precede
/// the rest. Bundlers know the condition `module`, Node and browsers do not. Editors find the
/// descriptions of the element by `customElements` and `web-types`. In it is what an
/// embed needs: neither `dist/`'s own pages, nor the compressed neighbours, as npm
/// compresses by itself, nor the release before, which no installed copy has to serve.
pub fn description(workspace: &Workspace, assets: &[String]) -> Result<String> {
    let Workspace {
        version,
        description,
        license,
        ..
    } = workspace;
    let (description, license) = (json!(description), json!(license));
    let mut files = [
        "skin-quiz.js",
        "skin-quiz.d.ts",
        "skin-quiz.css",
        "snippet.*.html",
        "skin_quiz.js",
        "skin_quiz.d.ts",
        "skin_quiz_bg.wasm",
        "bundled/*.js",
        "frame.html",
        "frame.js",
        "integrity.json",
        "clinic.schema.json",
        "law.txt",
        element::MANIFEST,
        element::WEB_TYPES,
        "LICENSE-*",
        notices::NAME,
    ]
    .map(str::to_owned)
    .to_vec();
    files.extend_from_slice(assets);
    let files = json!(files);
    let (manifest, web_types) = (element::MANIFEST, element::WEB_TYPES);
    Ok(format!(
        r#"{{
  "name": "{PACKAGE}",
  "version": "{version}",
  "description": {description},
  "license": {license},
  "type": "module",
  "types": "./skin_quiz.d.ts",
  "main": "./skin_quiz.js",
  "module": "./bundled/skin_quiz.js",
  "exports": {{
    ".": {{ "types": "./skin_quiz.d.ts", "module": "./bundled/skin_quiz.js", "default": "./skin_quiz.js" }},
    "./skin-quiz.js": {{ "types": "./skin-quiz.d.ts", "module": "./bundled/skin-quiz.js", "default": "./skin-quiz.js" }},
    "./*": "./*"
  }},
  "sideEffects": ["./skin-quiz.js", "./bundled/skin-quiz.js", "./frame.js"],
  "customElements": "./{manifest}",
  "web-types": "./{web_types}",
  "files": {files}
}}
"#
    ))
}

/// wasm-bindgen's types without what needs a newer library of types than a
/// strict compiler has by default; `free()` does the same.
pub fn types(generated: &str) -> String {
    generated
        .lines()
        .filter(|line| !line.trim_start().starts_with("[Symbol.dispose]"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_need_no_newer_library() {
        let generated = "export class Mounted {\n  free(): void;\n  [Symbol.dispose](): void;\n}\n";
        assert_eq!(
            types(generated),
            "export class Mounted {\n  free(): void;\n}\n"
        );
    }
}
