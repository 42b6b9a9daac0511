// Takes a child out of the case, and puts them back with everything that was said. Nothing is deleted.
import type { Edit } from './case-edits.ts';

/**
 * Takes a child out. What stands under their id elsewhere (pairs, worries, actions, what is being typed) stays where it
 * is, and is parked because nobody of that id is in the case.
 */
export const takeChildOut =
  (id: string): Edit =>
  (caseFile) => {
    const { children, childrenOut } = caseFile;
    return {
      ...caseFile,
      children: children.filter((child) => child.id !== id),
      childrenOut: [...childrenOut, ...children.filter((child) => child.id === id)],
    };
  };

const numberOf = (id: string): number => Number(id.slice(1));

/** Puts a child back in their place: children stand in the order in which they came. */
export const putChildBack =
  (id: string): Edit =>
  (caseFile) => {
    const { children, childrenOut } = caseFile;
    const next = children.findIndex((child) => numberOf(child.id) > numberOf(id));
    const place = next === -1 ? children.length : next;
    return {
      ...caseFile,
      children: children.toSpliced(place, 0, ...childrenOut.filter((child) => child.id === id)),
      childrenOut: childrenOut.filter((child) => child.id !== id),
    };
  };
