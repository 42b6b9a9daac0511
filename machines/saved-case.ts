// A case as a copy to keep, and an earlier copy beside the open case: of which day it is, and which children are in both.
import type { CaseFile, Child } from './case-file.ts';
import { type IsoDate, isoDate } from './rules/dates.ts';

/** The text of a copy: the whole record with the day of saving, laid out so that a person can read it. */
export const copyText = (caseFile: CaseFile, savedOn: IsoDate): string =>
  JSON.stringify({ ...caseFile, savedOn }, null, 2);

/** What a copy is called on a device. The name says nothing about anybody in it. */
export const copyName = (savedOn: IsoDate): string => `plan-for-permanence-${savedOn}.json`;

/** A day as it was found in a file; undefined where the text is no real day. */
export function dayIn(text: string): IsoDate | undefined {
  const [year = '', month = '', day = '', ...rest] = text.split('-');
  return rest.length === 0 ? isoDate({ day, month, year }) : undefined;
}

/** The children of two copies of a case, as far as they can be told to be the same. */
export interface ChildrenOfBoth {
  readonly both: readonly { readonly then: Child; readonly now: Child }[];
  readonly onlyThen: readonly Child[];
  readonly onlyNow: readonly Child[];
}

const called = ({ label }: Child): string => label.trim().toLowerCase();

/** An id alone is the same in every family, and a name alone in many: only a child with both is taken for the same. */
const isSame = (one: Child, other: Child): boolean => one.id === other.id && called(one) === called(other);

export function childrenOfBoth(then: CaseFile, now: CaseFile): ChildrenOfBoth {
  const isIn = (child: Child, { children }: CaseFile) => children.some((other) => isSame(child, other));
  return {
    both: now.children.flatMap((child) => {
      const earlier = then.children.find((other) => isSame(child, other));
      return earlier ? [{ then: earlier, now: child }] : [];
    }),
    onlyThen: then.children.filter((child) => !isIn(child, now)),
    onlyNow: now.children.filter((child) => !isIn(child, then)),
  };
}
