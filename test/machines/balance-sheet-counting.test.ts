// Which answers count on the balance sheet, and what becomes of a judgement that is given, changed or still open.
import { describe, expect, it } from 'vitest';
import { notKnownYet, skipStep } from '../../machines/case-edits.ts';
import { options } from '../../machines/vocabulary.ts';
import { grandmother, twoChildren } from './sheet-family.ts';
import { answered, fromStep, sheetOf } from './sheet-support.ts';

describe('an answer that does not count', () => {
  it('vanishes when its step was passed over later, and comes back with it', () => {
    const caseFile = twoChildren(grandmother);
    const without = notKnownYet('c1', 'family-network', {
      what: 'Who could care',
      who: 'The worker',
      by: { day: '', month: '', year: '' },
    })(caseFile);
    expect(fromStep(sheetOf(caseFile), 'family-network')).toHaveLength(3);
    expect(fromStep(sheetOf(without), 'family-network')).toEqual([]);
    expect(sheetOf(without).openActions).toMatchObject([{ what: 'Who could care', step: 'family-network' }]);
    expect(fromStep(sheetOf(grandmother(without)), 'family-network')).toHaveLength(3);
  });

  it('vanishes when its question is no longer shown', () => {
    const meeting = (held: 'held' | 'declined') =>
      sheetOf(
        twoChildren(answered('c1', 'family-meeting', { meeting: held, outcome: 'Gran will ask', whyNot: 'Too soon' })),
      );
    expect(fromStep(meeting('held'), 'family-meeting')).toEqual(['kinship views neutral: held, “Gran will ask”']);
    expect(fromStep(meeting('declined'), 'family-meeting')).toEqual(['kinship views neutral: declined, “Too soon”']);
  });

  it('vanishes when its step is parked', () => {
    const atHome = answered('c1', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'none' });
    const changes = answered('c1', 'return-changes', { changes: [{ change: 'No more nights alone' }] });
    expect(fromStep(sheetOf(twoChildren(changes)), 'return-changes')).toHaveLength(1);
    expect(fromStep(sheetOf(twoChildren(changes, atHome)), 'return-changes')).toEqual([]);
  });

  it('vanishes when the person it is about is no longer named as a carer', () => {
    const found = answered('c1', 'viability', { carers: { p1: { strengths: 'Calm' }, p3: { strengths: 'Kind' } } });
    expect(fromStep(sheetOf(twoChildren(found)), 'viability')).toEqual(['kinship gains for: p1, “Calm”']);
  });
});

describe('the judgement of an option', () => {
  it('is told with its reason, and leaves the option’s lines as they were', () => {
    const judged = answered('c1', 'home-judgement', {
      judgement: 'not-realistic-now',
      reason: 'Nobody sleeps there now',
      whose: 'the meeting',
      judgedOn: { day: '20', month: '11', year: '2026' },
    });
    const sheet = sheetOf(twoChildren(judged));
    expect(sheet.judgements['stay-home']).toMatchObject({
      status: 'answered',
      judgement: 'not-realistic-now',
      reason: 'Nobody sleeps there now',
      whose: 'the meeting',
      judgedOn: '2026-11-20',
    });
    expect(sheet.cells).toEqual(sheetOf(twoChildren()).cells);
  });

  it('says where it is still open: not begun, passed over, not known, or not asked of this child', () => {
    const later = notKnownYet('c2', 'ltf-judgement', { what: '', who: '', by: { day: '', month: '', year: '' } });
    const sheet = sheetOf(twoChildren(skipStep('c2', 'sgo-judgement'), later), 'c2');
    expect(options.map((option) => sheet.judgements[option].status)).toEqual([
      'not-begun',
      'not-begun',
      'not-asked',
      'skipped',
      'not-begun',
      'not-begun',
      'not-known',
      'not-begun',
    ]);
  });

  it('of “not known yet” makes an open action of its own child', () => {
    const unknown = answered('c1', 'sgo-judgement', {
      judgement: 'not-known',
      findOutWhat: 'Support plan',
      findOutWho: 'P',
    });
    expect(sheetOf(twoChildren(unknown)).openActions).toMatchObject([{ what: 'Support plan', step: 'sgo-judgement' }]);
    expect(sheetOf(twoChildren(unknown), 'c2').openActions).toEqual([]);
  });
});
