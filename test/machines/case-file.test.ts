// The record read back: never trusted, never thrown over, and nothing in it lost.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDraft, notKnownYet } from '../../machines/case-edits.ts';
import { type CaseFile, caseFormat, emptyCase } from '../../machines/case-file.ts';
import { walkOf } from '../../machines/child-journey.ts';
import { restore } from '../../machines/restore.ts';
import { isValues } from '../../machines/answers/shown.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { anyCase } from './any-case.ts';
import { dateOf, today } from './journey-support.ts';
import { answered, at, caseWith, childIn } from './sheet-support.ts';

const reread = (caseFile: CaseFile) => restore(JSON.stringify(caseFile));

/** A stored text as it was written, with one thing anywhere inside it put in the place of another. */
const anyDamage = fc
  .tuple(anyCase, fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 7 }), fc.jsonValue())
  .map(([caseFile, turns, put]) => {
    const written: unknown = JSON.parse(JSON.stringify(caseFile));
    return JSON.stringify(damaged(written, turns, put));
  });

function damaged(value: unknown, [turn, ...turns]: readonly number[], put: unknown): unknown {
  const inside: [string, unknown][] = Array.isArray(value) || isValues(value) ? Object.entries(value) : [];
  const chosen = turn === undefined ? undefined : inside[turn % Math.max(1, inside.length)];
  if (!chosen) return put;
  const [key, was] = chosen;
  const now = damaged(was, turns, put);
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? now : one));
  return { ...Object.fromEntries(inside), [key]: now };
}

/** What reading any text back has to be: a case that works and stays as it is, or the text itself with a reason. */
function expectReadable(raw: string): void {
  const read = restore(raw);
  if (!read.ok) {
    expect(read.raw).toBe(raw);
    expect(['not-json', 'not-a-case', 'newer-format']).toContain(read.why);
    return;
  }
  expect(reread(read.caseFile)).toEqual(read);
  for (const child of read.caseFile.children) {
    expect(walkOf(child, { local: noLocalRules, asOf: today }).reachedSummary).toBe(true);
  }
}

describe('reading a case back', () => {
  it('never throws over any text, and gives the text back with the reason', () => {
    fc.assert(fc.property(fc.string(), expectReadable), { numRuns: 1000 });
  });

  it('never throws over any JSON', () => {
    fc.assert(fc.property(fc.json(), expectReadable), { numRuns: 1000 });
  });

  it('never throws over a case of which any one thing was changed by hand', () => {
    fc.assert(fc.property(anyDamage, expectReadable), { numRuns: 300 });
  });

  it('gives the same case, whatever was done with it', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        expect(reread(caseFile)).toEqual({ ok: true, caseFile });
      }),
    );
  });

  it('gives an empty case back empty', () => {
    expect(reread(emptyCase('v1'))).toEqual({ ok: true, caseFile: emptyCase('v1') });
  });

  const refused: readonly [sentence: string, raw: string, why: string][] = [
    ['nothing at all', '', 'not-json'],
    ['a text that was cut off', '{"format": 1, "chil', 'not-json'],
    ['a list', '[]', 'not-a-case'],
    ['a case of no format', JSON.stringify({ ...emptyCase(''), format: undefined }), 'not-a-case'],
    ['a case of a format before the first', JSON.stringify({ ...emptyCase(''), format: 0 }), 'not-a-case'],
    ['a case for nobody we write for', JSON.stringify({ ...emptyCase(''), audience: 'judge' }), 'not-a-case'],
    ['a case of a newer format', JSON.stringify({ ...emptyCase(''), format: caseFormat + 1 }), 'newer-format'],
    ['a newer case of which we understand nothing else', JSON.stringify({ format: 99 }), 'newer-format'],
  ];

  it.each(refused)('refuses %s and keeps its text', (_, raw, why) => {
    expect(restore(raw)).toEqual({ ok: false, raw, why });
  });
});

describe('a case that was kept before lines could be written on the sheet', () => {
  const raw = readFileSync(fileURLToPath(new URL('case-of-format-1.json', import.meta.url)), 'utf8');
  const stored: unknown = JSON.parse(raw);
  const read = restore(raw);
  if (!read.ok) throw new Error(read.why);
  const { caseFile } = read;

  /** Every value of the stored case that is not at the same place in what was read, by path. */
  function lost(was: unknown, is: unknown, path: string): string[] {
    const inside: [string, unknown][] = Array.isArray(was) || isValues(was) ? Object.entries(was) : [];
    if (inside.length === 0) return JSON.stringify(was) === JSON.stringify(is) ? [] : [path];
    return inside.flatMap(([key, one]) => lost(one, at(is, [key]), `${path}/${key}`));
  }

  const recorded = '/children/1/steps/siblings/answers/whoCounts/0';
  const drafted = '/drafts/c1/siblings/whoCounts/0';

  it('is read with all in its place but the number of its format and the rows of brothers and sisters', () => {
    expect(stored).toMatchObject({ format: 1 });
    expect(lost(stored, caseFile, '')).toEqual([
      '/format',
      ...['label', 'tie', 'lives', 'childSays'].map((name) => `${recorded}/${name}`),
      `${drafted}/label`,
    ]);
    expect(caseFile.format).toBe(caseFormat);
  });

  it('has those rows under the brother or sister whom each names, and as they were', () => {
    expect(childIn(caseFile, 'c2').steps.siblings?.answers?.whoCounts).toEqual({
      c1: { counts: 'yes', tie: 'half', childSays: '' },
    });
    expect(caseFile.drafts['c1/siblings']).toMatchObject({ whoCounts: { c2: { counts: 'yes' } } });
    const path = (at: string) => at.split('/').filter((key) => key !== '');
    expect(caseFile.retired).toMatchObject({
      'c2/siblings/whoCounts': [at(stored, path(recorded))],
      'c1/siblings/whoCounts': [at(stored, ['drafts', 'c1/siblings', 'whoCounts', '0'])],
    });
  });

  it('has nothing on the sheet yet that nobody could write, and is not a saved copy', () => {
    for (const child of caseFile.children) {
      expect(child).toMatchObject({ lines: [], notes: {}, order: {}, limits: {} });
    }
    expect(caseFile.evidence).toMatchObject([{ what: 'School log', found: '' }]);
    expect(caseFile.savedOn).toBe('');
  });

  it('has an id for every row, by which a line keeps its weight when another row goes', () => {
    const rows = childIn(caseFile).steps['home-risks']?.answers?.risks.map(({ id, harm }) => [id, harm]);
    expect(rows).toEqual([
      ['r0', 'Left alone at night'],
      ['r1', 'No meals on Sundays'],
    ]);
    expect(JSON.stringify(stored)).not.toContain('"r0"');
  });

  it('is the same when it is kept and read again', () => {
    expect(reread(caseFile)).toEqual({ ok: true, caseFile });
  });
});

describe('an answer that no longer fits its question', () => {
  const written = caseWith(
    answered('c1', 'home-and-status', {
      livesNow: 'foster-care',
      legalStatus: 'care-order',
      homeInWords: 'By the sea.',
    }),
    answered('c1', 'dates', { cameIntoCare: dateOf('2024-01-02') }),
    answered('c2', 'home-and-status', { livesNow: 'with-parents', legalStatus: 'none' }),
    keepDraft('c2/wishes', { ownWords: 'I want my dog.' }),
    notKnownYet('c2', 'identity', { what: 'Her language', who: 'School', by: dateOf('2026-12-01') }),
  );
  const spoil = (caseFile: CaseFile) => JSON.stringify(caseFile).replace('"foster-care"', '"a-castle"');
  const spoilt = spoil(written);

  it('comes back as a draft, whole, and its step asks again', () => {
    const read = restore(spoilt);
    if (!read.ok) throw new Error(read.why);
    expect(read.caseFile.drafts['c1/home-and-status']).toMatchObject({
      livesNow: 'a-castle',
      homeInWords: 'By the sea.',
    });
    expect(childIn(read.caseFile).steps['home-and-status']).toBeUndefined();
  });

  it('loses nothing else', () => {
    const read = restore(spoilt);
    if (!read.ok) throw new Error(read.why);
    const { children, drafts, ...others } = read.caseFile;
    const { children: childrenBefore, drafts: draftsBefore, ...othersBefore } = written;
    expect(others).toEqual(othersBefore);
    expect(drafts).toEqual({ ...draftsBefore, 'c1/home-and-status': drafts['c1/home-and-status'] });
    expect(childIn({ ...read.caseFile, children }).steps.dates).toEqual(childIn(written).steps.dates);
    expect(children.slice(1)).toEqual(childrenBefore.slice(1));
  });

  it('does not take the place of what was being typed since', () => {
    const typed = { homeInWords: 'Typed since.' };
    const read = restore(spoil(keepDraft('c1/home-and-status', typed)(written)));
    expect(read.ok && read.caseFile.drafts['c1/home-and-status']).toEqual(typed);
  });

  it('is passed over, not counted, when its status is one we do not know', () => {
    const read = restore(JSON.stringify(written).replaceAll('"status":"answered"', '"status":"finished"'));
    if (!read.ok) throw new Error(read.why);
    const record = childIn(written).steps.dates;
    expect(childIn(read.caseFile).steps.dates).toEqual({ ...record, status: 'skipped' });
  });

  it('is kept when its question is no longer asked, beside the answers that still are', () => {
    const read = restore(JSON.stringify(written).replace('"homeInWords"', '"homeAsItWas"'));
    if (!read.ok) throw new Error(read.why);
    expect(read.caseFile.retired['c1/home-and-status']).toMatchObject({ homeAsItWas: 'By the sea.' });
    expect(childIn(read.caseFile).steps['home-and-status']).toMatchObject({
      status: 'answered',
      answers: { livesNow: 'foster-care', homeInWords: '' },
    });
  });

  it('is kept when its whole step is no longer asked, however often it is read', () => {
    const read = restore(JSON.stringify(written).replace('"home-and-status":{', '"home-as-it-was":{'));
    if (!read.ok) throw new Error(read.why);
    expect(JSON.stringify(read.caseFile.retired['c1/home-as-it-was'])).toContain('By the sea.');
    expect(reread(read.caseFile)).toEqual(read);
  });
});
