// What a pair and its two directions are called, and where they are.
import type { Two } from '../../machines/siblings/pairs.ts';
import { pairKey } from '../../machines/siblings/record.ts';
import { hrefOf } from '../address/place.ts';

/** "Ash and Bo". */
export const pairName = ([one, other]: Two): string => `${one.label} and ${other.label}`;

/** "Ash to Bo", which differs from "Bo to Ash". */
export const wayName = ([from, to]: Two): string => `${from.label} to ${to.label}`;

/** The other way round. */
export const turned = ([one, other]: Two): Two => [other, one];

export const pairHref = ([one, other]: Two): string => hrefOf({ at: 'pair', one: one.id, other: other.id });

/** The id of what a page has to say of a pair, the same whichever of the two comes first. */
export const pairId = ([one, other]: Two): string => `pair-${pairKey(one.id, other.id)}`;

export const pairsHref = hrefOf({ at: 'sibling-part', part: 'pairs' });
