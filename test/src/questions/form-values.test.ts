// Answers on their way into a form and back: rows keep their ids, and what was not said is not recorded.
import { describe, expect, test } from 'vitest';
import { formFields } from '../../../machines/answers/forms.ts';
import { stepFields } from '../../../machines/answers/steps.ts';
import { isValues } from '../../../machines/answers/shown.ts';
import { answersFrom, formValues, newRow, saysSomething } from '../../../src/questions/form-values.ts';

const fields = stepFields['home-risks'];
const idsIn = (rows: unknown): unknown[] =>
  Array.isArray(rows) ? rows.map((row: unknown) => (isValues(row) ? row['id'] : undefined)) : [];

describe('a row', () => {
  const recorded = { risks: [{ id: 'a1', harm: 'Left alone at night.' }, { id: 'b2' }, { id: 'c3', harm: 'Cold.' }] };

  test('keeps its id through the form, also when a blank row before it is left out', () => {
    const values = formValues(fields, recorded);
    expect(idsIn(values['risks'])).toEqual(['a1', 'b2', 'c3']);
    expect(idsIn(answersFrom(fields, values)['risks'])).toEqual(['a1', 'c3']);
  });

  test('without an id gets one when the form is filled, and the same one each time', () => {
    const older = { risks: [{ harm: 'Left alone at night.' }, { harm: 'Cold.' }] };
    const ids = idsIn(formValues(fields, older)['risks']);
    expect(ids).toEqual(idsIn(formValues(fields, older)['risks']));
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(undefined);
  });

  test('that is new has an id of its own and says nothing yet', () => {
    const rows = Array.from({ length: 50 }, () => newRow(fields.risks.fields));
    expect(new Set(idsIn(rows)).size).toBe(50);
    expect(rows.some(saysSomething)).toBe(false);
    expect(answersFrom(fields, { risks: rows })['risks']).toEqual([]);
  });
});

test('entries of the evidence register are a list in the form, whether or not any was chosen', () => {
  expect(formValues(formFields.weighing, {})['evidence']).toEqual([]);
  expect(formValues(formFields.weighing, { evidence: ['e2'] })['evidence']).toEqual(['e2']);
});
