// The key under which a form inside another is kept, from which the outer form is known.
import type { CaseFile } from '../../machines/case-file.ts';

/** The key of the form inside a question of the outer form. */
export const innerDraft = (outer: string, path: string): string => `${outer}/${path}/new`;

/** The key of the form around the one with this key; the key itself where there is none around it. */
export const outerDraft = (key: string): string => key.replace(/\/[^/]+\/new$/, '');

/** Whether something was typed in a form, or in a form inside it, and not saved. */
export const isUnsaved = (drafts: CaseFile['drafts'], draft: string): boolean =>
  draft in drafts || Object.keys(drafts).some((key) => outerDraft(key) === draft);
