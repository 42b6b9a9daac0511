// The changes a person can make to a group of brothers and sisters: each does what it says, and none destroys an answer.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formSchemas } from '../../machines/answers/forms.ts';
import { addPerson, blankBirth, editChildDetails } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { restore } from '../../machines/restore.ts';
import * as edit from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { type SiblingsRecord, directionIn, directionKey, pairIn } from '../../machines/siblings/record.ts';
import { after, anyComing, anyForm, anyGroup, anySaying, anyTwo, groupOf, idsIn } from './siblings/any-group.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const anyEditOf = (caseFile: CaseFile) => fc.oneof(anySaying(idsIn(caseFile)), anyComing(idsIn(caseFile)));
const groupAndEdits = anyGroup.chain((caseFile) =>
  fc.tuple(fc.constant(caseFile), fc.array(anyEditOf(caseFile), { minLength: 1, maxLength: 20 })),
);
const groupAndTwo = anyGroup.chain((caseFile) => {
  const ids = idsIn(caseFile);
  return fc.record({ caseFile: fc.constant(caseFile), two: anyTwo(ids), ids: fc.constant(ids) });
});

/** What of the group a person can have said, in parts: an edit may put new words in the place of one of them. */
const partsOf = ({ directions, pairs, history, prompts, concerns, adopted, laterBorn, arrangements }: SiblingsRecord) =>
  new Map<string, unknown>([
    ...Object.entries(directions).flatMap(([key, { account, seen }]): [string, unknown][] => [
      [`${key}/account`, account],
      ...seen.map((one): [string, unknown] => [`${key}/${one.id}`, one]),
    ]),
    ...Object.entries(pairs).flatMap(([key, { history: shared, touch, ...later }]): [string, unknown][] => [
      [`${key}/history`, shared],
      [`${key}/touch`, touch],
      [`${key}/later`, later],
    ]),
    ...Object.entries({ history }),
    ...Object.entries(prompts).map(([key, look]): [string, unknown] => [`prompts/${key}`, look]),
    ...concerns.map((one): [string, unknown] => [one.id, one]),
    ...Object.entries(adopted).map(([id, said]): [string, unknown] => [`adopted/${id}`, said]),
    ...Object.entries(laterBorn).map(([id, said]): [string, unknown] => [`laterBorn/${id}`, said]),
    ...arrangements.flatMap(({ effects, ...one }): [string, unknown][] => [
      [one.id, one],
      ...Object.entries(effects).map(([id, effect]): [string, unknown] => [`${one.id}/${id}`, effect]),
    ]),
  ]);

/** The parts that two records do not have alike, where the first has them. */
const changedParts = (was: SiblingsRecord, is: SiblingsRecord): string[] => {
  const now = partsOf(is);
  return [...partsOf(was)]
    .filter(([key, part]) => JSON.stringify(now.get(key)) !== JSON.stringify(part))
    .map(([key]) => key);
};

describe('no edit of a group', () => {
  it('takes away anything that was said, and each changes one thing at most', () => {
    fc.assert(
      fc.property(groupAndEdits, ([caseFile, edits]) => {
        let now = caseFile;
        for (const one of edits) {
          const then = structuredClone(now);
          const next = one(now);
          expect(now).toEqual(then);
          expect([...partsOf(next.siblings).keys()]).toEqual(expect.arrayContaining([...partsOf(now.siblings).keys()]));
          expect(changedParts(now.siblings, next.siblings).length).toBeLessThanOrEqual(1);
          now = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('touches the answers of any child, or anything else of the case but the names of people', () => {
    fc.assert(
      fc.property(groupAndEdits, ([caseFile, edits]) => {
        const { people: named } = caseFile;
        const now = after(caseFile, edits);
        const { people } = now;
        expect({ ...now, people: named, siblings: caseFile.siblings }).toEqual(caseFile);
        expect(people.map(({ id, kind }) => [id, kind])).toEqual(
          expect.arrayContaining(named.map(({ id, kind }) => [id, kind])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes anybody out of the record, gives an id twice, or says what cannot be kept and read again', () => {
    fc.assert(
      fc.property(groupAndEdits, ([caseFile, edits]) => {
        const now = after(caseFile, edits);
        expect(idsIn(now)).toEqual(expect.arrayContaining(idsIn(caseFile)));
        for (const ids of [idsIn(now), now.people.map(({ id }) => id), [...now.siblings.leftOut]]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
        expect(restore(JSON.stringify(now))).toEqual({ ok: true, caseFile: now });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a brother or sister outside the case', () => {
  const robin = { label: ' Robin ', lives: 'adopted', about: 'Twelve' } as const;

  it('is a person of the case from then on, under their name', () => {
    const added = edit.addOther(robin)(groupOf(1));
    expect(added.people).toEqual([{ id: 'p1', label: 'Robin', kind: 'child' }]);
    expect(added.siblings.others).toEqual([{ id: 'p1', lives: 'adopted', about: 'Twelve' }]);
  });

  it('who is among the people already is that person, and who is in the group already is not made anew of them', () => {
    const known = after(groupOf(1), [addPerson({ label: 'robin', kind: 'adult' }), edit.addOther(robin)]);
    expect(known.people).toEqual([{ id: 'p1', label: 'robin', kind: 'adult' }]);
    expect(known.siblings.others.map(({ id }) => id)).toEqual(['p1']);
    expect(
      edit
        .addOther(robin)(known)
        .siblings.others.map(({ id }) => id),
    ).toEqual(['p1', 'p2']);
  });

  it('is called something else everywhere, and lives somewhere else, with all that was said of them', () => {
    fc.assert(
      fc.property(anyForm('account', []), (account) => {
        const said = edit.keepAccount('c1', 'p1', account)(groupOf(1, ['kin']));
        const moved = edit.editOther('p1', { label: ' Wren ', lives: 'care', about: 'By the sea' })(said);
        expect(moved.people).toEqual([{ id: 'p1', label: 'Wren', kind: 'child' }]);
        expect(moved.siblings).toEqual({
          ...said.siblings,
          others: [{ id: 'p1', lives: 'care', about: 'By the sea' }],
        });
      }),
    );
  });

  it('has a name that nobody else in the group has, however it is written', () => {
    const group = groupOf(2, ['kin']);
    expect(['child 1', ' OTHER 1 ', 'Child 3'].map((label) => edit.isTaken(group, label))).toEqual([true, true, false]);
    expect([edit.isTaken(group, 'Other 1', 'p1'), edit.isTaken(group, 'Other 1', 'c1')]).toEqual([false, true]);
    const renamed = editChildDetails('c1', { label: 'Ash', birth: blankBirth() })(group);
    expect(edit.isTaken(renamed, 'Child 1')).toBe(false);
    expect(edit.isTaken(edit.setLeftOut('c2', true)(group), 'Child 2')).toBe(true);
  });
});

describe('what was said', () => {
  it('of one direction leaves the other way round, and every other pair, as it was', () => {
    const saying = groupAndTwo.chain(({ caseFile, two, ids }) =>
      fc.tuple(fc.constant(caseFile), fc.constant(two), anyForm('account', ids), anyForm('observation', ids)),
    );
    fc.assert(
      fc.property(saying, ([caseFile, [from, to], account, seen]) => {
        const now = after(caseFile, [edit.keepAccount(from, to, account), edit.addObservation(from, to, seen)]);
        const { seen: before } = directionIn(caseFile.siblings, from, to);
        expect(directionIn(now.siblings, from, to)).toEqual({
          account,
          seen: [...before, { ...seen, id: `o${before.length + 1}`, out: false }],
        });
        const key = directionKey(from, to);
        const { directions } = caseFile.siblings;
        expect({ ...now.siblings.directions, [key]: null }).toEqual({ ...directions, [key]: null });
        expect(now.siblings.pairs).toEqual(caseFile.siblings.pairs);
      }),
    );
  });

  it('of a pair is the same whichever of the two is named first, and each part stands beside the others', () => {
    const saying = groupAndTwo.chain(({ caseFile, two, ids }) =>
      fc.tuple(fc.constant(caseFile), fc.constant(two), anyForm('pairHistory', ids), anyForm('touch', ids)),
    );
    fc.assert(
      fc.property(saying, ([caseFile, [one, other], history, touch]) => {
        const now = after(caseFile, [
          edit.keepPairHistory(one, other, history),
          edit.keepTouch(other, one, touch),
          edit.setLater(one, other, true, 'After the visit'),
          edit.setLater(other, one, false),
        ]);
        expect(pairIn(now.siblings, one, other)).toEqual({ history, touch, later: false, laterWhy: 'After the visit' });
      }),
    );
  });

  it('of a worry, an arrangement or something seen is out when it is taken out, and exactly as it was when put back', () => {
    fc.assert(
      fc.property(groupAndTwo, ({ caseFile, two: [from, to] }) => {
        const said = after(caseFile, [
          edit.addObservation(from, to, formSchemas.observation.parse({ what: 'Waited at the gate.' })),
          edit.addConcern({ prompt: 'rivalry', ...formSchemas.concern.parse({ what: 'Over the bike.' }) }),
          edit.addArrangement(formSchemas.arrangement.parse({ name: 'All at the aunt’s' })),
        ]);
        const newest = (all: readonly { readonly id: string }[]) => all.at(-1)?.id ?? '';
        const set = (out: boolean) => (now: CaseFile) =>
          after(now, [
            edit.editObservation(from, to, newest(directionIn(said.siblings, from, to).seen), { out }),
            edit.editConcern(newest(said.siblings.concerns), { out }),
            edit.editArrangement(newest(said.siblings.arrangements), { out }),
          ]);
        const gone = set(true)(said).siblings;
        for (const all of [directionIn(gone, from, to).seen, gone.concerns, gone.arrangements]) {
          expect(all.at(-1)?.out).toBe(true);
        }
        expect(set(false)(set(true)(said))).toEqual(said);
      }),
    );
  });

  it('of what an arrangement would mean stands with one child, and stays when the arrangement is changed', () => {
    const effect = formSchemas.effect.parse({ speaksFor: 'Her own school.' });
    const group = after(groupOf(2), [
      edit.addArrangement(formSchemas.arrangement.parse({ name: 'Apart', homes: [{ who: ['c1'] }, { who: ['c2'] }] })),
      edit.keepEffect('g1', 'c1', effect),
      edit.editArrangement('g1', formSchemas.arrangement.parse({ name: 'Together', homes: [{ who: ['c1', 'c2'] }] })),
    ]);
    expect(group.siblings.arrangements).toMatchObject([{ name: 'Together', effects: { c1: effect } }]);
    expect(Object.keys(group.siblings.arrangements[0]?.effects ?? {})).toEqual(['c1']);
  });
});

describe('leaving somebody out', () => {
  it('says so once, and taking them in again says nothing more', () => {
    const twice = after(groupOf(3), [edit.setLeftOut('c2', true), edit.setLeftOut('c2', true)]);
    expect(twice.siblings.leftOut).toEqual(['c2']);
    expect(membersOf(twice).map(({ id }) => id)).toEqual(['c1', 'c3']);
    expect(edit.setLeftOut('c2', false)(twice)).toEqual(groupOf(3));
  });
});
