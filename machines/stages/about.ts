// Stage 1: about the child.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const about = journeySetup.createStateConfig({
  initial: 'home-and-status',
  states: {
    'home-and-status': asks('home-and-status', 'isInCare'),
    isInCare: decides('childHasComeIntoCare', ['dates'], 'wishes'),
    dates: asks('dates', 'wishes'),
    wishes: asks('wishes', 'identity'),
    identity: asks('identity', 'network'),
    network: asks('network', 'done'),
    done: { type: 'final' },
  },
});
