// What the folder of the national position holds, apart from the words of the journey.
import { z } from 'zod';
import { options } from '../../machines/vocabulary.ts';
import { bearsOn, besideSteps, day, duration, figures, id, ids, note, plain, text, topic, verified } from './common.ts';

/** `about.yaml`: what the national position covers. */
export const about = z.strictObject({
  /** The country whose law it is. */
  jurisdiction: z.literal('England'),
  /** The day on which the law was last looked up. */
  checkedOn: day,
  /** How to read the pins and what each kind of verification means. */
  note: text,
});

/** One entry of `facts/<topic>.yaml`: one point of law, guidance or research. */
export const fact = z.strictObject({
  /** `national-` and a few words: `national-return-duty`. Differences point at it. */
  id,
  /** The point, for professionals. */
  text,
  plain,
  /** Where to read it: Act and section, regulation, or case. */
  pin: text,
  verified,
  /** Its standing today. */
  inForce: z.enum([
    'in force',
    'statutory guidance',
    'case law',
    'enacted, commencement not confirmed',
    'practice guidance',
    'research',
  ]),
  /** The day it came into force, where a reader may still know the older rule. */
  since: day.nullable().default(null),
  figures,
  options: bearsOn,
  /** What was read and what is still to be checked. */
  note,
  steps: besideSteps,
});

/** One entry of `applicants/sgo.yaml` or `applicants/cao.yaml`: a route by which somebody may apply. */
export const applicantRoute = z.strictObject({
  /** The order and a few words: `sgo-relative-year`. The rules name it. */
  id,
  /** Who may take this route. */
  who: text,
  /** Whether it is open to them as it stands, needs somebody's consent, or needs the court's leave. */
  basis: z.enum(['as of right', 'with consent', 'leave of court']),
  /** Everything that has to be true, one condition to a line. */
  conditions: z.array(text).min(1),
  pin: text,
  verified,
  /** The route in words a family would use. */
  plain: text,
  note,
});

/** One entry of `timescales.yaml`: a time limit from which dates are worked out. */
export const timescale = z.strictObject({
  /** `time-` and a few words: `time-review-first`. The rules name it. */
  id,
  /** What falls due. */
  what: text,
  /** A short name that a family would use. */
  plain,
  /** The event from which it is counted. */
  trigger: text,
  ...duration,
  /** How the counting starts or ends. */
  from: z.enum([
    'day after trigger',
    'on or before trigger day',
    'same date in a later month, or its last day',
    'trigger day is day one',
    'counted back from the planned date',
    'ending on the day of application',
    'must be shorter than this',
  ]),
  pin: text,
  verified,
  note,
});

/** `bank-holidays.yaml`: days that are not working days. */
export const bankHolidays = z.strictObject({
  /** The part of the country the list is for. */
  region: text,
  /** The last day to which the list is known; a date after it says so. */
  knownTo: day,
  /** Each holiday, earliest first. */
  dates: z.array(day).min(1),
});

/** One entry of `comparisons/<topic>.yaml`: a question put to every policy. */
export const comparison = z.strictObject({
  /** The question. */
  question: text,
  /** true when the policies contradict one another. */
  conflict: z.boolean(),
  /** How they compare, in a sentence or two. */
  text,
  /** By authority, the statements that answer it; an empty list when that policy is silent. */
  says: z.record(id, ids),
  steps: besideSteps,
});

/** One entry of `glossary.yaml`: a term that is explained on the word itself. */
export const glossaryTerm = z.strictObject({
  /** The term as it appears in a sentence. */
  term: text,
  /** Other words for the same thing. */
  also: z.array(text).default([]),
  /** What it means, reading age about 11. */
  plain: text,
  topic,
});

/** One row of `option-facts.yaml`: the same question answered for every option. */
export const optionFactRow = z.strictObject({
  /** A short name of the row: `who-decides`. */
  id,
  /** The heading of the row. */
  heading: text,
  /** One cell for each option, equal in tone and length. */
  cells: z.record(
    z.enum(options),
    z.strictObject({
      /** The cell for professionals. */
      text,
      /** The cell in words a family would use. */
      plain: text,
      /** The national facts it rests on. */
      facts: ids,
    }),
  ),
});
