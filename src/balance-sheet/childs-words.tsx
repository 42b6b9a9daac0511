// The child's own words, first and largest on the sheet, with how they were heard; or that there are none yet.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { stepHref } from '../address/place.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';

export function ChildsWords({
  child,
  wishes,
}: {
  readonly child: Child;
  readonly wishes: BalanceSheet['childsWords'];
}) {
  const { words } = useGuidance();
  const { gathered: how } = words.steps.wishes.questions;
  if (!wishes?.ownWords && !wishes?.whatMatters && !wishes?.seenNotSaid) {
    return (
      <p className="childs-words childs-words--none">
        None of {child.label}&apos;s own words are here yet.{' '}
        <a href={stepHref(child.id, 'wishes')}>Go to the question</a>
      </p>
    );
  }
  const heard = [
    ...wishes.gathered.map((one) => how?.options?.[one]),
    wishes.gatheredBy,
    dateInWords(isoDate(wishes.gatheredOn)),
  ];
  return (
    <figure className="childs-words">
      {wishes.ownWords && <blockquote className="as-typed">{wishes.ownWords}</blockquote>}
      {wishes.whatMatters && <p className="as-typed">{wishes.whatMatters}</p>}
      {wishes.seenNotSaid && <p className="as-typed">{wishes.seenNotSaid}</p>}
      <figcaption>
        {child.label}. {heard.filter(Boolean).join('; ')}
      </figcaption>
    </figure>
  );
}
