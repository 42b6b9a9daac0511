// Says who will read what is written in a box about more than one child, before anything is written in it.
import { Notice } from '../ui/notice.tsx';
import { useCase } from '../case-file/case-context.tsx';

const said = {
  pair: {
    professional:
      'What you write about these two stands on the balance sheet of both, and may be read by their parents. It stands on the sheet of no other child.',
    family: 'What you write about these two can be read in the papers of both. It is in the papers of no other child.',
  },
  adopted: {
    professional:
      "This stands on the balance sheets of the other children, and may be read by their parents. No new name, no place, no school and no health. Write what the adopters agreed may be shared, and what the other children's plans need.",
    family:
      'Others can read this, also the parents. Please do not write a new name, a place or a school. Write only what may be shared.',
  },
  baby: {
    professional:
      "This stands on the balance sheets of the other children. Write what their plans need. The baby's own plan is made in the baby's own questions.",
    family: 'This is in the papers of the other children too. Write what they need to know about the baby.',
  },
} as const;

export function WhoReads({ about }: { readonly about: keyof typeof said }) {
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <div className="off-paper">
      <Notice>{isFamily ? said[about].family : said[about].professional}</Notice>
    </div>
  );
}
