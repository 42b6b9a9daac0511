// What belongs to both of a pair: what they have shared, and how they keep in touch.
import type { ReactNode } from 'react';
import type { Values } from '../../machines/answers/shown.ts';
import type { Two } from '../../machines/siblings/pairs.ts';
import { type SiblingsRecord, pairIn, pairKey } from '../../machines/siblings/record.ts';
import { keepPairHistory, keepTouch } from '../../machines/sibling-edits.ts';
import { Part } from '../lines/part.tsx';
import { SaidList, notSaid } from '../lines/said-list.tsx';
import { useFormSaid } from './form-said.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { pairName } from './pair-names.ts';

interface OfPair {
  readonly pair: Two;
  readonly siblings: SiblingsRecord;
}

const sharedHeading = 'What they have shared';
const touchHeading = 'How they keep in touch';

export function PairShared({ pair, siblings }: OfPair) {
  const [{ id: one }, { id: other }] = pair;
  const { history } = pairIn(siblings, one, other);
  return (
    <Part id="pair-shared" heading={sharedHeading}>
      <PairAnswers form="pairHistory" answers={history} />
      <OpenGroupForm
        form="pairHistory"
        draft={`siblings/pair-history/${pairKey(one, other)}`}
        label={`${sharedHeading}: ${pairName(pair)}`}
        open="Add or change"
        about={sharedHeading}
        known={history}
        edit={(answers) => keepPairHistory(one, other, answers)}
      />
    </Part>
  );
}

export function PairTouch({ pair, siblings }: OfPair) {
  const [{ id: one }, { id: other }] = pair;
  const { touch } = pairIn(siblings, one, other);
  return (
    <Part id="pair-touch" heading={touchHeading}>
      <WhereItShows pair={pair} />
      <PairAnswers form="touch" answers={touch} />
      <OpenGroupForm
        form="touch"
        draft={`siblings/touch/${pairKey(one, other)}`}
        label={`${touchHeading}: ${pairName(pair)}`}
        open="Add or change"
        about={touchHeading}
        known={touch}
        edit={(answers) => keepTouch(one, other, answers)}
      />
    </Part>
  );
}

/** Only the children of the case have a plan here. */
function WhereItShows({ pair }: { readonly pair: Two }): ReactNode {
  const plans = pair.filter(({ child }) => child !== undefined).map(({ label }) => `${label}'s plan`);
  return (
    <p>
      For two who live apart, or would.
      {plans.length > 0 && ` It is written once and shown with family time in ${plans.join(' and in ')}.`}
    </p>
  );
}

/** What was answered, or that nothing was said yet. */
function PairAnswers({ form, answers }: { readonly form: 'pairHistory' | 'touch'; readonly answers: Values }) {
  const items = useFormSaid(form, answers);
  return items.length > 0 ? <SaidList items={items} /> : <p className="read-blank">{notSaid}</p>;
}
