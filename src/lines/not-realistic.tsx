// The options that were found not realistic now: each with its reason, its day and whose view it is.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { stepHref } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { Answer } from './said-list.tsx';

const professional = {
  none: 'No option has been called not realistic now.',
  stays: 'Each of these stays on the balance sheet with its reason, and can be looked at again.',
} as const;

const family = {
  none: 'No choice has been turned down.',
  stays: 'Each of these stays on the page, with the reason. People can look at it again.',
} as const;

export function NotRealistic({ child, sheet }: { readonly child: Child['id']; readonly sheet: BalanceSheet }) {
  const { words } = useGuidance();
  const isFamily = useCase(({ audience }) => audience === 'family');
  const found = sheet.options.filter((option) => sheet.judgements[option].judgement === 'not-realistic-now');
  return (
    <>
      <p>{(isFamily ? family : professional)[found.length > 0 ? 'stays' : 'none']}</p>
      {found.map((option) => {
        const { step, reason, judgedOn, whose } = sheet.judgements[option];
        const { name } = words.options[option];
        return (
          <div key={option} className="read-item">
            <h3>{name}</h3>
            <p>
              <Answer text={reason} />
            </p>
            <p className="read-item__foot">
              {[whose, dateInWords(judgedOn) ?? 'No date yet'].filter(Boolean).join(', ')}{' '}
              <a className="read-item__change" href={stepHref(child, step)}>
                Change<VisuallyHidden>: {name}</VisuallyHidden>
              </a>
            </p>
          </div>
        );
      })}
    </>
  );
}
