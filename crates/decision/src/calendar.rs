//! Days, and a course as a file that calendar programs read (RFC 5545).
//!
//! What arrives: the days of the sessions with their titles, a note, and the
//! moment of writing. What leaves: an iCalendar text with one tentative,
//! all-day entry a session. Names and notes may hold anything: they are
//! escaped, and lines are folded between characters. This module deliberately
//! does not know what day it is, whose course it is, or how a file is saved.

/// A day of the Gregorian calendar, in no time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// Days from 1 March of the year 0 to 1 January 1970.
const TO_1970: i32 = 719_468;
/// Days of 400 years, after which the calendar repeats.
const ERA: i32 = 146_097;

impl Day {
    /// The day that many days after 1 January 1970.
    pub const fn since_1970(days: i32) -> Day {
        Day(days)
    }

    /// Days since 1 January 1970.
    pub const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The day of a date; months and days count from 1. A day past the end of
    /// its month is one of the next.
    pub const fn of(year: i32, month: u32, day: u32) -> Day {
        // Years begin in March here, so that a leap day comes last.
        let year = if month <= 2 { year - 1 } else { year };
        let of_era = year.rem_euclid(400);
        let since_march = ((month + 9) % 12) as i32;
        let of_year = (153 * since_march + 2) / 5 + day as i32 - 1;
        let days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        Day(year.div_euclid(400) * ERA + days - TO_1970)
    }

    /// Year, month, day.
    const fn date(self) -> (i32, u32, u32) {
        let days = self.0 + TO_1970;
        let of_era = days.rem_euclid(ERA);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let since_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * since_march + 2) / 5 + 1;
        let month = (since_march + 2) % 12 + 1;
        let year = year + days.div_euclid(ERA) * 400 + if month <= 2 { 1 } else { 0 };
        // OK because a month and its days are small and positive.
        (year, month as u32, day as u32)
    }

    /// That many days later; the end of time stays where it is.
    pub const fn in_days(self, days: u32) -> Day {
        Day(self.0.saturating_add_unsigned(days))
    }

    /// How many days it is until another day; `None` for an earlier one.
    pub fn days_until(self, later: Day) -> Option<u32> {
        later.0.checked_sub(self.0)?.try_into().ok()
    }

    /// Reads `YYYY-MM-DD`, and nothing else; `None` also for a day that there is not.
    pub fn read(iso: &str) -> Option<Day> {
        let bytes = iso.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |so_far, byte| {
                byte.is_ascii_digit()
                    .then(|| so_far * 10 + u32::from(byte - b'0'))
            })
        };
        let (year, month, day) = (
            number(&bytes[..4])?,
            number(&bytes[5..7])?,
            number(&bytes[8..])?,
        );
        if !(1..=12).contains(&month) {
            return None;
        }
        // OK because four digits fit.
        let read = Day::of(year as i32, month, day);
        // 30 February is 1 or 2 March, and so no date.
        (read.date() == (year as i32, month, day)).then_some(read)
    }

    /// Writes `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        self.written("-")
    }

    fn written(self, between: &str) -> String {
        let (year, month, day) = self.date();
        let mut text = String::new();
        // OK because no year before 0 is ever written.
        digits(&mut text, year.max(0) as u32, 4);
        text.push_str(between);
        digits(&mut text, month, 2);
        text.push_str(between);
        digits(&mut text, day, 2);
        text
    }
}

/// A number with leading zeros.
fn digits(text: &mut String, number: u32, wide: usize) {
    let number = number.to_string();
    (number.len()..wide).for_each(|_| text.push('0'));
    text.push_str(&number);
}

/// What goes into a calendar file.
pub struct File<'a> {
    /// Tells this plan from every other; letters, digits and hyphens. The same
    /// plan saved again keeps it, so that a calendar moves its entries. It is
    /// drawn by lot: nothing about the person may be in it.
    pub id: &'a str,
    /// The moment of writing, in seconds since 1970 (UTC).
    pub written: u64,
    /// A note in every entry.
    pub note: &'a str,
    /// The sessions: day and title.
    pub sessions: &'a [(Day, String)],
}

impl File<'_> {
    /// The text of the file.
    pub fn text(&self) -> String {
        let mut lines = Lines(String::new());
        let stamp = stamp(self.written);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Skin Quiz//Skin Quiz//EN");
        for (index, (day, title)) in self.sessions.iter().enumerate() {
            let uid = [self.id, "-", &(index + 1).to_string(), "@skin-quiz"].concat();
            lines.line("BEGIN", "VEVENT");
            lines.line("UID", &uid);
            lines.line("DTSTAMP", &stamp);
            lines.line("DTSTART;VALUE=DATE", &day.written(""));
            // The first day after it. Left out it means the same, but not to every program.
            lines.line("DTEND;VALUE=DATE", &day.in_days(1).written(""));
            lines.line("SUMMARY", &escaped(title));
            lines.line("DESCRIPTION", &escaped(self.note));
            lines.line("STATUS", "TENTATIVE");
            lines.line("TRANSP", "TRANSPARENT");
            // In a calendar that others see, a treatment is nobody else's business.
            lines.line("CLASS", "PRIVATE");
            lines.line("END", "VEVENT");
        }
        lines.line("END", "VCALENDAR");
        lines.0
    }
}

/// `YYYYMMDDTHHMMSSZ`.
fn stamp(seconds: u64) -> String {
    // OK because a day's seconds fit, and a clock of the far future is cut to the last day there is.
    let (days, of_day) = ((seconds / 86_400).min(2_900_000), (seconds % 86_400) as u32);
    let mut text = Day(days as i32).written("");
    text.push('T');
    digits(&mut text, of_day / 3_600, 2);
    digits(&mut text, of_day / 60 % 60, 2);
    digits(&mut text, of_day % 60, 2);
    text.push('Z');
    text
}

/// A text as a property value: what means something is marked, what means nothing is left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => {
                value.push('\\');
                value.push(c);
            }
            c if c.is_control() => {}
            c => value.push(c),
        }
    }
    value
}

/// The longest line, in bytes without its end.
const LONGEST_LINE: usize = 75;

struct Lines(String);

impl Lines {
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if length + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        for (day, days) in [
            (Day::of(1970, 1, 1), 0),
            (Day::of(1970, 2, 1), 31),
            (Day::of(1969, 12, 31), -1),
        ] {
            assert_eq!(day.days_since_1970(), days);
            assert_eq!(Day::since_1970(days), day);
        }
    }

    /// RFC 5545, 3.1: no line is longer than 75 octets, its end left out.
    #[test]
    fn a_line_of_75_octets_is_one_and_a_longer_one_is_two() {
        let folds = |letters: usize| {
            let mut lines = Lines(String::new());
            lines.line("NOTE", &"x".repeat(letters));
            lines.0.matches("\r\n ").count()
        };
        assert_eq!([folds(70), folds(71)], [0, 1]);
        // What follows begins with a space, which counts.
        assert_eq!([folds(70 + 74), folds(70 + 75)], [1, 2]);
    }

    #[test]
    fn a_day_and_its_date_are_the_same_through_leap_years_and_centuries() {
        for (iso, days) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-02-29", 11_016),
            ("2026-11-21", 20_778),
            ("2100-03-01", 47_541),
        ] {
            assert_eq!(Day::read(iso), Some(Day(days)), "{iso}");
            assert_eq!(Day(days).iso(), iso);
        }
        // Every day of eight centuries is read as it is written, one after the other.
        for days in -TO_1970 + 366..ERA * 2 - TO_1970 {
            assert_eq!(Day::read(&Day(days).iso()), Some(Day(days)));
        }
    }

    #[test]
    fn what_is_no_date_is_not_read_as_another() {
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2026-00-10",
            "2026-02-29",
            "2026-04-31",
            "2026-01-00",
            "20260101",
            "2026-1-1",
            "2026/01/01",
            "+026-01-01",
            "12026-01-01",
            " 2026-01-01",
            "2026-01-0\u{661}",
        ] {
            assert_eq!(Day::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_moment_of_writing_is_utc() {
        assert_eq!(stamp(0), "19700101T000000Z");
        assert_eq!(stamp(1_795_269_723), "20261121T140203Z");
        assert!(stamp(u64::MAX).ends_with('Z'));
    }
}
