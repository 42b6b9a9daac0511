// Walks through the app as a person does: the start, the children, and one step after another.
import { type Locator, type Page, expect, test } from '@playwright/test';
import type { Audience, StepId } from '../../machines/vocabulary.ts';
import { steps } from '../../machines/vocabulary.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { fillIn } from './fill-in.ts';
import { type Telling, type ToldChild, brothersAndSisters, people } from './telling.ts';
import { titleOf, wordsFor } from './words-on-screen.ts';

export interface Chosen {
  readonly audience: Audience;
  readonly authority: string;
}

const audienceLabels: Record<Audience, string> = {
  'social-worker': 'I work with the child',
  trainee: 'I am learning',
  family: 'I am family, or a friend of the family',
};

/** The heading of the page; moving to a page puts the focus there. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** The page has been reached: its heading is there and has the focus, and the title names it. */
export async function expectArrival(page: Page, name: string): Promise<void> {
  await expect(heading(page, name)).toBeFocused();
  await expect(page).toHaveTitle(`${name} · Plan for permanence`);
}

export const stepHeading = (step: StepId, audience: Audience): string => wordsFor(audience).steps[step].heading;
export const policyBeside = (page: Page): Locator =>
  page.getByRole('region', { name: 'The policy beside this question' });

/** Chooses on the start page and goes on to the children. */
export async function begin(page: Page, audience: Audience, authority: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('radio', { name: audienceLabels[audience], exact: true }).check();
  await page.getByRole('radio', { name: authority }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expectArrival(page, 'The children');
}

/** Begins to add a child by name. */
async function nameChild(page: Page, label: string): Promise<void> {
  const another = page.getByRole('button', { name: 'Add another child' });
  const name = page.getByRole('textbox', { name: 'What should we call this child here?' });
  await expect(another.or(name)).toBeVisible();
  if (await another.isVisible()) await another.click();
  await name.fill(label);
}

async function addNamed(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Add this child' }).click();
  await expect(page.getByRole('heading', { level: 2, name: label, exact: true })).toBeVisible();
}

export async function addChild(page: Page, label: string, years: string): Promise<void> {
  await nameChild(page, label);
  await page.getByRole('textbox', { name: 'Age in years' }).fill(years);
  await addNamed(page, label);
}

export async function addUnborn(page: Page, label: string): Promise<void> {
  await nameChild(page, label);
  await page.getByRole('radio', { name: 'Not yet born' }).check();
  await addNamed(page, label);
}

/** Goes to the first question of a child that has no answer yet. */
async function goToQuestions(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Children' }).click();
  await page.getByRole('link', { name: `Go to the questions for ${label}` }).click();
}

export const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click();

/** Puts those of the told brothers and sisters who are no children of the case in the list, where they are missing. */
async function addSiblings(page: Page, { siblings }: Telling, { audience }: Chosen): Promise<void> {
  const told = Object.keys(siblings?.whoCounts ?? {});
  for (const [id, details] of Object.entries(brothersAndSisters).filter(([other]) => told.includes(other))) {
    const label = people[id] ?? '';
    const theirs = page.getByRole('group', { name: label, exact: true });
    if ((await theirs.count()) > 0) continue;
    await page.getByRole('button', { name: 'Add a brother or sister' }).click();
    const form = page.getByRole('form', { name: 'Add a brother or sister' });
    const { questions } = wordsFor(audience).forms.sibling;
    await fillIn(form, formFields.sibling, { label, ...details }, questions, (_of, key) => key);
    await form.getByRole('button', { name: 'Add to the list' }).click();
    await expect(theirs).toBeVisible();
  }
}

/** Answers one step with what was told, without going on. */
export async function answerStep(page: Page, step: StepId, telling: Telling, chosen: Chosen): Promise<void> {
  if (step === 'siblings') await addSiblings(page, telling, chosen);
  const words = wordsFor(chosen.audience).steps[step];
  const form = page.getByRole('form', { name: words.heading });
  await fillIn(form, stepFields[step], telling[step] ?? {}, words.questions, (of, key) =>
    titleOf(of, key, chosen.audience, chosen.authority),
  );
}

/** The steps of a telling, in the order in which the guidance asks. */
const stepsOf = (telling: Telling): StepId[] => steps.filter((step) => telling[step] !== undefined);

/**
 * Answers a child's journey to the balance sheet, and on to the plan where the steps after the sheet are told too. The
 * steps told have to be those asked, in that order, up to the last.
 */
export async function walkThrough(
  page: Page,
  { label, telling }: ToldChild,
  chosen: Chosen,
  atStep: (step: StepId) => Promise<void>,
): Promise<void> {
  await goToQuestions(page, label);
  for (const step of stepsOf(telling)) {
    await test.step(`${label}: ${step}`, async () => {
      if (step === 'voices') await leaveSheet(page);
      await expectArrival(page, stepHeading(step, chosen.audience));
      await atStep(step);
      await answerStep(page, step, telling, chosen);
      await next(page);
    });
  }
  await expectArrival(page, telling['roles-and-decisions'] === undefined ? 'Balance sheet' : 'The plan');
}

/** Goes on from the balance sheet, which comes before the questions in which it is weighed. */
export async function leaveSheet(page: Page): Promise<void> {
  await expectArrival(page, 'Balance sheet');
  await page.getByRole('link', { name: /^Continue: / }).click();
}
