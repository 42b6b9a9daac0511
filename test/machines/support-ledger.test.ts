// The support ledger: everything that speaks against an option stands there once, with the help that was named for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportLedger } from '../../machines/plan/support-ledger.ts';
import { addLine, noteLine, setLineAside } from '../../machines/line-edits.ts';
import { options } from '../../machines/vocabulary.ts';
import { anyCase } from './any-case.ts';
import { lineSaying, ownLine, typed } from './sheet-lines.ts';
import { answered, caseWith, ownEntries, sheetOf } from './sheet-support.ts';

const risks = answered('c1', 'home-risks', {
  risks: [
    { id: 'x1', harm: 'Left alone', reduces: 'A friend sleeps over', whoProvides: 'The friend' },
    { id: 'x2', harm: 'Goes hungry' },
  ],
  safeIf: 'Somebody is always there',
});
const inShort = (caseFile: ReturnType<typeof caseWith>) =>
  supportLedger(sheetOf(caseFile)).map(({ option, against, help }) => [
    option,
    against ? typed(against) : '',
    help.map(typed),
  ]);

describe('the support ledger', () => {
  it('sets the help beside what it is for, and help for nothing in particular by itself', () => {
    expect(inShort(caseWith(risks))).toEqual([
      ['stay-home', 'Left alone', ['A friend sleeps over']],
      ['stay-home', 'Goes hungry', []],
      ['stay-home', '', ['Somebody is always there']],
    ]);
  });

  it('goes through the options in their one order, whatever was written first', () => {
    const line = (option: (typeof options)[number]) =>
      addLine('c1', ownLine({ option, row: 'losses', side: 'against', text: `Of ${option}` }));
    const written = caseWith(...options.toReversed().map(line));
    expect(supportLedger(sheetOf(written)).map(({ option }) => option)).toEqual(options);
  });

  it('keeps help whose risk was set aside, by itself', () => {
    const { id } = lineSaying(sheetOf(caseWith(risks)), 'Left alone');
    const aside = setLineAside('c1', id, 'It was once.', '2026-11-20')(caseWith(risks));
    expect(inShort(aside)).toContainEqual(['stay-home', '', ['A friend sleeps over']]);
    expect(inShort(aside).map(([, against]) => against)).not.toContain('Left alone');
  });

  it('says who provides, who pays and by when, as it was noted', () => {
    const { id } = lineSaying(sheetOf(caseWith(risks)), 'Goes hungry');
    const note = { reducedBy: 'Breakfast club', whoProvides: 'School', whoPays: 'The council' };
    const ledger = supportLedger(sheetOf(noteLine('c1', id, note)(caseWith(risks))));
    expect(ledger.find(({ against }) => against?.id === id)?.against?.note).toMatchObject(note);
  });

  it('holds each line against an option once, and each line of help once, whatever the case', () => {
    fc.assert(
      fc.property(anyCase, (caseFile) => {
        const sheet = sheetOf(caseFile);
        const ledger = supportLedger(sheet);
        const own = ownEntries(sheet);
        const against = own.filter(({ side }) => side === 'against').map(({ id }) => id);
        const help = own.filter(({ row, side }) => row === 'reduces' && side !== 'against').map(({ id }) => id);
        expect(ledger.flatMap((line) => line.against?.id ?? []).toSorted()).toEqual(against.toSorted());
        expect(ledger.flatMap((line) => line.help.map(({ id }) => id)).toSorted()).toEqual(help.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('holds no starting point: what policy says in general is nobody’s risk yet', () => {
    expect(supportLedger(sheetOf(caseWith()))).toEqual([]);
  });

  it('counts a line against an option once even where it stands in the row of help', () => {
    const line = ownLine({ option: 'ltf', row: 'reduces', side: 'against', text: 'No help has come.' });
    expect(inShort(caseWith(addLine('c1', line)))).toEqual([['ltf', 'No help has come.', []]]);
  });
});
