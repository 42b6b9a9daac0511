// A group of which everything is told, where each text says what it is about, so that it can be found wherever it stands.
import fc from 'fast-check';
import type { Field, Fields } from '../../../machines/answers/field.ts';
import { type FormAnswers, type FormId, formFields, formSchemas } from '../../../machines/answers/forms.ts';
import type { Values } from '../../../machines/answers/shown.ts';
import { stepFields, stepSchemas } from '../../../machines/answers/steps.ts';
import { type Edit, recordAnswers } from '../../../machines/case-edits.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import * as edit from '../../../machines/sibling-edits.ts';
import { membersOf } from '../../../machines/siblings/members.ts';
import { directionsOf, pairsOf } from '../../../machines/siblings/pairs.ts';
import { type StepId, options } from '../../../machines/vocabulary.ts';
import { after, anyMembers, idsIn } from './any-group.ts';

/** What a text is about: a kind of record, the ids it concerns, and the question. It stands in the text itself. */
const mark = (kind: string, ids: readonly string[], question = '') => `‹${kind}|${ids.join(',')}|${question}›`;

const marks = (fields: Fields, kind: string, ids: readonly string[]): Values =>
  Object.fromEntries(
    Object.entries<Field>(fields).flatMap(([name, field]) =>
      field.kind === 'words' || field.kind === 'line' ? [[name, mark(kind, ids, name)]] : [],
    ),
  );
const marked = <Form extends FormId>(
  form: Form,
  kind: string,
  ids: readonly string[],
  more: Values = {},
): FormAnswers[Form] => formSchemas[form].parse({ ...marks(formFields[form], kind, ids), ...more });

const told = (child: string, step: StepId, more: Values = {}): Edit =>
  recordAnswers(child, step, stepSchemas[step].parse({ ...marks(stepFields[step], step, [child]), ...more }));

export interface Told {
  readonly caseFile: CaseFile;
  readonly homes: readonly (readonly string[])[];
  readonly concerns: readonly (readonly string[])[];
  /** On whose papers may stand what is told of somebody as adopted or as born later, by member: nobody's where it is not said. */
  readonly papers?: Readonly<Record<string, readonly string[]>>;
}

/** A group of which everything is told, each text with what it is about. */
export function everythingOf({ caseFile, homes, concerns, papers = {} }: Told): CaseFile {
  const members = membersOf(caseFile);
  const ids = idsIn(caseFile);
  const children = ids.filter((id) => id.startsWith('c'));
  const arrangement = marked('arrangement', 'arrangement', [], {
    timing: 'staggered',
    homes: homes.map((who) => ({ who, where: mark('home', who) })),
    moves: ids.map((id) => ({ who: [id], when: mark('when', [id]), ready: mark('ready', [id]) })),
  });
  /** The first id is whom it is about; the others are those on whose papers it may stand. */
  const forPapers = <Form extends 'adoptedSibling' | 'laterBorn'>(form: Form, kind: string, id: string) => {
    const readers = papers[id] ?? [];
    return marked(form, kind, [id, ...readers], { papers: readers });
  };
  return after(caseFile, [
    ...directionsOf(members).flatMap(([{ id: from }, { id: to }]) => [
      edit.keepAccount(from, to, marked('account', 'direction', [from, to])),
      edit.addObservation(from, to, marked('observation', 'direction', [from, to])),
    ]),
    ...pairsOf(members).flatMap(([{ id: one }, { id: other }]) => [
      edit.keepPairHistory(one, other, marked('pairHistory', 'pair', [one, other])),
      edit.keepTouch(one, other, marked('touch', 'pair', [one, other], { how: 'both' })),
      edit.setLater(one, other, false, mark('pair', [one, other], 'later')),
    ]),
    edit.keepSiblingHistory(marked('siblingHistory', 'group', [])),
    edit.keepLook('rivalry', marked('promptLook', 'group', [])),
    ...concerns.map((between) =>
      edit.addConcern({ prompt: 'rivalry', ...marked('concern', 'concern', between, { between }) }),
    ),
    ...concerns.map((between) =>
      edit.addConcern({
        prompt: 'sexualised-behaviour',
        ...marked('safetyConcern', 'safety', between, { between, evidence: [mark('safety', between, 'evidence')] }),
      }),
    ),
    ...ids.map((id) => edit.keepOwnHistory(id, marked('ownHistory', 'history', [id]))),
    ...members.map(({ id, isAdopted }) =>
      edit.keepAdopted(id, forPapers('adoptedSibling', isAdopted ? 'adopted' : 'parked', id)),
    ),
    ...ids.map((id) => edit.keepLaterBorn(id, forPapers('laterBorn', 'laterBorn', id))),
    edit.addArrangement(arrangement),
    ...ids.map((id) => edit.keepEffect('g1', id, marked('effect', 'effect', [id], { options }))),
    ...children.flatMap((child) => [
      told(child, 'siblings', {
        any: 'yes',
        whoCounts: Object.fromEntries(
          ids.filter((id) => id !== child).map((id) => [id, { counts: 'yes', childSays: mark('counts', [child, id]) }]),
        ),
      }),
      told(child, 'sibling-needs'),
      told(child, 'siblings-together', { plan: 'apart', arrangement: 'g1', standsFor: options }),
      told(child, 'siblings-apart'),
    ]),
  ]);
}

/** Any group of which everything is told, and some who are left out of it afterwards. */
export const anyTold = anyMembers
  .chain((caseFile) => {
    const ids = idsIn(caseFile);
    const anyReaders = fc.subarray(caseFile.children.map(({ id }) => id));
    return fc.record({
      caseFile: fc.constant(caseFile),
      homes: fc
        .array(fc.nat({ max: ids.length - 1 }), { minLength: ids.length, maxLength: ids.length })
        .map((homeOf) => ids.map((_, home) => ids.filter((_id, at) => homeOf[at] === home)))
        .map((homes) => homes.filter((who) => who.length > 0)),
      concerns: fc.array(fc.subarray(ids, { minLength: 1 }), { maxLength: 4 }),
      papers: fc.record(Object.fromEntries(ids.map((id) => [id, anyReaders]))),
      out: fc.subarray(ids, { maxLength: ids.length - 1 }),
    });
  })
  .map(({ out, ...all }) => {
    const whole = everythingOf(all);
    return {
      ...all,
      out,
      whole,
      now: after(
        whole,
        out.map((id) => edit.setLeftOut(id, true)),
      ),
    };
  });

export interface Mark {
  readonly kind: string;
  readonly ids: readonly string[];
  readonly question: string;
  readonly text: string;
}

export const marksIn = (printed: string): Mark[] =>
  [...printed.matchAll(/‹([\w-]+)\|([\w,]*)\|(\w*)›/g)].map(([text, kind = '', ids = '', question = '']) => ({
    kind,
    ids: ids.split(',').filter((id) => id !== ''),
    question,
    text,
  }));

/** Whether a text belongs to a child, among those who are looked at. */
export function isTheirs(
  { kind, ids }: Mark,
  child: string,
  members: readonly string[],
  homes: Told['homes'],
): boolean {
  const areIn = ids.every((id) => members.includes(id));
  const home = homes.find((who) => who.includes(child)) ?? [];
  switch (kind) {
    case 'direction':
    case 'pair':
      return areIn && ids.includes(child);
    case 'counts':
      return areIn && ids[0] === child;
    case 'concern':
      return ids.includes(child);
    case 'home':
      return ids.includes(child);
    case 'when':
      return areIn && ids.every((id) => home.includes(id));
    case 'adopted':
    case 'laterBorn': {
      const [about = '', ...readers] = ids;
      return members.includes(about) && (about === child || readers.includes(child));
    }
    case 'arrangement':
      return true;
    case 'group':
    case 'parked': // told of somebody as adopted who is not
    case 'safety': // kept apart, and on nobody's paper
      return false;
    default:
      return ids[0] === child; // what the child came through, what each arrangement would mean, what has to be ready, and the child's own steps
  }
}
