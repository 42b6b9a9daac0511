// What was said then beside what is said now: two equal columns, one below the other on a narrow screen.
import type { ReactNode } from 'react';

export function ThenAndNow({ then, now }: { readonly then: ReactNode; readonly now: ReactNode }) {
  return (
    <dl className="then-now">
      <div>
        <dt>Then</dt>
        <dd>{then}</dd>
      </div>
      <div>
        <dt>Now</dt>
        <dd>{now}</dd>
      </div>
    </dl>
  );
}
