// A case that was kept while each child had their own rows of brothers and sisters: it opens, and nothing in it is lost.
import { describe, expect, it } from 'vitest';
import { type CaseFile, caseFormat } from '../../../machines/case-file.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { directionsOf } from '../../../machines/siblings/pairs.ts';
import { childOf, countedBy, read, recordOf, row } from './format-2.ts';

const labelsIn = (caseFile: CaseFile) => membersOf(caseFile).map(({ id, label }) => [id, label]);

describe('brothers and sisters who stood in rows of each child', () => {
  const family = recordOf([
    childOf('c1', 'Ash', [
      row('r1', 'Robin', 'He is mine.', 'full'),
      row('r2', 'Big J', 'Looks for him.', 'half', 'parents'),
      row('r3', 'Little M', 'She sleeps when I am there.', 'full', 'adopted'),
    ]),
    childOf('c2', 'Robin', [
      row('r1', 'ash ', 'My sister.', 'full'),
      row('r2', 'little m', 'Who is that?', 'half', ''),
    ]),
  ]);
  const caseFile = read(family);

  it('are one group: the children of the case, somebody among the people, and somebody new', () => {
    expect(caseFile.format).toBe(caseFormat);
    expect(labelsIn(caseFile)).toEqual([
      ['c1', 'Ash'],
      ['c2', 'Robin'],
      ['p2', 'Big J'],
      ['p3', 'Little M'],
    ]);
    expect(directionsOf(membersOf(caseFile))).toHaveLength(12);
    expect(caseFile.people).toEqual([...family.people, { id: 'p3', label: 'Little M', kind: 'child' }]);
  });

  it('are each counted by the child who named them, with the tie and the child’s own words', () => {
    expect(countedBy(caseFile, 'c1')).toEqual({
      c2: { counts: 'yes', tie: 'full', childSays: 'He is mine.' },
      p2: { counts: 'yes', tie: 'half', childSays: 'Looks for him.' },
      p3: { counts: 'yes', tie: 'full', childSays: 'She sleeps when I am there.' },
    });
    expect(countedBy(caseFile, 'c2')).toEqual({
      c1: { counts: 'yes', tie: 'full', childSays: 'My sister.' },
      p3: { counts: 'yes', tie: 'half', childSays: 'Who is that?' },
    });
  });

  it('who are not children of the case live where the first row that says so has them', () => {
    expect(caseFile.siblings.others).toEqual([
      { id: 'p2', lives: 'parents', about: '' },
      { id: 'p3', lives: 'adopted', about: '' },
    ]);
  });

  it('stand in the record as they were found too, for what has no place in the group', () => {
    for (const [place, id] of ['c1', 'c2'].entries()) {
      const rows = family.children[place]?.steps.siblings?.answers.whoCounts ?? 'none';
      expect(caseFile.retired[`${id}/siblings/whoCounts`]).toEqual(rows);
    }
  });

  it('are the same when the case is kept and read again', () => {
    expect(read(caseFile)).toEqual(caseFile);
  });

  it('named twice in one child’s rows are one, and both things the child says are kept', () => {
    const twice = read(
      recordOf([childOf('c1', 'Ash', [row('r1', 'Wren', 'First.'), row('r2', 'WREN', 'Second.', '')])]),
    );
    expect(countedBy(twice, 'c1')).toEqual({ p3: { counts: 'yes', tie: 'half', childSays: 'First.\nSecond.' } });
    expect(JSON.stringify(twice.retired)).toContain('WREN');
  });

  it('without a name are each somebody of their own, and a row that was only begun is nobody', () => {
    const nameless = read(
      recordOf([
        childOf('c1', 'Ash', [row('r1', '', 'The baby.'), row('r2', ' ', 'The other.'), row('r3', '', '', '', '')]),
      ]),
    );
    expect(Object.values(countedBy(nameless, 'c1') ?? {}).map(({ childSays }) => childSays)).toEqual([
      'The baby.',
      'The other.',
    ]);
    expect(labelsIn(nameless).slice(1)).toEqual([
      ['p3', ''],
      ['p4', ' '],
    ]);
  });

  it('who have the child’s own name are somebody else', () => {
    const namesake = read(recordOf([childOf('c1', 'Ash', [row('r1', 'Ash', 'We have one name.')])]));
    expect(Object.keys(countedBy(namesake, 'c1') ?? {})).toEqual(['p3']);
  });

  it('are kept and not counted where the answer was that there are none', () => {
    const none = read(recordOf([childOf('c1', 'Ash', [row('r1', 'Wren', 'He is mine.')], 'no')]));
    expect(countedBy(none, 'c1')).toEqual({ p3: { counts: '', tie: 'half', childSays: 'He is mine.' } });
  });

  it('that are being typed go on being typed, as the same members', () => {
    const drafted = read(
      recordOf([childOf('c1', 'Ash', [row('r1', 'Wren', 'He is mine.')]), childOf('c2', 'Robin')], {
        drafts: {
          'c1/siblings': { any: 'yes', whoCounts: [row('r1', 'Wren', 'He is all mine.'), row('r2', 'Robin', 'Mi')] },
          'c1/wishes': { ownWords: 'I want my dog.' },
        },
        retired: { 'c1/siblings/whoCounts': [row('r9', 'Taken out before')] },
      }),
    );
    expect(drafted.drafts).toEqual({
      'c1/siblings': {
        any: 'yes',
        whoCounts: {
          p3: { counts: 'yes', tie: 'half', childSays: 'He is all mine.' },
          c2: { counts: 'yes', tie: 'half', childSays: 'Mi' },
        },
      },
      'c1/wishes': { ownWords: 'I want my dog.' },
    });
    expect(countedBy(drafted, 'c1')?.['p3']?.childSays).toBe('He is mine.');
    expect(drafted.retired['c1/siblings/whoCounts']).toMatchObject([
      { label: 'Taken out before' },
      { childSays: 'He is mine.' },
      { childSays: 'He is all mine.' },
      { childSays: 'Mi' },
    ]);
  });

  it('leave an answer without any rows blank, and a case without the question as it was', () => {
    expect(countedBy(read(recordOf([childOf('c1', 'Ash', [])])), 'c1')).toEqual({});
    const untouched = read(recordOf([childOf('c1', 'Ash')]));
    expect(untouched).toMatchObject({ retired: {}, siblings: { others: [] }, people: recordOf([]).people });
  });

  it('of which one says where nobody can live are read all the same', () => {
    const castle = read(recordOf([childOf('c1', 'Ash', [row('r1', 'Wren', 'He is mine.', 'half', 'a castle')])]));
    expect(castle.siblings.others).toEqual([{ id: 'p3', lives: '', about: '' }]);
    expect(countedBy(castle, 'c1')).toMatchObject({ p3: { childSays: 'He is mine.' } });
    expect(JSON.stringify(castle)).toContain('a castle');
  });
});
