import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Clinic } from 'skin-quiz';
import 'skin-quiz/skin-quiz.js';

@Component({
  selector: 'app-root',
  // Angular wants to be told that a tag may be no component of its own.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Which treatment fits your skin?</h1>
      <skin-quiz [clinic]="clinic" lang="en" (skin-quiz-complete)="seen.set(true)">
        <a href="/contact">Talk to us</a>
      </skin-quiz>
      @if (seen()) {
        <p id="seen">You have seen your result.</p>
      }
    </main>
  `,
})
class App {
  // What would be in a clinic file; an address of one works as well.
  readonly clinic: Clinic = {
    currency: 'EUR',
    treatments: { 'professional-microneedling': { perSession: { min: 180, max: 220 } } },
  };
  readonly seen = signal(false);
}

bootstrapApplication(App).catch(console.error);
