// Says over every page when the browser does not keep the record, or when an earlier one could not be read.
import type { ReactNode } from 'react';
import { useLetUnreadableGo, useNotKept, useUnreadable } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { Notice } from '../ui/notice.tsx';

/** These sentences have to be there when nothing could be loaded or stored, so they live here. */
const notKeptWords = {
  'storage-blocked':
    'This browser does not let the page keep anything, even in this tab. You can go on, but a reload loses what you typed. Print the balance sheet before you close the tab.',
  'storage-full':
    'There is no room left to keep what you type. Nothing on screen is lost. Shorten a long answer, or print the balance sheet before you close the tab.',
} as const;

export function useBanner(): ReactNode {
  const notKept = useNotKept();
  const unreadable = useUnreadable();
  const letGo = useLetUnreadableGo();
  if (notKept) return <Notice kind="warning">{notKeptWords[notKept]}</Notice>;
  if (unreadable === undefined) return null;
  return (
    <Notice kind="warning">
      The record found in this tab could not be read, so a new one was begun. The old text is below: copy it if you need
      it.
      <Details summary="Show the text as it was found">
        <pre className="raw-text">{unreadable}</pre>
      </Details>
      <Button kind="secondary" size="small" onClick={letGo}>
        I do not need this text
      </Button>
    </Notice>
  );
}
