// An earlier copy of the case beside the open one: what changed, and what is still missing since then.
import { useState } from 'react';
import { hrefOf } from '../address/place.ts';
import type { EarlierCopy } from '../case-file/case-document.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useRunningHead } from '../words/use-running-head.ts';
import { KeepCopy } from './keep-copy.tsx';
import { OpenCopy } from './open-copy.tsx';
import { SideBySide } from './side-by-side.tsx';

export function SincePage() {
  // Held while this page is, and stored nowhere.
  const [earlier, setEarlier] = useState<EarlierCopy>();
  // Children with another name in the earlier copy, of whom somebody said that they are the same.
  const [same, setSame] = useState<readonly string[]>([]);
  useRunningHead('Since last time. Draft: this tool decides nothing.');
  return (
    <>
      <PageHeading title="Since last time" />
      <Lead>
        Put an earlier copy of this case beside the one that is open. You see what changed, and what is still missing.
      </Lead>
      <div className="since-files">
        <KeepCopy />
        <OpenCopy
          onOpen={(copy) => {
            setEarlier(copy);
            setSame([]);
          }}
        />
      </div>
      {earlier && <SideBySide earlier={earlier} same={same} onSame={(child) => setSame([...same, child])} />}
      <ButtonRow>
        {earlier && <Button onClick={() => window.print()}>Print</Button>}
        <LinkButton kind="quiet" href={hrefOf({ at: 'overview' })}>
          Overview
        </LinkButton>
      </ButtonRow>
    </>
  );
}
