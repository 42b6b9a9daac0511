// Who would live apart: by the plan of either child and on the sheets of both, and for as long as they do live apart.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { sheetOf as rememberedSheet } from '../../../machines/balance-sheet/remembered.ts';
import type { Edit } from '../../../machines/case-edits.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import { noLocalRules } from '../../../machines/rules/local.ts';
import { addArrangement, keepPairHistory } from '../../../machines/sibling-edits.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { siblingsOfChild } from '../../../machines/siblings/of-child.ts';
import { answered, childIn, national } from '../sheet-support.ts';
import { after, anyGroup, groupOf } from './any-group.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const plans = ['', 'all-together', 'some-together', 'staggered', 'apart', 'apart-for-now', 'not-known'] as const;
const planned = (child: string, plan: string, arrangement = ''): Edit =>
  answered(child, 'siblings-together', { plan, arrangement });
const homes = (...who: string[][]): Edit =>
  addArrangement(formSchemas.arrangement.parse({ homes: who.map((one) => ({ who: one })) }));
const met = (how: string): Edit => keepPairHistory('c1', 'c2', formSchemas.pairHistory.parse({ met: how }));

/** From whom of the group a child lives or would live apart, as the child's own sheet has it. */
const apartFrom = (caseFile: CaseFile, id: string): string[] =>
  (siblingsOfChild(caseFile, id)?.others ?? []).flatMap(({ member, isApart }) => (isApart ? [member.id] : []));

describe('two children', () => {
  it.each(plans)(
    'are parted on both their sheets by the plan of one of them, whatever the plan of the other: %s',
    (plan) => {
      for (const parting of ['apart', 'apart-for-now']) {
        for (const [one, other] of [
          ['c1', 'c2'],
          ['c2', 'c1'],
        ] as const) {
          const caseFile = after(groupOf(2), [planned(one, parting), planned(other, plan)]);
          expect([apartFrom(caseFile, 'c1'), apartFrom(caseFile, 'c2')]).toEqual([['c2'], ['c1']]);
        }
      }
    },
  );

  it('are parted on both their sheets by the arrangement that one of them follows, and a third is not', () => {
    const caseFile = after(groupOf(3), [homes(['c1', 'c3'], ['c2']), planned('c2', 'some-together', 'g1')]);
    expect(['c1', 'c2', 'c3'].map((id) => apartFrom(caseFile, id))).toEqual([['c2'], ['c1', 'c3'], ['c2']]);
  });

  it.each(['lived-together', 'met', 'never-met'])(
    'who are apart now (%s) are so under a plan that brings them together',
    (how) => {
      const together = [homes(['c1', 'c2']), planned('c1', 'all-together', 'g1'), planned('c2', 'all-together', 'g1')];
      const caseFile = after(groupOf(2), [met(how), ...together]);
      expect([apartFrom(caseFile, 'c1'), apartFrom(caseFile, 'c2')]).toEqual([['c2'], ['c1']]);
      expect(apartFrom(met('live-together')(caseFile), 'c1')).toEqual([]);
    },
  );

  it('are not apart while nothing says so', () => {
    for (const plan of ['', 'all-together', 'not-known']) {
      const caseFile = after(groupOf(2), [planned('c1', plan), planned('c2', plan)]);
      expect([apartFrom(caseFile, 'c1'), apartFrom(caseFile, 'c2')]).toEqual([[], []]);
    }
  });

  it('of any group, whatever is planned for each, are apart on both sheets or on neither', () => {
    const anyPlan = fc.tuple(fc.constantFrom(...plans), fc.constantFrom('', 'g1', 'g2'));
    const anyPlanned = anyGroup.chain((caseFile) =>
      fc.array(anyPlan, { minLength: caseFile.children.length, maxLength: caseFile.children.length }).map((all) =>
        after(
          caseFile,
          all.map(([plan, follows], at) => planned(`c${at + 1}`, plan, follows)),
        ),
      ),
    );
    let parted = 0;
    fc.assert(
      fc.property(anyPlanned, (caseFile) => {
        const ids = membersOf(caseFile).map(({ id }) => id);
        for (const id of ids) {
          const from = apartFrom(caseFile, id);
          parted += from.length;
          expect(ids.filter((other) => apartFrom(caseFile, other).includes(id))).toEqual(from);
        }
      }),
      { numRuns: 40 },
    );
    expect(parted).toBeGreaterThan(0);
  });
});

describe('the sheet of a child, which is worked out once', () => {
  const surroundings = { local: noLocalRules, asOf: '2026-11-21' };
  const remembered = (caseFile: CaseFile, id: string) =>
    rememberedSheet(caseFile, childIn(caseFile, id), surroundings, undefined, national);

  it('is another one once the plan of a brother or sister parts the two, though the child’s own record is the same', () => {
    const before = after(groupOf(2), [planned('c1', 'all-together'), planned('c2', 'all-together')]);
    const now = planned('c2', 'apart')(before);
    expect(childIn(now, 'c1')).toBe(childIn(before, 'c1'));
    expect(remembered(before, 'c1').group).toMatchObject({ others: [{ isApart: false }], isAtOdds: false });
    expect(remembered(now, 'c1').group).toMatchObject({ others: [{ isApart: true }], isAtOdds: true });
  });

  it('is another one once a brother or sister follows an arrangement in which the two have two homes', () => {
    const before = after(groupOf(2), [homes(['c1'], ['c2']), planned('c2', 'some-together')]);
    expect(remembered(before, 'c1').group).toMatchObject({ others: [{ isApart: false }] });
    expect(remembered(planned('c2', 'some-together', 'g1')(before), 'c1').group).toMatchObject({
      others: [{ isApart: true }],
    });
  });

  it('is the same one while nothing that it shows of the others was changed', () => {
    const before = after(groupOf(2), [planned('c1', 'apart'), planned('c2', 'apart')]);
    const now = answered('c2', 'sibling-needs', { needs: 'A quiet room.' })(before);
    expect(remembered(now, 'c1')).toBe(remembered(before, 'c1'));
  });
});
