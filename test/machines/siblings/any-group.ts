// Any group of brothers and sisters, and anything that people could say of it, for tests that have to hold for all.
import fc from 'fast-check';
import type { Field, Fields } from '../../../machines/answers/field.ts';
import { type FormAnswers, type FormId, formFields, formSchemas } from '../../../machines/answers/forms.ts';
import { siblingHomes } from '../../../machines/answers/sibling-forms.ts';
import type { Values } from '../../../machines/answers/shown.ts';
import { type Edit, addChild, blankBirth, noDate } from '../../../machines/case-edits.ts';
import { type CaseFile, emptyCase } from '../../../machines/case-file.ts';
import * as edit from '../../../machines/sibling-edits.ts';
import { separationPrompts } from '../../../machines/sibling-vocabulary.ts';

export const after = (caseFile: CaseFile, edits: readonly Edit[]): CaseFile =>
  edits.reduce((now, one) => one(now), caseFile);

/** A group of as many children of the case ("c1"...) and others ("p1"...), with where each of the others lives. */
export const groupOf = (children: number, others: readonly (typeof siblingHomes)[number][] = []): CaseFile =>
  after(emptyCase('test'), [
    ...Array.from({ length: children }, (_, index) =>
      addChild({ label: `Child ${index + 1}`, birth: { ...blankBirth(), years: '7' } }),
    ),
    ...others.map((lives, index) => edit.addOther({ label: `Other ${index + 1}`, lives, about: '' })),
  ]);

/** Everybody who could be in a group, whether looked at now or not. */
export const idsIn = ({ children, siblings }: CaseFile): string[] =>
  [...children, ...siblings.others].map(({ id }) => id);

const living = siblingHomes.filter((lives) => lives !== 'died');

/** A group of 2 to 12, of which nothing was said yet. Somebody who has died is in no pair, so that nobody here has. */
export const anyMembers: fc.Arbitrary<CaseFile> = fc
  .integer({ min: 1, max: 12 })
  .chain((children) =>
    fc
      .array(fc.constantFrom(...living), { minLength: children === 1 ? 1 : 0, maxLength: 12 - children })
      .map((others) => groupOf(children, others)),
  );

const anyText = fc.string({ maxLength: 12 });
const anyDay = fc.constantFrom(noDate, { day: '3', month: '2', year: '2026' });

function anyAnswer(field: Field, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'words':
    case 'line':
      return anyText;
    case 'date':
      return anyDay;
    case 'choice':
      return fc.constantFrom('', ...field.options);
    case 'choices':
      return fc.subarray([...field.options]);
    case 'siblings':
      return fc.subarray(ids.filter((id) => !field.own || id.startsWith('c')));
    case 'evidence':
      return fc.subarray(['e1', 'e2']);
    case 'person':
    case 'arrangement':
      return fc.constant('');
    case 'rows':
      return fc.array(anyAnswers(field.fields, ids), { maxLength: 3 });
    case 'each':
    case 'keyed':
      return fc.constant({});
  }
}

const anyAnswers = (fields: Fields, ids: readonly string[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyAnswer(field, ids)])));

/** Any answers to a form about the group. */
export const anyForm = <Form extends FormId>(form: Form, ids: readonly string[]): fc.Arbitrary<FormAnswers[Form]> =>
  anyAnswers(formFields[form], ids).map((answers) => formSchemas[form].parse(answers));

/** Two different members, in either order. */
export const anyTwo = (ids: readonly string[]): fc.Arbitrary<readonly [from: string, to: string]> =>
  fc
    .shuffledSubarray([...ids], { minLength: 2, maxLength: 2 })
    .map(([from = '', to = '']): [string, string] => [from, to]);

/** Something that somebody says of some members, or takes out or puts back. Nobody comes or goes by it. */
export function anySaying(ids: readonly string[]): fc.Arbitrary<Edit> {
  const two = anyTwo(ids);
  const one = fc.constantFrom(...ids);
  const prompt = fc.constantFrom(...separationPrompts);
  const isOut = fc.record({ out: fc.boolean() });
  const changes = <Form extends FormId>(form: Form) => fc.oneof(isOut, anyForm(form, ids));
  const id = (letter: string) => fc.constantFrom(`${letter}1`, `${letter}2`);
  return fc.oneof(
    fc.tuple(two, anyForm('account', ids)).map(([[from, to], said]) => edit.keepAccount(from, to, said)),
    fc.tuple(two, anyForm('observation', ids)).map(([[from, to], seen]) => edit.addObservation(from, to, seen)),
    fc
      .tuple(two, id('o'), changes('observation'))
      .map(([[from, to], seen, change]) => edit.editObservation(from, to, seen, change)),
    fc.tuple(two, anyForm('pairHistory', ids)).map(([[a, b], said]) => edit.keepPairHistory(a, b, said)),
    fc.tuple(two, anyForm('touch', ids)).map(([[a, b], said]) => edit.keepTouch(a, b, said)),
    fc
      .tuple(two, fc.boolean(), fc.option(anyText, { nil: undefined }))
      .map(([[a, b], later, why]) => edit.setLater(a, b, later, why)),
    fc.tuple(one, anyForm('ownHistory', ids)).map(([member, said]) => edit.keepOwnHistory(member, said)),
    anyForm('siblingHistory', ids).map((said) => edit.keepSiblingHistory(said)),
    fc.tuple(prompt, anyForm('promptLook', ids)).map(([of, look]) => edit.keepLook(of, look)),
    fc.tuple(prompt, anyForm('concern', ids)).map(([of, said]) => edit.addConcern({ prompt: of, ...said })),
    anyForm('safetyConcern', ids).map((said) => edit.addConcern({ prompt: 'sexualised-behaviour', ...said })),
    fc.tuple(id('w'), changes('concern')).map(([concern, change]) => edit.editConcern(concern, change)),
    fc.tuple(one, anyForm('adoptedSibling', ids)).map(([member, said]) => edit.keepAdopted(member, said)),
    fc.tuple(one, anyForm('laterBorn', ids)).map(([member, said]) => edit.keepLaterBorn(member, said)),
    anyForm('arrangement', ids).map((details) => edit.addArrangement(details)),
    fc.tuple(id('g'), changes('arrangement')).map(([which, change]) => edit.editArrangement(which, change)),
    fc
      .tuple(id('g'), one, anyForm('effect', ids))
      .map(([which, member, effect]) => edit.keepEffect(which, member, effect)),
  );
}

/** Somebody comes to a group, is called something else, is left out or taken in again. */
export const anyComing = (ids: readonly string[]): fc.Arbitrary<Edit> => {
  const details = fc.record({ label: anyText, lives: fc.constantFrom(...siblingHomes), about: anyText });
  return fc.oneof(
    details.map((other) => edit.addOther(other)),
    fc.tuple(fc.constantFrom(...ids), details).map(([id, other]) => edit.editOther(id, other)),
    fc.tuple(fc.constantFrom(...ids), fc.boolean()).map(([id, isOut]) => edit.setLeftOut(id, isOut)),
  );
};

/** A group of 2 to 12 of which anything was said. */
export const anyGroup: fc.Arbitrary<CaseFile> = anyMembers.chain((caseFile) =>
  fc.array(anySaying(idsIn(caseFile)), { maxLength: 25 }).map((edits) => after(caseFile, edits)),
);
