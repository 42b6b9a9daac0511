// The words of the whole assessment and of its list of parts, for people who work with them and for families.
import type { PartState } from '../../machines/siblings/part-states.ts';
import { useCase } from '../case-file/case-context.tsx';
import { listed } from '../words/listed.ts';

/** How many ways of so many are not told yet, how many rest on one kind of source, and by name the pairs not told yet. */
interface WaysLeft {
  readonly untold: number;
  readonly all: number;
  readonly alone: number;
  readonly pairs: readonly string[];
}

interface HubWords {
  readonly lead: string;
  readonly noChild: string;
  readonly who: string;
  readonly whoTogether: string;
  /** How a brother or sister gets questions and a plan of their own. */
  readonly needsPlan: string;
  readonly addChild: string;
  readonly parts: string;
  readonly anyOrder: string;
  readonly states: { readonly [State in PartState]: string };
  /** By name those of whom a part has still to be told. */
  readonly stillToTell: (names: readonly string[]) => string;
  readonly ways: (left: WaysLeft) => string;
  readonly promptsLeft: string;
  readonly allTold: string;
  /** What leads to a pair, by its names, and what stands beneath it. */
  readonly nextPair: (names: string) => string;
  readonly whyNext: (reasons: string) => string;
  /** Before the names of those who are outside the case. */
  readonly notHere: string;
  /** Said of a child after the age. */
  readonly ofThisCase: string;
}

const professional: HubWords = {
  lead: 'First what each child needs, then each pair in both directions, then the group. Whether they live together or apart is a matter of judgement for people: nothing here adds up to an answer.',
  noChild: 'There is no child in this case yet.',
  who: 'Who is looked at',
  whoTogether: 'Who is looked at together',
  needsPlan: 'Does a brother or sister need a plan too, with questions of their own?',
  addChild: 'Add them as a child of this case',
  parts: 'The parts, in order',
  anyOrder: 'Open them in any order. None has to be complete before another.',
  states: { 'not-begun': 'Not begun', begun: 'Begun', told: 'Told' },
  stillToTell: (names) => `Still to be told: ${names.join(', ')}.`,
  ways: ({ untold, all, alone }) =>
    [
      untold > 0 ? `${untold} of ${all} directions are not told yet.` : '',
      alone > 0 ? `Resting on one kind of source: ${alone}.` : '',
    ]
      .join(' ')
      .trim(),
  promptsLeft: 'Not every prompt has been looked at.',
  allTold: 'Something is told in every part. Nothing here is final: change what needs it at any time.',
  nextPair: (names) => `Next: ${names}, both ways`,
  whyNext: (reasons) => `These two come next because: ${reasons}. Any other pair can be taken first.`,
  notHere: 'Not children of this case',
  ofThisCase: ', a child of this case',
};

/** As many names as are read with ease. */
const fewNames = 3;

const family: HubWords = {
  lead: 'First we look at each child. Then we look at each two of them, both ways. Then we look at them all. This tool will not say who should live with whom.',
  noChild: 'There is no child here yet.',
  who: 'Who this is about',
  whoTogether: 'Who this is about',
  needsPlan: 'Does a brother or sister need a plan too?',
  addChild: 'Add them as a child',
  parts: 'What you can tell',
  anyOrder: 'Start where you like. You can leave out what you do not want to answer.',
  states: { 'not-begun': 'Nothing here yet', begun: 'Started', told: 'Done for now' },
  stillToTell: (names) => `What would you like to say about ${listed(names)}?`,
  ways: ({ pairs }) => {
    const [first, ...others] = pairs;
    if (first === undefined) return '';
    if (others.length === 0) return `What would you like to say about ${first}?`;
    return `Some pairs are not told yet${pairs.length > fewNames ? '' : `: ${pairs.join('; ')}`}.`;
  },
  promptsLeft: 'You can look at some more worries, if you like.',
  allTold: 'You have said something in every part. You can change it at any time.',
  nextPair: (names) => `Next: ${names}`,
  whyNext: (reasons) => `Why these two: ${reasons}. You can start with any other two.`,
  notHere: 'No plan is made here for',
  ofThisCase: '',
};

export function useHubWords(): HubWords {
  return useCase(({ audience }) => audience === 'family') ? family : professional;
}
