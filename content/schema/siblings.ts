// What `siblings.yaml` holds: the words of the assessment of a group of brothers and sisters.
import { z } from 'zod';
import {
  arrangementKinds,
  pairReasons,
  separationPrompts,
  siblingParts,
  siblingRuleNames,
  toldStates,
} from '../../machines/sibling-vocabulary.ts';
import { ids, text } from './common.ts';

const partWords = z.strictObject({
  /** The heading of the page. */
  heading: text,
  /** Two to four words for the list of parts. */
  short: text,
  /** Why it is asked, in a sentence or two. */
  why: text,
  /** Two to four short paragraphs of help. */
  help: z.array(text).min(2).max(4, { error: 'at most four short paragraphs' }),
  /** The gist of the guidance, in a sentence. */
  gist: text,
});

const part = z.strictObject({ 'social-worker': partWords, trainee: partWords, family: partWords });

const prompt = z.strictObject({
  /** What it is called; a description, never a label for a child. */
  name: text,
  /** What to look for and ask about. */
  look: text,
  family: z.strictObject({ name: text, look: text }),
  /** What research or policy warns about, and cautions of our own, which are shown apart. */
  warnings: z
    .array(
      z.strictObject({
        text,
        family: text,
        /** The national facts that say so; left out where the caution is our own. */
        facts: ids.default([]),
      }),
    )
    .min(1)
    .max(3, { error: 'at most three warnings' }),
});

/** A label, or one for professionals and one for a family. */
const label = z.union([text, z.strictObject({ text, family: text })], { error: 'a text, or text and family' });
export type Label = z.output<typeof label>;

/** `siblings.yaml`: each part, prompt and label by id. */
export const siblingFile = z.strictObject({
  parts: z.record(z.enum(siblingParts), part),
  /** Why a part is not asked. */
  notAsked: z.record(z.enum(siblingRuleNames), label),
  prompts: z.record(z.enum(separationPrompts), prompt),
  /** Why a pair comes first. */
  pairReasons: z.record(z.enum(pairReasons), label),
  /** How far a direction has been told. */
  told: z.record(z.enum(toldStates), label),
  /** What kind of arrangement it is. */
  kinds: z.record(z.enum(arrangementKinds), label),
});
