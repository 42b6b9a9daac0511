// What was said of time limits and what is to be done: what came, changed or went since the earlier copy.
import { formFields } from '../../machines/answers/forms.ts';
import type { Action, CaseFile, Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { useCase } from '../case-file/case-context.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useLimitNames } from '../words/limit-name.ts';
import { useNames } from '../words/use-names.ts';
import { ThenAndNow } from './then-and-now.tsx';

interface Told {
  readonly id: string;
  readonly what: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

export function ChangedTold({
  earlier,
  then,
  now,
}: {
  readonly earlier: CaseFile;
  readonly then: Child;
  readonly now: Child;
}) {
  const { words } = useGuidance();
  const nameOf = useLimitNames();
  const names = useNames();
  const actions = useCase((caseFile) => caseFile.actions);
  const happened = (said: Child['limits'][string] | undefined) =>
    said &&
    answersInWords(formFields.limit, { ...said }, words.forms.limit.questions, names)
      .map(({ answer }) => answer)
      .join(', ');
  const action = (one: Action | undefined) =>
    one && [one.what, one.who, dateInWords(isoDate(one.by)), one.done && 'done'].filter(Boolean).join(', ');
  const ofChild = (all: readonly Action[], child: Child) => all.filter((one) => one.child === child.id);
  const [were, are] = [ofChild(earlier.actions, then), ofChild(actions, now)];
  const both = <Value,>(was: readonly Value[], is: readonly Value[]) => [...new Set([...was, ...is])];
  const told: Told[] = [
    ...both(Object.keys(then.limits), Object.keys(now.limits)).map((id) => ({
      id,
      what: nameOf(id),
      was: happened(then.limits[id]),
      is: happened(now.limits[id]),
    })),
    ...both(
      were.map(({ id }) => id),
      are.map(({ id }) => id),
    ).map((id) => ({
      id,
      what: 'Action',
      was: action(were.find((one) => one.id === id)),
      is: action(are.find((one) => one.id === id)),
    })),
  ].filter(({ was, is }) => was !== is);
  return told.map(({ id, what, was, is }) => (
    <div key={id} className="since__change">
      <p className="since__question">{what}</p>
      <ThenAndNow then={<Words text={was} />} now={<Words text={is} />} />
    </div>
  ));
}

const Words = ({ text }: { readonly text: string | undefined }) => (
  <p className={text === undefined ? 'since__nothing' : 'as-typed'}>{text ?? 'Nothing said'}</p>
);
