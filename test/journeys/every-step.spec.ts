// Every page for every reader: accessible, with one heading that has the focus, a title, and no need to scroll sideways.
import type { Page } from '@playwright/test';
import { type Audience, type StageId, audiences, ruleNames, stageSteps, stages } from '../../machines/vocabulary.ts';
import { expect, expectAccessible, test } from '../support/browser-test.ts';
import { expectArrival, heading, next, stepHeading } from '../support/case-walk.ts';
import { ash } from '../support/families/ash.ts';
import { weighing } from '../support/families/ash-in-court.ts';
import { rowan } from '../support/families/rowan.ts';
import { robin } from '../support/families/robin.ts';
import { expectFits, expectSound } from '../support/sound-page.ts';
import { putInTab, recordOf } from '../support/tab-record.ts';
import { wordsFor } from '../support/words-on-screen.ts';

test.use({ trace: 'off' }); // recording these many pages takes longer than checking them

/** A child of whom everything was told, so that every kind of question is on screen with an answer. */
const toldInFull = { ...robin, telling: { ...ash.telling, ...robin.telling, ...rowan.telling, ...weighing } };
const toldNothing = { label: 'Baby', years: '', telling: {} };

/** What stays on the sheet, where a stage is about options; the dates, brothers and sisters and the plan are about none. */
const staying: Readonly<Partial<Record<StageId, string>>> = {
  'stay-home': 'The option stays on the balance sheet.',
  kinship: 'The option stays on the balance sheet.',
  'return-home': 'The option stays on the balance sheet.',
  away: 'The options stay on the balance sheet.',
};

const isFamily = (audience: Audience): boolean => audience === 'family';

/** Opens the app with a record in the tab. What is drawn first has no focus to give; every later page has. */
async function openWith(page: Page, record: object): Promise<void> {
  await putInTab(page, record);
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
}

/** Opens a page of the app from inside it, as following a link does. */
async function goTo(page: Page, address: string, title: string): Promise<void> {
  await page.goto(`./#/${address}`);
  await expectArrival(page, title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

for (const audience of audiences) {
  test.describe(`for ${audience}`, () => {
    for (const stage of stages) {
      test(`every step of "${stage}" is a sound page`, async ({ page }) => soundSteps(page, audience, stage));
    }

    test('a step that is not asked says why, and can be opened', async ({ page }) => {
      await openWith(page, recordOf(audience, 'dbc', [toldNothing]));
      for (const step of stages.flatMap((stage) => [...stageSteps[stage]])) {
        await goTo(page, `c1/${step}`, stepHeading(step, audience));
        const open = page.getByRole('button', { name: 'Open it anyway' });
        if (!(await open.isVisible())) continue;
        await expect(page.getByText('You can open these questions if they bear on this child.')).toBeVisible();
        const stage = stages.find((one) => stageSteps[one].some((asked) => asked === step));
        const stays = page.getByText(/The options? stays? on the balance sheet\./);
        if (stage && stage in staying) await expect(stays).toContainText(staying[stage] ?? '');
        else await expect(stays).toHaveCount(0);
        await expectFits(page);
        await open.click();
        await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
        await expect(heading(page, stepHeading(step, audience))).toBeVisible();
      }
    });

    test('the pages that read back what was said are sound', async ({ page }) => {
      await putInTab(page, recordOf(audience, 'bradford', [toldInFull, toldNothing], ruleNames));
      test.setTimeout(60_000);
      await page.goto('./');
      await expect(page.getByText('You have begun in this tab')).toBeVisible();
      await expectSound(page);
      const pages = {
        children: 'The children',
        overview: 'Overview',
        actions: 'Actions',
        'c1/answers': 'Check the answers',
      };
      for (const [address, title] of Object.entries({ ...pages, 'c2/answers': 'Check the answers' })) {
        await goTo(page, address, title);
        await expectSound(page);
      }
    });

    test('the balance sheet is sound as a table and as both lists', async ({ page }) => {
      test.setTimeout(90_000);
      await openWith(page, recordOf(audience, 'bradford', [toldInFull, toldNothing], ruleNames));
      await goTo(page, 'c1/sheet', 'Balance sheet');
      for (const reading of ['As a table', 'As a list, option by option', 'As a list, matter by matter']) {
        await page.getByRole('radio', { name: reading }).check();
        await expectSound(page);
      }
      await goTo(page, 'c2/sheet', 'Balance sheet');
      await expectFits(page);
    });

    test('a matter of the sheet is sound, with each of its forms', async ({ page }) => {
      test.setTimeout(120_000);
      await openWith(page, recordOf(audience, 'bradford', [toldInFull, toldNothing], ruleNames));
      await page.goto('./#/c1/sheet/losses/sgo');
      const option = page.getByRole('region', { name: wordsFor(audience).options.sgo.name, exact: true });
      await expect(option.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectSound(page);
      const forms = isFamily(audience)
        ? [/^Say how much it matters/, /^Say what it means/, /^Leave it out/, /^Add something/]
        : [/^Weigh it/, /^Say what it means/, /^Set aside/, /^Add a line/];
      for (const name of forms) {
        await option.getByRole('button', { name }).first().click();
        const form = option.getByRole('form');
        await expect(form).toBeVisible();
        await form.getByRole('button', { name: isFamily(audience) ? 'Save' : 'Save this line' }).click();
        await expectSound(page);
        const close = form.getByRole('button', { name: 'Close for now' });
        if (await close.isVisible()) await close.click();
        await expect(form).toHaveCount(0);
      }
      await page.goto('./#/c2/sheet/identity');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expectFits(page);
    });

    test('what is missing, the plan, the evidence and an earlier copy are sound pages', async ({ page }) => {
      test.setTimeout(120_000);
      await openWith(page, recordOf(audience, 'bradford', [toldInFull, toldNothing], ruleNames));
      const titles = isFamily(audience)
        ? { gaps: 'What we still need to find out', plan: 'The plan so far' }
        : { gaps: 'What is still missing', plan: 'The plan' };
      for (const child of ['c1', 'c2']) {
        await goTo(page, `${child}/gaps`, titles.gaps);
        await expectSound(page);
        await goTo(page, `${child}/plan`, titles.plan);
        await expectSound(page);
      }

      await goTo(page, 'evidence', 'Evidence');
      await page.getByRole('button', { name: 'Add this entry' }).click();
      await expect(page.locator('.govuk-error-summary')).toBeFocused();
      await expectSound(page);
      await page.getByRole('form').getByRole('textbox').first().fill('A letter');
      await page.getByRole('form').getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Add this entry' }).click();
      await expect(page.getByText('Added: A letter')).toBeVisible();
      await expectSound(page);

      await goTo(page, 'since', 'Since last time');
      await expectSound(page);
      const copy = recordOf(audience, 'bradford', [rowan]);
      await page.getByLabel('The earlier copy', { exact: true }).setInputFiles({
        name: 'copy.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...copy, savedOn: '2026-03-02' })),
      });
      await expect(page.getByText('The copy is open.')).toBeVisible();
      await expect(page.getByText('Before you compare')).toBeVisible();
      await expectSound(page);
    });

    test('the pages that say what is wrong, or what would change, are sound', async ({ page }) => {
      test.setTimeout(60_000);
      await openWith(page, recordOf(audience, 'bradford', [toldInFull, toldNothing]));
      await goTo(page, 'c2/home-and-status', stepHeading('home-and-status', audience));
      await expectRefusal(page);

      await goTo(page, 'c2/home-judgement', stepHeading('home-judgement', audience));
      const { label, options } = wordsFor(audience).steps['home-judgement'].questions['judgement'] ?? { label: '' };
      const judgement = page.getByRole('group', { name: label, exact: true });
      await judgement.getByRole('radio', { name: options?.['not-known'] ?? '', exact: true }).check();
      await expectRefusal(page);

      await goTo(page, 'c1/dates', stepHeading('dates', audience));
      await page.getByRole('textbox', { name: 'Month' }).first().fill('13');
      await expectRefusal(page);

      await page.getByRole('button', { name: 'Not known yet' }).click();
      await page.getByRole('button', { name: 'Add the action and go on' }).click();
      await expect(page.getByText(/^Error:.*find this out/)).toBeVisible();
      await expectSound(page);

      await goTo(page, 'c1/home-and-status', stepHeading('home-and-status', audience));
      await page.getByRole('group').getByRole('radio').first().check();
      await next(page);
      await expectArrival(page, 'What this change would do');
      await expectSound(page);

      for (const [address, title] of [
        ['nowhere', 'There is no such page'],
        ['c9/home-risks', 'This child is not in this tab'],
      ] as const) {
        await goTo(page, address, title);
        await expectSound(page);
      }
    });
  });
}

test('on a telephone the pages are laid out anew, and are accessible', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await openWith(page, recordOf('family', 'bradford', [toldInFull], ruleNames));
  for (const step of ['home-risks', 'away-opening', 'applicants'] as const) {
    await goTo(page, `c1/${step}`, stepHeading(step, 'family'));
    await expectAccessible(page);
  }
  await goTo(page, 'c1/sheet', 'Balance sheet');
  await expect(page.getByRole('radio', { name: 'As a list, option by option' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 2, name: 'Living with family or friends' })).toBeVisible();
  await expectAccessible(page);
});

async function soundSteps(page: Page, audience: Audience, stage: StageId): Promise<void> {
  test.setTimeout(120_000);
  await openWith(page, recordOf(audience, 'bradford', [toldInFull], ruleNames));
  for (const step of stageSteps[stage]) {
    await goTo(page, `c1/${step}`, stepHeading(step, audience));
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    await expectSound(page);
  }
}

/** Continue is refused: the summary takes the focus, and the page with its errors is sound. */
async function expectRefusal(page: Page): Promise<void> {
  await next(page);
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expectSound(page);
}
