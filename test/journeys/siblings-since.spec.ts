// Brothers and sisters since last time: what changed is told to the children whose it is, and evidence leads to its pair.
import type { Locator, Page } from '@playwright/test';
import { arrange } from '../support/arranging.ts';
import { expect, test } from '../support/browser-test.ts';
import { heading } from '../support/case-walk.ts';
import { open, picture } from '../support/court.ts';
import { weeksAgo } from '../support/days.ts';
import { baby, hazel, linden, notes, ownHistories } from '../support/families/four-brothers-and-sisters.ts';
import { firstRound } from '../support/families/four-pairs.ts';
import { recordOfFour } from '../support/families/four-recorded.ts';
import { fillForm } from '../support/matter.ts';
import { openPair, openPart, section, tellIn } from '../support/siblings.ts';
import { putInTab } from '../support/tab-record.ts';

const main = (page: Page) => page.getByRole('main');

const said = { was: firstRound['Hazel to Linden']?.account?.says ?? '', is: 'He can hum while I do my sums.' };

const seen = {
  what: 'He ran three steps behind her and copied her whistle.',
  about: ['imitation'],
  setting: 'school',
  on: weeksAgo(1),
  saw: 'The caretaker at the gate',
  teller: 'school',
  evidence: [notes.school],
};

/** What Hazel came through, as it is known now, and what is known now of the group. */
const lived = { is: 'She hid, counted aloud and was found by the dog.', ofAll: 'Three carers were asked by November.' };

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What was seen as one thing; the lines of it are set apart on the page. */
const seenInWords = [
  seen.what,
  'Copying the other',
  'At nursery, school or college',
  dayInWords.format(new Date(Number(seen.on.year), Number(seen.on.month) - 1, Number(seen.on.day))),
  seen.saw,
  'Nursery, school or college',
].join(' ');

const nothing = 'No answer here';

const nextDoor = {
  name: 'Two next door to each other',
  stays: 'The adopters’ farmhouse',
  homes: [
    { who: [hazel, linden], where: 'Foster carers above the bakery' },
    { who: [baby], where: 'Foster carers beside the bakery' },
  ],
  resources: 'Both carers have a room from September.',
} as const;

const openSince = (page: Page) => open(page, 'since', 'Since last time');

async function saveCopy(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return (await saved).path();
}

/** What changed for a child, with the earlier copy beside the open case. */
async function openCopy(page: Page, path: string) {
  await page.getByLabel('The earlier copy', { exact: true }).setInputFiles(path);
  await expect(page.getByText('The copy is open. What changed stands below.')).toBeVisible();
  const beside = page.getByRole('region', { name: 'The earlier copy beside the open case' });
  return (child: string) => beside.getByRole('region', { name: child, exact: true });
}

/** One thing then and now. */
const expectChange = (where: Locator, question: string, then: string, now: string) =>
  expect(where.locator('.since__change').filter({ hasText: question }).getByRole('definition')).toHaveText([then, now]);

/** What rests on the note of the school, on the page of the register. */
async function openClaims(page: Page) {
  await open(page, 'evidence', 'Evidence');
  return page.getByRole('table', { name: 'The evidence register' }).getByRole('row').filter({ hasText: notes.school });
}

test('what was learned of brothers and sisters since a copy is told to those whose it is, and rests on its evidence', async ({
  page,
}, info) => {
  test.setTimeout(90_000);
  await putInTab(page, recordOfFour());
  await page.goto('./#/children');
  await expect(heading(page, 'The children')).toBeVisible();
  await openSince(page);
  const copy = await saveCopy(page);

  await test.step('nothing has changed for anybody while nothing was told', async () => {
    const since = await openCopy(page, copy);
    for (const name of [hazel, linden, baby]) {
      await expect(since(name)).toBeVisible();
      await expect(since(name).locator('.since__change')).toHaveCount(0);
    }
  });

  await test.step('Hazel says something else of Linden, he is seen with her, her own history and that of the group are told anew, and another arrangement is thought of', async () => {
    await openPair(page, 'Hazel and Linden');
    await tellIn(section(page, 'Hazel to Linden'), /^Change ?: Hazel's own account/, 'account', { says: said.is });
    await tellIn(section(page, 'Linden to Hazel'), /^Add something seen/, 'observation', seen);
    await openPart(page, 'history');
    await tellIn(section(page, hazel), /^Change or add to it/, 'ownHistory', { trauma: lived.is });
    const ofAll = page.getByRole('form', { name: 'The group as a whole' });
    await fillForm(ofAll, ['siblingHistory'], { soFar: lived.ofAll });
    await ofAll.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
    await openPart(page, 'arrangements');
    await arrange(page, nextDoor);
  });

  await test.step('each child is told what is theirs, then and now, and nothing that belongs to others alone', async () => {
    await openSince(page);
    const since = await openCopy(page, copy);
    const [theirHome, ownHome] = nextDoor.homes;
    const where = 'With whom, or in what kind of home?';
    for (const name of [hazel, linden]) {
      const told = since(name);
      await expectChange(told, 'Hazel to Linden: What does this child say about the other?', said.was, said.is);
      await expectChange(told, 'Linden to Hazel: What happened?', nothing, seenInWords);
      await expectChange(told, where, nothing, theirHome.where);
      await expect(told).not.toContainText(ownHome.where);
    }
    await expectChange(since(hazel), 'What has this child lived through?', ownHistories[hazel].trauma, lived.is);
    for (const name of [linden, baby]) await expect(since(name)).not.toContainText(lived.is);
    // What it means for the group is on nobody's papers.
    await expect(main(page)).not.toContainText(lived.ofAll);
    const apart = `${nextDoor.name}. Apart from Hazel, Linden and Sorrel`;
    await expectChange(since(baby), 'Who would live in each home?', nothing, apart);
    await expectChange(since(baby), where, nothing, ownHome.where);
    for (const words of [said.was, said.is, seen.what, theirHome.where]) {
      await expect(since(baby)).not.toContainText(words);
    }
    for (const name of [hazel, linden, baby]) {
      await expectChange(
        since(name),
        `${nextDoor.name}: What is available (resources, not a reason of welfare)?`,
        nothing,
        nextDoor.resources,
      );
      await expect(since(name)).not.toContainText(nextDoor.stays);
    }
    await picture(page, info, 'siblings-since');
  });

  await test.step('the register lists what was seen under its entry, with the way to the pair', async () => {
    const claim = (await openClaims(page)).getByRole('listitem').filter({ hasText: seen.what });
    await picture(page, info, 'evidence');
    await claim.getByRole('link', { name: /: Linden to Hazel$/ }).click();
    await expect(heading(page, 'Linden and Hazel')).toBeFocused();
    await expect(section(page, 'Linden to Hazel')).toContainText(seen.what);
  });

  await test.step('what is taken out rests on the entry no more, and is no change since the copy', async () => {
    await section(page, 'Linden to Hazel')
      .getByRole('button', { name: /^Take out ?: He ran three steps/ })
      .click();
    const claims = await openClaims(page);
    await expect(claims.getByRole('link', { name: /: Hazel to Linden$/ })).toBeVisible();
    await expect(claims).not.toContainText(seen.what);
    await openSince(page);
    const since = await openCopy(page, copy);
    await expect(since(hazel)).toContainText(said.is);
    await expect(main(page)).not.toContainText(seen.what);
  });
});
