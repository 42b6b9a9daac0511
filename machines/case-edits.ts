// The changes a person can make to the record, each a pure function from one case to the next. None destroys an answer.
import type { Fields } from './answers/field.ts';
import { type Answers, stepFields } from './answers/steps.ts';
import type { Values } from './answers/shown.ts';
import { takenOut } from './answers/taken-out.ts';
import {
  type Action,
  type CaseFile,
  type Child,
  type Evidence,
  type Person,
  type StepRecord,
  allChildren,
  draftKey,
} from './case-file.ts';
import type { DateParts } from './rules/dates.ts';
import type { RuleName, StepId } from './vocabulary.ts';

/** A change to the record. */
export type Edit = (caseFile: CaseFile) => CaseFile;

/** The most children one case holds; a larger family is two cases. */
export const mostChildren = 20;

/** No date given. */
export const noDate: DateParts = { day: '', month: '', year: '' };

/** The next free id with a letter: "c1", "c2"... Ids say nothing about anybody. */
export function nextId(letter: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : 0));
  return `${letter}${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`;
}

export const editChild =
  (id: string, edit: (child: Child) => Child): Edit =>
  (caseFile) => ({
    ...caseFile,
    children: caseFile.children.map((child) => (child.id === id ? edit(child) : child)),
  });

const editStep = (child: string, step: StepId, edit: (record: StepRecord | undefined) => StepRecord): Edit =>
  editChild(child, (one) => ({ ...one, steps: { ...one.steps, [step]: edit(one.steps[step]) } }));

/** Keeps what is being typed in a form, valid or not, under the form's key. */
export const keepDraft =
  (key: string, draft: Values): Edit =>
  (caseFile) => ({ ...caseFile, drafts: { ...caseFile.drafts, [key]: draft } });

/** Lets a draft go: its answers were recorded, or the person chose the earlier ones. */
export const dropDraft =
  (key: string): Edit =>
  (caseFile) => ({
    ...caseFile,
    drafts: Object.fromEntries(Object.entries(caseFile.drafts).filter(([kept]) => kept !== key)),
  });

/** Records a step's usable answers; the draft has served. A row that was taken out is kept, to be put back. */
export const recordAnswers =
  <Step extends StepId>(child: string, step: Step, answers: Answers[Step]): Edit =>
  (caseFile) => {
    const before = caseFile.children.find(({ id }) => id === child)?.steps[step]?.answers;
    const key = draftKey(child, step);
    const recorded = editStep(child, step, () => ({ status: 'answered', answers }))(caseFile);
    return dropDraft(key)(keepTakenOut(key, stepFields[step], { ...before }, { ...answers })(recorded));
  };

/** Keeps the rows that were taken out of a form, by the key of its draft, so that they can be put back. */
export const keepTakenOut =
  (form: string, fields: Fields, before: Values, now: Values): Edit =>
  (caseFile) => ({
    ...caseFile,
    retired: { ...caseFile.retired, ...takenOut(form, fields, before, now, caseFile.retired) },
  });

/** Passes a step over for now. What was typed or answered before stays. */
export const skipStep = (child: string, step: StepId): Edit =>
  editStep(child, step, (record) => (record?.status === 'answered' ? record : { ...record, status: 'skipped' }));

/** Who finds out what, and by when, for a step that is not known yet. */
export interface FindOut {
  readonly what: string;
  readonly who: string;
  readonly by: DateParts;
}

/** Marks a step as not known yet and keeps one action for it, made anew or changed. */
export const notKnownYet =
  (child: string, step: StepId, findOut: FindOut): Edit =>
  (caseFile) => {
    const marked = editStep(child, step, (record) => ({ ...record, status: 'not-known' }))(caseFile);
    return keepAction({ child, step, question: '', ...findOut })(marked);
  };

type WantedAction = Omit<Action, 'id' | 'done'>;

/** Keeps one action for a question, or for a whole step: made anew, or changed where there is one already. */
export const keepAction =
  (wanted: WantedAction): Edit =>
  (caseFile) => {
    const isSame = (action: Action) =>
      action.child === wanted.child && action.step === wanted.step && action.question === wanted.question;
    const known = caseFile.actions.find(isSame);
    const action: Action = { id: known?.id ?? nextId('a', caseFile.actions), done: known?.done ?? false, ...wanted };
    return { ...caseFile, actions: [...caseFile.actions.filter(({ id }) => id !== action.id), action] };
  };

/** Adds an action that comes from no question. Its own id stands for the question, so that none takes its place. */
export const addAction =
  (child: string, findOut: FindOut): Edit =>
  (caseFile) => {
    const id = nextId('a', caseFile.actions);
    const action: Action = { id, child, step: null, question: id, ...findOut, done: false };
    return { ...caseFile, actions: [...caseFile.actions, action] };
  };

export const setActionDone =
  (id: string, done: boolean): Edit =>
  (caseFile) => ({
    ...caseFile,
    actions: caseFile.actions.map((action) => (action.id === id ? { ...action, done } : action)),
  });

/** Opens a decision's steps although the rule does not hold, or closes them again; their answers are parked. */
export const setOpened = (child: string, rule: RuleName, open: boolean): Edit =>
  editChild(child, (one) => ({
    ...one,
    opened: open ? [...new Set([...one.opened, rule])] : one.opened.filter((name) => name !== rule),
  }));

/** What is asked of a child before the journey begins. */
export type ChildDetails = Pick<Child, 'label' | 'birth'>;

export const addChild =
  (details: ChildDetails): Edit =>
  (caseFile) => ({
    ...caseFile,
    children: [...caseFile.children, { ...blankChild(), id: nextId('c', allChildren(caseFile)), ...details }],
  });

export const editChildDetails = (id: string, details: ChildDetails): Edit =>
  editChild(id, (one) => ({ ...one, ...details }));

/** Adds a person to the case under a fresh id. */
export const addPerson =
  (details: Omit<Person, 'id'>): Edit =>
  (caseFile) => ({ ...caseFile, people: [...caseFile.people, { id: nextId('p', caseFile.people), ...details }] });

export const renamePerson =
  (id: string, label: string): Edit =>
  (caseFile) => ({
    ...caseFile,
    people: caseFile.people.map((person) => (person.id === id ? { ...person, label } : person)),
  });

/** An entry of the register, as it is filled in. */
export type EvidenceDetails = Omit<Evidence, 'id' | 'setAside'>;

/** Adds an entry to the evidence register under a fresh id. */
export const addEvidence =
  (details: EvidenceDetails): Edit =>
  (caseFile) => {
    const entry = { id: nextId('e', caseFile.evidence), ...details, setAside: false };
    return { ...caseFile, evidence: [...caseFile.evidence, entry] };
  };

export const editEvidence = (id: string, details: EvidenceDetails): Edit => changeEvidence(id, details);

/** Sets an entry of the register aside, or brings it back. What rests on it goes on naming it. */
export const setEvidenceAside = (id: string, setAside: boolean): Edit => changeEvidence(id, { setAside });

const changeEvidence =
  (id: string, details: Partial<Omit<Evidence, 'id'>>): Edit =>
  (caseFile) => ({
    ...caseFile,
    evidence: caseFile.evidence.map((one) => (one.id === id ? { ...one, ...details } : one)),
  });

/** Changes what belongs to the whole case: audience, authority, the meeting, the place to return to. */
export const setCase =
  (details: Partial<Pick<CaseFile, 'audience' | 'authority' | 'practice' | 'meeting' | 'place'>>): Edit =>
  (caseFile) => ({ ...caseFile, ...details });

/** A child of whom nothing was said. */
const blankChild = (): Omit<Child, 'id'> => ({
  label: '',
  birth: blankBirth(),
  opened: [],
  steps: {},
  lines: [],
  notes: {},
  order: {},
  limits: {},
});

export const blankBirth = (): Child['birth'] => ({ kind: 'age', years: '', born: noDate });
