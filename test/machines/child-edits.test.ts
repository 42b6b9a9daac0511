// A child taken out of the case and put back: nothing is lost, nobody else is given the child's id, and it is plain who is in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChild, blankBirth, editChildDetails, keepDraft, nextId, notKnownYet } from '../../machines/case-edits.ts';
import { type CaseFile, allChildren, draftKey } from '../../machines/case-file.ts';
import { putChildBack, takeChildOut } from '../../machines/child-edits.ts';
import { draftsInCase, partsWithDrafts } from '../../machines/gaps/sibling-drafts.ts';
import { standingOf } from '../../machines/gaps/standing.ts';
import { restore } from '../../machines/restore.ts';
import { childrenOfBoth, copyText, reopened } from '../../machines/saved-case.ts';
import { anyCase, anyEdit } from './any-case.ts';
import { dateOf } from './journey-support.ts';
import { answered, caseWith, childIn, national, policy } from './sheet-support.ts';

const opened = (record: object): CaseFile => {
  const read = restore(JSON.stringify(record));
  if (!read.ok) throw new Error(read.why);
  return read.caseFile;
};
const idsOf = (children: CaseFile['children']) => children.map(({ id }) => id);
const third = addChild({ label: 'C', birth: blankBirth() });
const home = answered('c2', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' });

describe('a child who is taken out of the case', () => {
  it('comes back with everything, and the case is exactly what it was', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('c1', 'c2', 'c3'), (caseFile, id) => {
        const out = takeChildOut(id)(caseFile);
        expect(idsOf(out.children)).not.toContain(id);
        expect(putChildBack(id)(out)).toEqual(caseFile);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back with the same answers, whatever was done in the case meanwhile', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyEdit, { maxLength: 12 }), (caseFile, meanwhile) => {
        const out = meanwhile.reduce((now, edit) => edit(now), takeChildOut('c2')(caseFile));
        const back = putChildBack('c2')(out);
        expect(childIn(back, 'c2')).toEqual(childIn(caseFile, 'c2'));
        expect(back.childrenOut).toEqual([]);
        expect(new Set(idsOf(back.children)).size).toBe(back.children.length);
        expect(idsOf(back.children).slice(0, 2)).toEqual(['c1', 'c2']);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the id to nobody else', () => {
    const out = takeChildOut('c2')(caseWith());
    expect(nextId('c', out.children)).toBe('c2'); // so it has to be looked for among those who are out too
    expect(idsOf(third(out).children)).toEqual(['c1', 'c3']);
    expect(idsOf(allChildren(third(takeChildOut('c1')(out))))).toEqual(['c3', 'c2', 'c1']);
  });

  it.each([
    ['c1', 'c2', 'c3'],
    ['c3', 'c1', 'c2'],
    ['c2', 'c3', 'c1'],
  ])('stands in the old place again when all come back in the order %s, %s, %s', (...order) => {
    const three = caseWith(third);
    const none = ['c2', 'c1', 'c3'].reduce((now, id) => takeChildOut(id)(now), three);
    expect([none.children.length, none.childrenOut.length]).toEqual([0, 3]);
    expect(order.reduce((now, id) => putChildBack(id)(now), none)).toEqual(three);
  });

  it('is not changed by an edit that was meant for a child of the case', () => {
    const out = takeChildOut('c2')(caseWith(home));
    expect(editChildDetails('c2', { label: 'Another', birth: blankBirth() })(out)).toEqual(out);
  });

  it('takes nothing with them that stands elsewhere: the action stays, and counts again with the child', () => {
    const byThen = { what: 'Her school', who: 'Teacher', by: dateOf('2026-12-01') };
    const out = takeChildOut('c2')(caseWith(home, notKnownYet('c2', 'wishes', byThen)));
    expect(out.actions).toMatchObject([{ child: 'c2', ...byThen }]);
  });
});

describe('nobody who is not in the case', () => {
  it('is taken out or put back', () => {
    const caseFile = caseWith(home);
    expect([takeChildOut('c7')(caseFile), putChildBack('c2')(caseFile)]).toEqual([caseFile, caseFile]);
  });
});

describe('what was typed and not saved', () => {
  const drafts = [
    'c1/home-risks',
    draftKey('c2', 'home-risks'),
    'siblings/touch/c1+c2',
    'siblings/account/c2>c1',
    'siblings/effect/g1/c2',
    'siblings/later-born/c2',
    'siblings/history',
  ];
  const typed = caseWith(...drafts.map((key) => keepDraft(key, { touch: 'On Sundays' })));

  it('about a child who is out is kept and not asked for', () => {
    const out = takeChildOut('c2')(typed);
    expect(out.drafts).toEqual(typed.drafts);
    expect(draftsInCase(out)).toEqual(['c1/home-risks', 'siblings/history']);
    expect(partsWithDrafts(draftsInCase(out))).toEqual(['history']);
  });

  it('is asked for again when the child is back', () => {
    expect(draftsInCase(putChildBack('c2')(takeChildOut('c2')(typed)))).toEqual(drafts);
  });

  it('is no gap of another child while the child is out', () => {
    const placesIn = (caseFile: CaseFile) => {
      const surroundings = { local: policy.rules, asOf: '2026-11-21' as const };
      const { gaps } = standingOf(caseFile, childIn(caseFile), surroundings, policy, national);
      return JSON.stringify(gaps.find(({ id }) => id === 'typed-not-saved')?.places ?? []);
    };
    expect(placesIn(typed)).toContain('c2');
    expect(placesIn(typed)).toContain('later-born');
    expect(placesIn(takeChildOut('c2')(typed))).not.toMatch(/c2|later-born/);
  });
});

describe('a case kept as a file', () => {
  it('keeps who was taken out, with every answer', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const out = takeChildOut('c1')(opened(caseFile));
        const again = reopened(opened({ ...out, savedOn: '2026-03-03' }));
        expect(again).toEqual(out);
        expect(putChildBack('c1')(again)).toEqual(opened(caseFile));
      }),
      { numRuns: 40 },
    );
    expect(copyText(takeChildOut('c2')(caseWith(home)), '2026-03-03')).toContain('foster-care');
  });

  it('of before children could be taken out has nobody out', () => {
    const { childrenOut, ...earlier } = caseWith(home);
    expect(opened(earlier).childrenOut).toEqual(childrenOut);
  });

  it('loses no word of a child who is out, where an answer no longer fits or its question is gone', () => {
    const out = takeChildOut('c2')(caseWith(home));
    const steps = {
      ...out.childrenOut[0]?.steps,
      'home-risks': { status: 'answered', answers: { risks: 'Alone at night' } },
      'long-gone': { status: 'answered', answers: { said: 'Typed long ago' } },
    };
    const read = opened({ ...out, childrenOut: out.childrenOut.map((child) => ({ ...child, steps })) });
    expect(read.childrenOut[0]?.steps['home-and-status']?.answers?.livesNow).toBe('foster-care');
    expect(read.drafts['c2/home-risks']).toEqual({ risks: 'Alone at night' });
    expect(JSON.stringify(read.retired['c2/long-gone'])).toContain('Typed long ago');
  });
});

describe('two copies of a case', () => {
  const labels = (then: CaseFile, now: CaseFile) => {
    const { onlyThen, onlyNow, takenOut, putBack } = childrenOfBoth(then, now);
    return [onlyThen, onlyNow, takenOut, putBack].map((all) => all.map(({ label }) => label));
  };

  it('say of a child who was taken out between them just that', () => {
    const [both, one] = [caseWith(), takeChildOut('c2')(caseWith())];
    expect(labels(both, one)).toEqual([[], [], ['B'], []]);
    expect(labels(one, both)).toEqual([[], [], [], ['B']]);
    expect(labels(one, one)).toEqual([[], [], [], []]);
  });

  it('do not take a child of another name for the one who was taken out', () => {
    const other = takeChildOut('c2')(caseWith(editChildDetails('c2', { label: 'Z', birth: blankBirth() })));
    expect(labels(caseWith(), other)).toEqual([['B'], [], [], []]);
  });
});
