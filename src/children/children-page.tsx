// The children of the case: each with a name the person chooses and an age, and each on their own journey.
import { useState } from 'react';
import { mostChildren } from '../../machines/case-edits.ts';
import type { Child } from '../../machines/case-file.ts';
import { putChildBack, takeChildOut } from '../../machines/child-edits.ts';
import { hrefOf } from '../address/place.ts';
import { useCase, useCaseNow, useChange } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';
import { focusField } from '../ui/focus-field.ts';
import { Card, CardGrid } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { PageHeading } from '../words/page-heading.tsx';
import { useGuidance } from '../words/guidance-context.tsx';
import { ageInWords, nextStepHref } from '../words/child-words.ts';
import { ChildForm, childDraft } from './child-form.tsx';
import { TakeOut } from './take-out.tsx';
import { TakenOutChildren, outId } from './taken-out-children.tsx';

const addButtonId = 'add-a-child';

type Editing =
  { readonly kind: 'nobody' } | { readonly kind: 'new' } | { readonly kind: 'child'; readonly id: Child['id'] };

export function ChildrenPage() {
  const { words } = useGuidance();
  const children = useCase((caseFile) => caseFile.children);
  const takenOut = useCase((caseFile) => caseFile.childrenOut);
  const isFirst = children.length + takenOut.length === 0;
  const change = useChange();
  const caseNow = useCaseNow();
  // A form that was left open is open again.
  const [editing, setEditing] = useState<Editing>(() => {
    const { drafts } = caseNow();
    const begun = children.find(({ id }) => childDraft(id) in drafts);
    if (begun) return { kind: 'child', id: begun.id };
    return { kind: isFirst || childDraft() in drafts ? 'new' : 'nobody' };
  });
  const close = () => {
    setEditing({ kind: 'nobody' });
    // The form is gone; the focus goes to the next thing there is to do.
    requestAnimationFrame(() => focusField(addButtonId));
  };
  const setOut = (id: Child['id'], isOut: boolean) => {
    if (editing.kind === 'child' && editing.id === id) setEditing({ kind: 'nobody' });
    change(isOut ? takeChildOut(id) : putChildBack(id));
    // The button goes to the other list with the name, and the focus with it.
    requestAnimationFrame(() => focusField(outId(id)));
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
            <ChildCard
              key={child.id}
              child={child}
              onChange={() => setEditing({ kind: 'child', id: child.id })}
              onTakeOut={() => setOut(child.id, true)}
            />
          ))}
        </CardGrid>
      )}
      {editing.kind === 'new' && <ChildForm key="new" onDone={close} isFirst={isFirst} />}
      {edited && <ChildForm key={edited.id} child={edited} onDone={close} isFirst={false} />}
      {editing.kind === 'nobody' &&
        (children.length < mostChildren ? (
          <Button id={addButtonId} kind="secondary" onClick={() => setEditing({ kind: 'new' })}>
            Add another child
          </Button>
        ) : (
          <Notice>{words.problems['too-many-children']}</Notice>
        ))}
      {takenOut.length > 0 && (
        <TakenOutChildren
          children={takenOut}
          hasRoom={children.length < mostChildren}
          onPutBack={(id) => setOut(id, false)}
        />
      )}
    </>
  );
}

function ChildCard({
  child,
  onChange,
  onTakeOut,
}: {
  readonly child: Child;
  readonly onChange: () => void;
  readonly onTakeOut: () => void;
}) {
  const { surroundings } = useGuidance();
  const [isLeaving, setIsLeaving] = useState(false);
  const keep = () => {
    setIsLeaving(false);
    requestAnimationFrame(() => focusField(outId(child.id)));
  };
  return (
    <Card
      heading={child.label}
      foot={
        isLeaving ? (
          <TakeOut child={child} onTakeOut={onTakeOut} onKeep={keep} />
        ) : (
          <div className="siblings-actions">
            <Button kind="quiet" size="small" onClick={onChange}>
              Change name or age <VisuallyHidden>of {child.label}</VisuallyHidden>
            </Button>
            <Button id={outId(child.id)} kind="quiet" size="small" onClick={() => setIsLeaving(true)}>
              Take out of the case<VisuallyHidden>: {child.label}</VisuallyHidden>
            </Button>
          </div>
        )
      }
    >
      <p>{ageInWords(child, surroundings)}</p>
      <LinkButton href={nextStepHref(child, surroundings)} size="small">
        Go to the questions <VisuallyHidden>for {child.label}</VisuallyHidden>
      </LinkButton>{' '}
      <LinkButton href={hrefOf({ at: 'sheet', child: child.id })} size="small" kind="secondary">
        Balance sheet <VisuallyHidden>of {child.label}</VisuallyHidden>
      </LinkButton>
    </Card>
  );
}
