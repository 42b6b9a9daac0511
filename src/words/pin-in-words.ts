// Where a national fact stands in the law, and that it is still to be checked where nobody read it there.
import type { NationalFact } from '../../content/compiled.ts';

/** "CA 1989 s.12(3) (to be checked)". */
export const pinInWords = ({ pin, verified }: Pick<NationalFact, 'pin' | 'verified'>): string =>
  verified === 'unverified' ? `${pin} (to be checked)` : pin;
