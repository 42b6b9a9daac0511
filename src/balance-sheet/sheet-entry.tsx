// One entry of the sheet in words, marked as for, against or to note, and as this child's or a general starting point.
import { Fragment } from 'react';
import type { Entry, Said } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { stepHref } from '../address/place.ts';
import { EntryCard } from '../ui/entry-card.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { pinInWords } from '../words/pin-in-words.ts';
import { sideWords } from '../words/sheet-words.ts';
import { useSaid } from './use-said.tsx';

export function SheetEntry({ child, entry }: { readonly child: Child; readonly entry: Entry }) {
  const { words, national } = useGuidance();
  const { say, whose } = useSaid();
  const { source } = entry;
  const pins =
    source.from === 'national' ? national.facts.filter(({ id }) => source.facts.includes(id)).map(pinInWords) : [];
  return (
    <EntryCard
      kind={entry.side}
      kindText={sideWords[entry.side]}
      starterText={
        entry.origin === 'this-child'
          ? undefined
          : source.from === 'national'
            ? 'general fact'
            : 'starting point, not yet about this child'
      }
      notes={entry.whose === undefined ? [] : [{ term: 'Whose view', text: whose(entry.whose) }]}
      actions={
        source.from === 'answer' && (
          <a href={stepHref(child.id, source.step)}>
            Go to the answer<VisuallyHidden>: {words.steps[source.step].heading}</VisuallyHidden>
          </a>
        )
      }
    >
      {sentences(entry.said).map((sentence, index) => (
        // What an entry says has a fixed order and no ids of its own.
        <div key={index} className="entry__text">
          {sentence.map((said, place) => (
            <Fragment key={place}>
              {place > 0 && (isQuestion(sentence[place - 1]) ? ' ' : ', ')}
              {say(said)}
            </Fragment>
          ))}
        </div>
      ))}
      {pins.length > 0 && <span className="entry__source">{pins.join('; ')}</span>}
    </EntryCard>
  );
}

const isQuestion = (said: Said | undefined): boolean => said !== undefined && 'question' in said;

/** What an entry says as paragraphs: a question's label stands with all its answers, anything else by itself. */
function sentences(said: readonly Said[]): Said[][] {
  const found: Said[][] = [];
  let underQuestion = false;
  for (const one of said) {
    if (isQuestion(one)) underQuestion = true;
    const last = found.at(-1);
    if (underQuestion && !isQuestion(one) && last) last.push(one);
    else found.push([one]);
  }
  return found;
}
