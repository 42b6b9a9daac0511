// Traceability of the balance sheet, put to every question of every step: what was answered lands, and every line has a source.
import { describe, expect, it, vi } from 'vitest';
import type { Field, Fields } from '../../machines/answers/field.ts';
import { eachShown } from '../../machines/answers/shown.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { checklistOptions, considerationSteps } from '../../machines/keys.ts';
import { judgementSteps } from '../../machines/balance-sheet/judgements.ts';
import type { BalanceSheet, QuestionPath } from '../../machines/balance-sheet/sheet.ts';
import { pagesOf } from '../../machines/since-last-time.ts';
import { type StepId, options, steps } from '../../machines/vocabulary.ts';
import { inCare, kin, optionOf } from './everything.ts';
import {
  answered,
  at,
  caseWith,
  childIn,
  entriesIn,
  filled,
  national,
  opened,
  policies,
  policy,
  sheetOf,
} from './sheet-support.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

/** One step answered in full, in a case whose path asks every step, where two relatives could care. */
const withStep = (step: StepId, turn: number) =>
  caseWith(...opened('c1'), inCare, kin, answered('c1', step, filled(step, turn, optionOf(step))));
const turns = Array.from({ length: 16 }, (_, turn) => turn);

/** Answers that land in another form than their own words, or nowhere. */
const landsOtherwise = (step: StepId, path: readonly string[]): boolean =>
  // Nobody is their own brother or sister.
  (step === 'siblings' && path[1] === 'c1') ||
  // As routes to an order.
  (step === 'applicants' && path.at(-1) !== 'note') ||
  // As the origin of the point.
  path.at(-1) === 'use';

/** Whether one answer stands where people look for it: whole in a part of the sheet, in a judgement, or in a line. */
function lands(sheet: BalanceSheet, step: StepId, field: Field, value: unknown, path: readonly string[]): boolean {
  // What is inside is looked at by itself.
  if ('fields' in field) return true;
  const part = new Map(pagesOf(sheet)).get(step);
  if (part !== undefined) return JSON.stringify(at(part, path)) === JSON.stringify(value);
  if (field.kind === 'date' && isInJudgement(sheet, step, '2026-02-03')) return true;
  if (isInJudgement(sheet, step, value)) return true;
  const entries = [...entriesIn(sheet), ...sheet.setAside];
  const said = entries.flatMap((entry) => entry.said);
  const asked = path.filter((_, place) => place % 2 === 0).join('.');
  const isAsked = (place: QuestionPath): boolean => place.step === step && place.path.join('.') === asked;
  switch (field.kind) {
    case 'words':
    case 'line':
      return (
        entries.some(({ whose, note }) => whose === value || note?.setAsideWhy === value) ||
        said.some((one) => 'text' in one && one.text === value)
      );
    case 'date':
      return said.some((one) => 'question' in one && isAsked(one.question));
    case 'choice':
    case 'choices': {
      const chosen = (one: unknown): boolean =>
        said.some((told) => 'answer' in told && isAsked(told.answer) && told.answer.value === one);
      return [value].flat().every(chosen);
    }
    case 'person':
      return said.some((one) => 'person' in one && one.person === value);
    // Asked about brothers and sisters alone, whose steps stand on the sheet whole.
    case 'siblings':
    case 'arrangement':
    case 'evidence':
      return false;
  }
}

/** Whether an answer stands in the judgement of the option that the step judges. */
function isInJudgement(sheet: BalanceSheet, step: StepId, value: unknown): boolean {
  const judged = options.find((option) => judgementSteps[option] === step);
  if (!judged) return false;
  const { findOut, ...judgement } = sheet.judgements[judged];
  return [...Object.values(judgement), ...Object.values(findOut)].some((one) => one === value);
}

/** The questions, with the answer to choose where there is a choice, that were never given. */
const unreached = (fields: Fields, given: ReadonlySet<string>, within = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const question = within + name;
    if ('fields' in field) return unreached(field.fields, given, `${question}.`);
    const answers = 'options' in field ? field.options : [''];
    return answers.map((one) => `${question} ${one}`).filter((one) => !given.has(one));
  });

describe('every answer', () => {
  it('is given once at least: no question of a step is left out of the turns', () => {
    for (const step of steps) {
      const given = new Set<string>();
      for (const turn of turns) {
        eachShown(stepFields[step], filled(step, turn, optionOf(step)), (field, value, path) => {
          if ('fields' in field) return;
          const question = path.filter((_, place) => place % 2 === 0).join('.');
          for (const one of 'options' in field ? [value].flat() : ['']) given.add(`${question} ${String(one)}`);
        });
      }
      expect([step, unreached(stepFields[step], given)]).toEqual([step, []]);
    }
  });

  it.each(steps)('lands on the sheet: %s', (step) => {
    for (const turn of turns) {
      const caseFile = withStep(step, turn);
      const sheet = sheetOf(caseFile);
      const answers = childIn(caseFile).steps[step]?.answers ?? {};
      const lost: string[] = [];
      eachShown(stepFields[step], { ...answers }, (field, value, path) => {
        if (landsOtherwise(step, path)) return;
        if (!lands(sheet, step, field, value, path)) lost.push(path.join('/'));
      });
      expect(lost).toEqual([]);
    }
  });
});

describe('every line', () => {
  it('has an id of its own that rests on its source alone', () => {
    for (const step of steps) {
      const ids = entriesIn(sheetOf(withStep(step, 0))).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('that rests on an answer names a step and a path where that answer stands', () => {
    for (const step of steps) {
      for (const turn of turns) {
        const caseFile = withStep(step, turn);
        for (const { id, source } of entriesIn(sheetOf(caseFile))) {
          if (source.from !== 'answer') continue;
          const value = at(childIn(caseFile).steps[source.step]?.answers, source.path);
          expect({ id, value: value ?? '' }).not.toMatchObject({ id, value: '' });
        }
      }
    }
  });

  it.each(policies)('that rests on policy or law names a statement that is there: $card.id', (of) => {
    const provisions = new Set([...of.provisions, ...of.borrowed].map(({ id }) => id));
    const facts = new Set(national.facts.map(({ id }) => id));
    for (const { source, id } of entriesIn(sheetOf(caseWith(), 'c1', of))) {
      if (source.from === 'policy') expect(provisions, id).toContain(source.provision);
      if (source.from === 'national') {
        expect(source.facts.length, id).toBeGreaterThan(0);
        for (const fact of source.facts) expect(facts, id).toContain(fact);
      }
    }
  });

  it('that a person did not type holds no prose: ids and answers alone', () => {
    for (const step of steps) {
      for (const { said } of entriesIn(sheetOf(withStep(step, 0)))) {
        for (const one of said) if ('text' in one) expect(one.text).toMatch(/^words of /);
      }
    }
  });
});

describe('the options away from home', () => {
  it('are told with equal room: the same answers make the same lines for each of the four', () => {
    const shape = (step: StepId, of: (typeof checklistOptions)[number]) =>
      entriesIn(
        sheetOf(
          caseWith(
            answered('c1', step, {
              gains: [{ text: 'Near', whose: 'Me' }],
              drawbacks: [{ text: 'Far', reduces: 'A bus' }],
            }),
          ),
        ),
      )
        .filter(({ option, origin }) => option === of && origin === 'this-child')
        .map(({ row, side, said, whose }) => ({ row, side, whose, texts: said.filter((one) => 'text' in one) }));
    const shapes = checklistOptions.map((of) => shape(considerationSteps[of], of));
    for (const one of shapes) expect(one).toEqual(shapes[0]);
    expect(shapes[0]).toHaveLength(3);
  });

  it('have the same facts as every other option, in the same rows', () => {
    const rows = options.map((of) =>
      entriesIn(sheetOf(caseWith(), 'c1', policy)).flatMap(({ option, row, source }) =>
        option === of && source.from === 'national' ? [row] : [],
      ),
    );
    for (const one of rows) expect(one).toEqual(rows[0]);
  });
});
