// What an arrangement is: its kind in words, who would live in which home, and which move comes after which.
import { homesOf, kindOf } from '../../machines/siblings/arrangements.ts';
import type { Member } from '../../machines/siblings/members.ts';
import type { Arrangement } from '../../machines/siblings/record.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';

export function ArrangementSaid({
  arrangement,
  members,
}: {
  readonly arrangement: Arrangement;
  readonly members: readonly Member[];
}) {
  const { words } = useGuidance();
  const homes = homesOf(arrangement, members);
  if (homes.length === 0) return <p className="read-blank">Nobody is in a home of this arrangement yet.</p>;
  const namesOf = (ids: readonly string[]) =>
    listed(members.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  const nowhere = members.filter(({ id }) => homes.every(({ who }) => !who.includes(id)));
  const timing = words.forms.arrangement.questions['timing']?.options?.[arrangement.timing];
  return (
    <div className="arrangement">
      <p>
        <strong>{words.siblings.kinds[kindOf(arrangement, members)]}</strong>
      </p>
      <ul>
        {homes.map(({ who, where }, place) => (
          <li key={place} className="as-typed">
            {namesOf(who)}: {where || <span className="read-blank">with whom is not said yet</span>}
          </li>
        ))}
      </ul>
      {nowhere.length > 0 && (
        <p className="read-blank">No home said yet for {listed(nowhere.map(({ label }) => label))}.</p>
      )}
      {arrangement.timing === 'staggered' ? (
        <Moves moves={arrangement.moves} namesOf={namesOf} />
      ) : (
        timing && <p>{timing}</p>
      )}
    </div>
  );
}

/** The moves in the order in which they would happen. Those of somebody who was left out since are not shown. */
function Moves({
  moves,
  namesOf,
}: {
  readonly moves: Arrangement['moves'];
  readonly namesOf: (ids: readonly string[]) => string;
}) {
  const { fields } = useGuidance().words.forms.arrangement.questions['moves'] ?? {};
  const shown = moves.filter(({ who }) => who.length === 0 || namesOf(who) !== '');
  if (shown.length === 0) return <p className="read-blank">The moves are not said yet.</p>;
  return (
    <ol>
      {shown.map(({ id, who, when, ready }, place) => (
        <li key={id ?? place} className="as-typed">
          {namesOf(who) || <span className="read-blank">Who moves is not said yet</span>}:{' '}
          {when || <span className="read-blank">when is not said yet</span>}.
          <br />
          {fields?.['ready']?.label} {ready || <span className="read-blank">Not said yet</span>}
        </li>
      ))}
    </ol>
  );
}
