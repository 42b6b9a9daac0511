// Stage 6: brothers and sisters. Who counts is asked of every child; together or apart where there is somebody.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const siblings = journeySetup.createStateConfig({
  initial: 'siblings',
  states: {
    siblings: asks('siblings', 'isThereSomeone'),
    isThereSomeone: decides('childHasBrothersOrSisters', ['siblings-together'], 'done'),
    'siblings-together': asks('siblings-together', 'done'),
    done: { type: 'final' },
  },
});
