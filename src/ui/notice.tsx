// Something to know before going on, set apart calmly.
import type { ReactNode } from 'react';

/** An inset; what makes it a warning is said in its words (`heading`), the look only follows. */
export function Notice({
  kind = 'note',
  heading,
  children,
}: {
  readonly kind?: 'note' | 'warning' | undefined;
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={`notice notice--${kind}`}>
      {heading ? <strong className="notice__heading">{heading}</strong> : null}
      {children}
    </div>
  );
}
