// Mends what a child's sheet and plan lack, gap by gap, each at the page to which it leads.
import { type Page, expect, test } from '@playwright/test';
import { type GapId, type OptionId, options } from '../../machines/vocabulary.ts';
import { expectArrival, heading, next } from './case-walk.ts';
import { named, tell } from './court.ts';
import { weeksAgo } from './days.ts';
import { bothWays, holdsFor, meansForAsh, withLittleM } from './families/ash-and-little-m.ts';
import { onOpinion, register, restsOn, weighing } from './families/ash-in-court.ts';
import { typeDate } from './fill-in.ts';
import { followGap, gapOn, gapsListed, openGaps } from './gaps-on-screen.ts';
import { addLine, linesOf, weigh } from './matter.ts';
import { section, tellIn, tellWay } from './siblings.ts';

/** The option at which the page of a matter was opened. */
function optionHere(page: Page): OptionId {
  const found = options.find((option) => page.url().endsWith(`/${option}`));
  if (!found) throw new Error(`${page.url()} names no option.`);
  return found;
}

/** Says what each line of the cell rests on that does not say it yet. */
async function saysWhatItRestsOn(page: Page): Promise<void> {
  const awaiting = linesOf(page, optionHere(page), 'Evidence awaited.');
  await expect(awaiting.first()).toBeVisible();
  for (let left = await awaiting.count(); left > 0; left -= 1) {
    const said = (await awaiting.first().textContent()) ?? '';
    const [words, told] = restsOn.find(([line]) => said.includes(line)) ?? [];
    if (words === undefined || told === undefined) throw new Error(`Nobody said what this rests on: ${said}`);
    await weigh(linesOf(page, optionHere(page), words), told);
    await expect(awaiting).toHaveCount(left - 1);
  }
}

type PlanQuestion = keyof (typeof weighing)['permanence-plan'];

/** Answers some of the questions on the plan, and leaves the others as they stand. */
const tellOfPlan =
  (...questions: readonly PlanQuestion[]) =>
  (page: Page): Promise<void> => {
    const told = Object.fromEntries(questions.map((question) => [question, weighing['permanence-plan'][question]]));
    return tell(page, 'permanence-plan', { 'permanence-plan': told });
  };

/** Says what the arrangement on this page would mean for Ash. */
const meansSomething = (page: Page): Promise<void> =>
  tellIn(section(page, 'Ash'), /^Say what it would mean/, 'effect', meansForAsh);

/** How each gap is mended, at the page to which it leads. */
const mend: { readonly [Id in GapId]?: (page: Page) => Promise<void> } = {
  'typed-not-saved': async (page) => {
    await expect(page.getByText('What you typed here is kept.')).toBeVisible();
    await next(page);
    await expect(heading(page, named('family-time'))).toBeHidden();
  },
  'no-parents-view': (page) => tell(page, 'voices', weighing),
  'not-realistic-without-date': (page) =>
    tell(page, 'adoption-judgement', { 'adoption-judgement': { judgedOn: weeksAgo(1) } }),
  'evidence-awaited': saysWhatItRestsOn,
  'weight-without-why': async (page) => {
    const line = linesOf(page, optionHere(page), 'Significant');
    await weigh(line, { weightWhy: 'It is the one thing the visit could not settle.' });
  },
  'decisive-on-opinion': (page) => weigh(linesOf(page, optionHere(page), onOpinion.said), onOpinion.told),
  'not-compared': (page) => tell(page, 'comparing', weighing),
  'not-proportionate': (page) => tell(page, 'proportionality', weighing),
  'no-plan': tellOfPlan('primary', 'primaryWith'),
  'plan-without-why': tellOfPlan('why', 'orders', 'proposedBy', 'proposedOn'),
  'no-contingency': tellOfPlan('contingency', 'contingencyWith'),
  'contingency-not-ready': tellOfPlan('contingencyWhen', 'contingencyReady'),
  'nothing-would-change-it': tellOfPlan('wouldChange'),
  'child-and-plan': tellOfPlan('childsView', 'toldToChild'),
  'family-time-without-why': async (page) => {
    await expectArrival(page, named('family-time'));
    const supervised = page.getByRole('group', { name: 'Person 3', exact: true });
    await supervised
      .getByRole('textbox', { name: 'Why this, for this child?' })
      .fill('She and Mum shout when they are left alone; it is looked at again in six weeks.');
    await next(page);
    await expect(heading(page, named('family-time'))).toBeHidden();
  },
  'identity-of-plan': async (page) => {
    await addLine(page, optionHere(page), {
      side: 'for',
      text: 'Eid with the father’s side goes on as it is.',
      whose: 'Ash',
    });
    await weigh(linesOf(page, optionHere(page), 'Eid with the father’s side'), { evidence: [register[1].what] });
  },
  'direction-missing': async (page) => {
    for (const [way, told] of Object.entries(withLittleM)) await tellWay(page, way, told);
  },
  'one-arrangement': async (page) => {
    for (const told of bothWays) {
      await tellIn(page.getByRole('main'), 'Add an arrangement', 'arrangement', told, 'Save this arrangement');
    }
  },
  'arrangement-one-sided': meansSomething,
  'arrangement-without-effect': meansSomething,
  'arrangement-without-option': async (page) => {
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const held = Object.entries(holdsFor).find(([arrangement]) => name.includes(arrangement));
    if (!held) throw new Error(`Nobody said for which option "${name}" holds.`);
    await tellIn(section(page, 'Ash'), /^Change what it would mean/, 'effect', { options: [held[1]] });
  },
  'no-life-story': (page) => tell(page, 'life-story', weighing),
  'action-without-owner': async (page) => {
    await expectArrival(page, 'Actions');
    await page.getByRole('button', { name: /^Name who and by when ?: Book the taxi for two$/ }).click();
    const form = page.getByRole('form', { name: 'Who does it, and by when?' });
    await form.getByRole('textbox', { name: 'Who does it' }).fill('The school transport team');
    await typeDate(form.getByRole('group', { name: 'By when' }), weeksAgo(-4));
    await form.getByRole('button', { name: 'Save the action' }).click();
  },
  'date-passed': async (page) => {
    const limits = page.getByRole('region', { name: 'Dates and time limits' });
    const late = limits.getByRole('row').filter({ hasText: 'Passed' });
    await expect(late).toHaveCount(1);
    await limits.getByRole('button', { name: /^Say what happened/ }).click();
    await limits.getByRole('radio', { name: 'Done late' }).check();
    await limits.getByRole('textbox', { name: 'What should a reader know about it?' }).fill('The school was closed.');
    await limits.getByRole('button', { name: 'Save' }).click();
    await expect(limits).toContainText('Done late: The school was closed.');
    await expect(late).toHaveCount(0);
  },
};

/** Mends what the page lists first, again and again, until it lists nothing. Every mending takes something off it. */
export async function mendEveryGap(page: Page): Promise<GapId[]> {
  const mended: GapId[] = [];
  await openGaps(page);
  for (let [first] = await gapsListed(page); first !== undefined; [first] = await gapsListed(page)) {
    const gap: GapId = first;
    await test.step(`mends "${gap}"`, async () => {
      const before = await gapOn(page, gap).textContent();
      await followGap(page, gap);
      const how = mend[gap];
      if (!how) throw new Error(`Nobody said how to mend "${gap}".`);
      await how(page);
      await openGaps(page);
      const isGone = (await gapOn(page, gap).count()) === 0;
      if (isGone) mended.push(gap);
      else await expect(gapOn(page, gap), 'the place that was mended is no longer listed').not.toHaveText(before ?? '');
    });
  }
  return mended;
}
