// Pairs, each with how the two keep in touch: those of whom nothing is said come first, and many are folded by name.
import { type Touch, pairIn, pairKey } from '../../machines/siblings/record.ts';
import { keepTouch } from '../../machines/sibling-edits.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { Details } from '../ui/details.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { listed } from '../words/listed.ts';
import { useGroup } from '../words/use-group.ts';
import type { PairApart } from '../../machines/siblings/apart.ts';
import { ApartReasons } from './apart-reasons.tsx';
import { ApartSaid } from './apart-said.tsx';
import { OpenGroupForm } from '../questions/group-form.tsx';
import { pairHref, pairName } from './pair-names.ts';

/** As many pairs as can be read one after the other. */
const fewPairs = 6;

type TouchOf = ReadonlyMap<PairApart, Touch>;

export function ApartPairs({ pairs }: { readonly pairs: readonly PairApart[] }) {
  const { siblings } = useGroup();
  const touches: TouchOf = new Map(pairs.map((one) => [one, pairIn(siblings, one.pair[0].id, one.pair[1].id).touch]));
  if (pairs.length <= fewPairs) return <PairList pairs={pairs} touches={touches} />;
  const firsts = [...new Set(pairs.map(({ pair: [one] }) => one))];
  return (
    <>
      <p>Each two stand once, with the one who comes first in the group.</p>
      {firsts.map((first) => {
        const own = pairs.filter(({ pair: [one] }) => one === first);
        const named = (found: readonly PairApart[]) => listed(found.map(({ pair: [, other] }) => other.label));
        const blank = own.filter((one) => !saysSomething(touches.get(one)));
        const missing =
          blank.length === own.length ? 'nothing recorded yet' : `nothing recorded yet with ${named(blank)}`;
        return (
          <Details
            key={first.id}
            summary={`${first.label} with ${named(own)}${blank.length > 0 ? ` (${missing})` : ''}`}
          >
            <PairList pairs={own} touches={touches} />
          </Details>
        );
      })}
    </>
  );
}

function PairList({ pairs, touches }: { readonly pairs: readonly PairApart[]; readonly touches: TouchOf }) {
  const isSaid = (one: PairApart) => saysSomething(touches.get(one));
  return [...pairs.filter((one) => !isSaid(one)), ...pairs.filter(isSaid)].map((one) => (
    <PairTouch key={pairKey(one.pair[0].id, one.pair[1].id)} one={one} touch={touches.get(one)} />
  ));
}

function PairTouch({ one: { pair, because }, touch }: { readonly one: PairApart; readonly touch: Touch | undefined }) {
  const { questions } = useGuidance().words.forms.touch;
  const [one, other] = pair;
  const names = pairName(pair);
  const key = pairKey(one.id, other.id);
  return (
    <section className="read-item" aria-labelledby={`touch-${key}`}>
      <h3 id={`touch-${key}`}>{names}</h3>
      <ApartReasons because={because} />
      <ApartSaid fields={formFields.touch} answers={touch} questions={questions} />
      <OpenGroupForm
        form="touch"
        draft={`siblings/touch/${key}`}
        open={saysSomething(touch) ? 'Change how they keep in touch' : 'Say how they keep in touch'}
        about={names}
        label={`How ${names} keep in touch`}
        known={touch ?? {}}
        edit={(answers) => keepTouch(one.id, other.id, answers)}
      />{' '}
      <a className="row-link" href={pairHref(pair)}>
        What is known of these two<VisuallyHidden>: {names}</VisuallyHidden>
      </a>
    </section>
  );
}
