// What `wordings.yaml` holds: words that can hurt or hide, with another way to say each.
import { z } from 'zod';
import { id, note, text } from './common.ts';

/** Words in small letters with one space between them. A hyphen in what was typed counts as a space. */
const phrase = z
  .string()
  .regex(/^[a-z]+('[a-z]+)?( [a-z0-9]+('[a-z]+)?)*$/, { error: 'words in small letters with one space between them' });

/** One entry of `wordings.yaml`. */
const wording = z.strictObject({
  /** A short name: `failed-to-engage`. */
  id,
  /** The words to look for, every inflection by itself. */
  find: z.array(phrase).min(1),
  /** Longer phrases with these words that are left alone: `contact order`. */
  except: z.array(phrase).default([]),
  /** What to write, as an example. */
  instead: text,
  /** Why, in a sentence. */
  why: text,
  /** When the words are the right ones; left out when they never are. */
  keep: note,
  /** Who suggests it: a public source that was read, or ourselves. */
  source: text,
});

export const wordingFile = z.array(wording).min(1);
