// How far is told of a baby: a tick for papers is no question that has to be answered, and nobody asks for words not yet there.
import { expect, it } from 'vitest';
import { formSchemas } from '../../../machines/answers/forms.ts';
import { addChild, blankBirth } from '../../../machines/case-edits.ts';
import * as edits from '../../../machines/sibling-edits.ts';
import { partState } from '../../../machines/siblings/part-states.ts';
import { answered } from '../sheet-support.ts';
import { after, groupOf } from './any-group.ts';

const lookAgain = { day: '2', month: '3', year: '2027' };
const said = { due: 'March', plan: 'With Gran.', sameHome: 'Asked.', meet: 'At Gran’s.', tell: 'Mum.', lookAgain };

it('a later baby is told of without a tick for anybody’s papers, and not without a first meeting', () => {
  const expecting = groupOf(2, ['not-born']);
  const keep = (answers: object) => edits.keepLaterBorn('p1', formSchemas.laterBorn.parse(answers));
  expect(partState(after(expecting, [keep(said)]), 'later-born')).toBe('told');
  expect(partState(after(expecting, [keep({ ...said, meet: '' })]), 'later-born')).toBe('begun');
});

it('an adopted sister is told of without a tick for anybody’s papers', () => {
  const answers = {
    asked: 'yes',
    adoptersSay: 'A letter.',
    orders: 'None.',
    touchNow: 'A card.',
    knows: 'All.',
    lookAgain,
  };
  const told = edits.keepAdopted('p1', formSchemas.adoptedSibling.parse(answers));
  expect(partState(after(groupOf(2, ['adopted']), [told]), 'already-adopted')).toBe('told');
});

it('a baby who is not born has needs and no words or history of their own to be asked for', () => {
  const unborn = addChild({ label: 'Baby', birth: { ...blankBirth(), kind: 'unborn' } });
  const needs = { needs: 'Sleep.', care: 'Feeds.', withThem: 'To be held.', background: 'Two faiths.' };
  const words = { wants: 'My bed.', heardBy: 'Carer', heardOn: { day: '2', month: '3', year: '2026' } };
  const child = answered('c1', 'sibling-needs', { ...needs, ...words });
  const baby = answered('c2', 'sibling-needs', needs);
  expect(partState(after(groupOf(1), [unborn, child, baby]), 'own-needs')).toBe('told');
  expect(partState(after(groupOf(2), [child, baby]), 'own-needs')).toBe('begun');
});
