// Stage 6: brothers and sisters. Who counts is asked of every child; the rest where there is somebody.
import { asks, decides, journeySetup } from '../journey-setup.ts';

/** What is asked of one child. The pairs and the arrangements belong to the group: machines/siblings.ts. */
export const siblings = journeySetup.createStateConfig({
  initial: 'siblings',
  states: {
    siblings: asks('siblings', 'isThereSomeone'),
    isThereSomeone: decides(
      'childHasBrothersOrSisters',
      ['sibling-needs', 'siblings-together', 'siblings-apart'],
      'done',
    ),
    'sibling-needs': asks('sibling-needs', 'siblings-together'),
    'siblings-together': asks('siblings-together', 'isAnyoneApart'),
    isAnyoneApart: decides('childMayLiveApart', ['siblings-apart'], 'done'),
    'siblings-apart': asks('siblings-apart', 'done'),
    done: { type: 'final' },
  },
});
