// What a sheet and a plan lack: each gap is there, leads to where it is mended, and goes when it is. Nothing is counted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '../../machines/restore.ts';
import { gapIds, options } from '../../machines/vocabulary.ts';
import { anyCase } from './any-case.ts';
import { gapsIn, judged, mended, notNow, placesOf, withGap, withoutGap, wrote } from './gap-support.ts';
import { answered, caseWith, childIn, sheetOf } from './sheet-support.ts';

describe.each(gapIds)('the gap %s', (id) => {
  const { option } = mended[id];

  it('is there, with a place to mend it', () => {
    expect(placesOf(withGap(id), id, option).length).toBeGreaterThan(0);
  });

  it('goes when a person mends it', () => {
    expect(placesOf(withoutGap(id), id, option)).toEqual([]);
  });

  it('is not there for a brother or sister because of this child', () => {
    const other = (caseFile: ReturnType<typeof withGap>) => gapsIn(caseFile, [], 'c2');
    expect(other(withGap(id))).toEqual(other(caseWith()));
  });
});

describe('gaps', () => {
  it('stand in one fixed order, each once, whatever the case', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const found = gapsIn(caseFile).map(({ id }) => id);
        expect(found).toEqual(gapIds.filter((id) => found.includes(id)));
        expect(found.length).toBe(new Set(found).size);
      }),
      { numRuns: 40 },
    );
  });

  it('hold no number: no count, no score, no share', () => {
    const numbersIn = (value: unknown): unknown[] => {
      if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
      return typeof value === 'number' ? [value] : [];
    };
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        expect(numbersIn(gapsIn(caseFile, ['t1']))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('take no option and no row off the sheet, and change nothing on it', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const before = JSON.stringify(caseFile);
        gapsIn(caseFile);
        expect(JSON.stringify(caseFile)).toBe(before);
        expect(sheetOf(caseFile).options).toEqual(options);
      }),
      { numRuns: 20 },
    );
  });

  it('name only places that are there: a line of the sheet, an open action, a time limit that has passed', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const sheet = sheetOf(caseFile);
        for (const { places } of gapsIn(caseFile, ['t1'])) {
          for (const place of places) {
            if (place.at === 'cell' && place.entry) {
              expect(sheet.cells.get(`${place.option} ${place.row}`)).toContainEqual(place.entry);
            }
            if (place.at === 'action') expect(sheet.openActions).toContainEqual(place.action);
            if (place.at === 'timescale') expect(place.timescale).toBe('t1');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same when the case was kept and read again', () => {
    const caseFile = caseWith(...gapIds.flatMap((id) => mended[id].there ?? []));
    const read = restore(JSON.stringify(caseFile));
    expect(read.ok && gapsIn(read.caseFile)).toEqual(gapsIn(caseFile));
  });

  it('are those of a time limit that has passed until somebody says what happened', () => {
    expect(gapsIn(caseWith(), ['t1']).at(-1)).toEqual({
      id: 'date-passed',
      places: [{ at: 'timescale', timescale: 't1' }],
    });
    expect(gapsIn(caseWith()).map(({ id }) => id)).not.toContain('date-passed');
  });
});

describe('an option that was judged not realistic now', () => {
  it.each(options.filter((option) => option !== 'return-home'))('is not asked for more: %s', (option) => {
    const line = wrote({ option, row: 'losses', side: 'against', text: 'Far away.' });
    const before = caseWith(line, judged(option, { judgement: 'realistic' }));
    const after = judged(option, notNow)(before);
    const places = (caseFile: typeof before) =>
      gapsIn(caseFile).flatMap(({ id, places: all }) =>
        all.some((place) => 'option' in place && place.option === option) ? [id] : [],
      );
    expect(places(before)).toEqual(['nothing-for', 'evidence-awaited', 'nothing-reduces']);
    // What was said of it still has to rest on something, the more so as it was ruled out.
    expect(places(after)).toEqual(['evidence-awaited']);
    expect(childIn(after).lines).toEqual(childIn(before).lines);
    expect(sheetOf(after).cells).toEqual(sheetOf(before).cells);
  });

  it('is asked about again once it is judged otherwise', () => {
    const back = caseWith(judged('sgo', notNow), judged('sgo', { judgement: 'realistic' }));
    expect(placesOf(back, 'only-starters', 'sgo')).not.toEqual([]);
  });
});

describe('a claim', () => {
  it('that says itself what it rests on awaits no evidence, and a wish or a view is none', () => {
    const risk = (evidence: string) => answered('c1', 'home-risks', { risks: [{ harm: 'Left alone', evidence }] });
    expect(placesOf(caseWith(risk('Two calls in March')), 'evidence-awaited')).toEqual([]);
    expect(placesOf(caseWith(risk('')), 'evidence-awaited')).toHaveLength(1);
    for (const row of ['wishes', 'views'] as const) {
      expect(placesOf(caseWith(wrote({ row, text: 'I want to stay.' })), 'evidence-awaited')).toEqual([]);
    }
  });
});
