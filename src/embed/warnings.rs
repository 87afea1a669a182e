//! What a clinic file's faults say on the console, once.
//!
//! What arrives: the faults found at a mount or an update. What leaves: the
//! lines to print. A page may update its quiz at every scroll, and the same
//! lines again and again would bury everything else that the console says.
//! This module deliberately does not know a console.

use crate::clinic::Diagnostic;

/// What was printed last for a quiz.
#[derive(Default)]
pub struct Warnings(Vec<String>);

impl Warnings {
    /// The lines to print anew: all of them where any differs from the time before, else none.
    pub fn anew(&mut self, found: &[Diagnostic]) -> &[String] {
        let lines: Vec<String> = found
            .iter()
            .map(|found| format!("skin-quiz: clinic file {}: {}", found.path, found.message))
            .collect();
        if lines == self.0 {
            return &[];
        }
        self.0 = lines;
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::Severity;

    fn fault(path: &str) -> Diagnostic {
        Diagnostic {
            severity: Severity::Warning,
            path: path.to_owned(),
            code: "foreign-logo",
            message: "not drawn".into(),
        }
    }

    #[test]
    fn the_same_faults_are_printed_once_and_others_again() {
        let mut warnings = Warnings::default();
        assert_eq!(warnings.anew(&[]), [""; 0]);
        let lines = warnings.anew(&[fault("/logo"), fault("/name")]);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], "skin-quiz: clinic file /logo: not drawn");
        assert_eq!(warnings.anew(&[fault("/logo"), fault("/name")]), [""; 0]);
        assert_eq!(warnings.anew(&[fault("/logo")]).len(), 1);
        // Mended, and broken again.
        assert_eq!(warnings.anew(&[]), [""; 0]);
        assert_eq!(warnings.anew(&[fault("/logo")]).len(), 1);
    }
}
