// The small pieces that every content file is made of: texts, ids, dates and the lists of allowed words.
import { z } from 'zod';
import { options, steps } from '../../machines/vocabulary.ts';

/** Every topic. The name of a file in `provisions/`, `facts/` or `comparisons/` is one of these. */
export const topics = [
  'framework',
  'voice-of-child',
  'identity-heritage',
  'stay-home',
  'supervision-order',
  'kinship',
  'private-arrangement',
  'unregulated',
  'going-into-care',
  'return-home',
  'placement-with-parents',
  'checklist',
  'sgo',
  'cao',
  'adoption',
  'early-permanence',
  'long-term-fostering',
  'residential',
  'staying-put',
  'independent-living',
  'siblings',
  'family-time',
  'life-story',
  'parallel-planning',
  'care-plan',
  'reviews',
  'tracking',
  'roles',
  'advocacy-complaints',
] as const;
export const topic = z.enum(topics);

/** A sentence or more: not empty, no space at either end, no em dash. */
export const text = z
  .string()
  .refine((value) => value !== '' && value === value.trim(), { error: 'text with no space at either end' })
  .refine((value) => !value.includes('\u2014'), { error: 'text without an em dash' });

/** A text for families, reading age about 11; left out where the statement is internal to the authority. */
export const plain = text.nullable().default(null);

/** A remark that is left out when there is none. */
export const note = text.nullable().default(null);

/** A short name in small letters, digits and hyphens, as in `bradford-001`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of small letters, digits and hyphens' });

/** A real day, written year, month, day: `2026-11-21`. */
export const day = z.iso.date({ error: 'a real date such as 2026-11-21' });

/** A list of ids, in the order in which they are shown. */
export const ids = z.array(id);

/** The options a statement bears on; left out when it bears on all of them. */
export const bearsOn = z.array(z.enum([...options, 'siblings'])).default([]);

/** The steps beside which a statement is shown; left out when it is in the library only. */
export const besideSteps = z.array(z.enum(steps)).default([]);

/** Numbers, periods and ages in the statement, as a reader would look for them: `16 weeks`. */
export const figures = z.array(text).default([]);

/** primary: read in the law or judgment itself; secondary: read in a commentary; unverified: still to be checked. */
export const verified = z.enum(['primary', 'secondary', 'unverified']);

/** How long a time limit is. */
export const duration = {
  /** How many of the unit; 0 when it falls on the day itself. */
  amount: z.int({ error: 'a whole number' }).min(0),
  unit: z.enum(['working days', 'calendar days', 'weeks', 'months']),
};
