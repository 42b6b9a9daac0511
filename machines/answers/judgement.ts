// The four-way judgement that ends every stage. None of its answers closes another option.
import { judgements } from '../vocabulary.ts';
import { choice, date, line, words } from './field.ts';

export const judgementFields = {
  judgement: choice(judgements, { required: true }),
  support: words({ field: 'judgement', is: ['realistic-with-support'] }),
  findOutWhat: words({ field: 'judgement', is: ['not-known'] }),
  findOutWho: line({ field: 'judgement', is: ['not-known'] }),
  findOutBy: date({ when: { field: 'judgement', is: ['not-known'] } }),
  reason: words(),
  judgedOn: date({ past: true }),
  whose: line(),
} as const;
