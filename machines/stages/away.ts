// Stage 5: options away from home. Four options of equal standing, each asked in the same way; then other arrangements.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const away = journeySetup.createStateConfig({
  initial: 'away-opening',
  states: {
    'away-opening': asks('away-opening', 'couldSomeoneApply'),
    couldSomeoneApply: decides('someoneCouldApply', ['applicants'], 'sgo-considerations'),
    applicants: asks('applicants', 'sgo-considerations'),
    'sgo-considerations': asks('sgo-considerations', 'sgo-judgement'),
    'sgo-judgement': asks('sgo-judgement', 'cao-considerations'),
    'cao-considerations': asks('cao-considerations', 'cao-judgement'),
    'cao-judgement': asks('cao-judgement', 'adoption-questions'),
    'adoption-questions': asks('adoption-questions', 'adoption-considerations'),
    'adoption-considerations': asks('adoption-considerations', 'adoption-judgement'),
    'adoption-judgement': asks('adoption-judgement', 'isInFosterCare'),
    isInFosterCare: decides('childLivesWithFosterCarers', ['todays-carers'], 'ltf-considerations'),
    'todays-carers': asks('todays-carers', 'ltf-considerations'),
    'ltf-considerations': asks('ltf-considerations', 'ltf-judgement'),
    'ltf-judgement': asks('ltf-judgement', 'isSixteen'),
    isSixteen: decides('childIs16OrOver', ['sixteen-and-over'], 'other-arrangements'),
    'sixteen-and-over': asks('sixteen-and-over', 'other-arrangements'),
    'other-arrangements': asks('other-arrangements', 'other-judgement'),
    'other-judgement': asks('other-judgement', 'done'),
    done: { type: 'final' },
  },
});
