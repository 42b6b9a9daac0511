// The record in the tab: puts a prepared one there before the app starts, and reads back what the app has kept.
import type { Page } from '@playwright/test';
import { caseFormat } from '../../machines/case-file.ts';
import type { Audience, RuleName } from '../../machines/vocabulary.ts';
import { type ToldChild, brothersAndSisters, people } from './telling.ts';

const key = 'plan-for-permanence';

/** A case as the app keeps it, in plain JSON: every step that was told counts as answered. */
export function recordOf(
  audience: Audience,
  authority: string,
  told: readonly Pick<ToldChild, 'label' | 'years' | 'telling'>[],
  opened: readonly RuleName[] = [],
) {
  const noDay = { day: '', month: '', year: '' };
  const named = new Set(told.flatMap(({ telling }) => Object.keys(telling.siblings?.whoCounts ?? {})));
  const others = Object.entries(brothersAndSisters).filter(([id]) => named.has(id));
  const isOther = (id: string) => id in brothersAndSisters;
  return {
    format: caseFormat,
    contentVersion: '',
    audience,
    authority,
    practice: false,
    meeting: { on: noDay, kind: '', present: '' },
    people: Object.entries(people)
      .filter(([id]) => id.startsWith('p') && (!isOther(id) || named.has(id)))
      .map(([id, label]) => ({ id, label, kind: isOther(id) ? 'child' : 'adult' })),
    children: told.map(({ label, years, telling }, index) => ({
      id: `c${String(index + 1)}`,
      label,
      birth: { kind: 'age', years, born: noDay },
      opened,
      steps: Object.fromEntries(
        Object.entries(telling).map(([step, answers]) => [step, { status: 'answered', answers }]),
      ),
    })),
    siblings: { others: others.map(([id, details]) => ({ id, ...details })) },
    evidence: [],
    actions: [],
    drafts: {},
    place: '',
  };
}

/** Puts a record, or any other text, in the tab before the app opens; what the app keeps later is left alone. */
export async function putInTab(page: Page, record: object | string): Promise<void> {
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  const [name, value] = [JSON.stringify(key), JSON.stringify(text)];
  await page.addInitScript({ content: `sessionStorage.getItem(${name}) ?? sessionStorage.setItem(${name}, ${value})` });
}

/** The text of the record as it is kept in the tab; empty when nothing is. */
export const keptInTab = async (page: Page): Promise<string> =>
  (await page.evaluate<string | null>(`sessionStorage.getItem(${JSON.stringify(key)})`)) ?? '';
