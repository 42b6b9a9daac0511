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
      "What you write about one child stands on that child's balance sheet and on no other child's, and may be read by the parents. What you write about all of them stands on no sheet. The whole assessment holds both.",
    family:
      'What you write about one child is in the papers of that child, and of no other child. The paper with all of it holds this too.',
  },
  baby: {
    professional:
      "This stands on the baby's own balance sheet and on the sheet of each child you tick. Write what their plans need. The baby's own plan is made in the baby's own questions.",
    family: 'This is in the papers of the baby and of each child you tick. Write what they need to know.',
  },
  whole: {
    professional:
      "This paper holds what was told of every child. What goes into a court file can be read by parents and others. Settle with a lawyer who may have it before it leaves your hands. Give a child, a carer or an adopter only that child's own sheet.",
    family:
      "This paper tells about all the children. Ask the social worker who may read it before you share it. Give a child or a carer only that child's own sheet.",
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
