// Family time: who the child keeps in touch with and how, brothers and sisters among them, beside the child's own words.
import type { BalanceSheet } from '../../machines/balance-sheet/sheet.ts';
import type { Child } from '../../machines/case-file.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useNames } from '../words/use-names.ts';
import { PlanPart } from './plan-part.tsx';
import { ReadingTable } from './reading-table.tsx';
import { SiblingTouch } from './sibling-touch.tsx';
import { Answer, SaidList } from '../lines/said-list.tsx';

export function FamilyTimePart({ child, sheet }: { readonly child: Child['id']; readonly sheet: BalanceSheet }) {
  const { familyTime } = sheet.plan;
  const { words } = useGuidance();
  const { people, childWants, overTime } = words.steps['family-time'].questions;
  const { person: nameOf } = useNames();
  const { person, how, oversight, setBy, often, arrangedBy, why, reviewedOn } = people?.fields ?? {};
  return (
    <PlanPart part="family-time" change={{ child, step: 'family-time' }}>
      {familyTime?.childWants && (
        <figure className="childs-words">
          <blockquote className="as-typed">{familyTime.childWants}</blockquote>
          <figcaption>{childWants?.label}</figcaption>
        </figure>
      )}
      {familyTime && familyTime.people.length > 0 ? (
        <ReadingTable
          label={people?.label ?? ''}
          columns={[person, how, oversight, setBy, often, arrangedBy, why, reviewedOn].map(
            (question) => question?.label,
          )}
          rows={familyTime.people.map((one, index) => ({
            id: String(index),
            cells: [
              nameOf(one.person),
              <Answer key="how" text={how?.options?.[one.how]} />,
              one.how === 'none-for-now' ? null : <Answer key="oversight" text={oversight?.options?.[one.oversight]} />,
              <Answer key="setBy" text={setBy?.options?.[one.setBy]} />,
              one.how === 'none-for-now' ? null : <Answer key="often" text={one.often} />,
              one.how === 'none-for-now' ? null : <Answer key="arrangedBy" text={one.arrangedBy} />,
              <Answer key="why" text={one.why} />,
              <Answer key="reviewedOn" text={dateInWords(isoDate(one.reviewedOn))} />,
            ],
          }))}
        />
      ) : (
        <p>
          <Answer text={undefined} />
        </p>
      )}
      <SiblingTouch child={child} sheet={sheet} />
      <SaidList
        beside
        items={[
          ...(familyTime?.childWants ? [] : [{ id: 'wants', label: childWants?.label, answer: undefined }]),
          { id: 'overTime', label: overTime?.label, answer: familyTime?.overTime },
        ]}
      />
    </PlanPart>
  );
}
