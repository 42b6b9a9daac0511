// What is told of a child and the brothers and sisters since last time, for any group: all that is theirs, and no more.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { membersOf } from '../../../machines/siblings/members.ts';
import type { GroupTold } from '../../../src/since/group-told.ts';
import { groupOf } from '../../machines/siblings/any-group.ts';
import { type Mark, anyTold, isTheirs, marksIn } from '../../machines/siblings/told-group.ts';
import { pathsOf, toldOf } from './told-of.ts';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine is no reason to fail

type AnyTold = typeof anyTold extends fc.Arbitrary<infer Told> ? Told : never;

/** What each child who is looked at would be told, and which texts are theirs. */
const lookedAt = ({ whole, now, homes, out }: AnyTold) => {
  const members = membersOf(now).map(({ id }) => id);
  const each = now.children
    .filter(({ id }) => members.includes(id))
    .map(({ id }) => ({ told: toldOf(now, id), isOwn: (one: Mark) => isTheirs(one, id, members, homes) }));
  return { whole, out, members, each };
};

const always = (holds: (all: ReturnType<typeof lookedAt>) => void) =>
  fc.assert(
    fc.property(anyTold, (all) => holds(lookedAt(all))),
    { numRuns: 30 },
  );

const textsOf = (told: readonly GroupTold[]) => told.map(({ about, answer }) => `${about}: ${answer}`).join('\n');

describe('for any group of which everything is told', () => {
  it('a child is told nothing of a pair without them, no effect but theirs, and no worry in which they are not named', () => {
    always(({ each }) => {
      for (const { told, isOwn } of each) expect(marksIn(textsOf(told)).filter((one) => !isOwn(one))).toEqual([]);
    });
  });

  it('a child is told each direction both ways, each pair, each worry, their own history, and what each arrangement would mean for them', () => {
    const kinds = [
      'direction',
      'pair',
      'concern',
      'history',
      'effect',
      'home',
      'when',
      'ready',
      'adopted',
      'laterBorn',
    ];
    always(({ whole, members, each }) => {
      const marks = marksIn(JSON.stringify(whole)).filter(
        // Why a pair was left for later belongs to the work and not to the child.
        ({ kind, question }) => kinds.includes(kind) && question !== 'later',
      );
      for (const { told, isOwn } of each.filter(() => members.length > 1)) {
        const printed = marksIn(textsOf(told)).map(({ text }) => text);
        expect(printed).toEqual(expect.arrayContaining(marks.filter(isOwn).map(({ text }) => text)));
      }
    });
  });

  it('nobody who is left out is named', () => {
    always(({ whole, out, each }) => {
      const gone = [...whole.children, ...whole.people].filter(({ id }) => out.includes(id));
      const named = each.map(({ told }) => textsOf(told)).join('\n');
      expect(gone.filter(({ label }) => new RegExp(String.raw`\b${label}\b`).test(named))).toEqual([]);
    });
  });

  it('every path is there once, so that each thing is set beside itself', () => {
    always(({ each }) => {
      for (const { told } of each) expect(new Set(pathsOf(told)).size).toBe(told.length);
    });
  });

  it('a child who is alone is told nothing', () => {
    expect(toldOf(groupOf(1), 'c1')).toEqual([]);
  });
});
