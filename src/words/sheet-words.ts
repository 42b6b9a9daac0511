// What each row of the sheet is called, for people who work with the child and for families.
import type { SheetRow, Side } from '../../machines/balance-sheet/rows.ts';
import type { Entry, JudgementStatus } from '../../machines/balance-sheet/sheet.ts';
import type { Audience } from '../../machines/vocabulary.ts';

type RowWords = Readonly<Record<SheetRow | 'judgement', string>>;

const professional: RowWords = {
  judgement: 'Where we stand',
  what: 'What it is, and with whom',
  legal: 'Legal route and parental responsibility',
  wishes: "The child's wishes",
  needs: 'Needs met and unmet',
  gains: 'Gains, now and for life',
  losses: 'Losses',
  harm: 'Harm risked: what, how likely, how serious',
  reduces: 'What would reduce it, and who provides it',
  stability: "Stability and the carer's commitment",
  'family-time': 'Family time',
  siblings: 'Brothers and sisters',
  identity: 'Identity and heritage',
  permanence: 'Permanence to 18 and beyond',
  delay: 'Delay',
  views: 'Views of parents, carers, guardian and IRO',
  evidence: 'Evidence, and what is missing',
};

const family: RowWords = {
  judgement: 'Where we stand',
  what: 'What it is, and who with',
  legal: 'The law, and who makes the big choices',
  wishes: 'What the child wants',
  needs: 'What the child needs',
  gains: 'What the child would gain, now and in life',
  losses: 'What the child would lose',
  harm: 'What could go wrong, how likely, how bad',
  reduces: 'What would help, and who gives it',
  stability: 'How settled it would be',
  'family-time': 'Seeing family',
  siblings: 'Brothers and sisters',
  identity: 'Where the child comes from',
  permanence: 'Up to 18 and after',
  delay: 'How long it takes',
  views: 'What parents, carers and others say',
  evidence: 'How we know, and what is missing',
};

export const rowWords = (audience: Audience): RowWords => (audience === 'family' ? family : professional);

type SideWords = Readonly<Record<Side, string>>;
const professionalSides: SideWords = { for: 'For', against: 'Against', neutral: 'To note' };
const familySides: SideWords = { for: 'A good side', against: 'A hard side', neutral: 'To know' };

export const sideWords = (audience: Audience): SideWords => (audience === 'family' ? familySides : professionalSides);

/** What stands where no judgement was given. */
export const statusWords: Readonly<Record<JudgementStatus, string>> = {
  answered: 'No conclusion given',
  skipped: 'Skipped for now',
  'not-known': 'Not known yet',
  'not-begun': 'Nothing said yet',
  'not-asked': 'Not asked for this child',
};

/** What marks a line that is not about this child: a fact of law, or a starting point of policy. */
export function starterWords({ origin, source }: Entry): string | undefined {
  if (origin === 'this-child') return undefined;
  return source.from === 'national' ? 'general fact' : 'starting point, not yet about this child';
}
