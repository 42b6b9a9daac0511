// What of a group is on one child's papers: all that is theirs, both ways, and nothing of the others that is not.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '../../../machines/case-file.ts';
import * as edit from '../../../machines/sibling-edits.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { siblingsOfChild } from '../../../machines/siblings/of-child.ts';
import { sheetOf } from '../sheet-support.ts';
import { after, groupOf } from './any-group.ts';
import { type Told, anyTold, everythingOf, isTheirs, marksIn } from './told-group.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const askedOf = (now: CaseFile) => membersOf(now).filter(({ id }) => id.startsWith('c'));

/** Nothing in a text is another's, and nobody who is left out is in it. */
function expectTheirs(
  printed: string,
  child: string,
  told: { now: CaseFile; homes: Told['homes']; out: readonly string[] },
) {
  const members = membersOf(told.now).map(({ id }) => id);
  const foreign = marksIn(printed).filter((one) => !isTheirs(one, child, members, told.homes));
  expect(foreign.map(({ text }) => text)).toEqual([]);
  const gone = [...told.now.children, ...told.now.people].filter(({ id }) => told.out.includes(id));
  for (const { id, label } of gone) {
    expect([id, printed.includes(`"${id}"`)]).toEqual([id, false]);
    expect([label, printed.includes(`"${label}"`)]).toEqual([label, false]);
  }
}

/** What a child of a group has of it, beside their own answers and the arrangements as such. */
const ofTheirs = [
  'direction',
  'pair',
  'counts',
  'concern',
  'history',
  'effect',
  'ready',
  'home',
  'adopted',
  'laterBorn',
];

describe('what of a group belongs to a child', () => {
  it('names no pair that is not theirs, no effect but theirs, no worry without them, and nobody who is left out', () => {
    fc.assert(
      fc.property(anyTold, (all) => {
        for (const { id } of membersOf(all.now)) expectTheirs(JSON.stringify([siblingsOfChild(all.now, id)]), id, all);
      }),
      { numRuns: 60 },
    );
  });

  it('has everything that is theirs: each direction both ways, each pair, each worry, their history, what it would mean for them, and what was told for their papers', () => {
    fc.assert(
      fc.property(anyTold, ({ whole, now, homes }) => {
        const members = membersOf(now).map(({ id }) => id);
        const everyMark = marksIn(JSON.stringify(whole));
        for (const id of members.filter(() => members.length > 1)) {
          const printed = marksIn(JSON.stringify(siblingsOfChild(now, id))).map(({ text }) => text);
          const theirs = everyMark.filter((one) => ofTheirs.includes(one.kind) && isTheirs(one, id, members, homes));
          expect(printed).toEqual(expect.arrayContaining(theirs.map(({ text }) => text)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is looked for so that anything of the others would be found', () => {
    const homes = [['c1'], ['c2', 'c3']];
    const whole = everythingOf({ caseFile: groupOf(3), homes, concerns: [['c2', 'c3']] });
    const { directions, concerns, arrangements, histories, laterBorn } = whole.siblings;
    for (const others of [
      directions['c2>c3'],
      concerns[0],
      arrangements[0]?.effects['c2'],
      histories['c2'],
      laterBorn['c2'],
      whole.children[1],
    ]) {
      expect(marksIn(JSON.stringify(others)).length).toBeGreaterThan(2);
      expect(() => expectTheirs(JSON.stringify(others), 'c1', { now: whole, homes, out: [] })).toThrow();
    }
    const gone = edit.setLeftOut('c2', true)(whole);
    expect(() => expectTheirs('"Child 2"', 'c1', { now: gone, homes, out: ['c2'] })).toThrow();
  });

  it('has what was told of a brother or sister as adopted while it is said that they are, and as parked while it is not', () => {
    const papers = { p1: ['c1'] };
    const whole = everythingOf({
      caseFile: groupOf(2, ['adopted']),
      homes: [['c1', 'c2', 'p1']],
      concerns: [],
      papers,
    });
    const adoptedFor = (caseFile: CaseFile, id: string) => Object.keys(siblingsOfChild(caseFile, id)?.adopted ?? {});
    expect([adoptedFor(whole, 'c1'), adoptedFor(whole, 'c2')]).toEqual([['p1'], []]);
    const livesIn = (lives: 'kin' | 'adopted') => edit.editOther('p1', { label: 'Other 1', lives, about: '' });
    expect(adoptedFor(livesIn('kin')(whole), 'c1')).toEqual([]);
    expect(siblingsOfChild(after(whole, [livesIn('kin'), livesIn('adopted')]), 'c1')).toEqual(
      siblingsOfChild(whole, 'c1'),
    );
  });

  it('has a brother or sister who has died with the child’s own words, and in no pair, home, move or worry', () => {
    const everybody = ['c1', 'c2', 'p1'];
    const told = everythingOf({ caseFile: groupOf(2, ['kin']), homes: [everybody], concerns: [everybody] });
    const now = edit.editOther('p1', { label: 'Other 1', lives: 'died', about: '' })(told);
    const { remembered, ...others } = siblingsOfChild(now, 'c1') ?? {};
    expect(remembered).toMatchObject([{ member: { id: 'p1' }, counted: { childSays: '‹counts|c1,p1|›' } }]);
    expect(JSON.stringify(others)).not.toMatch(/"p1"|Other 1|(direction|pair|counts|effect|history)\|[^|]*p1/);
    expect(JSON.stringify(siblingsOfChild(told, 'c1'))).toMatch(/"p1".*direction\|c1,p1/);
    const out = edit.setLeftOut('p1', true)(now);
    expect(siblingsOfChild(out, 'c1')?.remembered).toEqual([]);
  });

  it('is nothing for a child who is left out or alone', () => {
    const four = groupOf(3, ['adopted']);
    expect(siblingsOfChild(groupOf(1), 'c1')).toBeUndefined();
    expect(siblingsOfChild(edit.setLeftOut('c1', true)(four), 'c1')).toBeUndefined();
    expect(siblingsOfChild(four, 'nobody')).toBeUndefined();
    expect(siblingsOfChild(four, 'c1')?.others.map(({ member }) => member.id)).toEqual(['c2', 'c3', 'p1']);
  });

  it('has nothing that was taken out, and has it again when it is put back', () => {
    const whole = everythingOf({ caseFile: groupOf(3), homes: [['c1', 'c2'], ['c3']], concerns: [['c1', 'c2']] });
    const taken = after(whole, [
      edit.editObservation('c1', 'c2', 'o1', { out: true }),
      edit.editConcern('w1', { out: true }),
      edit.editConcern('w2', { out: true }),
      edit.editArrangement('g1', { out: true }),
    ]);
    const of = (caseFile: CaseFile) => siblingsOfChild(caseFile, 'c1');
    expect(of(taken)).toMatchObject({ concerns: [], arrangements: [] });
    expect(of(taken)?.others[0]?.towards).toMatchObject({ seen: [], told: 'one-source' });
    const back = after(taken, [
      edit.editObservation('c1', 'c2', 'o1', { out: false }),
      edit.editConcern('w1', { out: false }),
      edit.editConcern('w2', { out: false }),
      edit.editArrangement('g1', { out: false }),
    ]);
    expect(of(back)).toEqual(of(whole));
  });
});

describe('the whole sheet of a child in a group', () => {
  const sheetText = (caseFile: CaseFile, id: string): string => {
    const sheet = sheetOf(caseFile, id);
    return JSON.stringify({ ...sheet, cells: [...sheet.cells] });
  };

  it('shows no pair the case does not have and nothing of the others that is not the child’s', () => {
    fc.assert(
      fc.property(anyTold, (all) => {
        for (const { id } of askedOf(all.now)) expectTheirs(sheetText(all.now, id), id, all);
      }),
      { numRuns: 20 },
    );
    const four = everythingOf({
      caseFile: groupOf(3, ['kin']),
      homes: [
        ['c1', 'c2'],
        ['c3', 'p1'],
      ],
      concerns: [['c1', 'c3']],
    });
    const kinds = new Set(marksIn(sheetText(four, 'c1')).map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['direction', 'pair', 'concern', 'history', 'effect', 'home']));
  });

  it('holds what was told of a brother or sister for the papers of one child on that sheet alone, and of a baby on the baby’s own', () => {
    const papers = { c3: ['c1'], p1: ['c1', 'c2'] };
    const caseFile = groupOf(3, ['adopted']);
    const whole = everythingOf({ caseFile, homes: [['c1', 'c2', 'c3', 'p1']], concerns: [], papers });
    const aboutOf = (id: string) =>
      ['adopted', 'laterBorn'].map((kind) => [
        ...new Set(
          marksIn(sheetText(whole, id)).flatMap(({ kind: one, ids }) => (one === kind ? ids.slice(0, 1) : [])),
        ),
      ]);
    expect(aboutOf('c1')).toEqual([['p1'], ['c1', 'c3', 'p1']]);
    expect(aboutOf('c2')).toEqual([['p1'], ['c2', 'p1']]);
    expect(aboutOf('c3')).toEqual([[], ['c3']]);
  });

  it('holds no fact about resources in any cell of any option, and holds them in a part of their own', () => {
    const resourcesIn = (found: unknown) =>
      marksIn(JSON.stringify(found)).flatMap(({ kind, question }) => (question === 'resources' ? [kind] : []));
    fc.assert(
      fc.property(anyTold, ({ now }) => {
        for (const { id } of askedOf(now)) {
          const { cells, group, siblingsTogether } = sheetOf(now, id);
          expect(resourcesIn([...cells])).toEqual([]);
          if (!group) continue;
          expect(resourcesIn({ siblingsTogether })).toEqual(['siblings-together']);
          expect(resourcesIn(group.arrangements)).toEqual(['arrangement']);
          // What else was told of the same arrangement and by the same step does stand in the columns.
          const kinds = marksIn(JSON.stringify([...cells])).map(({ kind }) => kind);
          expect(kinds).toEqual(expect.arrayContaining(['siblings-together', 'effect']));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of two children in each other’s place by name is so, and nothing else changes', () => {
    fc.assert(
      fc.property(anyTold, ({ now }) => {
        const [one, other] = askedOf(now);
        if (!one || !other) return;
        const labels: Readonly<Record<string, string>> = { [one.id]: other.label, [other.id]: one.label };
        const swapped = {
          ...now,
          children: now.children.map((child) => ({ ...child, label: labels[child.id] ?? child.label })),
        };
        const quoted = (label: string) => JSON.stringify(label);
        for (const { id } of askedOf(now)) {
          const expected = sheetText(now, id)
            .split(quoted(one.label))
            .map((part) => part.replaceAll(quoted(other.label), quoted(one.label)))
            .join(quoted(other.label));
          expect(sheetText(swapped, id)).toBe(expected);
        }
      }),
      { numRuns: 15 },
    );
  });
});
