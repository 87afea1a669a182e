//! The table of what each file of `dist/` weighs.

use std::fmt::Write;

/// What one file weighs, in bytes.
pub struct FileSize {
    /// The file's path in `dist/`, with `/` between its parts.
    pub path: String,
    /// As it lies there.
    pub raw: usize,
    /// As a host that compresses sends it; absent where it has no such neighbour.
    pub compressed: Option<CompressedSize>,
}

/// The two compressed sizes of a file, in bytes.
pub struct CompressedSize {
    /// The `.gz` beside it.
    pub gzip: usize,
    /// The `.br` beside it.
    pub brotli: usize,
}

/// A table for the terminal: one line a file, in the order given.
pub fn table(files: &[FileSize]) -> String {
    let width = files
        .iter()
        .map(|file| file.path.len())
        .max()
        .unwrap_or_default();
    let mut table = format!(
        "\n{:width$} {:>9} {:>9} {:>9}\n",
        "", "raw", "gzip", "brotli"
    );
    for file in files {
        let (gzip, brotli) = match &file.compressed {
            Some(size) => (size.gzip.to_string(), size.brotli.to_string()),
            None => ("-".to_owned(), "-".to_owned()),
        };
        let _ = writeln!(
            table,
            "{:width$} {:>9} {gzip:>9} {brotli:>9}",
            file.path, file.raw
        );
    }
    table
}
