// Whose view is what: attributed, never merged, the child's own among the wishes.
import { describe, expect, it } from 'vitest';
import { voiceRoles } from '../../machines/answers/weighing.ts';
import { entriesAt } from '../../machines/balance-sheet/balance-sheet.ts';
import { options } from '../../machines/vocabulary.ts';
import { typed } from './sheet-lines.ts';
import { answered, caseWith, fromStep, ownEntries, sheetOf } from './sheet-support.ts';

const heard = (...views: object[]) => sheetOf(caseWith(answered('c1', 'voices', { views })));

describe('a view about an option', () => {
  it('is told by itself, even where two people say the same', () => {
    const words = 'He should be with Gran.';
    const sheet = heard(
      { who: 'mother', person: 'p2', option: 'kinship', position: 'wants-it', words },
      { who: 'father', person: 'p3', option: 'kinship', position: 'wants-it', words },
      { who: 'guardian', option: 'kinship', position: 'not-sure', words: 'Her stairs are steep.' },
    );
    expect(fromStep(sheet, 'voices')).toEqual([
      `kinship views neutral: mother, “${words}”, wants-it`,
      `kinship views neutral: father, “${words}”, wants-it`,
      'kinship views neutral: guardian, “Her stairs are steep.”, not-sure',
    ]);
    expect(entriesAt(sheet, 'kinship', 'views').map(({ whose }) => whose)).toEqual([
      { person: 'p2' },
      { person: 'p3' },
      undefined,
    ]);
  });

  it('says who holds it in every role, and speaks for or against nothing by itself', () => {
    for (const who of voiceRoles.filter((role) => role !== 'child')) {
      const [entry, ...more] = ownEntries(heard({ who, option: 'sgo', words: 'Mine.' }));
      expect(more).toEqual([]);
      expect(entry).toMatchObject({ row: 'views', side: 'neutral' });
      expect(entry?.said[0]).toEqual({ answer: { step: 'voices', path: ['views', 'who'], value: who } });
    }
  });

  it('of the child stands among the wishes of that option, as the child’s', () => {
    const sheet = heard({
      who: 'child',
      option: 'ltf',
      position: 'wants-it',
      words: 'I stay here.',
      heardBy: 'Teacher',
    });
    expect(entriesAt(sheet, 'ltf', 'wishes')).toMatchObject([{ whose: { child: 'c1' }, source: { step: 'voices' } }]);
    expect(entriesAt(sheet, 'ltf', 'wishes').map(typed)).toEqual(['I stay here.']);
    expect(entriesAt(sheet, 'ltf', 'views')).toEqual([]);
  });

  it('can be held about every option, in the same way', () => {
    const shapes = options.map((option) =>
      ownEntries(heard({ who: 'iro', option, position: 'not-sure', words: 'Too early.' })).map((entry) => ({
        ...entry,
        id: entry.id.replace(option, ''),
        option: '',
      })),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]).toHaveLength(1);
  });
});

describe('a view about no option in particular', () => {
  it('makes no line, and is told with the voices', () => {
    const sheet = heard(
      { who: 'mother', option: 'in-general', words: 'Nobody listens.' },
      { who: 'father', words: 'Yes.' },
    );
    expect(ownEntries(sheet)).toEqual([]);
    expect(sheet.voices?.views.map(({ who, words }) => [who, words])).toEqual([
      ['mother', 'Nobody listens.'],
      ['father', 'Yes.'],
    ]);
  });
});
