// The balance sheet: every option beside every other, each line in its place and in its own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesAt } from '../../machines/balance-sheet/balance-sheet.ts';
import { judgementSteps } from '../../machines/balance-sheet/judgements.ts';
import { sheetRows } from '../../machines/balance-sheet/rows.ts';
import { editChildDetails, renamePerson } from '../../machines/case-edits.ts';
import { judgements, options } from '../../machines/vocabulary.ts';
import { twoChildren } from './sheet-family.ts';
import {
  answered,
  caseWith,
  childIn,
  entriesIn,
  fromStep,
  opened,
  ownEntries,
  policies,
  sheetOf,
} from './sheet-support.ts';

describe('the sheet', () => {
  it.each(['national' as const, ...policies])(
    'has all options and all rows before anything was answered, in every policy',
    (of) => {
      const sheet = sheetOf(caseWith(), 'c1', of);
      expect(sheet.options).toEqual(options);
      expect([...sheet.cells.keys()]).toEqual(options.flatMap((option) => sheetRows.map((row) => `${option} ${row}`)));
      expect(ownEntries(sheet)).toEqual([]);
    },
  );

  it('keeps every option and the order of everything whatever is judged', () => {
    const judgement = fc.constantFrom(...judgements);
    const still = sheetOf(twoChildren());
    fc.assert(
      fc.property(fc.tuple(...options.map(() => judgement)), fc.boolean(), (given, openAll) => {
        const edits = options.map((option, turn) =>
          answered('c1', judgementSteps[option], {
            judgement: given[turn] ?? 'realistic',
            reason: 'Said',
            support: 'S',
          }),
        );
        const sheet = sheetOf(twoChildren(...edits, ...(openAll ? opened('c1') : [])));
        expect(sheet.options).toEqual(options);
        expect(sheet.rows).toEqual(sheetRows);
        expect([...sheet.cells.keys()]).toEqual([...still.cells.keys()]);
        expect(Object.keys(sheet.judgements)).toEqual([...options]);
        expect(entriesIn(sheet).map(({ id }) => id)).toEqual(entriesIn(still).map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  it('gives each child their own: what was said of one is not said of the other', () => {
    const caseFile = twoChildren();
    const [a, b] = [sheetOf(caseFile, 'c1'), sheetOf(caseFile, 'c2')];
    expect(a.childsWords?.ownWords).toBe('I miss my bed.');
    expect(b.childsWords).toBeUndefined();
    expect(fromStep(a, 'placement-with-parents')).toEqual([]);
    expect(fromStep(b, 'family-network')).toEqual([]);
  });

  it('holds no name: a new label for a person or a child changes nothing', () => {
    const caseFile = twoChildren();
    const renamed = [
      renamePerson('p1', 'Nan'),
      editChildDetails('c1', { label: 'Z', birth: childIn(caseFile).birth }),
    ].reduce((now, edit) => edit(now), caseFile);
    expect(sheetOf(renamed)).toEqual(sheetOf(caseFile));
  });
});

describe('a line of the sheet', () => {
  it('pairs a risk at home with what would reduce it', () => {
    const sheet = sheetOf(twoChildren());
    expect(fromStep(sheet, 'home-risks')).toEqual([
      'stay-home gains for: “An uncle comes every day”',
      'stay-home harm against: “Goes to school hungry”, likely, serious, “School log, May”',
      'stay-home reduces neutral: “Breakfast club”, “School”',
    ]);
    const harm = entriesAt(sheet, 'stay-home', 'harm').at(-1);
    const reduces = entriesAt(sheet, 'stay-home', 'reduces').find((entry) => entry.reduces !== undefined);
    expect(reduces?.reduces).toBe(harm?.id);
  });

  it('keeps whose words it is: a view as typed, the child’s, a carer’s own', () => {
    const sheet = sheetOf(twoChildren());
    expect(
      entriesAt(sheet, 'stay-home', 'gains').find(({ side, origin }) => side === 'for' && origin === 'this-child'),
    ).toMatchObject({
      whose: 'the mother',
    });
    expect(entriesAt(sheet, 'ltf', 'wishes')).toMatchObject([
      { whose: { child: 'c1' }, said: [{ text: 'I like the dog here.' }] },
    ]);
    expect(entriesAt(sheet, 'kinship', 'views')).toMatchObject([
      { whose: { person: 'p1' }, said: [{ text: 'He can have the back room.' }] },
    ]);
  });

  it('tells a return indicator as a neutral matter of evidence, present or absent', () => {
    const sheet = sheetOf(
      twoChildren(
        answered('c1', 'return-indicators', {
          indicators: {
            'reliable-visits': { seen: 'present', evidence: 'Every week' },
            'one-placement': { seen: 'absent' },
          },
        }),
      ),
    );
    expect(fromStep(sheet, 'return-indicators')).toEqual([
      'return-home evidence neutral: one-placement, absent',
      'return-home evidence neutral: reliable-visits, present, “Every week”',
    ]);
  });

  it('puts the rules of living at home under a care order with staying home where the child is at home', () => {
    expect(fromStep(sheetOf(twoChildren(), 'c2'), 'placement-with-parents')).toEqual([
      'stay-home legal neutral: done, “Settled since March”',
    ]);
  });

  it('puts them with return home where the child lives away', () => {
    const away = answered('c1', 'placement-with-parents', { approvedBy: 'the nominated officer' });
    expect(fromStep(sheetOf(twoChildren(away)), 'placement-with-parents')).toEqual([
      'return-home legal neutral: “the nominated officer”',
    ]);
  });

  it('lists the routes of each possible applicant for both orders, and judges none', () => {
    const sheet = sheetOf(
      twoChildren(
        answered('c1', 'applicants', {
          carers: { p1: { adult: 'yes', parent: 'no', relativeInLaw: 'yes', livedWith: 'never', fosterCarer: 'no' } },
        }),
      ),
    );
    const [sgo, cao] = fromStep(sheet, 'applicants');
    expect(sgo).toContain('sgo legal neutral: p1, ');
    expect(sgo).toContain('sgo-consent-authority might-be-open');
    expect(sgo).toContain('sgo-leave open');
    expect(cao).toContain('cao legal neutral: p1, in-care-live-with-only, ');
  });

  it('says of an applicant about whom nothing was answered nothing at all', () => {
    const sheet = sheetOf(twoChildren(answered('c1', 'applicants', { carers: { p1: {} } })));
    expect(fromStep(sheet, 'applicants')).toEqual([]);
  });

  it('says what was thought about brothers and sisters for the options of which it holds, and of a lack of homes nothing', () => {
    const sheet = sheetOf(
      twoChildren(
        answered('c1', 'siblings', { any: 'yes' }),
        answered('c1', 'siblings-together', {
          gains: 'They sleep better',
          resources: 'No home for three was found',
          standsFor: ['ltf', 'kinship'],
        }),
      ),
    );
    expect(fromStep(sheet, 'siblings-together')).toEqual([
      'kinship siblings neutral: “They sleep better”',
      'ltf siblings neutral: “They sleep better”',
    ]);
    expect(sheet.siblingsTogether?.resources).toBe('No home for three was found');
  });
});
