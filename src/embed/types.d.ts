/** Question id to answer. Absent: unanswered. Numbers are whole completed months or weeks. */
export type Answers = { [questionId: string]: string | string[] | number };
export type Suitability = "suitable" | "suitable-with-precautions" | "deferred" | "clinician-review" | "contraindicated";
export type Strength = "good" | "fair" | "limited" | "none";
export type Range = { min: number; max: number };
export type Clinic = {
  name?: string; currency?: string; locale?: string; bookingUrl?: string; phone?: string; logo?: string;
  theme?: { brand?: string; accent?: string; font?: string; radius?: string | number };
  treatments?: { [id: string]: {
    offered?: boolean; class?: "needle" | "energy" | "peel" | "injectable" | "topical"; name?: string;
    concerns?: { [concern: string]: Strength }; perSession?: Range; sessions?: Range;
    packages?: { sessions: number; price: number }[] } };
  contraindications?: { id: string; when: { question: string; option: string }; treatments: string[]; effect: Exclude<Suitability, "suitable">; text: string }[];
  texts?: { intro?: string; disclaimer?: string; consent?: string };
  reviewedBy?: string; reviewedOn?: string; share?: boolean;
};
export type Item = { id: string; text: string; sources: string[] };
export type Question = {
  id: string; kind: "single" | "multi" | "number"; optional: boolean; safety: boolean; text: string; help?: string; why: string;
  options?: { id: string; text: string; help?: string }[]; range?: { min: number; max: number; unit: string };
  askedWith?: { question: string; option: string };
};
export type Diagnostic = { severity: "error" | "warning"; path: string; code: string; message: string };
export type NextStep = { question: string } | { review: true };
export type Version = { crate: string; catalogue: string; reviewed: string | null };
export type TreatmentOption = {
  treatment: string; setting: "professional" | "at-home"; suitability: Suitability;
  matches: { concern: string; strength: Strength }[];
  findings: { rule: string; effect: Exclude<Suitability, "suitable">; clinician?: string; wait?: { days: number; from: "today" | "resolved" }; text: string; sources: string[] }[];
  earliestInDays: number | null;
  course?: { sessions: Range; intervalWeeks: Range; maintenanceMonths?: Range; minutes?: Range; downtimeDays: Range; firstChangeWeeks?: Range; bestResultMonths?: Range };
  cost?: { currency: string; perSession: Range; course: Range; upkeepPerYear?: Range; basis: "clinic" | "typical" };
};
export type Recommendation = {
  status: "complete" | "incomplete" | "stopped"; missing: string[]; urgency?: "emergency" | "same-day" | "soon";
  recommended: string[]; options: TreatmentOption[];
  changes: { text: string; treatment: string; becomes: Suitability; inDays?: number; question?: string }[];
  conflicts: { topic: string; text: string; sources: string[] }[];
  prepare: Item[]; aftercare: Item[]; seekHelp: Item[]; askTheProvider: Item[];
  sources: { [id: string]: { title: string; year?: number; url?: string; kind: "seed" | "study" | "label" | "guidance" | "clinic" | "policy" } };
  catalogue: string;
};
/** Loads the words of a language (its first part counts, "de-AT" is "de"); a language there is none of stays English. */
export function loadLanguage(lang: string): Promise<void>;
/** What `skin-quiz-share` carries, and no other event: only after the person ticked their consent. */
export type Summary = {
  status: "complete"; answers: Answers; recommended: string[];
  /** The plan in words. */
  text: string;
  catalogue: string;
  /** The exact words agreed to. */
  consent: string;
};
