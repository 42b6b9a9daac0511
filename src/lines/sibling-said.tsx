// One brother or sister of a child: whether the child counts them, how each is towards the other, and what they shared.
import type { Child } from '../../machines/case-file.ts';
import type { SiblingOfChild, SiblingsOfChild } from '../../machines/siblings/of-child.ts';
import { hrefOf, stepHref } from '../address/place.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { PairSaid } from './pair-said.tsx';
import { SaidList } from './said-list.tsx';
import type { SiblingReading } from './sibling-reading.ts';

const hasDied = 'This brother or sister has died.';

export function SiblingSaid({
  child,
  sibling: { member, counted, towards, from, pair },
  reading,
}: {
  readonly child: Child;
  readonly sibling: SiblingOfChild;
  readonly reading: SiblingReading;
}) {
  return (
    <div className="read-item">
      <Counted child={child} member={member} counted={counted} />
      <PairSaid names={[child.label, member.label]} towards={towards} from={from} pair={pair} reading={reading} />
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

/** Somebody who has died: the child can count them, and nothing is left to be planned. */
export function SiblingRemembered({
  child,
  sibling,
  reading,
}: {
  readonly child: Child;
  readonly sibling: Remembered;
  readonly reading: SiblingReading;
}) {
  return (
    <div className="read-item">
      <Counted child={child} member={sibling.member} counted={sibling.counted} />
      <SaidList beside items={reading.said('account', sibling.account, ['says', 'shows', 'heardBy', 'heardOn'])} />
      <p className="siblings-quiet">{hasDied}</p>
      <p className="read-item__change">
        <a href={stepHref(child.id, 'siblings')}>
          Change<VisuallyHidden>: {sibling.member.label}</VisuallyHidden>
        </a>
      </p>
    </div>
  );
}

type Remembered = SiblingsOfChild['remembered'][number];

/** Whether the child counts them, what ties them, and what the child says. */
function Counted({ child, member, counted }: Pick<Remembered, 'member' | 'counted'> & { readonly child: Child }) {
  const { counts, tie } = useGuidance().words.steps.siblings.questions['whoCounts']?.fields ?? {};
  const tied = { id: 'tie', label: tie?.label, answer: tie?.options?.[counted?.tie ?? ''] };
  return (
    <>
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
    </>
  );
}
