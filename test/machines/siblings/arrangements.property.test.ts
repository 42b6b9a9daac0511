// Ways to live: what kind each is follows from its homes, and a grouping that cannot be is refused by name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import type { CaseFile } from '../../../machines/case-file.ts';
import { addArrangement, setLeftOut } from '../../../machines/sibling-edits.ts';
import {
  areTogether,
  arrangementsOf,
  homeProblems,
  homesOf,
  kindOf,
  livesApartFrom,
  livesWith,
} from '../../../machines/siblings/arrangements.ts';
import { type Member, membersOf } from '../../../machines/siblings/members.ts';
import type { Arrangement } from '../../../machines/siblings/record.ts';
import { anyMembers } from './any-group.ts';

type Homes = readonly (readonly string[])[];

interface Grouped {
  readonly caseFile: CaseFile;
  readonly members: readonly Member[];
  /** Who lives with whom, no home being empty and everybody being in one. */
  readonly homes: Homes;
}

/** Any group, with any way to part it into homes. */
const anyPartition: fc.Arbitrary<Grouped> = anyMembers.chain((caseFile) => {
  const members = membersOf(caseFile);
  return fc
    .array(fc.nat({ max: members.length - 1 }), { minLength: members.length, maxLength: members.length })
    .map((homeOf) => {
      const homes = members.map((_, home) => members.filter((_member, at) => homeOf[at] === home).map(({ id }) => id));
      return { caseFile, members, homes: homes.filter((who) => who.length > 0) };
    });
});
const anyGrouped = anyPartition.chain((grouped) =>
  fc.record({ grouped: fc.constant(grouped), one: fc.constantFrom(...grouped.members) }),
);

const arrangementOf = (homes: Homes, timing: '' | 'at-once' | 'staggered' = ''): Arrangement => ({
  ...formSchemas.arrangement.parse({ timing, homes: homes.map((who) => ({ who, where: 'By the sea' })) }),
  id: 'g1',
  out: false,
  effects: {},
});
const idsOf = (members: readonly Member[]) => members.map(({ id }) => id);

describe('an arrangement', () => {
  it('with everybody in one home of any is never refused, empty homes and those who are left out beside', () => {
    fc.assert(
      fc.property(anyPartition, ({ members, homes }) => {
        expect(homeProblems(arrangementOf(homes), members)).toEqual([]);
        expect(homeProblems(arrangementOf([[], ...homes, ['somebody left out']]), members)).toEqual([]);
      }),
    );
  });

  it('is of the kind that its homes make it, and staggered where one move follows another', () => {
    fc.assert(
      fc.property(anyPartition, fc.constantFrom('' as const, 'at-once' as const), ({ members, homes }, timing) => {
        const kind = homes.length === 1 ? 'together' : homes.length === members.length ? 'apart' : 'part';
        expect(kindOf(arrangementOf(homes, timing), members)).toBe(kind);
        expect(kindOf(arrangementOf([...homes, []], timing), members)).toBe(kind);
        expect(kindOf(arrangementOf(homes, 'staggered'), members)).toBe('staggered');
      }),
    );
  });

  it('with a child in two homes is refused at the second of them and names that child alone', () => {
    fc.assert(
      fc.property(anyGrouped, ({ grouped: { members, homes }, one }) => {
        const twice = arrangementOf([...homes, [one.id]]);
        expect(homeProblems(twice, members)).toEqual([
          { path: ['homes', String(homes.length), 'who'], problem: 'child-in-two-homes', about: [one.label] },
        ]);
      }),
    );
  });

  it('with a child in no home is refused and names that child alone', () => {
    fc.assert(
      fc.property(anyGrouped, ({ grouped: { members, homes }, one }) => {
        const nowhere = arrangementOf(homes.map((who) => who.filter((id) => id !== one.id)));
        expect(homeProblems(nowhere, members)).toEqual([
          { path: ['homes'], problem: 'child-in-no-home', about: [one.label] },
        ]);
      }),
    );
  });

  it('with one child in two homes and another in none is refused for both at once', () => {
    fc.assert(
      fc.property(anyPartition, ({ members, homes }) => {
        const [one, other] = members;
        if (!one || !other) return;
        const without = homes.map((who) => who.filter((id) => id !== other.id));
        expect(homeProblems(arrangementOf([...without, [one.id]]), members)).toEqual([
          { path: ['homes'], problem: 'child-in-no-home', about: [other.label] },
          { path: ['homes', String(homes.length), 'who'], problem: 'child-in-two-homes', about: [one.label] },
        ]);
      }),
    );
  });

  it('is refused exactly where somebody is in two homes or in none, and names every one of them in each home that is one too many', () => {
    const anyHomes = anyMembers.chain((caseFile) =>
      fc.record({
        members: fc.constant(membersOf(caseFile)),
        homes: fc.array(fc.subarray(idsOf(membersOf(caseFile))), { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(anyHomes, ({ members, homes }) => {
        const problems = homeProblems(arrangementOf(homes), members);
        const homesWith = ({ id }: Member) => homes.flatMap((who, place) => (who.includes(id) ? [place] : []));
        const nowhere = members.filter((member) => homesWith(member).length === 0).map(({ label }) => label);
        if (nowhere.length === members.length) {
          expect(problems).toEqual([{ path: ['homes'], problem: 'no-home-said' }]);
          return;
        }
        const told = problems.flatMap(({ path, problem, about = [] }) =>
          about.map((label) => `${path.join('.')} ${problem} ${label}`),
        );
        const expected = [
          ...nowhere.map((label) => `homes child-in-no-home ${label}`),
          ...members.flatMap((member) =>
            homesWith(member)
              .slice(1)
              .map((place) => `homes.${String(place)}.who child-in-two-homes ${member.label}`),
          ),
        ];
        expect(told.toSorted()).toEqual(expected.toSorted());
        expect(problems.filter(({ about = [] }) => about.length === 0)).toEqual([]);
      }),
    );
  });

  it('has everybody else either living with a child or apart from them, and nobody both', () => {
    fc.assert(
      fc.property(anyPartition, ({ members, homes }) => {
        const arrangement = arrangementOf(homes);
        for (const { id } of members) {
          const [together, apart] = [livesWith(arrangement, id, members), livesApartFrom(arrangement, id, members)];
          const others = idsOf(members).filter((one) => one !== id);
          expect([...idsOf(together), ...idsOf(apart)].toSorted()).toEqual(others.toSorted());
          expect(idsOf(together)).toEqual(
            others.filter((one) => homes.some((who) => who.includes(id) && who.includes(one))),
          );
        }
      }),
    );
  });

  it('has two together whichever of them is named first', () => {
    fc.assert(
      fc.property(anyPartition, ({ members, homes }) => {
        const arrangement = arrangementOf(homes);
        for (const one of members) {
          for (const other of members) {
            expect(areTogether(arrangement, one.id, other.id)).toBe(areTogether(arrangement, other.id, one.id));
            const lives = idsOf(livesWith(arrangement, one.id, members)).includes(other.id);
            expect(lives).toBe(one.id !== other.id && areTogether(arrangement, one.id, other.id));
          }
        }
      }),
    );
  });

  it('stays possible when a child is left out of the group, and is what it was when they are taken in again', () => {
    fc.assert(
      fc.property(anyGrouped, ({ grouped: { caseFile, homes }, one }) => {
        const kept = addArrangement(formSchemas.arrangement.parse({ homes: homes.map((who) => ({ who })) }))(caseFile);
        const out = setLeftOut(one.id, true)(kept);
        for (const arrangement of arrangementsOf(out.siblings)) {
          expect(homeProblems(arrangement, membersOf(out))).toEqual([]);
          expect(homesOf(arrangement, membersOf(out)).flatMap(({ who }) => who)).not.toContain(one.id);
        }
        expect(setLeftOut(one.id, false)(out)).toEqual(kept);
      }),
    );
  });
});
