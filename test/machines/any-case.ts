// Any case that people could make of the edits, for tests that have to hold for every one of them.
import fc from 'fast-check';
import type { Values } from '../../machines/answers/shown.ts';
import {
  type Edit,
  addChild,
  addPerson,
  blankBirth,
  dropDraft,
  editChildDetails,
  keepDraft,
  notKnownYet,
  renamePerson,
  setActionDone,
  setCase,
  setOpened,
  skipStep,
} from '../../machines/case-edits.ts';
import { draftKey } from '../../machines/case-file.ts';
import { type StepId, audiences, ruleNames, steps } from '../../machines/vocabulary.ts';
import { anyChild, anyDate, anySheetEdit } from './any-sheet-edit.ts';
import { anyComing, anySaying } from './siblings/any-group.ts';
import { samples } from './journey-support.ts';
import { answered, caseWith, filled } from './sheet-support.ts';

const filledIn = (step: StepId): fc.Arbitrary<Values> =>
  fc.integer({ min: 0, max: 11 }).map((turn) => filled(step, turn, undefined));

/** Answers to one step: a sample where a decision rests on it, or every question answered, each choice in turn. */
export const answersTo = (step: StepId): fc.Arbitrary<Values> => {
  const known = samples[step];
  return known ? fc.oneof(fc.constantFrom(...known), filledIn(step)) : filledIn(step);
};

/** Children of the case and people of it, who can be looked at together. */
const anybody = ['c1', 'c2', 'p1', 'p2', 'p4'];

const anyStep = fc.constantFrom(...steps);
const anyDraft: fc.Arbitrary<Values> = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(fc.string(), anyDate));
const anyDetails = fc.record({
  label: fc.string(),
  birth: fc.constantFrom(blankBirth(), { ...blankBirth(), kind: 'unborn' as const }, { ...blankBirth(), years: '7' }),
});

/** Records answers to a step: the one edit that puts new answers in the place of earlier ones. */
export const anyRecording: fc.Arbitrary<Edit> = fc
  .tuple(anyChild, anyStep)
  .chain(([child, step]) => answersTo(step).map((answers) => answered(child, step, answers)));

/** Every other edit. */
export const anyOtherEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 9, arbitrary: anySheetEdit },
  { weight: 9, arbitrary: fc.oneof({ weight: 4, arbitrary: anySaying(anybody) }, anyComing(anybody)) },
  fc.tuple(anyChild, anyStep).map(([child, step]) => skipStep(child, step)),
  fc.tuple(anyChild, anyStep, anyDraft).map(([child, step, draft]) => keepDraft(draftKey(child, step), draft)),
  fc.tuple(anyChild, anyStep).map(([child, step]) => dropDraft(draftKey(child, step))),
  fc
    .tuple(anyChild, anyStep, fc.record({ what: fc.string(), who: fc.string(), by: anyDate }))
    .map(([child, step, findOut]) => notKnownYet(child, step, findOut)),
  fc.tuple(fc.constantFrom('a1', 'a2'), fc.boolean()).map(([id, done]) => setActionDone(id, done)),
  fc
    .tuple(anyChild, fc.constantFrom(...ruleNames), fc.boolean())
    .map(([child, rule, open]) => setOpened(child, rule, open)),
  anyDetails.map((details) => addChild(details)),
  fc.tuple(anyChild, anyDetails).map(([child, details]) => editChildDetails(child, details)),
  fc.string().map((label) => addPerson({ label, kind: 'adult' })),
  fc.string().map((label) => renamePerson('p1', label)),
  fc
    .record({
      audience: fc.constantFrom(...audiences),
      authority: fc.string(),
      practice: fc.boolean(),
      place: fc.string(),
    })
    .map((details) => setCase(details)),
);

export const anyEdit = fc.oneof(anyRecording, anyOtherEdit);

/** A case after any edits. */
export const anyCase = fc.array(anyEdit, { maxLength: 25 }).map((edits) => caseWith(...edits));
