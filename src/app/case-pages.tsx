// Every page that needs a case and the guidance: loaded when it is first needed, after the start page is on screen.
import { Suspense, useEffect } from 'react';
import { useCase, useChild } from '../case-file/case-context.tsx';
import type { Place, PlaceOfChild } from '../address/place.ts';
import { ChildrenPage } from '../children/children-page.tsx';
import { loadChangePreview } from '../steps/load-change-preview.ts';
import { StepPage } from '../steps/step-page.tsx';
import { GuidanceProvider } from '../words/guidance-context.tsx';
import { useSheetAhead } from '../words/use-sheet-ahead.ts';
import { CaseFrame } from './case-frame.tsx';
import { laterPage } from './later-page.tsx';
import { ChooseFirst, NoSuchChild, NoSuchPage } from './lost-pages.tsx';

const reading = {
  matter: laterPage(async () => (await import('../balance-sheet/matter-page.tsx')).MatterPage),
  gaps: laterPage(async () => (await import('../gaps/gaps-page.tsx')).GapsPage),
  plan: laterPage(async () => (await import('../plan/plan-page.tsx')).PlanPage),
  evidence: laterPage(async () => (await import('../evidence/evidence-page.tsx')).EvidencePage),
  siblings: laterPage(async () => (await import('../siblings/siblings-pages.tsx')).SiblingsPages),
  since: laterPage(async () => (await import('../since/since-page.tsx')).SincePage),
  sheet: laterPage(async () => (await import('../balance-sheet/sheet-page.tsx')).SheetPage),
  overview: laterPage(async () => (await import('../overview/overview-page.tsx')).OverviewPage),
  answers: laterPage(async () => (await import('../overview/answers-page.tsx')).AnswersPage),
  actions: laterPage(async () => (await import('../actions/actions-page.tsx')).ActionsPage),
} as const;
const MatterPage = reading.matter.Page;
const GapsPage = reading.gaps.Page;
const PlanPage = reading.plan.Page;
const EvidencePage = reading.evidence.Page;
const SiblingsPages = reading.siblings.Page;
const SincePage = reading.since.Page;
const SheetPage = reading.sheet.Page;
const OverviewPage = reading.overview.Page;
const AnswersPage = reading.answers.Page;
const ActionsPage = reading.actions.Page;

/** Fetches the pages that read back what was said while a person is still answering, so that none has to wait. */
function useReadingPagesSoon(): void {
  useEffect(() => {
    const soon = setTimeout(() => {
      for (const load of [...Object.values(reading).map((page) => page.load), loadChangePreview])
        load().catch(() => undefined);
    }, 2000);
    return () => clearTimeout(soon);
  }, []);
}

export function CasePages({ place }: { readonly place: Place }) {
  useReadingPagesSoon();
  return (
    <GuidanceProvider>
      <CaseFrame place={place}>
        <Suspense fallback={<p className="loading">Loading.</p>}>
          <CasePage place={place} />
        </Suspense>
      </CaseFrame>
    </GuidanceProvider>
  );
}

function CasePage({ place }: { readonly place: Place }) {
  const hasAuthority = useCase(({ authority }) => authority !== '');
  if (place.at === 'start' || place.at === 'unknown') return <NoSuchPage />;
  if (!hasAuthority) return <ChooseFirst />;
  switch (place.at) {
    case 'children':
      return <ChildrenPage />;
    case 'overview':
      return <OverviewPage />;
    case 'actions':
      return <ActionsPage />;
    case 'evidence':
      return <EvidencePage />;
    case 'since':
      return <SincePage />;
    case 'siblings':
    case 'siblings-whole':
    case 'sibling-part':
    case 'pair':
    case 'arrangement':
      return <SiblingsPages place={place} />;
    default:
      return <ChildPage key={place.child} place={place} />;
  }
}

function ChildPage({ place }: { readonly place: PlaceOfChild }) {
  const child = useChild(place.child);
  useSheetAhead(child);
  if (!child) return <NoSuchChild id={place.child} />;
  switch (place.at) {
    case 'step':
      return <StepPage key={place.step} child={child} step={place.step} />;
    case 'answers':
      return <AnswersPage child={child} />;
    case 'sheet':
      return <SheetPage child={child} />;
    case 'matter':
      return <MatterPage key={place.row} child={child} row={place.row} at={place.option} />;
    case 'gaps':
      return <GapsPage child={child} />;
    case 'plan':
      return <PlanPage child={child} part={place.part} />;
  }
}
