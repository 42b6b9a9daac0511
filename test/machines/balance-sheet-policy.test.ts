// What policy and law put on the balance sheet: starting points, and what people made of them.
import { describe, expect, it } from 'vitest';
import { entriesAt } from '../../machines/balance-sheet/balance-sheet.ts';
import { options } from '../../machines/vocabulary.ts';
import { twoChildren } from './sheet-family.ts';
import {
  answered,
  caseWith,
  entriesIn,
  fromStep,
  national,
  ownEntries,
  policies,
  policy,
  sheetOf,
} from './sheet-support.ts';

describe('a point of policy', () => {
  const [fits, doesNot, open] = policy.checklist.sgo.items.map(({ provision }) => provision);
  const [asItIs, setAside, made] = policy.starters.sgo.for;
  const considered = (starters: object, checklist: object = {}) =>
    sheetOf(twoChildren(answered('c1', 'sgo-considerations', { starters, checklist })));

  it('of the checklist is to note whether it fits or not, and a matter of evidence when nobody knows', () => {
    const sheet = considered(
      {},
      {
        [`${fits}`]: { fit: 'fits', why: 'Her gran has the say already' },
        [`${doesNot}`]: { fit: 'does-not-fit' },
        [`${open}`]: { fit: 'not-known', evidence: 'Ask the school' },
      },
    );
    expect(fromStep(sheet, 'sgo-considerations')).toEqual([
      `sgo needs neutral: ${fits}, fits, “Her gran has the say already”`,
      `sgo needs neutral: ${doesNot}, does-not-fit`,
      `sgo evidence neutral: ${open}, not-known, “Ask the school”`,
    ]);
  });

  it('starts the sheet as a starter, is dropped when set aside, and is this child’s once somebody said how', () => {
    const sheet = considered({
      [`${setAside}`]: { use: 'set-aside', words: 'Not so here' },
      [`${made}`]: { use: 'about-this-child', words: 'She would stay near her school' },
    });
    const of = (provision: string | undefined) =>
      entriesAt(sheet, 'sgo', 'gains').filter(({ said }) =>
        said.some((one) => 'provision' in one && one.provision === provision),
      );
    expect(of(asItIs)).toMatchObject([{ origin: 'starter', source: { from: 'policy', provision: asItIs } }]);
    expect(of(setAside)).toEqual([]);
    expect(of(made)).toMatchObject([
      { origin: 'this-child', side: 'for', said: [{ text: 'She would stay near her school' }, { provision: made }] },
    ]);
  });

  it('stays a starter while nobody has said what it means for this child', () => {
    const sheet = considered({ [`${made}`]: { use: 'about-this-child' } });
    expect(ownEntries(sheet).filter(({ option }) => option === 'sgo')).toEqual([]);
  });

  it('of another authority does not count when the case has changed authority', () => {
    const sheet = sheetOf(
      twoChildren(answered('c1', 'sgo-considerations', { checklist: { 'nowhere-001': { fit: 'fits', why: 'Then' } } })),
    );
    expect(fromStep(sheet, 'sgo-considerations')).toEqual([]);
  });

  it.each(policies)('of $card.id stands beside its option, for and against alike', (of) => {
    const sheet = sheetOf(caseWith(), 'c1', of);
    for (const option of options) {
      const starters = (side: 'for' | 'against') =>
        entriesIn(sheet).flatMap((entry) =>
          entry.option === option && entry.side === side && entry.source.from === 'policy'
            ? [entry.source.provision]
            : [],
        );
      expect(starters('for')).toEqual(of.starters[option].for);
      expect(starters('against')).toEqual(of.starters[option].against);
    }
  });

  it('is not needed: with the national position alone the facts of each option start the sheet', () => {
    const sheet = sheetOf(caseWith(), 'c1', 'national');
    for (const option of options) {
      const told = entriesIn(sheet).filter((entry) => entry.option === option);
      expect(told).toHaveLength(national.optionFacts.length);
    }
  });
});
