// The actions that "not known yet" made: what is to be found out, by whom, by when.
import { setActionDone } from '../../machines/case-edits.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { stepHref } from '../address/place.ts';
import { useCase, useChange } from '../case-file/case-context.tsx';
import { Lead } from '../ui/lead.tsx';
import { dateInWords } from '../words/date-in-words.ts';
import { PageHeading } from '../words/page-heading.tsx';
import { useActions } from './use-actions.ts';

export function ActionsPage() {
  const change = useChange();
  const children = useCase((caseFile) => caseFile.children);
  const actions = useActions();
  return (
    <>
      <PageHeading title="Actions" />
      <Lead>What is not known yet, who finds out, and by when. Each comes from a question you can go back to.</Lead>
      {actions.length === 0 && (
        <p>There are no actions yet. Choosing &quot;Not known yet&quot; at a question makes one.</p>
      )}
      {actions.length > 0 && (
        <table className="govuk-table actions">
          <caption className="visually-hidden">Actions from all children</caption>
          <thead className="govuk-table__head">
            <tr>
              {['Child', 'What', 'Who', 'By when', 'Done'].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {actions.map(({ id, child, step, what, who, by, done, isKept }) => (
              <tr key={id}>
                <td className="govuk-table__cell">{children.find((one) => one.id === child)?.label}</td>
                <td className="govuk-table__cell">{step ? <a href={stepHref(child, step)}>{what}</a> : what}</td>
                <td className="govuk-table__cell">{who || 'Nobody named yet'}</td>
                <td className="govuk-table__cell">{dateInWords(isoDate(by)) ?? 'No date yet'}</td>
                <td className="govuk-table__cell">
                  {isKept ? (
                    <label className="actions__done">
                      <input type="checkbox" checked={done} onChange={() => change(setActionDone(id, !done))} /> Done
                      <span className="visually-hidden">: {what}</span>
                    </label>
                  ) : (
                    'Until the answer changes'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
