// What has to be known before two copies are compared, and then each child that is in both.
import { authorities } from 'virtual:content';
import { type CaseFile, type Child, nationalOnly } from '../../machines/case-file.ts';
import { type ChildrenOfBoth, childrenOfBoth, dayIn } from '../../machines/saved-case.ts';
import { useCase, useCaseNow } from '../case-file/case-context.tsx';
import type { EarlierCopy } from '../case-file/case-document.ts';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { Notice } from '../ui/notice.tsx';
import { Tag } from '../ui/tag.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { today } from '../words/today.ts';
import { ChildSince } from './child-since.tsx';

export function SideBySide({
  earlier,
  same,
  onSame,
}: {
  readonly earlier: EarlierCopy;
  /** The ids of children of whom somebody said that they are the same, although their names differ. */
  readonly same: readonly string[];
  readonly onSame: (child: string) => void;
}) {
  const children = useCase((caseFile) => caseFile.children);
  const found = childrenOfBoth(earlier.caseFile, useCaseNow()(), same);
  const savedOn = dayIn(earlier.caseFile.savedOn);
  const since = dateInWords(savedOn) ?? 'the earlier copy';
  return (
    <section className="since" aria-label="The earlier copy beside the open case">
      <p>
        <Tag kind="solid">Draft</Tag> {namesOf(children)}. Copy of {since}, beside the case of {dateInWords(today())}.
        This tool decides nothing.
      </p>
      <BeforeComparing earlier={earlier} found={found} />
      <OtherNames renamed={found.renamed} onSame={onSame} />
      {found.both.map(({ then, now }) => (
        <ChildSince key={now.id} earlier={earlier.caseFile} then={then} now={now} since={since} />
      ))}
    </section>
  );
}

/** A child may have been given another name since, or it may be another family: nothing is compared until it is said. */
function OtherNames({
  renamed,
  onSame,
}: {
  readonly renamed: ChildrenOfBoth['renamed'];
  readonly onSame: (child: string) => void;
}) {
  const compare = (child: string) => {
    onSame(child);
    requestAnimationFrame(() => focusField(`since-${child}`));
  };
  return renamed.map(({ then, now }) => (
    <div key={now.id} className="since__part">
      <p className="as-typed">
        The child is called {namesOf([now])} here and {namesOf([then])} in the earlier copy.
      </p>
      <Button kind="secondary" onClick={() => compare(now.id)}>
        Compare them all the same
        <VisuallyHidden>
          : {namesOf([now])} and {namesOf([then])}
        </VisuallyHidden>
      </Button>
    </div>
  ));
}

/** Everything that would make the comparison say something else than it seems to. */
function BeforeComparing({ earlier, found }: { readonly earlier: EarlierCopy; readonly found: ChildrenOfBoth }) {
  const { caseFile, isOlderFormat } = earlier;
  const authority = useCase((open) => open.authority);
  const savedOn = dayIn(caseFile.savedOn);
  const { both, onlyThen, onlyNow, takenOut, putBack } = found;
  const notes = [
    both.length === 0 &&
      'No child in the earlier copy has the same place and the same name as one in the open case, so nothing is compared. It may be a copy of another family.',
    onlyThen.length > 0 && `Only in the earlier copy: ${namesOf(onlyThen)}.`,
    takenOut.length > 0 && `Taken out of the case since: ${namesOf(takenOut)}.`,
    putBack.length > 0 && `Taken out in the earlier copy, and put back since: ${namesOf(putBack)}.`,
    onlyNow.length > 0 && `Not in the earlier copy: ${namesOf(onlyNow)}.`,
    savedOn === undefined && 'The earlier copy does not say on which day it was saved.',
    savedOn !== undefined &&
      savedOn > today() &&
      'By the clock of this device the copy was saved on a day still to come. It may be newer than the open case.',
    caseFile.authority !== authority &&
      `The earlier copy was made with ${policyOf(caseFile)}. Both are read here with the policy of the open case, so answers to the earlier policy's own list of points are left out.`,
    isOlderFormat &&
      'The earlier copy was saved by an older version of this tool. What could not be written down then shows as new.',
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <Notice heading="Before you compare">
      <ul className="govuk-list govuk-list--bullet">
        {notes.map((note) => (
          <li key={note} className="as-typed">
            {note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const namesOf = (children: readonly Child[]): string => children.map(({ label }) => label || 'no name').join(', ');

function policyOf({ authority }: CaseFile): string {
  if (authority === nationalOnly) return 'the national position alone';
  const name = authorities.find(({ id }) => id === authority)?.name;
  return name === undefined ? 'a policy that is not known here' : `the policy of ${name}`;
}
