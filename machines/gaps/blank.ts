// Whether nothing was written.

/** True when every text is missing or white space. */
export const isBlank = (...texts: readonly (string | undefined)[]): boolean =>
  texts.every((text) => (text ?? '').trim() === '');
