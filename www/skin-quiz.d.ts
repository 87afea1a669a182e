import type { Clinic } from "./skin_quiz.js";

/** The element that importing this module defines: `<skin-quiz>`. */
export interface SkinQuizElement extends HTMLElement {
  /** The clinic file's address, or what would be in it. */
  get clinic(): string | Clinic | null;
  set clinic(clinic: string | Clinic | null | undefined);
  mode: string;
  resume: string;
  review: string;
  theme: string;
  get idleReset(): number | undefined;
  set idleReset(minutes: number | null | undefined);
  /** The events that were told so far, for who listens late. */
  readonly past: { type: string; detail: Record<string, unknown> }[];
}

/** What `skin-quiz-share` carries, after a ticked consent. */
export interface SharedSummary {
  status: "complete";
  answers: Record<string, string | string[] | number>;
  recommended: string[];
  text: string;
  catalogue: string;
  consent: string;
}

/** The events of `<skin-quiz>`. */
export interface SkinQuizEventMap {
  "skin-quiz-ready": CustomEvent<{}>;
  "skin-quiz-start": CustomEvent<{}>;
  "skin-quiz-step": CustomEvent<{ step: number; of: number }>;
  "skin-quiz-complete": CustomEvent<{}>;
  "skin-quiz-book": CustomEvent<{}>;
  "skin-quiz-contact": CustomEvent<{}>;
  "skin-quiz-share": CustomEvent<SharedSummary>;
  "skin-quiz-error": CustomEvent<{ code: string; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "skin-quiz": SkinQuizElement;
  }
  interface HTMLElementEventMap extends SkinQuizEventMap {}
}
