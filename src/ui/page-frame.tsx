// The frame of every page, with places for what is always there.
import type { ReactNode } from 'react';
import { SkipLink } from './skip-link.tsx';

/** `leave` stays in reach while the page scrolls; `wide` lets the main part use the whole screen. */
export function PageFrame({
  skipText,
  wordmark,
  nav,
  leave,
  banner,
  map,
  footer,
  wide = false,
  mainId = 'main',
  children,
}: {
  readonly skipText: string;
  readonly wordmark: ReactNode;
  readonly nav?: ReactNode;
  readonly leave?: ReactNode;
  readonly banner?: ReactNode;
  readonly map?: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean | undefined;
  readonly mainId?: string | undefined;
  readonly children: ReactNode;
}) {
  const frame = ['page-frame', wide ? 'page-frame--wide' : '', leave ? 'page-frame--with-leave' : ''].join(' ').trim();
  return (
    <div className={frame}>
      <SkipLink targetId={mainId} text={skipText} />
      {leave ? (
        <aside className="page-frame__leave">
          <div className="page-frame__width">{leave}</div>
        </aside>
      ) : null}
      <header className="page-frame__header">
        <div className="page-frame__width">
          <div className="page-frame__header-row">
            {wordmark}
            {nav}
          </div>
        </div>
        {banner ? (
          <div className="page-frame__banner">
            <div className="page-frame__width">{banner}</div>
          </div>
        ) : null}
      </header>
      {map ? (
        <div className="page-frame__map">
          <div className="page-frame__width">{map}</div>
        </div>
      ) : null}
      <main id={mainId} className="page-frame__main" tabIndex={-1}>
        <div className="page-frame__width">{children}</div>
      </main>
      {footer ? (
        <footer className="page-frame__footer">
          <div className="page-frame__width">{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}
