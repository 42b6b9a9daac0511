// Says where something was typed about the group and never saved: it is kept, and it counts once it is saved.
import { draftsInCase, partsWithDrafts } from '../../machines/gaps/sibling-drafts.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { useGuidance } from '../words/guidance-context.tsx';

export function NotSaved() {
  const { parts } = useGuidance().words.siblings;
  const drafts = useCase((caseFile) => caseFile.drafts);
  const childrenOut = useCase((caseFile) => caseFile.childrenOut);
  const unfinished = partsWithDrafts(draftsInCase({ drafts, childrenOut }));
  if (unfinished.length === 0) return null;
  return (
    <Notice heading="Something was typed and not saved">
      <p>It is kept where it was typed, and counts once it is saved. Look at:</p>
      <ul className="govuk-list govuk-list--bullet">
        {unfinished.map((part) => (
          <li key={part}>
            <a href={hrefOf({ at: 'sibling-part', part })}>{parts[part].heading}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
