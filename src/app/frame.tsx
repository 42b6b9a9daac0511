// The frame round every page: the name, the way about, leaving quickly, and where to get advice.
import type { ReactNode } from 'react';
import { allChildren } from '../../machines/case-file.ts';
import { type Place, hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { NavLinks } from '../ui/nav-links.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { Footer } from './footer.tsx';
import { LeaveQuickly } from './leave-quickly.tsx';
import { useBanner } from './use-banner.tsx';

/** The pages of the whole case that can be reached from every page. */
const casePages = [
  { at: 'children', text: 'Children' },
  { at: 'siblings', text: 'Brothers and sisters' },
  { at: 'overview', text: 'Overview' },
  { at: 'actions', text: 'Actions' },
  { at: 'evidence', text: 'Evidence' },
] as const;

export function Frame({
  place,
  map,
  children,
}: {
  readonly place: Place;
  readonly map?: ReactNode;
  readonly children: ReactNode;
}) {
  const hasChildren = useCase((caseFile) => allChildren(caseFile).length > 0);
  const links = casePages.map(({ at, text }) => ({ href: hrefOf({ at }), text, isHere: place.at === at }));
  return (
    <PageFrame
      skipText="Skip to the main content"
      wordmark={<Wordmark text="Plan for permanence" href={hrefOf({ at: 'start' })} />}
      nav={hasChildren && <NavLinks label="This case" links={links} />}
      leave={<LeaveQuickly />}
      banner={useBanner()}
      map={map}
      footer={<Footer />}
      wide={place.at === 'sheet'}
    >
      {children}
    </PageFrame>
  );
}
