// What was typed in a form inside another: it is unsaved in the outer form too, and in no other.
import { describe, expect, it } from 'vitest';
import { innerDraft, isUnsaved, outerDraft } from '../../src/questions/inner-draft.ts';

describe('what was typed in a form inside another', () => {
  const weighed = 'c1/sheet/gains/weigh/line/l1';
  const seen = 'siblings/observation/c1>p4';

  it('is unsaved in the outer form, whether or not anything was typed in that one', () => {
    for (const outer of [weighed, `${seen}/o3`, `${seen}/new`]) {
      const key = innerDraft(outer, 'evidence');
      expect(outerDraft(key)).toBe(outer);
      expect([outer, isUnsaved({ [key]: { what: 'A letter' } }, outer)]).toEqual([outer, true]);
      expect([outer, isUnsaved({ [outer]: {} }, outer)]).toEqual([outer, true]);
    }
  });

  it('is unsaved in no form beside it', () => {
    const drafts = { [innerDraft(`${weighed}1`, 'evidence')]: { what: 'A letter' }, [`${seen}/new`]: {} };
    for (const other of [weighed, seen, `${seen}/o3`])
      expect([other, isUnsaved(drafts, other)]).toEqual([other, false]);
  });
});
