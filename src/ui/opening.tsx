// The top of a front page: what it is, and a drawing of one line that leads to several homes of equal size.
import type { ReactNode } from 'react';

const heights: readonly number[] = [45, 125, 205, 285];

/** Words beside a drawing; the drawing says nothing that the words do not, and a narrow screen leaves it out. */
export function Opening({ children }: { readonly children: ReactNode }) {
  return (
    <div className="opening">
      <div>{children}</div>
      <svg className="opening__drawing" viewBox="0 0 440 330" fill="none" aria-hidden="true" focusable="false">
        <g className="opening__line" stroke="currentColor" strokeWidth="4" strokeLinecap="round">
          <path d="M16 165H180" />
          {heights.map((height) => (
            <path key={height} d={`M180 165C250 165 240 ${String(height)} 300 ${String(height)}H352`} />
          ))}
        </g>
        <g stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
          <circle cx="16" cy="165" r="10" fill="currentColor" />
          <circle cx="98" cy="165" r="10" fill="var(--ground)" />
          <circle cx="180" cy="165" r="14" fill="var(--ground)" />
          <circle cx="180" cy="165" r="4" fill="currentColor" />
          {heights.map((height) => (
            <g key={height}>
              <path d={`M354 ${String(height - 18)}v30h56v-30`} fill="var(--ground)" />
              <path d={`M343 ${String(height - 12)} 382 ${String(height - 43)} 421 ${String(height - 12)}`} />
              <path d={`M377 ${String(height + 12)}v-12h10v12z`} fill="currentColor" />
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}
