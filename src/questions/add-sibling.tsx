// Adds a brother or sister who is not a child of this case, from whichever page they are missed on.
import { formFields } from '../../machines/answers/forms.ts';
import { addOther } from '../../machines/sibling-edits.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import { otherProblems } from '../../machines/siblings/other-problems.ts';
import { useCaseNow } from '../case-file/case-context.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGroup } from '../words/use-group.ts';
import { addSiblingWords } from './add-sibling-words.ts';
import { OpenGroupForm } from './group-form.tsx';
import { HoldsUp } from './holds-up.tsx';

const draft = 'siblings/sibling/new';

/** With `child` the others are named, as this child has them; without, on a page that shows the list itself, they are not. */
export function AddSibling({ child }: { readonly child?: string }) {
  const group = useGroup();
  const caseNow = useCaseNow();
  const names = membersOf(group)
    .filter(({ id }) => id !== child)
    .map(({ label }) => label);
  const list = names.length > 0 ? `In the list now: ${names.join(', ')}.` : 'Nobody is in the list yet.';
  return (
    <>
      {/* Said aloud when it changes, so that nobody has to look whether the name has arrived. */}
      <div role="status">{child === undefined ? <VisuallyHidden>{list}</VisuallyHidden> : <p>{list}</p>}</div>
      <OpenGroupForm
        form="sibling"
        draft={draft}
        open={addSiblingWords}
        label={addSiblingWords}
        known={{}}
        check={({ label }) => otherProblems(caseNow(), label)}
        edit={addOther}
        submit="Add to the list"
        opened={<HoldsUp draft={draft} fields={formFields.sibling} path="whoCounts" problem="sibling-not-added" />}
      />
    </>
  );
}
