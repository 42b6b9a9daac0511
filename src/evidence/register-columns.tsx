// What is told of each entry of the register, in order: what, its kind, from whom, when, where it is, and what rests on it.
import type { ReactNode } from 'react';
import type { Evidence } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { useSaid } from '../lines/use-said.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { fieldId } from '../questions/question-props.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ClaimList } from './claim-list.tsx';
import { changeDraft } from './entry-form.tsx';
import { useClaims } from './use-claims.ts';

export interface RegisterColumn {
  readonly heading: string;
  readonly cell: (entry: Evidence) => ReactNode;
}

/** The id of the button that opens the form of an entry. */
export const changeId = (id: string): string => `change-${id}`;

/** The id of the button that sets an entry aside or brings it back. */
export const asideId = (id: string): string => `aside-${id}`;

export function useColumns({
  open,
  onOpen,
  onAside,
}: {
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onAside: (id: string, setAside: boolean) => void;
}): readonly [RegisterColumn, ...RegisterColumn[]] {
  const { words } = useGuidance();
  const claims = useClaims();
  const saying = useSaid();
  const kinds = words.forms.evidence.questions['kind']?.options;
  const openForm = (id: string) => {
    onOpen(id);
    requestAnimationFrame(() => focusField(fieldId(changeDraft(id), 'what')));
  };
  return [
    {
      heading: 'What it is',
      cell: ({ id, what, setAside }) => (
        <>
          <span className="as-typed">{what}</span>
          {open !== id && (
            <>
              {!setAside && (
                <Button id={changeId(id)} kind="quiet" size="small" onClick={() => openForm(id)}>
                  Change<VisuallyHidden>: {what}</VisuallyHidden>
                </Button>
              )}
              <Button id={asideId(id)} kind="quiet" size="small" onClick={() => onAside(id, !setAside)}>
                {setAside ? 'Bring back' : 'Set aside'}
                <VisuallyHidden>: {what}</VisuallyHidden>
              </Button>
            </>
          )}
        </>
      ),
    },
    { heading: 'Kind', cell: ({ kind }) => kinds?.[kind] ?? kind },
    { heading: 'Who it comes from', cell: ({ who }) => <Typed text={who} /> },
    { heading: 'When', cell: ({ on }) => <Typed text={dateInWords(isoDate(on)) ?? ''} /> },
    { heading: 'Where to find it', cell: ({ found }) => <Typed text={found} /> },
    { heading: 'What rests on it', cell: ({ id }) => <ClaimList claims={claims.get(id)} saying={saying} /> },
  ];
}

function Typed({ text }: { readonly text: string }) {
  return text.trim() === '' ? (
    <span className="register__blank">Not said yet</span>
  ) : (
    <span className="as-typed">{text}</span>
  );
}
