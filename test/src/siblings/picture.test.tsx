// The picture of a group and the list beside it: one shows what the other says, and nothing hides a direction.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { addChild, blankBirth } from '../../../machines/case-edits.ts';
import { type CaseFile, emptyCase } from '../../../machines/case-file.ts';
import { addObservation, addOther, keepAccount } from '../../../machines/sibling-edits.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import type { SiblingDimension } from '../../../machines/sibling-vocabulary.ts';
import { PictureList } from '../../../src/siblings/picture-list.tsx';
import { PictureOf } from '../../../src/siblings/picture-of.tsx';
import { allBothWays } from '../../../src/siblings/picture-words.ts';
import { compiledFrom, contentRoot } from '../../content/support.ts';

const words = compiledFrom(contentRoot).words['social-worker'];
const { told } = words.siblings;
const optionWords = words.forms.observation.questions['about']?.options ?? {};

const seen = (from: string, to: string, saw: string, about: readonly SiblingDimension[]) =>
  addObservation(from, to, formSchemas.observation.parse({ what: 'One afternoon, as it was seen.', about, saw }));
const born = (label: string) => addChild({ label, birth: { ...blankBirth(), years: '6' } });

/** Two children of the case, a baby who is not born yet, and as many more as wanted. */
function group(more: readonly string[] = []): CaseFile {
  const edits = [
    born('First child'),
    born('Second child'),
    addChild({ label: 'Baby (not named)', birth: { ...blankBirth(), kind: 'unborn' } }),
    ...more.map((label) => addOther({ label, lives: 'kin', about: '' })),
    seen('c1', 'c2', 'Teacher', ['warmth', 'comfort', 'play', 'hurt']),
    seen('c1', 'c2', 'Aunt', ['warmth']),
    keepAccount('c2', 'c1', formSchemas.account.parse({ says: 'He reads to me.' })),
    seen('c2', 'c3', 'Midwife', []),
  ];
  return edits.reduce((caseFile, edit) => edit(caseFile), emptyCase(''));
}

function shown(caseFile: CaseFile, middleId?: string) {
  const members = membersOf(caseFile);
  const pairs = allBothWays(caseFile.siblings, members, words);
  const middle = members.find(({ id }) => id === middleId);
  return {
    pairs,
    picture: renderToStaticMarkup(
      <PictureOf members={members} pairs={pairs} middle={middle} isWide describedBy="list" />,
    ),
    list: renderToStaticMarkup(<PictureList pairs={pairs} told={told} />),
  };
}

/** The texts of a picture: each name and each arrow's words, with its lines put together again. */
const written = (picture: string): string[] =>
  [...picture.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    [...text.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/g)].map(([, line = '']) => line).join(' '),
  );
const wordsOf = ({ pairs }: ReturnType<typeof shown>): string[] => pairs.flat().map((one) => one.words);

describe('what is said of a direction', () => {
  const { pairs } = shown(group());
  const said = (from: string, to: string) =>
    pairs.flat().find((towards) => towards.from.id === from && towards.to.id === to)?.words;

  it('names a good and a hard thing where both were told, and says that there is more', () => {
    expect(said('c1', 'c2')).toBe(`${optionWords['warmth']}; hurt, to body or feelings; and more`);
  });

  it("says that there are the child's own words", () => {
    expect(said('c2', 'c1')).toBe('Own words');
  });

  it('says that something was described where nobody said what it shows', () => {
    expect(said('c2', 'c3')).toBe('Told in words');
  });

  it('says when nothing was told yet, and when a baby is not born yet', () => {
    expect(said('c1', 'c3')).toBe(told.missing);
    expect(said('c3', 'c1')).toBe(told['not-born']);
  });
});

describe('the picture of a group and its list', () => {
  it('say the same words for both directions of every pair', () => {
    const all = shown(group(['Oldest brother']));
    expect(written(all.picture).toSorted()).toEqual(
      [...wordsOf(all), ...membersOf(group(['Oldest brother'])).map(({ label }) => label)].toSorted(),
    );
    for (const { from, to, words: said } of all.pairs.flat()) {
      expect(all.list).toContain(`<strong>${from.label} to ${to.label}:</strong> ${said}`);
    }
  });

  it('draw an arrow for a direction of which nothing was told, as a line of dots', () => {
    const all = shown(group());
    expect(all.picture.match(/line--dotted/g)).toHaveLength(
      all.pairs.flat().filter((one) => one.told === 'missing' || one.told === 'not-born').length,
    );
    expect(all.picture.match(/line--solid/g)).toHaveLength(1);
    expect(all.picture.match(/line--dashed/g)).toHaveLength(2);
  });

  it('leave no direction out of the list where the picture shows one child of many', () => {
    const more = ['Oldest brother', 'Half-sister', 'Stepbrother', 'Twin', 'Other twin', 'Foster sister'];
    const all = shown(group(more), 'c2');
    expect(all.list.match(/<strong>/g)).toHaveLength(9 * 8);
    const arrows = all.pairs.flat().filter(({ from, to }) => from.id === 'c2' || to.id === 'c2');
    expect(written(all.picture)).toHaveLength(9 + arrows.length);
    for (const { words: said } of arrows) expect(written(all.picture)).toContain(said);
  });

  it('lead from every pair to its page', () => {
    expect(shown(group()).list.match(/href="#\/siblings\/pairs\/[^"]+"/g)).toEqual([
      'href="#/siblings/pairs/c1/c2"',
      'href="#/siblings/pairs/c1/c3"',
      'href="#/siblings/pairs/c2/c3"',
    ]);
  });

  it('give no child and no pair a colour of its own', () => {
    expect(shown(group()).picture).not.toMatch(/(fill|stroke)="(?!none)/);
  });
});
