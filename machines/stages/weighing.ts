// Stage 7: the balance sheet is weighed. Whose views there are, all options at once, and what is proportionate.
import { asks, journeySetup } from '../journey-setup.ts';

export const weighing = journeySetup.createStateConfig({
  initial: 'voices',
  states: {
    voices: asks('voices', 'comparing'),
    comparing: asks('comparing', 'proportionality'),
    proportionality: asks('proportionality', 'done'),
    done: { type: 'final' },
  },
});
