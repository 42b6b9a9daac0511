// How the child keeps in touch with each brother or sister they live, or would live, apart from.
import { Fragment } from 'react';
import { formFields } from '../../machines/answers/forms.ts';
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isShown } from '../../machines/answers/shown.ts';
import { isTouchTold, partedFrom } from '../../machines/siblings/parted.ts';
import type { SiblingOfChild } from '../../machines/siblings/of-child.ts';
import { hrefOf } from '../address/place.ts';
import { Answer } from '../lines/said-list.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { answersInWords } from '../words/answers-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { ReadingTable } from './reading-table.tsx';

const heading = 'Brothers and sisters';
const questions = ['how', 'oversight', 'often', 'means', 'arrangedBy', 'why', 'reviewedOn'] as const;

/** Those who live together now and would stay so are here only where somebody said how they keep in touch. */
export function SiblingTouch({ child, sheet }: { readonly child: Child['id']; readonly sheet: BalanceSheet }) {
  const { words } = useGuidance();
  const names = useNames();
  const asked = words.forms.touch.questions;
  const { people } = words.steps['family-time'].questions;
  const parted = partedFrom(sheet);
  const shown = (sheet.group?.others ?? []).filter((one) => parted.includes(one) || isTouchTold(one));
  if (shown.length === 0) return null;
  const cells = ({ pair: { touch } }: SiblingOfChild) => {
    const said = answersInWords(formFields.touch, touch, asked, names);
    return questions.map((name) => {
      if (!isShown(formFields.touch[name], touch)) return null;
      return <Answer key={name} text={said.find(({ path }) => path === name)?.answer} />;
    });
  };
  return (
    <>
      <h3>{heading}</h3>
      <ReadingTable
        label={heading}
        columns={[people?.fields?.['person']?.label, ...questions.map((name) => asked[name]?.label)]}
        rows={shown.map((one) => ({
          id: one.member.id,
          cells: [
            <Fragment key="who">
              <span className="as-typed">{one.member.label}</span>{' '}
              <a className="read-item__change" href={hrefOf({ at: 'pair', one: child, other: one.member.id })}>
                Change
                <VisuallyHidden>
                  : {asked['how']?.label} {one.member.label}
                </VisuallyHidden>
              </a>
            </Fragment>,
            ...cells(one),
          ],
        }))}
      />
    </>
  );
}
