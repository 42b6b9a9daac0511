// No judgement eliminates: whatever is thought of one option, every step is still asked and every option stays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkOf } from '../../machines/child-journey.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { judgements, options, steps } from '../../machines/vocabulary.ts';
import { samples, today } from './journey-support.ts';
import { answered, caseWith, childIn, sheetOf } from './sheet-support.ts';

const nowhere = { local: noLocalRules, asOf: today };

describe('a judgement', () => {
  const judging = steps.filter((step) => step.endsWith('-judgement'));
  const whole = caseWith(
    answered('c1', 'home-and-status', { livesNow: 'foster-care', legalStatus: 'care-order' }),
    answered('c1', 'family-network', samples['family-network']?.[1] ?? {}),
    answered('c1', 'siblings', { any: 'yes' }),
  );
  const asked = walkOf(childIn(whole), nowhere).path;

  it('is asked of each option', () => {
    expect(judging).toHaveLength(options.length);
    expect(asked).toEqual(expect.arrayContaining(judging));
  });

  it('takes no step off the path and closes no option, in any combination', () => {
    const anyJudgements = fc.tuple(...judging.map(() => fc.constantFrom(...judgements)));
    const rows = sheetOf(whole).rows;
    fc.assert(
      fc.property(anyJudgements, (picked) => {
        const judged = judging.map((step, index) =>
          answered('c1', step, { judgement: picked[index], reason: 'because', support: 'help', findOutWho: 'nobody' }),
        );
        const caseFile = judged.reduce((now, edit) => edit(now), whole);
        expect(walkOf(childIn(caseFile), nowhere).path).toEqual(asked);
        const sheet = sheetOf(caseFile);
        expect(sheet.options).toEqual(options);
        expect([...sheet.cells.keys()]).toEqual(options.flatMap((option) => rows.map((row) => `${option} ${row}`)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(judgements)('of “%s” on every option leaves all of them open', (judgement) => {
    const caseFile = judging.reduce((now, step) => answered('c1', step, { judgement })(now), whole);
    expect(walkOf(childIn(caseFile), nowhere).path).toEqual(asked);
    expect(sheetOf(caseFile).options).toEqual(options);
  });
});
