// What is asked outside the steps: a line of the sheet, what it weighs, an entry of the register, a date that passed.
import type * as z from 'zod/mini';
import { siblingForms } from './sibling-forms.ts';
import { type Fields, answersSchema, choice, date, evidence, line, words } from './field.ts';

export const evidenceKinds = ['fact', 'professional-opinion', 'family-view', 'child-view', 'research'] as const;
export const weights = ['decisive', 'significant', 'modest'] as const;
export const happenings = ['in-time', 'late', 'not-done', 'does-not-apply'] as const;

/** The forms that belong to no step. */
export const formFields = {
  /** A line that somebody writes on the sheet. */
  entry: {
    side: choice(['for', 'against', 'neutral'], { required: true }),
    text: words(),
    whose: line(),
  },
  /** What a line weighs and what it rests on. */
  weighing: {
    /** "none" takes a weight back. */
    weight: choice([...weights, 'none']),
    weightWhy: words({ field: 'weight', is: weights }),
    evidence: evidence(),
  },
  /** What would reduce what speaks against an option: asked of such lines alone. */
  support: {
    reducedBy: words(),
    whoProvides: line(),
    whoPays: line(),
    by: date(),
  },
  /** A starting point of policy that is made this child's: put in words about this child, or confirmed with a reason. */
  starter: {
    text: words(),
    whose: line(),
  },
  /** Why a line is set aside. */
  setAside: {
    why: words(),
  },
  /** An entry of the evidence register. */
  evidence: {
    what: words(),
    kind: choice(evidenceKinds, { required: true }),
    who: line(),
    on: date({ past: true }),
    found: line(),
  },
  /** What became of a time limit, as somebody tells it. */
  limit: {
    happened: choice(happenings, { required: true }),
    on: date({ past: true, when: { field: 'happened', is: ['in-time', 'late'] } }),
    note: words(),
  },
  ...siblingForms,
} as const satisfies { readonly [form: string]: Fields };

export type FormId = keyof typeof formFields;

type FormFields = typeof formFields;

/** What the answers of a form are once they can be used. */
export type FormAnswers = { [Form in FormId]: z.output<ReturnType<typeof answersSchema<FormFields[Form]>>> };

type FormSchemas = { readonly [Form in FormId]: z.ZodMiniType<FormAnswers[Form]> };

/** Reads the answers of each form; what is not there is blank. */
export const formSchemas = Object.fromEntries(
  Object.entries(formFields).map(([form, fields]) => [form, answersSchema(fields)]),
) as unknown as FormSchemas;
