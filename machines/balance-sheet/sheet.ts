// The balance sheet as data: every option beside every other, seen through the same rows, each line with its source.
import type { FormId } from '../answers/forms.ts';
import type { Answers } from '../answers/steps.ts';
import type { Action, LineNote, StepStatus } from '../case-file.ts';
import type { MissingFact } from '../rules/applicant-facts.ts';
import type { BarId, Certainty, Order, RouteId } from '../rules/applicants.ts';
import type { IsoDate } from '../rules/dates.ts';
import type { SiblingsOfChild } from '../siblings/of-child.ts';
import type { ArrangementKind } from '../sibling-vocabulary.ts';
import type { Judgement, OptionId, StepId } from '../vocabulary.ts';
import type { SheetRow, Side } from './rows.ts';

/** About this child, or a general starting point that nobody has made about this child yet. */
export type Origin = 'this-child' | 'starter';

/** Where a line comes from, so that each can be traced and changed there. */
export type Source =
  | { readonly from: 'answer'; readonly step: StepId; readonly path: readonly string[] }
  /** A line written on the sheet itself. */
  | { readonly from: 'line'; readonly line: string }
  | { readonly from: 'policy'; readonly provision: string }
  | { readonly from: 'national'; readonly facts: readonly string[] }
  /** What was said of an arrangement of the group for one of its members. */
  | { readonly from: 'arrangement'; readonly arrangement: string; readonly member: string };

/** A question by its path without the keys of rows, as its words are found: `['risks', 'likely']`. */
export interface QuestionPath {
  readonly step: StepId;
  readonly path: readonly string[];
}

/** A question of a form that belongs to no step, found in the same way. */
export interface FormQuestionPath {
  readonly form: FormId;
  readonly path: readonly string[];
}

/** An arrangement as it is named on the papers of one child: who would be with that child, and who apart. */
export interface ArrangementNamed {
  readonly name: string;
  readonly kind: ArrangementKind;
  readonly with: readonly string[];
  readonly apartFrom: readonly string[];
  /** Who would live with whom is told beside the name too. */
  readonly inFull: boolean;
}

/** One thing to print. Only `text` and the name of an arrangement hold words, and a person typed them; all else is looked up where it is shown. */
export type Said =
  | { readonly text: string }
  | { readonly answer: QuestionPath & { readonly value: string } }
  | { readonly question: QuestionPath }
  | { readonly formQuestion: FormQuestionPath }
  | { readonly arrangement: ArrangementNamed }
  | { readonly provision: string }
  | { readonly optionFact: { readonly row: string; readonly option: OptionId } }
  | {
      readonly route: {
        readonly order: Order;
        readonly id: RouteId;
        readonly certainty: Certainty;
        readonly missing: readonly MissingFact[];
      };
    }
  | { readonly bar: BarId }
  | { readonly date: IsoDate }
  /** A person or a child of the case, or `todaysCarersId`. */
  | { readonly person: string };

/** Whose view a line is: words as typed, the child, or a person of the case. */
export type Whose = string | { readonly child: string } | { readonly person: string };

/** One line of the sheet. */
export interface Entry {
  /** Made from the source, so it stays the same while the source does. */
  readonly id: string;
  readonly option: OptionId;
  readonly row: SheetRow;
  readonly side: Side;
  readonly origin: Origin;
  readonly source: Source;
  /** What to print, in order. */
  readonly said: readonly Said[];
  readonly whose?: Whose;
  /** The person the line is about. It is part of `said` wherever it has to be printed. */
  readonly person?: string;
  /** The id of the line against the option that this one would reduce. */
  readonly reduces?: string;
  /** Its answer says itself what it rests on. */
  readonly tellsEvidence?: boolean;
  /** Who provides it, where its answers say so. */
  readonly provider?: string;
  /** What people say of the line: its weight, its evidence, what would reduce it, and whether it was set aside. */
  readonly note?: LineNote;
  /** The words are no longer those that were weighed. */
  readonly hasChanged?: boolean;
}

/** What became of the step that judges an option. */
export type JudgementStatus = StepStatus | 'not-begun' | 'not-asked';

/** The judgement of one option. None of its answers takes the option off the sheet. */
export interface OptionJudgement {
  readonly step: StepId;
  readonly status: JudgementStatus;
  readonly judgement: Judgement | undefined;
  readonly reason: string;
  readonly support: string;
  readonly judgedOn: IsoDate | undefined;
  readonly whose: string;
  readonly findOut: { readonly what: string; readonly who: string; readonly by: IsoDate | undefined };
}

/** The cell of one option and one row. */
export type CellKey = `${OptionId} ${SheetRow}`;

/** The sheet of one child: all options and all rows, always, in their fixed order. */
export interface BalanceSheet {
  readonly child: string;
  readonly options: readonly OptionId[];
  readonly rows: readonly SheetRow[];
  /** The lines that count, in order. */
  readonly cells: ReadonlyMap<CellKey, readonly Entry[]>;
  /** Lines set aside with a reason: kept, shown apart, and never counted. */
  readonly setAside: readonly Entry[];
  readonly judgements: { readonly [Option in OptionId]: OptionJudgement };
  /** What stands at the head, above all options: the child's words first. */
  readonly childsWords: Answers['wishes'] | undefined;
  /** Where the child lives and on what legal footing, the dates of care, and the people who matter. */
  readonly home: Answers['home-and-status'] | undefined;
  readonly dates: Answers['dates'] | undefined;
  readonly network: Answers['network'] | undefined;
  readonly identity: Answers['identity'] | undefined;
  /** Who is in mind for a home away from parents: one answer, about no option more than another. */
  readonly inMind: Answers['away-opening'] | undefined;
  readonly siblings: Answers['siblings'] | undefined;
  readonly siblingNeeds: Answers['sibling-needs'] | undefined;
  readonly siblingsTogether: Answers['siblings-together'] | undefined;
  readonly siblingsApart: Answers['siblings-apart'] | undefined;
  /** What of the group of brothers and sisters is this child's; undefined where the child has none. */
  readonly group: SiblingsOfChild | undefined;
  /** Whose views there are, all options compared, and what is proportionate: in words, about no option alone. */
  readonly voices: Answers['voices'] | undefined;
  readonly comparing: Answers['comparing'] | undefined;
  readonly proportionality: Answers['proportionality'] | undefined;
  /** The plan that follows: what was answered of each of its parts. */
  readonly plan: {
    readonly permanence: Answers['permanence-plan'] | undefined;
    readonly familyTime: Answers['family-time'] | undefined;
    readonly lifeStory: Answers['life-story'] | undefined;
    readonly roles: Answers['roles-and-decisions'] | undefined;
  };
  readonly familyMeeting: Answers['family-meeting'] | undefined;
  readonly adoption: Answers['adoption-questions'] | undefined;
  /** What still has to be found out or done for this child. */
  readonly openActions: readonly Action[];
}
