// What the steps about brothers and sisters show above their questions: the way to the whole group, and to add somebody.
import type { Child } from '../../machines/case-file.ts';
import { hrefOf } from '../address/place.ts';
import { AddSibling } from '../questions/add-sibling.tsx';

/** The way from a child's own questions to what is asked of the group as a whole. */
export function WayToTheGroup() {
  return (
    <p>
      <a href={hrefOf({ at: 'siblings' })}>
        All brothers and sisters together: each pair, the worries, the homes compared
      </a>
    </p>
  );
}

/** The list of brothers and sisters, with the way to put in somebody who is missing without leaving the page. */
export function WhoIsInTheList({ child }: { readonly child: Child }) {
  return (
    <>
      <WayToTheGroup />
      <AddSibling child={child.id} />
    </>
  );
}
