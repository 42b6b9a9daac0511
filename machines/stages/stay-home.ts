// Stage 2: staying at home. Asked for every child: one already away was at home once, and what was tried counts.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const stayHome = journeySetup.createStateConfig({
  initial: 'home-support',
  states: {
    'home-support': asks('home-support', 'isSupervised'),
    isSupervised: decides('childIsOnSupervisionOrder', ['supervision-order'], 'home-risks'),
    'supervision-order': asks('supervision-order', 'home-risks'),
    'home-risks': asks('home-risks', 'home-judgement'),
    'home-judgement': asks('home-judgement', 'done'),
    done: { type: 'final' },
  },
});
