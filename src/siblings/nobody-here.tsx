// Where there is nobody to ask about: how somebody comes to stand here.
import type { siblingHomes } from '../../machines/answers/sibling-forms.ts';
import { hrefOf } from '../address/place.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { PageHeading } from '../words/page-heading.tsx';

export function NobodyHere({ lives }: { readonly lives: (typeof siblingHomes)[number] }) {
  const { words } = useGuidance();
  const { lives: question } = words.forms.sibling.questions;
  return (
    <p>
      Nobody stands here so far. At{' '}
      <a href={hrefOf({ at: 'sibling-part', part: 'who-counts' })}>{words.siblings.parts['who-counts'].heading}</a>{' '}
      choose &quot;{question?.options?.[lives]}&quot; for a brother or sister, and they will be asked about here.
    </p>
  );
}

/** What a page of the group says while no child is in the case. */
export function NoChildYet() {
  return (
    <>
      <PageHeading title="Brothers and sisters" />
      <p>
        There is no child in this case yet. <a href={hrefOf({ at: 'children' })}>Add a child</a>
      </p>
    </>
  );
}
