// The gaps as a judge, a guardian or the parents' lawyer would put them, each with the way to where it is mended.
import type { Child } from '../../machines/case-file.ts';
import type { Gap } from '../../machines/gaps/gap.ts';
import { type Asker, askers } from '../../machines/vocabulary.ts';
import type { Saying } from '../lines/use-said.tsx';
import { JumpLink } from '../ui/jump-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { placesOf } from './cells.ts';
import { gapPartId } from './gap-section.tsx';
import { CellLink, PlaceLink } from './place-link.tsx';

export function AskedQuestions({
  child,
  gaps,
  askerWords,
  seeAbove,
  saying,
}: {
  readonly child: Child['id'];
  readonly gaps: readonly Gap[];
  readonly askerWords: Readonly<Record<Asker, string>>;
  readonly seeAbove: string;
  readonly saying: Saying;
}) {
  const { words } = useGuidance();
  const asked = askers.map((by) => ({
    by,
    questions: gaps.flatMap((gap) =>
      words.gaps[gap.id].asked.filter((one) => one.by === by).map(({ text }) => ({ gap, text })),
    ),
  }));
  return asked
    .filter(({ questions }) => questions.length > 0)
    .map(({ by, questions }) => (
      <section key={by} aria-labelledby={`asked-${by}`}>
        <h3 id={`asked-${by}`}>{askerWords[by]}</h3>
        <ul className="asked">
          {questions.map(({ gap, text }) => (
            <li key={`${gap.id} ${text}`} className="asked__question">
              <p className="asked__text">{text}</p>
              <p className="asked__mend">
                <WhereToMend child={child} gap={gap} seeAbove={seeAbove} saying={saying} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    ));
}

/** The one place itself; where there are several, the part of this page that lists them. */
function WhereToMend({
  child,
  gap,
  seeAbove,
  saying,
}: {
  readonly child: Child['id'];
  readonly gap: Gap;
  readonly seeAbove: string;
  readonly saying: Saying;
}) {
  const { words } = useGuidance();
  const { elsewhere, cells } = placesOf(gap);
  const [place] = elsewhere;
  const [cell] = cells;
  if (elsewhere.length + cells.length > 1) {
    return (
      <JumpLink to={gapPartId(gap.id)}>
        {seeAbove}
        <VisuallyHidden>: {words.gaps[gap.id].text}</VisuallyHidden>
      </JumpLink>
    );
  }
  if (cell) return <CellLink child={child} cell={{ ...cell, entries: [] }} saying={saying} />;
  return place && <PlaceLink child={child} place={place} />;
}
