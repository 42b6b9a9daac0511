// The child's own words, first and largest on the sheet; beside them, under their own labels, what others saw or heard.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { stepHref } from '../address/place.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';

type Wishes = BalanceSheet['childsWords'];

export function ChildsWords({ child, wishes }: { readonly child: Child; readonly wishes: Wishes }) {
  const { words } = useGuidance();
  const { whatMatters, seenNotSaid } = words.steps.wishes.questions;
  const told = [
    { question: whatMatters?.label, answer: wishes?.whatMatters },
    { question: seenNotSaid?.label, answer: wishes?.seenNotSaid },
  ].filter(({ answer }) => answer);
  return (
    <>
      {wishes?.ownWords ? <OwnWords child={child} wishes={wishes} /> : <NoWordsYet child={child} />}
      {told.length > 0 && (
        <dl className="childs-words__told">
          {told.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd className="as-typed">{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function OwnWords({ child, wishes }: { readonly child: Child; readonly wishes: NonNullable<Wishes> }) {
  const { words } = useGuidance();
  const how = words.steps.wishes.questions['gathered']?.options;
  const heard = [
    ...wishes.gathered.map((one) => how?.[one]),
    wishes.gatheredBy,
    dateInWords(isoDate(wishes.gatheredOn)),
  ].filter(Boolean);
  return (
    <figure className="childs-words">
      <blockquote className="as-typed">{wishes.ownWords}</blockquote>
      <figcaption>
        {child.label}. {heard.join('; ')}
      </figcaption>
    </figure>
  );
}

function NoWordsYet({ child }: { readonly child: Child }) {
  const isUnborn = child.birth.kind === 'unborn';
  return (
    <p className="childs-words">
      {isUnborn
        ? `${child.label} is not yet born.`
        : `None of ${child.label}'s own words about the plan as a whole are here yet.`}{' '}
      <a href={stepHref(child.id, 'wishes')}>Go to the question</a>
    </p>
  );
}
