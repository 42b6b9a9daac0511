// What is refused, where it is mended, and what never blocks: checked for every question of every step.
import { describe, expect, it } from 'vitest';
import type { Field, Fields, ProblemId } from '../../machines/answers/field.ts';
import { readAnswers } from '../../machines/answers/misfits.ts';
import { type Problem, problemsIn } from '../../machines/answers/problems.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { stepFields } from '../../machines/answers/steps.ts';
import { type StepId, steps } from '../../machines/vocabulary.ts';
import { dateOf, today } from './journey-support.ts';

const longestText = 20_000;
const against = { asOf: today, born: undefined };
const tomorrow = dateOf('2026-11-22');
const noSuchDay: Values = { day: '31', month: '2', year: '2026' };

/** One question, however deep, with answers of its step that hold a value for it and show it or hide it. */
interface Question {
  readonly path: readonly string[];
  readonly field: Field;
  readonly holding: (value: unknown, shown?: boolean) => Values;
}

function questionsOf(fields: Fields): Question[] {
  return Object.entries(fields).flatMap(([name, field]): Question[] => {
    const beside = (shown: boolean): Values => {
      const { when } = field;
      const decider = when && fields[when.field];
      if (!when || !decider || !('options' in decider)) return {};
      return { [when.field]: decider.options.find((option) => when.is.includes(option) === shown) ?? '' };
    };
    const own: Question = {
      path: [name],
      field,
      holding: (value, shown = true) => ({ ...beside(shown), [name]: value }),
    };
    if (!('fields' in field)) return [own];
    const key = field.kind === 'rows' ? '0' : field.kind === 'each' ? (field.options[0] ?? '') : 'p1';
    const inner = questionsOf(field.fields).map((question): Question => ({
      path: [name, key, ...question.path],
      field: question.field,
      holding: (value, shown = true) => {
        const group = question.holding(value, shown);
        return { ...beside(true), [name]: field.kind === 'rows' ? [group] : { [key]: group } };
      },
    }));
    return [own, ...inner];
  });
}

const everyQuestion = steps.flatMap((step) => questionsOf(stepFields[step]).map((question) => ({ step, ...question })));
const ofKind = (kind: Field['kind']) => everyQuestion.filter(({ field }) => field.kind === kind);

/** What is said of one question when it holds a value. */
const saidOf = ({ step, path, holding }: (typeof everyQuestion)[number], value: unknown, shown = true): ProblemId[] =>
  problemsIn(step, holding(value, shown), against)
    .filter((problem) => problem.path.join('.').startsWith(path.join('.')))
    .map(({ problem }) => problem);

const named = (questions: typeof everyQuestion): string[] =>
  questions.map(({ step, path }) => `${step} ${path.join('.')}`);

describe('a text', () => {
  it('of 10,000 characters is accepted by every box, and the longest one is', () => {
    const refusing = ofKind('words').filter(
      (box) => saidOf(box, 'x'.repeat(10_000)).length + saidOf(box, 'x'.repeat(longestText)).length > 0,
    );
    expect(ofKind('words').length).toBeGreaterThan(100);
    expect(named(refusing)).toEqual([]);
  });

  it('of 20,001 characters is refused by every box, at that box', () => {
    const boxes = ofKind('words');
    expect(boxes.filter((box) => saidOf(box, 'x'.repeat(20_001)).join() === 'text-too-long')).toEqual(boxes);
  });

  it('of 201 characters is refused by every line, at that line, and 200 are accepted', () => {
    const lines = ofKind('line');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => saidOf(line, 'x'.repeat(201)).join() === 'line-too-long')).toEqual(lines);
    expect(named(lines.filter((line) => saidOf(line, 'x'.repeat(200)).length > 0))).toEqual([]);
  });
});

describe('a date', () => {
  it('that is not in the calendar is refused by every question, at that question', () => {
    const dates = ofKind('date');
    expect(dates.length).toBeGreaterThan(20);
    expect(dates.filter((date) => saidOf(date, noSuchDay).join() === 'date-not-real')).toEqual(dates);
  });

  it('that is half typed is refused, and one left blank is not', () => {
    const dates = ofKind('date');
    const half = { day: '3', month: '', year: '2026' };
    expect(dates.filter((date) => saidOf(date, half).join() === 'date-not-real')).toEqual(dates);
    expect(named(dates.filter((date) => saidOf(date, { day: ' ', month: '', year: '' }).length > 0))).toEqual([]);
  });

  it('that has not come is refused just where a day that has been is asked for', () => {
    const refusing = ofKind('date').filter((date) => saidOf(date, tomorrow).length > 0);
    const past = ofKind('date').filter(({ field }) => field.kind === 'date' && field.past);
    expect(named(refusing)).toEqual(named(past));
    expect(refusing.filter((date) => saidOf(date, tomorrow).join() === 'date-in-future')).toEqual(refusing);
  });

  it('of today counts as one that has been', () => {
    expect(named(ofKind('date').filter((date) => saidOf(date, dateOf(today)).length > 0))).toEqual([]);
  });
});

const problem = (path: string, id: ProblemId): Problem => ({ path: path.split('.'), problem: id });

describe('the dates of care', () => {
  const rows: readonly [sentence: string, answers: Values, problems: Problem[]][] = [
    [
      'a review before the child came into care is refused',
      { cameIntoCare: dateOf('2026-05-01'), lastReview: dateOf('2026-04-30') },
      [problem('lastReview', 'review-before-care')],
    ],
    [
      'a next review before the child came into care is refused',
      { cameIntoCare: dateOf('2026-05-01'), nextReview: dateOf('2026-04-30') },
      [problem('nextReview', 'review-before-care')],
    ],
    [
      'a next review before the last one is refused',
      { lastReview: dateOf('2026-09-02'), nextReview: dateOf('2026-09-01') },
      [problem('nextReview', 'next-review-before-last')],
    ],
    [
      'reviews in their order are accepted',
      { cameIntoCare: dateOf('2026-05-01'), lastReview: dateOf('2026-05-01'), nextReview: dateOf('2027-01-10') },
      [],
    ],
    ['a review whose day of coming into care is not known is accepted', { lastReview: dateOf('2026-04-30') }, []],
  ];

  it.each(rows)('%s', (_, answers, problems) => {
    expect(problemsIn('dates', answers, against)).toEqual(problems);
  });

  it('before the child was born are refused, and on the day of birth accepted', () => {
    const born = { asOf: today, born: '2020-06-15' };
    for (const name of ['cameIntoCare', 'placementStarted', 'proceedingsIssued', 'nextReview']) {
      expect(problemsIn('dates', { [name]: dateOf('2020-06-14') }, born)).toEqual([problem(name, 'date-before-birth')]);
      expect(problemsIn('dates', { [name]: dateOf('2020-06-15') }, born)).toEqual([]);
    }
  });
});

describe('a judgement', () => {
  const judging = steps.filter((step) => 'judgement' in stepFields[step]);

  it('ends the questions on each of the eight options', () => {
    expect(judging).toHaveLength(8);
  });

  it.each(judging)('in %s is asked for, and says why, what support, or who finds out', (step) => {
    const said = (answers: Values) => problemsIn(step, answers, against);
    expect(said({ judgement: '' })).toEqual([problem('judgement', 'choose-one')]);
    expect(said({ judgement: 'realistic' })).toEqual([]);
    expect(said({ judgement: 'not-realistic-now' })).toEqual([problem('reason', 'reason-missing')]);
    expect(said({ judgement: 'not-realistic-now', reason: ' \n' })).toEqual([problem('reason', 'reason-missing')]);
    expect(said({ judgement: 'not-realistic-now', reason: 'Too far from school.' })).toEqual([]);
    expect(said({ judgement: 'not-known', reason: 'Why.' })).toEqual([problem('findOutWho', 'who-finds-out-missing')]);
    expect(said({ judgement: 'not-known', findOutWho: 'IRO' })).toEqual([]);
    expect(said({ judgement: 'realistic-with-support' })).toEqual([problem('support', 'support-missing')]);
    expect(said({ judgement: 'realistic-with-support', support: 'A bed.' })).toEqual([]);
  });
});

describe('a choice', () => {
  it('has to be made where the path rests on it or an option is judged, and nowhere else', () => {
    const asking = ofKind('choice').filter((choice) => saidOf(choice, '').join() === 'choose-one');
    const judged = steps.filter((step) => step.endsWith('-judgement')).map((step) => `${step} judgement`);
    const routes = [
      'home-and-status livesNow',
      'home-and-status legalStatus',
      'family-network anyone',
      'family-meeting meeting',
      'earlier-return returned',
      'siblings any',
    ];
    expect(named(asking).toSorted()).toEqual([...routes, ...judged].toSorted());
  });

  it('that has to be made is asked for when the answer is not there at all', () => {
    expect(problemsIn('home-judgement', {}, against)).toEqual([problem('judgement', 'choose-one')]);
  });

  it('that is none of the answers is refused by every question, at that question', () => {
    const all = ofKind('choice');
    expect(all.filter((choice) => saidOf(choice, 'no-such-answer').join() === 'choose-one')).toEqual(all);
  });
});

/** A value that a question refuses while it is shown. */
function refusedBy(field: Field): unknown {
  if (field.kind === 'date') return noSuchDay;
  if (field.kind === 'choice') return 'no-such-answer';
  if (field.kind === 'person') return 5;
  if (field.kind === 'rows')
    return [Object.fromEntries(Object.entries(field.fields).map(([name, one]) => [name, refusedBy(one)]))];
  return 'x'.repeat(longestText + 1);
}

describe('a hidden question', () => {
  const hidden = everyQuestion.filter(({ field }) => field.when !== undefined);
  const ofTheStep = hidden.filter(({ path }) => path.length === 1);
  const insideAnother = hidden.filter(({ path }) => path.length > 1);

  it('is refused while it is shown, so that hiding it makes the difference', () => {
    const accepting = hidden.filter((question) => saidOf(question, refusedBy(question.field)).length === 0);
    expect(ofTheStep.length).toBeGreaterThan(20);
    expect(insideAnother.length).toBeGreaterThan(5);
    expect(named(accepting)).toEqual([]);
  });

  it('never blocks the step, whatever it holds, nor does one inside a row or an item', () => {
    expect(named(hidden.filter((one) => saidOf(one, refusedBy(one.field), false).length > 0))).toEqual([]);
  });

  it('never keeps the answers from being recorded, and is the one thing left out of them', () => {
    const stuck = hidden.filter(({ step, field, holding }) => {
      const read = readAnswers(step, { ...required(step), ...holding(refusedBy(field), false) });
      const without = readAnswers(step, { ...required(step), ...holding(undefined, false) });
      const isSame = JSON.stringify(read?.answers) === JSON.stringify(without?.answers);
      return !read?.leftOut || (!isSame && field.kind !== 'rows'); // of a hidden row, the rest of the row stays
    });
    expect(named(stuck)).toEqual([]);
  });

  it('is not left out once it is shown: then it is refused', () => {
    const read = hidden.filter(({ step, field, holding }) =>
      readAnswers(step, { ...required(step), ...holding(refusedBy(field)) }),
    );
    expect(named(read)).toEqual([]);
  });
});

/** The choices that a step insists on, made. */
const required = (step: StepId): Values =>
  Object.fromEntries(
    Object.entries<Field>(stepFields[step]).flatMap(([name, field]) => {
      const insists = problemsIn(step, { [name]: '' }, against).some(({ path }) => path.join('.') === name);
      return field.kind === 'choice' && insists ? [[name, field.options[0]]] : [];
    }),
  );
