// An invented child in Bradford: Rowan, four, with the grandmother under temporary approval.
import { weeksAgo } from '../days.ts';
import { type ToldChild, aunt, grandmother } from '../telling.ts';
import { childInCare, childInCareOnSheet } from './child-in-care.ts';
import { weighed } from './weighing.ts';

export const rowan: ToldChild = {
  label: 'Rowan',
  years: '4',
  telling: {
    ...childInCare,
    'home-and-status': {
      livesNow: 'kinship-placement',
      legalStatus: 'interim-care-order',
      liveWithOrder: 'no',
      homeInWords: 'With the grandmother in the house with the red door, for ten weeks now.',
    },
    dates: { ...childInCare.dates, regulation24Started: weeksAgo(10) },
    'family-network': {
      anyone: 'yes',
      carers: [
        {
          person: grandmother,
          asked: 'yes',
          willing: 'yes',
          able: 'with-support',
          livesWhere: 'Two streets away',
          ownWords: 'He has his own hook for his coat already.',
        },
        {
          person: aunt,
          asked: 'yes',
          willing: 'perhaps',
          able: 'not-known',
          livesWhere: 'An hour by train',
          ownWords: 'If Mum cannot, I will not see him go to strangers.',
        },
      ],
    },
    'carer-arrangements': {
      carers: {
        [grandmother]: {
          relation: 'relative-in-law',
          arrangedBy: 'council',
          howLong: '28-days-or-more',
          approval: 'temporary',
          note: 'Given on the day he moved.',
        },
        [aunt]: {
          relation: 'relative-in-law',
          arrangedBy: 'council',
          howLong: '28-days-or-more',
          approval: 'in-assessment',
        },
      },
    },
    'regulation-24': {
      carers: {
        [grandmother]: {
          assessedFirst: 'yes',
          agreedBy: 'The head of service',
          extended: 'asked-for',
          beforeItEnds: 'Panel in five weeks; the aunt’s home is the other plan.',
        },
      },
    },
    'approved-carer': {
      carers: { [aunt]: { stage: 'panel-booked', panelOn: weeksAgo(-6), needs: 'A bed, and two references.' } },
    },
    'away-opening': { inMind: ['family-or-friends', 'adopters'], note: 'Kin first, and early permanence beside it.' },
    applicants: {
      carers: {
        [grandmother]: {
          adult: 'yes',
          parent: 'no',
          guardian: 'no',
          specialGuardian: 'no',
          relativeInLaw: 'yes',
          liveWithOrder: 'no',
          fosterCarer: 'now',
          livedWith: 'less-than-a-year',
          consents: ['none-yet'],
          note: 'She would ask for the order in the spring.',
        },
        [aunt]: { adult: 'yes', parent: 'no', relativeInLaw: 'yes', livedWith: 'never', consents: ['authority'] },
      },
    },
    'sgo-considerations': weighed({
      fits: ['bradford-221', 'He has asked whether he may stay until he is big.'],
      doesNotFit: ['bradford-227', 'Somebody has to watch over visits for a while yet.'],
      notKnown: ['bradford-230', 'The attachment work is not written up.'],
      aboutThisChild: ['bradford-130', 'His mother would still be asked about school, and she wants that.'],
      setAside: ['bradford-127', 'She is not his long-term foster carer.'],
      gain: 'One person who signs the form for the school trip.',
      loss: 'The grandmother would have to say no to her own daughter.',
      reduces: 'A worker who arranges the visits.',
    }),
    'sgo-judgement': {
      judgement: 'realistic',
      reason: 'She could ask for it with leave, and nobody speaks against it.',
      judgedOn: weeksAgo(1),
      whose: 'The social worker',
    },
    'cao-considerations': weighed({
      fits: ['bradford-224', 'She already settles what the day needs.'],
      gain: 'Quicker through the court that has the case now.',
      loss: 'Every school choice is shared with a mother who may not answer.',
      reduces: 'A written plan for when she cannot be reached.',
    }),
    'cao-judgement': {
      judgement: 'realistic-with-support',
      support: 'A solicitor paid for by the council.',
      judgedOn: weeksAgo(1),
      whose: 'The social worker',
    },
    'adoption-questions': {
      ageAndAttachment: 'Four, and he knows who Nan is in every photograph.',
      lifelongEffect: 'He would lose her in law, and the island with her.',
      earlyPermanence: 'considered',
      earlyPermanenceNote: 'Put aside when the grandmother came forward.',
      kinFirst: 'yes',
      siblingsAdopted: 'no',
      lastResort: 'Two options that keep him in the family have not been ruled out.',
    },
    'adoption-considerations': weighed({
      doesNotFit: ['bradford-228', 'He has a sense of who he is.'],
      notKnown: ['bradford-231', 'He is four and has not been asked.'],
      gain: 'Two parents in law for life.',
      loss: 'He would grow up away from the red door and from Big J.',
      reduces: 'Letters twice a year and a visit each summer.',
    }),
    'adoption-judgement': {
      judgement: 'not-realistic-now',
      reason: 'Kin can meet his needs, so it cannot be said that nothing else will do.',
      judgedOn: weeksAgo(1),
      whose: 'The social worker',
    },
    'ltf-considerations': {
      longTermIsThePlan: 'no',
      carerAgreed: 'not-known',
      authorityConfirmed: 'no',
      laterOrder: 'If panel approves her, she could ask for special guardianship later.',
      stayingPut: 'Not spoken of yet; he is four.',
      ...weighed({
        fits: ['bradford-226', 'He says "my mum" of his mother and "my nan" of his nan.'],
        gain: 'Somebody from the council keeps coming.',
        loss: 'A review twice a year for fourteen years.',
        reduces: 'Reviews in the kitchen, with cake.',
      }),
    },
    'ltf-judgement': {
      judgement: 'not-known',
      findOutWhat: 'Whether panel would approve her for him alone',
      findOutWho: 'The fostering social worker',
      findOutBy: weeksAgo(-5),
      judgedOn: weeksAgo(1),
      whose: 'The social worker',
    },
    'other-arrangements': {
      bears: 'no',
      why: 'He is four and has a home in the family.',
      backToFamily: 'He is with his family.',
    },
    'other-judgement': {
      judgement: 'not-realistic-now',
      reason: 'Nothing in his needs asks for staff in place of a family.',
      judgedOn: weeksAgo(1),
      whose: 'The social worker',
    },
  },
  onSheet: [
    ...childInCareOnSheet,
    ['Kinship care', 'Views of parents, carers, guardian and IRO', 'He has his own hook for his coat already.'],
    ['Kinship care', 'Legal route and parental responsibility', 'The head of service'],
    ['Kinship care', "Stability and the carer's commitment", 'Panel in five weeks; the aunt’s home is the other plan.'],
    ['Kinship care', 'What would reduce it, and who provides it', 'A bed, and two references.'],
    ['Special guardianship', 'Legal route and parental responsibility', 'She would ask for the order in the spring.'],
    [
      'Child arrangements order',
      'Legal route and parental responsibility',
      'She would ask for the order in the spring.',
    ],
    ['Special guardianship', 'Needs met and unmet', 'He has asked whether he may stay until he is big.'],
    ['Special guardianship', 'Needs met and unmet', 'Somebody has to watch over visits for a while yet.'],
    ['Special guardianship', 'Evidence, and what is missing', 'The attachment work is not written up.'],
    ['Special guardianship', 'Gains, now and for life', 'One person who signs the form for the school trip.'],
    ['Special guardianship', 'Losses', 'The grandmother would have to say no to her own daughter.'],
    ['Special guardianship', 'Where we stand', 'She could ask for it with leave, and nobody speaks against it.'],
    ['Child arrangements order', 'Losses', 'Every school choice is shared with a mother who may not answer.'],
    ['Child arrangements order', 'Where we stand', 'A solicitor paid for by the council.'],
    ['Adoption', 'Losses', 'He would grow up away from the red door and from Big J.'],
    ['Adoption', 'Delay', 'Put aside when the grandmother came forward.'],
    ['Adoption', 'Where we stand', 'Kin can meet his needs, so it cannot be said that nothing else will do.'],
    ['Long-term fostering', 'Permanence to 18 and beyond', 'Not spoken of yet; he is four.'],
    ['Long-term fostering', 'What would reduce it, and who provides it', 'Reviews in the kitchen, with cake.'],
    ['Long-term fostering', 'Where we stand', 'Whether panel would approve her for him alone'],
    ['Other arrangements', 'What it is, and with whom', 'He is four and has a home in the family.'],
  ],
};
