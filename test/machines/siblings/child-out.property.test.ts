// A child of a group taken out of the case: on nobody's papers and in nobody's pair while out, and back with all of it.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '../../../machines/case-file.ts';
import { putChildBack, takeChildOut } from '../../../machines/child-edits.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { otherProblems } from '../../../machines/siblings/other-problems.ts';
import { directionsOf, pairsOf } from '../../../machines/siblings/pairs.ts';
import { sheetOf } from '../sheet-support.ts';
import { after, anyGroup, groupOf } from './any-group.ts';
import { anyTold, everythingOf, isTheirs, marksIn } from './told-group.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

const childrenIn = ({ children }: CaseFile) => children.map(({ id }) => id);
/** Some of the children, in the order in which they are taken out, and the order in which they come back. */
const anyLeaving = (caseFile: CaseFile) =>
  fc
    .shuffledSubarray(childrenIn(caseFile), { minLength: 1 })
    .chain((out) => fc.tuple(fc.constant(out), fc.shuffledSubarray(out, { minLength: out.length })));

const sheetText = (caseFile: CaseFile, id: string): string => {
  const sheet = sheetOf(caseFile, id);
  return JSON.stringify({ ...sheet, cells: [...sheet.cells] });
};

describe('children who are taken out of the case', () => {
  it('keep their name: nobody else is added under it, so that it is still theirs when they come back', () => {
    const without = takeChildOut('c2')(groupOf(2));
    expect(otherProblems(without, 'child 2')).toMatchObject([{ problem: 'sibling-twice' }]);
    expect(otherProblems(without, 'Robin')).toEqual([]);
  });

  it('come back in any order with every pair, effect, arrangement, worry and answer, exactly as it was', () => {
    const leaving = anyGroup.chain((caseFile) => fc.tuple(fc.constant(caseFile), anyLeaving(caseFile)));
    fc.assert(
      fc.property(leaving, ([caseFile, [out, back]]) => {
        const without = after(caseFile, out.map(takeChildOut));
        expect(without.siblings).toEqual(caseFile.siblings);
        expect(after(without, back.map(putChildBack))).toEqual(caseFile);
      }),
    );
  });

  it('leave the n(n-1) directions and n(n-1)/2 pairs of those who are in', () => {
    const leaving = anyGroup.chain((caseFile) => fc.tuple(fc.constant(caseFile), anyLeaving(caseFile)));
    fc.assert(
      fc.property(leaving, ([caseFile, [out]]) => {
        const members = membersOf(after(caseFile, out.map(takeChildOut)));
        const n = membersOf(caseFile).length - out.length;
        expect(members.length).toBe(n);
        expect(directionsOf(members).length).toBe(Math.max(0, n * (n - 1)));
        expect(pairsOf(members).length * 2).toBe(directionsOf(members).length);
        expect(members.filter(({ id }) => out.includes(id))).toEqual([]);
      }),
    );
  });

  it('stand with no pair, effect, worry, answer or name on the sheet of anybody who is in', () => {
    const leaving = anyTold.chain((told) => fc.tuple(fc.constant(told), anyLeaving(told.now)));
    fc.assert(
      fc.property(leaving, ([{ now, homes }, [out]]) => {
        const without = after(now, out.map(takeChildOut));
        const members = membersOf(without).map(({ id }) => id);
        for (const { id } of membersOf(without).filter(({ child }) => child)) {
          const printed = sheetText(without, id);
          const foreign = marksIn(printed).filter((one) => !isTheirs(one, id, members, homes));
          expect(foreign.map(({ text }) => text)).toEqual([]);
          const gone = without.childrenOut.filter((child) =>
            [child.id, child.label].some((named) => printed.includes(`"${named}"`)),
          );
          expect(gone.map(({ label }) => label)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leave the sheets of the others as they were once they are back', () => {
    const whole = everythingOf({ caseFile: groupOf(3), homes: [['c1', 'c2'], ['c3']], concerns: [['c1', 'c2']] });
    const without = takeChildOut('c2')(whole);
    expect(sheetText(whole, 'c1')).toContain('‹direction|c2,c1|');
    expect(sheetText(without, 'c1')).not.toMatch(/"c2"|Child 2|direction\|c2|pair\|c1,c2/);
    expect(sheetText(putChildBack('c2')(without), 'c1')).toBe(sheetText(whole, 'c1'));
  });
});
