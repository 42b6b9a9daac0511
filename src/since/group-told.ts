// What is told of a child and the brothers and sisters, as questions with answers in words, to set two copies side by side.
import type { JourneyWords } from '../../content/compiled-words.ts';
import { type FormId, formFields } from '../../machines/answers/forms.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { nameOf } from '../../machines/balance-sheet/arrangements.ts';
import { isKeptApart } from '../../machines/siblings/concerns.ts';
import type { ArrangementForChild, SiblingOfChild, SiblingsOfChild } from '../../machines/siblings/of-child.ts';
import type { Concern } from '../../machines/siblings/record.ts';
import { recordedApart } from '../lines/recorded-apart.tsx';
import { type Names, answersInWords } from '../words/answers-in-words.ts';
import { arrangementInWords } from '../words/arrangement-in-words.ts';
import { listed } from '../words/listed.ts';

/** One thing told; the path is the same in both copies. */
export interface GroupTold {
  readonly path: string;
  readonly about: string;
  readonly question: string;
  readonly answer: string;
}

interface Read {
  readonly words: JourneyWords;
  readonly names: Names;
  /** The name of the child. */
  readonly child: string;
}

/** Nothing where the child is not looked at in a group. The entries of the register stand with the evidence. */
export function groupTold(group: SiblingsOfChild | undefined, read: Read): GroupTold[] {
  if (!group) return [];
  const { words, names } = read;
  const { parts } = words.siblings;
  const byMember = (form: FormId, heading: string, said: Readonly<Record<string, Values>>) =>
    Object.entries(said).flatMap(([id, answers]) =>
      formTold(read, form, `${form}/${id}`, `${names.person(id)}: ${heading}`, answers),
    );
  return [
    ...group.others.flatMap((one) => siblingTold(read, one)),
    ...formTold(read, 'ownHistory', 'ownHistory', parts.history.short, { ...group.history }),
    ...group.concerns.flatMap((concern) => concernTold(read, concern)),
    ...byMember('adoptedSibling', parts['already-adopted'].short, group.adopted),
    ...byMember('laterBorn', parts['later-born'].short, group.laterBorn),
    ...group.arrangements.flatMap((one) => arrangementTold(read, one)),
  ];
}

/** The answers of a form, under a path that two copies share. */
function formTold({ words, names }: Read, form: FormId, path: string, about: string, answers: Values): GroupTold[] {
  return answersInWords(formFields[form], answers, words.forms[form].questions, names)
    .filter((one) => one.path !== 'evidence')
    .map(({ path: name, question, answer }) => ({ path: `${path}/${name}`, about, question, answer }));
}

/** Of a worry that belongs to safeguarding, only that there is one. */
function concernTold(read: Read, concern: Concern): GroupTold[] {
  const { audience, siblings } = read.words;
  const path = `concern/${concern.id}`;
  const { heading, short } = siblings.parts.prompts;
  return isKeptApart(concern.prompt)
    ? [{ path, about: short, question: heading, answer: recordedApart(audience) }]
    : formTold(read, 'concern', path, siblings.prompts[concern.prompt].name, concern);
}

/** What was seen is one thing, with where, when and by whom. */
const asOne = ([first, ...others]: readonly GroupTold[]): GroupTold[] =>
  first ? [{ ...first, answer: [first, ...others].map(({ answer }) => answer).join('\n') }] : [];

function siblingTold(read: Read, { member, towards, from, pair }: SiblingOfChild): GroupTold[] {
  const { id, label } = member;
  const both = `${read.child} and ${label}`;
  const ways = [
    { key: `${id}/towards`, about: `${read.child} to ${label}`, way: towards },
    { key: `${id}/from`, about: `${label} to ${read.child}`, way: from },
  ];
  return [
    {
      path: `${id}/member`,
      about: label,
      question: read.words.siblings.parts['who-counts'].short,
      answer: [label, member.about].filter((part) => part !== '').join(', '),
    },
    ...ways.flatMap(({ key, about, way }) => [
      ...formTold(read, 'account', `${key}/account`, about, way.account),
      ...way.seen.flatMap((one) => asOne(formTold(read, 'observation', `${key}/${one.id}`, about, one))),
    ]),
    ...formTold(read, 'pairHistory', `${id}/history`, both, pair.history),
    ...formTold(read, 'touch', `${id}/touch`, both, pair.touch),
  ];
}

/** An arrangement as it would be for the child. */
function arrangementTold(read: Read, one: ArrangementForChild): GroupTold[] {
  const { words, names } = read;
  const { questions } = words.forms.arrangement;
  const { id, resources } = one.arrangement;
  const about = arrangementInWords(nameOf(one, false), words.siblings.kinds, names.person);
  const told = (name: string, question: string | undefined, answer: string): GroupTold[] =>
    answer.trim() === '' ? [] : [{ path: `${id}/${name}`, about, question: question ?? '', answer }];
  const moves = one.moves.map(({ who, when, ready }) =>
    [listed(who.map(({ label }) => label)), when, ready].filter((part) => part.trim() !== '').join(', '),
  );
  return [
    ...told(
      'homes',
      questions['homes']?.label,
      arrangementInWords(nameOf(one, true), words.siblings.kinds, names.person),
    ),
    ...told('where', questions['homes']?.fields?.['where']?.label, one.where),
    ...told('moves', questions['moves']?.label, moves.join('\n')),
    ...formTold(read, 'effect', `${id}/effect`, about, one.effect),
    ...told('resources', questions['resources']?.label, resources),
  ];
}
