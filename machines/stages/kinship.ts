// Stage 3: kinship care. The network first, then how the child could live with each possible carer.
import { asks, decides, journeySetup } from '../journey-setup.ts';

export const kinship = journeySetup.createStateConfig({
  initial: 'family-network',
  states: {
    'family-network': asks('family-network', 'family-meeting'),
    'family-meeting': asks('family-meeting', 'isThereSomeone'),
    isThereSomeone: decides(
      'someoneInTheNetworkCouldCare',
      [
        'carer-arrangements',
        'family-arrangement',
        'private-fostering',
        'regulation-24',
        'approved-carer',
        'unregulated',
        'viability',
      ],
      'kinship-judgement',
    ),
    'carer-arrangements': asks('carer-arrangements', 'isFamilyArrangement'),
    isFamilyArrangement: decides('familyArrangedTheCare', ['family-arrangement'], 'isPrivateFostering'),
    'family-arrangement': asks('family-arrangement', 'isPrivateFostering'),
    isPrivateFostering: decides('careIsPrivateFostering', ['private-fostering'], 'isTemporarilyApproved'),
    'private-fostering': asks('private-fostering', 'isTemporarilyApproved'),
    isTemporarilyApproved: decides('carerHasTemporaryApproval', ['regulation-24'], 'isApproved'),
    'regulation-24': asks('regulation-24', 'isApproved'),
    isApproved: decides('carerIsOrWillBeApproved', ['approved-carer'], 'isOutsideTheRules'),
    'approved-carer': asks('approved-carer', 'isOutsideTheRules'),
    isOutsideTheRules: decides('careIsOutsideTheRules', ['unregulated'], 'viability'),
    unregulated: asks('unregulated', 'viability'),
    viability: asks('viability', 'kinship-judgement'),
    'kinship-judgement': asks('kinship-judgement', 'done'),
    done: { type: 'final' },
  },
});
