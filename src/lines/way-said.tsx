// How one of two is towards the other: their own account in their words, and what was seen, with when, where and by whom.
import { isBlank } from '../../machines/gaps/blank.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import type { Way } from '../../machines/siblings/of-child.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ObservationWords } from './observation-words.tsx';
import { SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

export function WaySaid({
  way: { told, account, seen },
  heading,
  reading,
}: {
  readonly way: Way;
  readonly heading: string;
  readonly reading: SiblingReading;
}) {
  const { words } = useGuidance();
  const { says, heardBy, heardOn } = account;
  const heard = [heardBy, dateInWords(isoDate(heardOn))].filter(Boolean).join(', ');
  return (
    <>
      <h4 className="read-item__subheading">{heading}</h4>
      <p className="read-item__foot">{words.siblings.told[told]}</p>
      {!isBlank(says) && (
        <figure className="voice">
          <blockquote className="as-typed">{says}</blockquote>
          {heard && <figcaption>{heard}</figcaption>}
        </figure>
      )}
      <SaidList items={reading.said('account', account, isBlank(says) ? ['shows', 'heardBy', 'heardOn'] : ['shows'])} />
      {seen.length > 0 && (
        <ul className="seen">
          {seen.map((one) => (
            <li key={one.id}>
              <ObservationWords observation={one} evidence={reading.evidence} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
