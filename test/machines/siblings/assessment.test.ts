// The statechart of a group's assessment, walked by machine: every part is reached, and every way through it ends.
import { createActor } from 'xstate';
import { getShortestPaths, getSimplePaths, getStateNodes } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import {
  type GroupEvent,
  type GroupFacts,
  type GroupMeta,
  siblingAssessment,
  siblingDecisions,
} from '../../../machines/siblings.ts';
import { type SiblingPart, siblingParts, siblingRuleNames } from '../../../machines/sibling-vocabulary.ts';

type Members = GroupFacts['members'];
const born = { isAdopted: false, isLaterBorn: false };
const adopted = { isAdopted: true, isLaterBorn: false };
const laterBorn = { isAdopted: false, isLaterBorn: true };

const groups: readonly Members[] = [
  [born],
  [born, born],
  [born, adopted],
  [laterBorn, born],
  [born, adopted, laterBorn],
];
const skip: GroupEvent = { type: 'skip' };

const submissions = (part: SiblingPart): GroupEvent[] => {
  if (part === 'who-counts') return groups.map((members) => ({ type: 'who-counts.submit', members }));
  if (part === 'judgement') return [true, false].map((mayLiveApart) => ({ type: 'judgement.submit', mayLiveApart }));
  return [{ type: `${part}.submit` }];
};

type Snapshot = ReturnType<ReturnType<typeof createActor<typeof siblingAssessment>>['getSnapshot']>;
const partAt = (snapshot: Snapshot): SiblingPart | undefined => siblingParts.find((part) => snapshot.matches(part));
const events = (snapshot: Snapshot): GroupEvent[] => {
  const part = partAt(snapshot);
  return part ? [skip, ...submissions(part)] : [];
};

/** Every simple path through the assessment that gets as far as it can, with the parts it asks and the facts it has. */
const paths = getSimplePaths(siblingAssessment, { events })
  .filter(({ state }) => events(state).length === 0)
  .map(({ state, steps }) => ({
    end: state.value,
    facts: state.context,
    skipped: steps.filter(({ event }) => event.type === 'skip').length,
    parts: steps.flatMap(({ state: at }) => partAt(at) ?? []),
  }));

const asked = (parts: readonly SiblingPart[], part: SiblingPart) => parts.includes(part);
const nodes = getStateNodes(siblingAssessment.root);
const metas = nodes.flatMap((node) => (node.meta ? [node.meta as GroupMeta] : []));

describe('the assessment of brothers and sisters', () => {
  it('has one state for each part, in the order of the guidance, and asks every decision once', () => {
    expect(metas.flatMap((meta) => ('part' in meta ? meta.part : []))).toEqual(siblingParts);
    expect(metas.flatMap((meta) => ('rule' in meta ? meta.rule : []))).toEqual(siblingRuleNames);
  });

  it('ends on every path, and never comes back to a part it has asked', () => {
    expect(paths.length).toBeGreaterThan(1000);
    for (const { end, parts } of paths) expect([end, new Set(parts).size]).toEqual(['done', parts.length]);
  });

  it('asks the parts of any path in the order of the guidance, each child’s own needs before any pair', () => {
    for (const { parts } of paths) expect(parts).toEqual(siblingParts.filter((part) => asked(parts, part)));
  });

  it('reaches every part on some path', () => {
    const shortest = getShortestPaths(siblingAssessment, { events }).map(({ state }) => partAt(state));
    for (const part of siblingParts) {
      expect(shortest).toContain(part);
      expect(paths.some(({ parts }) => asked(parts, part))).toBe(true);
    }
  });

  const opens = metas.flatMap((meta) => ('rule' in meta ? [[meta.rule, meta.opens] as const] : []));

  it.each(opens.slice(1))('opens by “%s” its own part and no other, whenever it holds', (rule, [part]) => {
    const whole = paths.filter(({ facts }) => siblingDecisions.thereIsAGroup(facts));
    for (const { facts, parts } of whole) {
      expect([facts, part && asked(parts, part)]).toEqual([facts, siblingDecisions[rule](facts)]);
    }
    expect(opens.filter(([, opened]) => part && opened.slice(0, 1).includes(part))).toEqual([[rule, [part]]]);
  });

  it('asks who counts and nothing more while a child is alone, and everything else opens with a second', () => {
    const [[first, rest] = []] = opens;
    expect([first, rest]).toEqual(['thereIsAGroup', siblingParts.slice(1)]);
    for (const { facts, parts } of paths) {
      expect(parts.length > 1).toBe(facts.members.length > 1);
      if (facts.members.length <= 1) expect(parts).toEqual(['who-counts']);
    }
  });

  it('closes nothing by skipping: passing a part over leads where answering it leads', () => {
    for (const { members, mayLiveApart } of groups.flatMap((all) =>
      [true, false].map((apart) => ({ members: all, mayLiveApart: apart })),
    )) {
      const start: GroupEvent = { type: 'who-counts.submit', members };
      const all = walkedBy(
        [start],
        (part) =>
          submissions(part).find((one) => !('mayLiveApart' in one) || one.mayLiveApart === mayLiveApart) ?? skip,
      );
      const passed = walkedBy([start], (part) =>
        part === 'judgement' ? { type: 'judgement.submit', mayLiveApart } : skip,
      );
      expect(passed).toEqual(all);
    }
  });

  it('keeps what is known when a part is skipped', () => {
    const actor = createActor(siblingAssessment).start();
    actor.send({ type: 'who-counts.submit', members: [born, adopted] });
    actor.send(skip);
    expect(actor.getSnapshot().context.members).toEqual([born, adopted]);
  });
});

/** The parts that are asked when each is met with an answer of one's choosing. */
function walkedBy(first: readonly GroupEvent[], answer: (part: SiblingPart) => GroupEvent): SiblingPart[] {
  const actor = createActor(siblingAssessment).start();
  const parts: SiblingPart[] = [];
  const given = [...first];
  for (let part = partAt(actor.getSnapshot()); part; part = partAt(actor.getSnapshot())) {
    parts.push(part);
    actor.send(given.shift() ?? answer(part));
  }
  return parts;
}
