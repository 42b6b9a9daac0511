// National facts, each with its pin and how surely it was read.
import type { NationalFact } from '../../content/compiled.ts';
import { useCase } from '../case-file/case-context.tsx';
import { howRead } from '../words/how-read.ts';

export function FactList({ facts }: { readonly facts: readonly NationalFact[] }) {
  const audience = useCase((caseFile) => caseFile.audience);
  const isFamily = audience === 'family';
  return (
    <ul className="side-panel__statements">
      {facts.map((fact) => (
        <li key={fact.id} className="side-panel__statement">
          <div>{(isFamily ? fact.plain : null) ?? fact.text}</div>
          <span className="side-panel__source">
            {[
              fact.pin,
              fact.inForce === 'in force' ? undefined : fact.inForce,
              howRead(fact.verified, audience),
              isFamily ? undefined : (fact.note ?? undefined),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
