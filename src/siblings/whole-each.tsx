// What was told of each of them alone, one after the other; those of whom nothing was told yet are named in one line.
import type { QuestionWords } from '../../content/compiled-words.ts';
import type { Fields } from '../../machines/answers/field.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { ReadSection } from '../lines/read-section.tsx';
import { saysSomething } from '../questions/form-values.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { ApartSaid } from './apart-said.tsx';
import { Missing } from './whole-part.tsx';
import { wholeWords } from './whole-words.ts';

export function EachTold({
  members,
  toldOf,
  fields,
  questions,
  leftOut,
  hrefOf,
}: {
  readonly members: readonly Member[];
  readonly toldOf: (member: Member) => object | undefined;
  readonly fields: Fields;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** Questions that do not belong on this paper. */
  readonly leftOut?: readonly string[];
  /** Where it is changed, if not where all of the part is. */
  readonly hrefOf?: (member: Member) => string;
}) {
  const said = wholeWords(useGuidance().words.audience);
  const isTold = (member: Member) => saysSomething(toldOf(member));
  return (
    <>
      {members.filter(isTold).map((member) => (
        <ReadSection key={member.id} heading={member.label} href={hrefOf?.(member)}>
          <ApartSaid beside fields={fields} answers={toldOf(member)} questions={questions} leftOut={leftOut} />
        </ReadSection>
      ))}
      <Missing what={said.nothingTold} of={members.filter((member) => !isTold(member)).map(({ label }) => label)} />
    </>
  );
}
