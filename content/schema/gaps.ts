// What `gaps.yaml` holds: the words of everything that a sheet or a plan can lack.
import { z } from 'zod';
import { askers, gapIds } from '../../machines/vocabulary.ts';
import { ids, text } from './common.ts';

/** The gap as people in the case would put it: fair questions, one to three. */
const asked = z
  .array(z.strictObject({ by: z.enum(askers), text }))
  .min(1)
  .max(3, { error: 'at most three questions' });

const gap = z.strictObject({
  /** What is missing, in a sentence. The place is shown as a link, so it names no option. */
  text,
  /** Why it matters. */
  why: text,
  /** The national facts that say so; left out where the reason is our own. */
  facts: ids.default([]),
  asked,
  /** The same for a family. */
  family: z.strictObject({ text, why: text, asked }),
});

/** `gaps.yaml`: each gap by id. */
export const gapFile = z.record(z.enum(gapIds), gap);
