// The statechart of one child's journey, in the order of the guidance. It always comes to the balance sheet and the plan.
import { journeySetup } from './journey-setup.ts';
import { about } from './stages/about.ts';
import { away } from './stages/away.ts';
import { kinship } from './stages/kinship.ts';
import { plan } from './stages/plan.ts';
import { returnHome } from './stages/return-home.ts';
import { siblings } from './stages/siblings.ts';
import { stayHome } from './stages/stay-home.ts';
import { weighing } from './stages/weighing.ts';

/**
 * Each stage opens whatever was judged in the one before, because every policy asks for a contingency plan:
 * the order is one of enquiry, and no answer takes an option off the balance sheet.
 */
export const journey = journeySetup.createMachine({
  id: 'journey',
  context: ({ input }) => ({ ...input, answers: {} }),
  initial: 'about',
  states: {
    about: { ...about, onDone: 'stay-home' },
    'stay-home': { ...stayHome, onDone: 'kinship' },
    kinship: { ...kinship, onDone: 'return-home' },
    'return-home': { ...returnHome, onDone: 'away' },
    away: { ...away, onDone: 'siblings' },
    siblings: { ...siblings, onDone: 'weighing' },
    weighing: { ...weighing, onDone: 'plan' },
    plan: { ...plan, onDone: 'summary' },
    summary: { type: 'final' },
  },
});
