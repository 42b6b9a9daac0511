// Puts together everything that one authority says, with what it borrows from others.
import { options, type OptionId } from '../../machines/vocabulary.ts';
import type { AuthorityCard, AuthorityPolicy, BorrowedProvision, ChecklistItem, ChecklistOption } from '../compiled.ts';
import type { Shelf } from './provisions.ts';
import { forEach } from './records.ts';

const checklistOptions = ['sgo', 'cao', 'adoption', 'ltf'] as const satisfies readonly ChecklistOption[];

const cardOf = ({ id, folder: { authority } }: Shelf): AuthorityCard => ({ id, ...authority });

/** The names under which the others are found; an id that is not there was reported before. */
const find = (shelves: readonly Shelf[], ids: readonly string[]): Shelf[] =>
  ids.flatMap((id) => shelves.filter((shelf) => shelf.id === id));

/** A consideration without the words before its colon, which only repeat the heading of the column. */
const consideration = (text: string): string => {
  const rest = text.slice(text.indexOf(': ') + 2);
  return text.includes(': ') ? rest.charAt(0).toUpperCase() + rest.slice(1) : text;
};

const columnOf = ({ id, folder, byId }: Shelf, option: ChecklistOption, reader: Shelf) => {
  if ('borrow' in folder.checklist) return { heading: '', items: [] };
  const { heading, provisions } = folder.checklist[option];
  const items = provisions
    .flatMap((name) => byId.get(name) ?? [])
    .map(({ id: provision, text, plain, section, dated }): ChecklistItem => ({
      provision,
      text: consideration(text),
      plain: plain === null ? null : consideration(plain),
      section,
      document: folder.authority.document,
      authority: id === reader.id ? null : id,
      dated,
    }));
  return { heading, items };
};

const checklistOf = (shelf: Shelf, shelves: readonly Shelf[]): AuthorityPolicy['checklist'] => {
  const { checklist } = shelf.folder;
  const lenders = 'borrow' in checklist ? find(shelves, checklist.borrow) : [shelf];
  return forEach(checklistOptions, (option) => {
    const columns = lenders.map((lender) => columnOf(lender, option, shelf));
    return {
      column: [...new Set(columns.map(({ heading }) => heading))].join(' · '),
      items: columns.flatMap(({ items }) => items),
    };
  });
};

/** The starters of an authority; a side of an option on which it has none is filled from its lenders. */
const startersOf = ({ folder: { starters } }: Shelf, lenders: readonly Shelf[]): AuthorityPolicy['starters'] => {
  const side = (option: OptionId, which: 'for' | 'against'): readonly string[] =>
    starters[option][which].length > 0
      ? starters[option][which]
      : lenders.flatMap((lender) =>
          lender.folder.starters[option][which].filter((provision) => lender.byId.has(provision)),
        );
  return forEach(options, (option) => ({ for: side(option, 'for'), against: side(option, 'against') }));
};

const borrowedOf = (starters: AuthorityPolicy['starters'], lenders: readonly Shelf[]): BorrowedProvision[] => {
  const used = new Set(options.flatMap((option) => [...starters[option].for, ...starters[option].against]));
  return lenders.flatMap(({ id, folder, provisions }) =>
    provisions
      .filter((provision) => used.has(provision.id))
      .map((provision) => ({ ...provision, authority: id, document: folder.authority.document })),
  );
};

const rulesOf = ({ folder: { rules } }: Shelf): Pick<AuthorityPolicy, 'rules' | 'ruleSources'> => ({
  rules: {
    thirdReviewWithoutProgress: rules.thirdReviewWithoutProgress.value,
    anotherReturnAfterBreakdown: rules.anotherReturnAfterBreakdown.value,
    reunificationModelAfterTwoYears: rules.reunificationModelAfterTwoYears.value,
    entryToCareAgreedBy: rules.entryToCareAgreedBy.value,
    regulation24AgreedBy: rules.regulation24AgreedBy.value,
    careOrderHomeAgreedBy: rules.careOrderHomeAgreedBy.value,
    checklistSource: rules.checklistSource.value,
  },
  ruleSources: {
    thirdReviewWithoutProgress: rules.thirdReviewWithoutProgress.provisions,
    anotherReturnAfterBreakdown: rules.anotherReturnAfterBreakdown.provisions,
    reunificationModelAfterTwoYears: rules.reunificationModelAfterTwoYears.provisions,
    entryToCareAgreedBy: rules.entryToCareAgreedBy.provisions,
    regulation24AgreedBy: rules.regulation24AgreedBy.provisions,
    careOrderHomeAgreedBy: rules.careOrderHomeAgreedBy.provisions,
    checklistSource: rules.checklistSource.provisions,
  },
});

/** Everything one authority says. */
export const assemblePolicy = (shelf: Shelf, shelves: readonly Shelf[]): AuthorityPolicy => {
  const lenders = find(shelves, shelf.folder.starters.borrow);
  const starters = startersOf(shelf, lenders);
  return {
    card: cardOf(shelf),
    provisions: shelf.provisions,
    ...rulesOf(shelf),
    checklist: checklistOf(shelf, shelves),
    starters,
    borrowed: borrowedOf(starters, lenders),
    timescales: shelf.folder.timescales,
  };
};
