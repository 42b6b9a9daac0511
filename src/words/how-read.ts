// How surely a statement of law was read, where that has to be said.
import type { Verified } from '../../content/compiled.ts';
import type { Audience } from '../../machines/vocabulary.ts';

type ReadWords = Readonly<Record<Verified, string | undefined>>;

const professional: ReadWords = {
  primary: undefined,
  secondary: 'read in part or in full in commentary',
  unverified: 'believed, still to be checked in the law itself',
};

const family: ReadWords = {
  primary: undefined,
  secondary: 'we read about this in other guides',
  unverified: 'we believe this, and still have to check it',
};

export const howRead = (verified: Verified, audience: Audience): string | undefined =>
  (audience === 'family' ? family : professional)[verified];
