// The frame round every page: the name, the way about, the stage map, leaving quickly, and where to get advice.
import type { ReactNode } from 'react';
import { type StageId, stages } from '../../machines/vocabulary.ts';
import { type Place, type PlaceOfChild, hrefOf } from '../address/place.ts';
import { useCase, useChild, useNotKept, useUnreadable } from '../case-file/case-context.tsx';
import { NavLinks } from '../ui/nav-links.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { StageMap } from '../ui/stage-map.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { stageOf } from '../words/stage-of.ts';
import { stationsOf } from '../words/stations.ts';
import { Footer } from './footer.tsx';
import { LeaveQuickly } from './leave-quickly.tsx';

export function Frame({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const hasChildren = useCase((caseFile) => caseFile.children.length > 0);
  const here = (at: Place['at']) => place.at === at;
  const links = [
    { href: hrefOf({ at: 'children' }), text: 'Children', isHere: here('children') },
    { href: hrefOf({ at: 'overview' }), text: 'Overview', isHere: here('overview') },
    { href: hrefOf({ at: 'actions' }), text: 'Actions', isHere: here('actions') },
  ];
  return (
    <PageFrame
      skipText="Skip to the main content"
      wordmark={<Wordmark text="Plan for permanence" href={hrefOf({ at: 'start' })} />}
      nav={hasChildren && <NavLinks label="This case" links={links} />}
      leave={<LeaveQuickly />}
      banner={<Banner />}
      map={'child' in place && <ChildMap place={place} />}
      footer={<Footer />}
      wide={place.at === 'sheet'}
    >
      {children}
    </PageFrame>
  );
}

/** Says when the browser does not keep the record, or when an earlier one could not be read. */
function Banner() {
  const { words } = useGuidance();
  const notKept = useNotKept();
  const unreadable = useUnreadable();
  if (notKept) return <Notice kind="warning">{words.problems[notKept]}</Notice>;
  if (unreadable === undefined) return null;
  return (
    <Notice kind="warning">
      {words.problems['case-unreadable']}
      <details>
        <summary>Show the text as it was found</summary>
        <pre className="raw-text">{unreadable}</pre>
      </details>
    </Notice>
  );
}

/** The stage map of the child whose page this is. */
function ChildMap({ place }: { readonly place: PlaceOfChild }) {
  const child = useChild(place.child);
  const drafts = useCase((caseFile) => caseFile.drafts);
  const { words, surroundings } = useGuidance();
  if (!child) return null;
  const current: StageId | 'sheet' = place.at === 'step' ? stageOf(place.step) : 'sheet';
  const stations = stationsOf(child, drafts, surroundings, words, current);
  const number = stations.findIndex(({ id }) => id === current) + 1;
  const name = current === 'sheet' ? 'Balance sheet' : words.stages[current].short;
  return (
    <StageMap
      label={`Stages for ${child.label}`}
      stations={stations}
      compactText={`Stage ${number} of ${stages.length + 1}: ${name}`}
      openText="Show all stages"
    />
  );
}
