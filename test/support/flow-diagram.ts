// Draws the flow of one child's journey from the statechart itself, as a Mermaid flowchart.
import type { AnyStateNode } from 'xstate';
import type { JourneyMeta } from '../../machines/journey-setup.ts';
import { journey } from '../../machines/journey.ts';

const begin = '<!-- The flow begins: written by `npm run diagram` from machines/journey.ts. -->';
const end = '<!-- The flow ends. -->';

/** The state in which a person lands on entering this one: of a stage, its first state. */
const landing = (node: AnyStateNode): AnyStateNode => {
  const [first] = node.initial.target;
  return node.type === 'compound' && first ? landing(first) : node;
};

/** Where a state leads: past the end of a stage to the first state of the next one. */
const leadsTo = (target: AnyStateNode): AnyStateNode => {
  if (target.type !== 'final') return landing(target);
  const stage = target.parent;
  const next = stage?.transitions.get(`xstate.done.state.${stage.id}`)?.[0]?.target?.[0];
  return next ? leadsTo(next) : target;
};

const nameOf = (node: AnyStateNode): string => node.path.join('_').replaceAll('-', '_');
const inWords = (id: string): string => id.replaceAll('-', ' ');

const metaOf = (node: AnyStateNode): JourneyMeta | undefined => node.meta as JourneyMeta | undefined;

const box = (node: AnyStateNode): string => {
  const meta = metaOf(node);
  if (meta && 'rule' in meta) return `${nameOf(node)}{"${meta.rule}"}`;
  return `${nameOf(node)}["${inWords(node.key)}"]`;
};

const arrows = (node: AnyStateNode): string[] => {
  const meta = metaOf(node);
  const ways = meta && 'rule' in meta ? (node.always ?? []) : (node.transitions.get('skip') ?? []);
  return ways.flatMap(({ target, guard }) => {
    const [to] = target ?? [];
    if (!to) return [];
    const label = ways.length === 1 ? '' : guard === undefined ? '|otherwise|' : '|holds|';
    return [`  ${nameOf(node)} -->${label} ${nameOf(leadsTo(to))}`];
  });
};

/** The journey from its first question to the summary, a frame for each stage. */
function flowDiagram(): string {
  const stages = Object.values(journey.root.states);
  const inside = (stage: AnyStateNode) => Object.values(stage.states).filter(({ type }) => type !== 'final');
  return [
    'flowchart TD',
    ...stages.flatMap((stage) =>
      stage.type === 'final'
        ? [`  ${nameOf(stage)}(["${inWords(stage.key)}"])`]
        : [
            `  subgraph stage_${nameOf(stage)}["${inWords(stage.key)}"]`,
            ...inside(stage).map((node) => `    ${box(node)}`),
            '  end',
          ],
    ),
    ...stages.flatMap(inside).flatMap(arrows),
  ].join('\n');
}

/** The text with the flow between its markers as the machine has it now. */
export function withFlow(text: string): string {
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`The text has no place for the flow: ${begin} ... ${end}`);
  const before = text.slice(0, start + begin.length);
  return `${before}\n\n\`\`\`mermaid\n${flowDiagram()}\n\`\`\`\n\n${text.slice(stop)}`;
}
