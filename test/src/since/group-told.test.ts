// What is told of a child and the brothers and sisters when two copies are put side by side: what is theirs, and once.
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import type { Edit } from '../../../machines/case-edits.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import { restore } from '../../../machines/restore.ts';
import * as edit from '../../../machines/sibling-edits.ts';
import { directionIn } from '../../../machines/siblings/record.ts';
import { recordedApart } from '../../../src/lines/recorded-apart.tsx';
import type { GroupTold } from '../../../src/since/group-told.ts';
import { after } from '../../machines/siblings/any-group.ts';
import { apartFromBaby, arrangements, withGrandmother } from '../../support/families/four-arrangements.ts';
import { baby, hazel, linden, worry } from '../../support/families/four-brothers-and-sisters.ts';
import { firstRound } from '../../support/families/four-pairs.ts';
import { idOf, recordOfFour } from '../../support/families/four-recorded.ts';
import { pathsOf, toldOf, words } from './told-of.ts';

/** Hazel, Linden, the baby and Sorrel when everything was told, and what was changed since. */
function four(...since: readonly Edit[]): CaseFile {
  const restored = restore(JSON.stringify(recordOfFour()));
  if (!restored.ok) throw new Error(`The record of the four is ${restored.why}.`);
  return after(restored.caseFile, since);
}

const { [hazel]: hazelId, [linden]: lindenId, [baby]: babyId } = idOf;
const withoutPath = (told: readonly GroupTold[] = []) =>
  told.map(({ about, question, answer }) => ({ about, question, answer }));
const saying = (told: readonly GroupTold[], text: string) => told.filter(({ answer }) => answer.includes(text));

/** What is told in the second copy otherwise, or for the first time. */
const changedIn = (was: readonly GroupTold[], is: readonly GroupTold[]) =>
  is.filter(({ path, answer }) => was.find((one) => one.path === path)?.answer !== answer);

const bus = {
  what: 'He gave her the seat at the window.',
  about: ['sharing', 'warmth'],
  setting: 'out-and-about',
  on: { day: '3', month: '2', year: '2026' },
  saw: 'The escort on the bus',
  teller: 'other',
};
const seenOnBus = edit.addObservation(lindenId, hazelId, formSchemas.observation.parse(bus));

describe('what was seen', () => {
  it('is one thing: what happened, what it shows, where, on which day, who saw it and whose account it is', () => {
    expect(withoutPath(changedIn(toldOf(four(), hazelId), toldOf(four(seenOnBus), hazelId)))).toEqual([
      {
        about: 'Linden to Hazel',
        question: 'What happened?',
        answer: [
          'He gave her the seat at the window.',
          'Sharing, Warmth',
          'Out and about',
          '3 February 2026',
          'The escort on the bus',
          'Somebody else',
        ].join('\n'),
      },
    ]);
  });

  it('is told alike to both of the two, and to nobody else', () => {
    const whole = four(seenOnBus);
    const [ofHazel, ofLinden, ofBaby] = [hazelId, lindenId, babyId].map((id) => saying(toldOf(whole, id), bus.what));
    expect(ofHazel).toHaveLength(1);
    expect(withoutPath(ofLinden)).toEqual(withoutPath(ofHazel));
    expect(ofBaby).toEqual([]);
  });
});

describe('what was taken out', () => {
  const [first, second] = firstRound[`${hazel} to ${linden}`]?.seen ?? [];
  const texts = [first?.what ?? '', worry.first.what, arrangements[apartFromBaby].resources ?? ''];
  const setOut = (out: boolean) => [
    edit.editObservation(hazelId, lindenId, 'o1', { out }),
    edit.editConcern('w1', { out }),
    edit.editArrangement('g2', { out }),
  ];

  it('is not told, while all that is left is told as before', () => {
    const before = toldOf(four(), hazelId);
    const told = toldOf(four(...setOut(true)), hazelId);
    for (const text of texts) expect([text, saying(before, text).length, saying(told, text)]).toEqual([text, 1, []]);
    expect(saying(told, second?.what ?? '')).toHaveLength(1);
    expect(told).toEqual(before.filter(({ path }) => pathsOf(told).includes(path)));
  });

  it('is told again as it was when it is put back', () => {
    expect(toldOf(four(...setOut(true), ...setOut(false)), hazelId)).toEqual(toldOf(four(), hazelId));
  });
});

describe('a worry that belongs to safeguarding', () => {
  const what = 'Written with the safeguarding lead alone.';
  const between = [hazelId, lindenId];
  const safety = formSchemas.safetyConcern.parse({ between, what, told: what, advice: what });
  const whole = four(edit.addConcern({ prompt: 'sexualised-behaviour', ...safety }));

  it.each([hazelId, lindenId])('is told for %s as being there, without a word of it', (id) => {
    const told = changedIn(toldOf(four(), id), toldOf(whole, id));
    expect(told.map(({ answer }) => answer)).toEqual([recordedApart('social-worker')]);
    expect(JSON.stringify(told)).not.toContain(words.siblings.prompts['sexualised-behaviour'].name);
  });

  it('is not told where the child is not named in it', () => {
    expect(toldOf(whole, babyId)).toEqual(toldOf(four(), babyId));
  });
});

describe('a matter of safety', () => {
  const matter = { between: [hazelId, lindenId], what: 'Seen through the door at bedtime.', told: 'The duty team.' };
  const recorded = edit.addConcern({ prompt: 'sexualised-behaviour', ...formSchemas.safetyConcern.parse(matter) });

  it('is told without a word of it: that something is recorded apart, once', () => {
    expect(changedIn(toldOf(four(), hazelId), toldOf(four(recorded), hazelId)).map(({ answer }) => answer)).toEqual([
      'Something is recorded apart, with safeguarding. It is not printed here.',
    ]);
  });

  it('is told no differently when its words change', () => {
    const later = edit.editConcern('w2', { what: 'Seen twice.', advice: 'The clinic.' });
    expect(toldOf(four(recorded, later), hazelId)).toEqual(toldOf(four(recorded), hazelId));
  });
});

describe('where only a word changes between two copies', () => {
  const account = directionIn(four().siblings, hazelId, lindenId).account;
  const effect = four().siblings.arrangements[0]?.effects[hazelId];
  const changes: readonly (readonly [what: string, change: Edit, path: string, answer: string])[] = [
    [
      'an account',
      edit.keepAccount(hazelId, lindenId, { ...account, says: 'If he hums I can do my sums.' }),
      'c2/towards/account/says',
      'If he hums I can do my sums.',
    ],
    ['a worry', edit.editConcern('w1', { long: 'Since the spring.' }), 'concern/w1/long', 'Since the spring.'],
    [
      'an effect on the child',
      edit.keepEffect('g1', hazelId, formSchemas.effect.parse({ ...effect, now: 'Four early trains.' })),
      'g1/effect/now',
      'Four early trains.',
    ],
    [
      'a fact about resources',
      edit.editArrangement('g2', { resources: 'Ten agencies were asked.' }),
      'g2/resources',
      'Ten agencies were asked.',
    ],
    [
      'the name of an arrangement',
      edit.editArrangement('g1', { name: 'With Nan' }),
      'g1/homes',
      'With Nan. One move after another: with Linden and Baby; apart from Sorrel',
    ],
  ];

  it.each(changes)(
    '%s keeps its path, and of all that is told its answer alone differs',
    (_what, change, path, now) => {
      const [before, told] = [toldOf(four(), hazelId), toldOf(four(change), hazelId)];
      expect(pathsOf(told)).toEqual(pathsOf(before));
      expect(changedIn(before, told).map((one) => [one.path, one.answer])).toEqual([[path, now]]);
    },
  );
});

describe('facts about resources', () => {
  it.each([hazel, linden, baby] as const)(
    'stand for %s under their own question, and in nothing else that is told',
    (name) => {
      const told = toldOf(four(), idOf[name]);
      for (const arrangement of [withGrandmother, apartFromBaby] as const) {
        const { resources = '' } = arrangements[arrangement];
        expect(withoutPath(saying(told, resources))).toEqual([
          {
            about: arrangement,
            question: 'What is available (resources, not a reason of welfare)?',
            answer: resources,
          },
        ]);
      }
    },
  );
});
