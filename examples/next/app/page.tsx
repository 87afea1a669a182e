'use client';

import { useState } from 'react';
import 'skin-quiz/skin-quiz.js';
import type { SkinQuizElement } from 'skin-quiz/skin-quiz.js';

// What would be in a clinic file; an address of one works as well.
const clinic = {
  currency: 'EUR',
  treatments: { 'professional-microneedling': { perSession: { min: 180, max: 220 } } },
};

function handOver(quiz: SkinQuizElement | null) {
  if (quiz) quiz.clinic = clinic;
}

export default function Page() {
  const [seen, setSeen] = useState(false);
  return (
    <main>
      <h1>Which treatment fits your skin?</h1>
      {/* The page comes from a server: what is no text React leaves out there, and does not add later, so
          the object is handed over by a ref. And the element marks itself against recorders as soon as it
          is there, which may be before React looks. */}
      <skin-quiz suppressHydrationWarning ref={handOver} lang="en" onskin-quiz-complete={() => setSeen(true)}>
        <a href="/contact">Talk to us</a>
      </skin-quiz>
      {seen && <p id="seen">You have seen your result.</p>}
    </main>
  );
}
