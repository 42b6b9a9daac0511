// What was seen under one prompt: each entry with its four things to think through, taken out and put back; and what to add.
import { addConcern, editConcern } from '../../machines/sibling-edits.ts';
import { type Concern, standing } from '../../machines/siblings/record.ts';
import type { SeparationPrompt } from '../../machines/sibling-vocabulary.ts';
import { useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { ConcernCard } from './concern-card.tsx';
import { ConcernForm } from './concern-form.tsx';
import { inShort } from './in-short.ts';
import { LookForm } from './prompt-look.tsx';

const outId = (id: string): string => `take-out-${id}`;

export function ConcernsOf({ prompt }: { readonly prompt: SeparationPrompt }) {
  const { concerns } = useGroup().siblings;
  const { name } = useGuidance().words.siblings.prompts[prompt];
  const change = useChange();
  const own = concerns.filter((concern) => concern.prompt === prompt);
  const takenOut = own.filter(({ out }) => out);
  const setOut = ({ id }: Concern, out: boolean) => {
    change(editConcern(id, { out }));
    requestAnimationFrame(() => focusField(outId(id)));
  };
  return (
    <>
      {standing(own).map((concern) => (
        <ConcernCard
          key={concern.id}
          concern={concern}
          actions={
            <Button id={outId(concern.id)} kind="quiet" size="small" onClick={() => setOut(concern, true)}>
              Take out<VisuallyHidden>: {inShort(concern.what)}</VisuallyHidden>
            </Button>
          }
        />
      ))}
      <div className="siblings-actions">
        <LookForm prompt={prompt} />
        <ConcernForm
          prompt={prompt}
          draft={`siblings/concern/${prompt}/new`}
          open={standing(own).length > 0 ? 'Describe something else that was seen' : 'Describe something that was seen'}
          about={name}
          known={{}}
          edit={(answers) => addConcern({ ...answers, prompt })}
        />
      </div>
      {takenOut.length > 0 && (
        <Details summary="Taken out earlier">
          <ul className="govuk-list">
            {takenOut.map((concern) => (
              <li key={concern.id}>
                <span className="as-typed">{inShort(concern.what)}</span>{' '}
                <Button id={outId(concern.id)} kind="quiet" size="small" onClick={() => setOut(concern, false)}>
                  Put it back<VisuallyHidden>: {inShort(concern.what)}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
