// The options of an arrangement are those of each child, so that what it would mean stands where it would hold for them.
import { expect, it } from 'vitest';
import { type FormAnswers, formSchemas } from '../../../machines/answers/forms.ts';
import { addArrangement, keepEffect } from '../../../machines/sibling-edits.ts';
import { options } from '../../../machines/vocabulary.ts';
import { ownEntries, caseWith, sheetOf } from '../sheet-support.ts';

const effect = (of: Partial<FormAnswers['effect']>) => formSchemas.effect.parse(of);

/** Ash (c1) would live with Grandmother, and Bo (c2) would be adopted. */
const told = caseWith(
  addArrangement(
    formSchemas.arrangement.parse({
      name: 'Ash with Grandmother, Bo adopted',
      homes: [
        { who: ['c1'], where: 'Grandmother' },
        { who: ['c2'], where: 'Adopters to be found' },
      ],
    }),
  ),
  keepEffect('g1', 'c1', effect({ options: ['kinship'], speaksFor: 'Grandmother knows his bad nights.' })),
  keepEffect('g1', 'c2', effect({ options: ['adoption'], speaksFor: 'A family of her own by spring.' })),
);

/** Under each option, what a child's sheet says of the arrangement. */
const linesOf = (child: string) =>
  Object.fromEntries(
    options.map((option) => [
      option,
      ownEntries(sheetOf(told, child))
        .filter((entry) => entry.option === option && entry.source.from === 'arrangement')
        .flatMap(({ said }) => said.flatMap((one) => ('text' in one ? [one.text] : []))),
    ]),
  );

const onNoColumn = Object.fromEntries(options.map((option) => [option, []]));

it('the options can differ from child to child: it stands for one under kinship, for another under adoption, and on no other column', () => {
  expect(linesOf('c1')).toEqual({ ...onNoColumn, kinship: ['Grandmother', 'Grandmother knows his bad nights.'] });
  expect(linesOf('c2')).toEqual({
    ...onNoColumn,
    adoption: ['Adopters to be found', 'A family of her own by spring.'],
  });
});
