//! Reloads the pages that are open when a build has finished.
//!
//! A page asks "has anything changed since build N?" and the answer waits until
//! something has. The script that asks is added to pages on their way out and
//! is never written into `dist/`.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Where a page asks.
pub const ADDRESS: &str = "/__live-reload";

/// How long an answer waits before it says "nothing yet".
const PATIENCE: Duration = Duration::from_secs(20);

/// Counts the builds of this session.
#[derive(Default)]
pub struct Builds {
    finished: Mutex<u64>,
    changed: Condvar,
}

impl Builds {
    /// One more build has finished.
    pub fn finish_one(&self) {
        *self.lock() += 1;
        self.changed.notify_all();
    }

    /// Waits for a build after the given one; returns the latest.
    pub fn wait_after(&self, known: u64) -> u64 {
        let (finished, _) = self
            .changed
            .wait_timeout_while(self.lock(), PATIENCE, |finished| *finished == known)
            .unwrap_or_else(PoisonError::into_inner);
        *finished
    }

    /// The page with the script that reloads it.
    pub fn inject(&self, page: &str) -> String {
        let known = *self.lock();
        let script = format!(
            "<script type=\"module\">\n\
             for (;;) {{\n\
             \x20 try {{\n\
             \x20   const answer = await fetch('{ADDRESS}?after={known}');\n\
             \x20   if (answer.ok && (await answer.text()) !== '{known}') location.reload();\n\
             \x20 }} catch {{\n\
             \x20   await new Promise((resume) => setTimeout(resume, 2000));\n\
             \x20 }}\n\
             }}\n\
             </script>\n"
        );
        match page.rfind("</body>") {
            Some(end) => format!("{}{script}{}", &page[..end], &page[end..]),
            None => format!("{page}{script}"),
        }
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.finished.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_behind_is_answered_at_once() {
        let builds = Builds::default();
        builds.finish_one();
        assert_eq!(builds.wait_after(0), 1);
    }

    #[test]
    fn the_script_goes_to_the_end_of_the_body() {
        let page = Builds::default().inject("<body><p>Hi</body></html>");
        assert!(page.starts_with("<body><p>Hi<script"), "{page}");
        assert!(page.ends_with("</script>\n</body></html>"), "{page}");
    }
}
