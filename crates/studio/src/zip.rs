//! A zip of files, whose bytes depend on the files alone.
//!
//! Names are sorted, every time is the earliest that the format knows, and every
//! file may be read by all and written by its owner. What is no smaller when it is
//! packed is stored as it is.

use std::collections::BTreeMap;
use std::io::Write;

use flate2::Compression;
use flate2::Crc;
use flate2::write::DeflateEncoder;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// What is needed to unpack: deflate.
const VERSION: u16 = 20;
/// Made on Unix, whose modes stand in the directory.
const MADE_BY: u16 = (3 << 8) | VERSION;
/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const MIDNIGHT: u16 = 0;
/// 1 January 1980.
const EARLIEST: u16 = (1 << 5) | 1;
/// An ordinary file, `rw-r--r--`.
const MODE: u32 = 0o100_644 << 16;

/// Why files can't be packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A name that leads out of the folder, or is none.
    Name(String),
    /// More than the format holds.
    TooMuch,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Name(name) => write!(f, "`{name}` can't be the name of a file in a zip"),
            Fault::TooMuch => f.write_str("this is too much for a zip"),
        }
    }
}

impl std::error::Error for Fault {}

/// The zip of these files, by their paths in it.
///
/// # Errors
/// A path that is absolute or leads out of the folder; more than four gigabytes or 65,535 files.
pub fn of(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Fault> {
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    for (path, bytes) in files {
        if !stays_inside(path) {
            return Err(Fault::Name(path.clone()));
        }
        let offset = small(zip.len())?;
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        // OK because a vector takes all that is written.
        let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
        let packed = packed.map_err(|_| Fault::TooMuch)?;
        let (method, packed) = if packed.len() < bytes.len() {
            (DEFLATED, &packed)
        } else {
            (STORED, bytes)
        };
        let mut crc = Crc::new();
        crc.update(bytes);

        // What a file's own header and its line in the directory have in common.
        let mut common = Vec::new();
        for field in [VERSION, FLAGS, method, MIDNIGHT, EARLIEST] {
            common.extend(field.to_le_bytes());
        }
        for field in [crc.sum(), small(packed.len())?, small(bytes.len())?] {
            common.extend(field.to_le_bytes());
        }
        let length = u16::try_from(path.len()).map_err(|_| Fault::Name(path.clone()))?;
        common.extend(length.to_le_bytes());
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
    let count = u16::try_from(files.len()).map_err(|_| Fault::TooMuch)?;
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

fn small(length: usize) -> Result<u32, Fault> {
    u32::try_from(length).map_err(|_| Fault::TooMuch)
}

/// Whether a path names a file in the folder that is unpacked into, on any system.
fn stays_inside(path: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..");
    !path.contains(['\\', ':', '\0']) && path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let files = BTreeMap::from([
            ("skin-quiz/a.js".to_owned(), b"let a; ".repeat(100)),
            ("skin-quiz/empty.txt".to_owned(), Vec::new()),
        ]);
        let zip = of(&files).unwrap();
        assert_eq!(of(&files).unwrap(), zip);
        assert!(
            zip.len() < 500 && zip.starts_with(b"PK\x03\x04"),
            "{}",
            zip.len()
        );
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for name in [
            "",
            "/a",
            "../a",
            "a/../../b",
            "a//b",
            "C:\\a",
            "a\\b",
            "a/",
            ".",
        ] {
            let files = BTreeMap::from([(name.to_owned(), Vec::new())]);
            assert_eq!(of(&files), Err(Fault::Name(name.to_owned())), "{name}");
        }
    }
}
