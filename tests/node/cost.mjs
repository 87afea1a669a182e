// What a decision costs through the JavaScript API: `node tests/node/cost.mjs`, after `cargo xtask dist`.
// Medians of batches; the clinic files add 10, 100 and 1,000 treatments and as many rules.

import { loadApi } from './dist.mjs';
import { unremarkable } from '../people/people.mjs';

const api = await loadApi();
const person = {
  ...unremarkable,
  concerns: ['acne-scars', 'fine-lines'], 'acne-scar-type': 'rolling-or-boxcar', 'skin-tone': 'type-4',
  'skin-history': ['cold-sores'], health: ['smoking'], medicines: ['topical-retinoids'],
  'recent-treatments': ['superficial-peel'], 'weeks-since-superficial-peel': 3,
  setting: 'either', 'downtime-days': 'up-to-7', budget: 1500,
};
const classes = ['needle', 'energy', 'peel', 'injectable', 'topical'];
const clinic = (more) => more && {
  treatments: Object.fromEntries(Array.from({ length: more }, (_, n) => [`own-${n}`, {
    class: classes[n % classes.length], name: `Own treatment ${n}`, concerns: { 'fine-lines': 'fair' },
    perSession: { min: 100, max: 200 }, sessions: { min: 1, max: 3 },
  }])),
  contraindications: Array.from({ length: more }, (_, n) => ({
    id: `rule-${n}`, when: { question: 'health', option: 'smoking' }, treatments: [`own-${n}`],
    effect: 'clinician-review', text: 'Ask us first.',
  })),
};

for (const more of [0, 10, 100, 1000]) {
  const file = clinic(more) || undefined;
  for (const [name, call] of [['recommend', api.recommend], ['nextStep', api.nextStep]]) {
    const batch = Math.max(3, Math.round(200 / (more + 1)));
    const times = [];
    for (let round = 0; round < 15; round += 1) {
      const from = performance.now();
      for (let n = 0; n < batch; n += 1) call(person, file);
      times.push((performance.now() - from) / batch);
    }
    times.sort((a, b) => a - b);
    console.log(`${name.padEnd(10)} +${String(more).padEnd(5)} ${times[7].toFixed(3)} ms`);
  }
}
