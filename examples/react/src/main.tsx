import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'skin-quiz/skin-quiz.js';

// What would be in a clinic file; an address of one works as well.
const clinic = {
  currency: 'EUR',
  treatments: { 'professional-microneedling': { perSession: { min: 180, max: 220 } } },
};

function App() {
  const [seen, setSeen] = useState(false);
  return (
    <main>
      <h1>Which treatment fits your skin?</h1>
      <skin-quiz clinic={clinic} lang="en" onskin-quiz-complete={() => setSeen(true)}>
        <a href="/contact">Talk to us</a>
      </skin-quiz>
      {seen && <p id="seen">You have seen your result.</p>}
    </main>
  );
}

createRoot(document.getElementById('app')!).render(<App />);
