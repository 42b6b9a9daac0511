// Whether anything was seen of what a prompt asks about. Seen, not seen and not known look alike.
import { keepLook } from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { concernsIn } from '../../machines/siblings/of-child.ts';
import type { SeparationPrompt } from '../../machines/sibling-vocabulary.ts';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';

/** What was said of it, in a line. */
export function LookWords({ prompt }: { readonly prompt: SeparationPrompt }) {
  const { seen } = useGuidance().words.forms.promptLook.questions;
  const group = useGroup();
  const look = group.siblings.prompts[prompt];
  const isDescribed = concernsIn(group.siblings, membersOf(group)).some((concern) => concern.prompt === prompt);
  const unsaid = isDescribed ? 'Described below' : 'Not looked at yet';
  return (
    <p>
      <strong>{(look && seen?.options?.[look.seen]) ?? unsaid}</strong>
      {look && look.note !== '' && <span className="as-typed">. {look.note}</span>}
      {look?.seen === 'not-seen' && isDescribed && ' Something is described below all the same: put right which it is.'}
    </p>
  );
}

export function LookForm({ prompt }: { readonly prompt: SeparationPrompt }) {
  const { words } = useGuidance();
  const look = useGroup().siblings.prompts[prompt];
  const { name } = words.siblings.prompts[prompt];
  return (
    <OpenGroupForm
      form="promptLook"
      draft={`siblings/look/${prompt}`}
      open={look ? 'Change what was looked for' : 'Say whether it was seen'}
      about={name}
      kind="quiet"
      label={`${words.forms.promptLook.questions['seen']?.label ?? ''} ${name}`}
      known={{ ...look }}
      edit={(answers) => keepLook(prompt, answers)}
    />
  );
}
