// A matter of safety between children: its words stay where they were written, and what it asks for is who was told.
import { describe, expect, it } from 'vitest';
import { type FormAnswers, formSchemas } from '../../../machines/answers/forms.ts';
import { restore } from '../../../machines/restore.ts';
import { addConcern, addOther, editConcern, setLeftOut } from '../../../machines/sibling-edits.ts';
import { siblingsOfChild } from '../../../machines/siblings/of-child.ts';
import { hasGap } from '../gap-support.ts';
import { answered, caseWith, sheetOf } from '../sheet-support.ts';

const together = answered('c1', 'siblings', { any: 'yes', whoCounts: { c2: { counts: 'yes', tie: 'full' } } });

const said = {
  what: 'The carer came in while the bigger one had the door held shut.',
  told: 'The duty team, the same evening.',
  strategy: 'yes',
  advice: 'A psychologist from the clinic was asked on Friday.',
  now: 'Each sleeps in a room of their own, and one has begun to eat again.',
  whose: 'The night carer',
} as const;
const matter: FormAnswers['safetyConcern'] = formSchemas.safetyConcern.parse({
  ...said,
  between: ['c1', 'c2'],
  evidence: ['e7'],
});
const recorded = (answers: Partial<typeof matter> = {}) =>
  addConcern({ prompt: 'sexualised-behaviour', ...matter, ...answers });

const texts = [...Object.values(said).filter((text) => text !== 'yes'), 'e7'];
const found = (printed: string) => texts.filter((text) => printed.includes(text));

describe('words about sexual behaviour', () => {
  const whole = caseWith(together, recorded());

  it.each(['c1', 'c2'])(
    'are on no child’s sheet: neither that of the child who was harmed nor of the other (%s)',
    (id) => {
      const sheet = sheetOf(whole, id);
      expect(found(JSON.stringify({ ...sheet, cells: [...sheet.cells] }))).toEqual([]);
      expect(siblingsOfChild(whole, id)?.concerns).toMatchObject([
        { id: 'w1', prompt: 'sexualised-behaviour', between: ['c1', 'c2'], what: '', strategy: '', evidence: [] },
      ]);
    },
  );

  it('are still said to be recorded for a child when the other is left out of the group', () => {
    const left = setLeftOut(
      'c2',
      true,
    )(caseWith(together, recorded(), addOther({ label: 'Nia', lives: 'kin', about: '' })));
    expect(siblingsOfChild(left, 'c1')?.concerns).toMatchObject([
      { id: 'w1', prompt: 'sexualised-behaviour', between: ['c1'], isWithOthers: true, what: '' },
    ]);
  });

  it('would be found there if they were words about anything else', () => {
    const other = caseWith(together, addConcern({ ...matter, prompt: 'rivalry' }));
    expect(found(JSON.stringify(sheetOf(other).group))).toEqual(texts);
  });

  it('are all in the record, and there again when it is opened another day', () => {
    const restored = restore(JSON.stringify(whole));
    expect(restored.ok && restored.caseFile.siblings.concerns).toEqual(whole.siblings.concerns);
    expect(found(JSON.stringify(whole.siblings))).toEqual(texts);
  });
});

describe('a matter of safety', () => {
  const gap = 'separation-thought-unfinished';

  it.each([{ what: '' }, { told: '' }, { advice: ' ' }])(
    'is unfinished while it is not said what happened, who was told or who advises: %o',
    (blank) => {
      expect(hasGap(gap, together, recorded(blank))).toBe(true);
      expect(hasGap(gap, together, recorded(blank), editConcern('w1', matter))).toBe(false);
    },
  );

  it('waits for nothing that was tried, and another worry does', () => {
    expect(hasGap(gap, together, recorded())).toBe(false);
    expect(hasGap(gap, together, addConcern({ ...matter, prompt: 'rivalry' }))).toBe(true);
  });
});
