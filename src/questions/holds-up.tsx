// Holds a form up while a form inside it is begun and not added, so that its words are not left behind.
import { useCallback, useEffect, useEffectEvent } from 'react';
import type { Fields, ProblemId } from '../../machines/answers/field.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { dropDraft } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { useQuestionForm } from './form-context.ts';
import { saysSomething } from './form-values.ts';
import { fieldId } from './question-props.ts';

/** Stands in the outer form while the inner one is on the page: what is out of sight holds nothing up. */
export function HoldsUp({
  draft,
  fields,
  path,
  problem,
}: {
  /** The key under which the inner form is kept. */
  readonly draft: string;
  /** Its questions. */
  readonly fields: Fields;
  /** The question of the outer form that it belongs to. */
  readonly path: string;
  /** What is wrong while it is begun. */
  readonly problem: ProblemId;
}) {
  const { holdUp } = useQuestionForm();
  const change = useChange();
  const isKept = useCase(({ drafts }) => draft in drafts);
  const isBegun = useCallback((drafts: CaseFile['drafts']) => hasWords(fields, drafts[draft] ?? {}), [fields, draft]);
  const isBegunNow = useCase(({ drafts }) => isBegun(drafts));
  const [first = ''] = Object.keys(fields);
  const at = fieldId(draft, first);
  useEffect(
    () => (isBegunNow ? holdUp({ path: path.split('.'), problem, at, isBegun }) : undefined),
    [isBegunNow, holdUp, path, problem, at, isBegun],
  );
  // Once its boxes are empty again there is nothing in it to finish.
  const letGo = useEffectEvent(() => change(dropDraft(draft)));
  useEffect(() => {
    if (isKept && !isBegunNow) letGo();
  }, [isKept, isBegunNow]);
  return null;
}

/** Words begin an entry. What was picked from a list cannot be unpicked, so by itself it begins none. */
const hasWords = (fields: Fields, typed: Values): boolean =>
  Object.entries(fields).some(
    ([name, { kind }]) => (kind === 'words' || kind === 'line') && saysSomething(typed[name]),
  );
