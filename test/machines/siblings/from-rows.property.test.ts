// Whatever stood in the rows of an older case, it opens and no word of it is lost.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isValues } from '../../../machines/answers/shown.ts';
import { restore } from '../../../machines/restore.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { childOf, countedBy, read, recordOf, row } from './format-2.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

describe('whatever stood in those rows', () => {
  /** Names that are sometimes those of a child, of a person, of nobody, or of one another. */
  const anyName = fc.oneof(fc.constantFrom('Ash', 'robin', ' Big J', 'Aunt', 'Wren', 'WREN', ''), fc.string());
  const anyRow = fc.record(
    {
      id: fc.constantFrom('r0', 'r1', 'r2'),
      label: anyName,
      tie: fc.constantFrom('', 'full', 'half', 'cousin'),
      lives: fc.constantFrom('', 'adopted', 'kin', 'a castle'),
      childSays: fc.string(),
      extra: fc.string(),
    },
    { requiredKeys: [] },
  );
  const anyRows = fc.array(fc.oneof({ weight: 9, arbitrary: anyRow }, { weight: 1, arbitrary: fc.jsonValue() }), {
    maxLength: 5,
  });
  const anyRecord = fc
    .record({
      first: anyRows,
      second: anyRows,
      draft: fc.option(anyRows, { nil: undefined }),
      any: fc.constantFrom('yes', 'no', 'not-known', ''),
      taken: fc.option(anyRows, { nil: undefined }),
    })
    .map(({ first, second, draft, any, taken }) =>
      recordOf([childOf('c1', 'Ash', first, any), childOf('c2', 'Robin', second)], {
        drafts: draft ? { 'c2/siblings': { any, whoCounts: draft } } : {},
        retired: taken ? { 'c1/siblings/whoCounts': taken } : {},
      }),
    );

  /** Every text at any depth. */
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) || isValues(value) ? Object.values(value).flatMap(textsIn) : [];
  };

  it('the case opens, and every text is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const caseFile = read(record);
        const found = new Set(textsIn(caseFile));
        // Only that a step counts as answered is not kept where its answers have to be asked again.
        const lost = textsIn(record).filter((text) => !found.has(text) && text !== 'answered');
        expect(lost).toEqual([]);
        expect(read(caseFile)).toEqual(caseFile);
      }),
      { numRuns: 400 },
    );
  });

  it('each name is that of a member, and what the child says stands with them, to be read and changed', () => {
    const plain = fc.array(
      fc.record({
        label: anyName,
        tie: fc.constantFrom('', 'full'),
        lives: fc.constantFrom('', 'kin'),
        childSays: fc.string({ minLength: 1 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(plain, (rows) => {
        const caseFile = read(recordOf([childOf('c1', 'Ash', rows), childOf('c2', 'Robin')]));
        const named = new Map(membersOf(caseFile).map(({ id, label }) => [id, label.trim().toLowerCase()]));
        const said = Object.entries(countedBy(caseFile, 'c1') ?? {}).map(([id, { childSays }]) => [
          named.get(id),
          childSays,
        ]);
        for (const { label, childSays } of rows.filter((one) =>
          `${one.label}${one.tie}${one.lives}${one.childSays}`.trim(),
        )) {
          const theirs = said.filter(([name]) => name === label.trim().toLowerCase());
          expect(theirs.some(([, words]) => words?.includes(childSays))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no two members have one id, and nobody is their own brother or sister', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const caseFile = read(record);
        const ids = membersOf(caseFile).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(caseFile.people.map(({ id }) => id)).size).toBe(caseFile.people.length);
        for (const { id } of caseFile.children) expect(Object.keys(countedBy(caseFile, id) ?? {})).not.toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('a record that was damaged by hand elsewhere is never made to look whole by leaving that out', () => {
    const whole = recordOf([childOf('c1', 'Ash', [row('r1', 'Wren')])]);
    const damage: readonly object[] = [
      { people: ['Aunt'] },
      { people: undefined },
      { children: [...whole.children, 'Robin'] },
      { children: { c1: whole.children[0] } },
      { drafts: 'Half a sen' },
      { retired: ['Kept'] },
    ];
    for (const one of damage) {
      const raw = JSON.stringify({ ...whole, ...one });
      expect(restore(raw)).toEqual({ ok: false, raw, why: 'not-a-case' });
    }
  });

  it('reading it never throws, whatever was put in the place of any part of it', () => {
    const anyJson = fc.jsonValue();
    const damaged = fc.record(
      { children: anyJson, people: anyJson, drafts: anyJson, retired: anyJson, siblings: anyJson },
      { requiredKeys: [] },
    );
    const inside = anyJson.map((value) => ({
      children: [childOf('c1', 'Ash', value)],
      drafts: { 'c1/siblings': value },
    }));
    const whole = recordOf([childOf('c1', 'Ash', [row('r1', 'Wren')])]);
    fc.assert(
      fc.property(fc.oneof(damaged, inside), (damage) => {
        const raw = JSON.stringify({ ...whole, ...damage });
        const found = restore(raw);
        if (found.ok) expect(read(found.caseFile)).toEqual(found.caseFile);
        else expect(found).toEqual({ ok: false, raw, why: 'not-a-case' });
      }),
      { numRuns: 500 },
    );
  });
});
