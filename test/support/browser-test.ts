// Playwright's test with the promises of every page held: no error in the console, and nothing sent anywhere else.
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect, test as base } from '@playwright/test';

interface Promises {
  /** Other origins that a test expects to be asked for, such as the page that "Leave quickly" goes to. */
  readonly otherOrigins: readonly string[];
}

export const test = base.extend<Promises>({
  otherOrigins: [[], { option: true }],

  context: async ({ context, baseURL, otherOrigins }, use) => {
    const broken: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) broken.push(`console ${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => broken.push(`error in the page: ${error.error().message}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const leaves = protocol.startsWith('http') || protocol.startsWith('ws');
      if (leaves && origin !== own && !otherOrigins.includes(origin)) {
        broken.push(`request to another origin: ${request.url()}`);
      }
    });
    await use(context);
    expect(broken, 'the console stays clean and nothing leaves the device').toEqual([]);
  },
});

/** The page as it stands meets WCAG 2.2 AA as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // the app has no frames, and the other mode opens a page for every check
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, at ${target.join(' ')}. ${failureSummary ?? ''}`),
  );
  expect(found, 'axe finds nothing wrong').toEqual([]);
}

export { expect };
