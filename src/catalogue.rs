//! The digest of rules and facts.
//!
//! What arrives: the tables. What leaves: a short text that changes whenever a
//! rule, a match, a course, a price or a source changes, so that a result can be traced to
//! the tables it came from. This module deliberately does not know wording.

use std::sync::OnceLock;

use crate::assessment::rules::{RED_FLAGS, RULES, Wait};
use crate::condition::Condition;
use crate::knowledge::courses::course;
use crate::knowledge::matches::{LIMITS, MATCHES};
use crate::knowledge::prices;
use crate::knowledge::sources::Source;
use crate::knowledge::treatments::Treatment;
use crate::questionnaire::Question;

/// The digest: 16 hexadecimal digits.
pub fn digest() -> String {
    static DIGEST: OnceLock<String> = OnceLock::new();
    DIGEST.get_or_init(compute).clone()
}

/// FNV-1a, 64 bits: enough to tell tables apart; nothing depends on it being hard to forge.
struct Hash(u64);

impl Hash {
    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self.0 = (self.0 ^ 0xff).wrapping_mul(0x0100_0000_01b3);
    }

    fn number(&mut self, number: u32) {
        self.bytes(&number.to_le_bytes());
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Always => self.number(0),
            Condition::Chose(choice) => {
                self.number(1);
                self.bytes(choice.question().id().as_bytes());
                self.bytes(choice.id().as_bytes());
            }
            Condition::Outside(question, allowed) => {
                self.number(6);
                self.bytes(question.id().as_bytes());
                for choice in *allowed {
                    self.bytes(choice.id().as_bytes());
                }
            }
            Condition::NotSure(question) => {
                self.number(2);
                self.bytes(question.id().as_bytes());
            }
            Condition::Under(question, span) => {
                self.number(3);
                self.bytes(question.id().as_bytes());
                self.number(span.in_days());
            }
            Condition::Any(parts) => {
                self.number(4);
                parts.iter().for_each(|part| self.condition(part));
                self.number(5);
            }
        }
    }

    fn sources(&mut self, sources: &[Source]) {
        for source in sources {
            let register = source.register();
            self.bytes(register.id.as_bytes());
            self.bytes(register.title.as_bytes());
            self.bytes(register.url.unwrap_or("").as_bytes());
        }
    }
}

fn compute() -> String {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    for row in RULES {
        hash.bytes(row.rule.id().as_bytes());
        hash.condition(&row.when);
        hash.sources(row.sources);
        hash.number(row.urgency.map_or(0, |u| 1 + u as u32));
        for cell in &row.cells {
            hash.number(cell.effect as u32);
            hash.number(cell.clinician.map_or(0, |c| 1 + c as u32));
            match cell.wait {
                None => hash.number(0),
                Some(Wait::Cleared(span)) => hash.number(1 + span.in_days()),
                Some(Wait::Since(question, span)) => {
                    hash.bytes(question.id().as_bytes());
                    hash.number(span.in_days());
                }
            }
        }
    }
    for flag in RED_FLAGS {
        hash.bytes(flag.id.as_bytes());
        hash.condition(&flag.when);
        hash.number(flag.urgency as u32);
        hash.sources(flag.sources);
    }
    for row in MATCHES {
        hash.bytes(row.concern.id().as_bytes());
        hash.condition(&row.when);
        row.strengths
            .iter()
            .for_each(|strength| hash.number(*strength as u32));
        hash.sources(row.sources);
    }
    for limit in LIMITS {
        hash.condition(&limit.when);
        hash.number(limit.at_most as u32);
        hash.sources(limit.sources);
    }
    for treatment in Treatment::ALL {
        for concern in Question::Concerns.facts().choices {
            if let Some(cited) = course(treatment, *concern) {
                let c = cited.fact;
                for range in [
                    Some(c.sessions),
                    Some(c.interval_weeks),
                    c.maintenance_months,
                    c.minutes,
                    Some(c.downtime_days),
                    c.first_change_weeks,
                    c.best_result_months,
                ] {
                    hash.number(range.map_or(u32::MAX, |r| r.min));
                    hash.number(range.map_or(u32::MAX, |r| r.max));
                }
                hash.sources(cited.sources);
            }
        }
        for currency in ["USD", "GBP"] {
            if let Some(cited) = prices::typical(treatment, currency) {
                hash.number(cited.fact.min);
                hash.number(cited.fact.max);
                hash.sources(cited.sources);
            }
        }
    }
    format!("{:016x}", hash.0)
}
