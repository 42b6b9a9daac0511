// Rows of a question that were taken out earlier: kept, and put back as they were.
import { useWatch } from 'react-hook-form';
import { takenOutRows } from '../../machines/answers/taken-out.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useQuestionForm } from './form-context.ts';

export function TakenOutRows({
  path,
  onPutBack,
}: {
  readonly path: string;
  readonly onPutBack: (row: Values) => void;
}) {
  const { draft } = useQuestionForm();
  const kept = useCase((caseFile) => caseFile.retired[`${draft}/${path}`]);
  const rows: unknown = useWatch({ name: path });
  const there = new Set((Array.isArray(rows) ? rows : []).filter(isValues).map(({ id }) => id));
  const takenOut = takenOutRows(kept).filter(({ id }) => !there.has(id));
  if (takenOut.length === 0) return null;
  return (
    <Details summary="Taken out earlier">
      <ul className="govuk-list">
        {takenOut.map((row) => (
          <li key={String(row['id'])} className="as-typed">
            {inShort(row)}{' '}
            <Button kind="quiet" size="small" onClick={() => onPutBack(row)}>
              Put it back<VisuallyHidden>: {inShort(row)}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The first words that were typed in a row. */
function inShort({ id: _id, ...answers }: Values): string {
  const texts = Object.values(answers).filter((value) => typeof value === 'string');
  const words = texts.find((text) => text.includes(' ')) ?? texts.find((text) => text !== '') ?? 'Without words';
  return words.length > 80 ? `${words.slice(0, 80)}...` : words;
}
