// The paper with the whole assessment has an address of its own, beside those of its parts.
import { describe, expect, it } from 'vitest';
import { type Place, hrefOf, placeOf } from '../../../src/address/place.ts';

describe('the whole assessment of a group', () => {
  it('has an address that says nothing of any child', () => {
    expect(hrefOf({ at: 'siblings-whole' })).toBe('#/siblings/whole');
    expect(placeOf('siblings/whole')).toEqual({ at: 'siblings-whole' });
  });

  it('is told from the list of its parts, from each part, from a pair and from an arrangement', () => {
    const places: readonly Place[] = [
      { at: 'siblings' },
      { at: 'siblings-whole' },
      { at: 'sibling-part', part: 'pairs' },
      { at: 'pair', one: 'c1', other: 'p2' },
      { at: 'arrangement', id: 'g1' },
    ];
    for (const place of places) expect(placeOf(hrefOf(place).slice(2))).toEqual(place);
  });

  it('is not found under an address that goes on, or in the record of one child', () => {
    for (const wrong of ['siblings/whole/c1', 'siblings/whole/c1/c2', 'siblings-whole', 'whole', 'c1/whole']) {
      expect(placeOf(wrong)).toEqual({ at: 'unknown' });
    }
  });
});
