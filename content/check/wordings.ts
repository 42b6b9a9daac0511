// Checks the words to reconsider: nothing is looked for twice, and no exception is idle.
import { shown, type Problem } from '../problem.ts';
import type { NationalFolder } from '../schema.ts';
import { repeated } from './names.ts';

const file = 'national/wordings.yaml';

/** Everything that does not fit together in the list. */
export const checkWordings = ({ wordings }: NationalFolder): Problem[] => [
  ...repeated(
    wordings.map(({ id }) => ({ id, file })),
    'an id used once',
  ),
  ...repeated(
    wordings.flatMap(({ find, except }) => [...find, ...except].map((id) => ({ id, file }))),
    'words looked for once',
  ),
  ...wordings.flatMap(({ id, find, except }) =>
    except
      .filter((phrase) => !find.some((words) => ` ${phrase} `.includes(` ${words} `)))
      .map((phrase) => ({
        file,
        key: `${id}.except`,
        expected: 'a phrase with one of the words to look for in it',
        found: shown(phrase),
      })),
  ),
];
