//! File name to MIME type, and which files are worth compressing.

use std::path::Path;

/// The MIME type of a file, by its ending.
pub fn of(path: &Path) -> &'static str {
    match ending(path).as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        // Browsers compile while streaming for exactly this value only.
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "ts" | "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether a file is text or wasm; pictures and fonts are compressed already.
pub fn compresses(path: &Path) -> bool {
    matches!(
        ending(path).as_str(),
        "html"
            | "js"
            | "mjs"
            | "css"
            | "json"
            | "webmanifest"
            | "wasm"
            | "svg"
            | "ts"
            | "txt"
            | "md"
    )
}

fn ending(path: &Path) -> String {
    path.extension()
        .map(|ending| ending.to_string_lossy().to_ascii_lowercase())
        .unwrap_or_default()
}
