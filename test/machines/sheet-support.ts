// What the tests of the balance sheet share: the real content, and a case written down as it would be answered.
import { fileURLToPath } from 'node:url';
import { compile } from '../../content/compile.ts';
import type { AuthorityPolicy } from '../../content/compiled.ts';
import type { Field, Fields } from '../../machines/answers/field.ts';
import { withRowIds } from '../../machines/answers/row-ids.ts';
import { type Values, isValues } from '../../machines/answers/shown.ts';
import { stepFields, stepSchemas } from '../../machines/answers/steps.ts';
import { balanceSheet } from '../../machines/balance-sheet/balance-sheet.ts';
import type { BalanceSheet, Entry, Said } from '../../machines/balance-sheet/sheet.ts';
import { type Edit, addChild, addPerson, blankBirth, recordAnswers, setOpened } from '../../machines/case-edits.ts';
import { type CaseFile, type Child, emptyCase } from '../../machines/case-file.ts';
import { noLocalRules } from '../../machines/rules/local.ts';
import { type OptionId, type RuleName, type StepId, ruleNames } from '../../machines/vocabulary.ts';

const compiled = compile(fileURLToPath(new URL('../../content', import.meta.url)));
if (!compiled.ok) throw new Error('the content has problems: see test/content');
export const { national, policies } = compiled.content;

const bradford = policies.find(({ card }) => card.id === 'bradford');
if (!bradford) throw new Error('Bradford is among the authorities');
/** A policy that prints its own checklist; the others are put through the same tests where that matters. */
export const policy: AuthorityPolicy = bradford;

/** Answers to one step, with everything unsaid left blank; each row has an id, as the form gives it one. */
export const answered =
  (child: string, step: StepId, answers: Values): Edit =>
  (caseFile) =>
    recordAnswers(child, step, stepSchemas[step].parse(withRowIds(stepFields[step], answers)))(caseFile);

export const opened = (child: string, rules: readonly RuleName[] = ruleNames): Edit[] =>
  rules.map((rule) => setOpened(child, rule, true));

const after = (caseFile: CaseFile, edits: readonly Edit[]): CaseFile =>
  edits.reduce((now, edit) => edit(now), caseFile);

/** Two children ("c1" and "c2") and three people ("p1" to "p3"), with what was answered since. */
export const caseWith = (...edits: readonly Edit[]): CaseFile =>
  after(emptyCase('test'), [
    addChild({ label: 'A', birth: { ...blankBirth(), years: '9' } }),
    addChild({ label: 'B', birth: { ...blankBirth(), years: '4' } }),
    addPerson({ label: 'Grandmother of A', kind: 'adult' }),
    addPerson({ label: 'Aunt of A', kind: 'adult' }),
    addPerson({ label: 'Friend of the family', kind: 'adult' }),
    ...edits,
  ]);

export const childIn = (caseFile: CaseFile, id = 'c1'): Child => {
  const child = caseFile.children.find((one) => one.id === id);
  if (!child) throw new Error(`no child ${id}`);
  return child;
};

/** The sheet of one child beside one policy, or beside the national position alone. */
export const sheetOf = (caseFile: CaseFile, id = 'c1', of: AuthorityPolicy | 'national' = policy): BalanceSheet => {
  const local = of === 'national' ? noLocalRules : of.rules;
  const beside = of === 'national' ? undefined : of;
  return balanceSheet(caseFile, childIn(caseFile, id), { local, asOf: '2026-11-21' }, beside, national);
};

export const entriesIn = (sheet: BalanceSheet): Entry[] => [...sheet.cells.values()].flat();

/** The lines about this child alone. */
export const ownEntries = (sheet: BalanceSheet): Entry[] =>
  entriesIn(sheet).filter(({ origin }) => origin === 'this-child');

/** A line in short: its column, row and side, and what it says without the labels of questions. */
const inShort = ({ option, row, side, said }: Entry): string =>
  `${option} ${row} ${side}: ${said.flatMap(sayShortly).join(', ')}`;

function sayShortly(said: Said): string[] {
  if ('text' in said) return [`“${said.text}”`];
  if ('answer' in said) return [said.answer.value];
  if ('provision' in said) return [said.provision];
  if ('optionFact' in said) return [said.optionFact.row];
  if ('route' in said) return [`${said.route.id} ${said.route.certainty}`];
  if ('bar' in said) return [said.bar];
  if ('date' in said) return [said.date];
  if ('person' in said) return [said.person];
  return [];
}

/** The lines about this child that rest on one step. */
export const fromStep = (sheet: BalanceSheet, step: StepId): string[] =>
  ownEntries(sheet)
    .filter(({ source }) => source.from === 'answer' && source.step === step)
    .map(inShort);

/** Every question of a step answered: words that occur once, and of each choice the one at this turn. */
export function filled(step: StepId, turn: number, option: OptionId | undefined): Values {
  const keys = (field: Extract<Field, { kind: 'keyed' }>): readonly string[] => {
    if (field.of === 'carers' || field.of === 'applicants') return ['p1', 'p2'];
    if (field.of === 'siblings') return ['c1', 'c2'];
    if (option !== 'sgo' && option !== 'cao' && option !== 'adoption' && option !== 'ltf') return [];
    if (field.of === 'checklist') return policy.checklist[option].items.map(({ provision }) => provision);
    return [...policy.starters[option].for, ...policy.starters[option].against];
  };
  const answerTo = (field: Field, path: string, round: number): unknown => {
    switch (field.kind) {
      case 'words':
      case 'line':
        return `words of ${path}`;
      case 'date':
        return { day: '3', month: '2', year: '2026' };
      case 'choice':
        return field.options[round % field.options.length];
      case 'choices':
        return [field.options[round % field.options.length]];
      case 'evidence':
        return [];
      case 'person':
        return 'p1';
      case 'siblings':
        return ['c1', 'c2'];
      case 'arrangement':
        return 'g1';
      case 'rows':
        // The second row lags, so that what hangs on another choice is met with each of its own answers.
        return [group(field.fields, `${path}/0`, round), group(field.fields, `${path}/1`, 1 + Math.floor(round / 3))];
      case 'each':
        return Object.fromEntries(field.options.map((key) => [key, group(field.fields, `${path}/${key}`, round)]));
      case 'keyed':
        return Object.fromEntries(keys(field).map((key) => [key, group(field.fields, `${path}/${key}`, round)]));
    }
  };
  const group = (fields: Fields, path: string, round: number): Values =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, answerTo(field, `${path}/${name}`, round)]),
    );
  return group(stepFields[step], step, turn);
}

/** What stands at a path of answers. */
export const at = (answers: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isValues(value) ? value[key] : undefined;
  }, answers);
