//! The `.gz` and `.br` files beside each file, for hosts that serve them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::Write;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

/// Below this many bytes a file fits one packet and compressing gains nothing.
const WORTH_COMPRESSING: usize = 1024;

/// One file in both compressed forms.
pub struct Compressed {
    /// gzip at its best level, without name or time.
    pub gzip: Vec<u8>,
    /// brotli at its best quality.
    pub brotli: Vec<u8>,
}

/// Compresses, and remembers what it has compressed: the best quality is slow,
/// `dist/` holds some files under two names, and while serving most of them are
/// the same as in the build before.
#[derive(Default)]
pub struct Compressor {
    current: HashMap<[u8; 32], Compressed>,
    previous: HashMap<[u8; 32], Compressed>,
}

impl Compressor {
    /// Starts a build: what the one before did not use is forgotten.
    pub fn begin(&mut self) {
        self.previous = std::mem::take(&mut self.current);
    }

    /// Both compressed forms of `bytes`.
    pub fn compress(&mut self, bytes: &[u8]) -> Result<&Compressed> {
        let digest: [u8; 32] = Sha256::digest(bytes).into();
        match self.current.entry(digest) {
            Entry::Occupied(entry) => Ok(entry.into_mut()),
            Entry::Vacant(entry) => {
                let compressed = match self.previous.remove(&digest) {
                    Some(known) => known,
                    None => compress_both(bytes)?,
                };
                Ok(entry.insert(compressed))
            }
        }
    }
}

/// Whether a file of this many bytes gets compressed neighbours.
pub fn worthwhile(bytes: usize) -> bool {
    bytes > WORTH_COMPRESSING
}

fn compress_both(bytes: &[u8]) -> Result<Compressed> {
    Ok(Compressed {
        gzip: gzip(bytes)?,
        brotli: brotli(bytes)?,
    })
}

/// gzip at its best level: the same bytes wherever it is done.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    // 255 is "unknown system": the same bytes wherever it is built.
    let mut encoder = GzBuilder::new()
        .mtime(0)
        .operating_system(255)
        .write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_forms_decompress_to_the_original_and_repeat_exactly() {
        let text = "sessions and spacing, ".repeat(500);
        let first = gzip(text.as_bytes()).unwrap();
        assert_eq!(first, gzip(text.as_bytes()).unwrap());
        let mut back = String::new();
        flate2::read::GzDecoder::new(first.as_slice())
            .read_to_string(&mut back)
            .unwrap();
        assert_eq!(back, text);

        let first = brotli(text.as_bytes()).unwrap();
        assert_eq!(first, brotli(text.as_bytes()).unwrap());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut first.as_slice(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }
}
