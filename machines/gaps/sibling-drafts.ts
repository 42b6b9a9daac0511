// What was typed about the group of brothers and sisters and never saved: where it is finished, for each child it is about.
import type { CaseFile } from '../case-file.ts';
import type { SiblingsOfChild } from '../siblings/of-child.ts';
import type { SiblingPart } from '../sibling-vocabulary.ts';
import type { GapPlace } from './gap.ts';

/** The forms about the whole group or about one of it, each with the part in which it is filled in. */
const partOf: Readonly<Record<string, SiblingPart>> = {
  history: 'history',
  'own-history': 'history',
  look: 'prompts',
  concern: 'prompts',
  sibling: 'who-counts',
  adopted: 'already-adopted',
  'later-born': 'later-born',
  arrangement: 'arrangements',
};

/** The forms about two of them, and about what an arrangement would mean for one. */
const others: Readonly<Record<string, SiblingPart>> = {
  account: 'pairs',
  observation: 'pairs',
  'pair-history': 'pairs',
  touch: 'pairs',
  later: 'pairs',
  effect: 'arrangements',
};

/** The parts in which something was typed about the group and not saved, each once. */
export const partsWithDrafts = (keys: readonly string[]): SiblingPart[] => {
  const forms = keys.filter((key) => key.startsWith('siblings/')).map((key) => key.split('/')[1] ?? '');
  return [...new Set(forms.flatMap((form) => partOf[form] ?? others[form] ?? []))];
};

/** The drafts without those about somebody who was taken out: what was typed there is parked with them. */
export const draftsInCase = ({ drafts, childrenOut }: Pick<CaseFile, 'drafts' | 'childrenOut'>): string[] =>
  Object.keys(drafts).filter((key) => {
    const about = key.split(/[/>+]/);
    return !childrenOut.some(({ id }) => about.includes(id));
  });

/** The place of a draft such as "siblings/touch/c1+p2"; none where it is not about the child, or about nobody there now. */
export function siblingDraftPlace(key: string, child: string, group: SiblingsOfChild | undefined): GapPlace[] {
  const [, form = '', about = '', member = ''] = key.split('/');
  if (!group) return [];
  const [one = '', other = '', ...more] = about.split(/[>+]/);
  if (other !== '' && more.length === 0) return pairPlace([one, other], child, group);
  if ((form === 'effect' ? member : form === 'own-history' ? about : child) !== child) return [];
  if (isArrangement(about)) {
    const isThere = group.arrangements.some(({ arrangement }) => arrangement.id === about);
    return isThere ? [{ at: 'arrangement', id: about }] : [];
  }
  // A worry that is there already is the child's where it names the child.
  if (form === 'concern' && isConcern(about) && !group.concerns.some(({ id }) => id === about)) return [];
  const part = partOf[form];
  return part ? [{ at: 'sibling-part', part }] : [];
}

const isArrangement = (id: string): boolean => /^g\d+$/.test(id);
const isConcern = (id: string): boolean => /^w\d+$/.test(id);

/** The child and one of the others, whichever way the draft looks at them. */
function pairPlace(pair: readonly string[], child: string, { others }: SiblingsOfChild): GapPlace[] {
  const other = others.find(({ member }) => pair.includes(member.id));
  return other && pair.includes(child) ? [{ at: 'pair', one: child, other: other.member.id }] : [];
}
