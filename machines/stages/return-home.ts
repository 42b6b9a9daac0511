// Stage 4: return home. For a child who lives away; a child at home on a care order meets only the placement rules.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const returnHome = journeySetup.createStateConfig({
  initial: 'isAway',
  states: {
    isAway: decides(
      'childLivesAwayFromHome',
      ['return-changes', 'return-indicators', 'earlier-return', 'earlier-return-review', 'long-time-in-care'],
      'isUnderCareOrder',
    ),
    'return-changes': asks('return-changes', 'return-indicators'),
    'return-indicators': asks('return-indicators', 'earlier-return'),
    'earlier-return': asks('earlier-return', 'didReturnEnd'),
    didReturnEnd: decides('earlierReturnEnded', ['earlier-return-review'], 'isLongInCare'),
    'earlier-return-review': asks('earlier-return-review', 'isLongInCare'),
    isLongInCare: decides('moreThanTwoYearsInCare', ['long-time-in-care'], 'isUnderCareOrder'),
    'long-time-in-care': asks('long-time-in-care', 'isUnderCareOrder'),
    isUnderCareOrder: decides('childIsUnderCareOrder', ['placement-with-parents'], 'isPastThirdReview'),
    'placement-with-parents': asks('placement-with-parents', 'isPastThirdReview'),
    isPastThirdReview: decides('thirdReviewReached', ['third-review'], 'isReturnAsked'),
    'third-review': asks('third-review', 'isReturnAsked'),
    isReturnAsked: decides('childLivesAwayFromHome', ['return-support', 'return-judgement'], 'done'),
    'return-support': asks('return-support', 'return-judgement'),
    'return-judgement': asks('return-judgement', 'done'),
    done: { type: 'final' },
  },
});
