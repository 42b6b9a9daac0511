// The flow in the README is drawn from the machine. `npm run diagram` draws it anew.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withFlow } from '../support/flow-diagram.ts';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

test('the README shows the flow as it is', async () => {
  await expect(withFlow(readFileSync(readme, 'utf8'))).toMatchFileSnapshot(readme);
});
