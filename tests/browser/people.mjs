// Whole sets of answers, for the tests that go through the quiz from end to end.

/** Scars and lines, healthy, had a light peel a quarter of a year ago, wants a professional. */
export const straightforward = {
  concerns: ['acne-scars', 'fine-lines'],
  areas: ['face'],
  'acne-scar-type': 'rolling-or-boxcar',
  age: '22-64',
  'red-flags': ['none'],
  pregnancy: 'no',
  'skin-tone': 'type-3',
  'skin-now': ['none'],
  'skin-history': ['none'],
  health: ['none'],
  medicines: ['none'],
  allergies: ['none'],
  'recent-treatments': ['superficial-peel'],
  'weeks-since-superficial-peel': 12,
  distress: 'no',
  setting: 'professional',
};
