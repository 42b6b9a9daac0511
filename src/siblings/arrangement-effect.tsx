// What an arrangement would mean for one of the group: with whom, apart from whom, and what was said of it.
import { formFields } from '../../machines/answers/forms.ts';
import { homesOf, livesApartFrom, livesWith } from '../../machines/siblings/arrangements.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { type Arrangement, blankEffect } from '../../machines/siblings/record.ts';
import { keepEffect } from '../../machines/sibling-edits.ts';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { ApartSaid } from './apart-said.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';

export function ArrangementEffect({
  arrangement,
  member,
  members,
}: {
  readonly arrangement: Arrangement;
  readonly member: Member;
  readonly members: readonly Member[];
}) {
  const { words } = useGuidance();
  const { id, label } = member;
  const effect = arrangement.effects[id] ?? blankEffect;
  return (
    <section className="read-item" aria-labelledby={`effect-${id}`}>
      <h3 id={`effect-${id}`}>{label}</h3>
      <HomeOf arrangement={arrangement} member={member} members={members} />
      <ApartSaid fields={formFields.effect} answers={effect} questions={words.forms.effect.questions} />
      <OpenGroupForm
        form="effect"
        draft={`siblings/effect/${arrangement.id}/${id}`}
        open={saysSomething(effect) ? 'Change what it would mean' : 'Say what it would mean'}
        about={label}
        label={`What it would mean for ${label}`}
        known={effect}
        edit={(answers) => keepEffect(arrangement.id, id, answers)}
      />
    </section>
  );
}

function HomeOf({
  arrangement,
  member: { id, label },
  members,
}: {
  readonly arrangement: Arrangement;
  readonly member: Member;
  readonly members: readonly Member[];
}) {
  const home = homesOf(arrangement, members).find(({ who }) => who.includes(id));
  if (!home) return <p className="read-blank">No home said yet for {label} in this arrangement.</p>;
  const namesOf = (found: readonly Member[]) => listed(found.map((one) => one.label));
  const together = livesWith(arrangement, id, members);
  const apart = livesApartFrom(arrangement, id, members);
  return (
    <p className="as-typed">
      {home.where && `${home.where}. `}
      {together.length > 0 ? `In one home with ${namesOf(together)}. ` : 'In a home without the others. '}
      {together.length > 0 && apart.length > 0 && `Apart from ${namesOf(apart)}.`}
    </p>
  );
}
