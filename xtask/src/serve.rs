//! `cargo xtask serve`: `dist/` on loopback, rebuilt and reloaded on change.
//!
//! It builds with the release profile, like `cargo xtask dist`: what is looked
//! at is what ships, and both share their compiled crates. A rebuild compiles
//! one crate only.

mod live_reload;
mod watch;

use std::fs;
use std::io::{self, Cursor};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use self::live_reload::Builds;
use self::watch::Snapshot;
use crate::dist::bundle;
use crate::dist::media_type;
use crate::dist::precompress::Compressor;
use crate::process::announce;
use crate::workspace::Workspace;

/// How many ports are tried from the wanted one on.
const PORTS_TRIED: u16 = 20;

/// What a page shows while there is no `dist/` to serve.
const NOTHING_BUILT: &str = "<!doctype html><html lang=\"en\"><title>Not built yet</title><body>\
    <p>Nothing has been built yet: the terminal says why. This page reloads after the next build.\
    </p></body></html>";

/// How to serve.
#[derive(clap::Args)]
pub struct Options {
    /// The port to listen on; the next free one when it is taken
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// Builds, serves, watches; ends only when interrupted.
pub fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    let builds = Arc::new(Builds::default());
    let mut compressor = Compressor::default();
    let mut snapshot = Snapshot::take(&workspace.root);
    rebuild(workspace, &mut compressor, &builds);

    let address = listen(workspace.dist(), options.port, &builds)?;
    announce(&format!(
        "serving dist/ at http://{address}/ (Ctrl-C ends it)"
    ));
    loop {
        snapshot.wait_for_change(&workspace.root);
        snapshot = Snapshot::take(&workspace.root);
        announce("a source has changed: building again");
        rebuild(workspace, &mut compressor, &builds);
        announce(&format!("still serving at http://{address}/"));
    }
}

/// Builds; an error is printed and what was built before stays.
fn rebuild(workspace: &Workspace, compressor: &mut Compressor, builds: &Builds) {
    match bundle::build_with(workspace, compressor) {
        Ok(_) => builds.finish_one(),
        Err(error) => eprintln!("\nerror: {error:#}\nserving what was built before, if anything\n"),
    }
}

/// Starts the server in the background; returns its address.
fn listen(dist: PathBuf, wanted: u16, builds: &Arc<Builds>) -> Result<String> {
    let listener = free_port(wanted)?;
    let address = listener.local_addr()?.to_string();
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow!("could not start the server: {error}"))?;
    let builds = Arc::clone(builds);
    thread::spawn(move || {
        let dist = Arc::new(dist);
        for request in server.incoming_requests() {
            let dist = Arc::clone(&dist);
            let builds = Arc::clone(&builds);
            // A page that waits for the next build must not hold up the others.
            thread::spawn(move || {
                let response = answer(&request, &dist, &builds);
                // The browser may have gone away; that is its right.
                let _ = request.respond(response);
            });
        }
    });
    Ok(address)
}

fn free_port(wanted: u16) -> Result<TcpListener> {
    for port in wanted..wanted.saturating_add(PORTS_TRIED) {
        match TcpListener::bind(("127.0.0.1", port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("could not listen on port {port}"));
            }
        }
    }
    bail!("{PORTS_TRIED} ports from {wanted} on are taken; choose another with --port")
}

type Answer = Response<Cursor<Vec<u8>>>;

fn answer(request: &Request, dist: &Path, builds: &Builds) -> Answer {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(405, "only GET and HEAD are served here");
    }
    let (path, query) = match request.url().split_once('?') {
        Some((path, query)) => (path, query),
        None => (request.url(), ""),
    };
    if path == live_reload::ADDRESS {
        let known = query
            .strip_prefix("after=")
            .and_then(|text| text.parse().ok());
        return match known {
            Some(known) => plain(200, &builds.wait_after(known).to_string()),
            None => plain(400, "after=N is missing"),
        };
    }
    let Some(file) = file_for(dist, path) else {
        return plain(404, "no such file");
    };
    let kind = media_type::of(&file);
    if kind.starts_with("text/html") {
        return match fs::read_to_string(&file) {
            Ok(page) => of_kind(kind, builds.inject(&page).into_bytes()),
            Err(_) if !dist.exists() => of_kind(kind, builds.inject(NOTHING_BUILT).into_bytes()),
            Err(_) => plain(404, "no such file"),
        };
    }
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepts(accepted, encoding)
            && let Ok(bytes) = fs::read(format!("{}.{ending}", file.display()))
        {
            return of_kind(kind, bytes).with_header(header("Content-Encoding", encoding));
        }
    }
    match fs::read(&file) {
        Ok(bytes) => of_kind(kind, bytes),
        Err(_) => plain(404, "no such file"),
    }
}

fn of_kind(kind: &str, bytes: Vec<u8>) -> Answer {
    Response::from_data(bytes)
        .with_header(header("Content-Type", kind))
        .with_header(header("Cache-Control", "no-cache"))
        .with_header(header("Vary", "Accept-Encoding"))
}

fn plain(status: u16, text: &str) -> Answer {
    of_kind("text/plain; charset=utf-8", text.as_bytes().to_vec()).with_status_code(status)
}

fn header(name: &str, value: &str) -> Header {
    // OK because every name and value here is a constant without line breaks.
    Header::from_bytes(name, value).expect("a well-formed header")
}

/// The file that a path of the address bar names; nothing outside `dist/`.
fn file_for(dist: &Path, path: &str) -> Option<PathBuf> {
    let decoded = decode(path)?;
    let relative = Path::new(decoded.trim_start_matches('/'));
    let inside = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return None;
    }
    if decoded.ends_with('/') {
        return Some(dist.join(relative).join("index.html"));
    }
    Some(dist.join(relative))
}

/// A path with its `%20`s and the like resolved.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether an Accept-Encoding header takes this encoding.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        parts.next() == Some(encoding)
            && !parts.any(|part| {
                part.strip_prefix("q=")
                    .is_some_and(|quality| quality.parse() == Ok(0.0))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside_the_folder() {
        let dist = Path::new("dist");
        assert_eq!(file_for(dist, "/"), Some(dist.join("index.html")));
        assert_eq!(file_for(dist, "/a%20b.js"), Some(dist.join("a b.js")));
        for outside in [
            "/../secret",
            "/a/../../b",
            "/%2e%2e/secret",
            "/%zz",
            "/./a/../..",
        ] {
            assert_eq!(file_for(dist, outside), None, "{outside}");
        }
    }

    #[test]
    fn encodings_are_taken_only_when_offered() {
        assert!(accepts("gzip, deflate, br, zstd", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("br;q=0, gzip", "br"));
        assert!(!accepts("brotli", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn a_taken_port_gives_way_to_a_free_one() {
        let first = free_port(18_080).unwrap();
        let second = free_port(first.local_addr().unwrap().port()).unwrap();
        assert_ne!(first.local_addr().unwrap(), second.local_addr().unwrap());
    }
}
