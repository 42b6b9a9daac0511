// The app: the frame of every page, and the page the address names.
import { Suspense } from 'react';
import type { Place, PlaceOfChild } from '../address/place.ts';
import { usePlace } from '../address/use-place.ts';
import { ChildrenPage } from '../children/children-page.tsx';
import { useCase, useChild } from '../case-file/case-context.tsx';
import { ActionsPage } from '../overview/actions-page.tsx';
import { AnswersPage } from '../overview/answers-page.tsx';
import { OverviewPage } from '../overview/overview-page.tsx';
import { SheetPage } from '../balance-sheet/sheet-page.tsx';
import { StepPage } from '../steps/step-page.tsx';
import { GuidanceProvider } from '../words/guidance-context.tsx';
import { Frame } from './frame.tsx';
import { ChooseFirst, NoSuchChild, NoSuchPage } from './lost-pages.tsx';
import { Mishap } from './mishap.tsx';
import { StartPage } from './start-page.tsx';
import { useKeepPlace } from './use-keep-place.ts';

export function App() {
  const place = usePlace();
  useKeepPlace(place);
  return (
    <Mishap>
      <Suspense fallback={<p className="loading">Loading the guidance.</p>}>
        <GuidanceProvider>
          <Frame place={place}>
            <Page place={place} />
          </Frame>
        </GuidanceProvider>
      </Suspense>
    </Mishap>
  );
}

function Page({ place }: { readonly place: Place }) {
  const hasAuthority = useCase(({ authority }) => authority !== '');
  if (place.at === 'start') return <StartPage />;
  if (place.at === 'unknown') return <NoSuchPage />;
  if (!hasAuthority) return <ChooseFirst />;
  switch (place.at) {
    case 'children':
      return <ChildrenPage />;
    case 'overview':
      return <OverviewPage />;
    case 'actions':
      return <ActionsPage />;
    default:
      return <ChildPage key={place.child} place={place} />;
  }
}

function ChildPage({ place }: { readonly place: PlaceOfChild }) {
  const child = useChild(place.child);
  if (!child) return <NoSuchChild />;
  switch (place.at) {
    case 'step':
      return <StepPage key={place.step} child={child} step={place.step} />;
    case 'answers':
      return <AnswersPage child={child} />;
    case 'sheet':
      return <SheetPage child={child} />;
  }
}
