// What one child was seen to do towards another: what happened first, as it was told, and what it shows second.
import type { Two } from '../../machines/siblings/pairs.ts';
import { beforeBirth } from '../../machines/siblings/before-birth.ts';
import { type Observation, directionKey, standing } from '../../machines/siblings/record.ts';
import type { FormAnswers } from '../../machines/answers/forms.ts';
import { addObservation, editObservation } from '../../machines/sibling-edits.ts';
import { useChange } from '../case-file/case-context.tsx';
import { ObservationWords } from '../lines/observation-words.tsx';
import { useSaid } from '../lines/use-said.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { inShort } from './in-short.ts';
import { wayName } from './pair-names.ts';

export function DirectionSeen({ way, seen }: { readonly way: Two; readonly seen: readonly Observation[] }) {
  const change = useChange();
  const { evidence } = useSaid();
  const { asOf } = useGuidance().surroundings;
  const check = ({ on }: FormAnswers['observation']) => beforeBirth(way, 'on', on, asOf);
  const [from, to] = way;
  const name = wayName(way);
  const draft = `siblings/observation/${directionKey(from.id, to.id)}`;
  const here = standing(seen);
  const takenOut = seen.filter(({ out }) => out);
  /** What takes one out and what puts it back have the same id, so the focus goes from the one to the other. */
  const outId = (id: string) => `take-out-${from.id}-${to.id}-${id}`;
  const setOut = (id: string, out: boolean) => {
    change(editObservation(from.id, to.id, id, { out }));
    requestAnimationFrame(() => focusField(outId(id)));
  };
  return (
    <>
      <h3>What was seen</h3>
      {here.length === 0 ? (
        <p className="read-blank">Nothing seen is written down yet.</p>
      ) : (
        <ol className="seen">
          {here.map((one, place) => (
            <li key={one.id}>
              <ObservationWords observation={one} evidence={evidence} />
              <OpenGroupForm
                form="observation"
                draft={`${draft}/${one.id}`}
                label={`Change what was seen: ${name}, ${place + 1}`}
                open="Change"
                about={inShort(one.what)}
                kind="quiet"
                known={{ ...one }}
                check={check}
                edit={(answers) => editObservation(from.id, to.id, one.id, answers)}
              />{' '}
              <Button id={outId(one.id)} kind="quiet" size="small" onClick={() => setOut(one.id, true)}>
                Take out
                <VisuallyHidden>: {inShort(one.what)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ol>
      )}
      {!from.isUnborn && (
        <OpenGroupForm
          form="observation"
          draft={`${draft}/new`}
          label={`Something seen: ${name}`}
          open="Add something seen"
          about={name}
          known={{}}
          check={check}
          edit={(answers) => addObservation(from.id, to.id, answers)}
        />
      )}
      {takenOut.length > 0 && (
        <Details summary={`Taken out: ${name}`}>
          <ul>
            {takenOut.map((one) => (
              <li key={one.id}>
                <p className="as-typed">{inShort(one.what)}</p>
                <Button id={outId(one.id)} kind="quiet" size="small" onClick={() => setOut(one.id, false)}>
                  Put it back
                  <VisuallyHidden>: {inShort(one.what)}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
