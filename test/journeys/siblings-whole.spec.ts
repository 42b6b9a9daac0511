// The whole assessment of a group as one paper: all that was told is on it, resources stand apart, and safety is kept apart.
import type { Page } from '@playwright/test';
import { siblingsSchema } from '../../machines/siblings/record.ts';
import { audiences } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { picture } from '../support/court.ts';
import { arrangements, judgements } from '../support/families/four-arrangements.ts';
import { hazel, linden } from '../support/families/four-brothers-and-sisters.ts';
import { recordOfFour } from '../support/families/four-recorded.ts';
import { section, textOf } from '../support/siblings.ts';
import { expectSoundUnfolded } from '../support/sound-page.ts';
import { putInTab } from '../support/tab-record.ts';
import { textsIn } from '../support/whose-words.ts';

const title = 'The whole assessment';
const resourcesHeading = 'What is available (resources, not reasons of welfare)';
const stepsOfGroup = ['siblings', 'sibling-needs', 'siblings-together', 'siblings-apart'] as const;

/** The four with what is told apart: that something happened which belongs to safeguarding. */
const safety = {
  id: 'w9',
  prompt: 'sexualised-behaviour',
  between: ['c1', 'c2'],
  what: 'What was seen in the tent is told to the duty worker.',
  told: 'The duty worker was told on the same day.',
  advice: 'The doctor at the clinic gave advice.',
  now: 'An adult sleeps on the landing.',
} as const;
const look = { seen: 'seen', note: 'First spoken of at the swimming bath.' } as const;

const whole = (four = recordOfFour()) => ({
  ...four,
  siblings: {
    ...four.siblings,
    prompts: { ...four.siblings.prompts, [safety.prompt]: look },
    concerns: [...four.siblings.concerns, safety],
  },
});

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** Each text that was told of the group, with how often it was told. A name that is given to an arrangement is no text. */
function toldOf({ siblings, children }: ReturnType<typeof recordOfFour>): ReadonlyMap<string, number> {
  const { arrangements: arranged, ...group } = siblingsSchema.parse(siblings);
  const texts = textsIn([
    group,
    arranged.map(({ name, ...told }) => ({ ...told, name: name.length })),
    children.map(({ steps }) => stepsOfGroup.map((step) => steps[step])),
  ]);
  // One text can hold the words of another.
  return new Map(texts.map((text) => [text, texts.reduce((times, one) => times + timesIn(one, text), 0)]));
}

async function openWhole(page: Page, told: object = whole()): Promise<string> {
  await putInTab(page, told);
  return textOf(page, 'siblings/whole', title);
}

test('all that was told of the group stands on one paper, each of it as often as it was told', async ({
  page,
}, info) => {
  const text = await openWhole(page);
  const told = toldOf(recordOfFour());
  expect(told.size).toBeGreaterThan(150);
  expect(Object.fromEntries([...told.keys()].map((words) => [words, timesIn(text, words)]))).toEqual(
    Object.fromEntries(told),
  );
  for (const name of Object.keys(arrangements)) expect(text).toContain(name);
  await picture(page, info, 'whole');
});

test('on paper too nothing stands of the words about sexual behaviour, only that something is recorded apart', async ({
  page,
}) => {
  const text = await openWhole(page);
  const kept = textsIn([safety, look]);
  expect(kept).toHaveLength(5);
  expect(kept.filter((words) => text.includes(words))).toEqual([]);
  expect(text).toContain('Something is recorded apart, with safeguarding. It is not printed here.');
});

test('facts about resources stand last, under their own heading, and nowhere among the reasons', async ({ page }) => {
  const text = await openWhole(page);
  const facts = [...Object.values(arrangements), ...Object.values(judgements)].flatMap(({ resources }) =>
    resources === undefined ? [] : [resources],
  );
  expect(facts.length).toBeGreaterThan(3);
  const apart = (await section(page, resourcesHeading).textContent()) ?? '';
  for (const fact of facts) expect([timesIn(apart, fact), timesIn(text, fact)]).toEqual([1, 1]);
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.at(-1)).toBe(resourcesHeading);
});

test('what was looked for and not seen is said, and what is missing is said in words and not left out', async ({
  page,
}) => {
  const four = recordOfFour();
  const { 'c1>c2': oneWay, ...directions } = four.siblings.directions;
  expect(oneWay).toBeDefined();
  const { 'c1+c3': pair, ...pairs } = four.siblings.pairs;
  expect(pair).toBeDefined();
  const waits = { later: true, laterWhy: 'The baby is due in spring.' };
  const untold = Object.fromEntries(Object.entries(directions).filter(([way]) => !['c1>c3', 'c3>c1'].includes(way)));
  const text = await openWhole(page, {
    ...four,
    siblings: { ...four.siblings, directions: untold, pairs: { ...pairs, 'c1+c3': waits } },
  });
  expect(text).toContain('Looked for, and not seen. Asked at nursery, both homes and the park.');
  expect(text).toContain('Hazel and Baby: The baby is due in spring.');
  expect(text).toContain('How Hazel is towards LindenNothing told yet');
  await expect(section(page, 'Every pair, both ways').getByRole('heading', { level: 3 })).toHaveText([
    'Hazel and Linden',
    'Hazel and Sorrel',
    'Linden and Baby',
    'Linden and Sorrel',
    'Baby and Sorrel',
    'Left for later',
  ]);
});

test('pairs of which nothing was told yet are named in one line', async ({ page }) => {
  const four = recordOfFour();
  await openWhole(page, { ...four, siblings: { ...four.siblings, directions: {}, pairs: {} } });
  await expect(section(page, 'Every pair, both ways').getByText('Nothing told yet of')).toHaveText(
    'Nothing told yet of: Hazel and Linden; Hazel and Baby; Hazel and Sorrel; Linden and Baby; Linden and Sorrel; Baby and Sorrel.',
  );
});

test('it is read from the list of parts, and each part leads to where it is changed', async ({ page }) => {
  await putInTab(page, whole());
  await page.goto('./#/siblings');
  await page.getByRole('link', { name: 'Read or print the whole assessment', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await expect(page.getByText("Give a child, a carer or an adopter only that child's own sheet.")).toBeVisible();
  await page.getByRole('navigation', { name: title }).getByRole('link', { name: 'Every pair, both ways' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Every pair, both ways' })).toBeFocused();
  await section(page, 'Every pair, both ways')
    .getByRole('link', { name: new RegExp(`^Change ?: ${hazel} and ${linden}$`) })
    .click();
  await expect(page).toHaveURL(/#\/siblings\/pairs\/c1\/c2$/);
});

test('on paper there is no button, no link to change anything and no list to jump with', async ({ page }) => {
  await openWhole(page);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  await expect(main.getByText('This tool decides nothing.')).toBeVisible();
  await expect(main.getByText("Give a child, a carer or an adopter only that child's own sheet.")).toBeVisible();
  for (const hidden of [
    main.getByRole('button'),
    main.getByRole('navigation'),
    main.getByRole('link', { name: /^(Change|Add|Go to)/ }),
  ]) {
    await expect(hidden).toHaveCount(0);
  }
});

for (const audience of audiences) {
  test(`the whole assessment is sound for ${audience}, on a telephone too`, async ({ page }) => {
    test.setTimeout(120_000);
    await putInTab(page, whole(recordOfFour(audience)));
    await page.goto('./#/siblings/whole');
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectSoundUnfolded(page);
  });
}
