// Puts together the words of the gaps for one audience, with the pins of the facts they rest on.
import { gapIds, type Audience } from '../../machines/vocabulary.ts';
import type { GapWords, JourneyWords } from '../compiled-words.ts';
import { factsOf } from '../known.ts';
import type { NationalFolder } from '../schema.ts';
import { forEach } from './records.ts';

type Fact = ReturnType<typeof factsOf>[number];

/** A pin that says when it was not confirmed, so that it is never read as settled law. */
const pinOf = ({ pin, verified, inForce }: Fact): string => {
  if (inForce === 'enacted, commencement not confirmed') return `${pin} (start date not confirmed)`;
  return verified === 'unverified' ? `${pin} (to be checked)` : pin;
};

/** The words of every gap. */
export const assembleGaps = (audience: Audience, national: NationalFolder): JourneyWords['gaps'] => {
  const facts = new Map(factsOf(national).map((fact) => [fact.id, fact]));
  return forEach(gapIds, (id): GapWords => {
    const { facts: named, family, ...words } = national.gaps[id];
    const pins = named.flatMap((name) => facts.get(name) ?? []).map(pinOf);
    const said = audience === 'family' ? family : words;
    return { ...said, pin: pins.length > 0 ? pins.join('; ') : null };
  });
};
