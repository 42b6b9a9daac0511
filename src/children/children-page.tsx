// The children of the case: each with a name the person chooses and an age, and each on their own journey.
import { useState } from 'react';
import { mostChildren } from '../../machines/case-edits.ts';
import { hrefOf } from '../address/place.ts';
import { useCase } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { Card, CardGrid } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ChildForm } from './child-form.tsx';
import { ageInWords, nextStepHref } from '../words/child-words.ts';

const addButtonId = 'add-a-child';

type Editing = { readonly kind: 'nobody' } | { readonly kind: 'new' } | { readonly kind: 'child'; readonly id: string };

export function ChildrenPage() {
  const { surroundings, words } = useGuidance();
  const children = useCase((caseFile) => caseFile.children);
  const [editing, setEditing] = useState<Editing>(children.length === 0 ? { kind: 'new' } : { kind: 'nobody' });
  const close = () => {
    setEditing({ kind: 'nobody' });
    // The form is gone; the focus goes to the next thing there is to do.
    requestAnimationFrame(() => focusField(addButtonId));
  };
  const edited = editing.kind === 'child' ? children.find(({ id }) => id === editing.id) : undefined;
  return (
    <>
      <PageHeading title="The children" />
      <Lead>
        Brothers and sisters can be in one case. Each has their own questions, their own options and their own balance
        sheet.
      </Lead>
      {children.length > 0 && (
        <CardGrid>
          {children.map((child) => (
            <Card
              key={child.id}
              heading={child.label}
              foot={
                <Button kind="quiet" size="small" onClick={() => setEditing({ kind: 'child', id: child.id })}>
                  Change name or age <span className="visually-hidden">of {child.label}</span>
                </Button>
              }
            >
              <p>{ageInWords(child, surroundings)}</p>
              <LinkButton href={nextStepHref(child, surroundings)} size="small">
                Go to the questions <span className="visually-hidden">for {child.label}</span>
              </LinkButton>{' '}
              <LinkButton href={hrefOf({ at: 'sheet', child: child.id })} size="small" kind="secondary">
                Balance sheet <span className="visually-hidden">of {child.label}</span>
              </LinkButton>
            </Card>
          ))}
        </CardGrid>
      )}
      {editing.kind === 'new' && <ChildForm key="new" onDone={close} isFirst={children.length === 0} />}
      {edited && <ChildForm key={edited.id} child={edited} onDone={close} isFirst={false} />}
      {editing.kind === 'nobody' &&
        (children.length < mostChildren ? (
          <Button id={addButtonId} kind="secondary" onClick={() => setEditing({ kind: 'new' })}>
            Add another child
          </Button>
        ) : (
          <Notice>{words.problems['too-many-children']}</Notice>
        ))}
    </>
  );
}
