// Says where the facts behind a text are to be read, never more surely than they were checked.
import { factsOf } from '../known.ts';
import type { NationalFolder } from '../schema.ts';

type Fact = ReturnType<typeof factsOf>[number];

/** A pin that says when it was not confirmed, so that it is never read as settled law. */
export const pinOf = ({ pin, verified, inForce }: Fact): string => {
  if (inForce === 'enacted, commencement not confirmed') return `${pin} (start date not confirmed)`;
  return verified === 'unverified' ? `${pin} (to be checked)` : pin;
};

/** The same for research and practice texts, where a reader should also know that the text itself was not read. */
export const pinAsRead = (fact: Fact): string =>
  fact.verified === 'secondary' ? `${fact.pin} (read in commentary)` : pinOf(fact);

/** Puts the pins of named facts on one line; null where none is named, because the reason is our own. */
export const pinsFrom = (national: NationalFolder, said: (fact: Fact) => string) => {
  const facts = new Map(factsOf(national).map((fact) => [fact.id, fact]));
  return (named: readonly string[]): string | null =>
    named.length > 0
      ? named
          .flatMap((name) => facts.get(name) ?? [])
          .map(said)
          .join('; ')
      : null;
};
