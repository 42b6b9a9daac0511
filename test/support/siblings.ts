// Works on a group of brothers and sisters as a person does: its parts, its pairs and its forms are found by their words.
import { type Locator, type Page, expect } from '@playwright/test';
import type { FormId } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import type { SiblingPart } from '../../machines/sibling-vocabulary.ts';
import type { GapId, StepId } from '../../machines/vocabulary.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { expectArrival, heading, next } from './case-walk.ts';
import { type ToldWay, pairs } from './families/four-pairs.ts';
import { fillIn } from './fill-in.ts';
import { gapsListed, openGaps } from './gaps-on-screen.ts';
import { fillForm } from './matter.ts';
import { wordsFor } from './words-on-screen.ts';

const { siblings: words, steps } = wordsFor('social-worker');

export const partHeading = (part: SiblingPart): string => words.parts[part].heading;
export const promptName = (prompt: keyof typeof words.prompts): string => words.prompts[prompt].name;

/** A part of a page by its heading. */
export const section = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('region', { name, exact: true });

/** Goes to the whole assessment by the links that stand on every page. */
export async function openGroup(page: Page): Promise<void> {
  const all = page.getByRole('navigation', { name: 'This case' });
  await all.getByRole('link', { name: 'Brothers and sisters', exact: true }).click();
  await expectArrival(page, 'Brothers and sisters');
}

/** Opens a part of the assessment from the whole. */
export async function openPart(page: Page, part: SiblingPart): Promise<void> {
  await openGroup(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: partHeading(part), exact: true })
    .click();
  await expectArrival(page, partHeading(part));
}

/** Opens the page of two of them from the list of all pairs. */
export async function openPair(page: Page, names: string): Promise<void> {
  await openPart(page, 'pairs');
  await page.getByRole('main').getByRole('link', { name: names, exact: true }).first().click();
  await expect(heading(page, names)).toBeFocused();
}

/** Opens the page of an arrangement from where they are compared. */
export async function openArrangement(page: Page, name: string): Promise<void> {
  await openPart(page, 'arrangements');
  const change = `Change it, or say what it would mean for each child: ${name}`;
  await page.getByRole('link', { name: change, exact: true }).click();
  await expect(heading(page, name)).toBeFocused();
}

/** Opens a form by its button and answers it, without saving. */
export async function fillOpened(
  where: Locator,
  button: string | RegExp,
  form: FormId,
  told: Values,
): Promise<Locator> {
  await where.getByRole('button', { name: button, exact: true }).click();
  await fillForm(where.getByRole('form'), [form], told);
  return where.getByRole('form');
}

/** Opens a form by its button, answers it and saves it. */
export async function tellIn(
  where: Locator,
  button: string | RegExp,
  form: FormId,
  told: Values,
  save: string | RegExp = 'Save',
): Promise<void> {
  const opened = await fillOpened(where, button, form, told);
  await opened.getByRole('button', { name: save, exact: true }).click();
  await expect(where.getByRole('form')).toHaveCount(0);
}

/** Answers the step of one child that a link of the group leads to. Others are told of by their names. */
export async function tellStep(page: Page, link: string | RegExp, step: StepId, told: Values): Promise<void> {
  const { heading: title, questions } = steps[step];
  await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
  await expectArrival(page, title);
  await fillIn(page.getByRole('form', { name: title }), stepFields[step], told, questions, (_, name) => name);
  await next(page);
  await expect(heading(page, title)).toBeHidden();
}

/** Tells one way on the page of its pair: "Hazel to Linden", with what the child says and what was seen. */
export async function tellWay(page: Page, way: string, { account, seen }: ToldWay): Promise<void> {
  if (account) await tellIn(section(page, way), /^Write it down/, 'account', account);
  for (const one of seen) await tellIn(section(page, way), /^Add something seen/, 'observation', one);
}

/** Tells ways of the four, pair after pair. */
export async function tellWays(page: Page, ways: Readonly<Record<string, ToldWay>>): Promise<void> {
  for (const { pair } of pairs) {
    const own = [pair, pair.toReversed()].map((two) => two.join(' to ')).filter((way) => way in ways);
    if (own.length > 0) await openPair(page, pair.join(' and '));
    for (const way of own) await tellWay(page, way, ways[way] ?? { seen: [] });
  }
}

const ofTheGroup: ReadonlySet<string> = new Set<GapId>([
  'sibling-not-said-by-child',
  'direction-missing',
  'direction-one-source',
  'separation-thought-unfinished',
  'adopted-not-asked',
  'later-born-not-planned',
  'one-arrangement',
  'arrangement-one-sided',
  'arrangement-without-effect',
  'arrangement-without-option',
  'siblings-not-judged',
  'apart-without-why',
  'resources-without-welfare',
  'apart-not-explained',
  'sibling-no-family-time',
  'apart-no-next-look',
  'sibling-look-passed',
  'plans-do-not-fit',
]);

/** The gaps about brothers and sisters on a child's list, in its order. */
export async function siblingGaps(page: Page, child = 'c1'): Promise<GapId[]> {
  await openGaps(page, child);
  return (await gapsListed(page)).filter((id) => ofTheGroup.has(id));
}

/** All that a page says, with what it keeps folded. It is loaded anew, so that no words of the page before are read. */
export async function textOf(page: Page, address: string, title: string): Promise<string> {
  await page.goto(`./#/${address}`);
  await page.reload();
  await expect(heading(page, title)).toBeVisible();
  // The long parts of a page come after its first screen, and it says so meanwhile.
  const main = page.getByRole('main');
  await expect(main.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
  return (await main.textContent()) ?? '';
}
