// What is asked about options away from home: applicants, considerations for each option, and other arrangements.
import { choice, choices, keyed, line, rows, spoken, words } from './field.ts';
import { judgementFields } from './judgement.ts';

const yesNo = ['yes', 'no', 'not-known'] as const;

export const awayOpening = {
  inMind: choices(['family-or-friends', 'todays-foster-carers', 'carers-not-found', 'adopters', 'nobody-yet']),
  note: words(),
} as const;

/** The facts about one possible applicant on which the routes of sections 10 and 14A rest. */
export const applicants = {
  carers: keyed('applicants', {
    adult: choice(yesNo),
    parent: choice(yesNo),
    guardian: choice(yesNo),
    specialGuardian: choice(yesNo),
    relativeInLaw: choice(yesNo),
    stepParentWithResponsibility: choice(yesNo),
    childOfTheFamily: choice(['marriage', 'civil-partnership', 'no', 'not-known']),
    liveWithOrder: choice(yesNo),
    spendTimeWithResponsibility: choice(yesNo),
    fosterCarer: choice(['now', 'in-last-six-months', 'no', 'not-known']),
    livedWith: choice(['three-years', 'one-year', 'less-than-a-year', 'never', 'not-known']),
    consents: choices(['live-with-holders', 'authority', 'everyone-with-responsibility', 'none-yet']),
    note: words(),
  }),
} as const;

/** Checklist items, gains, drawbacks and starters of policy: the same questions for each option. */
const considerations = {
  checklist: keyed('checklist', {
    fit: choice(['fits', 'does-not-fit', 'not-known']),
    why: words({ field: 'fit', is: ['fits', 'does-not-fit', 'not-known'] }),
    evidence: words({ field: 'fit', is: ['fits', 'does-not-fit', 'not-known'] }),
  }),
  gains: rows({ text: words(), whose: line() }),
  drawbacks: rows({ text: words(), whose: line(), reduces: words(), whoProvides: line() }),
  starters: keyed('starters', {
    use: choice(['about-this-child', 'set-aside']),
    words: words({ field: 'use', is: ['about-this-child', 'set-aside'] }),
  }),
} as const;

export const sgoConsiderations = considerations;
export const caoConsiderations = considerations;
export const adoptionConsiderations = considerations;

export const ltfConsiderations = {
  longTermIsThePlan: choice(yesNo),
  carerAgreed: choice(yesNo),
  authorityConfirmed: choice(yesNo),
  laterOrder: words(),
  stayingPut: words(),
  ...considerations,
} as const;

export const sgoJudgement = judgementFields;
export const caoJudgement = judgementFields;
export const adoptionJudgement = judgementFields;
export const ltfJudgement = judgementFields;

export const adoptionQuestions = {
  ageAndAttachment: words(),
  lifelongEffect: words(),
  earlyPermanence: choice(['considered', 'in-place', 'not-considered', 'does-not-bear', 'not-known']),
  earlyPermanenceNote: words(),
  kinFirst: choice(yesNo),
  siblingsAdopted: choice(yesNo),
  siblingsAdoptedNote: words({ field: 'siblingsAdopted', is: ['yes'] }),
  lastResort: words(),
} as const;

export const todaysCarers = {
  couldStay: choice(['yes', 'perhaps', 'no', 'not-asked', 'not-known']),
  carersSay: spoken(),
  childSays: spoken(),
  strengths: words(),
  worries: words(),
  needs: words(),
} as const;

export const sixteenAndOver = {
  wants: spoken(),
  setting: choice(['stays-with-carers', 'supported-accommodation', 'supported-lodgings', 'other', 'not-known']),
  registered: choice(['yes', 'no', 'listed-exception', 'not-known'], {
    when: { field: 'setting', is: ['supported-accommodation', 'supported-lodgings', 'other'] },
  }),
  preparation: words(),
  backToFamily: words(),
} as const;

export const otherArrangements = {
  bears: choice(yesNo),
  which: choices(['childrens-home', 'residential-school', 'secure-or-health-setting', 'semi-independent', 'other']),
  why: words(),
  gains: rows({ text: words(), whose: line() }),
  drawbacks: rows({ text: words(), whose: line(), reduces: words(), whoProvides: line() }),
  backToFamily: words(),
} as const;

export const otherJudgement = judgementFields;
