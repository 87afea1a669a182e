//! The same bytes wherever a commit is built.

#![cfg(unix)]

use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A clone, a home and a toolchain of somebody else's.
struct Elsewhere {
    root: PathBuf,
    home: PathBuf,
    rustc: PathBuf,
}

/// Clones the last commit into a folder; what is not committed is in neither.
fn elsewhere(folder: &Path, name: &str, with_sources: bool) -> Elsewhere {
    let place = folder.join(name);
    let (root, home) = (place.join("source"), place.join("home"));
    fs::create_dir_all(home.join("cargo")).unwrap();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let clone = ["clone", "--quiet"];
    run(Command::new("git").args(clone).arg(repository).arg(&root));

    // The crates themselves need not be fetched again: they lie under another name.
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap();
    symlink(cargo_home.join("registry"), home.join("cargo/registry")).unwrap();

    // The compiler names the standard library's files where they are installed with it.
    let toolchain = output(Command::new("rustc").args(["--print", "sysroot"]));
    let rustlib = place.join("toolchain/lib/rustlib");
    fs::create_dir_all(&rustlib).unwrap();
    for entry in fs::read_dir(Path::new(&toolchain).join("lib/rustlib")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() != "src" {
            symlink(entry.path(), rustlib.join(entry.file_name())).unwrap();
        }
    }
    if with_sources {
        let std = rustlib.join("src/rust/library/std/src");
        fs::create_dir_all(&std).unwrap();
        fs::write(std.join("lib.rs"), "").unwrap();
    }
    let rustc = place.join("rustc");
    let script = format!(
        "#!/bin/sh\nexec '{toolchain}/bin/rustc' --sysroot '{}' \"$@\"\n",
        place.join("toolchain").display()
    );
    fs::write(&rustc, script).unwrap();
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755)).unwrap();
    Elsewhere { root, home, rustc }
}

/// Makes a release there, with this very xtask; returns its hashes.
fn release(place: &Elsewhere) -> String {
    run(Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("release")
        .current_dir(&place.root)
        .env("CARGO_MANIFEST_DIR", place.root.join("xtask"))
        .env("HOME", &place.home)
        .env("CARGO_HOME", place.home.join("cargo"))
        .env("RUSTC", &place.rustc)
        .env_remove("CARGO_TARGET_DIR"));
    fs::read_to_string(place.root.join("release/SHA256SUMS")).unwrap()
}

/// Holds the tarball to what `npm pack` makes of the same folder.
fn assert_packed_as_npm_would(root: &Path) {
    let list = |archive: &Path| {
        let mut names: Vec<_> = output(Command::new("tar").arg("tzf").arg(archive))
            .lines()
            .map(str::to_owned)
            .collect();
        names.sort();
        names
    };
    let packed = root.join("target");
    let pack = ["pack", "--silent", "--pack-destination"];
    let mut npm = Command::new("npm");
    npm.args(pack).arg(&packed).current_dir(root.join("dist"));
    let name = output(&mut npm);
    let own = list(&root.join("release").join(&name));
    assert_eq!(own, list(&packed.join(&name)));
    assert!(own.len() > 20, "{own:?}");
}

fn run(command: &mut Command) {
    let status = command.status().unwrap();
    assert!(status.success(), "{command:?}: {status}");
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
#[ignore = "compiles the library twice; `cargo xtask test --all` runs it"]
fn two_clones_with_different_homes_and_toolchains_give_the_same_bytes() {
    let name = format!("skin-quiz-release-{}", std::process::id());
    let folder = env::temp_dir().join(name);
    let first = elsewhere(&folder, "one", false);
    let one = release(&first);
    let two = release(&elsewhere(&folder, "a-longer-name-for-two", true));
    assert_eq!(one, two);
    assert_eq!(one.lines().count(), 6, "{one}");
    assert_packed_as_npm_would(&first.root);
    fs::remove_dir_all(&folder).unwrap();
}
