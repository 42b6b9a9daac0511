// The one form that is open on the page of a matter: which it is, and the key under which what is typed in it is kept.
import type { SheetRow } from '../../machines/balance-sheet/rows.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { outerDraft } from '../questions/inner-draft.ts';

export const lineForms = ['add', 'edit', 'weigh', 'own', 'aside'] as const;
export type LineForm = (typeof lineForms)[number];

/** A form, and what it is about: an option for a new line, otherwise the id of a line. */
export interface OpenForm {
  readonly form: LineForm;
  readonly about: string;
}

const prefix = (child: string, row: SheetRow): string => `${child}/sheet/${row}/`;

/** The draft's key; the button that opens the form has it as its id. */
export const formKey = (child: string, row: SheetRow, { form, about }: OpenForm): string =>
  `${prefix(child, row)}${form}/${about}`;

/** The form in which something was typed and not saved, to be opened again after a reload. */
export function unfinished({ drafts }: CaseFile, child: string, row: SheetRow): OpenForm | undefined {
  const start = prefix(child, row);
  for (const key of Object.keys(drafts).map(outerDraft)) {
    const form = lineForms.find((one) => key.startsWith(`${start}${one}/`));
    if (form) return { form, about: key.slice(start.length + form.length + 1) };
  }
  return undefined;
}
