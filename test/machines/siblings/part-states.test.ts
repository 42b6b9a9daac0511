// How far each part of the assessment of a group has been told, and what could be done next.
import { describe, expect, it } from 'vitest';
import { stepSchemas } from '../../../machines/answers/steps.ts';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { type Edit, addChild, blankBirth, recordAnswers } from '../../../machines/case-edits.ts';
import { type CaseFile, emptyCase } from '../../../machines/case-file.ts';
import * as edits from '../../../machines/sibling-edits.ts';
import { type PartState, nextThing, partState } from '../../../machines/siblings/part-states.ts';
import { type SiblingPart, separationPrompts } from '../../../machines/sibling-vocabulary.ts';

const after = (caseFile: CaseFile, ...made: readonly Edit[]): CaseFile =>
  made.reduce((before, edit) => edit(before), caseFile);
const child = (label: string): Edit => addChild({ label, birth: blankBirth() });
const other = (label: string, lives: 'adopted' | 'not-born' | 'kin'): Edit =>
  edits.addOther({ label, lives, about: '' });

const saw = (from: string, to: string, saw: string): Edit =>
  edits.addObservation(from, to, formSchemas.observation.parse({ what: 'Held out half of the biscuit.', saw }));
const counts = (id: string, whoCounts: Record<string, { counts: string }>): Edit =>
  recordAnswers(id, 'siblings', stepSchemas.siblings.parse({ any: 'yes', whoCounts }));
const day = { day: '3', month: '2', year: '2026' };
const needsTold = {
  needs: 'A light on the landing.',
  care: 'Somebody who sits with him till he sleeps.',
  withThem: 'He hands over his toys.',
  background: 'Twi with the aunt.',
  wants: 'I want the top bunk.',
  heardBy: 'Key worker',
  heardOn: day,
};
const needs = (id: string, answers: Partial<typeof needsTold> = needsTold): Edit =>
  recordAnswers(id, 'sibling-needs', stepSchemas['sibling-needs'].parse(answers));
const plan = (id: string, chosen: string, planWhy = ''): Edit =>
  recordAnswers(id, 'siblings-together', stepSchemas['siblings-together'].parse({ plan: chosen, planWhy }));
const cameThrough = { comingApart: 'By taxi, with a bag.', trauma: 'He saw the fire.', adults: 'He got the blame.' };
const ownHistory = (id: string, answers: Partial<typeof cameThrough> = cameThrough): Edit =>
  edits.keepOwnHistory(id, formSchemas.ownHistory.parse(answers));
const owed = {
  explanation: 'There is no third bed.',
  explainedBy: 'Aunt',
  explainedOn: day,
  childSaid: 'Who will read to him?',
  loss: 'The walk to school together.',
  bringTogether: 'The loft is made ready.',
  nextLook: day,
  nextLookBy: 'The reviewing officer',
};
const owedTo = (id: string, answers: Partial<typeof owed> = owed): Edit =>
  recordAnswers(id, 'siblings-apart', stepSchemas['siblings-apart'].parse(answers));
const touch = (answers: object): Edit => edits.keepTouch('c1', 'c2', formSchemas.touch.parse(answers));
const look = (seen: 'seen' | 'not-seen' | 'not-known') => (prompt: (typeof separationPrompts)[number]) =>
  edits.keepLook(prompt, formSchemas.promptLook.parse({ seen }));
const allApart: Edit = edits.addArrangement(
  formSchemas.arrangement.parse({
    homes: [
      { who: ['c1'], where: 'Grandmother' },
      { who: ['c2'], where: 'Aunt' },
    ],
  }),
);

const two = after(emptyCase('test'), child('Ash'), child('Bay'));
const isNow = (caseFile: CaseFile, part: SiblingPart, state: PartState) =>
  expect(partState(caseFile, part), part).toBe(state);

describe('how far a part has been told', () => {
  it('is not begun anywhere while nothing was said', () => {
    for (const part of ['who-counts', 'own-needs', 'pairs', 'history', 'prompts', 'arrangements', 'judgement'] as const)
      isNow(two, part, 'not-begun');
  });

  it('knows who counts once each child has said it of each of the others', () => {
    const ash = counts('c1', { c2: { counts: 'yes' } });
    isNow(after(two, ash), 'who-counts', 'begun');
    isNow(after(two, ash, counts('c2', { c1: { counts: 'not-asked' } })), 'who-counts', 'begun');
    const both = after(two, ash, counts('c2', { c1: { counts: 'too-young' } }));
    isNow(both, 'who-counts', 'told');
    isNow(after(both, other('Nia', 'kin')), 'who-counts', 'begun');
  });

  it('tells the needs of the group only when it tells those of every child, each question answered', () => {
    isNow(after(two, needs('c1')), 'own-needs', 'begun');
    const both = after(two, needs('c1'), needs('c2'));
    isNow(both, 'own-needs', 'told');
    for (const blank of ['care', 'wants', 'heardOn'] as const) {
      isNow(after(both, needs('c2', { ...needsTold, [blank]: undefined })), 'own-needs', 'begun');
    }
  });

  it('tells the history of the group only with what each of them came through', () => {
    const ofAll = edits.keepSiblingHistory(
      formSchemas.siblingHistory.parse({
        size: 'Two boys, a year apart.',
        changes: 'They share outdoors.',
        soFar: 'One carer was asked.',
      }),
    );
    isNow(after(two, ofAll), 'history', 'begun');
    isNow(after(two, ownHistory('c1')), 'history', 'begun');
    isNow(after(two, ownHistory('c1'), ownHistory('c2')), 'history', 'begun');
    const told = after(two, ofAll, ownHistory('c1'), ownHistory('c2'));
    isNow(told, 'history', 'told');
    isNow(after(told, ownHistory('c2', { trauma: cameThrough.trauma })), 'history', 'begun');
    isNow(after(told, other('Nia', 'kin')), 'history', 'begun');
    isNow(after(told, other('Nia', 'kin'), ownHistory('p1')), 'history', 'told');
  });

  it('counts a pair as told when it was looked at both ways, and asks nothing of a baby who is not born', () => {
    const oneWay = after(two, saw('c1', 'c2', 'Teacher'));
    isNow(oneWay, 'pairs', 'begun');
    const bothWays = after(oneWay, saw('c2', 'c1', 'Teacher'));
    isNow(bothWays, 'pairs', 'told');
    const expecting = after(bothWays, other('Baby', 'not-born'));
    isNow(expecting, 'pairs', 'begun');
    isNow(after(expecting, saw('c1', 'p1', 'Aunt'), saw('c2', 'p1', 'Aunt')), 'pairs', 'told');
  });

  it('takes a worry that was looked for and not seen to be told, and one that was seen only with what was seen', () => {
    const lookedAll = after(two, ...separationPrompts.map(look('not-seen')));
    isNow(lookedAll, 'prompts', 'told');
    isNow(after(lookedAll, look('not-known')('rivalry')), 'prompts', 'begun');
    const seen = after(lookedAll, look('seen')('rivalry'));
    isNow(seen, 'prompts', 'begun');
    const concern = formSchemas.concern.parse({ between: ['c1', 'c2'], what: 'Fought over the front seat.' });
    const described = after(seen, edits.addConcern({ ...concern, prompt: 'rivalry' }));
    isNow(described, 'prompts', 'told');
    isNow(after(described, edits.editConcern('w1', { out: true })), 'prompts', 'begun');
  });

  it('asks of everybody who is adopted, not born yet or spoken of as born later, each by themselves', () => {
    const more = after(two, other('Nia', 'adopted'), other('Baby', 'not-born'));
    isNow(more, 'already-adopted', 'not-begun');
    const asked = formSchemas.adoptedSibling.parse({ asked: 'yes' });
    isNow(after(more, edits.keepAdopted('p1', asked)), 'already-adopted', 'begun');
    isNow(after(more, edits.keepLaterBorn('p2', formSchemas.laterBorn.parse({ due: 'March' }))), 'later-born', 'begun');
    const filled = formSchemas.laterBorn.parse({
      due: 'March',
      plan: 'With the aunt.',
      sameHome: 'Asked in May.',
      meet: 'At the ward.',
      tell: 'The aunt tells them.',
      lookAgain: day,
      papers: ['c1'],
    });
    const baby = after(more, edits.keepLaterBorn('p2', filled));
    isNow(baby, 'later-born', 'told');
    isNow(
      after(baby, edits.keepLaterBorn('c2', formSchemas.laterBorn.parse({ meet: 'At the ward.' }))),
      'later-born',
      'begun',
    );
  });

  it('compares arrangements when there is more than one, each with what it would mean for each of them', () => {
    isNow(after(two, allApart), 'arrangements', 'begun');
    const effect = formSchemas.effect.parse({ now: 'Sleeps in a room of his own.' });
    const effects = ['g1', 'g2'].flatMap((id) => ['c1', 'c2'].map((member) => edits.keepEffect(id, member, effect)));
    isNow(after(two, allApart, allApart, ...effects), 'arrangements', 'told');
    isNow(after(two, allApart, allApart, ...effects.slice(1)), 'arrangements', 'begun');
  });

  it('does not take "not known" for a judgement', () => {
    isNow(after(two, plan('c1', 'not-known'), plan('c2', 'all-together')), 'judgement', 'begun');
    isNow(after(two, plan('c1', 'all-together'), plan('c2', 'all-together')), 'judgement', 'told');
  });

  it('takes a plan that parts a child for a judgement only with the reason', () => {
    const together = plan('c1', 'all-together');
    for (const parts of ['some-together', 'staggered', 'apart', 'apart-for-now']) {
      isNow(after(two, together, plan('c2', parts)), 'judgement', 'begun');
      isNow(after(two, together, plan('c2', parts, 'He is afraid of her at night.')), 'judgement', 'told');
    }
  });

  it('tells what is owed when they live apart only with each child’s own answers and how each two keep in touch', () => {
    const parted = after(two, plan('c1', 'apart'), plan('c2', 'apart'));
    const inTouch = touch({ how: 'both', reviewedOn: day });
    isNow(parted, 'if-apart', 'not-begun');
    isNow(after(parted, inTouch), 'if-apart', 'begun');
    isNow(after(parted, owedTo('c1'), owedTo('c2')), 'if-apart', 'begun');
    isNow(after(parted, owedTo('c1'), inTouch), 'if-apart', 'begun');
    const told = after(parted, owedTo('c1'), owedTo('c2'), inTouch);
    isNow(told, 'if-apart', 'told');
    isNow(after(told, owedTo('c2', { explanation: owed.explanation })), 'if-apart', 'begun');
    for (const unfinished of [
      { how: 'both' },
      { how: 'not-known', reviewedOn: day },
      { how: 'none-for-now', reviewedOn: day },
    ]) {
      isNow(after(told, touch(unfinished)), 'if-apart', 'begun');
    }
    isNow(
      after(told, touch({ how: 'none-for-now', reviewedOn: day, why: 'She asked for a year.' })),
      'if-apart',
      'told',
    );
  });

  it('forgets nothing of somebody who is left out and taken in again', () => {
    const told = after(two, saw('c1', 'c2', 'Teacher'), saw('c2', 'c1', 'Teacher'));
    const leftOut = after(told, edits.setLeftOut('c2', true));
    isNow(leftOut, 'pairs', 'not-begun');
    isNow(after(leftOut, edits.setLeftOut('c2', false)), 'pairs', 'told');
  });
});

describe('what could be done next', () => {
  const each = [
    counts('c1', { c2: { counts: 'no' } }),
    counts('c2', { c1: { counts: 'no' } }),
    needs('c1'),
    needs('c2'),
  ];

  it('begins with who counts, then each child’s own needs, and only then a pair', () => {
    expect(nextThing(two)).toEqual({ part: 'who-counts' });
    expect(nextThing(after(two, ...each.slice(0, 2)))).toEqual({ part: 'own-needs' });
    expect(nextThing(after(two, ...each))).toMatchObject({ pair: { pair: [{ id: 'c1' }, { id: 'c2' }] } });
  });

  it('takes first the pair on which the plan turns', () => {
    const three = after(two, child('Cole'), ...each, counts('c3', { c2: { counts: 'yes' } }));
    expect(nextThing(three)).toMatchObject({
      pair: { pair: [{ id: 'c2' }, { id: 'c3' }], reasons: ['child-counts-them'] },
    });
  });

  it('goes on past a pair that was left for later', () => {
    const later = after(two, ...each, edits.setLater('c1', 'c2', true, 'Bay is in hospital.'));
    expect(nextThing(later)).toEqual({ part: 'history' });
    expect(nextThing(after(later, edits.setLater('c1', 'c2', false)))).toHaveProperty('pair');
  });

  it('is to say who counts where a child is alone, and nothing once the child has said there is nobody', () => {
    const alone = after(emptyCase('test'), child('Ash'));
    expect(nextThing(alone)).toEqual({ part: 'who-counts' });
    const nobody = recordAnswers('c1', 'siblings', stepSchemas.siblings.parse({ any: 'no' }));
    expect(nextThing(after(alone, nobody))).toBeUndefined();
  });
});
