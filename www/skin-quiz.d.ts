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
}

declare global {
  interface HTMLElementTagNameMap {
    "skin-quiz": SkinQuizElement;
  }
}
