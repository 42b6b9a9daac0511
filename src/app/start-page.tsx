// The start: what this is and is not, who is using it, and whose policy to show.
import { useForm } from 'react-hook-form';
import { authorities } from 'virtual:content';
import { setCase } from '../../machines/case-edits.ts';
import { type CaseFile, allChildren, nationalOnly } from '../../machines/case-file.ts';
import { type Audience, audiences } from '../../machines/vocabulary.ts';
import { hrefOf, placeOf } from '../address/place.ts';
import { goTo } from '../address/use-place.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Card, CardGrid } from '../ui/card.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Opening } from '../ui/opening.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { documentInWords } from '../words/document-in-words.ts';
import { PageHeading } from '../words/page-heading.tsx';
import { BeforeYouStart } from './before-you-start.tsx';
import { ClearCase } from './clear-case.tsx';
import { OpenSaved } from './open-saved.tsx';

const audienceWords: Record<Audience, { readonly label: string; readonly hint: string }> = {
  'social-worker': {
    label: 'I work with the child',
    hint: 'Social workers, reviewing officers, family placement. Prepares the record for a meeting or for court.',
  },
  trainee: {
    label: 'I am learning',
    hint: 'Students and newly qualified workers. The same questions with the reasoning behind them. Use invented families.',
  },
  family: {
    label: 'I am family, or a friend of the family',
    hint: 'Plain words about what each option means, and room for what you want to say.',
  },
};

interface Chosen {
  readonly audience: string;
  readonly authority: string;
}

/** The audience has a value before anybody chose one, and the authority has not. */
const chosenIn = ({ audience, authority }: Pick<CaseFile, 'audience' | 'authority'>): Chosen => ({
  audience: authority === '' ? '' : audience,
  authority,
});

export function StartPage({ onFirstAnswer }: { readonly onFirstAnswer: () => void }) {
  const audience = useCase((caseFile) => caseFile.audience);
  const authority = useCase((caseFile) => caseFile.authority);
  const hasChildren = useCase((caseFile) => allChildren(caseFile).length > 0);
  const keptPlace = useCase((caseFile) => caseFile.place);
  const caseNow = useCaseNow();
  const change = useChange();
  const { register, handleSubmit, formState, reset } = useForm<Chosen>({
    defaultValues: chosenIn({ audience, authority }),
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const begin = handleSubmit((chosen) => {
    const who = audiences.find((one) => one === chosen.audience) ?? 'social-worker';
    change(setCase({ audience: who, authority: chosen.authority }));
    goTo({ at: caseNow().children.length > 0 ? 'overview' : 'children' });
  });
  const required = (message: string) => ({ validate: (value: string) => value !== '' || message });
  const problems = (['audience', 'authority'] as const).flatMap((name) => {
    const message = errors[name]?.message;
    return message ? [{ fieldId: name, message }] : [];
  });
  const place = placeOf(keptPlace);

  return (
    <>
      <Opening>
        <PageHeading title="Where will this child grow up?" />
        <Lead>
          A guided conversation through staying home, family and friends, going back home, and homes away from home,
          with the local policy beside every question. It ends in a balance sheet that sets every option side by side.
        </Lead>
      </Opening>
      {hasChildren && (
        <Notice heading="You have begun in this tab">
          <p>Everything you typed is here.</p>
          <ButtonRow>
            <LinkButton href={hrefOf(place.at === 'unknown' || place.at === 'start' ? { at: 'overview' } : place)}>
              Go on where you were
            </LinkButton>
            <ClearCase />
          </ButtonRow>
        </Notice>
      )}
      <OpenSaved
        onOpen={(caseFile) => {
          onFirstAnswer();
          reset(chosenIn(caseFile));
          if (caseFile.authority !== '') goTo({ at: caseFile.children.length > 0 ? 'overview' : 'children' });
        }}
      />
      <CardGrid>
        <Card heading="Nothing is ruled out">
          <p>The questions come in an order. The options do not. Every one stays on the balance sheet to the end.</p>
        </Card>
        <Card heading="Change your mind">
          <p>
            An answer that no longer applies is parked, never deleted. You see what a change does before you make it.
          </p>
        </Card>
        <Card heading="It stays with you">
          <p>No account and no server. What you type is kept in this browser tab until you close it.</p>
        </Card>
      </CardGrid>
      <form onSubmit={begin} onChange={onFirstAnswer} noValidate aria-label="Who you are and whose policy to show">
        <ErrorSummary title="There is something to put right" errors={problems} attempt={submitCount} />
        <div className="choose">
          {' '}
          <RadioGroup
            id="audience"
            legend="Who are you?"
            labelSize="section"
            hint="This changes the words, never the questions."
            error={errors.audience?.message}
            registration={register('audience', required('Choose who you are, so that the words fit you.'))}
            options={audiences.map((value) => ({ value, ...audienceWords[value] }))}
          />
          <RadioGroup
            id="authority"
            legend="Whose policy should stand beside the questions?"
            labelSize="section"
            hint="The council or trust that plans for the child. The national position is shown with each."
            error={errors.authority?.message}
            registration={register('authority', required('Choose a council or trust, or the national position only.'))}
            options={[
              ...authorities.map((card) => ({ value: card.id, label: card.name, hint: documentInWords(card) })),
              {
                value: nationalOnly,
                label: 'The national position only',
                hint: 'English law and national guidance, with no local policy.',
              },
            ]}
          />
        </div>
        <BeforeYouStart />
        <Button type="submit">{hasChildren ? 'Save and go to the overview' : 'Start'}</Button>
      </form>
    </>
  );
}
