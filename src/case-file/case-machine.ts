// The record while it is open: every change is applied at once and kept shortly after.
import { assign, setup } from 'xstate';
import type { Edit } from '../../machines/case-edits.ts';
import type { CaseFile } from '../../machines/case-file.ts';
import { type NotKept, keepInTab, letAsideGo } from './tab-store.ts';

interface CaseContext {
  readonly caseFile: CaseFile;
  readonly notKept: NotKept | undefined;
  /** The text of an earlier record of this tab that could not be read, until the person lets it go. */
  readonly unreadable: string | undefined;
}

type CaseEvent =
  | { readonly type: 'change'; readonly edit: Edit }
  | { readonly type: 'keep' }
  | { readonly type: 'let-unreadable-go' }
  | { readonly type: 'replace'; readonly caseFile: CaseFile };

/** Changes are kept once the person pauses for this many milliseconds, or at once on `keep`. */
const pause = 300;

export const caseMachine = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseEvent,
    input: {} as Pick<CaseContext, 'caseFile' | 'unreadable'>,
  },
  actions: {
    apply: assign(({ context, event }) => (event.type === 'change' ? { caseFile: event.edit(context.caseFile) } : {})),
    replace: assign(({ event }) => (event.type === 'replace' ? { caseFile: event.caseFile } : {})),
    letUnreadableGo: assign(() => {
      letAsideGo();
      return { unreadable: undefined };
    }),
    keep: assign(({ context }) => ({ notKept: keepInTab(JSON.stringify(context.caseFile)) })),
  },
  delays: { pause },
}).createMachine({
  id: 'case',
  context: ({ input }) => ({ ...input, notKept: undefined }),
  initial: 'kept',
  on: {
    change: { target: '.changed', actions: 'apply', reenter: true },
    'let-unreadable-go': { actions: 'letUnreadableGo' },
    replace: { target: '.kept', actions: ['replace', 'keep'] },
  },
  states: {
    kept: {},
    changed: {
      after: { pause: { target: 'kept', actions: 'keep' } },
      on: { keep: { target: 'kept', actions: 'keep' } },
    },
  },
});
