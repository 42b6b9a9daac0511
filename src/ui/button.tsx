// The things a person presses.
import type { ComponentPropsWithRef } from 'react';
import { buttonClass, type ButtonLook } from './button-look.ts';
import { WarningSign } from './warning-sign.tsx';

/** A native button; it submits nothing unless `type="submit"`. A `warning` looks different by shape and sign as well as by colour. */
export function Button({
  kind = 'primary',
  size = 'normal',
  type = 'button',
  children,
  ...rest
}: Omit<ComponentPropsWithRef<'button'>, 'className' | 'type'> &
  ButtonLook & { readonly type?: 'button' | 'submit' | undefined }) {
  return (
    <button {...rest} type={type === 'submit' ? 'submit' : 'button'} className={buttonClass({ kind, size })}>
      {kind === 'warning' ? <WarningSign /> : null}
      {children}
    </button>
  );
}
