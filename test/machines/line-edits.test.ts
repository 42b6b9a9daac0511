// The changes people make on the sheet itself: each does one thing, to one child, and nothing that was typed is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, editEvidence, noDate, setEvidenceAside } from '../../machines/case-edits.ts';
import type { CaseFile, Child } from '../../machines/case-file.ts';
import {
  addLine,
  bringLineBack,
  editLine,
  moveLine,
  noteLine,
  sayWhatHappened,
  setLineAside,
} from '../../machines/line-edits.ts';
import { anyCase } from './any-case.ts';
import { anySheetEdit } from './any-sheet-edit.ts';
import { dateOf } from './journey-support.ts';
import { caseWith, childIn } from './sheet-support.ts';
import { ownLine } from './sheet-lines.ts';

const line = ownLine({ option: 'kinship', row: 'gains', side: 'for', text: 'She knows his bedtime songs.' });

describe('a line written on the sheet', () => {
  it('has an id of its own, and changes without touching another line or another child', () => {
    const two = caseWith(
      addLine('c1', line),
      addLine('c1', { ...line, text: 'Her house is near.' }),
      addLine('c2', line),
    );
    const is = editLine('c1', 'l2', { text: 'Her house is by the school.', whose: 'The aunt' })(two);
    expect(childIn(is).lines).toEqual([
      { id: 'l1', ...line },
      { id: 'l2', ...line, text: 'Her house is by the school.', whose: 'The aunt' },
    ]);
    expect(childIn(is, 'c2')).toEqual(childIn(two, 'c2'));
  });

  it('keeps its weight while its evidence is added, and both while it is set aside and brought back', () => {
    const edits = [
      noteLine('c1', 'line/l1', { weight: 'decisive', weightWhy: 'He sleeps there.' }),
      noteLine('c1', 'line/l1', { evidence: ['e1'] }),
      setLineAside('c1', 'line/l1', 'Said of his brother.', '2026-11-20'),
    ];
    const aside = caseWith(addLine('c1', line), ...edits);
    const said = { weight: 'decisive', weightWhy: 'He sleeps there.', evidence: ['e1'] };
    expect(childIn(aside).notes['line/l1']).toMatchObject({ ...said, setAside: true, setAsideOn: '2026-11-20' });
    const back = childIn(bringLineBack('c1', 'line/l1')(aside)).notes['line/l1'];
    expect(back).toMatchObject({ ...said, setAside: false, setAsideWhy: 'Said of his brother.' });
  });
});

describe('moving a line', () => {
  const cell = 'kinship gains' as const;
  const ids = ['a', 'b', 'c'];
  const after = (id: string, by: -1 | 1) => childIn(moveLine('c1', cell, ids, id, by)(caseWith())).order[cell];

  it('changes places with the one above or below', () => {
    expect([after('b', -1), after('b', 1)]).toEqual([
      ['b', 'a', 'c'],
      ['a', 'c', 'b'],
    ]);
  });

  it('changes nothing at either end, nor where the line is not in its cell', () => {
    const was = caseWith(addLine('c1', line));
    for (const [id, by] of [
      ['a', -1],
      ['c', 1],
      ['nowhere', -1],
      ['nowhere', 1],
    ] as const) {
      expect(moveLine('c1', cell, ids, id, by)(was)).toEqual(was);
    }
  });

  it('up and down again leaves the order as it was', () => {
    const there = caseWith(moveLine('c1', cell, ids, 'b', -1));
    const back = moveLine('c1', cell, childIn(there).order[cell] ?? [], 'b', 1)(there);
    expect(childIn(back).order[cell]).toEqual(ids);
  });
});

describe('what is said of a time limit', () => {
  const late = { happened: 'late', on: dateOf('2026-07-03'), note: 'The school was closed.' } as const;
  const never = { happened: 'not-done', on: noDate, note: 'Nobody was asked.' } as const;

  it('stands for that limit of that child alone, can be said anew, and can be taken back', () => {
    const said = caseWith(
      sayWhatHappened('c1', 't1', never),
      sayWhatHappened('c1', 't1', late),
      sayWhatHappened('c1', 't2', never),
    );
    expect(childIn(said).limits).toEqual({ t1: late, t2: never });
    expect(childIn(said, 'c2').limits).toEqual({});
    expect(childIn(sayWhatHappened('c1', 't1', undefined)(said)).limits).toEqual({ t2: never });
  });
});

describe('the register of evidence', () => {
  const log = {
    what: 'School log',
    kind: 'fact' as const,
    who: 'School',
    on: dateOf('2026-05-03'),
    found: 'File, page 4',
  };

  it('takes an entry under an id of its own, and changes it without touching another', () => {
    const two = caseWith(addEvidence(log), addEvidence({ ...log, what: 'Visit' }));
    const is = editEvidence('e2', { ...log, what: 'Visit of May', kind: 'professional-opinion' })(two);
    expect(is.evidence).toEqual([
      { id: 'e1', ...log, setAside: false },
      { id: 'e2', ...log, what: 'Visit of May', kind: 'professional-opinion', setAside: false },
    ]);
  });

  it('keeps an entry that is set aside, named by every line that rests on it, and brings it back', () => {
    const edits = [addEvidence(log), addEvidence(log), addLine('c1', line)];
    const was = caseWith(...edits, noteLine('c1', 'line/l1', { evidence: ['e1'] }));
    const aside = setEvidenceAside('e1', true)(was);
    expect(aside.evidence.map(({ setAside }) => setAside)).toEqual([true, false]);
    expect(aside.children).toEqual(was.children);
    expect(editEvidence('e1', { ...log, found: 'Page 5' })(aside).evidence[0]).toMatchObject({ setAside: true });
    expect(setEvidenceAside('e1', false)(aside)).toEqual(was);
  });
});

describe('no edit on the sheet', () => {
  const withoutSheet = ({ children, evidence: _, ...others }: CaseFile) => ({
    ...others,
    children: children.map(({ lines: _lines, notes: _notes, order: _order, limits: _limits, ...child }) => child),
  });
  const typedIn = ({ lines, notes }: Child) => [lines.map(({ id }) => id), Object.keys(notes)].flat();

  it('touches an answer, a draft, a person or an action, and none takes a line or a note away', () => {
    fc.assert(
      fc.property(anyCase, anySheetEdit, (was, edit) => {
        const is = edit(was);
        expect(withoutSheet(is)).toEqual(withoutSheet(was));
        for (const [index, child] of was.children.entries()) {
          const now = is.children[index];
          expect(now && typedIn(now)).toEqual(expect.arrayContaining(typedIn(child)));
        }
      }),
    );
  });
});
