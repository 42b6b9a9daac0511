// The events from which time limits run, each found in a child's record, or known to be missing from it.
import type { National } from '../../content/compiled.ts';
import type { StepId, TimescaleTrigger } from '../vocabulary.ts';
import { type IsoDate, isoDate, yearsLater } from './dates.ts';
import { dueDate } from './due-date.ts';
import { carerHasTemporaryApproval } from './kinship.ts';
import { childHasComeIntoCare } from './return-home.ts';
import { lastReview, nextReview, reviewDate, reviewsHeld } from './review-dates.ts';
import { type Situation, cameIntoCare, isOnSupervisionOrder, yearsOld } from './situation.ts';

/** Where the day of an event comes from. */
export interface TriggerDate {
  /** The step that asks for it; 'child' for the date of birth, 'meeting' for the day of the meeting. */
  readonly step: StepId | 'child' | 'meeting';
  readonly question: string;
  /** The day of the event itself, which an estimate works out from the answer to the question; undefined: not given. */
  readonly date: IsoDate | undefined;
  readonly basis: 'given' | 'estimated';
}

/** What the events are looked up in. */
export interface ChildRecord {
  readonly situation: Situation;
  readonly national: National;
  readonly meetingOn: IsoDate | undefined;
}

/** The event as far as it bears on this child; undefined when it does not. */
type Find = (record: ChildRecord) => TriggerDate | undefined;

const isInCare = (situation: Situation): boolean =>
  childHasComeIntoCare(situation) || cameIntoCare(situation) !== undefined;

const isInSection20Care = (situation: Situation): boolean =>
  situation.answers['home-and-status']?.legalStatus === 'section-20';

type DatesQuestion = 'placementStarted' | 'regulation24Started' | 'proceedingsIssued';

const given = (question: DatesQuestion | 'cameIntoCare' | 'lastReview', date: IsoDate | undefined): TriggerDate => ({
  ...{ step: 'dates', question, date, basis: 'given' },
});

/** An event that bears on the child when its day is given, or when the rest of the record says that it took place. */
const askedFor =
  (question: DatesQuestion, tookPlace: (situation: Situation) => boolean): Find =>
  ({ situation }) => {
    const date = isoDate(situation.answers.dates?.[question]);
    return date !== undefined || tookPlace(situation) ? given(question, date) : undefined;
  };

const review =
  (nth: 1 | 2 | 3, bears: (situation: Situation) => boolean = isInCare): Find =>
  ({ situation, national }) =>
    bears(situation) ? { step: 'dates', ...reviewDate(nth, situation, national) } : undefined;

/** The record has the start of care and of today's home. A first home that lies between them is not known. */
const firstPlacement: Find = ({ situation }) => {
  if (!isInCare(situation)) return undefined;
  const [care, home] = [cameIntoCare(situation), isoDate(situation.answers.dates?.placementStarted)];
  const found =
    care === undefined && home !== undefined ? given('placementStarted', home) : given('cameIntoCare', care);
  return { ...found, basis: care === home ? 'given' : 'estimated' };
};

/** From 15 on, so that what falls due at 16 is seen coming. */
const sixteenthBirthday: Find = ({ situation }) => {
  if (!isInCare(situation) || (yearsOld(situation) ?? 0) < 15) return undefined;
  const { born } = situation.age;
  return { step: 'child', question: 'born', date: born && yearsLater(born, 16), basis: 'given' };
};

/** A review that was held or is planned since the birthday; else the latest day on which one can fall due. */
const firstReviewAfterSixteen: Find = (record) => {
  const birthday = sixteenthBirthday(record);
  const since = birthday?.date;
  if (since === undefined) return birthday;
  const { situation, national } = record;
  const [last, next] = [lastReview(situation), nextReview(situation)];
  if (last !== undefined && last >= since) return { ...given('lastReview', last), basis: 'estimated' };
  if (next !== undefined && next >= since) {
    return { step: 'dates', question: 'nextReview', date: next, basis: 'estimated' };
  }
  const limit = national.timescales.find(({ id }) => id === 'time-review-later');
  return {
    step: 'child',
    question: 'born',
    date: limit && dueDate(limit, since, national.bankHolidays)?.due,
    basis: 'estimated',
  };
};

const orderMade: Find = ({ situation }) => {
  const date = isoDate(situation.answers['supervision-order']?.madeOn);
  return date !== undefined || isOnSupervisionOrder(situation)
    ? { step: 'supervision-order', question: 'madeOn', date, basis: 'given' }
    : undefined;
};

/** Every event that content may name. */
export const triggers: { readonly [Event in TimescaleTrigger]: Find } = {
  'child becomes looked after': ({ situation }) =>
    isInCare(situation) ? given('cameIntoCare', cameIntoCare(situation)) : undefined,
  'first placement starts': firstPlacement,
  'placement starts': askedFor('placementStarted', isInCare),
  'first review of a child in section 20 care': review(1, isInSection20Care),
  'first review held': review(1),
  'second review': review(2),
  'second review of a child in section 20 care': review(2, isInSection20Care),
  'third review of a child in section 20 care': review(3, isInSection20Care),
  // Later reviews begin to count once the second was held (SI 2010/959 reg 33(2)).
  'last review held': ({ situation }) =>
    reviewsHeld(situation).atLeast >= 2 ? given('lastReview', lastReview(situation)) : undefined,
  'first review after the 16th birthday': firstReviewAfterSixteen,
  '16th birthday, or becoming eligible later': sixteenthBirthday,
  'temporary approval given': askedFor('regulation24Started', carerHasTemporaryApproval),
  'application issued': askedFor(
    'proceedingsIssued',
    ({ answers }) => answers['home-and-status']?.legalStatus === 'interim-care-order',
  ),
  'order made': orderMade,
  'planning meeting held': ({ situation, meetingOn }) =>
    isInCare(situation) && meetingOn !== undefined
      ? { step: 'meeting', question: 'on', date: meetingOn, basis: 'given' }
      : undefined,
};
