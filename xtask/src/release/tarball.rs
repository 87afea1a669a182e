//! An npm tarball, whose bytes depend on the files alone.
//!
//! `npm pack` would do the same, but its compressed bytes change with Node's zlib.

use anyhow::{Result, bail};

use crate::dist::files::Files;
use crate::dist::precompress;

/// The time that npm gives every file: 26 October 1985.
const TIME: u64 = 499_162_500;

const BLOCK: usize = 512;

/// The tarball of these files.
pub fn of(files: &Files) -> Result<Vec<u8>> {
    let mut tar = Vec::new();
    for (path, bytes) in files {
        tar.extend(header(&format!("package/{path}"), bytes.len())?);
        tar.extend(bytes);
        tar.resize(tar.len().next_multiple_of(BLOCK), 0);
    }
    // Two empty blocks end it.
    tar.resize(tar.len() + 2 * BLOCK, 0);
    precompress::gzip(&tar)
}

/// A file's header, as POSIX's ustar has it.
fn header(path: &str, length: usize) -> Result<[u8; BLOCK]> {
    let mut header = [0; BLOCK];
    if path.len() >= 100 {
        bail!("{path} is too long a name for the tarball");
    }
    let mut put = |at: usize, text: &str| {
        header[at..at + text.len()].copy_from_slice(text.as_bytes());
    };
    put(0, path);
    put(100, "000644 ");
    // Owner and group: nobody's.
    put(108, "000000 ");
    put(116, "000000 ");
    put(124, &format!("{length:011o} "));
    put(136, &format!("{TIME:011o} "));
    // The sum is taken with spaces in its own place.
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\u{0}00");
    let sum: u32 = header.iter().map(|&byte| u32::from(byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\u{0} ").as_bytes());
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_what_the_standard_says() {
        let header = header("package/a.js", 8).unwrap();
        assert_eq!(&header[..12], b"package/a.js");
        assert_eq!(&header[124..136], b"00000000010 ");
        let own = std::str::from_utf8(&header[148..154]).unwrap();
        let sum: u32 = header
            .iter()
            .enumerate()
            .map(|(at, &byte)| {
                if (148..156).contains(&at) {
                    32
                } else {
                    u32::from(byte)
                }
            })
            .sum();
        assert_eq!(u32::from_str_radix(own, 8).unwrap(), sum);
        assert!(super::header(&"x".repeat(100), 1).is_err());
    }
}
