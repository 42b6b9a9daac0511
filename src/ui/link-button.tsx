// A link that looks like a button, for going somewhere rather than doing something.
import type { ComponentPropsWithRef } from 'react';
import { buttonClass, type ButtonLook } from './button-look.ts';

/** A native link dressed as a button. */
export function LinkButton({
  kind,
  size,
  href,
  children,
  ...rest
}: Omit<ComponentPropsWithRef<'a'>, 'className' | 'href'> & ButtonLook & { readonly href: string }) {
  return (
    <a {...rest} href={href} className={buttonClass({ kind, size })}>
      {children}
    </a>
  );
}
