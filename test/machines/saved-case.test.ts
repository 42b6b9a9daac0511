// A case kept as a file: nothing is lost, its name tells nothing, and children are compared only with themselves.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChild, blankBirth, editChildDetails } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { restore } from '../../machines/restore.ts';
import {
  type ChildThenAndNow,
  childrenOfBoth,
  copyName,
  copyText,
  dayIn,
  reopened,
} from '../../machines/saved-case.ts';
import { standingOf } from '../../machines/gaps/standing.ts';
import { sinceLastTime } from '../../machines/since-last-time.ts';
import { anyCase } from './any-case.ts';
import { judged, wrote } from './gap-support.ts';
import { answered, caseWith, childIn, national, policy } from './sheet-support.ts';

const opened = (text: string): CaseFile => {
  const read = restore(text);
  if (!read.ok) throw new Error(read.why);
  return read.caseFile;
};
const named = (caseFile: CaseFile, id: string, label: string): CaseFile =>
  editChildDetails(id, { label, birth: childIn(caseFile, id).birth })(caseFile);
const namesOf = (pairs: readonly ChildThenAndNow[]) => pairs.map(({ then, now }) => [then.label, now.label]);
const labels = ({ both, renamed, onlyThen, onlyNow }: ReturnType<typeof childrenOfBoth>) => ({
  both: namesOf(both),
  renamed: namesOf(renamed),
  onlyThen: onlyThen.map(({ label }) => label),
  onlyNow: onlyNow.map(({ label }) => label),
});

describe('a copy of a case', () => {
  it('holds everything that was written, and the day on which it was saved', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const kept = opened(JSON.stringify(caseFile));
        expect(opened(copyText(kept, '2026-03-03'))).toEqual({ ...kept, savedOn: '2026-03-03' });
      }),
      { numRuns: 40 },
    );
  });

  it('is opened again with everything that was written, as a copy of no day', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const kept = opened(JSON.stringify(caseFile));
        expect(reopened(opened(copyText(kept, '2026-03-03')))).toEqual(kept);
      }),
      { numRuns: 20 },
    );
  });

  it('can be read by a person, line by line', () => {
    expect(copyText(caseWith(), '2026-03-03').split('\n').length).toBeGreaterThan(20);
  });

  it('is called after its day and nothing else', () => {
    expect(copyName('2026-03-03')).toBe('plan-for-permanence-2026-03-03.json');
  });

  it.each(['', 'yesterday', '2026-02-30', '2026-03', '2026-03-03-04', '2026-03-03T10:00:00Z'])(
    'is of no known day where its text is %o',
    (text) => {
      expect(dayIn(text)).toBeUndefined();
    },
  );

  it('is of the day it names', () => {
    expect(dayIn('2026-03-03')).toBe('2026-03-03');
  });
});

describe('the children of an earlier copy and of the open case', () => {
  it('are the same with the same place and name, however the name is written', () => {
    const then = named(caseWith(), 'c1', ' a ');
    expect(labels(childrenOfBoth(then, caseWith()))).toEqual({
      both: [
        [' a ', 'A'],
        ['B', 'B'],
      ],
      renamed: [],
      onlyThen: [],
      onlyNow: [],
    });
  });

  it('are never taken for one another because their place is the same, unless somebody says so of that child', () => {
    const otherNames = named(named(caseWith(), 'c1', 'C'), 'c2', 'D');
    const all = {
      both: [],
      renamed: [
        ['C', 'A'],
        ['D', 'B'],
      ],
      onlyThen: [],
      onlyNow: [],
    };
    expect(labels(childrenOfBoth(otherNames, caseWith()))).toEqual(all);
    expect(labels(childrenOfBoth(otherNames, caseWith(), ['c2', 'c9']))).toEqual({
      ...all,
      ...{ both: [['D', 'B']], renamed: [['C', 'A']] },
    });
  });

  it('are told where they are in one copy alone', () => {
    const three = addChild({ label: 'C', birth: blankBirth() })(caseWith());
    expect(labels(childrenOfBoth(three, caseWith())).onlyThen).toEqual(['C']);
    expect(labels(childrenOfBoth(caseWith(), three)).onlyNow).toEqual(['C']);
  });

  it('are never taken for one another because their name is the same', () => {
    const swapped = named(named(caseWith(), 'c1', 'B'), 'c2', 'A');
    expect(labels(childrenOfBoth(swapped, caseWith())).both).toEqual([]);
  });
});

describe('how a child stood then and stands now', () => {
  const standing = (caseFile: CaseFile, asOf = '2026-11-21') =>
    standingOf(caseFile, childIn(caseFile), { local: policy.rules, asOf }, policy, national);

  it('a gap is old only at a place where it was then too', () => {
    const then = caseWith(judged('kinship', { judgement: 'realistic' }));
    const now = judged('stay-home', { judgement: 'realistic' })(then);
    const { gaps } = sinceLastTime(standing(then), standing(now));
    const optionsOf = (which: keyof typeof gaps) =>
      gaps[which]
        .filter(({ id }) => id === 'not-judged')
        .flatMap(({ places }) => places.map((place) => ('option' in place ? place.option : undefined)));
    expect(optionsOf('mended')).toEqual(['stay-home']);
    expect(optionsOf('old')).toContain('adoption');
    expect(optionsOf('old')).not.toContain('stay-home');
    expect(optionsOf('since')).toEqual([]);
  });

  it('a line that came lacks its evidence since then, and the earlier one still does', () => {
    const then = caseWith(wrote({ text: 'Near his school.' }));
    const { gaps } = sinceLastTime(standing(then), standing(wrote({ text: 'A garden.' })(then)));
    const lines = (which: 'old' | 'since') =>
      gaps[which]
        .filter(({ id }) => id === 'evidence-awaited')
        .flatMap(({ places }) => places.map((place) => (place.at === 'cell' ? place.entry?.id : undefined)));
    expect([lines('old'), lines('since')]).toEqual([['line/l1'], ['line/l2']]);
  });

  it('a time limit that has passed since is new, although nobody wrote anything', () => {
    const caseFile = caseWith(
      answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'interim-care-order' }),
      answered('c1', 'dates', { cameIntoCare: { day: '2', month: '11', year: '2026' } }),
    );
    const { gaps } = sinceLastTime(standing(caseFile, '2026-11-03'), standing(caseFile));
    expect(gaps.since.map(({ id }) => id)).toEqual(['date-passed']);
  });
});
