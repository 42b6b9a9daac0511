// Puts together the words of the gaps for one audience, with the pins of the facts they rest on.
import { gapIds, type Audience } from '../../machines/vocabulary.ts';
import type { GapWords, JourneyWords } from '../compiled-words.ts';
import type { NationalFolder } from '../schema.ts';
import { pinOf, pinsFrom } from './pins.ts';
import { forEach } from './records.ts';

/** The words of every gap. */
export const assembleGaps = (audience: Audience, national: NationalFolder): JourneyWords['gaps'] => {
  const pinsOf = pinsFrom(national, pinOf);
  return forEach(gapIds, (id): GapWords => {
    const { facts, family, ...words } = national.gaps[id];
    const said = audience === 'family' ? family : words;
    return { ...said, pin: pinsOf(facts) };
  });
};
