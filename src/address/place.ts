// The places of the app and their addresses. An address holds ids such as "c1" and nothing about a child.
import { type StepId, steps } from '../../machines/vocabulary.ts';

/** A place that belongs to one child. */
export type PlaceOfChild =
  | { readonly at: 'step'; readonly child: string; readonly step: StepId }
  | { readonly at: 'answers' | 'sheet'; readonly child: string };

export type Place =
  | PlaceOfChild
  | { readonly at: 'start' }
  | { readonly at: 'children' }
  | { readonly at: 'overview' }
  | { readonly at: 'actions' }
  | { readonly at: 'unknown' };

const plain = ['start', 'children', 'overview', 'actions'] as const;
const ofChild = ['answers', 'sheet'] as const;

/** Reads the part of the address after "#/". What fits nothing is an unknown place, never an error. */
export function placeOf(address: string): Place {
  const [first = '', second = '', ...rest] = address.split('/');
  if (rest.length > 0) return { at: 'unknown' };
  if (first === '') return { at: 'start' };
  const at = plain.find((name) => name === first);
  if (at && second === '') return { at };
  if (!/^c\d{1,4}$/.test(first)) return { at: 'unknown' };
  const step = steps.find((name) => name === second);
  if (step) return { at: 'step', child: first, step };
  const page = ofChild.find((name) => name === second);
  return page ? { at: page, child: first } : { at: 'unknown' };
}

/** The address of a place, without "#/". */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'step':
      return `${place.child}/${place.step}`;
    case 'answers':
    case 'sheet':
      return `${place.child}/${place.at}`;
    case 'unknown':
      return '';
    default:
      return place.at;
  }
}

export const hrefOf = (place: Place): string => `#/${addressOf(place)}`;
export const stepHref = (child: string, step: StepId): string => hrefOf({ at: 'step', child, step });
