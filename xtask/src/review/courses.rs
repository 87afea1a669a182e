//! Courses as the sheet lists them.

use skin_quiz::knowledge::courses::Course;
use skin_quiz::knowledge::sources::Source;
use skin_quiz::knowledge::treatments::Treatment;
use skin_quiz::pack::Pack;
use skin_quiz::questionnaire::Choice;

/// A course as it stands for one treatment and some concerns.
pub struct CourseRow<'p> {
    /// The treatment.
    pub treatment: Treatment,
    /// The concerns.
    pub concerns: Vec<Choice>,
    /// How it goes.
    pub course: Course,
    /// What it stands on.
    pub sources: &'p Vec<Source>,
}

/// Every course, concerns that share one taken together.
pub fn courses(pack: &Pack) -> Vec<CourseRow<'_>> {
    let mut rows: Vec<CourseRow> = Vec::new();
    for &treatment in pack.treatments {
        for concern in pack.concerns() {
            let Some(known) = pack.course(treatment, concern) else {
                continue;
            };
            let same = rows.iter_mut().find(|row| {
                row.treatment == treatment
                    && row.course == known.course
                    && *row.sources == known.sources
            });
            match same {
                Some(row) => row.concerns.push(concern),
                None => rows.push(CourseRow {
                    treatment,
                    concerns: vec![concern],
                    course: known.course,
                    sources: &known.sources,
                }),
            }
        }
    }
    rows
}
