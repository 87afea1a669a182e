// Whole sets of answers, for the tests that go through the quiz from end to end.

import { unremarkable } from '../people/people.mjs';

// How long they may need to recover is asked of few of them: for the others nothing depends on it.
const { 'downtime-days': anyDowntime, ...answered } = unremarkable;

/** Scars and lines, healthy, had a light peel a quarter of a year ago, wants a professional. */
export const straightforward = {
  ...answered,
  concerns: ['acne-scars', 'fine-lines'],
  'acne-scar-type': 'rolling-or-boxcar',
  'skin-tone': 'type-3',
  'recent-treatments': ['superficial-peel'],
  'weeks-since-superficial-peel': 12,
};

const NEEDLING = 'professional-microneedling';
const AT_HOME = 'at-home-microneedling';

/**
 * People for every kind of result: answers, and what each of them is here for.
 *
 * What the page must say is asked of `recommend`, never typed. `covers` only
 * holds that answer to the kind of result the person stands for, so that a
 * change of the rules can't quietly leave a kind without anybody.
 */
export const people = [
  {
    name: 'nothing in the way',
    answers: straightforward,
    covers: { recommended: NEEDLING, level: [NEEDLING, 'suitable'] },
  },
  {
    name: 'an event and a budget',
    answers: { ...straightforward, 'event-weeks': 30, budget: 1500 },
    covers: { recommended: NEEDLING, level: [NEEDLING, 'suitable'] },
  },
  {
    name: 'with precautions',
    answers: {
      ...straightforward,
      'skin-tone': 'type-5',
      'skin-history': ['cold-sores', 'dark-marks-after-injury'],
    },
    covers: { recommended: NEEDLING, level: [NEEDLING, 'suitable-with-precautions'] },
  },
  {
    name: 'three months off isotretinoin: a date to wait for',
    answers: { ...straightforward, medicines: ['isotretinoin'], 'isotretinoin-months': 3 },
    covers: { recommended: 'topical-routine', level: [NEEDLING, 'deferred'], waits: true },
  },
  {
    name: 'pregnant: something to wait for without a date',
    answers: { ...straightforward, pregnancy: 'pregnant' },
    covers: { recommended: 'topical-routine', level: [NEEDLING, 'deferred'] },
  },
  {
    name: 'not sure of their health: a clinician decides',
    answers: { ...straightforward, health: ['not-sure'] },
    covers: { recommended: 'topical-routine', level: [NEEDLING, 'clinician-review'] },
  },
  {
    name: 'keloids: contraindicated',
    answers: { ...straightforward, 'skin-history': ['keloids'] },
    covers: { recommended: 'topical-routine', level: [NEEDLING, 'contraindicated'] },
  },
  {
    name: 'dull skin, insists on a roller at home',
    answers: {
      ...straightforward,
      concerns: ['dullness'],
      'skin-tone': 'type-2',
      'recent-treatments': ['none'],
      setting: 'at-home',
      'roller-needle': 'none-yet',
      'downtime-days': anyDowntime,
    },
    covers: { recommended: 'topical-routine', level: [AT_HOME, 'suitable-with-precautions'] },
  },
  {
    name: 'pain in an eye: an emergency',
    answers: { ...straightforward, 'red-flags': ['eye-pain-or-blisters'] },
    covers: { stopped: 'emergency' },
  },
  {
    name: 'a spreading infection: a doctor today',
    answers: { ...straightforward, 'red-flags': ['spreading-infection'] },
    covers: { stopped: 'same-day' },
  },
  {
    name: 'a changing mole: a doctor soon',
    answers: { ...straightforward, 'red-flags': ['changing-lesion'] },
    covers: { stopped: 'soon' },
  },
  {
    name: 'worries that take over the day',
    answers: { ...straightforward, distress: 'yes' },
    covers: { stopped: 'soon', worried: true },
  },
];
