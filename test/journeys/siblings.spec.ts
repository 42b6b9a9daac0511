// Four brothers and sisters are taken through the whole assessment: two in care, a baby who is due, one adopted before.
import type { Page } from '@playwright/test';
import type { GapId } from '../../machines/vocabulary.ts';
import { expect, test } from '../support/browser-test.ts';
import { addChild, addUnborn, begin, expectArrival } from '../support/case-walk.ts';
import { arrange, arrangeAfterRefusals } from '../support/arranging.ts';
import { chosen, open, picture } from '../support/court.ts';
import * as four from '../support/families/four-brothers-and-sisters.ts';
import {
  apartFromBaby,
  arrangements,
  effects,
  ifApart,
  judgements,
  withGrandmother,
} from '../support/families/four-arrangements.ts';
import { firstRound, later, pairs, secondRound } from '../support/families/four-pairs.ts';
import { idOf } from '../support/families/four-recorded.ts';
import { fillForm, fillRegister } from '../support/matter.ts';
import {
  openArrangement,
  openGroup,
  openPair,
  openPart,
  promptName,
  section,
  siblingGaps,
  tellIn,
  tellStep,
  tellWays,
  textOf,
} from '../support/siblings.ts';
import { keptInTab } from '../support/tab-record.ts';
import { expectOwnWords } from '../support/whose-words.ts';

test.use({ trace: 'off', actionTimeout: 15_000 }); // recording a walk of this length takes three times as long

const { hazel, linden, baby, sorrel } = four;
const main = (page: Page) => page.getByRole('main');

/** The gaps about brothers and sisters on Hazel's list: these and no others, in this order. */
async function expectGaps(page: Page, ...gaps: readonly GapId[]): Promise<void> {
  expect(await siblingGaps(page)).toEqual(gaps);
}

/** What is missing until the parts after the pairs are told. */
const untold = [
  'adopted-not-asked',
  'later-born-not-planned',
  'one-arrangement',
  'siblings-not-judged',
  'sibling-no-family-time',
] as const;

test('a social worker takes four brothers and sisters through the whole assessment', async ({ page }, info) => {
  test.setTimeout(600_000);
  await begin(page, chosen.audience, /^Bradford/);

  await test.step('two children in care and an unborn baby are children of the case', async () => {
    await addChild(page, hazel, '10');
    await addChild(page, linden, '5');
    await addUnborn(page, baby);
    for (const name of four.ownChildren) {
      await page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Children' }).click();
      await tellStep(page, `Go to the questions for ${name}`, 'home-and-status', four.homes[name]);
    }
  });

  await test.step('what was written down is put in the register', async () => {
    await page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Evidence' }).click();
    await expectArrival(page, 'Evidence');
    await fillRegister(page, four.register);
  });

  await test.step('the adopted sister joins the group, and each child says who counts', async () => {
    await openPart(page, 'who-counts');
    await tellIn(main(page), 'Add a brother or sister', 'sibling', four.others[sorrel], 'Add to the list');
    await expect(section(page, 'Who is looked at together').getByRole('listitem')).toHaveCount(4);
    await openPart(page, 'who-counts');
    await tellStep(page, `Who ${hazel} counts`, 'siblings', { any: 'yes' });
    expect(await siblingGaps(page)).toContain('sibling-not-said-by-child');
    for (const name of four.ownChildren) {
      await openPart(page, 'who-counts');
      await tellStep(page, `Who ${name} counts`, 'siblings', four.counts[name]);
    }
    await expectGaps(page, 'direction-missing', ...untold);
    await openPart(page, 'who-counts');
    const counts = section(page, 'Whom each child counts');
    await expect(counts).toContainText('Sorrel: Yes. Full brother or sister');
    await expect(counts).toContainText('Sorrel: No. Half brother or sister');
    await expect(counts).toContainText('That girl is in a frame.');
  });

  await test.step('each child’s own needs come first', async () => {
    for (const name of four.ownChildren) {
      await openPart(page, 'own-needs');
      await tellStep(page, new RegExp(`what ${name} needs$`), 'sibling-needs', four.needs[name]);
    }
  });

  await test.step('pairs are told both ways, and one is left for later with the reason', async () => {
    await tellWays(page, firstRound);
    await openPair(page, later.pair.join(' and '));
    await tellIn(section(page, 'Leave for later'), 'Leave these two for later', 'pairLater', { why: later.why });
    await expect(section(page, 'Left for later')).toContainText(later.why);
  });

  await test.step('what rests on one kind of source, and what is missing, is seen as such', async () => {
    await openPart(page, 'pairs');
    await main(page).getByText('As a table', { exact: true }).click();
    const table = page.getByRole('region', { name: 'Every direction as a table' });
    for (const [told, way] of [
      ['Several kinds of source', 'Hazel to Linden'],
      ['One kind of source', 'Linden to Hazel'],
      ['Nothing told yet', 'Sorrel to Hazel'],
      ['Nothing told yet', 'Linden to Sorrel'],
      ['Not born yet', 'Baby to Hazel'],
    ]) {
      await expect(table.getByRole('link', { name: `${told}: ${way}`, exact: true })).toBeVisible();
    }
    await expect(section(page, 'Left for later')).toContainText(`Because: ${later.why}`);
    await openGroup(page);
    await expect(main(page)).toContainText('3 of 12 directions are not told yet. Resting on one kind of source: 1.');
    await picture(page, info, 'overview-with-gaps');
    await expectGaps(page, 'direction-missing', 'direction-one-source', ...untold);
  });

  await test.step('the one kind of source gets a second, the missing way is told, and the pair is taken up again', async () => {
    await openPart(page, 'pairs');
    await section(page, 'Left for later')
      .getByRole('button', { name: /^Take up again ?: Linden and Sorrel$/ })
      .click();
    await expect(section(page, 'Left for later')).toHaveCount(0);
    await expect(main(page).getByRole('link', { name: 'Linden and Sorrel', exact: true })).toBeFocused();
    await tellWays(page, secondRound);
    for (const { pair, history } of pairs) {
      await openPair(page, pair.join(' and '));
      await tellIn(section(page, 'What they have shared'), /^Add or change/, 'pairHistory', history);
    }
    await expectGaps(page, ...untold);
  });

  await test.step('the history of each of them is told, and that of the group, typed, is there after a reload and then saved', async () => {
    await openPart(page, 'history');
    for (const [name, told] of Object.entries(four.ownHistories)) {
      await tellIn(section(page, name), /^Tell what is known/, 'ownHistory', told);
    }
    const form = page.getByRole('form', { name: 'The group as a whole' });
    await fillForm(form, ['siblingHistory'], four.history);
    await expect.poll(() => keptInTab(page)).toContain(four.history.soFar);
    await page.reload();
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  });

  await test.step('a worry is named, and then thought through: how serious, how long, what was tried, can it be mended', async () => {
    await openPart(page, 'prompts');
    await tellIn(section(page, promptName('rivalry')), /^Say whether it was seen/, 'promptLook', four.looked.told);
    const there = section(page, promptName(four.worry.prompt));
    await tellIn(there, /^Describe something that was seen/, 'concern', four.worry.first);
    await expectGaps(page, 'separation-thought-unfinished', ...untold);
    await openPart(page, 'prompts');
    await tellIn(there, /^Change ?: She cuts up/, 'concern', four.worry.thoughtThrough);
    await expectGaps(page, ...untold);
  });

  await test.step('the questions about the adopted sister and the baby are answered', async () => {
    await openPart(page, 'already-adopted');
    await tellIn(section(page, sorrel), /^Tell what is known/, 'adoptedSibling', four.adopted);
    await expectGaps(page, ...untold.slice(1));
    await openPart(page, 'later-born');
    await tellIn(section(page, baby), /^Tell what is known/, 'laterBorn', four.laterBorn);
    await expectGaps(page, ...untold.slice(2));
  });

  await test.step('an arrangement with a child in two homes, or in none, is refused in words with the name', async () => {
    await openPart(page, 'arrangements');
    await arrangeAfterRefusals(page, arrangements[withGrandmother]);
    expect(await siblingGaps(page)).toContain('one-arrangement');
  });

  await test.step('a second arrangement stands beside it, and both are told for each of them, now and for life', async () => {
    await openPart(page, 'arrangements');
    await arrange(page, arrangements[apartFromBaby]);
    await expectGaps(page, 'arrangement-one-sided', 'arrangement-without-effect', ...untold.slice(3));
    for (const name of [withGrandmother, apartFromBaby] as const) {
      await openArrangement(page, name);
      for (const [member, effect] of Object.entries(effects[name])) {
        await tellIn(section(page, member), /^Say what it would mean/, 'effect', effect);
      }
    }
    await expectGaps(page, 'siblings-not-judged', 'sibling-no-family-time');
    await openPart(page, 'arrangements');
    await expect(page.getByRole('table', { name: /^For the group/ }).getByRole('columnheader')).toHaveText([
      'Arrangements',
      withGrandmother,
      apartFromBaby,
    ]);
    await picture(page, info, 'arrangements');
  });

  await test.step('each child is judged alone, and each plan follows the staggered arrangement', async () => {
    const { planWhy, ...unreasoned } = judgements[hazel];
    await openPart(page, 'judgement');
    await tellStep(page, `Say what the plan is for ${hazel}`, 'siblings-together', unreasoned);
    const owed = ['apart-not-explained', 'sibling-no-family-time', 'apart-no-next-look'] as const;
    await expectGaps(page, 'resources-without-welfare', ...owed);
    await openPart(page, 'judgement');
    await tellStep(page, `Change it for ${hazel}`, 'siblings-together', { planWhy });
    await expectGaps(page, ...owed);
    for (const name of [linden, baby] as const) {
      await openPart(page, 'judgement');
      await tellStep(page, `Say what the plan is for ${name}`, 'siblings-together', judgements[name]);
    }
    await openPart(page, 'judgement');
    for (const name of four.ownChildren) {
      await expect(section(page, name)).toContainText('Together in the end, one move after another');
      await expect(section(page, name)).toContainText(`The plan follows: ${withGrandmother}`);
    }
    await expect(page.getByText('These do not fit each other yet')).toHaveCount(0);
  });

  await test.step('what is owed to each child who waits is told, and how each two of them keep in touch', async () => {
    for (const name of four.ownChildren) {
      await openPart(page, 'if-apart');
      await tellStep(page, new RegExp(`^Answer for ${name}`), 'siblings-apart', ifApart[name]);
    }
    await expectGaps(page, 'sibling-no-family-time');
    await openPart(page, 'if-apart');
    for (const { pair, touch } of pairs) {
      await tellIn(section(page, pair.join(' and ')), /^Say how they keep in touch/, 'touch', touch);
    }
    await picture(page, info, 'if-apart');
  });

  await test.step('no gap about brothers and sisters is left for any of the children', async () => {
    for (const name of four.ownChildren) expect(await siblingGaps(page, idOf[name]), name).toEqual([]);
  });

  for (const name of four.ownChildren) {
    await test.step(`the sheet of ${name} shows what was learned about this child, and of the others nothing that is not theirs`, async () => {
      const text = await textOf(page, `${idOf[name]}/sheet`, 'Balance sheet');
      expectOwnWords('sheet', name, text);
      await picture(page, info, `sheet-${name}`);
      await open(page, `${idOf[name]}/plan`, 'The plan');
      expectOwnWords('family-time', name, (await section(page, 'Family time').textContent()) ?? '');
    });
  }
});
