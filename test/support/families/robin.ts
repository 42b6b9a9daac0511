// An invented child in Sandwell: Robin, five, with foster carers, and a grandmother who is willing.
import { weeksAgo } from '../days.ts';
import { type ToldChild, aunt, grandmother } from '../telling.ts';
import { childInCare, childInCareOnSheet } from './child-in-care.ts';
import { weighed } from './weighing.ts';

const todaysCarers = 'todays-carers';

export const robin: ToldChild = {
  label: 'Robin',
  years: '5',
  telling: {
    ...childInCare,
    'home-and-status': {
      livesNow: 'foster-care',
      legalStatus: 'interim-care-order',
      liveWithOrder: 'no',
      homeInWords: 'With foster carers on the other side of the canal.',
    },
    'family-network': {
      anyone: 'yes',
      carers: [
        {
          person: grandmother,
          asked: 'yes',
          willing: 'yes',
          able: 'with-support',
          livesWhere: 'Near the chapel',
          ownWords: 'Nobody rang me until Easter.',
        },
        {
          person: aunt,
          asked: 'yes',
          willing: 'no',
          able: 'no',
          ruledOut: 'By herself: four children in two rooms.',
          ruledOutOn: weeksAgo(9),
        },
      ],
    },
    'carer-arrangements': {
      carers: {
        [grandmother]: {
          relation: 'relative-in-law',
          arrangedBy: 'council',
          howLong: '28-days-or-more',
          approval: 'in-assessment',
        },
      },
    },
    'approved-carer': {
      carers: {
        [grandmother]: { stage: 'in-assessment', panelOn: weeksAgo(-7), needs: 'A stair rail, and her health check.' },
      },
    },
    'away-opening': {
      inMind: ['family-or-friends', 'todays-foster-carers'],
      note: 'Two homes that are known to the child.',
    },
    applicants: {
      carers: {
        [grandmother]: {
          adult: 'yes',
          parent: 'no',
          guardian: 'no',
          specialGuardian: 'no',
          relativeInLaw: 'yes',
          livedWith: 'never',
          consents: ['none-yet'],
          note: 'Asked what the order would cost her.',
        },
        [todaysCarers]: {
          adult: 'yes',
          parent: 'no',
          relativeInLaw: 'no',
          fosterCarer: 'now',
          livedWith: 'less-than-a-year',
          note: 'They have not thought of an order.',
        },
      },
    },
    'sgo-considerations': weighed({
      fits: ['bradford-221', 'Wants one bed that is not a visitor’s bed.'],
      doesNotFit: ['dbc-230', 'Visits need somebody in the room.'],
      aboutThisChild: ['sandwell-143', 'It would end at eighteen, when she is eighty-one.'],
      setAside: ['sandwell-126', 'The comparison is made on this sheet.'],
      gain: 'The island, the chapel and the Sunday dinner.',
      loss: 'Leaves the foster brother who taught swimming.',
      reduces: 'Swimming stays on Tuesdays.',
    }),
    'sgo-judgement': {
      judgement: 'realistic-with-support',
      support: 'A stair rail and an allowance that lasts.',
      judgedOn: weeksAgo(1),
      whose: 'The trainee, for discussion',
    },
    'cao-considerations': weighed({
      notKnown: ['dbc-233', 'Nobody has watched them together for a whole day.'],
      gain: 'The mother keeps an equal say on school.',
      loss: 'The mother can go back to court without asking.',
      reduces: 'A condition on applications.',
    }),
    'cao-judgement': { judgement: 'realistic', judgedOn: weeksAgo(1), whose: 'The trainee' },
    'adoption-questions': {
      ageAndAttachment: 'Five, and asks for the grandmother by name.',
      lifelongEffect: 'Another surname and no chapel.',
      earlyPermanence: 'not-considered',
      earlyPermanenceNote: 'Should have been thought of in the first month.',
      kinFirst: 'no',
      siblingsAdopted: 'yes',
      siblingsAdoptedNote: 'An older sister was adopted in another county; letters come.',
      lastResort: 'Kin have not been looked at to the end.',
    },
    'adoption-considerations': weighed({
      doesNotFit: ['dbc-235', 'Knows quite well who the family is.'],
      aboutThisChild: ['sandwell-174', 'The letters from the sister show that ties can be kept.'],
      gain: 'Might live near the sister.',
      loss: 'The Patois words at bedtime.',
      reduces: 'Adopters who keep them up.',
    }),
    'adoption-judgement': {
      judgement: 'not-known',
      findOutWhat: 'Where the sister’s parents stand',
      findOutWho: 'The adoption agency',
      findOutBy: weeksAgo(-6),
    },
    'todays-carers': {
      couldStay: 'perhaps',
      carersSay: 'We said a year, and we are fond of this one.',
      childSays: 'They do pancakes right.',
      strengths: 'A calm house with a rule for everything.',
      worries: 'They are leaving fostering in three years.',
      needs: 'A clear date, from the fostering team, before the summer.',
    },
    'ltf-considerations': {
      longTermIsThePlan: 'not-known',
      carerAgreed: 'no',
      authorityConfirmed: 'no',
      laterOrder: 'They say that they would not.',
      stayingPut: 'Too early to say.',
      ...weighed({
        fits: ['bradford-226', 'Says "my mum" of the mother.'],
        gain: 'The same school gate.',
        loss: 'Carers who stop before the child is nine.',
        reduces: 'A second family met early.',
      }),
    },
    'ltf-judgement': {
      judgement: 'not-realistic-now',
      reason: 'These carers stop in three years and no others are named.',
      judgedOn: weeksAgo(1),
      whose: 'The trainee',
    },
    'other-arrangements': { bears: 'no', why: 'Five years old.' },
    'other-judgement': { judgement: 'not-realistic-now', reason: 'A five-year-old belongs in a family home.' },
  },
  onSheet: [
    ...childInCareOnSheet,
    ['Kinship care', 'What it is, and with whom', 'By herself: four children in two rooms.'],
    ['Kinship care', 'What would reduce it, and who provides it', 'A stair rail, and her health check.'],
    ['Special guardianship', 'Legal route and parental responsibility', 'Asked what the order would cost her.'],
    ['Child arrangements order', 'Legal route and parental responsibility', 'Asked what the order would cost her.'],
    ['Special guardianship', 'Losses', 'It would end at eighteen, when she is eighty-one.'],
    ['Special guardianship', 'Needs met and unmet', 'Visits need somebody in the room.'],
    ['Special guardianship', 'Where we stand', 'A stair rail and an allowance that lasts.'],
    ['Child arrangements order', 'Evidence, and what is missing', 'Nobody has watched them together for a whole day.'],
    ['Adoption', 'Losses', 'The letters from the sister show that ties can be kept.'],
    ['Adoption', 'Brothers and sisters', 'An older sister was adopted in another county; letters come.'],
    ['Adoption', 'Where we stand', 'Where the sister’s parents stand, The adoption agency'],
    [
      'Long-term fostering',
      'Views of parents, carers, guardian and IRO',
      'We said a year, and we are fond of this one.',
    ],
    ['Long-term fostering', "The child's wishes", 'They do pancakes right.'],
    ['Long-term fostering', 'Losses', 'They are leaving fostering in three years.'],
    ['Long-term fostering', 'Where we stand', 'These carers stop in three years and no others are named.'],
  ],
};
