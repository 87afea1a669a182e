//! A zip of files, whose bytes depend on the files alone.
//!
//! Names are sorted, every time is the earliest that the format knows, and every
//! file may be read by all and written by its owner.

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::Crc;
use flate2::write::DeflateEncoder;
use std::io::Write;

use crate::dist::files::Files;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// What is needed to unpack: deflate.
const VERSION: u16 = 20;
/// Made on Unix, whose modes stand in the directory.
const MADE_BY: u16 = (3 << 8) | VERSION;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;
const MIDNIGHT: u16 = 0;
/// 1 January 1980.
const EARLIEST: u16 = (1 << 5) | 1;
/// An ordinary file, `rw-r--r--`.
const MODE: u32 = 0o100_644 << 16;

/// The zip of these files.
pub fn of(files: &Files) -> Result<Vec<u8>> {
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    for (path, bytes) in files {
        let offset = small(zip.len())?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        let packed = encoder.finish()?;
        let mut crc = Crc::new();
        crc.update(bytes);

        // What a file's own header and its line in the directory have in common.
        let mut common = Vec::new();
        for field in [VERSION, FLAGS, DEFLATED, MIDNIGHT, EARLIEST] {
            common.extend(field.to_le_bytes());
        }
        for field in [crc.sum(), small(packed.len())?, small(bytes.len())?] {
            common.extend(field.to_le_bytes());
        }
        common.extend(u16::try_from(path.len())?.to_le_bytes());
        common.extend(0u16.to_le_bytes());

        zip.extend(LOCAL.to_le_bytes());
        zip.extend(&common);
        zip.extend(path.as_bytes());
        zip.extend(packed);

        directory.extend(CENTRAL.to_le_bytes());
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(&common);
        // No comment, the first disk, no hint about what is in it.
        directory.extend([0; 6]);
        directory.extend(MODE.to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(path.as_bytes());
    }
    let begins = small(zip.len())?;
    let count = u16::try_from(files.len()).context("too many files for a zip")?;
    zip.extend(&directory);
    zip.extend(END.to_le_bytes());
    zip.extend([0; 4]);
    zip.extend(count.to_le_bytes());
    zip.extend(count.to_le_bytes());
    zip.extend(small(directory.len())?.to_le_bytes());
    zip.extend(begins.to_le_bytes());
    zip.extend([0; 2]);
    Ok(zip)
}

fn small(length: usize) -> Result<u32> {
    u32::try_from(length).context("too much for a zip")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn files() -> Files {
        Files::from([
            ("skin-quiz/a.js".to_owned(), b"let a; ".repeat(100)),
            ("skin-quiz/empty.txt".to_owned(), Vec::new()),
        ])
    }

    #[test]
    fn the_same_files_give_the_same_bytes() {
        assert_eq!(of(&files()).unwrap(), of(&files()).unwrap());
        let zip = of(&files()).unwrap();
        assert!(
            zip.len() < 500 && zip.starts_with(b"PK\x03\x04"),
            "{}",
            zip.len()
        );
    }

    #[test]
    fn what_others_wrote_unpacks_it() {
        // Where there is no Python, the WordPress tests unpack one with PHP.
        let Ok(python) = which::which("python3") else {
            return;
        };
        let path = std::env::temp_dir().join(format!("skin-quiz-{}.zip", std::process::id()));
        std::fs::write(&path, of(&files()).unwrap()).unwrap();
        let program = "import sys, zipfile\n\
                       z = zipfile.ZipFile(sys.argv[1])\n\
                       assert z.testzip() is None\n\
                       for i in z.infolist(): print(i.filename, i.file_size, oct(i.external_attr >> 16), i.date_time[0])";
        let output = Command::new(python)
            .args(["-c", program])
            .arg(&path)
            .output()
            .unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&output.stdout),
            "skin-quiz/a.js 700 0o100644 1980\nskin-quiz/empty.txt 0 0o100644 1980\n",
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
