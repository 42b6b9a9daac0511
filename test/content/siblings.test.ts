// The words of the assessment of brothers and sisters: descriptions and questions, never a verdict, easy for a family.
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SiblingWords } from '../../content/compiled-words.ts';
import { wordsToReconsider } from '../../machines/rules/wording.ts';
import { separationPrompts, siblingParts } from '../../machines/sibling-vocabulary.ts';
import { type Audience, audiences } from '../../machines/vocabulary.ts';
import { readingGrade, wordCount } from '../support/reading-grade.ts';
import { compiledFrom, contentRoot, copyOfContent, problemsIn, replaceIn } from './support.ts';

const { words, national } = compiledFrom(contentRoot);
const of = (audience: Audience): SiblingWords => words[audience].siblings;

const partSays = (audience: Audience, part: (typeof siblingParts)[number]): string[] => {
  const { heading, why, help, gist } = of(audience).parts[part];
  return [heading, why, ...help, gist];
};
const promptSays = (audience: Audience, prompt: (typeof separationPrompts)[number]): string[] => {
  const { name, look, warnings } = of(audience).prompts[prompt];
  return [name, look, ...warnings.map(({ text }) => text)];
};
const labels = ({ notAsked, pairReasons, told, kinds }: SiblingWords): string[] =>
  [notAsked, pairReasons, told, kinds].flatMap((group) => Object.values(group));
const everything = (audience: Audience): string[] => [
  ...siblingParts.flatMap((part) => partSays(audience, part)),
  ...separationPrompts.flatMap((prompt) => promptSays(audience, prompt)),
  ...labels(of(audience)),
];

describe.each(audiences)('the assessment of a group, for a %s', (audience) => {
  it('has a short name of two to four words for every part, and a little help', () => {
    for (const part of siblingParts) {
      const { short, help } = of(audience).parts[part];
      expect([part, wordCount([short]) >= 2 && wordCount([short]) <= 4]).toEqual([part, true]);
      expect(help.length).toBeGreaterThanOrEqual(2);
      expect(help.length).toBeLessThanOrEqual(4);
    }
  });

  it('never scores, ranks or tells anybody what to conclude', () => {
    const harsh = /\b(score|rating|high risk|low risk|best option|must be (parted|separated)|recommend(s|ed)? that)\b/i;
    expect(everything(audience).filter((text) => harsh.test(text))).toEqual([]);
  });

  it('says that one child looking after another is not by itself a reason to part them', () => {
    const [first] = of(audience).prompts['parenting-role'].warnings;
    expect(first?.text).toMatch(/not by itself a reason|not a reason on its own/);
    expect(first?.pin).not.toBeNull();
  });

  it('puts safety first and no blame on a child where there is sexual behaviour', () => {
    expect(of(audience).prompts['sexualised-behaviour'].look).toMatch(/first/);
    expect(promptSays(audience, 'sexualised-behaviour').join(' ')).toMatch(/blame/);
  });

  it('says that a lack of homes has a place of its own', () => {
    expect(of(audience).parts.arrangements.help.join(' ')).toMatch(/place of its own|Resources:/);
  });

  it('avoids the words that it asks others to reconsider, but for the examples in quotation marks', () => {
    const found = everything(audience).flatMap((text) => wordsToReconsider(text, national.wordings));
    const ours = found.map(({ words: typed }) => typed);
    // Said of a duty in law, where it is the legal term, and of a study that disputes the idea.
    expect(ours.filter((typed) => !['contact', 'parentification'].includes(typed.toLowerCase()))).toEqual([]);
  });
});

describe('the same words for a family', () => {
  it('are grade 6 at most in every part', () => {
    const hard = siblingParts.filter((part) => readingGrade(partSays('family', part)) > 6);
    expect(hard.map((part) => `${part} ${readingGrade(partSays('family', part)).toFixed(1)}`)).toEqual([]);
  });

  it('are grade 6 at most in every prompt, and in the labels together', () => {
    const hard = separationPrompts.filter((prompt) => readingGrade(promptSays('family', prompt)) > 6);
    expect(hard.map((prompt) => `${prompt} ${readingGrade(promptSays('family', prompt)).toFixed(1)}`)).toEqual([]);
    expect(readingGrade(labels(of('family')))).toBeLessThanOrEqual(6);
  });

  it('give as many warnings as professionals read, from the same sources', () => {
    const pins = (audience: Audience) =>
      separationPrompts.map((prompt) => of(audience).prompts[prompt].warnings.map(({ pin }) => pin));
    expect(pins('family')).toEqual(pins('social-worker'));
    expect(of('family').prompts.rivalry.name).not.toBe(of('social-worker').prompts.rivalry.name);
  });
});

describe('where a warning is to be read', () => {
  const pins = separationPrompts.flatMap((prompt) => of('trainee').prompts[prompt].warnings.map(({ pin }) => pin));

  it('is a national fact, with how it was read where the text itself was not', () => {
    const named = pins.flatMap((pin) => pin ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const pin of named) {
      const fact = national.facts.find((one) => pin.startsWith(one.pin));
      expect(pin).toMatch(fact?.verified === 'unverified' ? / \(to be checked\)$/ : / \(read in commentary\)$/);
    }
  });

  it('is left open where the caution is our own', () => {
    expect(pins).toContain(null);
  });

  it('is said for at least one warning of every prompt, so that research and policies are never only a heading', () => {
    const unsourced = separationPrompts.filter((prompt) =>
      of('trainee').prompts[prompt].warnings.every(({ pin }) => pin === null),
    );
    expect(unsourced).toEqual([]);
  });

  it('has to be a fact that is there', () => {
    const root = copyOfContent();
    replaceIn(root, 'national/siblings.yaml', 'facts: [national-sibling-both-ways]', 'facts: [national-nothing]');
    expect(problemsIn(root)).toEqual([
      'national/siblings.yaml, prompts.parenting-role.warnings.facts: expected the id of a national fact, found "national-nothing".',
    ]);
    rmSync(root, { recursive: true });
  });
});
