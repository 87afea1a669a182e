//! Throwaway: writes the tables that are Rust statics as the files of a pack.
#![cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;
use std::fmt::Write as _;
use skin_quiz::assessment::rules::*;
use skin_quiz::condition::{Condition, Span};
use skin_quiz::knowledge::treatments::*;
use skin_quiz::knowledge::{self, care::Care, care::List, conflicts::Conflict, courses, matches, prices, sources::*, events};
use skin_quiz::questionnaire::*;
use skin_quiz::text::{LANGUAGES, Language, Phrase, Ui};

fn kebab(debug: &str) -> String {
    let mut out = String::new();
    for (i, c) in debug.chars().enumerate() {
        if c.is_uppercase() { if i > 0 { out.push('-'); } out.extend(c.to_lowercase()); } else { out.push(c); }
    }
    out
}
fn opt(c: Choice) -> String { format!("{}={}", c.question().id(), c.id()) }
fn span(s: Span) -> String {
    if s == Span::ZERO { return "0".into(); }
    for n in 1..=600 { if Span::months(n) == s { return format!("{n}m"); } }
    for n in 1..=200 { if Span::weeks(n) == s { return format!("{n}w"); } }
    for n in 1..=2000 { if Span::days(n) == s { return format!("{n}d"); } }
    panic!("{s:?}")
}
fn cond(c: &Condition) -> String {
    match c {
        Condition::Always => "always".into(),
        Condition::Chose(c) => opt(*c),
        Condition::Outside(q, a) => format!("{} outside {}", q.id(), a.iter().map(|c| c.id()).collect::<Vec<_>>().join(", ")),
        Condition::NotSure(q) => format!("{}=not-sure", q.id()),
        Condition::Under(q, s) => format!("{}<{}", q.id(), span(*s)),
        Condition::Any(p) => p.iter().map(cond).collect::<Vec<_>>().join(" | "),
    }
}
fn cell(c: Cell) -> String {
    let who = c.clinician.map(|c| format!(":{}", kebab(&format!("{c:?}")))).unwrap_or_default();
    let wait = match c.wait { None => String::new(), Some(Wait::Cleared(s)) => format!("({})", span(s)), Some(Wait::Since(q, s)) => format!("({}, {})", q.id(), span(s)) };
    let letter = match (c.effect, c.wait, c.clinician) {
        (Suitability::Suitable, ..) => "-",
        (Suitability::SuitableWithPrecautions, ..) => "C",
        (Suitability::Deferred, Some(Wait::Since(..)), _) => "s",
        (Suitability::Deferred, ..) => "d",
        (Suitability::ClinicianReview, ..) => "r",
        (Suitability::Contraindicated, _, None) => "X",
        (Suitability::Contraindicated, ..) => "n",
    };
    format!("{letter}{who}{wait}")
}
fn srcs(s: &[Source]) -> String { s.iter().map(|s| s.register().id).collect::<Vec<_>>().join(", ") }
fn trts(t: &[Treatment]) -> String { if t.is_empty() { "-".into() } else { t.iter().map(|t| t.id()).collect::<Vec<_>>().join(", ") } }
fn table(rows: Vec<Vec<String>>) -> String {
    // Columns lined up, but for the last.
    let n = rows[0].len();
    let wide: Vec<usize> = (0..n).map(|i| rows.iter().map(|r| r[i].chars().count()).max().unwrap()).collect();
    let mut out = String::new();
    for r in rows {
        for (i, c) in r.iter().enumerate() {
            assert!(!c.contains('\t') && !c.is_empty(), "{r:?}");
            out.push_str(c);
            if i + 1 < n { for _ in c.chars().count()..wide[i].min(60) { out.push(' '); } out.push('\t'); }
        }
        while out.ends_with(' ') { out.pop(); }
        out.push('\n');
    }
    out
}
fn s(x: &str) -> String { x.to_owned() }
fn range(r: knowledge::Range) -> String { if r.min == r.max { r.min.to_string() } else { format!("{}-{}", r.min, r.max) } }
fn orange(r: Option<knowledge::Range>) -> String { r.map_or("-".into(), range) }

#[test]
fn export() {
    let out = std::path::PathBuf::from(std::env::var("PACK_OUT").unwrap());
    std::fs::create_dir_all(out.join("packs/skin/words")).unwrap();
    std::fs::create_dir_all(out.join("ui/words")).unwrap();
    let put = |f: &str, t: String| std::fs::write(out.join(f), t).unwrap();
    let clinicians: Vec<String> = Clinician::ALL.iter().map(|c| kebab(&format!("{c:?}"))).collect();
    put("packs/skin/pack.toml", format!("# Microneedling and its neighbours. Nobody has clinically reviewed these tables yet.\nid = \"skin\"\n# The day on which the tables were last read against their sources.\nread-on = \"{}\"\n# The currency where a clinic sets none.\ncurrency = \"{}\"\n# Weeks before an event in which no procedure is offered, the last one included.\nevent-weeks = {}\n# Who can be asked.\nclinicians = [\n{}]\n# The first is the one that the others are held against.\nlanguages = [\"en\", \"es\", \"fr\", \"de\", \"ar\"]\n", knowledge::READ_ON, prices::DEFAULT_CURRENCY, skin_quiz::ranking::EVENT_WEEKS, clinicians.iter().map(|c| format!("  \"{c}\",\n")).collect::<String>()));

    // questions
    let groups: BTreeMap<&str, Vec<(&str, Vec<&str>)>> = serde_json::from_str::<serde_json::Value>(include_str!("/tmp/groups.json")).map(|_| BTreeMap::new()).unwrap();
    let _ = groups;
    let groups: serde_json::Value = serde_json::from_str(include_str!("/tmp/groups.json")).unwrap();
    let roles: BTreeMap<Question, &str> = [(Question::Concerns, "concerns"), (Question::Areas, "areas"), (Question::RedFlags, "red-flags"), (Question::Distress, "distress"), (Question::Setting, "setting"), (Question::DowntimeDays, "downtime"), (Question::EventWeeks, "event"), (Question::Budget, "budget")].into();
    let mut q = String::from("# The questions, in the order of asking. Ids are public and permanent: add, never rename.\n");
    for &question in Question::ALL {
        let f = question.facts();
        q += &format!("\n[[question]]\nid = \"{}\"\n", f.id);
        match f.kind {
            Kind::Single => q += "kind = \"single\"\n",
            Kind::Multi => q += "kind = \"multi\"\n",
            Kind::Number { max, unit, min } => { assert_eq!(min, 0); q += &format!("kind = \"number\"\nunit = \"{}\"\nmax = {max}\n", unit.id()) },
        }
        if let Some(r) = roles.get(&question) { q += &format!("role = \"{r}\"\n"); }
        if f.safety { q += "safety = true\n"; }
        if f.optional { q += "optional = true\n"; }
        if f.not_sure { q += "not-sure = true\n"; }
        if let Some(c) = skin_quiz::answers::reading_of_not_sure(question) { q += &format!("not-sure-counts-as = \"{}\"\n", c.id()); }
        if question == Question::IsotretinoinMonths { q += "# Nothing may mean that it is still taken, so that a wait counts from a last dose to come.\nnothing-may-be-now = true\n"; }
        if let Some(c) = f.asked_with { q += &format!("with = \"{}\"\n", opt(c)); }
        let gs = groups.get(f.id).and_then(|g| g.as_array());
        if let Some(gs) = gs { q += &format!("groups = [{}]\n", gs.iter().map(|g| format!("\"{}\"", g["id"].as_str().unwrap())).collect::<Vec<_>>().join(", ")); }
        if question == Question::Areas { q += "drawing = \"areas.toml\"\n"; }
        if !f.choices.is_empty() {
            q += "options = [\n";
            for &c in f.choices {
                let mut o = format!("  {{ id = \"{}\"", c.id());
                if let Some(gs) = gs { for g in gs { if g["options"].as_array().unwrap().iter().any(|x| x.as_str() == Some(c.id())) { o += &format!(", group = \"{}\"", g["id"].as_str().unwrap()); } } }
                if matches!(c, Choice::PregnancyNotApplicable | Choice::DistressPreferNotToSay) { o += ", apart = true"; }
                if c.question() == Question::SkinNow && !c.is_none_of_these() || matches!(c, Choice::UnwellNow | Choice::ActiveAcne) { o += ", clears = true"; }
                if matches!(c, Choice::Melasma | Choice::ActiveAcne) { o += ", decides = true"; }
                match c { Choice::Professional => o += ", setting = \"professional\"", Choice::AtHome => o += ", setting = \"at-home\"", Choice::NoDowntime => o += ", days = 0", Choice::DowntimeUpTo2 => o += ", days = 2", Choice::DowntimeUpTo7 => o += ", days = 7", _ => {} }
                for (n, t) in [Choice::Type1, Choice::Type2, Choice::Type3, Choice::Type4, Choice::Type5, Choice::Type6].iter().enumerate() { if *t == c { o += &format!(", swatch = {}", n + 1); } }
                let had: &[&str] = match c { Choice::Needling => &["professional-microneedling"], Choice::SuperficialPeel => &["superficial-peel"], Choice::NonAblativeLaser => &["non-ablative-laser"], Choice::AblativeLaserOrDeepPeel => &["ablative-laser", "deep-peel"], Choice::Filler => &["dermal-filler"], _ => &[] };
                if !had.is_empty() { o += &format!(", had = [{}]", had.iter().map(|h| format!("\"{h}\"")).collect::<Vec<_>>().join(", ")); }
                q += &o; q += " },\n";
            }
            q += "]\n";
        }
    }
    put("packs/skin/questions.toml", q);

    let set = |x: Setting| x.id();
    let mut t = String::from("# The treatments, in table order, and the classes of a clinic's own. Ids are public and permanent.\n");
    for tr in Treatment::ALL {
        t += &format!("\n[[treatment]]\nid = \"{}\"\nsetting = \"{}\"\nintensity = {}\n", tr.id(), set(tr.setting()), tr.intensity() as u32);
        if tr == Treatment::TopicalRoutine { t += "role = \"routine\"\n"; }
        if tr == Treatment::AtHomeMicroneedling { t += "role = \"home\"\n# What a clinic says of needling holds at home, too.\nfollows = \"professional-microneedling\"\n"; }
        if NEEDLES.contains(&tr) { t += "needles = true\n"; }
    }
    for c in Class::ALL { t += &format!("\n[[class]]\nid = \"{}\"\nsetting = \"{}\"\ninherits = [{}]\n", c.id(), set(c.setting()), c.inherits().iter().map(|t| format!("\"{}\"", t.id())).collect::<Vec<_>>().join(", ")); }
    put("packs/skin/treatments.toml", t);

    let mut rows = vec![["id", "kind", "grade", "year", "title", "url"].map(s).to_vec()];
    for src in Source::ALL { let r = src.register(); rows.push(vec![s(r.id), s(r.kind.id()), kebab(&format!("{:?}", r.grade)), r.year.map_or("-".into(), |y| y.to_string()), s(r.title), s(r.url.unwrap_or("-"))]); }
    put("packs/skin/sources.tsv", table(rows));

    let mut head = vec![s("id"), s("place"), s("when")]; head.extend(Treatment::ALL.iter().map(|t| s(t.id()))); head.extend([s("urgency"), s("leaves"), s("sources")]);
    let mut rows = vec![head];
    for row in RULES {
        let leaves = match row.rule { Rule::ColdSore => "cold-hx", Rule::EczemaNow => "eczema-q", Rule::PsoriasisNow => "psor-hx", Rule::RosaceaFlare => "ros-q", _ => "-" };
        let mut r = vec![s(row.rule.id()), s(row.place), cond(&row.when)];
        r.extend(Treatment::ALL.iter().map(|t| cell(row.cell(*t))));
        r.extend([row.urgency.map_or("-".into(), |u| s(u.id())), s(leaves), srcs(row.sources)]);
        rows.push(r);
    }
    put("packs/skin/rules.tsv", table(rows));
    let mut rows = vec![["id", "place", "when", "urgency", "sources"].map(s).to_vec()];
    for f in RED_FLAGS { rows.push(vec![s(f.id), s(f.place), cond(&f.when), s(f.urgency.id()), srcs(f.sources)]); }
    put("packs/skin/red-flags.tsv", table(rows));
    let mut rows = vec![["options", "why"].map(s).to_vec()];
    for (c, w) in WITHOUT_EFFECT { rows.push(vec![c.iter().map(|c| opt(*c)).collect::<Vec<_>>().join(", "), s(w)]); }
    put("packs/skin/without-effect.tsv", table(rows));

    let mut head = vec![s("concern"), s("when")]; head.extend(Treatment::ALL.iter().map(|t| s(t.id()))); head.push(s("sources"));
    let mut rows = vec![head];
    let letter = |x: matches::Strength| s(match x { matches::Strength::None => "N", matches::Strength::Limited => "L", matches::Strength::Fair => "F", matches::Strength::Good => "G" });
    for m in matches::MATCHES { let mut r = vec![s(m.concern.id()), cond(&m.when)]; r.extend(m.strengths.iter().map(|x| letter(*x))); r.push(srcs(m.sources)); rows.push(r); }
    put("packs/skin/matches.tsv", table(rows));
    let mut rows = vec![["concern", "when", "treatments", "at-most", "sources"].map(s).to_vec()];
    for l in matches::LIMITS { rows.push(vec![l.concern.map_or("any".into(), |c| s(c.id())), cond(&l.when), trts(l.treatments), s(l.at_most.id()), srcs(l.sources)]); }
    put("packs/skin/limits.tsv", table(rows));

    let mut rows = vec![["treatment", "concern", "sessions", "interval-weeks", "maintenance-months", "minutes", "downtime-days", "first-change-weeks", "best-result-months", "sources"].map(s).to_vec()];
    for tr in Treatment::ALL {
        let all: Vec<_> = Question::Concerns.facts().choices.iter().map(|c| (*c, courses::course(tr, *c))).collect();
        let line = |concern: &str, c: &knowledge::Cited<courses::Course>| { let f = c.fact; vec![s(tr.id()), s(concern), range(f.sessions), range(f.interval_weeks), orange(f.maintenance_months), orange(f.minutes), range(f.downtime_days), orange(f.first_change_weeks), orange(f.best_result_months), srcs(c.sources)] };
        let same = all.iter().all(|(_, c)| c.is_some()) && all.windows(2).all(|w| w[0].1.unwrap().fact == w[1].1.unwrap().fact && w[0].1.unwrap().sources == w[1].1.unwrap().sources);
        if same { rows.push(line("any", &all[0].1.unwrap())); } else { for (c, f) in &all { if let Some(f) = f { rows.push(line(c.id(), f)); } } }
    }
    put("packs/skin/courses.tsv", table(rows));
    let mut rows = vec![["currency", "treatment", "per-session", "sources"].map(s).to_vec()];
    for cur in ["USD", "GBP", "EUR"] { for tr in Treatment::ALL { if let Some(c) = prices::typical(tr, cur) { rows.push(vec![s(cur), s(tr.id()), range(c.fact), srcs(c.sources)]); } } }
    put("packs/skin/prices.tsv", table(rows));
    let mut rows = vec![["treatments", "when", "gap-days", "useful-weeks", "sources"].map(s).to_vec()];
    for m in events::MARGINS { rows.push(vec![trts(m.treatments), cond(&m.when), m.gap_days.to_string(), m.useful_weeks.to_string(), srcs(m.sources)]); }
    put("packs/skin/events.tsv", table(rows));
    let mut rows = vec![["id", "list", "when", "treatments", "days-before", "sources", "stands-in-for"].map(s).to_vec()];
    for c in Care::ALL { let f = c.facts(); rows.push(vec![s(f.id), s(match f.list { List::Prepare => "prepare", List::Aftercare => "aftercare", List::SeekHelp => "seek-help", List::AskTheProvider => "ask-the-provider" }), cond(&f.when), trts(f.treatments), c.days_before().to_string(), srcs(f.sources), s(f.stands_in_for.unwrap_or("-"))]); }
    put("packs/skin/care.tsv", table(rows));
    let mut rows = vec![["topic", "place", "when", "treatments", "sources"].map(s).to_vec()];
    for c in Conflict::ALL { let f = c.facts(); rows.push(vec![s(f.topic), s(f.place), cond(&f.when), trts(f.treatments), srcs(f.sources)]); }
    put("packs/skin/conflicts.tsv", table(rows));

    // words
    let docs: serde_json::Value = serde_json::from_str(include_str!("/tmp/ui_docs.json")).unwrap();
    for l in LANGUAGES {
        let mut ui = String::from("### The texts of the interface, which every pack shares. A remark says what a text is for.\n");
        let mut groups_out = String::new();
        for &u in Ui::ALL {
            let name = format!("{u:?}");
            let key = kebab(&name);
            let text = l.say(Phrase::Ui(u));
            if let Some(g) = name.strip_prefix("Group") {
                let (question, id) = groups_key(&groups, &kebab(g));
                groups_out += &message(&format!("group-{question}-{id}"), text, "");
                continue;
            }
            ui.push('\n');
            if l.tag == "en" { ui += &format!("# {}\n", docs[&name].as_str().unwrap()); }
            ui += &message(&key, text, "");
        }
        put(&format!("ui/words/{}.ftl", l.tag), ui);
        put(&format!("packs/skin/words/{}.ftl", l.tag), pack_words(l, &groups_out));
    }
}

fn groups_key(groups: &serde_json::Value, ui: &str) -> (String, String) {
    for (q, gs) in groups.as_object().unwrap() { for g in gs.as_array().unwrap() { if g["ui"].as_str() == Some(ui) { return (q.clone(), g["id"].as_str().unwrap().to_owned()); } } }
    panic!("{ui}")
}

fn wrap(text: &str, indent: &str) -> String {
    // Fluent joins the lines of a text with a line break, which is a space when lowered.
    let mut out = String::new(); let mut line = String::new();
    for w in text.split(' ') {
        if !line.is_empty() && line.chars().count() + w.chars().count() + 1 > 92 && !w.starts_with(['[', '*', '.', '}', '{']) { out += indent; out += &line; out.push('\n'); line.clear(); }
        if !line.is_empty() { line.push(' '); }
        line += w;
    }
    out += indent; out += &line; out.push('\n'); out
}
fn figures(text: &str) -> String {
    let mut out = String::new(); let mut rest = text;
    while let Some(a) = rest.find('{') { let b = rest[a..].find('}').unwrap() + a; out += &rest[..a]; out += &format!("{{ ${} }}", &rest[a + 1..b]); rest = &rest[b + 1..]; }
    out += rest; out
}
fn value(text: &str, indent: &str) -> String {
    let forms: Vec<(&str, &str)> = text.split(" | ").filter_map(|f| f.split_once(": ")).filter(|(n, _)| ["zero", "one", "two", "few", "many", "other"].contains(n)).collect();
    if text.contains(" | ") && forms.len() == text.split(" | ").count() {
        let by = if text.contains("{range}") { "range" } else { "n" };
        let mut out = format!(" {{ ${by} ->\n");
        for (n, t) in &forms { let star = if *n == "other" { "*" } else { " " }; out += &format!("{indent}   {star}[{n}] {}\n", protect(&figures(t))); }
        out += &format!("{indent}}}\n"); return out;
    }
    let t = protect(&figures(text));
    let prose = t.chars().count() > 88;
    if prose { format!("\n{}", wrap(&t, indent)) } else { format!(" {t}\n") }
}
fn protect(t: &str) -> String {
    // Spaces at the ends and the no-break spaces stay as they are; what Fluent would read is quoted.
    let mut t = t.to_owned();
    if t.starts_with(' ') || t.ends_with(' ') { panic!("space at an end: {t:?}"); }
    if t.starts_with(['[', '*', '.']) { t = format!("{{ \"{}\" }}{}", &t[..1], &t[1..]); }
    t
}
fn message(key: &str, text: &str, attributes: &str) -> String { format!("{key} ={}{attributes}", value(text, "    ")) }
fn attr(name: &str, text: &str) -> String { if text.is_empty() { String::new() } else { format!("    .{name} ={}", value(text, "        ")) } }

fn pack_words(l: &Language, groups: &str) -> String {
    let mut w = String::from("### The words of this pack.\n\n## Questions and options\n");
    for &q in Question::ALL {
        w.push('\n');
        w += &message(&format!("question-{}", q.id()), l.say(Phrase::Question(q)), &format!("{}{}{}", attr("help", l.say(Phrase::Help(q))), attr("why", l.say(Phrase::Why(q))), attr("short", l.say(Phrase::Short(q)))));
        for line in groups.split_inclusive('\n').filter(|g| g.starts_with(&format!("group-{}-", q.id()))) { w += line; }
        for &c in q.facts().choices { w += &message(&format!("option-{}-{}", q.id(), c.id().replace('.', "_")), l.say(Phrase::Choice(c)), &attr("help", l.say(Phrase::ChoiceHelp(c)))); }
    }
    w += "\n## Treatments\n\n";
    for t in Treatment::ALL { w += &message(&format!("treatment-{}", t.id()), l.say(Phrase::Treatment(t)), &attr("about", l.say(Phrase::About(t)))); }
    w += "\n## Who can be asked\n\n";
    for c in Clinician::ALL { w += &message(&format!("clinician-{}", kebab(&format!("{c:?}"))), l.say(Phrase::Clinician(c)), ""); }
    w += "\n## Why a rule speaks\n\n";
    for &r in Rule::ALL { w += &message(&format!("rule-{}", r.id()), l.say(Phrase::Rule(r)), ""); }
    w += "\n## Before, after, when to get help, what to ask\n\n";
    for &c in Care::ALL { w += &message(&format!("care-{}", c.facts().id), l.say(Phrase::Care(c)), ""); }
    w += "\n## Where the sources disagree\n\n";
    for &c in Conflict::ALL { w += &message(&format!("conflict-{}", c.facts().topic), l.say(Phrase::Conflict(c)), ""); }
    w
}
