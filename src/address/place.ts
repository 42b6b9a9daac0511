// The places of the app and their addresses. An address holds ids such as "c1" and nothing about a child.
import { type SheetRow, sheetRows } from '../../machines/balance-sheet/rows.ts';
import { type SiblingPart, siblingParts } from '../../machines/sibling-vocabulary.ts';
import { type OptionId, type StepId, options, steps } from '../../machines/vocabulary.ts';

/** A place that belongs to one child. */
export type PlaceOfChild =
  | { readonly at: 'step'; readonly child: string; readonly step: StepId }
  /** One matter of the sheet across all options, opened at one of them where it is named. */
  | { readonly at: 'matter'; readonly child: string; readonly row: SheetRow; readonly option?: OptionId | undefined }
  | { readonly at: 'answers' | 'sheet' | 'gaps'; readonly child: string }
  /** The plan, opened at its time limits where they are named. */
  | { readonly at: 'plan'; readonly child: string; readonly part?: 'limits' | undefined };

export type Place =
  | PlaceOfChild
  | { readonly at: 'start' }
  | { readonly at: 'children' }
  | { readonly at: 'overview' }
  | { readonly at: 'actions' }
  | { readonly at: 'evidence' }
  | { readonly at: 'since' }
  /** The group of brothers and sisters: its parts, one of them, a pair, one arrangement, or all of it as one paper. */
  | { readonly at: 'siblings' | 'siblings-whole' }
  | { readonly at: 'sibling-part'; readonly part: SiblingPart }
  | { readonly at: 'pair'; readonly one: string; readonly other: string }
  | { readonly at: 'arrangement'; readonly id: string }
  | { readonly at: 'unknown' };

const plain = ['start', 'children', 'overview', 'actions', 'evidence', 'since', 'siblings'] as const;
const ofChild = ['answers', 'sheet', 'gaps', 'plan'] as const;

/** Reads the part of the address after "#/". What fits nothing is an unknown place, never an error. */
export function placeOf(address: string): Place {
  const [first = '', second = '', third = '', fourth = '', ...rest] = address.split('/');
  if (rest.length > 0) return { at: 'unknown' };
  if (first === 'siblings' && second !== '') return siblingPlace(second, third, fourth);
  if (third === 'limits' && second === 'plan' && fourth === '' && isChild(first)) {
    return { at: 'plan', child: first, part: third };
  }
  if (third !== '') return matterOf(first, second, third, fourth);
  if (first === '') return { at: 'start' };
  const at = plain.find((name) => name === first);
  if (at && second === '') return { at };
  if (!isChild(first)) return { at: 'unknown' };
  const step = steps.find((name) => name === second);
  if (step) return { at: 'step', child: first, step };
  const page = ofChild.find((name) => name === second);
  return page ? { at: page, child: first } : { at: 'unknown' };
}

/** "c1/sheet/harm/kinship": the row, and the option it is opened at. */
function matterOf(child: string, page: string, third: string, fourth: string): Place {
  const row = sheetRows.find((name) => name === third);
  const option = options.find((name) => name === fourth);
  if (!isChild(child) || page !== 'sheet' || !row || (fourth !== '' && !option)) return { at: 'unknown' };
  return { at: 'matter', child, row, option };
}

/** "siblings/pairs/c1/p2", "siblings/arrangements/g1", "siblings/whole", or a part of the assessment. */
function siblingPlace(second: string, third: string, fourth: string): Place {
  if (second === 'whole' && third === '') return { at: 'siblings-whole' };
  const part = siblingParts.find((name) => name === second);
  if (part && third === '') return { at: 'sibling-part', part };
  if (part === 'pairs' && isMember(third) && isMember(fourth)) return { at: 'pair', one: third, other: fourth };
  if (part === 'arrangements' && /^g\d{1,4}$/.test(third) && fourth === '') return { at: 'arrangement', id: third };
  return { at: 'unknown' };
}

const isMember = (text: string): boolean => /^[cp]\d{1,4}$/.test(text);
const isChild = (text: string): boolean => /^c\d{1,4}$/.test(text);

/** The address of a place, without "#/". */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'step':
      return `${place.child}/${place.step}`;
    case 'matter':
      return [place.child, 'sheet', place.row, place.option ?? ''].filter((part) => part !== '').join('/');
    case 'plan':
      return [place.child, 'plan', place.part ?? ''].filter((part) => part !== '').join('/');
    case 'answers':
    case 'sheet':
    case 'gaps':
      return `${place.child}/${place.at}`;
    case 'siblings-whole':
      return 'siblings/whole';
    case 'sibling-part':
      return `siblings/${place.part}`;
    case 'pair':
      return `siblings/pairs/${place.one}/${place.other}`;
    case 'arrangement':
      return `siblings/arrangements/${place.id}`;
    case 'unknown':
      return '';
    default:
      return place.at;
  }
}

export const hrefOf = (place: Place): string => `#/${addressOf(place)}`;
export const stepHref = (child: string, step: StepId): string => hrefOf({ at: 'step', child, step });
