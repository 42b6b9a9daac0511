// What one child says about another, in the child's own words, or shows where there are none.
import { isBlank } from '../../machines/gaps/blank.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { beforeBirth } from '../../machines/siblings/before-birth.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { type Account, directionKey } from '../../machines/siblings/record.ts';
import { keepAccount } from '../../machines/sibling-edits.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { wayName } from './pair-names.ts';

export function DirectionAccount({ way, account }: { readonly way: Two; readonly account: Account }) {
  const { words, surroundings } = useGuidance();
  const { shows } = words.forms.account.questions;
  const [from, to] = way;
  const isMissing = isBlank(account.says, account.shows);
  const heading = `${from.label}'s own account`;
  return (
    <>
      <h3>{heading}</h3>
      {isMissing && <p className="read-blank">Nothing that {from.label} says or shows is written down yet.</p>}
      {!isBlank(account.says) && (
        <figure className="voice">
          <figcaption>In their own words</figcaption>
          <blockquote className="as-typed">{account.says}</blockquote>
        </figure>
      )}
      {!isBlank(account.shows) && (
        <dl className="read-said">
          <dt>{shows?.label}</dt>
          <dd className="as-typed">{account.shows}</dd>
        </dl>
      )}
      {!isMissing && <p className="read-item__foot">{heardInWords(account)}</p>}
      <OpenGroupForm
        form="account"
        draft={`siblings/account/${directionKey(from.id, to.id)}`}
        label={`${heading}: ${wayName(way)}`}
        open={isMissing ? 'Write it down' : 'Change'}
        about={`${heading}, ${wayName(way)}`}
        known={account}
        check={({ heardOn }) => beforeBirth(way, 'heardOn', heardOn, surroundings.asOf)}
        edit={(answers) => keepAccount(from.id, to.id, answers)}
      />
    </>
  );
}

const heardInWords = ({ heardBy, heardOn }: Account): string =>
  `Heard or seen by: ${heardBy || 'not said yet'}. ${dateInWords(isoDate(heardOn)) ?? 'No day said yet'}.`;
