// Hazel, Linden, the baby and Sorrel as the app keeps them when everything was told, in plain JSON.
import { type Values, isValues } from '../../../machines/answers/shown.ts';
import { directionKey, pairKey } from '../../../machines/siblings/record.ts';
import type { Audience } from '../../../machines/vocabulary.ts';
import { recordOf } from '../tab-record.ts';
import { apartFromBaby, arrangements, effects, ifApart, judgements, withGrandmother } from './four-arrangements.ts';
import * as four from './four-brothers-and-sisters.ts';
import { firstRound, pairs, secondRound } from './four-pairs.ts';

export const idOf = { [four.hazel]: 'c1', [four.linden]: 'c2', [four.baby]: 'c3', [four.sorrel]: 'p1' } as const;

const ids: Readonly<Record<string, string>> = {
  ...idOf,
  [withGrandmother]: 'g1',
  [apartFromBaby]: 'g2',
  ...Object.fromEntries(four.register.map(({ what }, index) => [what, `e${String(index + 1)}`])),
};

/** What was told by names, by ids. */
function byIds(told: unknown): unknown {
  if (typeof told === 'string') return ids[told] ?? told;
  if (Array.isArray(told)) return told.map(byIds);
  if (!isValues(told)) return told;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [ids[name] ?? name, byIds(value)]));
}

const valuesOf = (told: object): Values => {
  const found = byIds(told);
  return isValues(found) ? found : {};
};

const yearsOf = { [four.hazel]: '10', [four.linden]: '5', [four.baby]: '' } as const;

function directions(): Record<string, Values> {
  const ways = Object.keys({ ...firstRound, ...secondRound });
  return Object.fromEntries(
    ways.map((way) => {
      const [from = '', to = ''] = way.split(' to ').map((name) => ids[name]);
      const told = [firstRound[way], secondRound[way]];
      const seen = told.flatMap((one) => one?.seen ?? []);
      return [
        directionKey(from, to),
        valuesOf({
          account: told.map((one) => one?.account).find((account) => account !== undefined) ?? {},
          seen: seen.map((one, index) => ({ ...one, id: `o${String(index + 1)}` })),
        }),
      ];
    }),
  );
}

const arranged = () =>
  ([withGrandmother, apartFromBaby] as const).map((name, index) => {
    const { stays, homes, ...told } = arrangements[name];
    return {
      ...valuesOf({ ...told, homes: [{ who: [four.sorrel], where: stays }, ...homes], effects: effects[name] }),
      id: `g${String(index + 1)}`,
      name,
    };
  });

export function recordOfFour(audience: Audience = 'social-worker') {
  const told = four.ownChildren.map((label) => ({
    label,
    years: yearsOf[label],
    telling: valuesOf({
      'home-and-status': four.homes[label],
      siblings: four.counts[label],
      'sibling-needs': four.needs[label],
      'siblings-together': judgements[label],
      'siblings-apart': ifApart[label],
    }),
  }));
  const { children, ...whole } = recordOf(audience, 'bradford', told);
  const { label, ...sorrel } = four.others[four.sorrel];
  return {
    ...whole,
    people: [{ id: idOf[four.sorrel], label, kind: 'child' }],
    children: children.map((child) =>
      child.label === four.baby ? { ...child, birth: { ...child.birth, kind: 'unborn' } } : child,
    ),
    evidence: four.register.map((entry, index) => ({ ...entry, id: `e${String(index + 1)}` })),
    siblings: {
      others: [{ id: idOf[four.sorrel], ...sorrel }],
      directions: directions(),
      pairs: Object.fromEntries(
        pairs.map(({ pair: [one, other], history, touch }) => [
          pairKey(ids[one] ?? '', ids[other] ?? ''),
          { history, touch },
        ]),
      ),
      history: four.history,
      histories: valuesOf(four.ownHistories),
      prompts: { [four.looked.prompt]: four.looked.told },
      concerns: [
        { ...valuesOf({ ...four.worry.first, ...four.worry.thoughtThrough }), id: 'w1', prompt: four.worry.prompt },
      ],
      adopted: { [idOf[four.sorrel]]: valuesOf(four.adopted) },
      laterBorn: { [idOf[four.baby]]: valuesOf(four.laterBorn) },
      arrangements: arranged(),
    },
  };
}
