// Says who will read what is written in a box about more than one child, before anything is written in it, and who may read a paper of all.
import { Notice } from '../ui/notice.tsx';
import { useCase } from '../case-file/case-context.tsx';
import { adoptedCare } from './adopted-care.ts';

const said = {
  adopted: {
    professional: `This stands on the balance sheet of each child you tick, and may be read by their parents. ${adoptedCare.professional}, and what the plans of those children need.`,
    family: `It is in the papers of each child you tick, and parents can read those. ${adoptedCare.family}.`,
  },
  history: {
    professional:
      "What you write about one child stands on that child's balance sheet alone, and may be read by the parents. What you write about all of them stands on these pages only.",
    family:
      'What you write about one child is in the papers of that child alone. What you write about all of them stays on these pages.',
  },
  baby: {
    professional:
      "This stands on the baby's own balance sheet and on the sheet of each child you tick. Write what their plans need. The baby's own plan is made in the baby's own questions.",
    family: 'This is in the papers of the baby and of each child you tick. Write what they need to know.',
  },
  whole: {
    professional:
      "This paper holds what was told of every child. It is for the assessment and the court file. Give a child or a carer only that child's own sheet.",
    family:
      "This paper tells about all the children. It is for the social worker and the court. Give a child or a carer only that child's own sheet.",
  },
} as const;

export function WhoReads({ about }: { readonly about: keyof typeof said }) {
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <div className={about === 'whole' ? undefined : 'off-paper'}>
      <Notice>{isFamily ? said[about].family : said[about].professional}</Notice>
    </div>
  );
}
