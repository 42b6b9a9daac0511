// What a line of the sheet says, as paragraphs: a question's label stands with all its answers, anything else by itself.
import { Fragment } from 'react';
import type { Entry, Said } from '../../machines/balance-sheet/sheet.ts';
import { isQuestion } from './is-question.ts';
import type { Saying } from './use-said.tsx';

export function LineWords({ entry, saying: { say, pins } }: { readonly entry: Entry; readonly saying: Saying }) {
  const pinned = pins(entry.source);
  return (
    <>
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
      {pinned && <span className="entry__source">{pinned}</span>}
    </>
  );
}

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
