// The content as it stands: complete, with every force, mark and link that the browser relies on.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type StepId, options, stageSteps } from '../../machines/vocabulary.ts';
import { compiledFrom, contentRoot, copyOfContent, problemsIn, replaceIn } from './support.ts';

const content = compiledFrom(contentRoot);
const { national, policies } = content;

/** Facts that no policy led to and the plan needed: added to the 140 the national position began with. */
const addedFacts = [
  'national-care-order-age',
  'national-delegated-authority',
  'national-placement-order-others',
  'national-pwp-emergency',
  'national-sibling-contact-adoption',
  'national-sibling-contact-relatives',
  'national-sibling-labels',
  'national-sibling-separate-homes',
  'national-sibling-sexual-behaviour',
];

/** The entries of every file of a folder, read without the compiler. */
const entriesOf = (folder: string): Record<string, unknown>[] =>
  readdirSync(join(contentRoot, folder)).flatMap(
    (file) => parse(readFileSync(join(contentRoot, folder, file), 'utf8')) as Record<string, unknown>[],
  );

describe('the content of the app', () => {
  it('has no problems', () => {
    expect(problemsIn(contentRoot)).toEqual([]);
  });

  it('has every statement of every policy', () => {
    const counts = policies.map(({ card, provisions }) => [card.id, provisions.length]);
    expect(Object.fromEntries(counts)).toEqual({ bradford: 232, dbc: 236, bolton: 177, dorset: 180, sandwell: 242 });
  });

  it('lists the authorities by name and the statements of each in the order of its document', () => {
    expect(policies.map(({ card }) => card.id)).toEqual(['bolton', 'bradford', 'dbc', 'dorset', 'sandwell']);
    for (const { card, provisions } of policies) {
      const numbers = provisions.map(({ id }) => Number(id.slice(card.id.length + 1)));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it('has every national fact, difference, comparison and timescale', () => {
    const differences = policies.flatMap(({ provisions }) => provisions.flatMap((row) => row.differences));
    const named = national.facts.map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(addedFacts));
    expect(named.filter((id) => !addedFacts.includes(id))).toHaveLength(140);
    expect(differences).toHaveLength(134);
    expect(national.comparisons).toHaveLength(40);
    expect(national.timescales).toHaveLength(42);
    expect(national.glossary).toHaveLength(75);
    expect([national.applicants.sgo.length, national.applicants.cao.length]).toEqual([11, 15]);
  });

  it('keeps the force of every statement as it is written', () => {
    for (const { card, provisions } of policies) {
      const written = entriesOf(`authorities/${card.id}/provisions`).map(({ id, force }) => [id, force]);
      const compiled = provisions.map(({ id, force }) => [id, force]);
      expect(Object.fromEntries(compiled)).toEqual(Object.fromEntries(written));
    }
  });

  it('keeps how every national fact was verified, the unverified above all', () => {
    const written = entriesOf('national/facts').map(({ id, verified }) => [id, verified]);
    const compiled = national.facts.map(({ id, verified }) => [id, verified]);
    expect(Object.fromEntries(compiled)).toEqual(Object.fromEntries(written));
    expect(compiled.filter(([, verified]) => verified === 'unverified')).toHaveLength(19);
  });

  it.each([...stageSteps.weighing, ...stageSteps.plan])('has what every policy and the law say beside %s', (step) => {
    const beside = <Row extends { steps: readonly StepId[] }>(rows: readonly Row[]) =>
      rows.filter(({ steps }) => steps.includes(step));
    expect(policies.filter(({ provisions }) => beside(provisions).length === 0)).toEqual([]);
    expect(beside(national.facts).length).toBeGreaterThan(3);
  });

  it('changes its version when it changes, and only then', () => {
    const root = copyOfContent();
    expect(compiledFrom(root).version).toBe(content.version);
    replaceIn(root, 'national/stages.yaml', 'name: Return home', 'name: Coming home');
    expect(compiledFrom(root).version).not.toBe(content.version);
    rmSync(root, { recursive: true });
  });
});

describe('a checklist', () => {
  const checklistOf = (id: string) => policies.find(({ card }) => card.id === id)?.checklist;

  it('of Bradford serves a child arrangements order and special guardianship with one column', () => {
    const checklist = checklistOf('bradford');
    expect(checklist?.cao).toEqual(checklist?.sgo);
    expect(checklist?.adoption).not.toEqual(checklist?.sgo);
    expect(checklist?.cao.items).toHaveLength(4);
  });

  it('of DBC has a column of its own for each of four options', () => {
    const columns = Object.values(checklistOf('dbc') ?? {}).map(({ column }) => column);
    expect(new Set(columns).size).toBe(4);
  });

  it('that is borrowed names whose each item is, the items of Bradford first', () => {
    for (const id of ['bolton', 'dorset', 'sandwell']) {
      const owners = checklistOf(id)?.sgo.items.map(({ authority }) => authority);
      expect(owners).toEqual([...Array<string>(4).fill('bradford'), ...Array<string>(4).fill('dbc')]);
    }
  });

  it('says a consideration without repeating for which option it is', () => {
    const texts = policies.flatMap(({ checklist }) => Object.values(checklist).flatMap(({ items }) => items));
    expect(texts.filter(({ text }) => /consideration for/i.test(text))).toEqual([]);
    expect(texts.every(({ text }) => /^[A-Z]/.test(text))).toBe(true);
  });
});

describe('the starters of an authority', () => {
  it('can all be found, among its own statements or the borrowed ones', () => {
    for (const { provisions, borrowed, starters } of policies) {
      const there = new Set([...provisions, ...borrowed].map(({ id }) => id));
      const named = options.flatMap((option) => [...starters[option].for, ...starters[option].against]);
      expect(named.filter((id) => !there.has(id))).toEqual([]);
      expect(named.length).toBeGreaterThan(10);
    }
  });

  it('say of every borrowed statement whose it is', () => {
    const borrowed = policies.flatMap((policy) => policy.borrowed);
    expect(borrowed.length).toBeGreaterThan(0);
    expect(borrowed.filter(({ id, authority }) => !id.startsWith(`${authority}-`))).toEqual([]);
  });
});

describe('the time limits of an authority', () => {
  const rows = policies.flatMap(({ provisions, timescales }) =>
    timescales.map((limit) => [limit, provisions.find(({ id }) => id === limit.provision)?.text ?? ''] as const),
  );

  it('say the figure that stands in the statement they rest on', () => {
    const figure = ({ amount, unit }: (typeof rows)[number][0]) =>
      new RegExp(`\\b(${amount === 10 ? '10|ten' : amount}) ${unit === 'calendar days' ? 'days' : unit}\\b`);
    const counted = rows.filter(([{ amount }]) => amount > 0);
    expect(counted.filter(([limit, text]) => !figure(limit).test(text)).map(([{ id }]) => id)).toEqual([]);
    expect(counted).toHaveLength(9);
  });

  it('name a review where they have no figure', () => {
    const onTheDay = rows.filter(([{ amount }]) => amount === 0);
    expect(onTheDay.filter(([, text]) => !/\b(first|second|third)\b[^.]* review/i.test(text))).toEqual([]);
    expect(onTheDay).toHaveLength(9);
  });
});

describe('the words of the journey', () => {
  it("are the family's own where they differ, and the same for all where they do not", () => {
    const { family, trainee, 'social-worker': professional } = content.words;
    expect(family.options.kinship.name).toBe('Living with family or friends');
    expect(professional.options.kinship.name).toBe('Kinship care');
    expect(trainee.options).toEqual(professional.options);
    expect(family.options.adoption.name).toBe(professional.options.adoption.name);
  });

  it("lay the family's wording over the questions and keep what it leaves out", () => {
    const root = copyOfContent();
    const step = 'national/steps/siblings.yaml';
    const who = { label: 'Who?', options: { yes: 'Yes', no: 'No' }, fields: { when: { label: 'When?', hint: 'Day' } } };
    const ours = {
      ...who,
      family: { label: 'Who is it?', options: { no: 'Not now' }, fields: { when: { label: 'What day?' } } },
    };
    writeFileSync(
      join(root, step),
      stringify({ ...parse(readFileSync(join(root, step), 'utf8')), questions: { who: ours } }),
    );
    const { words } = compiledFrom(root);
    rmSync(root, { recursive: true });
    expect(words.trainee.steps.siblings.questions).toEqual({ who });
    expect(words.family.steps.siblings.questions).toEqual({
      who: {
        label: 'Who is it?',
        options: { yes: 'Yes', no: 'Not now' },
        fields: { when: { label: 'What day?', hint: 'Day' } },
      },
    });
  });
});
