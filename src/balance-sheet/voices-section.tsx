// Whose view is what: every person's words in a column of their own, option by option, so that disagreement is seen.
import type { Answers } from '../../machines/answers/steps.ts';
import { isoDate } from '../../machines/rules/dates.ts';
import { options } from '../../machines/vocabulary.ts';
import type { Child } from '../../machines/case-file.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Part } from '../lines/part.tsx';
import { ComparisonList } from '../ui/comparison-list.tsx';
import { ComparisonTable } from '../ui/comparison-table.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { personName } from '../words/step-keys.ts';

type View = Answers['voices']['views'][number];

/** One voice: the child, a person of the case, or somebody known by their role. */
const voiceOf = ({ who, person }: View): string => `${who} ${who === 'child' ? '' : person}`;

export function VoicesSection({
  child,
  voices,
}: {
  readonly child: Child;
  readonly voices: Answers['voices'] | undefined;
}) {
  const { words } = useGuidance();
  const people = useCase((caseFile) => caseFile.people);
  const isWide = useWideScreen();
  const questions = words.steps.voices.questions;
  const fields = questions['views']?.fields;
  // The child stands first; the others in the order in which they were heard.
  const views = (voices?.views ?? []).toSorted(
    (one, other) => Number(other.who === 'child') - Number(one.who === 'child'),
  );
  const roleOf = ({ who }: View) => (who === 'child' ? child.label : (fields?.['who']?.options?.[who] ?? ''));
  const columns = [...new Map(views.map((view) => [voiceOf(view), view])).values()].map((view) => ({
    id: voiceOf(view),
    heading: [roleOf(view), view.who !== 'child' && view.person !== '' && personName(people, view.person)]
      .filter(Boolean)
      .join(': '),
  }));
  const rows = [...options, 'in-general' as const, '' as const]
    .filter((option) => views.some((view) => view.option === option))
    .map((option) => ({
      id: option,
      heading:
        option === '' || option === 'in-general'
          ? (fields?.['option']?.options?.['in-general'] ?? '')
          : words.options[option].name,
    }));
  const cell = (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    const said = views.filter((view) => view.option === row.id && voiceOf(view) === column.id);
    if (said.length === 0) return null;
    return said.map((view, index) => (
      // Views have a fixed order here and no ids of their own.
      <div key={index} className="voice">
        {view.position && <p>{fields?.['position']?.options?.[view.position]}</p>}
        {view.words && <blockquote className="as-typed">{view.words}</blockquote>}
        <p className="entry__source">{[dateInWords(isoDate(view.saidOn)), view.heardBy].filter(Boolean).join(', ')}</p>
      </div>
    ));
  };
  const comparison = { columns, rows, cell };
  return (
    <Part
      id="voices"
      heading={words.steps.voices.heading}
      change={{ child: child.id, step: 'voices' }}
      changeText="Add or change a view"
    >
      {views.length === 0 && <p>Nobody&rsquo;s view is recorded yet.</p>}
      {views.length > 0 &&
        (isWide ? (
          <ComparisonTable
            {...comparison}
            caption={`Views about each option for ${child.label}, a column for each person`}
            regionLabel="Views"
            corner={child.label}
          />
        ) : (
          <ComparisonList {...comparison} by="row" within="voices" />
        ))}
      {voices?.notHeard && (
        <p className="not-heard as-typed">
          <strong>{questions['notHeard']?.label}</strong> {voices.notHeard}
        </p>
      )}
    </Part>
  );
}
