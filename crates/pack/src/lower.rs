//! From the files of a pack to its bytes, checked on the way.
//!
//! The order in which things are written here is the order in which
//! `skin_quiz::pack` reads them; whatever is neither checked here nor read
//! there does not reach anybody.

use crate::fault::{Faults, line_at};
use crate::mentions;
use crate::names::{At, Names, listed, one_of};
use crate::source::{Choice, Drawing, Head, Question, Questions, Treatments};
use crate::syntax::{Cell, Leaf, cell, condition, range};
use crate::table::{Row, Table};
use crate::words::{self, Messages, UiText, Wanted};
use crate::write::Bytes;
use crate::{Files, Lowered};

/// What a question may be asked for by the engine.
pub const QUESTION_ROLES: [&str; 8] = [
    "concerns",
    "areas",
    "red-flags",
    "distress",
    "setting",
    "downtime",
    "event",
    "budget",
];
/// Ids that mean something else where a page or an option is named.
const RESERVED_PAGES: [&str; 3] = ["early", "review", "result"];
const RESERVED_OPTIONS: [&str; 2] = ["not-sure", "some"];
const SETTINGS: [&str; 2] = ["professional", "at-home"];
const TREATMENT_ROLES: [&str; 2] = ["routine", "home"];
const KINDS: [&str; 3] = ["single", "multi", "number"];
const UNITS: [&str; 3] = ["months", "weeks", "currency"];
const STRENGTHS: [&str; 4] = ["none", "limited", "fair", "good"];
const URGENCIES: [&str; 3] = ["soon", "same-day", "emergency"];
const LISTS: [&str; 9] = [
    "prepare",
    "aftercare",
    "seek-help",
    "emergency",
    "ask-the-provider",
    "during",
    "expect",
    "explain",
    "without",
];
const SOURCE_KINDS: [&str; 6] = ["seed", "study", "label", "guidance", "clinic", "policy"];
const SHOWN: [&str; 3] = ["visitor", "name", "desk"];
const GRADES: [&str; 6] = [
    "authority",
    "secondary",
    "clinic",
    "unreviewed",
    "own-rule",
    "unverified",
];

/// Whether a letter may stand in the path of a drawing.
fn is_of_path(c: char) -> bool {
    c.is_ascii_digit() || "MmLlHhVvCcSsQqTtAaZz .,-".contains(c)
}

fn toml<T: serde::de::DeserializeOwned>(
    files: &Files,
    file: &str,
    faults: &mut Faults,
) -> Option<T> {
    let Some(text) = files.get(file) else {
        faults.unread(file, 0, "the file is missing");
        return None;
    };
    match toml::from_str(text) {
        Ok(read) => Some(read),
        Err(error) => {
            let line = error.span().map_or(0, |span| line_at(text, span.start));
            faults.unread(file, line, error.message().to_owned());
            None
        }
    }
}

fn table(files: &Files, file: &str, columns: &[&str], faults: &mut Faults) -> Table {
    let text = files.get(file).map_or_else(
        || {
            faults.unread(file, 0, "the file is missing");
            ""
        },
        String::as_str,
    );
    Table::read(file, text, columns, faults)
}

/// The line of a text in a file, for what is read without lines.
fn line_of(files: &Files, file: &str, text: &str) -> usize {
    let quoted = format!("\"{text}\"");
    let lines = files.get(file).map(|all| all.lines());
    lines
        .and_then(|mut lines| lines.position(|line| line.contains(&quoted)))
        .map_or(0, |at| at + 1)
}

/// Reports ids that stand twice.
fn unique<'a>(file: &str, ids: impl Iterator<Item = (&'a str, usize)>, faults: &mut Faults) {
    let mut seen: Vec<&str> = Vec::new();
    for (id, line) in ids {
        if seen.contains(&id) {
            faults.report(file, line, format!("`{id}` stands twice"));
        }
        let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        if id.is_empty() || !id.chars().all(sound) {
            faults.report(
                file,
                line,
                format!("`{id}` is no id: lower case, digits, hyphens"),
            );
        }
        seen.push(id);
    }
}

struct Writer<'a> {
    names: Names<'a>,
    /// Whether what only the desk needs is written.
    whole: bool,
    bytes: Bytes,
}

impl Writer<'_> {
    /// A text that only the desk needs.
    fn desk(&mut self, text: &str) {
        self.bytes.text(if self.whole { text } else { "" });
    }

    fn condition(&mut self, text: &str, at: At, faults: &mut Faults) -> Vec<Leaf> {
        let leaves = condition(text, &self.names, at, faults);
        self.bytes.index(leaves.len());
        for leaf in &leaves {
            match leaf {
                Leaf::Always => self.bytes.number(0),
                Leaf::Chose(q, o) => {
                    self.bytes.number(1);
                    self.bytes.index(*q);
                    self.bytes.index(*o);
                }
                Leaf::ChoseIn(q, o, areas) => {
                    self.bytes.number(5);
                    self.bytes.index(*q);
                    self.bytes.index(*o);
                    self.bytes.indices(areas);
                }
                Leaf::Outside(q, allowed) => {
                    self.bytes.number(2);
                    self.bytes.index(*q);
                    self.bytes.indices(allowed);
                }
                Leaf::NotSure(q) => {
                    self.bytes.number(3);
                    self.bytes.index(*q);
                }
                Leaf::Under(q, length) => {
                    self.bytes.number(4);
                    self.bytes.index(*q);
                    self.bytes.number(*length);
                }
            }
        }
        leaves
    }

    /// What a rule that speaks under these conditions does to a treatment.
    fn cell(&mut self, text: &str, when: &[Leaf], at: At, faults: &mut Faults) {
        let Cell {
            effect,
            clinician,
            wait,
        } = cell(text, &self.names, at, faults);
        if let Some((Some(question), length)) = wait {
            // Somebody is told that it is over when the wait is.
            let is_over = |leaf: &Leaf| match leaf {
                Leaf::Under(q, until) => *q == question && *until <= length,
                Leaf::NotSure(q) => *q == question,
                _ => false,
            };
            if !when.iter().all(is_over) {
                let question = &self.names.questions[question].id;
                let message = format!(
                    "`{text}`: this wait can be over while the rule still speaks; a rule with a wait \
                     since `{question}` reads nothing else, and for no longer than that"
                );
                faults.report(at.file, at.line, message);
            }
        }
        self.bytes.number(effect);
        self.bytes.index(clinician.map_or(0, |c| c + 1));
        match wait {
            None => self.bytes.number(0),
            Some((None, length)) => {
                self.bytes.number(1);
                self.bytes.number(length);
            }
            Some((Some(question), length)) => {
                self.bytes.number(2);
                self.bytes.index(question);
                self.bytes.number(length);
            }
        }
    }

    fn sources(&mut self, text: &str, at: At, faults: &mut Faults) {
        let sources = self.names.sources(text, at, faults);
        self.bytes.indices(&sources);
    }

    fn treatments(&mut self, text: &str, at: At, faults: &mut Faults) {
        let treatments = self.names.treatments(text, at, faults);
        self.bytes.indices(&treatments);
    }

    fn range(&mut self, text: &str, optional: bool, at: At, faults: &mut Faults) {
        match range(text) {
            Some(None) if optional => self.bytes.number(0),
            Some(Some((min, max))) => {
                self.bytes.number(min + 1);
                self.bytes.number(max);
            }
            _ => faults.report(
                at.file,
                at.line,
                format!("`{text}` is no range; write 3 or 3-6"),
            ),
        }
    }

    fn number(&mut self, text: &str, at: At, faults: &mut Faults) {
        match text.parse() {
            Ok(n) => self.bytes.number(n),
            Err(_) => faults.report(at.file, at.line, format!("`{text}` is no whole number")),
        }
    }

    fn one_of(&mut self, what: &str, text: &str, all: &[&str], at: At, faults: &mut Faults) {
        if let Some(place) = one_of(what, text, all, at, faults) {
            self.bytes.index(place);
        }
    }
}

/// Lowers a pack; `None` where a file that all others hang on can't be read.
pub fn lower(pack: &Files, ui: &Files, release: &str, faults: &mut Faults) -> Option<Lowered> {
    let head: Option<Head> = toml(pack, "pack.toml", faults);
    let questions: Option<Questions> = toml(pack, "questions.toml", faults);
    let treatments: Option<Treatments> = toml(pack, "treatments.toml", faults);
    let (head, questions, treatments) = (head?, questions?, treatments?);
    let sources = table(
        pack,
        "sources.tsv",
        &["id", "kind", "grade", "year", "title", "url", "shown"],
        faults,
    );
    let names = || Names {
        questions: &questions.question,
        treatments: treatments.treatment.iter().map(|t| t.id.as_str()).collect(),
        clinicians: head.clinicians.iter().map(String::as_str).collect(),
        sources: sources
            .rows
            .iter()
            .map(|row| sources.cell(row, "id").to_owned())
            .collect(),
    };
    let parts = Parts {
        files: pack,
        head: &head,
        questions: &questions.question,
        treatments: &treatments,
        sources: &sources,
    };
    let write = |whole: bool, faults: &mut Faults| {
        let mut writer = Writer {
            names: names(),
            whole,
            bytes: Bytes::default(),
        };
        let wanted = parts.write(&mut writer, faults);
        (writer.bytes.0, wanted)
    };
    let (whole, wanted) = write(true, faults);
    mentions::check(pack, &treatments, &questions.question, faults);
    // The same faults need no telling twice.
    let (lean, _) = write(false, &mut Faults::default());
    let texts = words::interface(ui, faults);
    let languages = languages(&head, &texts, &wanted, pack, ui, release, faults);
    Some(Lowered {
        whole,
        lean,
        languages,
    })
}

fn languages(
    head: &Head,
    texts: &[UiText],
    wanted: &[Wanted],
    pack: &Files,
    ui: &Files,
    release: &str,
    faults: &mut Faults,
) -> Vec<(String, String)> {
    let mut first: Option<Vec<String>> = None;
    let mut languages = Vec::new();
    let read = |files: &Files, name: String, faults: &mut Faults| {
        let text = files.get(&name).map(String::as_str).unwrap_or_else(|| {
            faults.report(&name, 0, "the file is missing");
            ""
        });
        Messages::read(&name, text, faults)
    };
    let forms = regional_forms(pack);
    for language in &languages_of(head, pack) {
        let already = faults.0.len();
        let of_ui = read(ui, format!("{language}.ftl"), faults);
        let of_pack = read(pack, format!("words/{language}.ftl"), faults);
        words::unasked(texts, &[], &of_ui, faults);
        words::unasked(texts, wanted, &of_pack, faults);
        let lines = words::lines(texts, wanted, &of_ui, &of_pack, first.as_deref(), faults);
        words::manner(texts, &lines, &of_ui, faults);
        languages.push((language.clone(), data_file(release, language, &lines)));
        let first = first.get_or_insert(lines);
        // A fault of the language itself would be told again for each form of it.
        let is_sound = faults.0.len() == already;
        for &form in forms.iter().filter(|_| is_sound) {
            if language_of(form) != language {
                continue;
            }
            let ui = read(ui, format!("{form}.ftl"), faults).over(&of_ui, faults);
            let pack = read(pack, format!("words/{form}.ftl"), faults).over(&of_pack, faults);
            let lines = words::lines(texts, wanted, &ui, &pack, Some(first), faults);
            // Right behind its language, as the more special one.
            words::manner(texts, &lines, &ui, faults);
            languages.push((form.to_owned(), data_file(release, form, &lines)));
        }
    }
    languages
}

/// A head of release and tag, then a line a text.
fn data_file(release: &str, tag: &str, lines: &[String]) -> String {
    let mut file = format!("{release} {tag}");
    for line in lines {
        file.push('\n');
        file.push_str(line);
    }
    file
}

/// The tags that a pack has words for.
fn tags(pack: &Files) -> impl Iterator<Item = &str> {
    let names = pack.keys().filter_map(|file| file.strip_prefix("words/"));
    names.filter_map(|name| name.strip_suffix(".ftl"))
}

/// The regional forms of a pack's languages, such as `en-US`: their words are those that differ.
fn regional_forms(pack: &Files) -> Vec<&str> {
    let is_form =
        |tag: &&str| language_of(tag) != *tag && tags(pack).any(|of| of == language_of(tag));
    tags(pack).filter(is_form).collect()
}

/// The languages of a pack in their order: those that it names, then whatever else it has words for.
pub fn languages_of(head: &Head, pack: &Files) -> Vec<String> {
    let mut languages = head.languages.clone();
    let forms = regional_forms(pack);
    for tag in tags(pack).filter(|tag| !forms.contains(tag)) {
        if !languages.iter().any(|known| known == tag) {
            languages.push(tag.to_owned());
        }
    }
    languages
}

/// The language that a tag is of: its first part.
fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The parts of a pack that everything else refers to.
struct Parts<'a> {
    files: &'a Files,
    head: &'a Head,
    questions: &'a [Question],
    treatments: &'a Treatments,
    sources: &'a Table,
}

impl Parts<'_> {
    /// Writes everything, and returns the texts that it needs, in the order of a language's file.
    fn write(&self, w: &mut Writer, faults: &mut Faults) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        w.bytes.text(&self.head.id);
        w.bytes.text(&self.head.read_on);
        w.bytes.number(self.head.read_again_after_months);
        w.bytes.text(&self.head.currency);
        w.bytes.number(self.head.event_weeks);
        self.questions(w, &mut wanted, faults);
        self.treatments(w, &mut wanted, faults);
        self.sources(w, faults);
        let whens = self.rules(w, &mut wanted, faults);
        self.matches(w, faults);
        self.courses(w, faults);
        self.care(w, &mut wanted, faults);
        let excused = self.without_effect(w, faults);
        // A rule that can't be read may be the one that speaks of an option.
        if faults.0.is_empty() {
            self.every_option_is_spoken_of(&w.names, &whens, &excused, faults);
        }
        wanted
    }

    fn questions(&self, w: &mut Writer, wanted: &mut Vec<Wanted>, faults: &mut Faults) {
        const FILE: &str = "questions.toml";
        let line = |text: &str| line_of(self.files, FILE, text);
        let ids = self.questions.iter().map(|q| (q.id.as_str(), line(&q.id)));
        unique(FILE, ids, faults);
        for role in QUESTION_ROLES {
            let with_it = self
                .questions
                .iter()
                .filter(|q| q.role.as_deref() == Some(role));
            let (count, needed) = (
                with_it.count(),
                !["distress", "event", "budget", "downtime"].contains(&role),
            );
            if count > 1 || (needed && count == 0) {
                faults.report(FILE, 0, format!("{count} questions have the role `{role}`"));
            }
        }
        let pages = self.pages(w, wanted, faults);
        w.bytes.index(self.questions.len());
        for (place, question) in self.questions.iter().enumerate() {
            w.bytes.index(pages[place]);
            self.question(place, question, w, wanted, faults);
        }
        let needs = self.head.settled_needs.iter();
        let at = At {
            file: "pack.toml",
            line: 0,
        };
        let needs: Vec<usize> = needs
            .filter_map(|id| w.names.question(id, at, faults))
            .collect();
        w.bytes.indices(&needs);
    }

    /// Writes the pages, and returns that of each question.
    fn pages(&self, w: &mut Writer, wanted: &mut Vec<Wanted>, faults: &mut Faults) -> Vec<usize> {
        const FILE: &str = "questions.toml";
        let parent = |question: &Question| {
            let with = question.with.as_ref()?.split_once('=')?.0;
            self.questions.iter().find(|q| q.id == with)
        };
        let page_of = |question: &'_ Question| -> String {
            let of_parent = || parent(question).map(|p| p.page.as_ref().unwrap_or(&p.id));
            let page = question.page.as_ref().or_else(of_parent);
            page.unwrap_or(&question.id).clone()
        };
        let mut pages: Vec<String> = Vec::new();
        let mut places = Vec::new();
        for question in self.questions {
            let page = page_of(question);
            let line = line_of(self.files, FILE, &question.id);
            if parent(question).is_some_and(|parent| page_of(parent) != page) {
                let message = format!("`{}` is on another page than what it hangs on", question.id);
                faults.report(FILE, line, message);
            }
            match pages.iter().position(|known| *known == page) {
                Some(place) if place + 1 < pages.len() => {
                    let message = format!("the questions of the page `{page}` stand apart");
                    faults.report(FILE, line, message);
                    places.push(place);
                }
                Some(place) => places.push(place),
                None => {
                    places.push(pages.len());
                    pages.push(page);
                }
            }
        }
        let ids = pages.iter().map(|page| {
            let line = line_of(self.files, FILE, page);
            (page.as_str(), line)
        });
        unique(FILE, ids, faults);
        w.bytes.index(pages.len());
        for (place, page) in pages.iter().enumerate() {
            if RESERVED_PAGES.contains(&page.as_str()) {
                let line = line_of(self.files, FILE, page);
                faults.report(FILE, line, format!("no page may be called `{page}`"));
            }
            w.bytes.text(page);
            let on_it = self.questions.iter().zip(&places);
            let always = on_it.filter(|(q, p)| **p == place && q.with.is_none());
            // A page of one question is headed by that.
            let key = format!("page-{page}");
            wanted.push(if always.count() > 1 {
                Wanted::text(key)
            } else {
                Wanted::hint(key)
            });
        }
        places
    }

    fn question(
        &self,
        place: usize,
        question: &Question,
        w: &mut Writer,
        wanted: &mut Vec<Wanted>,
        faults: &mut Faults,
    ) {
        const FILE: &str = "questions.toml";
        let at = At {
            file: FILE,
            line: line_of(self.files, FILE, &question.id),
        };
        w.bytes.text(&question.id);
        w.one_of("kind", &question.kind, &KINDS, at, faults);
        if question.kind == "number" {
            w.bytes.number(question.min);
            w.bytes.number(question.max);
            w.one_of("unit", &question.unit, &UNITS, at, faults);
            if !question.options.is_empty() || question.min > question.max {
                faults.report(FILE, at.line, "a number has a range and no options");
            }
        } else if question.options.is_empty() || question.options.len() > 32 {
            faults.report(FILE, at.line, "a question has 1 to 32 options");
        }
        w.bytes.flag(question.safety);
        w.bytes.flag(question.optional);
        w.bytes.flag(question.not_sure);
        w.bytes.flag(question.nothing_may_be_now);
        let counts_as = question.not_sure_counts_as.as_ref();
        let counts_as = counts_as.and_then(|id| w.names.option(place, id, at, faults));
        w.bytes.index(counts_as.map_or(0, |o| o + 1));
        let with = question
            .with
            .as_ref()
            .and_then(|with| w.names.choice(with, at, faults));
        if with.is_some_and(|(q, _)| q >= place) {
            faults.report(
                FILE,
                at.line,
                "a question is asked after the one that it hangs on",
            );
        }
        match with.filter(|(q, _)| *q < place) {
            None => w.bytes.number(0),
            Some((q, o)) => {
                w.bytes.index(q + 1);
                w.bytes.index(o);
            }
        }
        let role = question.role.as_ref();
        let role = role.and_then(|role| one_of("role", role, &QUESTION_ROLES, at, faults));
        w.bytes.index(role.map_or(0, |role| role + 1));
        w.bytes.index(question.groups.len());
        w.bytes.index(question.options.len());
        let ids = question.options.iter().map(|o| (o.id.as_str(), at.line));
        unique(FILE, ids, faults);
        for option in &question.options {
            self.option(question, option, w, at, faults);
        }
        self.drawing(place, question, w, faults);
        let key = |part: &str| format!("question-{}{part}", question.id);
        wanted.extend([
            Wanted::text(key("")),
            Wanted::hint(key(".help")),
            Wanted::text(key(".why")),
            Wanted::text(key(".short")),
        ]);
        wanted.extend(
            question
                .groups
                .iter()
                .map(|group| Wanted::text(format!("group-{}-{group}", question.id))),
        );
        for option in &question.options {
            let key = format!("option-{}-{}", question.id, option.id.replace('.', "_"));
            wanted.push(Wanted::text(key.clone()));
            wanted.push(Wanted::hint(format!("{key}.help")));
            // The lead where nothing that is offered helps with it.
            wanted.push(Wanted::hint(format!("{key}.no-match")));
            // Its name where all are named in a line; its text where there is none.
            wanted.push(Wanted::hint(format!("{key}.short")));
            // What exactly it stands for, where its hint is not all.
            wanted.push(Wanted::hint(format!("{key}.more")));
        }
    }

    fn option(
        &self,
        question: &Question,
        option: &Choice,
        w: &mut Writer,
        at: At,
        faults: &mut Faults,
    ) {
        w.bytes.text(&option.id);
        if RESERVED_OPTIONS.contains(&option.id.as_str()) {
            let message = format!("no option may be called `{}`", option.id);
            faults.report(at.file, at.line, message);
        }
        let groups: Vec<&str> = question.groups.iter().map(String::as_str).collect();
        let apart = option.apart || (option.id == "none" && question.kind == "multi");
        let group = match &option.group {
            Some(group) => one_of("group", group, &groups, at, faults),
            None if groups.is_empty() || apart => None,
            None => {
                let message = format!("the option `{}` stands in none of the groups", option.id);
                faults.report(at.file, at.line, message);
                None
            }
        };
        w.bytes.index(group.map_or(0, |group| group + 1));
        w.bytes.flag(apart);
        w.bytes.flag(option.clears);
        w.bytes.flag(option.decides);
        let setting = option.setting.as_ref();
        let setting = setting.and_then(|s| one_of("setting", s, &SETTINGS, at, faults));
        w.bytes.index(setting.map_or(0, |s| s + 1));
        w.bytes.optional(option.days);
        w.bytes.optional(option.swatch);
        if let Some(sign) = option.picture.chars().find(|c| !is_of_path(*c)) {
            let message = format!("the picture of `{}` is no path: `{sign}`", option.id);
            faults.report(at.file, at.line, message);
        }
        w.bytes.text(&option.picture);
        let had = option.had.iter();
        let had: Vec<usize> = had
            .filter_map(|id| w.names.treatment(id, at, faults))
            .collect();
        w.bytes.indices(&had);
        let area = option.area.as_ref();
        if area.is_some() && question.role.as_deref() != Some("concerns") {
            let message = format!("`{}` is no concern, so that no area is its own", option.id);
            faults.report(at.file, at.line, message);
        }
        let area = area.and_then(|area| w.names.areas(area, at, faults).first().copied());
        w.bytes.index(area.map_or(0, |area| area + 1));
    }

    fn drawing(&self, place: usize, question: &Question, w: &mut Writer, faults: &mut Faults) {
        let Some(file) = &question.drawing else {
            w.bytes.text("");
            return;
        };
        let Some(drawing) = toml::<Drawing>(self.files, file, faults) else {
            return;
        };
        w.bytes.text(&drawing.view_box);
        w.bytes.index(drawing.shape.len());
        for shape in &drawing.shape {
            let at = At {
                file,
                line: shape
                    .option
                    .as_ref()
                    .map_or(0, |id| line_of(self.files, file, id)),
            };
            let option = shape.option.as_ref();
            let option = option.and_then(|id| w.names.option(place, id, at, faults));
            w.bytes.index(option.map_or(0, |o| o + 1));
            w.bytes.text(&shape.path);
            w.bytes.text(&shape.place);
            w.bytes.flag(shape.ink);
            w.bytes.flag(shape.inset);
        }
        for option in &question.options {
            if !drawing
                .shape
                .iter()
                .any(|s| s.option.as_ref() == Some(&option.id))
            {
                faults.report(file, 0, format!("nothing ticks `{}`", option.id));
            }
        }
    }

    fn treatments(&self, w: &mut Writer, wanted: &mut Vec<Wanted>, faults: &mut Faults) {
        const FILE: &str = "treatments.toml";
        let line = |text: &str| line_of(self.files, FILE, text);
        let all = &self.treatments.treatment;
        unique(
            FILE,
            all.iter().map(|t| (t.id.as_str(), line(&t.id))),
            faults,
        );
        w.bytes.index(all.len());
        for treatment in all {
            let at = At {
                file: FILE,
                line: line(&treatment.id),
            };
            w.bytes.text(&treatment.id);
            w.one_of("setting", &treatment.setting, &SETTINGS, at, faults);
            if treatment.intensity > 4 {
                faults.report(FILE, at.line, "an intensity is 0 to 4");
            }
            w.bytes.number(treatment.intensity);
            let role = treatment.role.as_ref();
            let role = role.and_then(|role| one_of("role", role, &TREATMENT_ROLES, at, faults));
            w.bytes.index(role.map_or(0, |role| role + 1));
            let follows = treatment.follows.as_ref();
            let follows = follows.and_then(|id| w.names.treatment(id, at, faults));
            w.bytes.index(follows.map_or(0, |t| t + 1));
            w.bytes.flag(treatment.needles);
            w.bytes.flag(treatment.only_where_offered);
            wanted.push(Wanted::text(format!("treatment-{}", treatment.id)));
            wanted.push(Wanted::text(format!("treatment-{}.about", treatment.id)));
            wanted.push(Wanted::hint(format!("treatment-{}.inline", treatment.id)));
        }
        for role in TREATMENT_ROLES {
            let count = all
                .iter()
                .filter(|t| t.role.as_deref() == Some(role))
                .count();
            if count > 1 || (role == "routine" && count == 0) {
                faults.report(
                    FILE,
                    0,
                    format!("{count} treatments have the role `{role}`"),
                );
            }
        }
        w.bytes.index(self.treatments.class.len());
        for class in &self.treatments.class {
            let at = At {
                file: FILE,
                line: line(&class.id),
            };
            w.bytes.text(&class.id);
            w.one_of("setting", &class.setting, &SETTINGS, at, faults);
            let inherits = class.inherits.iter();
            let inherits: Vec<usize> = inherits
                .filter_map(|id| w.names.treatment(id, at, faults))
                .collect();
            if inherits.is_empty() {
                faults.report(
                    FILE,
                    at.line,
                    "a class inherits from one treatment at least",
                );
            }
            w.bytes.indices(&inherits);
            w.bytes.index(class.named.len());
            for stem in &class.named {
                if stem.is_empty() || *stem != stem.to_lowercase() {
                    let fault =
                        format!("`{stem}` has to be in small letters, as names are compared");
                    faults.report(FILE, at.line, fault);
                }
                w.bytes.text(stem);
            }
        }
        w.bytes.index(self.head.clinicians.len());
        let at = At {
            file: "pack.toml",
            line: line_of(self.files, "pack.toml", &self.head.provider),
        };
        let provider = w.names.clinician(&self.head.provider, at, faults);
        w.bytes.index(provider.unwrap_or(0));
        wanted.extend(
            self.head
                .clinicians
                .iter()
                .map(|id| Wanted::text(format!("clinician-{id}"))),
        );
    }

    fn sources(&self, w: &mut Writer, faults: &mut Faults) {
        let table = self.sources;
        let ids = table
            .rows
            .iter()
            .map(|row| (table.cell(row, "id"), row.line));
        unique(&table.file, ids, faults);
        w.bytes.index(table.rows.len());
        for row in &table.rows {
            let (cell, at) = (|name| table.cell(row, name), at(table, row));
            let shown = one_of("reader", cell("shown"), &SHOWN, at, faults);
            // What only the desk reads costs a visitor nothing, and of a mirror they need the title alone.
            let (named, linked) = match (w.whole, shown) {
                (true, _) | (_, Some(0)) => (true, true),
                (_, Some(1)) => (true, false),
                _ => (false, false),
            };
            w.bytes.text(if named { cell("id") } else { "" });
            w.bytes.index(shown.unwrap_or(0));
            w.one_of("kind", cell("kind"), &SOURCE_KINDS, at, faults);
            w.one_of("grade", cell("grade"), &GRADES, at, faults);
            let year = cell("year");
            if year == "-" {
                w.bytes.number(0);
            } else {
                w.number(year, at, faults);
            }
            w.bytes.text(if named { cell("title") } else { "" });
            let url = cell("url");
            if url != "-" && !url.starts_with("https://") && !url.starts_with("http://") {
                faults.report(at.file, at.line, format!("`{url}` is no address"));
            }
            w.bytes.text(if url == "-" || !linked { "" } else { url });
        }
        let at = At {
            file: "pack.toml",
            line: line_of(self.files, "pack.toml", &self.head.areas_apart),
        };
        w.sources(&self.head.areas_apart, at, faults);
        let at = At {
            file: "pack.toml",
            line: line_of(self.files, "pack.toml", &self.head.for_the_desk),
        };
        w.sources(&self.head.for_the_desk, at, faults);
    }

    /// Writes the rules and the warning signs, and returns every condition that they have.
    fn rules(&self, w: &mut Writer, wanted: &mut Vec<Wanted>, faults: &mut Faults) -> Vec<Leaf> {
        let mut whens = Vec::new();
        let treatments = w.names.treatments.iter().map(|id| (*id).to_owned());
        let treatments: Vec<String> = treatments.collect();
        let mut columns = vec![
            "id",
            "place",
            "when",
            "sources",
            "urgency",
            "leaves",
            "first-days",
        ];
        columns.extend(treatments.iter().map(String::as_str));
        let rules = table(self.files, "rules.tsv", &columns, faults);
        let ids: Vec<&str> = rules.rows.iter().map(|row| rules.cell(row, "id")).collect();
        unique(
            &rules.file,
            ids.iter()
                .copied()
                .zip(rules.rows.iter().map(|row| row.line)),
            faults,
        );
        w.bytes.index(rules.rows.len());
        for row in &rules.rows {
            let (cell, at) = (|name| rules.cell(row, name), at(&rules, row));
            w.bytes.text(cell("id"));
            w.desk(cell("place"));
            let when = w.condition(cell("when"), at, faults);
            for treatment in &treatments {
                w.cell(cell(treatment), &when, at, faults);
            }
            whens.extend(when);
            w.sources(cell("sources"), at, faults);
            match cell("urgency") {
                "-" => w.bytes.number(0),
                urgency => {
                    let urgency = one_of("urgency", urgency, &URGENCIES, at, faults);
                    w.bytes.index(urgency.map_or(0, |u| u + 1));
                }
            }
            match cell("leaves") {
                "-" => w.bytes.number(0),
                rule => {
                    let rule = one_of("rule", rule, &ids, at, faults);
                    w.bytes.index(rule.map_or(0, |r| r + 1));
                }
            }
            match cell("first-days") {
                "-" => w.bytes.number(0),
                days => match days.parse() {
                    Ok(days) => w.bytes.optional(Some(days)),
                    Err(_) => {
                        let message = format!("`{days}` is no number of days");
                        faults.report(at.file, at.line, message);
                    }
                },
            }
            let key = format!("rule-{}", cell("id"));
            wanted.push(Wanted::text(key.clone()));
            // What has to come first, where something has: said as a change.
            wanted.push(Wanted {
                key: format!("{key}.change"),
                may_be_empty: cell("first-days") == "-",
                figures: &["time", "treatment"],
            });
            // The heading of a result that this rule decides.
            wanted.push(Wanted::hint(format!("lead-{}", cell("id"))));
        }
        let columns = ["id", "place", "when", "urgency", "sources"];
        let flags = table(self.files, "red-flags.tsv", &columns, faults);
        w.bytes.index(flags.rows.len());
        for row in &flags.rows {
            let (cell, at) = (|name| flags.cell(row, name), at(&flags, row));
            w.bytes.text(cell("id"));
            w.desk(cell("place"));
            whens.extend(w.condition(cell("when"), at, faults));
            w.one_of("urgency", cell("urgency"), &URGENCIES, at, faults);
            w.sources(cell("sources"), at, faults);
        }
        whens
    }

    fn matches(&self, w: &mut Writer, faults: &mut Faults) {
        let concerns = self
            .questions
            .iter()
            .position(|q| q.role.as_deref() == Some("concerns"));
        let concerns = concerns.unwrap_or(0);
        let treatments = w.names.treatments.iter().map(|id| (*id).to_owned());
        let treatments: Vec<String> = treatments.collect();
        let mut columns = vec!["concern", "when", "sources"];
        columns.extend(treatments.iter().map(String::as_str));
        let matches = table(self.files, "matches.tsv", &columns, faults);
        w.bytes.index(matches.rows.len());
        for row in &matches.rows {
            let (cell, at) = (|name| matches.cell(row, name), at(&matches, row));
            let concern = w.names.option(concerns, cell("concern"), at, faults);
            w.bytes.index(concern.unwrap_or(0));
            w.condition(cell("when"), at, faults);
            for treatment in &treatments {
                let letter = match cell(treatment) {
                    "N" => "none",
                    "L" => "limited",
                    "F" => "fair",
                    "G" => "good",
                    other => other,
                };
                w.one_of("strength (N, L, F or G)", letter, &STRENGTHS, at, faults);
            }
            w.sources(cell("sources"), at, faults);
        }
        for option in &self.questions[concerns].options {
            if !matches
                .rows
                .iter()
                .any(|row| matches.cell(row, "concern") == option.id)
            {
                let message = format!("nothing says what serves the concern `{}`", option.id);
                faults.report(&matches.file, 0, message);
            }
        }
        let columns = ["concern", "when", "treatments", "at-most", "sources"];
        let limits = table(self.files, "limits.tsv", &columns, faults);
        w.bytes.index(limits.rows.len());
        for row in &limits.rows {
            let (cell, at) = (|name| limits.cell(row, name), at(&limits, row));
            let concern = match cell("concern") {
                "any" => None,
                id => w.names.option(concerns, id, at, faults),
            };
            w.bytes.index(concern.map_or(0, |c| c + 1));
            w.condition(cell("when"), at, faults);
            w.treatments(cell("treatments"), at, faults);
            w.one_of("strength", cell("at-most"), &STRENGTHS, at, faults);
            w.sources(cell("sources"), at, faults);
        }
    }

    fn courses(&self, w: &mut Writer, faults: &mut Faults) {
        let concerns = self
            .questions
            .iter()
            .position(|q| q.role.as_deref() == Some("concerns"));
        let concerns = concerns.unwrap_or(0);
        let columns = [
            "treatment",
            "concern",
            "sessions",
            "interval-weeks",
            "maintenance-months",
            "minutes",
            "downtime-days",
            "first-change-weeks",
            "best-result-months",
            "sources",
        ];
        let courses = table(self.files, "courses.tsv", &columns, faults);
        w.bytes.index(courses.rows.len());
        for row in &courses.rows {
            let (cell, at) = (|name| courses.cell(row, name), at(&courses, row));
            let treatment = w.names.treatment(cell("treatment"), at, faults);
            w.bytes.index(treatment.unwrap_or(0));
            let concern = match cell("concern") {
                "any" => None,
                id => w.names.option(concerns, id, at, faults),
            };
            w.bytes.index(concern.map_or(0, |c| c + 1));
            w.range(cell("sessions"), false, at, faults);
            w.range(cell("interval-weeks"), false, at, faults);
            w.range(cell("maintenance-months"), true, at, faults);
            w.range(cell("minutes"), true, at, faults);
            w.range(cell("downtime-days"), false, at, faults);
            w.range(cell("first-change-weeks"), true, at, faults);
            w.range(cell("best-result-months"), true, at, faults);
            w.sources(cell("sources"), at, faults);
        }
        let columns = ["currency", "treatment", "per-session", "sources"];
        let prices = table(self.files, "prices.tsv", &columns, faults);
        w.bytes.index(prices.rows.len());
        for row in &prices.rows {
            let (cell, at) = (|name| prices.cell(row, name), at(&prices, row));
            let currency = cell("currency");
            if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
                faults.report(
                    at.file,
                    at.line,
                    format!("`{currency}` is no currency code"),
                );
            }
            w.bytes.text(currency);
            let treatment = w.names.treatment(cell("treatment"), at, faults);
            w.bytes.index(treatment.unwrap_or(0));
            w.range(cell("per-session"), false, at, faults);
            w.sources(cell("sources"), at, faults);
        }
        let columns = ["treatments", "when", "gap-days", "useful-weeks", "sources"];
        let margins = table(self.files, "events.tsv", &columns, faults);
        w.bytes.index(margins.rows.len());
        for row in &margins.rows {
            let (cell, at) = (|name| margins.cell(row, name), at(&margins, row));
            w.treatments(cell("treatments"), at, faults);
            w.condition(cell("when"), at, faults);
            w.number(cell("gap-days"), at, faults);
            w.number(cell("useful-weeks"), at, faults);
            w.sources(cell("sources"), at, faults);
        }
    }

    fn care(&self, w: &mut Writer, wanted: &mut Vec<Wanted>, faults: &mut Faults) {
        let columns = [
            "id",
            "list",
            "when",
            "treatments",
            "days-before",
            "sources",
            "stands-in-for",
        ];
        let care = table(self.files, "care.tsv", &columns, faults);
        let ids = care.rows.iter().map(|row| (care.cell(row, "id"), row.line));
        unique(&care.file, ids, faults);
        w.bytes.index(care.rows.len());
        for row in &care.rows {
            let (cell, at) = (|name| care.cell(row, name), at(&care, row));
            w.bytes.text(cell("id"));
            w.one_of("list", cell("list"), &LISTS, at, faults);
            w.condition(cell("when"), at, faults);
            w.treatments(cell("treatments"), at, faults);
            w.number(cell("days-before"), at, faults);
            w.sources(cell("sources"), at, faults);
            w.desk(match cell("stands-in-for") {
                "-" => "",
                what => what,
            });
            wanted.push(Wanted::text(format!("care-{}", cell("id"))));
        }
        let columns = ["topic", "place", "when", "treatments", "sources"];
        let conflicts = table(self.files, "conflicts.tsv", &columns, faults);
        let ids = conflicts
            .rows
            .iter()
            .map(|row| (conflicts.cell(row, "topic"), row.line));
        unique(&conflicts.file, ids, faults);
        w.bytes.index(conflicts.rows.len());
        for row in &conflicts.rows {
            let (cell, at) = (|name| conflicts.cell(row, name), at(&conflicts, row));
            w.bytes.text(cell("topic"));
            w.desk(cell("place"));
            w.condition(cell("when"), at, faults);
            w.treatments(cell("treatments"), at, faults);
            w.sources(cell("sources"), at, faults);
            wanted.push(Wanted::text(format!("conflict-{}", cell("topic"))));
        }
    }

    /// Writes why some options have no rule, and returns these with the line of the reason.
    fn without_effect(&self, w: &mut Writer, faults: &mut Faults) -> Vec<(usize, usize, usize)> {
        let columns = ["options", "why"];
        let reasons = table(self.files, "without-effect.tsv", &columns, faults);
        let rows = if w.whole { &reasons.rows[..] } else { &[] };
        let mut excused = Vec::new();
        w.bytes.index(rows.len());
        for row in rows {
            let at = at(&reasons, row);
            let options: Vec<(usize, usize)> = listed(reasons.cell(row, "options"))
                .filter_map(|option| w.names.choice(option, at, faults))
                .collect();
            w.bytes.index(options.len());
            for (q, o) in options {
                w.bytes.index(q);
                w.bytes.index(o);
                excused.push((q, o, row.line));
            }
            w.bytes.text(reasons.cell(row, "why"));
        }
        excused
    }

    /// Options of safety questions have a rule, or a reason why none, and not both; and where
    /// "not sure" may be the answer, a rule says what follows. An option that nobody has thought
    /// of would be an answer without a consequence.
    fn every_option_is_spoken_of(
        &self,
        names: &Names,
        whens: &[Leaf],
        excused: &[(usize, usize, usize)],
        faults: &mut Faults,
    ) {
        const FILE: &str = "questions.toml";
        const REASONS: &str = "without-effect.tsv";
        for (q, question) in names.questions.iter().enumerate() {
            let line = line_of(self.files, FILE, &question.id);
            let spoken_of = |o: usize| {
                whens.iter().any(|leaf| match leaf {
                    Leaf::Chose(of, which) | Leaf::ChoseIn(of, which, _) => (*of, *which) == (q, o),
                    Leaf::Outside(of, allowed) => *of == q && !allowed.contains(&o),
                    Leaf::Always | Leaf::NotSure(_) | Leaf::Under(..) => false,
                })
            };
            let options = question.options.iter().enumerate();
            if question.safety && !whens.iter().any(|leaf| leaf.question() == Some(q)) {
                faults.report(
                    FILE,
                    line,
                    format!(
                        "`{}` would never be asked: no rule reads it, so that its answer decides \
                         nothing; add a row to rules.tsv",
                        question.id
                    ),
                );
            }
            for (o, option) in options.filter(|_| question.safety) {
                let named = format!("`{}={}`", question.id, option.id);
                let reason = excused
                    .iter()
                    .find(|(of, which, _)| (*of, *which) == (q, o));
                match (spoken_of(o), reason) {
                    (false, None) => faults.report(
                        FILE,
                        line,
                        format!(
                            "no rule speaks of {named}: add a row to rules.tsv, or say why none \
                             is needed in {REASONS}"
                        ),
                    ),
                    (true, Some((_, _, line))) => faults.report(
                        REASONS,
                        *line,
                        format!("a rule speaks of {named}; take it out here"),
                    ),
                    _ => {}
                }
            }
            let decides_itself = question.not_sure_counts_as.is_some() || question.kind == "number";
            if question.not_sure && !decides_itself && !whens.contains(&Leaf::NotSure(q)) {
                faults.report(
                    FILE,
                    line,
                    format!(
                        "no rule speaks of `{}=not-sure`; add a row to rules.tsv, or name the \
                         option that it counts as: not-sure-counts-as",
                        question.id
                    ),
                );
            }
        }
    }
}

fn at<'a>(table: &'a Table, row: &Row) -> At<'a> {
    At {
        file: &table.file,
        line: row.line,
    }
}
