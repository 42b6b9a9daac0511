// The sheet as a whole: it holds the right names, nothing that was hidden, and no line without a source.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ChecklistOption } from '../../content/compiled.ts';
import type { Field, Fields } from '../../machines/answers/field.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type Edit, editChildDetails, notKnownYet, renamePerson } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { restore } from '../../machines/restore.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import { anyCase } from './any-case.ts';
import { everything, inCare, kin, optionOf } from './everything.ts';
import { dateOf } from './journey-support.ts';
import { printed } from './printed-sheet.ts';
import { twoChildren } from './sheet-family.ts';
import {
  answered,
  at,
  caseWith,
  childIn,
  entriesIn,
  filled,
  national,
  opened,
  policy,
  sheetOf,
} from './sheet-support.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

/** The same text with two names in each other’s place. */
const swapped = (text: string, one: string, other: string): string =>
  text
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);

const labelled = (caseFile: CaseFile, people: readonly string[], children: readonly string[]): CaseFile => {
  const edits: Edit[] = [
    ...people.map((label, index) => renamePerson(`p${index + 1}`, label)),
    ...children.map((label, index) =>
      editChildDetails(`c${index + 1}`, { label, birth: childIn(caseFile, `c${index + 1}`).birth }),
    ),
  ];
  return edits.reduce((now, edit) => edit(now), caseFile);
};

describe('the names in a case', () => {
  const [ada, bo] = ['Nan Ada', 'Auntie Bo'];
  const cases = fc.oneof(
    anyCase,
    fc.integer({ min: 0, max: 8 }).map((turn) => caseWith(...everything(turn))),
  );

  it('of two people in each other’s place are so on the sheet, and nothing else changes', () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        const [was, is] = [labelled(caseFile, [ada, bo], []), labelled(caseFile, [bo, ada], [])];
        expect(printed(is)).toBe(swapped(printed(was), ada, bo));
      }),
      { numRuns: 30 },
    );
    const whole = printed(labelled(caseWith(...everything(0)), [ada, bo], []));
    expect([whole.includes(ada), whole.includes(bo)]).toEqual([true, true]);
  });

  it('of two children in each other’s place are so on both their sheets, and nothing else changes', () => {
    fc.assert(
      fc.property(cases, (caseFile) => {
        const [was, is] = [labelled(caseFile, [], ['Robin', 'Wren']), labelled(caseFile, [], ['Wren', 'Robin'])];
        for (const id of ['c1', 'c2']) expect(printed(is, id)).toBe(swapped(printed(was, id), 'Robin', 'Wren'));
      }),
      { numRuns: 30 },
    );
    expect(printed(labelled(twoChildren(), [], ['Robin', 'Wren'])).split('Robin').length).toBeGreaterThan(2);
  });

  it('follow the people: with two people in each other’s place in every answer, the sheet has them so', () => {
    for (const turn of [0, 1, 2, 3]) {
      const was = labelled(caseWith(...everything(turn)), [ada, bo], []);
      const { people, ...answers } = was;
      const read = restore(JSON.stringify({ ...JSON.parse(swapped(JSON.stringify(answers), '"p1"', '"p2"')), people }));
      expect(read.ok && printed(read.caseFile)).toBe(swapped(printed(was), ada, bo));
    }
  });
});

/** A question that hangs on another, with answers in which it is shown and answers in which it is not. */
interface Hidden {
  readonly name: string;
  readonly shown: Values;
  readonly hidden: Values;
}

const kept = 'Words that only this question holds';

function hiddenIn(fields: Fields, about: ChecklistOption | undefined): Hidden[] {
  return Object.entries(fields).flatMap(([name, field]): Hidden[] => {
    const { when } = field;
    const decider = when && fields[when.field];
    if (when && decider && 'options' in decider && (field.kind === 'words' || field.kind === 'line')) {
      const other = decider.options.find((option) => !when.is.includes(option)) ?? '';
      return [
        { name, shown: { [when.field]: when.is[0], [name]: kept }, hidden: { [when.field]: other, [name]: kept } },
      ];
    }
    if (!('fields' in field)) return [];
    const open = when ? { [when.field]: when.is[0] } : {};
    return hiddenIn(field.fields, about).map((inner) => ({
      name: `${name}.${inner.name}`,
      shown: { ...open, [name]: around(field, inner.shown, about) },
      hidden: { ...open, [name]: around(field, inner.hidden, about) },
    }));
  });
}

/** A group of answers as one row, or under a key that its question has. */
function around(field: Extract<Field, { fields: Fields }>, group: Values, about: ChecklistOption | undefined): unknown {
  switch (field.kind) {
    case 'rows':
      return [{ ...group, option: 'sgo' }];
    case 'each':
      return { [field.options[0] ?? '']: group };
    case 'keyed': {
      const [item] = about ? policy.checklist[about].items : [];
      const [starter] = about ? policy.starters[about].for : [];
      const keys = {
        carers: 'p1',
        applicants: 'p1',
        siblings: 'c2',
        checklist: item?.provision,
        starters: starter,
      };
      return { [keys[field.of] ?? '']: group };
    }
  }
}

describe('an answer that is hidden', () => {
  const questions = steps.flatMap((step) =>
    hiddenIn(stepFields[step], optionOf(step)).map((one) => ({ step, ...one })),
  );
  const open = (step: StepId, answers: Values) => caseWith(...opened('c1'), inCare, kin, answered('c1', step, answers));

  it('is looked for in every question that can be', () => {
    expect(questions.length).toBeGreaterThan(20);
  });

  it.each(questions.map((one) => [`${one.step} ${one.name}`, one] as const))(
    'because its question is, is nowhere on the sheet, in the gaps or in the ledger: %s',
    (_, { step, shown, hidden }) => {
      expect(printed(open(step, shown))).toContain(kept);
      expect(printed(open(step, hidden))).not.toContain(kept);
    },
  );

  it.each(steps)('because its step was passed over, is as though it had never been given: %s', (step) => {
    const later = notKnownYet('c1', step, { what: '', who: '', by: { day: '', month: '', year: '' } });
    const before = [...opened('c1'), inCare, kin];
    for (const turn of [0, 1, 2]) {
      const given = caseWith(...before, answered('c1', step, filled(step, turn, optionOf(step))));
      const never = printed(caseWith(...before, later));
      expect(printed(later(given))).toBe(never);
      expect(printed(given)).not.toBe(never);
    }
  });

  it('because the path no longer leads there, is nowhere, and is back when it does', () => {
    const atHome = answered('c1', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'none' });
    const given = caseWith(inCare, answered('c1', 'return-changes', filled('return-changes', 0, undefined)));
    expect(printed(given)).toContain('words of return-changes/');
    expect(printed(atHome(given))).not.toContain('words of return-changes/');
    expect(printed(inCare(atHome(given)))).toBe(printed(given));
  });
});

describe('every line of the sheet', () => {
  const provisions = new Set([...policy.provisions, ...policy.borrowed].map(({ id }) => id));
  const facts = new Set(national.facts.map(({ id }) => id));

  it('traces to an answer, to a line that somebody wrote, to a provision or to facts, whatever the case', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('c1', 'c2'), (caseFile, id) => {
        const child = childIn(caseFile, id);
        const sheet = sheetOf(caseFile, id);
        for (const { source } of [...entriesIn(sheet), ...sheet.setAside]) {
          if (source.from === 'answer') {
            const answer = at(child.steps[source.step]?.answers, source.path);
            expect([source.path, answer === undefined || answer === '']).toEqual([source.path, false]);
          } else if (source.from === 'line') expect(child.lines.map((line) => line.id)).toContain(source.line);
          else if (source.from === 'arrangement') {
            expect([source.member, caseFile.siblings.arrangements.map((one) => one.id)]).toEqual([
              id,
              expect.arrayContaining([source.arrangement]),
            ]);
          } else if (source.from === 'policy') expect(provisions).toContain(source.provision);
          else expect(source.facts.filter((fact) => !facts.has(fact))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has an id that no other line has, set aside or not, whatever the case', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const sheet = sheetOf(caseFile);
        const ids = [...entriesIn(sheet), ...sheet.setAside].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('dated by the day it was judged is the same on every day it is printed', () => {
    const judged = answered('c1', 'sgo-judgement', { judgement: 'realistic', judgedOn: dateOf('2026-11-01') });
    expect(sheetOf(caseWith(judged)).judgements.sgo.judgedOn).toBe('2026-11-01');
  });
});
