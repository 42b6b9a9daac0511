// Every pair, both ways: none is lost, none stands twice, and how far each is told follows from who told it.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { addChild, blankBirth, editChildDetails } from '../../../machines/case-edits.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import {
  addObservation,
  addOther,
  editObservation,
  editOther,
  keepAccount,
  setLater,
  setLeftOut,
} from '../../../machines/sibling-edits.ts';
import { leftOutOf, membersOf } from '../../../machines/siblings/members.ts';
import { inOrderOfThePlan, nextPair, reasonsFor } from '../../../machines/siblings/order.ts';
import { type Two, directionsOf, pairsOf, toldOf } from '../../../machines/siblings/pairs.ts';
import { directionIn, directionKey, pairIn, pairKey } from '../../../machines/siblings/record.ts';
import { pairReasons } from '../../../machines/sibling-vocabulary.ts';
import { after, anyGroup, anySaying, anyTwo, groupOf, idsIn } from './any-group.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const keysOf = (twos: readonly Two[], key: (one: string, other: string) => string) =>
  twos.map(([one, other]) => key(one.id, other.id));
const pairKeys = (caseFile: CaseFile) => keysOf(pairsOf(membersOf(caseFile)), pairKey);
const directionKeys = (caseFile: CaseFile) => keysOf(directionsOf(membersOf(caseFile)), directionKey);

/** All that was said of each pair and each direction among those who are looked at, by key. */
const saidIn = (caseFile: CaseFile) => {
  const members = membersOf(caseFile);
  const { siblings } = caseFile;
  return {
    ...Object.fromEntries(pairsOf(members).map(([a, b]) => [pairKey(a.id, b.id), pairIn(siblings, a.id, b.id)])),
    ...Object.fromEntries(
      directionsOf(members).map(([a, b]) => [directionKey(a.id, b.id), directionIn(siblings, a.id, b.id)]),
    ),
  };
};
const groupAndOne = anyGroup.chain((caseFile) => fc.tuple(fc.constant(caseFile), fc.constantFrom(...idsIn(caseFile))));
const groupAndTwo = anyGroup.chain((caseFile) => fc.tuple(fc.constant(caseFile), anyTwo(idsIn(caseFile))));
const details = { lives: 'kin', about: 'Nine, by the sea' } as const;

describe('a group of brothers and sisters', () => {
  it('of any size has n(n-1)/2 pairs and n(n-1) directions, each once, whatever was said', () => {
    fc.assert(
      fc.property(anyGroup, (caseFile) => {
        const n = membersOf(caseFile).length;
        expect(n).toBeGreaterThanOrEqual(2);
        const [pairs, directions] = [pairKeys(caseFile), directionKeys(caseFile)];
        expect([pairs.length, directions.length]).toEqual([(n * (n - 1)) / 2, n * (n - 1)]);
        expect([new Set(pairs).size, new Set(directions).size]).toEqual([pairs.length, directions.length]);
        expect(new Set(directionsOf(membersOf(caseFile)).map(([a, b]) => pairKey(a.id, b.id)))).toEqual(new Set(pairs));
      }),
    );
  });

  it('of twelve has 66 pairs and 132 directions', () => {
    const twelve = groupOf(9, ['adopted', 'not-born', 'own-home']);
    expect([pairKeys(twelve).length, directionKeys(twelve).length]).toEqual([66, 132]);
  });

  it('has nobody paired with themselves, and a pair is the same whoever is named first', () => {
    fc.assert(
      fc.property(groupAndTwo, ([caseFile, [one, other]]) => {
        for (const [from, to] of directionsOf(membersOf(caseFile))) expect(from.id).not.toBe(to.id);
        expect(pairIn(caseFile.siblings, one, other)).toBe(pairIn(caseFile.siblings, other, one));
        expect(directionKey(one, other)).not.toBe(directionKey(other, one));
      }),
    );
  });
});

describe('no pair is lost', () => {
  it('when a child or somebody outside the case is added: only pairs with the new one are new, and blank', () => {
    fc.assert(
      fc.property(anyGroup, fc.boolean(), (caseFile, isChild) => {
        const add = isChild
          ? addChild({ label: 'Another', birth: blankBirth() })
          : addOther({ label: 'Another', ...details });
        const more = add(caseFile);
        const n = membersOf(caseFile).length;
        expect(saidIn(more)).toMatchObject(saidIn(caseFile));
        expect(pairKeys(more)).toEqual(expect.arrayContaining(pairKeys(caseFile)));
        expect([pairKeys(more).length, directionKeys(more).length]).toEqual([(n * (n + 1)) / 2, n * (n + 1)]);
      }),
    );
  });

  it('when somebody is called something else', () => {
    fc.assert(
      fc.property(groupAndOne, fc.string(), ([caseFile, id], label) => {
        const rename = id.startsWith('c')
          ? editChildDetails(id, { label, birth: blankBirth() })
          : editOther(id, { label, ...details });
        expect(saidIn(rename(caseFile))).toEqual(saidIn(caseFile));
        expect(pairKeys(rename(caseFile))).toEqual(pairKeys(caseFile));
      }),
    );
  });

  it('when somebody is left out: what was said is parked, and comes back with them exactly as it was', () => {
    const leaving = groupAndOne.chain(([caseFile, id]) =>
      fc.tuple(
        fc.constant(caseFile),
        fc.constant(id),
        idsIn(caseFile).length > 2
          ? fc.array(anySaying(idsIn(caseFile).filter((one) => one !== id)), { maxLength: 8 })
          : fc.constant([]),
      ),
    );
    fc.assert(
      fc.property(leaving, ([caseFile, id, meanwhile]) => {
        const out = setLeftOut(id, true)(caseFile);
        const rest = pairsOf(membersOf(caseFile)).filter(([a, b]) => a.id !== id && b.id !== id);
        expect(pairKeys(out)).toEqual(keysOf(rest, pairKey));
        expect(leftOutOf(out).map((one) => one.id)).toEqual([id]);
        expect(saidIn(caseFile)).toMatchObject(saidIn(out));
        expect(setLeftOut(id, false)(out)).toEqual(caseFile);

        const back = setLeftOut(id, false)(after(out, meanwhile));
        const theirs = (all: object) => Object.entries(all).filter(([key]) => key.split(/[>+]/).includes(id));
        expect(theirs(saidIn(back))).toEqual(theirs(saidIn(caseFile)));
        expect(pairKeys(back)).toEqual(pairKeys(caseFile));
      }),
    );
  });

  it('from the order in which the plan takes them: each stands in it once, whatever is said', () => {
    fc.assert(
      fc.property(anyGroup, ({ children, people, siblings }) => {
        const members = membersOf({ children, people, siblings });
        const ordered = inOrderOfThePlan(siblings, members).map(({ pair }) => pair);
        expect(keysOf(ordered, pairKey).toSorted()).toEqual(keysOf(pairsOf(members), pairKey).toSorted());
      }),
    );
  });
});

describe('the order of the pairs', () => {
  it('puts those left for later last, and before that follows the first reason, which is shown', () => {
    fc.assert(
      fc.property(anyGroup, (caseFile) => {
        const ordered = inOrderOfThePlan(caseFile.siblings, membersOf(caseFile));
        const isLater = ordered.map(({ later }) => later);
        expect(isLater).toEqual(isLater.toSorted());
        for (const later of [false, true]) {
          const firsts = ordered
            .filter((one) => one.later === later)
            .map(({ reasons: [first] }) => (first ? pairReasons.indexOf(first) : pairReasons.length));
          expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        }
        for (const { pair, reasons } of ordered) expect(reasons).toEqual(reasonsFor(caseFile.siblings, pair));
      }),
    );
  });

  it('moves nothing but the one pair when it is left for later and taken up again', () => {
    fc.assert(
      fc.property(groupAndTwo, ([caseFile, [one, other]]) => {
        const orderOf = (now: CaseFile) =>
          inOrderOfThePlan(now.siblings, membersOf(now)).map(({ pair: [a, b] }) => pairKey(a.id, b.id));
        const later = setLater(one, other, true, 'Not before the visit')(caseFile);
        const without = (keys: readonly string[]) => keys.filter((key) => key !== pairKey(one, other));
        expect(without(orderOf(later))).toEqual(without(orderOf(caseFile)));
        const again = setLater(one, other, false)(later);
        expect(pairIn(again.siblings, one, other).laterWhy).toBe('Not before the visit');
        expect(orderOf(again)).toEqual(orderOf(setLater(one, other, false)(caseFile)));
      }),
    );
  });

  it('names as the next pair the first in which a direction is missing and which nobody left for later', () => {
    fc.assert(
      fc.property(anyGroup, (caseFile) => {
        const members = membersOf(caseFile);
        const { siblings } = caseFile;
        const isOpen = ({ pair: [a, b], later }: ReturnType<typeof inOrderOfThePlan>[number]) =>
          !later && (toldOf(siblings, [a, b]) === 'missing' || toldOf(siblings, [b, a]) === 'missing');
        expect(nextPair(siblings, members)).toEqual(inOrderOfThePlan(siblings, members).find(isOpen));
      }),
    );
  });
});

describe('how far a direction is told', () => {
  const observation = formSchemas.observation.parse({ what: 'Waited at the gate.' });
  const observers = fc.array(fc.constantFrom('School', ' school ', 'Foster carer', 'Aunt'), { maxLength: 5 });

  it('follows from its sources: the child’s own account is one, and each observer is one however often they saw', () => {
    fc.assert(
      fc.property(groupAndTwo, observers, fc.boolean(), ([caseFile, [from, to]], names, says) => {
        const blank = { ...caseFile, siblings: { ...caseFile.siblings, directions: {} } };
        const told = after(blank, [
          ...(says ? [keepAccount(from, to, formSchemas.account.parse({ says: 'He is mine.' }))] : []),
          ...names.map((saw) => addObservation(from, to, { ...observation, saw })),
        ]);
        const sources = new Set(names.map((name) => name.trim().toLowerCase())).size + (says ? 1 : 0);
        for (const two of directionsOf(membersOf(told))) {
          const isIt = two[0].id === from && two[1].id === to;
          const nothing = two[0].isUnborn ? 'not-born' : 'missing';
          const expected = !isIt || sources === 0 ? nothing : sources === 1 ? 'one-source' : 'several';
          expect([two[0].id, two[1].id, toldOf(told.siblings, two)]).toEqual([two[0].id, two[1].id, expected]);
        }
      }),
    );
  });

  it('counts remarks of which nobody says who saw it by what kind of source told it, and as one where that is blank', () => {
    const toldBy = (...tellers: ('' | 'carer' | 'school')[]) => {
      const told = after(
        groupOf(2),
        tellers.map((teller) => addObservation('c1', 'c2', { ...observation, teller })),
      );
      return directionsOf(membersOf(told)).map((two) => toldOf(told.siblings, two));
    };
    expect(toldBy('', '')).toEqual(['one-source', 'missing']);
    expect(toldBy('carer', 'carer')).toEqual(['one-source', 'missing']);
    expect(toldBy('carer', 'school')).toEqual(['several', 'missing']);
  });

  it('is missing again when all that was seen is taken out, and as it was when it is put back', () => {
    fc.assert(
      fc.property(groupAndTwo, ([caseFile, [from, to]]) => {
        const said = after(caseFile, [
          keepAccount(from, to, formSchemas.account.parse({})),
          addObservation(from, to, observation),
        ]);
        const seen = directionIn(said.siblings, from, to).seen;
        const set = (now: CaseFile, out: (id: string) => boolean) =>
          after(
            now,
            seen.map(({ id }) => editObservation(from, to, id, { out: out(id) })),
          );
        const gone = set(said, () => true);
        const two = directionsOf(membersOf(gone)).find(([a, b]) => a.id === from && b.id === to);
        expect(['missing', 'not-born']).toContain(two && toldOf(gone.siblings, two));
        expect(set(gone, (id) => seen.some((one) => one.id === id && one.out))).toEqual(said);
      }),
    );
  });
});
