"use strict";

// What the form is about is data beside this script; the rest works without a page, so that the
// figures can be tested by themselves.

const LEVELS = ["suitable", "suitable-with-precautions", "deferred", "clinician-review", "contraindicated"];
const FIRST_LINE = "second-reader 1";

/**
 * Cohen's kappa, unweighted, of a square table of counts (rows one reader, columns the other), with
 * its 95 % interval from the large-sample standard error of Fleiss, Cohen and Everitt (1969).
 * `kappa` is null where it has no value: nothing judged, or both said one and the same throughout.
 */
function agreement(table) {
  const size = table.length;
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const n = sum(table.map(sum));
  const nothing = { n, observed: null, expected: null, kappa: null, error: null, low: null, high: null };
  if (n === 0) return nothing;
  const share = table.map((row) => row.map((count) => count / n));
  const ofRow = share.map(sum);
  const ofColumn = share.map((_, column) => sum(share.map((row) => row[column])));
  const observed = sum(share.map((row, at) => row[at]));
  const expected = sum(ofRow.map((part, at) => part * ofColumn[at]));
  if (1 - expected < 1e-12) return { ...nothing, observed, expected };
  const kappa = (observed - expected) / (1 - expected);
  let onDiagonal = 0;
  let beside = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      if (i === j) onDiagonal += share[i][i] * (1 - (ofRow[i] + ofColumn[i]) * (1 - kappa)) ** 2;
      else beside += share[i][j] * (ofColumn[i] + ofRow[j]) ** 2;
    }
  }
  const variance =
    (onDiagonal + (1 - kappa) ** 2 * beside - (kappa - expected * (1 - kappa)) ** 2) / (n * (1 - expected) ** 2);
  const error = Math.sqrt(Math.max(0, variance));
  const bound = (value) => Math.min(1, Math.max(-1, value));
  return { n, observed, expected, kappa, error, low: bound(kappa - 1.96 * error), high: bound(kappa + 1.96 * error) };
}

/** The name under which a judgement is kept. */
const keyOf = (person, treatment) => `${person} ${treatment}`;

/** Every judgement that the form asks for, in order. */
function asked(form) {
  return form.people.flatMap((treatments, at) =>
    treatments.map((treatment, row) => ({ person: at + 1, treatment, at, row, key: keyOf(at + 1, treatment) })),
  );
}

/** What the quiz says of each judgement: shifted in the page, so that nobody reads it by accident. */
function verdicts(form) {
  const found = {};
  asked(form).forEach(({ at, row, key }, place) => {
    const shifted = Number(form.hidden[place]);
    found[key] = LEVELS[(((shifted - 3 * at - 2 * row - 1) % 5) + 5) % 5];
  });
  return found;
}

/** The filled form as text. */
function written(form, filled, reader) {
  const lines = [FIRST_LINE, `tables\t${form.tables}`];
  const name = reader.replace(/\s+/g, " ").trim();
  if (name) lines.push(`reader\t${name}`);
  for (const { person, treatment, key } of asked(form)) {
    if (filled[key]) lines.push(`${person}\t${treatment}\t${filled[key]}`);
  }
  return `${lines.join("\n")}\n`;
}

/** A filled form from its text: what is sound of it, and every fault with its line. */
function read(form, text) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const result = { filled: {}, reader: "", faults: [] };
  if (lines[0].trim() !== FIRST_LINE) {
    result.faults.push(`line 1: found “${lines[0].slice(0, 40)}”; a filled form begins with “${FIRST_LINE}”`);
    return result;
  }
  const known = new Set(asked(form).map(({ key }) => key));
  lines.slice(1).forEach((line, index) => {
    if (!line.trim()) return;
    const fault = (what) => result.faults.push(`line ${index + 2}: ${what}`);
    const [first, second = "", third] = line.split("\t").map((cell) => cell.trim());
    if (first === "tables") {
      if (second !== form.tables) {
        fault(`this form was filled for the tables ${second}, and this page is of ${form.tables}: its people may be others`);
      }
    } else if (first === "reader") {
      result.reader = second;
    } else if (!known.has(keyOf(first, second))) {
      fault(`“${first} ${second}” is no person and treatment of this form`);
    } else if (!LEVELS.includes(third)) {
      fault(`“${third ?? ""}” is no level; write one of ${LEVELS.join(", ")}`);
    } else if (result.filled[keyOf(first, second)]) {
      fault(`“${first} ${second}” was judged before`);
    } else {
      result.filled[keyOf(first, second)] = third;
    }
  });
  return result;
}

/** The filled form against the quiz. */
function compared(form, filled) {
  const quiz = verdicts(form);
  const table = LEVELS.map(() => LEVELS.map(() => 0));
  const differences = [];
  for (const { person, treatment, key } of asked(form)) {
    if (!filled[key]) continue;
    const reader = LEVELS.indexOf(filled[key]);
    const own = LEVELS.indexOf(quiz[key]);
    table[reader][own] += 1;
    if (reader !== own) differences.push({ person, treatment, reader: filled[key], quiz: quiz[key], milder: own < reader });
  }
  return { ...agreement(table), table, differences };
}

function start() {
  const form = JSON.parse(document.getElementById("form-data").textContent);
  const get = (id) => document.getElementById(id);
  const radios = [...document.querySelectorAll("input[type=radio]")];
  const keyOfRadio = (radio) => keyOf(radio.dataset.person, radio.dataset.treatment);
  const word = (level) => form.words[LEVELS.indexOf(level)];
  const say = (text) => {
    get("status").textContent = text;
  };
  const filled = () => {
    const found = {};
    for (const radio of radios) if (radio.checked) found[keyOfRadio(radio)] = radio.value;
    return found;
  };
  const count = () => {
    get("count").textContent = `${Object.keys(filled()).length} of ${asked(form).length} judged`;
  };

  document.addEventListener("change", (event) => {
    if (event.target.type === "radio") count();
  });

  get("save").addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([written(form, filled(), get("reader").value)], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "second-reader.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    say("The form was saved as second-reader.txt.");
  });

  get("open").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    const { filled: opened, reader, faults } = read(form, await file.text());
    event.target.value = "";
    if (faults.length > 0) {
      say(`Nothing was taken over. ${faults.join(". ")}.`);
      return;
    }
    for (const radio of radios) {
      radio.disabled = false;
      radio.checked = opened[keyOfRadio(radio)] === radio.value;
    }
    get("reader").value = reader;
    get("result").hidden = true;
    count();
    say(`${Object.keys(opened).length} judgements were taken over.`);
  });

  get("compare").addEventListener("click", () => {
    const found = compared(form, filled());
    if (found.n === 0) {
      say("Nothing is judged yet: there is nothing to compare.");
      return;
    }
    for (const radio of radios) radio.disabled = true;
    show(found);
    get("result").hidden = false;
    get("result-title").focus();
  });

  function show(found) {
    const number = (value) => value.toFixed(2).replace("-", "\u2212");
    const percent = (value) => `${(100 * value).toFixed(1)} %`;
    get("kappa").textContent =
      found.kappa === null
        ? `${found.n} judgements, agreement ${percent(found.observed)}. Kappa has no value: both gave one and the same level throughout.`
        : `Kappa ${number(found.kappa)}, 95 % interval ${number(found.low)} to ${number(found.high)}; ` +
          `${found.n} judgements, agreement ${percent(found.observed)}, by chance ${percent(found.expected)}.`;
    const milder = found.differences.filter((it) => it.milder).length;
    get("milder").textContent =
      `The quiz is milder than you in ${milder}, stricter in ${found.differences.length - milder}.`;
    const row = (cells, head) => {
      const line = document.createElement("tr");
      cells.forEach((cell, at) => {
        const item = document.createElement(head || at === 0 ? "th" : "td");
        item.scope = head ? "col" : "row";
        if (item.tagName === "TD") item.removeAttribute("scope");
        item.textContent = cell;
        line.append(item);
      });
      return line;
    };
    get("table").replaceChildren(
      row(["You, down; the quiz, across", ...form.words], true),
      ...found.table.map((counts, at) => row([form.words[at], ...counts])),
    );
    get("differences").replaceChildren(
      row(["Person", "Treatment", "You", "The quiz", ""], true),
      ...found.differences.map((it) =>
        row([it.person, form.names[it.treatment], word(it.reader), word(it.quiz), it.milder ? "quiz milder" : "quiz stricter"]),
      ),
    );
  }

  document.body.classList.add("scripted");
  count();
}

if (typeof document !== "undefined") start();
