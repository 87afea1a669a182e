export type Suitability = "suitable" | "suitable-with-precautions" | "deferred" | "clinician-review" | "contraindicated";
export type Urgency = "soon" | "same-day" | "emergency";
export type Setting = "professional" | "at-home";
export type Strength = "none" | "limited" | "fair" | "good";
export type Kind = "seed" | "study" | "label" | "guidance" | "clinic" | "policy";
export type Severity = "error" | "warning";
export type Diagnostic = { 
/**
 * How bad it is.
 */
severity: Severity, 
/**
 * Where it is (JSON Pointer).
 */
path: string, 
/**
 * What kind of fault it is.
 */
code: string, 
/**
 * What was found, what is allowed, and the nearest valid name.
 */
message: string, };
export type Range = { 
/**
 * The smallest value.
 */
min: number, 
/**
 * The largest value; never below `min`.
 */
max: number, };
export type Course = { 
/**
 * Sessions.
 */
sessions: Range, 
/**
 * Weeks between sessions; 0 to 0 when one session is the whole course.
 */
intervalWeeks: Range, 
/**
 * Months until the result is topped up.
 */
maintenanceMonths?: Range, 
/**
 * Minutes from door to door.
 */
minutes?: Range, 
/**
 * Days in which the skin shows it.
 */
downtimeDays: Range, 
/**
 * Weeks until a first real change.
 */
firstChangeWeeks?: Range, 
/**
 * Months after the last session until the best result.
 */
bestResultMonths?: Range, };
export type Status = "complete" | "incomplete" | "stopped";
export type MoneyRange = { 
/**
 * The lowest, in major units.
 */
min: number, 
/**
 * The highest, in major units.
 */
max: number, };
export type Basis = "clinic" | "typical";
export type CostEntry = { 
/**
 * ISO 4217 code.
 */
currency: string, 
/**
 * One session.
 */
perSession: MoneyRange, 
/**
 * All sessions.
 */
course: MoneyRange, 
/**
 * A year of upkeep.
 */
upkeepPerYear?: MoneyRange, 
/**
 * Whose prices they are.
 */
basis: Basis, };
export type WaitFrom = "today" | "resolved";
export type WaitEntry = { 
/**
 * How many days.
 */
days: number, 
/**
 * What they count from.
 */
from: WaitFrom, };
export type FindingEntry = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * The least strict level it allows.
 */
effect: Suitability, 
/**
 * Who has to be asked, in words.
 */
clinician?: string, 
/**
 * How long to wait.
 */
wait?: WaitEntry, 
/**
 * Ids of the areas that it is about, where it is not about all that are chosen.
 */
areas?: Array<string>, 
/**
 * The reason in words, with what follows from it.
 */
text: string, 
/**
 * Ids of its sources.
 */
sources: Array<string>, };
export type AreaEntry = { 
/**
 * The area's id.
 */
area: string, 
/**
 * How safe it is there.
 */
suitability: Suitability, 
/**
 * Days until nothing waits there any more; null: not known.
 */
earliestInDays: number | null, };
export type Match = { 
/**
 * The concern's id.
 */
concern: string, 
/**
 * How well.
 */
strength: Strength, };
export type TreatmentOption = { 
/**
 * Its id.
 */
treatment: string, 
/**
 * Where it is done.
 */
setting: Setting, 
/**
 * How safe it is for this person, in the area where it is safest.
 */
suitability: Suitability, 
/**
 * Each chosen area by itself.
 */
areas: Array<AreaEntry>, 
/**
 * How well it serves each concern that was named.
 */
matches: Array<Match>, 
/**
 * Why.
 */
findings: Array<FindingEntry>, 
/**
 * Days until nothing waits any more; null: not known.
 */
earliestInDays: number | null, 
/**
 * The usual course, where one is known and it serves a concern.
 */
course?: Course, 
/**
 * What it costs, where a price is known.
 */
cost?: CostEntry, };
export type Change = { 
/**
 * In words.
 */
text: string, 
/**
 * Which treatment.
 */
treatment: string, 
/**
 * What it would become.
 */
becomes: Suitability, 
/**
 * In how many days, where that is known.
 */
inDays?: number, 
/**
 * The id of the question it hangs on.
 */
question?: string, };
export type Disagreement = { 
/**
 * The topic's id.
 */
topic: string, 
/**
 * What they say and which value was taken.
 */
text: string, 
/**
 * Ids of the sources on both sides.
 */
sources: Array<string>, };
export type Item = { 
/**
 * Its id.
 */
id: string, 
/**
 * In words.
 */
text: string, 
/**
 * Ids of its sources.
 */
sources: Array<string>, };
export type SourceEntry = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its year.
 */
year?: number, 
/**
 * Its address.
 */
url?: string, 
/**
 * What kind of source it is.
 */
kind: Kind, };
export type Recommendation = { 
/**
 * How far the quiz came.
 */
status: Status, 
/**
 * Ids of the questions still needed.
 */
missing: Array<string>, 
/**
 * How soon a doctor is needed, if one is.
 */
urgency?: Urgency, 
/**
 * Ids of the treatments recommended, best first; at most two.
 */
recommended: Array<string>, 
/**
 * Every treatment on offer.
 */
options: Array<TreatmentOption>, 
/**
 * What would make a treatment possible.
 */
changes: Array<Change>, 
/**
 * Where the sources disagree.
 */
conflicts: Array<Disagreement>, 
/**
 * What to do before.
 */
prepare: Array<Item>, 
/**
 * What to do after.
 */
aftercare: Array<Item>, 
/**
 * When to see somebody.
 */
seekHelp: Array<Item>, 
/**
 * What to ask.
 */
askTheProvider: Array<Item>, 
/**
 * How a session goes and feels.
 */
during: Array<Item>, 
/**
 * What comes after it, and when.
 */
expect: Array<Item>, 
/**
 * What it is and how it works.
 */
explain: Array<Item>, 
/**
 * Every source that is cited above, by id.
 */
sources: { [id: string]: SourceEntry }, 
/**
 * The digest of rules and facts.
 */
catalogue: string, };
export type OptionEntry = { id: string, text: string, help?: string, };
export type RangeEntry = { min: number, max: number, unit: string, };
export type AskedWith = { question: string, option: string, };
export type Question = { id: string, kind: "single" | "multi" | "number", optional: boolean, safety: boolean, text: string, help?: string, why: string, options?: Array<OptionEntry>, range?: RangeEntry, askedWith?: AskedWith, };
