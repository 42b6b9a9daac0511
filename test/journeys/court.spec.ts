// A practitioner finishes Ash's sheet and plan for court, until nothing is found missing, and prints them.
import { expect, test } from '../support/browser-test.ts';
import { answerStep, expectArrival, heading, leaveSheet, next } from '../support/case-walk.ts';
import { chosen, named, open, openAsh, picture, tell } from '../support/court.ts';
import { added, missingAtFirst, proceedings, register, weighed, weighing } from '../support/families/ash-in-court.ts';
import { askedBy, followGap, gapOn, gapsListed, openGaps } from '../support/gaps-on-screen.ts';
import {
  addLine,
  expectMatter,
  fillForm,
  fillRegister,
  linesOf,
  openMatter,
  optionOn,
  save,
} from '../support/matter.ts';
import { mendEveryGap } from '../support/mending.ts';

// Recording a walk of this length takes three times as long as walking it.
test.use({ trace: 'off', actionTimeout: 10_000 });

const starterMark = 'starting point, not yet about this child';

test('Ash’s sheet is weighed, answered and planned until the page finds nothing missing, and is printed', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  await openAsh(page);

  await test.step('the sheet leads to what is still missing', async () => {
    await open(page, 'c1/sheet', 'Balance sheet');
    await page.getByRole('link', { name: 'What is still missing' }).first().click();
    await expectArrival(page, 'What is still missing');
    expect(await gapsListed(page)).toEqual(missingAtFirst);
    await expect(page.getByRole('region', { name: "The parents' lawyer" })).toContainText(
      askedBy('nothing-reduces', 'parents-lawyer'),
    );
    await picture(page, info, 'gaps');
  });

  await test.step('evidence is put in the register, each kind kept apart', async () => {
    await page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Evidence' }).click();
    await expectArrival(page, 'Evidence');
    await fillRegister(page, register);
    await expect(page.getByRole('row').filter({ hasText: register[1].what })).toContainText("The child's view");
  });

  await test.step('a gap leads to its line, which is weighed in words with what would reduce it', async () => {
    await openGaps(page);
    await followGap(page, 'nothing-reduces');
    await expectMatter(page, 'sgo');
    await expect(heading(page, 'Losses')).toBeVisible();
    const line = linesOf(page, 'sgo', weighed.said);
    await line.getByRole('button', { name: /^Weigh it/ }).click();
    await fillForm(line, ['weighing', 'support'], weighed.told);

    await expect(line.getByText('Another way to put “failed to engage”?')).toBeVisible();
    await expect(line.getByRole('textbox', { name: 'Who would pay for it?' })).toHaveValue('The council');
    await page.reload();
    await expect(line.getByRole('textbox', { name: 'Who would pay for it?' })).toHaveValue('The council');
    await expect(line.getByRole('checkbox', { name: register[0].what })).toBeChecked();
    await picture(page, info, 'weighing-a-line');
    await save(line);
    await expect(line).toContainText(`Modest ${weighed.told.weightWhy}`);
    await expect(line).toContainText(`Rests on: ${register[0].what}`);
    await expect(line).toContainText('Provided by: The leaving care team has said yes');
    await openGaps(page);
    await expect(gapOn(page, 'nothing-reduces')).toHaveCount(0);
  });

  await test.step('lines are added, for and against', async () => {
    await openMatter(page, 'losses', 'sgo');
    await addLine(page, 'sgo', added.against);
    await openMatter(page, 'gains', 'sgo');
    await addLine(page, 'sgo', added.for);
    await expect(linesOf(page, 'sgo', added.for.text)).toContainText('Whose view: Ash');
    await openGaps(page);
    await expect(gapOn(page, 'nothing-reduces')).toContainText(added.against.text);
  });

  await test.step('a starting point is made Ash’s, another is set aside with its reason and brought back', async () => {
    await openMatter(page, 'gains', 'sgo');
    const starters = linesOf(page, 'sgo', starterMark);
    await expect(starters.nth(1)).toBeVisible();
    const before = await starters.count();
    await starters.first().getByRole('button', { name: 'Say what it means for this child' }).click();
    await fillForm(starters.first(), ['starter'], added.own);
    await save(starters.first());
    const own = linesOf(page, 'sgo', added.own.text);
    await expect(own).not.toContainText(starterMark);
    await expect(starters).toHaveCount(before - 1);

    await starters.first().getByRole('button', { name: 'Set aside' }).click();
    await fillForm(starters.first(), ['setAside'], { why: 'Ash has no foster carer.' });
    await save(starters.first());
    await expect(starters).toHaveCount(before - 2);
    await expect(optionOn(page, 'sgo')).toContainText('Because: Ash has no foster carer.');
    await optionOn(page, 'sgo').getByRole('button', { name: 'Bring it back' }).click();
    await expect(starters).toHaveCount(before - 1);
    await expect(optionOn(page, 'sgo').getByText('Because: Ash has no foster carer.')).toHaveCount(0);
  });

  await test.step('two lines change places with the keyboard, and stay so', async () => {
    const said = [linesOf(page, 'sgo', 'A door that opens.'), linesOf(page, 'sgo', added.for.text)] as const;
    const isAbove = async () => {
      const [one, other] = [await said[0].boundingBox(), await said[1].boundingBox()];
      return (one?.y ?? 0) < (other?.y ?? 0);
    };
    expect(await isAbove()).toBe(true);
    const up = said[1].getByRole('button', { name: 'Move up' });
    while (await isAbove()) {
      await up.press('Enter');
      await expect(said[1].getByRole('button', { name: /^Move/ }).first()).toBeVisible();
    }
    await expect(said[1].getByRole('button', { name: 'Move down' })).toBeFocused();
    await page.reload();
    await expect(said[1]).toBeVisible();
    expect(await isAbove()).toBe(false);
    await picture(page, info, 'matter');
  });

  await test.step('voices stand side by side, each in its own words', async () => {
    await open(page, 'c1/sheet', 'Balance sheet');
    await leaveSheet(page);
    await tell(page, 'voices', weighing);
    await expectArrival(page, named('comparing'));
    await page.goBack();
    await expectArrival(page, named('voices'));
    await expect(page.getByRole('textbox', { name: 'In their own words' }).first()).toHaveValue(/failed to engage/);
    await expect(page.getByText(/^Another way to put/)).toHaveCount(0);

    await open(page, 'c1/sheet', 'Balance sheet');
    const views = page.getByRole('table', { name: /^Views about each option/ });
    await expect(views.getByRole('columnheader')).toHaveText([
      'Ash',
      'Ash',
      'Mother',
      'Father',
      'Another relative or friend of the family: Grandmother',
      "Children's guardian",
    ]);
    const atHome = views.getByRole('row').filter({ hasText: 'Staying at home' }).getByRole('cell');
    await expect(atHome.nth(1)).toContainText('I can do mornings if somebody knocks.');
    await expect(atHome.nth(1)).toContainText('Wants this');
    await expect(atHome.nth(2)).toContainText('She has had three years of chances.');
    await expect(atHome.nth(2)).toContainText('Does not want this');
  });

  await test.step('an action and the day of the application are added', async () => {
    await open(page, 'c1/plan', 'The plan');
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByRole('textbox', { name: 'What is to be done' }).fill('Book the taxi for two');
    await page.getByRole('button', { name: 'Add the action', exact: true }).click();
    await expect(page.getByRole('table', { name: 'Actions' })).toContainText('Book the taxi for two');

    await open(page, 'c1/dates', named('dates'));
    await page.getByRole('button', { name: 'Open it anyway' }).click();
    await answerStep(page, 'dates', proceedings, chosen);
    await next(page);
    await openGaps(page);
    for (const gap of ['action-without-owner', 'date-passed'] as const) await expect(gapOn(page, gap)).toBeVisible();
  });

  await test.step('family time that was typed and not saved is missing until it is saved', async () => {
    await open(page, 'c1/family-time', named('family-time'));
    await answerStep(page, 'family-time', weighing, chosen);
    await openGaps(page);
    await expect(gapOn(page, 'typed-not-saved')).toContainText(named('family-time'));
    await expect(gapOn(page, 'no-family-time')).toBeVisible();
    await expect(gapOn(page, 'family-time-without-why')).toHaveCount(0);
  });

  await test.step('every gap disappears as it is mended, until the page says that it finds none', async () => {
    const mended = await mendEveryGap(page);
    expect(mended).toEqual(
      expect.arrayContaining([
        'typed-not-saved',
        'evidence-awaited',
        'decisive-on-opinion',
        'no-plan',
        'contingency-not-ready',
        'child-and-plan',
        'family-time-without-why',
        'direction-missing',
        'one-arrangement',
        'arrangement-one-sided',
        'arrangement-without-option',
        'no-life-story',
        'date-passed',
      ]),
    );
    await expect(page.getByText('The checks find nothing missing now.')).toBeVisible();
    await picture(page, info, 'no-gaps');
  });

  await test.step('roles and everyday decisions are the last question, and the plan follows it', async () => {
    await open(page, 'c1/roles-and-decisions', named('roles-and-decisions'));
    await tell(page, 'roles-and-decisions', weighing);
    await expectArrival(page, 'The plan');
  });

  await test.step('the plan holds both plans, the ledger, the voices of its reasons and the time limits', async () => {
    const part = (name: string) => page.getByRole('region', { name, exact: true });
    for (const [name, said] of [
      ['The plan and the second plan', 'The help that is missing can be given, and Ash keeps everybody.'],
      ['The plan and the second plan', 'The neighbour next door'],
      ['The plan and the second plan', 'No order'],
      ['What would change the plan', 'Two weeks without breakfasts'],
      ['The child and the plan', 'I can stay if somebody comes at seven.'],
      ['Not realistic now, and why', 'Far more than the worries ask for.'],
      ['All options compared', 'At home Ash keeps Mum, Little M and the school'],
      ['Whether the plan is in proportion', 'A term of help was tried and ended too soon.'],
      ['Family time', 'A video call each Sunday'],
      ['Family time', 'She and Mum shout when they are left alone'],
      ['Life story work', 'A box that Ash keeps, with copies at school.'],
      ['Who does what', 'Visits each Wednesday.'],
      ['Who decides what from day to day', 'Mum signs; the tutor reminds her by text.'],
      ['Support, and who provides it', 'A bursary from the council to nineteen.'],
      ['Actions', 'The school transport team'],
      ['Dates and time limits', 'Done late: The school was closed.'],
    ] as const) {
      await expect(part(name), name).toContainText(said);
    }
    await picture(page, info, 'plan');
  });

  await test.step('the sheet and the plan are printed, as drafts, on a moderate number of pages', async () => {
    for (const [address, title, most] of [
      ['c1/plan', 'The plan', 14],
      ['c1/sheet', 'Balance sheet', 40],
    ] as const) {
      await open(page, address, title);
      await expect(page.getByText('Law as checked on').first()).toBeVisible();
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const path = info.outputPath(`${title}.pdf`);
      const paper = await page.pdf({ path, preferCSSPageSize: true, tagged: true });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, `pages of "${title}"`).toBeGreaterThan(2);
      expect(pages, `pages of "${title}"`).toBeLessThanOrEqual(most);
    }
    await picture(page, info, 'sheet');
  });
});
