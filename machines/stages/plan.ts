// Stage 8: the permanence plan and the second plan, family time, life story work, roles and decisions.
import { asks, journeySetup } from '../journey-setup.ts';

export const plan = journeySetup.createStateConfig({
  initial: 'permanence-plan',
  states: {
    'permanence-plan': asks('permanence-plan', 'family-time'),
    'family-time': asks('family-time', 'life-story'),
    'life-story': asks('life-story', 'roles-and-decisions'),
    'roles-and-decisions': asks('roles-and-decisions', 'done'),
    done: { type: 'final' },
  },
});
