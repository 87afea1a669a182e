//! The page that says which file to take, in the words of who takes it.

const TEMPLATE: &str = include_str!("../../release/index.html");

/// One file that people take.
pub struct Download {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The page for these downloads.
pub fn of(version: &str, downloads: &[Download]) -> String {
    let mut page = TEMPLATE.replace("__VERSION__", version);
    for Download { name, bytes } in downloads {
        let rest = name.trim_start_matches(&format!("skin-quiz-{version}"));
        let link = format!(
            "<a href=\"{name}\" download>{name}</a> <small>{}</small>",
            size(bytes.len())
        );
        page = page.replace(&format!("__FILE{rest}__"), &link);
    }
    page
}

/// A size as people read it.
fn size(bytes: usize) -> String {
    if bytes < 1_000_000 {
        return format!("{} kB", bytes.div_ceil(1000));
    }
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_download_is_named_and_no_gap_left() {
        let downloads = [
            "-studio.html",
            "-site.zip",
            "-wordpress.zip",
            ".tgz",
            "-try.html",
        ]
        .map(|rest| Download {
            name: format!("skin-quiz-1.2.3{rest}"),
            bytes: vec![0; 1_234_567],
        });
        let page = of("1.2.3", &downloads);
        assert!(!page.contains("__"), "{page}");
        for Download { name, .. } in &downloads {
            assert!(
                page.contains(&format!("<a href=\"{name}\" download>")),
                "{name}"
            );
        }
        assert!(page.contains("1.3 MB"), "{page}");
    }

    #[test]
    fn sizes_are_never_said_smaller() {
        assert_eq!(size(1), "1 kB");
        assert_eq!(size(999_001), "1000 kB");
        assert_eq!(size(2_000_000), "2.0 MB");
    }
}
