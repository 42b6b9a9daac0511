// A worry about the children: which form asks about it, whether it is thought through, and what of it a paper may hold.
import { isBlank } from '../gaps/blank.ts';
import type { SeparationPrompt } from '../sibling-vocabulary.ts';
import { type Concern, blankConcern } from './record.ts';

/** What belongs to safeguarding is asked in a form of its own, and its words are printed on nobody's paper. */
export const isKeptApart = (prompt: SeparationPrompt): boolean => prompt === 'sexualised-behaviour';

export const formOf = (prompt: SeparationPrompt): 'concern' | 'safetyConcern' =>
  isKeptApart(prompt) ? 'safetyConcern' : 'concern';

/** Where children may not be safe, what counts is who was told and who advises: nothing has to be tried first. */
export function isThoughtThrough({ prompt, what, told, advice, serious, long, tried, mended }: Concern): boolean {
  const texts = isKeptApart(prompt) ? [what, told, advice] : [what, serious, long, tried, mended];
  return texts.every((text) => !isBlank(text));
}

/** A worry as papers may hold it: where it is kept apart, that there is one and whom it names, and no word of it. */
export const onPaper = (concern: Concern): Concern => {
  const { id, out, prompt, between } = concern;
  return isKeptApart(prompt) ? { ...blankConcern, id, out, prompt, between } : concern;
};
