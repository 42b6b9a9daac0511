// One thing that was seen between children, with what was said of it in the form that its prompt asks.
import type { ReactNode } from 'react';
import { editConcern } from '../../machines/sibling-edits.ts';
import { formOf } from '../../machines/siblings/concerns.ts';
import { membersOf } from '../../machines/siblings/members.ts';
import type { Concern } from '../../machines/siblings/record.ts';
import { useCase } from '../case-file/case-context.tsx';
import { SaidList } from '../lines/said-list.tsx';
import { useGroup } from '../words/use-group.ts';
import { useNames } from '../words/use-names.ts';
import { ConcernForm } from './concern-form.tsx';
import { useFormSaid } from './form-said.tsx';
import { inShort } from './in-short.ts';

export function ConcernCard({ concern, actions }: { readonly concern: Concern; readonly actions: ReactNode }) {
  const { id, prompt, between, what } = concern;
  const { person } = useNames();
  const looked = membersOf(useGroup()).map((member) => member.id);
  const said = useFormSaid(formOf(prompt), concern, ['between', 'what']);
  const gone = useCase(({ childrenOut }) => childrenOut).map((child) => child.id);
  const takenOut = between.filter((one) => gone.includes(one));
  const leftOut = between.filter((one) => !looked.includes(one) && !gone.includes(one));
  return (
    <div className="siblings-concern">
      <p className="as-typed">
        <strong>{between.map(person).join(', ')}</strong>
      </p>
      {leftOut.length > 0 && (
        <p className="siblings-quiet">Left out of the group for now: {leftOut.map(person).join(', ')}.</p>
      )}
      {takenOut.length > 0 && (
        <p className="siblings-quiet">Taken out of the case: {takenOut.map(person).join(', ')}.</p>
      )}
      <p className="as-typed">{what}</p>
      <SaidList items={said} />
      <div className="siblings-actions">
        <ConcernForm
          prompt={prompt}
          draft={`siblings/concern/${id}`}
          open="Change"
          about={inShort(what)}
          known={concern}
          edit={(answers) => editConcern(id, answers)}
        />
        {actions}
      </div>
    </div>
  );
}
