//! Each fault that a pack can have is told in full: its file, its line, and what is wrong there.
//!
//! The pack is the small one of bicycles, so that a case takes no time. What it has no need of is
//! added here: a question for a number, a drawing, and a law.

use std::path::Path;
use std::sync::LazyLock;

use skin_quiz_pack::{Fault, Files, Lowered, figures, files, interface, law, lower};

/// A question for a number, behind the others.
const LAST_RIDE: &str = r#"
[[question]]
id = "last-ride"
kind = "number"
unit = "weeks"
min = 2
max = 9
"#;

/// Its words, the same in each language.
const LAST_RIDE_WORDS: &str = "question-last-ride = ?
    .why = ?
    .short = ?
";

/// A drawing for the question of parts.
const DRAWING: &str = r#"view-box = "0 0 2 2"

[[shape]]
option = "wheels"
path = "M0 0h1"

[[shape]]
option = "frame"
path = "M0 1h1"
"#;

/// The law has a remark above the names of its columns, and its sentences are no longer than they
/// have to be.
const LAW: [(&str, &str); 3] = [
    (
        "law/words.tsv",
        "# What a workshop might say.\n\
         topic\tany\ten\tde\n\
         like-new\t-\tas new\twie neu\n\
         no-risk\tsafe\t-\t-\n",
    ),
    (
        "law/sources.tsv",
        "id\tread-as\tread-on\ttitle\turl\n\
         act\tauthority\t2026-05-31\tAn act\thttps://example.com/act\n\
         code\tfound\t2026-05-31\tA code\thttps://example.com/code\n",
    ),
    (
        "law/rules.tsv",
        "id\tregion\tlooks-for\tin\tseverity\tsay\tsources\n\
         uk-like-new\tuk\tlike-new\twords\twarn\tSay what is changed.\tact\n\
         eu-no-risk\teu\tno-risk\twords\twarn\tSay what may happen.\tcode\n\
         us-like-new\tus\tlike-new\twords\trefuse\tSay what is changed.\tact\n\
         au-price\tau\tprice of rebuild\t-\twarn\tLeave the price out.\tcode\n",
    ),
];

fn folder(name: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    files(&root.join(name)).expect("the folder is there")
}

static UI: LazyLock<Files> = LazyLock::new(|| folder("ui/words"));

static PACK: LazyLock<Files> = LazyLock::new(|| {
    let mut pack = folder("tests/packs/bicycle");
    for (file, more) in [
        ("questions.toml", LAST_RIDE),
        ("words/en.ftl", LAST_RIDE_WORDS),
        ("words/de.ftl", LAST_RIDE_WORDS),
    ] {
        pack.get_mut(file)
            .expect("a file of the pack")
            .push_str(more);
    }
    pack.insert("part.toml".to_owned(), DRAWING.to_owned());
    let drawn = "role = \"areas\"\ndrawing = \"part.toml\"";
    change(&mut pack, "questions.toml", "role = \"areas\"", drawn);
    for (file, text) in LAW {
        pack.insert(file.to_owned(), text.to_owned());
    }
    pack
});

fn change(pack: &mut Files, file: &str, text: &str, instead: &str) {
    let whole = pack.get_mut(file).expect("a file of the pack");
    assert!(whole.contains(text), "{file} has no {text}");
    *whole = whole.replacen(text, instead, 1);
}

/// The pack with one text of one file replaced.
fn with(file: &str, text: &str, instead: &str) -> Files {
    let mut pack = PACK.clone();
    change(&mut pack, file, text, instead);
    pack
}

/// A pack lowered, and its law; or all that is told of them.
fn lowered(pack: &Files) -> Result<Lowered, Vec<String>> {
    let told =
        |faults: Vec<Fault>| -> Vec<String> { faults.iter().map(ToString::to_string).collect() };
    let lowered = lower(pack, &UI, "0.0.0").map_err(told)?;
    law::lower(pack).map_err(told)?.expect("a law");
    Ok(lowered)
}

/// That this is told, word for word, of the pack with one text of one file replaced.
fn assert_told(file: &str, text: &str, instead: &str, fault: &str) {
    let Err(told) = lowered(&with(file, text, instead)) else {
        panic!("{file}: {text} as {instead} is no fault");
    };
    assert!(
        told.iter().any(|line| line == fault),
        "{file}: {text} as {instead} is told as:\n{}\nnot as:\n{fault}",
        told.join("\n")
    );
}

#[test]
fn the_pack_that_the_faults_are_put_into_has_none() {
    lowered(&PACK).unwrap_or_else(|told| panic!("{}", told.join("\n")));
}

#[test]
fn what_is_only_unusual_is_no_fault() {
    for (file, text, instead) in [
        // A number that can only be one.
        ("questions.toml", "max = 9", "max = 2"),
        // Whoever says that all other options matter has spoken of each of these.
        (
            "rules.tsv",
            "frame-state=cracked",
            "frame-state outside sound",
        ),
        // Days to wait.
        ("rules.tsv", "\tC\tX\t", "\td(3d)\tX\t"),
        ("rules.tsv", "part=frame", "last-ride<14d"),
    ] {
        if let Err(told) = lowered(&with(file, text, instead)) {
            panic!(
                "{file}: {text} as {instead} is told as:\n{}",
                told.join("\n")
            );
        }
    }
}

#[test]
fn the_nearest_name_is_told_where_one_is_near() {
    for (treatment, said) in [
        ("wish", "; did you mean `wash`?"),
        // A short name may be three letters off, a longer one more.
        ("washing", "; did you mean `wash`?"),
        ("washings", ""),
        ("polishing", ""),
    ] {
        let fault = format!("care.tsv:2: `{treatment}` is no treatment{said}");
        assert_told("care.tsv", "tune-up, rebuild", treatment, &fault);
    }
}

#[test]
fn a_fault_of_the_questions_is_told_with_its_line() {
    for (text, instead, fault) in [
        (
            "id = \"squeak\"",
            "id = \"squeak\", picture = \"M0 0&\"",
            "questions.toml:2: the picture of `squeak` is no path: `&`",
        ),
        (
            "id = \"frame-state\"",
            "id = \"frame-state\"\nrole = \"setting\"",
            "questions.toml: 2 questions have the role `setting`",
        ),
        (
            "id = \"last-ride\"",
            "id = \"last-ride\"\npage = \"trouble\"",
            "questions.toml:41: the questions of the page `trouble` stand apart",
        ),
        // A page of two questions needs words of its own.
        (
            "id = \"danger\"",
            "id = \"danger\"\npage = \"part\"",
            "words/en.ftl: `page-part` is missing",
        ),
        (
            "max = 9",
            "max = 9\noptions = [{ id = \"today\" }]",
            "questions.toml:41: a number has a range and no options",
        ),
        (
            "max = 9",
            "max = 1",
            "questions.toml:41: a number has a range and no options",
        ),
        (
            "options = [{ id = \"wheels\" }, { id = \"frame\" }]",
            "",
            "questions.toml:9: a question has 1 to 32 options",
        ),
        (
            "kind = \"single\"",
            "kind = \"single\"\ngroups = [\"whole\"]",
            "questions.toml:24: the option `sound` stands in none of the groups",
        ),
        (
            "id = \"trouble\"",
            "id = \"trouble\"\nwith = \"trouble=squeak\"",
            "questions.toml:2: a question is asked after the one that it hangs on",
        ),
        (
            "{ id = \"sound\" }",
            "{ id = \"sound\" }, { id = \"bent\" }",
            "questions.toml:24: no rule speaks of `frame-state=bent`: add a row to rules.tsv, or \
             say why none is needed in without-effect.tsv",
        ),
    ] {
        assert_told("questions.toml", text, instead, fault);
    }
}

#[test]
fn a_question_has_32_options_at_most() {
    const TOO_MANY: &str = "questions.toml:9: a question has 1 to 32 options";
    for (count, is_told) in [(32, false), (33, true)] {
        let more = (2..count).map(|n| format!(", {{ id = \"part-{n}\" }}"));
        let options = format!("{{ id = \"frame\" }}{}", more.collect::<String>());
        let pack = with("questions.toml", "{ id = \"frame\" }", &options);
        // The words of the options are missing anyway.
        let told = lowered(&pack).expect_err("options without words");
        assert_eq!(told.iter().any(|fault| fault == TOO_MANY), is_told);
    }
}

#[test]
fn a_fault_of_the_other_files_is_told_with_its_line() {
    for (file, text, instead, fault) in [
        (
            "part.toml",
            "option = \"frame\"\n",
            "",
            "part.toml: nothing ticks `frame`",
        ),
        (
            "treatments.toml",
            "role = \"routine\"",
            "",
            "treatments.toml: 0 treatments have the role `routine`",
        ),
        (
            "treatments.toml",
            "id = \"workshop\"",
            "id = \"workshop\"\nnamed = [\"Shop\"]",
            "treatments.toml:18: `Shop` has to be in small letters, as names are compared",
        ),
        (
            "prices.tsv",
            "tune-up",
            "rebuild",
            "treatments.toml:8: `tune-up` is in no row of prices.tsv: give it one, or a row of \
             not-in.tsv that says why not (table `prices`)",
        ),
        (
            "prices.tsv",
            "EUR",
            "eur",
            "prices.tsv:2: `eur` is no currency code",
        ),
        (
            "care.tsv",
            "stop-riding",
            "chain",
            "care.tsv:3: `chain` stands twice",
        ),
        (
            "care.tsv",
            "chain",
            "Chain",
            "care.tsv:2: `Chain` is no id: lower case, digits, hyphens",
        ),
        (
            "courses.tsv",
            "any\t1\t",
            "any\t-\t",
            "courses.tsv:2: `-` is no range; write 3 or 3-6",
        ),
        (
            "matches.tsv",
            "slow-gears",
            "squeak",
            "matches.tsv: nothing says what serves the concern `slow-gears`",
        ),
        (
            "without-effect.tsv",
            "frame-state=sound",
            "frame-state=sound, frame-state=cracked",
            "without-effect.tsv:2: a rule speaks of `frame-state=cracked`; take it out here",
        ),
        (
            "rules.tsv",
            "\tC\tX\t",
            "\tC:mechanic\tX\t",
            "rules.tsv:5: `C:mechanic` says too much or too little",
        ),
        (
            "rules.tsv",
            "\tC\tX\t",
            "\tC\tX(3d)\t",
            "rules.tsv:5: `X(3d)` says too much or too little",
        ),
        (
            "rules.tsv",
            "\tC\tX\t",
            "\td\tX\t",
            "rules.tsv:5: `d` says too much or too little",
        ),
        (
            "rules.tsv",
            "\tleaves\t",
            "\tleavs\t",
            "rules.tsv:1: the column `leaves` is missing",
        ),
        (
            "words/de.ftl",
            "option-trouble-squeak",
            "option-trouble-squeek",
            "words/de.ftl:4: `option-trouble-squeek` is no text of the quiz; did you mean \
             `option-trouble-squeak`?",
        ),
    ] {
        assert_told(file, text, instead, fault);
    }
}

#[test]
fn a_fault_of_the_law_is_told_with_its_line() {
    for (file, text, instead, fault) in [
        (
            "law/words.tsv",
            "no-risk\t",
            "like-new\t",
            "law/words.tsv:4: `like-new` stands twice",
        ),
        (
            "law/sources.tsv",
            "An act",
            "-",
            "law/sources.tsv:2: `act` has no title",
        ),
        (
            "law/sources.tsv",
            "An act",
            "",
            "law/sources.tsv:2: `act` has no title",
        ),
        // A month that there is not, then one without its nought.
        (
            "law/sources.tsv",
            "2026-05-31",
            "2026-13-31",
            "law/sources.tsv:2: `act` has no day on which it was read, such as 2026-05-31",
        ),
        (
            "law/sources.tsv",
            "2026-05-31",
            "2026-5-31",
            "law/sources.tsv:2: `act` has no day on which it was read, such as 2026-05-31",
        ),
        (
            "law/rules.tsv",
            "uk\tlike-new",
            "uk\tlike-now",
            "law/rules.tsv:2: `like-now` is no topic; did you mean `like-new`?",
        ),
        (
            "law/rules.tsv",
            "Say what is changed.",
            "Say what is changed",
            "law/rules.tsv:2: `uk-like-new` says no sentence to the marketer",
        ),
        (
            "law/rules.tsv",
            "Say what is changed.",
            "Say what is changed, and by whom",
            "law/rules.tsv:2: `uk-like-new` says no sentence to the marketer",
        ),
        (
            "law/rules.tsv",
            "Say what is changed.",
            "Say what changes.",
            "law/rules.tsv:2: `uk-like-new` says no sentence to the marketer",
        ),
        (
            "law/rules.tsv",
            "us-like-new",
            "us-Like-new",
            "law/rules.tsv:4: `us-Like-new` is no id: lower case, digits, hyphens",
        ),
        (
            "law/rules.tsv",
            "eu\tno-risk",
            "eu\tlike-new",
            "law/words.tsv:4: no rule names `no-risk`",
        ),
        (
            "law/rules.tsv",
            "au-price\tau",
            "us-price\tus",
            "law/rules.tsv: `au` has no rule",
        ),
    ] {
        assert_told(file, text, instead, fault);
    }
}

#[test]
fn a_file_that_is_missing_is_all_that_is_told() {
    let mut pack = PACK.clone();
    pack.remove("sources.tsv");
    let told = lowered(&pack).expect_err("a pack without its sources");
    assert_eq!(told, ["sources.tsv: the file is missing"]);
}

#[test]
fn a_table_of_remarks_alone_names_no_columns() {
    let mut pack = PACK.clone();
    pack.insert("limits.tsv".to_owned(), "# Later.\n".to_owned());
    let told = lowered(&pack).expect_err("a table without columns");
    assert_eq!(told, ["limits.tsv: no line names the columns"]);
}

#[test]
fn a_regional_form_of_a_language_without_words_is_a_language() {
    let mut pack = PACK.clone();
    let mut ui = UI.clone();
    pack.insert("words/pt-BR.ftl".to_owned(), pack["words/en.ftl"].clone());
    ui.insert("pt-BR.ftl".to_owned(), ui["en.ftl"].clone());
    let lowered = lower(&pack, &ui, "0.0.0").expect("sound");
    let tags: Vec<&str> = lowered.languages.iter().map(|(tag, _)| &tag[..]).collect();
    assert_eq!(tags, ["en", "de", "pt-BR"]);
}

#[test]
fn a_visitor_loads_of_a_source_what_they_are_shown() {
    let holds = |bytes: &[u8], text: &str| {
        let mut places = bytes.windows(text.len());
        places.any(|place| place == text.as_bytes())
    };
    let (title, url) = ("A manual", "https://example.com/manual");
    for (shown, of_a_visitor) in [
        ("visitor", [true, true]),
        // Of a mirror the title alone.
        ("name", [true, false]),
        ("desk", [false, false]),
    ] {
        let instead = format!("{title}\t{url}\t{shown}");
        let pack = with("sources.tsv", "A manual\t-\tvisitor", &instead);
        let lowered = lowered(&pack).expect("sound");
        let in_lean = [title, url].map(|text| holds(&lowered.lean, text));
        assert_eq!(in_lean, of_a_visitor, "{shown}");
        let in_whole = [title, url].map(|text| holds(&lowered.whole, text));
        assert_eq!(in_whole, [true, true], "{shown}");
    }
}

#[test]
fn the_texts_of_the_interface_are_those_of_its_first_language() {
    let mut ui = Files::new();
    let text = "# What stands before { $next }.\ncommas = { $next }, { $first }\n";
    ui.insert("en.ftl".to_owned(), text.to_owned());
    let texts = interface(&ui).expect("sound");
    assert_eq!(texts.len(), 1);
    assert_eq!(texts[0].key, "commas");
    assert_eq!(texts[0].about, "What stands before { $next }.");
    assert_eq!(texts[0].figures, ["first", "next"]);
}

#[test]
fn the_figures_of_a_line_are_told_once_each_and_sorted() {
    assert_eq!(figures("{next} of {first}, not {next}"), ["first", "next"]);
    assert!(figures("nothing counted").is_empty());
}

/// An editor leads to the line that is told, so it has to be the very one.
#[test]
fn what_can_not_be_read_is_told_with_the_line_that_it_begins_in() {
    let line_of = |file: &str, start: &str| {
        let mut lines = PACK[file].lines();
        lines.position(|line| line.starts_with(start)).expect(start) + 1
    };
    for (file, start, instead) in [
        ("questions.toml", "safety = true", "safty = true"),
        ("pack.toml", "event-weeks", "event-wekks"),
        ("words/de.ftl", "question-trouble", "!!!"),
    ] {
        let line = line_of(file, start);
        let told = lowered(&with(file, start, instead)).expect_err(instead);
        let place = format!("{file}:{line}: ");
        assert!(
            told.iter().any(|fault| fault.starts_with(&place)),
            "{place} is not in:\n{}",
            told.join("\n")
        );
    }
    // Within a line, and at the very end of a file.
    assert_told_at("questions.toml", "safety = true", "safety = 3");
    let mut open = PACK.clone();
    open.insert("pack.toml".to_owned(), "id = [\n".to_owned());
    let told = lowered(&open).expect_err("a list without an end");
    assert!(told[0].starts_with("pack.toml:1: "), "{told:?}");
}

/// That something is told of the line in which a text was replaced.
fn assert_told_at(file: &str, text: &str, instead: &str) {
    let line = PACK[file].lines().position(|line| line.contains(text));
    let place = format!("{file}:{}: ", line.expect("the text") + 1);
    let told = lowered(&with(file, text, instead)).expect_err(instead);
    assert!(
        told.iter().any(|fault| fault.starts_with(&place)),
        "{told:?}"
    );
}

#[test]
fn an_empty_line_above_the_names_of_the_columns_is_nothing() {
    for file in PACK.keys().filter(|file| file.ends_with(".tsv")) {
        let mut pack = PACK.clone();
        pack.insert(file.clone(), format!("\n# A remark.\n\n{}", PACK[file]));
        if let Err(told) = lowered(&pack) {
            panic!("{file}:\n{}", told.join("\n"));
        }
    }
}

#[test]
fn a_text_that_a_pack_lacks_is_told_of_its_own_file_alone() {
    let told = lowered(&with(
        "words/de.ftl",
        "option-trouble-squeak",
        "option-trouble-sqeak",
    ))
    .expect_err("a text is missing");
    let of_the_interface: Vec<_> = told
        .iter()
        .filter(|fault| fault.starts_with("de.ftl"))
        .collect();
    assert!(of_the_interface.is_empty(), "{told:?}");
}

/// Once the wait is over somebody is told that nothing stands in the way: then the rule is silent.
#[test]
fn a_wait_lasts_as_long_as_its_rule_speaks() {
    let row = "cracked-not-sure\tframe\tframe-state=not-sure\t-\tr:mechanic\t";
    let told = |when: &str, cell: &str| {
        let instead = format!("cracked-not-sure\tframe\t{when}\t-\t{cell}\t");
        let told = lowered(&with("rules.tsv", row, &instead)).err();
        let told = told.unwrap_or_default();
        told.iter()
            .any(|fault| fault.contains("while the rule still speaks"))
    };
    for when in [
        "last-ride<4w",
        "last-ride<3w",
        "last-ride<4w | last-ride<2w",
    ] {
        assert!(!told(when, "s(last-ride, 4w)"), "{when}");
        assert!(!told(when, "r:mechanic(last-ride, 4w)"), "{when}");
    }
    for when in [
        "last-ride<5w",
        "last-ride<4w | frame-state=cracked",
        "frame-state=not-sure",
    ] {
        assert!(told(when, "s(last-ride, 4w)"), "{when}");
        assert!(told(when, "n:mechanic(last-ride, 4w)"), "{when}");
    }
    // What has to clear first has no day on which it is over.
    assert!(!told("frame-state=not-sure", "d(4w)"));
}

#[test]
fn a_number_that_is_another_one_in_a_language_is_told_of_its_text() {
    let line = PACK["words/de.ftl"]
        .lines()
        .position(|line| line.starts_with("rule-heat"));
    let place = format!("words/de.ftl:{}: `rule-heat`", line.expect("a rule") + 1);
    let told = lowered(&with("words/de.ftl", "rule-heat = ", "rule-heat = 7 ")).expect_err("a 7");
    let fault = format!("{place} has other numbers than the first language: ");
    assert_eq!(told, [fault]);
}

#[test]
fn what_stands_between_the_items_of_a_list_is_something() {
    for (pattern, is_sound) in [
        ("{ $first }, { $next }", true),
        ("{ $first } | { $next }", true),
        ("{ $first }{ $next }", false),
        ("({ $first }, { $next })", false),
    ] {
        let mut ui = UI.clone();
        change(
            &mut ui,
            "en.ftl",
            "commas = { $first }, { $next }",
            &format!("commas = {pattern}"),
        );
        let told = lower(&PACK, &ui, "0.0.0").err().unwrap_or_default();
        let about = told
            .iter()
            .find(|fault| fault.message.contains("between { $first }"));
        assert_eq!(about.is_none(), is_sound, "{pattern}: {told:?}");
    }
}

/// Whoever gives a reason for each option has still a question that nobody would ever be asked.
#[test]
fn a_question_of_safety_that_no_rule_reads_is_told() {
    let told = lowered(&with(
        "questions.toml",
        "id = \"last-ride\"\nkind = \"number\"\n",
        "id = \"last-ride\"\nkind = \"number\"\nsafety = true\n",
    ))
    .expect_err("it decides nothing");
    assert!(
        told.iter()
            .any(|fault| fault.contains("`last-ride` would never be asked")),
        "{told:?}"
    );
}
