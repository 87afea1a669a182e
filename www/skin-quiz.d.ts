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

/** What a template may set on `<skin-quiz>`, beside what every element has. */
export interface SkinQuizAttributes {
  /** The clinic file's address; where a framework sets properties, also what would be in it. */
  clinic?: string | Clinic | null;
  /** `en` (British), `en-US`, `es`, `fr`, `de`, `ar`; absent, the page's language. */
  lang?: string;
  mode?: "inline" | "popup" | "drawer";
  resume?: "session" | "off";
  review?: "off" | "on";
  theme?: "auto" | "light" | "dark";
  /** Minutes without a sign of anybody after which it begins anew, at a kiosk. */
  "idle-reset"?: number | string;
  idleReset?: number;
}

/** The events by their own names, as React 19 and Svelte 5 listen to them. */
type Listeners = { [Name in keyof SkinQuizEventMap as `on${Name}`]?: (event: SkinQuizEventMap[Name]) => void };

type Joined<Name extends string> = Name extends `${infer Word}-${infer Rest}` ? `${Capitalize<Word>}${Joined<Rest>}` : Capitalize<Name>;

/** The same as Vue has them: `@skin-quiz-ready` is `onSkinQuizReady`. */
type JoinedListeners = { [Name in keyof SkinQuizEventMap as `on${Joined<Name>}`]?: (event: SkinQuizEventMap[Name]) => void };

declare global {
  interface HTMLElementTagNameMap {
    "skin-quiz": SkinQuizElement;
  }
  // They bubble, so the page and the window hear them, too.
  interface GlobalEventHandlersEventMap extends SkinQuizEventMap {}
}

// The tag in templates. A project has one of these, and a compiler that is strict about libraries has
// to be told that the others may be missing.

// @ts-ignore: no React here
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore: no React here
      "skin-quiz": Omit<import("react").DetailedHTMLProps<import("react").HTMLAttributes<SkinQuizElement>, SkinQuizElement>, keyof SkinQuizAttributes> & SkinQuizAttributes & Listeners;
    }
  }
}

// @ts-ignore: no Vue here
declare module "vue" {
  interface GlobalComponents {
    // @ts-ignore: no Vue here
    "skin-quiz": new () => { $props: Omit<import("vue").HTMLAttributes, keyof SkinQuizAttributes> & import("vue").ReservedProps & SkinQuizAttributes & JoinedListeners; $slots: { default?(): unknown } };
  }
}

// @ts-ignore: no Svelte here
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    // @ts-ignore: no Svelte here
    "skin-quiz": Omit<import("svelte/elements").HTMLAttributes<SkinQuizElement>, keyof SkinQuizAttributes> & SkinQuizAttributes & Listeners;
  }
}
