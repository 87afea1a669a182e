/** Question id to answer. Absent: unanswered. Numbers are whole completed months or weeks. */
export type Answers = { [questionId: string]: string | string[] | number };
export type Clinic = {
  name?: string; currency?: string; locale?: string; region?: "uk" | "eu" | "us" | "au"; bookingUrl?: string; phone?: string; address?: string; logo?: string; image?: string;
  theme?: { brand?: string; accent?: string; font?: string; radius?: string | number; button?: "rounded" | "pill" | "square"; density?: "airy" | "compact" };
  treatments?: { [id: string]: {
    /** A class of the pack, for a treatment of the clinic's own. */
    offered?: boolean; class?: string; name?: string;
    concerns?: { [concern: string]: Strength }; perSession?: Range; sessions?: Range;
    packages?: { sessions: number; price: number }[]; bookingUrl?: string; info?: string } };
  locations?: { name: string; address?: string; phone?: string; bookingUrl?: string }[];
  consultation?: { price?: number; credited?: boolean; with?: string; register?: string };
  contraindications?: { id: string; when: { question: string; option: string }; treatments: string[]; effect: Exclude<Suitability, "suitable">; text: string }[];
  /** For all languages, and for one under its tag. */
  texts?: Texts & { [lang: string]: Texts | string | undefined };
  contact?: { to: string; ask?: ("name" | "email" | "phone")[]; marketing?: boolean };
  reviewedBy?: string; reviewedOn?: string; share?: boolean;
  certificate?: { file: string; pack: string; release: string; theorems: string[] };
};
export type Texts = { title?: string; intro?: string; book?: string; disclaimer?: string; consent?: string };
export type NextStep = {
  question: string;
  /** The others that are asked on the same page and have no answer yet. */
  with: string[];
  /** What is recommended is settled: nothing still open can change it. */
  settled?: true;
} | { review: true };
export type Version = { crate: string; catalogue: string; reviewed: string | null };
/** Loads the words of a language ("de-AT" is "de", "en-US" a form of its own); a language there is none of stays English. */
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
