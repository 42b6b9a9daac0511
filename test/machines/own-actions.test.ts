// Actions that come from no question: people add them to the plan, and none takes the place of another.
import { expect, it } from 'vitest';
import { addAction, noDate, setActionDone } from '../../machines/case-edits.ts';
import { caseWith, sheetOf } from './sheet-support.ts';

const measure = { what: 'Measure the back room for bunk beds', who: 'The grandmother', by: noDate };
const ask = { what: 'Ask the school about the late bus', who: '', by: noDate };

it('an action of one’s own stands beside the others, even beside one in the same words, and can be done by itself', () => {
  const three = caseWith(addAction('c1', measure), addAction('c1', ask), addAction('c1', measure));
  expect(sheetOf(three).openActions.map(({ what }) => what)).toEqual([measure.what, ask.what, measure.what]);
  const [first] = three.actions;
  const left = setActionDone(first?.id ?? '', true)(three);
  expect(sheetOf(left).openActions.map(({ id, what }) => [id, what])).toEqual([
    ['a2', ask.what],
    ['a3', measure.what],
  ]);
});

it('an action of one child is not among those of a brother or sister', () => {
  expect(sheetOf(caseWith(addAction('c1', ask)), 'c2').openActions).toEqual([]);
});
