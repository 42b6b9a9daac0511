// The flows in the README are drawn from the machines. `npm run diagram` draws it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withFlows } from '../support/flow-diagram.ts';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

test('the README shows both flows as they are', async () => {
  await expect(withFlows(readFileSync(readme, 'utf8'))).toMatchFileSnapshot(readme);
});
