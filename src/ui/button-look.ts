// The looks that buttons and links dressed as buttons share.

/** How much a button asks for attention, and its size. */
export type ButtonLook = {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'warning' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
};

/** The class for a look. */
export function buttonClass({ kind = 'primary', size = 'normal' }: ButtonLook): string {
  return `button button--${kind}${size === 'small' ? ' button--small' : ''}`;
}
