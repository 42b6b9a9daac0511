// One brother or sister of a child: whether the child counts them, how each is towards the other, and what they shared.
import type { Child } from '../../machines/case-file.ts';
import type { SiblingOfChild } from '../../machines/siblings/of-child.ts';
import { hrefOf } from '../address/place.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';
import { WaySaid } from './way-said.tsx';

export function SiblingSaid({
  child,
  sibling: { member, counted, towards, from, pair },
  reading,
}: {
  readonly child: Child;
  readonly sibling: SiblingOfChild;
  readonly reading: SiblingReading;
}) {
  const { counts, tie } = useGuidance().words.steps.siblings.questions['whoCounts']?.fields ?? {};
  const shared = reading.said('pairHistory', pair.history, ['met', 'timeTogether', 'adults', 'changes'], ['met']);
  const tied = { id: 'tie', label: tie?.label, answer: tie?.options?.[counted?.tie ?? ''] };
  return (
    <div className="read-item">
      <h3 className="as-typed">
        {member.label}
        {member.about && `, ${member.about}`}
      </h3>
      <SaidList
        beside
        items={[
          { id: 'counts', label: counts?.label, answer: counts?.options?.[counted?.counts ?? ''] },
          ...(tied.answer === undefined ? [] : [tied]),
        ]}
      />
      {counted?.childSays && (
        <figure className="voice">
          <blockquote className="as-typed">{counted.childSays}</blockquote>
          <figcaption>{child.label}</figcaption>
        </figure>
      )}
      <WaySaid way={towards} heading={`How ${child.label} is towards ${member.label}`} reading={reading} />
      <WaySaid way={from} heading={`How ${member.label} is towards ${child.label}`} reading={reading} />
      <h4 className="read-item__subheading">What they have shared</h4>
      <SaidList beside items={shared} />
      <p className="read-item__change">
        <a href={hrefOf({ at: 'pair', one: child.id, other: member.id })}>
          Change
          <VisuallyHidden>
            : {child.label} and {member.label}
          </VisuallyHidden>
        </a>
      </p>
    </div>
  );
}
