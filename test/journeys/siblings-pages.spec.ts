// The pages of a group of which everything was told: resources apart, the picture, somebody left out, and each page sound.
import type { Page } from '@playwright/test';
import { siblingParts } from '../../machines/sibling-vocabulary.ts';
import { audiences } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { picture } from '../support/court.ts';
import { arrangements, judgements } from '../support/families/four-arrangements.ts';
import { hazel, linden, ownChildren, sorrel } from '../support/families/four-brothers-and-sisters.ts';
import { firstRound, pairs, secondRound } from '../support/families/four-pairs.ts';
import { idOf, recordOfFour } from '../support/families/four-recorded.ts';
import { openGroup, openPart, partHeading, section, textOf } from '../support/siblings.ts';
import { expectSoundUnfolded } from '../support/sound-page.ts';
import { putInTab } from '../support/tab-record.ts';
import { textsIn } from '../support/whose-words.ts';

test.use({ trace: 'off' }); // recording these many pages takes longer than checking them

const main = (page: Page) => page.getByRole('main');
const summary = (page: Page) => page.locator('.govuk-error-summary');

/** Opens the app with everything that was told, or with a copy of it. */
async function openTold(page: Page, told: object = recordOfFour()): Promise<void> {
  await putInTab(page, told);
  await page.goto('./#/children');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const resourcesHeading = 'What is available (resources, not reasons of welfare)';

/** The facts about resources that a child's sheet holds. */
const resourcesOf = (name: string): string[] =>
  [
    ...Object.values(arrangements),
    ...Object.entries(judgements).flatMap(([child, told]) => (child === name ? [told] : [])),
  ].flatMap(({ resources = '' }) => (resources === '' ? [] : [resources]));

/** What the sheet says besides its part on what is available. */
const textWithoutResources = (page: Page): Promise<string> =>
  main(page).evaluate((shown, title) => {
    const copy = shown.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('.read-item')) {
      if (part.querySelector('h3')?.textContent === title) part.remove();
    }
    return copy.textContent;
  }, resourcesHeading);

/** What was told of two and belongs to nobody else. */
const sharedWords = (one: string, other: string): string[] => [
  ...[firstRound, secondRound].flatMap((round) =>
    Object.entries(round).flatMap(([way, told]) =>
      way.includes(one) && way.includes(other) ? textsIn(told.seen.map(({ what }) => what)) : [],
    ),
  ),
  ...pairs.flatMap(({ pair, history }) => (pair.includes(one) && pair.includes(other) ? textsIn(history) : [])),
];

for (const name of ownChildren) {
  test(`on the sheet of ${name} facts about resources stand under headings of their own`, async ({ page }) => {
    await openTold(page);
    const text = await textOf(page, `${idOf[name]}/sheet`, 'Balance sheet');
    const besides = await textWithoutResources(page);
    const columns = main(page)
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: 'Adoption' }) });
    const cells = await columns.locator('td').allTextContents();
    // Every matter is looked at, also the row of evidence and of what is missing, and what else was told stands there.
    await expect(columns.getByRole('rowheader', { name: /^Evidence/ })).not.toHaveCount(0);
    const { gains = '' } = judgements[name];
    expect(cells.filter((cell) => cell.includes(gains))).not.toEqual([]);
    for (const fact of resourcesOf(name)) {
      expect(text).toContain(fact);
      expect(besides).not.toContain(fact);
      expect(cells.filter((cell) => cell.includes(fact))).toEqual([]);
    }
  });
}

test('facts about resources stand apart from what speaks for and against an arrangement', async ({ page }) => {
  await openTold(page);
  await openPart(page, 'arrangements');
  // What is available comes last, so everything else is there once it is.
  const available = (await section(page, resourcesHeading).textContent()) ?? '';
  const all = (await page.getByRole('region', { name: 'The arrangements side by side' }).textContent()) ?? '';
  for (const { resources = '' } of Object.values(arrangements)) {
    expect(available).toContain(resources);
    expect(all.split(resources)).toHaveLength(available.split(resources).length);
  }
});

test('the picture and the list beside it say the same of every pair, both ways, also where something is missing', async ({
  page,
}, info) => {
  // One way rests on one kind of source, and one is missing, so that every kind of line is drawn.
  const told = recordOfFour();
  const { 'p1>c1': missing, 'c2>c1': one, ...directions } = told.siblings.directions;
  expect(missing).toBeDefined();
  const alone = { 'c2>c1': { ...one, account: {} } };
  await openTold(page, { ...told, siblings: { ...told.siblings, directions: { ...directions, ...alone } } });
  await openGroup(page);
  const there = section(page, 'A picture of the group');
  const drawing = there.getByRole('img', { name: 'Picture: Hazel, Linden, Baby, Sorrel', exact: true });
  await expect(drawing).toBeVisible();
  const drawn = await drawing
    .locator('.group-picture__words text')
    .evaluateAll((arrows) =>
      arrows.map((arrow) => [...arrow.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ')),
    );
  const kinds = await drawing
    .locator('.group-picture__line')
    .evaluateAll((lines) => lines.map((line) => /--(\w+)/.exec(line.getAttribute('class') ?? '')?.[1]));
  const listed = () => there.locator('.group-picture__pair p').allTextContents();
  const said = await listed();
  expect(said).toHaveLength(12);
  expect(said).toContain('Sorrel to Hazel: Nothing told yet');
  expect(said).toContain('Linden to Hazel: Sharing; talking about the other, or missing them (one kind of source)');
  const lines: Readonly<Record<string, string>> = {
    'several kinds of source': 'solid',
    'one kind of source': 'dashed',
  };
  for (const [at, words] of said.entries()) {
    const [, what = '', told = ''] = /^\w+ to \w+: (.*?)(?: \(([^()]*)\))?$/.exec(words) ?? [];
    expect([drawn[at], kinds[at]]).toEqual([what, lines[told] ?? 'dotted']);
  }
  await picture(page, info, 'picture');

  await page.setViewportSize({ width: 390, height: 844 });
  await there.getByRole('combobox', { name: 'Show the picture of' }).selectOption(linden);
  await expect(there.getByRole('img', { name: 'Picture: Linden and each of the others', exact: true })).toBeVisible();
  expect(await listed()).toEqual(said);
});

for (const [name, other, way] of [
  [sorrel, hazel, 'p1/c1'],
  [linden, hazel, 'c2/c1'],
] as const) {
  test(`${name} is left out with all that was said, and comes back with all of it`, async ({ page }) => {
    test.setTimeout(90_000);
    await openTold(page);
    const papers = async () => [
      await textOf(page, 'c1/sheet', 'Balance sheet'),
      await textOf(page, 'c1/plan', 'The plan'),
      await textOf(page, 'siblings', 'Brothers and sisters'),
      await textOf(page, 'siblings/pairs', partHeading('pairs')),
      await textOf(page, 'siblings/arrangements', partHeading('arrangements')),
    ];
    const before = await papers();
    const shared = sharedWords(name, other);
    expect(shared.filter((words) => before[0]?.includes(words))).toEqual(shared);

    await openPart(page, 'who-counts');
    await section(page, 'Who is looked at together')
      .getByRole('button', { name: new RegExp(`^Leave out ?: ${name}$`) })
      .click();
    const takeIn = section(page, 'Left out for now').getByRole('button', { name: new RegExp(`: ${name}$`) });
    await expect(takeIn).toBeFocused();
    await page.reload();
    await expect(takeIn).toBeVisible();
    const without = await papers();
    for (const paper of without) expect(shared.filter((words) => paper.includes(words))).toEqual([]);
    await openPart(page, 'pairs');
    await expect(main(page).getByRole('link', { name })).toHaveCount(0);
    await page.goto(`./#/siblings/pairs/${way}`);
    await expect(page.getByText(`${name} is left out of the group for now`)).toBeVisible();

    await openPart(page, 'who-counts');
    await takeIn.click();
    await expect(section(page, 'Left out for now')).toHaveCount(0);
    expect(await papers()).toEqual(before);
  });
}

for (const audience of audiences) {
  test(`every page of the group is sound for ${audience}, on a telephone too`, async ({ page }) => {
    test.setTimeout(300_000);
    await openTold(page, recordOfFour(audience));
    for (const address of [
      'siblings',
      ...siblingParts.map((part) => `siblings/${part}`),
      'siblings/pairs/c1/c2',
      'siblings/pairs/c3/p1',
      'siblings/pairs/c1/c9',
      'siblings/arrangements/g1',
      'siblings/arrangements/g9',
    ]) {
      await test.step(address, async () => {
        await page.goto(`./#/${address}`);
        await expect(page).toHaveURL(new RegExp(`#/${address}$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectSoundUnfolded(page);
      });
    }
    await page.goto('./#/siblings/pairs/c1/c2');
    const there = section(page, 'Hazel to Linden');
    await there.getByRole('button', { name: /^Add something seen/ }).click();
    await there.getByRole('button', { name: 'Save' }).click();
    await expect(summary(page)).toBeFocused();
    await expectSoundUnfolded(page);

    await page.goto('./#/siblings/arrangements/g1');
    await page.getByRole('button', { name: 'Change this arrangement' }).click();
    await page.getByRole('group', { name: 'Home 1', exact: true }).getByRole('checkbox', { name: hazel }).check();
    await page.getByRole('button', { name: 'Save this arrangement' }).click();
    await expect(summary(page)).toBeFocused();
    await expectSoundUnfolded(page);
  });
}
