// A brother or sister who has died: a child can count them, and nothing is planned with them.
import { describe, expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import * as edit from '../../../machines/sibling-edits.ts';
import { homeProblems } from '../../../machines/siblings/arrangements.ts';
import { idsOf, membersOf, rememberedIn } from '../../../machines/siblings/members.ts';
import { siblingsOfChild } from '../../../machines/siblings/of-child.ts';
import { directionsOf } from '../../../machines/siblings/pairs.ts';
import { gapsIn } from '../gap-support.ts';
import { answered } from '../sheet-support.ts';
import { after, groupOf } from './any-group.ts';

const ids = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);

describe('a brother or sister who has died', () => {
  const group = groupOf(2, ['died']);

  it('is in no pair and in no home, and no direction is missing for them', () => {
    expect(ids(membersOf(group))).toEqual(['c1', 'c2']);
    expect(directionsOf(membersOf(group))).toHaveLength(2);
    const homes = [{ who: ['c1', 'c2'], where: 'With Gran' }];
    expect(homeProblems({ homes }, membersOf(group))).toEqual([]);
  });

  it('can be counted by each child, in the child’s own words', () => {
    expect(ids(rememberedIn(group))).toEqual(['p1']);
    expect(idsOf(group)).toEqual(['c1', 'c2', 'p1']);
    const said = { counts: 'yes', tie: 'full', childSays: 'I light a candle for him.' } as const;
    const own = siblingsOfChild(group, 'c1', { p1: said });
    expect(own?.remembered).toMatchObject([{ member: { id: 'p1', label: 'Other 1' }, counted: said }]);
    expect(ids((own?.others ?? []).map(({ member }) => member))).toEqual(['c2']);
  });

  it('keeps what was told of them before, and has it again where it was a mistake', () => {
    const alive = groupOf(2, ['kin']);
    const account = formSchemas.account.parse({ says: 'He carries my bag.' });
    const told = edit.keepAccount('c1', 'p1', account)(alive);
    const lives = (where: 'died' | 'kin') => edit.editOther('p1', { label: 'Other 1', lives: where, about: '' });
    const own = siblingsOfChild(lives('died')(told), 'c1');
    expect(own?.others).toHaveLength(1);
    expect(own?.remembered[0]?.account.says).toBe('He carries my bag.');
    expect(after(told, [lives('died'), lives('kin')])).toEqual(told);
  });

  it('is remembered where there is nobody else, and nothing else is asked for', () => {
    const alone = after(groupOf(1, ['died']), [answered('c1', 'siblings', { any: 'yes' })]);
    expect(siblingsOfChild(alone, 'c1')).toMatchObject({ others: [], remembered: [{ member: { label: 'Other 1' } }] });
    const gapIds = gapsIn(alone).map(({ id }) => id);
    expect(gapIds.filter((id) => id.includes('sibling') || id.includes('arrangement'))).toEqual([]);
  });

  it('is left out with the others who are left out', () => {
    const out = edit.setLeftOut('p1', true)(group);
    expect(rememberedIn(out)).toEqual([]);
    expect(idsOf(out)).toEqual(['c1', 'c2']);
  });
});
