'use client';

import { useEffect, useRef, useState } from 'react';
import 'skin-quiz/skin-quiz.js';
import type { SkinQuizElement } from 'skin-quiz/skin-quiz.js';

// What would be in a clinic file; an address of one works as well.
const clinic = {
  currency: 'EUR',
  treatments: { 'professional-microneedling': { perSession: { min: 180, max: 220 } } },
};

export default function Page() {
  const [seen, setSeen] = useState(false);
  const ref = useRef<SkinQuizElement>(null);
  // The page comes from a server: what is no text, an object or a listener, React leaves out there and does
  // not add later, so both are handed over here.
  useEffect(() => {
    const quiz = ref.current!;
    const complete = () => setSeen(true);
    quiz.clinic = clinic;
    quiz.addEventListener('skin-quiz-complete', complete);
    return () => quiz.removeEventListener('skin-quiz-complete', complete);
  }, []);
  return (
    <main>
      <h1>Which treatment fits your skin?</h1>
      {/* The element marks itself against recorders as soon as it is there, which may be before React looks. */}
      <skin-quiz suppressHydrationWarning ref={ref} lang="en">
        <a href="/contact">Talk to us</a>
      </skin-quiz>
      {seen && <p id="seen">You have seen your result.</p>}
    </main>
  );
}
