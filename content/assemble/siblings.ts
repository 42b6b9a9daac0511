// Puts together the words of the assessment of a group of brothers and sisters for one audience.
import {
  arrangementKinds,
  pairReasons,
  separationPrompts,
  siblingParts,
  siblingRuleNames,
  toldStates,
} from '../../machines/sibling-vocabulary.ts';
import type { Audience } from '../../machines/vocabulary.ts';
import type { PromptWords, SiblingWords } from '../compiled-words.ts';
import type { NationalFolder } from '../schema.ts';
import type { Label } from '../schema/siblings.ts';
import { pinAsRead, pinsFrom } from './pins.ts';
import { forEach } from './records.ts';

/** The words of the parts, the prompts and every label. */
export const assembleSiblings = (audience: Audience, national: NationalFolder): SiblingWords => {
  const { parts, notAsked, prompts, pairReasons: reasons, told, kinds } = national.siblings;
  const isFamily = audience === 'family';
  const pinsOf = pinsFrom(national, pinAsRead);

  const said = (label: Label): string => {
    if (typeof label === 'string') return label;
    return isFamily ? label.family : label.text;
  };
  const promptFor = ({ name, look, family, warnings }: (typeof prompts)[keyof typeof prompts]): PromptWords => ({
    ...(isFamily ? family : { name, look }),
    warnings: warnings.map(({ facts, ...warning }) => ({ text: said(warning), pin: pinsOf(facts) })),
  });

  return {
    parts: forEach(siblingParts, (part) => parts[part][audience]),
    notAsked: forEach(siblingRuleNames, (rule) => said(notAsked[rule])),
    prompts: forEach(separationPrompts, (prompt) => promptFor(prompts[prompt])),
    pairReasons: forEach(pairReasons, (reason) => said(reasons[reason])),
    told: forEach(toldStates, (state) => said(told[state])),
    kinds: forEach(arrangementKinds, (kind) => said(kinds[kind])),
  };
};
