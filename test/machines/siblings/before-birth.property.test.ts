// What was seen between two children cannot lie before the younger of them was born; what could be true is never refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChild, blankBirth, noDate } from '../../../machines/case-edits.ts';
import { type CaseFile, emptyCase } from '../../../machines/case-file.ts';
import { type DateParts, type IsoDate, ageOn, daysLater, yearsLater } from '../../../machines/rules/dates.ts';
import { addOther } from '../../../machines/sibling-edits.ts';
import { beforeBirth, bornFrom } from '../../../machines/siblings/before-birth.ts';
import { everyone } from '../../../machines/siblings/members.ts';
import { type Two, pairsOf } from '../../../machines/siblings/pairs.ts';
import { after } from './any-group.ts';

const today = '2026-11-22';

const partsOf = (day: IsoDate): DateParts => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date, month, year };
};

const aged = (label: string, years: string) => addChild({ label, birth: { ...blankBirth(), years } });
const bornOn = (label: string, born: IsoDate) =>
  addChild({ label, birth: { ...blankBirth(), kind: 'born', born: partsOf(born) } });
const unborn = (label: string) => addChild({ label, birth: { ...blankBirth(), kind: 'unborn' } });
const adopted = addOther({ label: 'Sorrel', lives: 'adopted', about: '' });

const firstPair = (...edits: readonly ((caseFile: CaseFile) => CaseFile)[]): Two => {
  const [pair] = pairsOf(everyone(after(emptyCase('test'), edits)));
  if (!pair) throw new Error('There are not two of them.');
  return pair;
};

const refused = (pair: Two, day: IsoDate, asOf = today) => beforeBirth(pair, 'on', partsOf(day), asOf);

describe('a day before the younger of two was born is sent back, and the younger one is named', () => {
  it('goes by the date of birth where it is known', () => {
    const pair = firstPair(bornOn('Hazel', '2016-03-01'), bornOn('Linden', '2021-05-04'));
    expect(refused(pair, '2021-05-03')).toEqual([{ path: ['on'], problem: 'before-birth', about: ['Linden'] }]);
    expect(refused(pair, '2021-05-04')).toEqual([]);
  });

  it('goes by the earliest day for anybody under 18 where an age was typed, which grows old with the record', () => {
    const pair = firstPair(aged('Hazel', '10'), aged('Linden', '5'));
    expect(refused(pair, '2008-11-21')).toHaveLength(1);
    expect(refused(pair, '2008-11-22')).toEqual([]);
  });

  it('goes by the one whose birth is known where the other is outside the case, not born yet, or of no known age', () => {
    for (const other of [adopted, unborn('Baby'), aged('Baby', '')]) {
      const pair = firstPair(aged('Linden', '5'), other);
      expect(refused(pair, '1990-06-01')).toMatchObject([{ about: ['Linden'] }]);
      expect(refused(pair, '2024-06-01')).toEqual([]);
    }
    expect(refused(firstPair(unborn('Baby'), adopted), '1990-06-01')).toEqual([]);
  });

  it('says nothing of a day that was not given or is not in the calendar', () => {
    const pair = firstPair(aged('Hazel', '10'), aged('Linden', '5'));
    expect(beforeBirth(pair, 'on', noDate, today)).toEqual([]);
    expect(beforeBirth(pair, 'on', { day: '31', month: '2', year: '1990' }, today)).toEqual([]);
  });
});

describe('whatever the day and the ages', () => {
  const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => daysLater('1990-01-01', days));
  const anyAge = fc.integer({ min: 0, max: 17 });

  it('no day is refused on which both can have been alive', () => {
    fc.assert(
      fc.property(anyDay, anyAge, anyAge, fc.nat(364), fc.nat(364), fc.nat(7000), (asOf, one, other, a, b, later) => {
        // Somebody of that age was born at most so many days before the last birthday that fits.
        const born = (years: number, days: number) => daysLater(yearsLater(asOf, -years), -days);
        const births = [born(one, a), born(other, b)].filter((day, at) => ageOn(day, asOf) === [one, other][at]);
        fc.pre(births.length === 2);
        const [, younger = ''] = births.toSorted();
        const pair = firstPair(aged('Hazel', String(one)), aged('Linden', String(other)));
        expect(refused(pair, daysLater(younger, later), asOf)).toEqual([]);
      }),
    );
  });

  it('the order of the two makes no difference, and an age refuses nothing that the date of birth allows', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, other, day) => {
        const asOf = '2031-06-01';
        const pair = firstPair(bornOn('Hazel', one), bornOn('Linden', other));
        expect(refused([pair[1], pair[0]], day, asOf).length).toBe(refused(pair, day, asOf).length);
        const years = ageOn(one, asOf);
        const [byAge] = firstPair(aged('Hazel', String(years)), adopted);
        fc.pre(years < 18);
        expect((bornFrom(byAge, asOf) ?? '') <= one).toBe(true);
      }),
    );
  });
});
