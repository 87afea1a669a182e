//! The packs of this repository are sound, and what is not is told with file and line.

use std::path::Path;

use skin_quiz_pack::{Files, Lowered, files, lower};

fn folder(name: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    files(&root.join(name)).expect("the folder is there")
}

fn lowered(pack: &Files) -> Result<Lowered, String> {
    lower(pack, &folder("ui/words"), "0.0.0").map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })
}

#[test]
fn the_skin_pack_is_sound() {
    let lowered = lowered(&folder("packs/skin")).unwrap_or_else(|faults| panic!("{faults}"));
    println!("{} whole, {} lean", lowered.whole.len(), lowered.lean.len());
    assert!(lowered.lean.len() < lowered.whole.len());
    let tags: Vec<&str> = lowered.languages.iter().map(|(tag, _)| &tag[..]).collect();
    // The one that the others are held against, then its regional form.
    assert_eq!(tags[..2], ["en", "en-US"]);
}

#[test]
fn another_subject_is_sound() {
    let lowered =
        lowered(&folder("tests/packs/bicycle")).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(lowered.languages.len(), 2);
}

#[test]
fn a_language_is_two_files() {
    let mut pack = folder("packs/skin");
    let mut ui = folder("ui/words");
    pack.insert("words/pt.ftl".to_owned(), pack["words/es.ftl"].clone());
    let told = |pack: &Files, ui: &Files| match lower(pack, ui, "0.0.0") {
        Ok(lowered) => lowered.languages.last().expect("languages").0.clone(),
        Err(faults) => faults[0].to_string(),
    };
    assert!(
        told(&pack, &ui).starts_with("pt.ftl"),
        "{}",
        told(&pack, &ui)
    );
    ui.insert("pt.ftl".to_owned(), ui["es.ftl"].clone());
    assert_eq!(told(&pack, &ui), "pt");
    // A clinic's own words in it are held to those of every language.
    let law = skin_quiz_pack::law::lower(&pack)
        .expect("sound")
        .expect("a law");
    assert_eq!(
        Some(law),
        skin_quiz_pack::law::lower(&folder("packs/skin")).unwrap()
    );
}

/// A pack with one text of one file replaced, and what is then told of it.
fn told(file: &str, text: &str, instead: &str) -> String {
    let mut pack = folder("packs/skin");
    let whole = pack.get_mut(file).expect("a file of the pack");
    assert!(whole.contains(text), "{file} has no {text}");
    *whole = whole.replacen(text, instead, 1);
    lowered(&pack).expect_err("a pack that is not sound")
}

#[test]
fn a_fault_names_its_file_its_line_and_the_nearest_name() {
    for (file, text, instead, said) in [
        (
            "rules.tsv",
            "skin-now=open-wound",
            "skin-now=open-wond",
            "`open-wond` is no option of `skin-now`; did you mean `open-wound`?",
        ),
        (
            "rules.tsv",
            "pregnancy=pregnant",
            "pregnncy=pregnant",
            "did you mean `pregnancy`?",
        ),
        (
            "rules.tsv",
            "superficial-peel",
            "superficial-pel",
            "`superficial-pel` is no column; did you mean `superficial-peel`?",
        ),
        (
            "rules.tsv",
            "n:dermatologist",
            "n:dermatolgist",
            "did you mean `dermatologist`?",
        ),
        ("rules.tsv", "d(2w)", "d(2x)", "`2x` is no wait"),
        ("rules.tsv", "d(2w)", "d", "says too much or too little"),
        (
            "rules.tsv",
            "age=under-18",
            "age=not-sure",
            "can't be answered with",
        ),
        (
            "matches.tsv",
            "rolling-or-boxcar",
            "rolling-or-box",
            "did you mean `rolling-or-boxcar`?",
        ),
        ("courses.tsv", "3-6", "6-3", "`6-3` is no range"),
        ("care.tsv", "prepare", "prepair", "did you mean `prepare`?"),
        ("sources.tsv", "https://", "ftp://", "is no address"),
        ("prices.tsv", "USD", "usd", "`usd` is no currency code"),
        (
            "questions.toml",
            "group = \"lines\"",
            "group = \"line\"",
            "did you mean `lines`?",
        ),
        (
            "questions.toml",
            ", group = \"lines\"",
            "",
            "stands in none of the groups",
        ),
        (
            "questions.toml",
            "id = \"areas\"",
            "id = \"area\"",
            "`areas` is no question; did you mean `area`?",
        ),
        (
            "questions.toml",
            "kind = \"multi\"",
            "kind = \"multy\"",
            "did you mean `multi`?",
        ),
        (
            "treatments.toml",
            "role = \"routine\"",
            "",
            "0 treatments have the role `routine`",
        ),
        (
            "words/de.ftl",
            "rule-preg ",
            "rule-pregg ",
            "`rule-preg` is missing",
        ),
        (
            "words/de.ftl",
            "care-no-tan ",
            "care-no-tam ",
            "did you mean `care-no-tan`?",
        ),
        (
            "without-effect.tsv",
            "age=22-64",
            "age=22-65",
            "did you mean `22-64`?",
        ),
        (
            "without-effect.tsv",
            "pregnancy=no, ",
            "",
            "no rule speaks of `pregnancy=no`: add a row to rules.tsv, or say why none is needed",
        ),
        (
            "without-effect.tsv",
            "pregnancy=no, ",
            "pregnancy=no, pregnancy=pregnant, ",
            "a rule speaks of `pregnancy=pregnant`; take it out here",
        ),
        (
            "questions.toml",
            "id = \"age\"\n",
            "id = \"age\"\nnot-sure = true\n",
            "no rule speaks of `age=not-sure`",
        ),
        (
            "red-flags.tsv",
            "emergency",
            "emergncy",
            "did you mean `emergency`?",
        ),
        ("limits.tsv", "limited", "limitd", "did you mean `limited`?"),
        (
            "events.tsv",
            "dermal-filler ",
            "deep-peel ",
            "`dermal-filler` is in no row of events.tsv",
        ),
        (
            "not-in.tsv",
            "courses\t",
            "corses\t",
            "did you mean `courses`?",
        ),
        (
            "not-in.tsv",
            "events\ttopical-routine",
            "events\ttopical-routine, deep-peel",
            "`deep-peel` is spoken of there and needs no reason",
        ),
        ("events.tsv", "always", "allways", "is no condition"),
        ("conflicts.tsv", "topic", "topc", "did you mean `topic`?"),
        (
            "areas.toml",
            "option = \"neck\"",
            "option = \"nek\"",
            "did you mean `neck`?",
        ),
        (
            "pack.toml",
            "provider = \"provider\"",
            "provider = \"provder\"",
            "did you mean `provider`?",
        ),
    ] {
        let told = told(file, text, instead);
        assert!(
            told.contains(said),
            "{file}: {text} as {instead} is told as: {told}"
        );
        let first = told.lines().next().unwrap();
        let at: Vec<&str> = first.split(':').collect();
        assert!(at[0].contains('.'), "{first}");
    }
}

#[test]
fn what_only_follows_from_a_file_that_is_not_read_is_not_told() {
    for (file, text, instead, said) in [
        (
            "rules.tsv",
            "\tleaves\t",
            "\tleavs\t",
            &[
                "rules.tsv:1: `leavs` is no column; did you mean `leaves`?",
                "rules.tsv:1: the column `leaves` is missing",
            ][..],
        ),
        (
            "without-effect.tsv",
            "why\n",
            "options\n",
            &[
                "without-effect.tsv:1: the column `options` stands twice",
                "without-effect.tsv:1: the column `why` is missing",
            ],
        ),
    ] {
        assert_eq!(told(file, text, instead).lines().collect::<Vec<_>>(), said);
    }
    let mut pack = folder("packs/skin");
    pack.remove("sources.tsv");
    let told = lowered(&pack).expect_err("a pack without its sources");
    assert_eq!(told, "sources.tsv: the file is missing");
}

#[test]
fn a_number_that_another_language_changes_is_told() {
    let mut pack = folder("packs/skin");
    let german = pack.get_mut("words/de.ftl").unwrap();
    let at = german.find("12 Monate").expect("a number of months");
    german.replace_range(at..at + 2, "21");
    let told = lowered(&pack).expect_err("a number that is another one");
    assert!(
        told.contains("has other numbers than the first language"),
        "{told}"
    );
}

/// What is told where a text of the interface says something else.
fn told_of_interface(file: &str, text: &str, instead: &str) -> String {
    let mut ui = folder("ui/words");
    let whole = ui.get_mut(file).expect("a file of the interface");
    assert!(whole.contains(text), "{file} has no {text}");
    *whole = whole.replacen(text, instead, 1);
    let faults = lower(&folder("packs/skin"), &ui, "0.0.0").expect_err("not sound");
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

#[test]
fn what_no_person_reads_of_a_language_can_be_read() {
    for (file, text, instead, said) in [
        ("ar.ftl", "= rtl", "= right", "`ltr` or `rtl`, not `right`"),
        ("ar.ftl", "-u-ca-", "-ca-", "with a `-u-...` behind it"),
        (
            "de.ftl",
            "= { $locale }",
            "= de-{ $locale }",
            "with a `-u-...`",
        ),
        ("fr.ftl", "direction = ltr\n", "", "`direction` is missing"),
        (
            "de.ftl",
            "commas = { $first }, { $next }",
            "commas = { $next }, { $first }",
            "what stands between { $first } and { $next }",
        ),
    ] {
        let told = told_of_interface(file, text, instead);
        assert!(told.contains(said), "{file}: {instead} is told as: {told}");
        let told_with_its_place = told.lines().any(|fault| fault.starts_with(file));
        assert!(told_with_its_place, "{told}");
    }
}
