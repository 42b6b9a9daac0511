// Says who will read what is written of two of them: it depends on whose balance sheets there are, and who was adopted.
import type { Two } from '../../machines/siblings/pairs.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Notice } from '../ui/notice.tsx';
import { adoptedCare } from './adopted-care.ts';

interface PairWords {
  readonly both: string;
  /** Only one of them is a child of the case. */
  readonly one: (name: string) => string;
  readonly none: string;
  readonly adopted: (name: string) => string;
}

const professional: PairWords = {
  both: 'What you write about these two stands on the balance sheet of both, and may be read by their parents. It stands on the sheet of no other child.',
  one: (name) =>
    `What you write about these two stands on the balance sheet of ${name}, and may be read by the parents. It stands on the sheet of no other child.`,
  none: 'Neither of these two has a balance sheet in this case. What you write about them stands on the pages about the group only.',
  adopted: (name) => `${name} was adopted. ${adoptedCare.professional}.`,
};

const family: PairWords = {
  both: 'What you write about these two can be read in the papers of both. It is in the papers of no other child.',
  one: (name) =>
    `What you write about these two can be read in the papers of ${name}. Parents can read those. It is in the papers of no other child.`,
  none: 'What you write about these two stays on these pages. It is in the papers of no child.',
  adopted: (name) => `${name} was adopted. ${adoptedCare.family}.`,
};

export function WhoReadsPair({ pair }: { readonly pair: Two }) {
  const words = useCase(({ audience }) => audience === 'family') ? family : professional;
  return (
    <div className="off-paper">
      <Notice>
        <p>{whereItStands(words, pair)}</p>
        {pair.map(({ id, label, isAdopted }) => isAdopted && <p key={id}>{words.adopted(label)}</p>)}
      </Notice>
    </div>
  );
}

/** Only a child of the case has papers of their own. */
function whereItStands({ both, one, none }: PairWords, pair: Two): string {
  const [first, second] = pair.filter(({ child }) => child !== undefined);
  if (!first) return none;
  return second ? both : one(first.label);
}
