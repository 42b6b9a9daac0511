// Flow and words fit one another: nothing is asked without words, and every option is spoken of alike.
import { describe, expect, it } from 'vitest';
import type { QuestionWords, StepWords } from '../../content/compiled-words.ts';
import type { Fields, ProblemId } from '../../machines/answers/field.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { isValues } from '../../machines/answers/shown.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type StepId, audiences, options, ruleNames, stages, steps } from '../../machines/vocabulary.ts';
import { compiledFrom, contentRoot, problemsIn } from '../content/support.ts';
import { readingGrade, syllablesIn, wordCount } from '../support/reading-grade.ts';

/** Every problem an answer or a child's details can have; the compiler keeps the list whole. */
const problemIds = Object.keys({
  'choose-one': true,
  'text-missing': true,
  'text-too-long': true,
  'line-too-long': true,
  'date-not-real': true,
  'date-in-future': true,
  'date-before-birth': true,
  'before-birth': true,
  'review-before-care': true,
  'next-review-before-last': true,
  'reason-missing': true,
  'who-finds-out-missing': true,
  'support-missing': true,
  'label-missing': true,
  'label-too-long': true,
  'label-twice': true,
  'age-not-a-child': true,
  'age-not-a-number': true,
  'too-many-children': true,
  'why-missing': true,
  'after-the-limit': true,
  'before-the-limit': true,
  'sibling-twice': true,
  'no-home-said': true,
  'child-in-two-homes': true,
  'child-in-no-home': true,
  'nobody-chosen': true,
  'too-many-siblings': true,
  'entry-not-added': true,
  'person-not-added': true,
  'sibling-not-added': true,
} satisfies Record<ProblemId, true>);

const { words, policies, national } = compiledFrom(contentRoot, { fieldsOf: stepFields, formFields, problemIds });

const proseOf = ({ heading, why, help, gist }: StepWords): string[] => [heading, why, ...help, gist];

/** All texts inside a piece of content, each with the keys that lead to it. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  const inside: [string, unknown][] = Array.isArray(value) || isValues(value) ? Object.entries(value) : [];
  return inside.flatMap(([key, one]) => textsIn(one, `${path}/${key}`));
}

/** Every question and answer that has no words, by path. */
function wordless(fields: Fields, questions: Readonly<Record<string, QuestionWords>>, path: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const question = questions[name];
    if (!question?.label.trim()) return [here];
    const answers = 'options' in field ? field.options : [];
    const missing = answers
      .filter((answer) => !question.options?.[answer]?.trim())
      .map((answer) => `${here} ${answer}`);
    return [...missing, ...('fields' in field ? wordless(field.fields, question.fields ?? {}, here) : [])];
  });
}

describe.each(audiences)('the words for a %s', (audience) => {
  const of = words[audience];

  it.each(steps)('are all there for the step %s', (step) => {
    const { heading, why, help, gist } = of.steps[step];
    expect([heading, why, gist, ...help].filter((text) => text.trim() === '')).toEqual([]);
    expect(help.length).toBeGreaterThan(0);
    expect(wordless(stepFields[step], of.steps[step].questions, step)).toEqual([]);
  });

  it('are all there for every form', () => {
    const missing = Object.entries(formFields).map(([form, fields]) => {
      const questions = Object.entries(of.forms).find(([id]) => id === form)?.[1].questions;
      return wordless(fields, questions ?? {}, form);
    });
    expect(missing.flat()).toEqual([]);
  });

  it('say of every decision why a step is asked and why it is not', () => {
    for (const rule of ruleNames) {
      const { asked, notAsked } = of.reasons[rule];
      expect([rule, asked.trim().length > 20, notAsked.trim().length > 20]).toEqual([rule, true, true]);
      expect(asked).not.toBe(notAsked);
    }
  });

  it('say what to do about every problem', () => {
    expect(problemIds.filter((id) => !of.problems[id]?.trim())).toEqual([]);
  });

  it('name every stage and every option', () => {
    expect(stages.filter((stage) => !of.stages[stage].name || !of.stages[stage].why)).toEqual([]);
    expect(options.filter((option) => !of.options[option].name || !of.options[option].what)).toEqual([]);
  });
});

describe('a question without words', () => {
  it('is found before anybody is asked it', () => {
    const asking = { ...stepFields, dates: { ...stepFields.dates, shoeSize: { kind: 'line' } } };
    expect(problemsIn(contentRoot, { fieldsOf: asking })).toEqual([
      expect.stringMatching(/national\/steps\/dates\.yaml.*shoeSize/),
    ]);
  });

  it('is found for a problem too', () => {
    expect(problemsIn(contentRoot, { problemIds: ['shoe-too-small'] })).toEqual([
      expect.stringMatching(/problems\.yaml.*shoe-too-small/),
    ]);
  });
});

describe('how hard a text is to read', () => {
  it.each([
    ['home', 1],
    ['places', 2],
    ['looked', 1],
    ['wanted', 2],
    ['agreed', 2],
    ['being', 2],
    ['little', 2],
    ['social', 2],
    ['marriage', 2],
    ['placement', 2],
    ['guardian', 3],
    ['adoption', 3],
    ['responsibility', 6],
  ])('rests on syllables: %s has %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it('is measured as Flesch and Kincaid did', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    expect(readingGrade(['He ran. She sat.'])).toBeCloseTo(-3.01, 2);
    expect(readingGrade(['A guardian takes responsibility.'])).toBeCloseTo(18.42, 2);
  });

  const gradeOf = (step: StepId) => readingGrade(proseOf(words.family.steps[step]));

  it('is grade 6 at most for a family, on average', () => {
    expect(steps.reduce((sum, step) => sum + gradeOf(step), 0) / steps.length).toBeLessThanOrEqual(6);
  });

  it('is grade 6 at most for a family on every single page', () => {
    expect(steps.filter((step) => gradeOf(step) > 6)).toEqual([]);
  });

  it('is grade 6 at most for a family in every question of a form and every reason for a stage', () => {
    const { forms, stages: reasons } = words.family;
    const texts = [...Object.values(forms), ...Object.values(reasons)].map((part) =>
      textsIn(part).map(([, text]) => text),
    );
    expect(texts.filter((one) => readingGrade(one) > 6)).toEqual([]);
  });

  it('is grade 6 at most in the plain words for statements, facts and the glossary, on average', () => {
    const plain = [
      policies.flatMap(({ provisions }) => provisions.flatMap((one) => one.plain ?? [])),
      national.facts.flatMap((fact) => fact.plain ?? []),
      national.glossary.map((term) => term.plain),
      national.optionFacts.flatMap(({ cells }) => Object.values(cells).map((cell) => cell.plain)),
    ];
    expect(plain.map((texts) => texts.length > 20 && readingGrade(texts) <= 6)).toEqual([true, true, true, true]);
  });

  it('is never harder for a family than for a social worker', () => {
    const harder = steps.filter((step) => gradeOf(step) > readingGrade(proseOf(words['social-worker'].steps[step])));
    expect(harder).toEqual([]);
  });
});

describe('what nobody should have to read', () => {
  const everything = [...textsIn(words, 'words'), ...textsIn(policies, 'policies'), ...textsIn(national, 'national')];
  const containing = (pattern: RegExp, texts = everything) =>
    texts.filter(([, text]) => pattern.test(text)).map(([path]) => path);

  it('is looked for in all texts', () => {
    expect(everything.length).toBeGreaterThan(10_000);
  });

  it('is a dash as long as an m', () => {
    expect(containing(/\u2014/)).toEqual([]);
  });

  it('is a child called LAC: only the names of documents have it, and the search words of the glossary', () => {
    const searched = everything.filter(([path]) => !/\/glossary\/\d+\/also\//.test(path));
    const withoutNames = searched.map(([path, text]): [string, string] => [
      path,
      text.replaceAll(/LAC ?(circular [\d/]+|\(\d+\)\d+)|Why language matters: LAC/g, ''),
    ]);
    expect(containing(/\bLAC\b/, withoutNames)).toEqual([]);
  });

  it('is blame: nobody failed to engage, and nobody is non-compliant, but where such words are looked for', () => {
    const said = everything.filter(([path]) => !/\/wordings\/\d+\/(id|find)\b/.test(path));
    expect(containing(/fail(ed|ure|ing|s)? to engage|non-?complian/i, said)).toEqual([]);
  });
});

describe('the four options away from home', () => {
  const alike = ['sgo', 'cao', 'adoption', 'ltf'] as const;
  const pages = ['considerations', 'judgement'] as const;
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const isNear = (lengths: readonly number[]) =>
    lengths.every((one) => Math.abs(one - mean(lengths)) <= mean(lengths) / 4);
  const spread = (grades: readonly number[]) => Math.max(...grades) - Math.min(...grades);

  describe.each(audiences)('for a %s', (audience) => {
    it.each(pages)('have equal room on the page of %s: within a quarter of their mean', (page) => {
      const lengths = alike.map((option) => wordCount(proseOf(words[audience].steps[`${option}-${page}`])));
      expect(Math.min(...lengths)).toBeGreaterThan(100);
      expect(isNear(lengths), lengths.join(', ')).toBe(true);
    });

    it.each(pages)('are as easy to read as one another on the page of %s: within two grades', (page) => {
      const grades = alike.map((option) => readingGrade(proseOf(words[audience].steps[`${option}-${page}`])));
      expect(spread(grades), grades.join(', ')).toBeLessThanOrEqual(2);
    });

    it('are asked the same about: the questions of one judgement are those of every other', () => {
      const asked = alike.map((option) => {
        const { questions } = words[audience].steps[`${option}-judgement`];
        return Object.values(questions).map((question) => Object.values(question.options ?? {}));
      });
      expect(asked).toEqual(alike.map(() => asked[0]));
    });
  });

  it('have equal room in the table of facts', () => {
    const lengths = alike.map((option) => wordCount(national.optionFacts.map(({ cells }) => cells[option].text)));
    const plain = alike.map((option) => wordCount(national.optionFacts.map(({ cells }) => cells[option].plain)));
    expect([isNear(lengths), isNear(plain)], [...lengths, ...plain].join(', ')).toEqual([true, true]);
  });
});
