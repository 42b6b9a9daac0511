// How surely a statement of law was read, where that has to be said.
import type { Verified } from '../../content/compiled.ts';

export const howRead: Readonly<Record<Verified, string | undefined>> = {
  primary: undefined,
  secondary: 'read in part or in full in commentary',
  unverified: 'believed, still to be checked in the law itself',
};
