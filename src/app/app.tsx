// The app: the page the address names. The start page comes at once, everything else when it is first needed.
import { Suspense, lazy } from 'react';
import { usePlace } from '../address/use-place.ts';
import { Frame } from './frame.tsx';
import { Mishap } from './mishap.tsx';
import { StartPage } from './start-page.tsx';
import { useKeepPlace } from './use-keep-place.ts';

const loadCasePages = () => import('./case-pages.tsx');
const CasePages = lazy(async () => ({ default: (await loadCasePages()).CasePages }));

/** Fetched with the first answer on the start page, so that the next page does not wait. A failure is met when needed. */
const loadSoon = (): void => {
  loadCasePages().catch(() => undefined);
};

export function App() {
  const place = usePlace();
  useKeepPlace(place);
  return (
    <Mishap>
      {place.at === 'start' ? (
        <Frame place={place}>
          <StartPage onFirstAnswer={loadSoon} />
        </Frame>
      ) : (
        <Suspense fallback={<p className="loading">Loading the guidance.</p>}>
          <CasePages place={place} />
        </Suspense>
      )}
    </Mishap>
  );
}
