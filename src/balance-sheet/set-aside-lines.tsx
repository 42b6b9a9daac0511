// Lines that were set aside: kept with the reason and the day, and brought back with one press.
import type { Entry } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { bringLineBack } from '../../machines/line-edits.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { LineWords } from '../lines/line-words.tsx';
import { sourceHref } from '../lines/source-href.ts';
import type { Saying } from '../lines/use-said.tsx';
import { Button } from '../ui/button.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { matterWords } from './matter-words.ts';

export function SetAsideLines({
  child,
  entries,
  saying,
  onBroughtBack,
}: {
  readonly child: Child;
  readonly entries: readonly Entry[];
  readonly saying: Saying;
  /** The button that was pressed goes with its line, so the focus is taken to something that stays. */
  readonly onBroughtBack: () => void;
}) {
  const change = useChange();
  const { setAside } = matterWords(useCase(({ audience }) => audience));
  if (entries.length === 0) return null;
  return (
    <div className="set-aside">
      <h3 className="govuk-heading-s">{setAside}</h3>
      {entries.map((entry) => {
        const { id, note, source } = entry;
        const answered = sourceHref(child.id, source);
        return (
          <div key={id} className="set-aside__line">
            <LineWords entry={entry} saying={saying} />
            <p className="as-typed">
              {note?.setAsideWhy === '' ? 'No reason was given.' : `Because: ${note?.setAsideWhy ?? ''}`}{' '}
              {dateInWords(note?.setAsideOn)}
            </p>
            {child.notes[id]?.setAside ? (
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  change(bringLineBack(child.id, id));
                  requestAnimationFrame(onBroughtBack);
                }}
              >
                Bring it back
              </Button>
            ) : (
              answered !== undefined && <a href={answered}>Go to the answer</a>
            )}
          </div>
        );
      })}
    </div>
  );
}
