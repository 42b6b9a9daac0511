// A case of twelve brothers and sisters of whom every direction is told, as it is stored, to measure with. Nobody is real.
import { caseFormat } from '../../machines/case-file.ts';
import { settings } from '../../machines/answers/sibling-forms.ts';
import { separationPrompts, siblingDimensions } from '../../machines/sibling-vocabulary.ts';
import { caseOf } from './bench-case.ts';

const text =
  'Seen at home, at school and on the bus; told in the words of those who saw it, with the day and the place.';
const on = { day: '3', month: '5', year: '2026' };
const turn = <One>(all: readonly One[], at: number): One | undefined => all[at % all.length];

/** Twelve children, 132 directions told by the child and two observers each, and three arrangements with their effects. */
export function caseOfSiblings() {
  const base = caseOf(12, 2);
  const ids = base.children.map(({ id }) => id);
  const ways = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const));
  const pairs = ways.filter(([one, other]) => one < other);
  const seen = (at: number, id: string) => ({
    id,
    what: `${text} ${at}`,
    about: [turn(siblingDimensions, at)],
    setting: turn(settings, at),
    on,
    saw: `Teacher ${at}`,
    teller: 'school',
  });
  const effect = {
    options: ['kinship', 'ltf'],
    speaksFor: text,
    speaksAgainst: text,
    makesItWork: text,
    now: text,
    life: text,
    childSays: text,
  };
  const arrangement = (id: string, homes: readonly (readonly string[])[]) => ({
    id,
    name: `Way ${id}`,
    homes: homes.map((who, at) => ({ who, where: `House ${at + 1}` })),
    speaksFor: text,
    speaksAgainst: text,
    makesItWork: text,
    now: text,
    life: text,
    resources: text,
    effects: Object.fromEntries(ids.map((member) => [member, effect])),
  });
  const answered = (answers: object) => ({ status: 'answered', answers });
  return {
    ...base,
    format: caseFormat,
    children: base.children.map((child) => ({
      ...child,
      steps: {
        ...child.steps,
        siblings: answered({
          any: 'yes',
          whoCounts: Object.fromEntries(
            ids.filter((id) => id !== child.id).map((id) => [id, { counts: 'yes', tie: 'full', childSays: text }]),
          ),
        }),
        'sibling-needs': answered({ needs: text, care: text, withThem: text, wants: text }),
        'siblings-together': answered({ plan: 'some-together', arrangement: 'g2', planWhy: text, standsFor: ['ltf'] }),
        'siblings-apart': answered({ explanation: text, childSaid: text, bringTogether: text }),
      },
    })),
    siblings: {
      directions: Object.fromEntries(
        ways.map(([from, to], at) => [
          `${from}>${to}`,
          {
            account: { says: text, heardBy: 'Social worker', heardOn: on },
            seen: [seen(at, 'o1'), seen(at + 1, 'o2')],
          },
        ]),
      ),
      pairs: Object.fromEntries(
        pairs.map(([one, other]) => [
          `${one}+${other}`,
          {
            history: { met: 'lived-together', timeTogether: text },
            touch: { how: 'direct', often: 'Weekly', why: text },
          },
        ]),
      ),
      history: { size: text, changes: text, soFar: text },
      histories: Object.fromEntries(ids.map((id) => [id, { comingApart: text, trauma: text, adults: text }])),
      laterBorn: { c12: { due: text, plan: text, sameHome: text, meet: text, tell: text, papers: ids.slice(0, 3) } },
      concerns: separationPrompts.map((prompt, at) => ({
        id: `w${at + 1}`,
        prompt,
        between: ids.slice(at, at + 2),
        what: text,
        serious: text,
        long: text,
        tried: text,
      })),
      arrangements: [
        arrangement('g1', [ids]),
        arrangement('g2', [ids.slice(0, 4), ids.slice(4, 8), ids.slice(8)]),
        arrangement(
          'g3',
          ids.map((id) => [id]),
        ),
      ],
    },
  };
}
