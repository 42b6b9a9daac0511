// What a form library hands to a native control so that it can read and watch it.
import type { ChangeEvent, FocusEvent } from 'react';

/** Any of the three native elements a person can fill in. */
export type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The part of react-hook-form's `register(...)` that every form part here takes; any object of this shape will do. */
export type FieldRegistration = {
  readonly name: string;
  readonly ref: (element: FieldElement | null) => void;
  readonly onChange: (event: ChangeEvent<FieldElement>) => unknown;
  readonly onBlur: (event: FocusEvent<FieldElement>) => unknown;
};
