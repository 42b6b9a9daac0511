// What an editor is told about a mistake: the file, the key, what was expected and what was found.
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forEach } from '../../content/assemble/records.ts';
import type { FieldShapes } from '../../content/check/words.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { steps } from '../../machines/vocabulary.ts';
import { compiledFrom, copyOfContent, contentRoot, problemsIn, replaceIn } from './support.ts';

const adoption = 'authorities/bolton/provisions/adoption.yaml';
const firstOf = /- id: (bolton-\d+)\n/;

/** The only problem of the content after one change to it. */
const problemAfter = (change: (root: string) => void): string => {
  const root = copyOfContent();
  change(root);
  const problems = problemsIn(root);
  rmSync(root, { recursive: true });
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
};

describe('an editor is told of', () => {
  it('a key that nobody knows', () => {
    const problem = problemAfter((root) => replaceIn(root, adoption, firstOf, '- id: $1\n  colour: red\n'));
    expect(problem).toMatch(
      /^authorities\/bolton\/provisions\/adoption\.yaml, bolton-\d+\.colour: expected only keys .*, found the key "colour"\.$/,
    );
  });

  it('a statement without the section it comes from', () => {
    const problem = problemAfter((root) => replaceIn(root, adoption, / {2}section: .*\n/, ''));
    expect(problem).toMatch(/adoption\.yaml, bolton-\d+\.section: expected text, found nothing\.$/);
  });

  it('a force that is none', () => {
    const problem = problemAfter((root) => replaceIn(root, adoption, / {2}force: .*\n/, '  force: shall\n'));
    expect(problem).toMatch(
      /adoption\.yaml, bolton-\d+\.force: expected one of must, will, should, may, aim, fact, found "shall"\.$/,
    );
  });

  it('an id that is used twice', () => {
    const problem = problemAfter((root) => {
      const row = 'section: A\n  kind: duty\n  force: may\n  importance: low\n  text: Words.\n';
      appendFileSync(join(root, adoption), `\n- id: bolton-001\n  ${row}`);
    });
    expect(problem).toMatch(
      /bolton-001\.id: expected an id used once in this authority, found "bolton-001" in authorities\/bolton\/.* as well\.$/,
    );
  });

  it('a difference with a national fact that does not exist', () => {
    const file = 'authorities/bolton/differences.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, / {2}fact: .*\n/, '  fact: national-nothing\n'));
    expect(problem).toMatch(
      /^authorities\/bolton\/differences\.yaml, bolton-\d+\.fact: expected the id of a national fact, found "national-nothing"\.$/,
    );
  });

  it('a difference with a statement of somebody else', () => {
    const file = 'authorities/bolton/differences.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, /provision: .*\n/, 'provision: dorset-001\n'));
    expect(problem).toMatch(/dorset-001\.provision: expected a statement of bolton, found "dorset-001"\.$/);
  });

  it('a step that does not exist', () => {
    const file = 'national/facts/siblings.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, / {2}steps: .*\n/, '  steps: [picnic]\n'));
    expect(problem).toMatch(/siblings\.yaml, national-[a-z-]+\.steps/);
    expect(problem).toMatch(/expected .*home-and-status.*, found "picnic"\.$/);
  });

  it('a local rule with a value that no rule knows', () => {
    const file = 'authorities/bolton/rules.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, 'value: nspcc-model', 'value: some-model'));
    expect(problem).toBe(
      `${file}, reunificationModelAfterTwoYears.value: expected one of nspcc-model, not-said, found "some-model".`,
    );
  });

  it('a local rule without a statement that says so', () => {
    const file = 'authorities/bolton/rules.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, 'provisions: [bolton-094]', 'provisions: []'));
    expect(problem).toContain('expected the statements that say so, found an empty list');
  });

  it('a time limit that rests on no statement', () => {
    const file = 'authorities/bolton/timescales.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, /provision: .*\n/, 'provision: bolton-999\n'));
    expect(problem).toBe(
      `${file}, bolton-time-review-second.provision: expected a statement of bolton, found "bolton-999".`,
    );
  });

  it('a time limit beside a national one that does not exist', () => {
    const file = 'authorities/bolton/timescales.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, /besides: .*\n/, 'besides: time-picnic\n'));
    expect(problem).toBe(
      `${file}, bolton-time-review-second.besides: expected the id of a national time limit, found "time-picnic".`,
    );
  });

  it('a time limit counted from an event that no rule knows', () => {
    const file = 'authorities/bolton/timescales.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, /trigger: .*\n/, 'trigger: the picnic\n'));
    expect(problem).toMatch(
      /^authorities\/bolton\/timescales\.yaml, bolton-time-review-second\.trigger: expected one of /,
    );
    expect(problem).toMatch(/child becomes looked after.*, found "the picnic"\.$/);
  });

  it('a time limit that only repeats the national one', () => {
    const row =
      'besides: time-review-first\n  trigger: child becomes looked after\n  amount: 20\n  unit: working days\n';
    const problem = problemAfter((root) =>
      appendFileSync(
        join(root, 'authorities/bolton/timescales.yaml'),
        `\n- id: bolton-time-same\n  what: First review\n  ${row}  from: day after trigger\n  provision: bolton-136\n`,
      ),
    );
    expect(problem).toContain('bolton-time-same.amount: expected another figure or another trigger');
  });

  it('a date that is not in the calendar', () => {
    const file = 'national/about.yaml';
    const problem = problemAfter((root) => replaceIn(root, file, /checkedOn: .*\n/, 'checkedOn: 2026-02-30\n'));
    expect(problem).toBe(`${file}, checkedOn: expected a real date such as 2026-11-21, found "2026-02-30".`);
  });

  it('a file that is missing', () => {
    const problem = problemAfter((root) => rmSync(join(root, 'national/steps/siblings.yaml')));
    expect(problem).toBe('national/steps/siblings.yaml: expected a file or folder of this name, found nothing.');
  });

  it('a file that has no place', () => {
    const problem = problemAfter((root) => writeFileSync(join(root, 'national/steps/picnic.yaml'), 'a: b\n'));
    expect(problem).toMatch(/^national\/steps\/picnic\.yaml: expected only files .*, found this one\.$/);
  });

  it('a topic that is none', () => {
    const problem = problemAfter((root) =>
      cpSync(join(root, adoption), join(root, adoption.replace('adoption', 'picnic'))),
    );
    expect(problem).toMatch(/^authorities\/bolton\/provisions\/picnic\.yaml: expected only files/);
  });

  it('a file that is not correct YAML, with the line', () => {
    const problem = problemAfter((root) => appendFileSync(join(root, 'national/about.yaml'), 'checkedOn: [\n'));
    expect(problem).toMatch(/^national\/about\.yaml, line \d+: expected correct YAML, found /);
  });

  it('a checklist lent by an authority that has none', () => {
    const problem = problemAfter((root) =>
      replaceIn(root, 'authorities/bolton/checklist.yaml', 'borrow: [bradford, dbc]', 'borrow: [dorset]'),
    );
    expect(problem).toBe(
      'authorities/bolton/checklist.yaml, borrow: expected an authority with its own checklist, found "dorset".',
    );
  });

  it('an em dash', () => {
    const problem = problemAfter((root) =>
      replaceIn(root, adoption, / {2}text: .*\n/, '  text: One \u2014 two.\n  dated: >-\n'),
    );
    expect(problem).toMatch(/bolton-\d+\.text: expected text without an em dash, found "One \u2014 two\."\.$/);
  });
});

describe('the words of a step are held to its questions', () => {
  const none = forEach(steps, (): FieldShapes => ({}));
  const { siblings } = compiledFrom(contentRoot).words['social-worker'].steps;

  it('naming every question and answer without words, and words without a question', () => {
    const fieldsOf = { ...none, siblings: { picnic: { options: ['tea'] } } };
    const problems = problemsIn(contentRoot, { fieldsOf }).filter((problem) => problem.includes('steps/siblings.yaml'));
    expect(problems).toContain(
      'national/steps/siblings.yaml, questions.picnic: expected the words of this question, found nothing.',
    );
    expect(problems).toHaveLength(1 + Object.keys(siblings.questions).length);
  });
});

describe('the words of a form are held to its questions', () => {
  const forms = 'national/forms.yaml';
  const problemAfterForms = (before: string | RegExp, after: string): string[] => {
    const root = copyOfContent();
    replaceIn(root, forms, before, after);
    const problems = problemsIn(root, { formFields });
    rmSync(root, { recursive: true });
    return problems;
  };

  it('with nothing missing and nothing left over', () => {
    expect(problemsIn(contentRoot, { formFields })).toEqual([]);
  });

  it('naming an answer without words', () => {
    expect(problemAfterForms(/\n {6}modest: Modest(?=\n)/, '')).toEqual([
      `${forms}, weighing.weight.options.modest: expected the words of this answer, found nothing.`,
    ]);
  });

  it('naming a question that no form asks', () => {
    expect(problemAfterForms('setAside:\n', 'setAside:\n  picnic:\n    label: Was there tea?\n')).toEqual([
      `${forms}, setAside.picnic: expected no words for a question that is not there, found "picnic".`,
    ]);
  });

  it('naming a form without any words, and words without a form', () => {
    expect(problemAfterForms('setAside:\n', 'picnic:\n')).toEqual([
      `${forms}, setAside: expected keys with values, found nothing.`,
      `${forms}, picnic: expected only keys that content/schema describes, found the key "picnic".`,
    ]);
  });
});

describe('the sentences for problems', () => {
  it('are asked for by every problem that an answer can have', () => {
    expect(problemsIn(contentRoot, { problemIds: ['choose-one', 'picnic-missing'] })).toEqual([
      'national/problems.yaml, picnic-missing: expected a sentence for this problem, found nothing.',
    ]);
  });
});

describe('a new authority', () => {
  it('is a folder and no code', () => {
    const root = copyOfContent();
    const folder = join(root, 'authorities/newtown');
    mkdirSync(join(folder, 'provisions'), { recursive: true });
    for (const file of ['authority', 'checklist', 'starters', 'rules', 'differences']) {
      cpSync(join(root, `authorities/dorset/${file}.yaml`), join(folder, `${file}.yaml`));
    }
    replaceIn(root, 'authorities/newtown/authority.yaml', /name: .*\n/, 'name: Newtown Council\n');
    writeFileSync(join(folder, 'differences.yaml'), '[]\n');
    writeFileSync(join(folder, 'timescales.yaml'), '[]\n');
    writeFileSync(
      join(folder, 'provisions/siblings.yaml'),
      '- id: newtown-1\n  section: One\n  kind: duty\n  force: should\n  importance: high\n  text: Ask who counts.\n',
    );
    replaceIn(root, 'authorities/newtown/starters.yaml', /dorset-\d+(, )?/g, '');
    const policy = compiledFrom(root).policies.find(({ card }) => card.id === 'newtown');
    rmSync(root, { recursive: true });
    expect(policy?.card.name).toBe('Newtown Council');
    expect(policy?.provisions.map(({ text }) => text)).toEqual(['Ask who counts.']);
    expect(policy?.checklist.ltf.items).toHaveLength(8);
  });
});
