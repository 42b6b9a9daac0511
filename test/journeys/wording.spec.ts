// Words that can hurt: another way is suggested while somebody writes, and nothing is ever refused or changed.
import { expect, test } from '../support/browser-test.ts';
import { heading, next } from '../support/case-walk.ts';
import { named, open, openAsh } from '../support/court.ts';

test('a suggestion for better words can be left, and is never made about what somebody said', async ({ page }) => {
  await openAsh(page);
  await open(page, 'c1/wishes', named('wishes'));
  const suggestion = page.getByText('Another way to put “failed to engage”?');
  const said = 'They say that Mum failed to engage.';
  await page.getByRole('textbox', { name: "The child's own words" }).fill(said);
  const matters = page.getByRole('textbox', { name: 'What matters most to this child?' });
  await matters.fill('Mum failed to engage with the tutor.');
  await expect(suggestion).toHaveCount(1);
  await suggestion.click();
  await expect(page.getByText('It does not say what was offered or why it did not work')).toBeVisible();
  await page.getByRole('button', { name: /^Leave it ?: failed to engage$/ }).click();
  await expect(suggestion).toHaveCount(0);
  await expect(matters).toBeFocused();
  await matters.fill('The trip, and that nobody says that Mum failed to engage or was hard to reach.');
  await expect(page.getByText('Another way to put “hard to reach”?')).toBeVisible();
  await next(page);
  await expect(heading(page, named('wishes'))).toBeHidden();
  await open(page, 'c1/answers', 'Check the answers');
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByText('nobody says that Mum failed to engage or was hard to reach.')).toBeVisible();
});
