// A case as a copy to keep, and an earlier copy beside the open case: of which day it is, and which children are in both.
import type { CaseFile, Child } from './case-file.ts';
import { type IsoDate, isoDate } from './rules/dates.ts';

/** The text of a copy: the whole record with the day of saving, laid out so that a person can read it. */
export const copyText = (caseFile: CaseFile, savedOn: IsoDate): string =>
  JSON.stringify({ ...caseFile, savedOn }, null, 2);

/** A saved copy as the open case: it is no copy of any day now. */
export const reopened = (copy: CaseFile): CaseFile => ({ ...copy, savedOn: '' });

/** What a copy is called on a device. The name says nothing about anybody in it. */
export const copyName = (savedOn: IsoDate): string => `plan-for-permanence-${savedOn}.json`;

/** A day as it was found in a file; undefined where the text is no real day. */
export function dayIn(text: string): IsoDate | undefined {
  const [year = '', month = '', day = '', ...rest] = text.split('-');
  return rest.length === 0 ? isoDate({ day, month, year }) : undefined;
}

/** One child in two copies of a case. */
export interface ChildThenAndNow {
  readonly then: Child;
  readonly now: Child;
}

/** The children of two copies of a case, as far as they can be told to be the same. */
export interface ChildrenOfBoth {
  readonly both: readonly ChildThenAndNow[];
  /** The same place and another name: only somebody who knows the family can say whether it is the same child. */
  readonly renamed: readonly ChildThenAndNow[];
  readonly onlyThen: readonly Child[];
  readonly onlyNow: readonly Child[];
  /** Taken out of the later copy, and put back since the earlier one. */
  readonly takenOut: readonly Child[];
  readonly putBack: readonly Child[];
}

const called = ({ label }: Pick<Child, 'label'>): string => label.trim().toLowerCase();

/**
 * An id alone is the same in every family, and a name alone in many: only a child with both is taken for the same, or
 * one of whom somebody said so.
 */
export function childrenOfBoth(then: CaseFile, now: CaseFile, saidToBeSame: readonly string[] = []): ChildrenOfBoth {
  const placed = now.children.flatMap((child): ChildThenAndNow[] => {
    const earlier = then.children.find(({ id }) => id === child.id);
    return earlier ? [{ then: earlier, now: child }] : [];
  });
  const isSame = (pair: ChildThenAndNow) =>
    called(pair.then) === called(pair.now) || saidToBeSame.includes(pair.now.id);
  const isIn = (children: readonly Child[]) => (child: Child) =>
    children.some((one) => one.id === child.id && called(one) === called(child));
  const [takenOut, putBack] = [
    then.children.filter(isIn(now.childrenOut)),
    now.children.filter(isIn(then.childrenOut)),
  ];
  const isPlaced = ({ id }: Child) => placed.some((pair) => pair.now.id === id);
  return {
    both: placed.filter(isSame),
    renamed: placed.filter((pair) => !isSame(pair)),
    onlyThen: then.children.filter((child) => !isPlaced(child) && !takenOut.includes(child)),
    onlyNow: now.children.filter((child) => !isPlaced(child) && !putBack.includes(child)),
    takenOut,
    putBack,
  };
}
