// The options that a step bears on: those judged in its stage, and none where its stage is about the child or the plan.
import { describe, expect, it } from 'vitest';
import { judgementSteps } from '../../machines/balance-sheet/judgements.ts';
import { stageSteps, steps } from '../../machines/vocabulary.ts';
import { judgedWith } from '../../src/words/stage-of.ts';

describe('the options that stay on the sheet when a step is not asked', () => {
  it('are those judged in its stage, and every option is judged in one', () => {
    const judged = new Set(steps.flatMap(judgedWith));
    expect([...judged].toSorted()).toEqual(Object.values(judgementSteps).toSorted());
    expect(judgedWith('third-review')).toEqual(['return-judgement']);
    expect(judgedWith('supervision-order')).toEqual(['home-judgement']);
    expect(judgedWith('todays-carers')).toEqual(expect.arrayContaining(['sgo-judgement', 'ltf-judgement']));
  });

  it('are none where the dates, brothers and sisters, the weighing or the plan are asked about', () => {
    const { about, siblings, weighing, plan } = stageSteps;
    for (const step of [...about, ...siblings, ...weighing, ...plan])
      expect([step, judgedWith(step)]).toEqual([step, []]);
  });
});
