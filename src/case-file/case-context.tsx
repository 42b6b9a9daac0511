// Gives the open case to the screens: one actor, read with selectors, changed with pure edits.
import { useSelector } from '@xstate/react';
import { type ReactNode, createContext, use, useEffect } from 'react';
import { type Actor, createActor } from 'xstate';
import { type Edit, setCase } from '../../machines/case-edits.ts';
import { type CaseFile, type Child, emptyCase } from '../../machines/case-file.ts';
import { restore } from '../../machines/restore.ts';
import { caseMachine } from './case-machine.ts';
import { type NotKept, keptInTab, putAside, textAside, wipeTab } from './tab-store.ts';

type CaseActor = Actor<typeof caseMachine>;

/** The open case: an actor that holds the record. */
export interface OpenCase {
  readonly actor: CaseActor;
}

/** Opens the case kept in this tab, or an empty one. A record that cannot be read is handed back as text. */
export function openCase(contentVersion: string): OpenCase {
  const raw = keptInTab();
  const restored = raw === undefined ? undefined : restore(raw);
  const caseFile = restored?.ok ? restored.caseFile : emptyCase(contentVersion);
  if (restored && !restored.ok) putAside(restored.raw);
  const unreadable = restored && !restored.ok ? restored.raw : textAside();
  return { actor: createActor(caseMachine, { input: { caseFile, unreadable } }).start() };
}

const Context = createContext<OpenCase | undefined>(undefined);

/** Provides the open case, and keeps what is unsaved when the page is hidden or left. */
export function CaseProvider({ open, children }: { readonly open: OpenCase; readonly children: ReactNode }) {
  const { actor } = open;
  useEffect(() => {
    const keep = () => actor.send({ type: 'keep' });
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [actor]);
  return <Context value={open}>{children}</Context>;
}

function useOpenCase(): OpenCase {
  const open = use(Context);
  if (!open) throw new Error('The screen stands outside the case provider.');
  return open;
}

/** Reads something of the case; the screen draws again only when that changes. */
export function useCase<Selected>(select: (caseFile: CaseFile) => Selected): Selected {
  return useSelector(useOpenCase().actor, ({ context }) => select(context.caseFile));
}

/** Why the last change was not kept, if it was not. */
export const useNotKept = (): NotKept | undefined => useSelector(useOpenCase().actor, ({ context }) => context.notKept);

/** The text of a record found at the start that could not be read. */
export const useUnreadable = (): string | undefined =>
  useSelector(useOpenCase().actor, ({ context }) => context.unreadable);

/** Lets that text go. */
export function useLetUnreadableGo(): () => void {
  const { actor } = useOpenCase();
  return () => actor.send({ type: 'let-unreadable-go' });
}

/** Changes the case. */
export function useChange(): (edit: Edit) => void {
  const { actor } = useOpenCase();
  return (edit) => actor.send({ type: 'change', edit });
}

/** The case at this moment, for a handler that must not wait for the next drawing. */
export function useCaseNow(): () => CaseFile {
  const { actor } = useOpenCase();
  return () => actor.getSnapshot().context.caseFile;
}

/** Puts another case in the place of the open one. */
export function useReplace(): (caseFile: CaseFile) => void {
  const { actor } = useOpenCase();
  return (caseFile) => actor.send({ type: 'replace', caseFile });
}

/** Empties the case and removes it from this tab. */
export function useWipe(): () => void {
  const { actor } = useOpenCase();
  return () => {
    const { contentVersion, audience, authority } = actor.getSnapshot().context.caseFile;
    actor.send({ type: 'replace', caseFile: setCase({ audience, authority })(emptyCase(contentVersion)) });
    wipeTab();
  };
}

/** One child of the case, or undefined when there is none of that id. */
export const useChild = (id: string): Child | undefined =>
  useCase((caseFile) => caseFile.children.find((child) => child.id === id));
