// The whole way with the keyboard alone: Tab, Space, the arrows and Enter, and the focus always in sight.
import { expect, test } from '../support/browser-test.ts';
import { expectArrival, heading, stepHeading } from '../support/case-walk.ts';
import { ash } from '../support/families/ash.ts';
import { chooseByArrow, expectFocusKept, tabAndPress, tabTo } from '../support/keyboard.ts';
import { linesOf, openMatter, optionOn } from '../support/matter.ts';
import { putInTab, recordOf } from '../support/tab-record.ts';

test.use({ trace: 'off' }); // some thousand stops, each a step of the recording

test('the keyboard alone leads from the start page to the balance sheet', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await expect(heading(page, 'Where will this child grow up?')).toBeVisible();
  await chooseByArrow(page, page.getByRole('group', { name: 'Who are you?' }), 'I am learning');
  await chooseByArrow(page, page.getByRole('group', { name: /^Whose policy/ }), /^Dorset/);
  await tabAndPress(page, page.getByRole('button', { name: 'Start' }));

  await expectArrival(page, 'The children');
  await tabTo(page, page.getByRole('textbox', { name: 'What should we call this child here?' }));
  await page.keyboard.type('Kit');
  await tabTo(page, page.getByRole('textbox', { name: 'Age in years' }));
  await page.keyboard.type('6');
  await tabAndPress(page, page.getByRole('button', { name: 'Add this child' }));
  await tabAndPress(page, page.getByRole('link', { name: 'Go to the questions for Kit' }));

  await expectArrival(page, stepHeading('home-and-status', 'trainee'));
  await chooseByArrow(page, page.getByRole('group', { name: 'Where does the child live now?' }), 'With one parent');
  await chooseByArrow(
    page,
    page.getByRole('group', { name: "What is the child's legal status?" }),
    'Child protection plan',
  );
  await tabAndPress(page, page.getByRole('button', { name: 'Continue' }));

  await expectArrival(page, stepHeading('wishes', 'trainee'));
  await tabTo(page, page.getByRole('checkbox', { name: 'Through drawing or play' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Through drawing or play' })).toBeChecked();
  await tabAndPress(page, page.getByRole('button', { name: 'Continue' }));

  await expectArrival(page, stepHeading('identity', 'trainee'));
  const skip = page.getByRole('button', { name: 'Skip for now' });
  const sheetHeading = heading(page, 'Balance sheet');
  while (!(await sheetHeading.isVisible())) {
    const here = await page.getByRole('heading', { level: 1 }).textContent();
    await tabAndPress(page, skip);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(here ?? '');
  }
  await expectArrival(page, 'Balance sheet');

  const sheet = page.getByRole('region', { name: 'Balance sheet', exact: true });
  await tabTo(page, sheet);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => sheet.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});

test.describe('with a case in the tab', () => {
  test.beforeEach(async ({ page }) => {
    await putInTab(page, recordOf('social-worker', 'bradford', [ash, { label: 'Kit', years: '3', telling: {} }]));
    await page.goto('./#/c2/home-and-status');
    await expect(heading(page, stepHeading('home-and-status', 'social-worker'))).toBeVisible();
  });

  test('the skip link leads past everything that repeats, and leaves the address alone', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(/#\/c2\/home-and-status$/);
    await tabTo(page, page.locator('summary').filter({ hasText: 'Help with this question' }));
  });

  test('a refused form puts the focus on what is wrong, and each link leads to its question', async ({ page }) => {
    await page.getByRole('button', { name: 'Continue' }).focus();
    await page.keyboard.press('Enter');
    const summary = page.locator('.govuk-error-summary');
    await expect(summary).toBeFocused();
    await tabAndPress(page, summary.getByRole('link').nth(1));
    const status = page.getByRole('group', { name: "What is the child's legal status?" });
    await expect(status.getByRole('radio').first()).toBeFocused();
    await expect(status).toBeInViewport();
    await expect(page).toHaveURL(/#\/c2\/home-and-status$/);
  });

  test('"Not known yet" opens under the keyboard, and its mistakes are found there', async ({ page }) => {
    await tabAndPress(page, page.getByRole('button', { name: 'Not known yet' }));
    await expect(page.getByRole('heading', { name: 'Not known yet: who finds out?' })).toBeFocused();
    await tabAndPress(page, page.getByRole('button', { name: 'Add the action and go on' }));
    await expect(page.getByText(/Say who will find this out/).first()).toBeVisible();
    await expectFocusKept(page);
  });

  test('a question that has to be answered is asked for, although Tab went past it', async ({ page }) => {
    const where = page.getByRole('group', { name: 'Where does the child live now?' });
    await where.getByRole('radio').first().focus();
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Continue' }).press('Enter');
    await expect(page.locator('.govuk-error-summary').getByRole('link')).toHaveCount(2);
    await expect(page).toHaveURL(/#\/c2\/home-and-status$/);
  });

  test('the focus is kept when a row is taken out and put back', async ({ page }) => {
    await page.goto('./#/c1/home-risks');
    await expectArrival(page, stepHeading('home-risks', 'social-worker'));
    await tabAndPress(page, page.getByRole('button', { name: 'Remove risk 1' }));
    await expectFocusKept(page);
    await tabAndPress(page, page.getByRole('button', { name: 'Put it back' }));
    await expectFocusKept(page);
  });

  test('the focus is kept when steps that are not asked are opened', async ({ page }) => {
    await page.goto('./#/c1/return-changes');
    await expectArrival(page, stepHeading('return-changes', 'social-worker'));
    await tabAndPress(page, page.getByRole('button', { name: 'Open it anyway' }));
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    await expectFocusKept(page);
  });

  test('a line of the sheet is written, weighed, moved and set aside under the keyboard', async ({ page }) => {
    test.setTimeout(60_000);
    await openMatter(page, 'gains', 'sgo');
    await tabAndPress(page, optionOn(page, 'sgo').getByRole('button', { name: /^Add a line/ }));
    await chooseByArrow(page, page.getByRole('group', { name: /^Does it speak for/ }), 'It speaks for this option');
    await tabTo(page, page.getByRole('textbox', { name: 'What should it say?' }));
    await page.keyboard.type('Could walk to school.');
    await tabAndPress(page, page.getByRole('button', { name: 'Save this line' }));
    await expectFocusKept(page);

    const line = linesOf(page, 'sgo', 'Could walk to school.');
    await tabAndPress(page, line.getByRole('button', { name: /^Weigh it/ }));
    await chooseByArrow(page, line.getByRole('group', { name: /^How much weight/ }), 'Modest');
    await tabAndPress(page, line.getByRole('button', { name: 'Save this line' }));
    await expect(line).toContainText('Modest');
    await expectFocusKept(page);

    await line.getByRole('button', { name: 'Move up' }).focus();
    while (await line.getByRole('button', { name: 'Move up' }).isVisible()) {
      await page.keyboard.press('Enter');
      await expect(line.getByRole('button', { name: /^Move/ }).and(page.locator(':focus'))).toBeVisible();
    }
    await expect(line.getByRole('button', { name: 'Move down' })).toBeFocused();

    await line.getByRole('button', { name: 'Set aside' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Why is it set aside?' }));
    await page.keyboard.type('The school moves.');
    await tabAndPress(page, page.getByRole('button', { name: 'Save this line' }));
    await expect(line).toHaveCount(0);
    await expectFocusKept(page);
    await tabAndPress(page, page.getByRole('button', { name: 'Bring it back' }));
    await expect(line).toBeVisible();
    await expectFocusKept(page);
  });

  test('the focus is kept when a child is added', async ({ page }) => {
    await page.goto('./#/children');
    await expectArrival(page, 'The children');
    await tabAndPress(page, page.getByRole('button', { name: 'Add another child' }));
    await expectFocusKept(page);
    await tabTo(page, page.getByRole('textbox', { name: 'What should we call this child here?' }));
    await page.keyboard.type('Bo');
    await tabAndPress(page, page.getByRole('button', { name: 'Add this child' }));
    await expect(page.getByRole('heading', { name: 'Bo', exact: true })).toBeVisible();
    await expectFocusKept(page);
  });

  test('the focus is kept when a person is added', async ({ page }) => {
    await page.goto('./#/c1/network');
    await expectArrival(page, stepHeading('network', 'social-worker'));
    const person = page.getByRole('group', { name: 'Person 1', exact: true });
    await tabTo(page, person.getByRole('textbox', { name: 'Or somebody new' }));
    await page.keyboard.type('Great-uncle');
    await page.keyboard.press('Enter');
    await expect(person.getByRole('combobox').locator('option:checked')).toHaveText('Great-uncle');
    await expectFocusKept(page);
  });
});
