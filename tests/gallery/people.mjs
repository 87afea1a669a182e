// The people whose results the gallery shows, each with what must come out for them.
//
// `expects` is held against `recommend`, so that a picture never shows another outcome than its
// name says: when the decision changes, the gallery fails and somebody chooses other answers.

import { unremarkable } from '../people/people.mjs';

/** Nothing to tell but dull skin; the others say how they differ. */
const plain = { ...unremarkable, 'roller-needle': 'up-to-0.25-mm', 'downtime-days': 'up-to-7' };

const person = (answers, expects, clinic) => ({
  answers: { ...plain, ...answers },
  expects: { status: 'complete', urgency: undefined, ...expects },
  clinic,
});

const stopped = (answers, urgency) =>
  person(answers, { status: 'stopped', urgency, recommended: [] });

const scars = { concerns: ['acne-scars', 'fine-lines'], 'acne-scar-type': 'rolling-or-boxcar' };
const NEEDLING = 'professional-microneedling';
const ROUTINE = 'topical-routine';

/** A clinic with what a clinic may bring: long names, words of its own, a reviewer. */
export const wordyClinic = {
  name: 'Praxis für Dermatologie und ästhetische Medizin am Lindenplatz',
  currency: 'EUR',
  locale: 'de-AT',
  bookingUrl: 'https://example.com/book',
  phone: '+43 1 555 0100',
  reviewedBy: 'Dr. Maria Musterfrau-Beispielhausen, specialist in dermatology',
  reviewedOn: '2026-05-04',
  treatments: {
    [NEEDLING]: {
      name: 'Collagen induction therapy (Kollageninduktionstherapie) with numbing cream',
      perSession: { min: 1234.5, max: 12345.5 },
      packages: [
        { sessions: 3, price: 3333 },
        { sessions: 6, price: 6000 },
        { sessions: 10, price: 9999.9 },
      ],
    },
    'house-peel': {
      name: 'Fruchtsäurebehandlungsintensivprogramm',
      class: 'peel',
      concerns: { dullness: 'fair' },
      perSession: { min: 90, max: 90 },
    },
  },
  texts: {
    intro:
      'Welcome to our practice. Please take a few quiet minutes for these questions; nothing you answer leaves this device, and nobody but you reads it.',
    disclaimer: 'This page does not replace a consultation at our practice.',
  },
};

/** The clinic of the demonstration page: its prices and packages, and no deep procedures. */
export const demoClinic = {
  currency: 'USD',
  locale: 'en-US',
  bookingUrl: 'https://example.com/book',
  phone: '+1 555 0100',
  treatments: {
    [NEEDLING]: {
      perSession: { min: 280, max: 350 },
      packages: [
        { sessions: 3, price: 840 },
        { sessions: 4, price: 1080 },
      ],
    },
    'microneedling-with-prp': { perSession: { min: 450, max: 600 } },
    'superficial-peel': { perSession: { min: 150, max: 220 } },
    'deep-peel': { offered: false },
    'ablative-laser': { offered: false },
  },
};

export const people = {
  fits: person(
    { concerns: ['uneven-tone'] },
    { recommended: ['superficial-peel', 'vascular-laser-or-ipl'], levels: { 'superficial-peel': 'suitable' } },
  ),
  withCare: person(
    { ...scars, 'skin-tone': 'type-4' },
    {
      recommended: [NEEDLING, 'microneedling-with-prp'],
      levels: { [NEEDLING]: 'suitable-with-precautions' },
    },
  ),
  twoOptions: person(
    {},
    { recommended: ['superficial-peel', 'medical-facial'], levels: { [NEEDLING]: 'suitable' } },
  ),
  notNow: person(
    {
      ...scars,
      'recent-treatments': ['superficial-peel', 'waxing'],
      'weeks-since-superficial-peel': 1,
      'weeks-since-waxing': 0,
    },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'deferred' }, earliest: { [NEEDLING]: 21 } },
  ),
  askAClinician: person(
    { concerns: ['fine-lines'], medicines: ['blood-thinners'] },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'clinician-review' } },
  ),
  seeADoctorFirst: person(
    { concerns: ['fine-lines'], 'skin-now': ['rough-sun-patches'] },
    { urgency: 'soon', recommended: [ROUTINE], levels: { [NEEDLING]: 'clinician-review' } },
  ),
  contraindicated: person(
    { concerns: ['fine-lines'], health: ['scleroderma'] },
    {
      recommended: [ROUTINE],
      levels: { [NEEDLING]: 'contraindicated', 'superficial-peel': 'contraindicated' },
    },
  ),
  atHome: person(
    { setting: 'at-home' },
    { recommended: [ROUTINE], levels: { 'at-home-microneedling': 'suitable-with-precautions' } },
  ),
  skincareFirst: person(
    { concerns: ['melasma'] },
    { recommended: [ROUTINE], levels: { [ROUTINE]: 'suitable' } },
  ),
  /** Whose answer is clear once the warning signs are behind them. */
  early: {
    ...person({ concerns: ['melasma'] }, { recommended: [ROUTINE], levels: { [ROUTINE]: 'suitable' } }),
    until: 'tone',
  },
  /** Narrow pits, which nothing here is good for. */
  noMatch: person(
    { concerns: ['acne-scars'], 'acne-scar-type': 'ice-pick' },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'suitable' } },
  ),
  /** An event in the middle of the course, and less money than it takes. */
  withEvent: person(
    { concerns: ['uneven-texture'], 'event-weeks': 12, budget: 400 },
    { recommended: [NEEDLING, 'superficial-peel'] },
    demoClinic,
  ),
  withPrices: person(
    { concerns: ['uneven-texture'] },
    { recommended: [NEEDLING, 'superficial-peel'], basis: 'clinic' },
    demoClinic,
  ),
  /** A peel of the clinic's own may be a deep one, for which a dermatologist is asked. */
  wordy: person({}, { levels: { 'house-peel': 'clinician-review' } }, wordyClinic),
  /** Needles ruled out, a laser possible but stronger. */
  stronger: person(
    { ...scars, concerns: ['acne-scars'], allergies: ['stainless-steel'] },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'contraindicated' } },
  ),
  pregnant: person(
    { concerns: ['fine-lines'], pregnancy: 'pregnant' },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'deferred' } },
  ),
  /** A treatment in a clinic fits, and is not wanted. */
  wishes: person(
    { concerns: ['fine-lines'], setting: 'at-home' },
    { recommended: [ROUTINE], levels: { [NEEDLING]: 'suitable' } },
  ),
  areasApart: person(
    { concerns: ['fine-lines', 'dullness'], areas: ['face', 'neck', 'hands', 'lips'] },
    {},
  ),
  emergency: stopped({ 'red-flags': ['eye-pain-or-blisters'] }, 'emergency'),
  sameDay: stopped({ 'red-flags': ['spreading-infection'] }, 'same-day'),
  soon: stopped({ 'red-flags': ['changing-lesion'] }, 'soon'),
  severalFlags: stopped(
    { 'red-flags': ['changing-lesion', 'spreading-infection', 'numbing-reaction'] },
    'emergency',
  ),
  distress: stopped({ distress: 'yes' }, 'soon'),
  /** Much to tell, for the review page. */
  talkative: person(
    {
      concerns: ['acne-scars', 'other-scars', 'fine-lines', 'enlarged-pores', 'melasma'],
      areas: ['face', 'around-eyes', 'neck', 'chest'],
      'acne-scar-type': 'rolling-or-boxcar',
      'scar-type': 'small-flat',
      'scar-age-months': 30,
      'skin-tone': 'not-sure',
      'skin-history': ['cold-sores', 'eczema', 'dark-marks-after-injury'],
      medicines: ['topical-retinoids', 'anti-inflammatories'],
      'recent-treatments': ['botulinum-toxin', 'waxing'],
      'weeks-since-botulinum-toxin': 20,
      'weeks-since-waxing': 'not-sure',
      'event-weeks': 12,
    },
    {},
  ),
  /** Whose questions about numbers are asked. */
  scarred: person(
    {
      concerns: ['other-scars'],
      'scar-type': 'small-flat',
      'scar-age-months': 14,
      medicines: ['isotretinoin'],
      'isotretinoin-months': 9,
    },
    {},
  ),
};
