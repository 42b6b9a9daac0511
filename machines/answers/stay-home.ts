// What is asked about staying at home: support, risks, protection and the judgement.
import { choice, date, each, line, rows, words } from './field.ts';
import { judgementFields } from './judgement.ts';

const supportAtHome = [
  'early-help',
  'family-meeting',
  'child-in-need-plan',
  'child-protection-plan',
  'strengthening-families',
  'public-law-outline',
  'supervision-order',
  'housing-or-money',
] as const;

export const homeSupport = {
  support: each(supportAtHome, {
    tried: choice(['not-considered', 'considered', 'offered', 'tried', 'not-known']),
    result: words({ field: 'tried', is: ['considered', 'offered', 'tried'] }),
  }),
  otherSupport: words(),
  whyItEnded: words(),
} as const;

export const supervisionOrder = {
  madeOn: date({ past: true }),
  helping: choice(['yes', 'partly', 'no', 'not-known']),
  how: words(),
  afterItEnds: words(),
} as const;

export const homeRisks = {
  risks: rows({
    harm: words(),
    likely: choice(['very-likely', 'likely', 'possible', 'unlikely', 'not-known']),
    serious: choice(['very-serious', 'serious', 'some', 'not-known']),
    evidence: words(),
    reduces: words(),
    whoProvides: line(),
  }),
  protective: rows({ text: words(), whose: line() }),
  safeIf: words(),
} as const;

export const homeJudgement = judgementFields;
