// Draws the two flows from the statecharts themselves, as Mermaid flowcharts: one child's journey, and the group's assessment.
import type { AnyStateNode } from 'xstate';
import { journey } from '../../machines/journey.ts';
import { siblingAssessment } from '../../machines/siblings.ts';

const marks = (from: string) => ({
  begin: `<!-- The flow begins: written by \`npm run diagram\` from ${from}. -->`,
  end: `<!-- The flow of ${from} ends. -->`,
});

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

const metaOf = (node: AnyStateNode): { readonly rule?: string } => (node.meta as { rule?: string } | undefined) ?? {};

const box = (node: AnyStateNode): string => {
  const { rule } = metaOf(node);
  if (rule !== undefined) return `${nameOf(node)}{"${rule}"}`;
  return `${nameOf(node)}["${inWords(node.key)}"]`;
};

const arrows = (node: AnyStateNode): string[] => {
  const isDecision = metaOf(node).rule !== undefined;
  const ways = isDecision ? (node.always ?? []) : (node.transitions.get('skip') ?? []);
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

/** The assessment of a group, from who counts to the end. */
function groupDiagram(): string {
  const states = Object.values(siblingAssessment.root.states);
  const end = (node: AnyStateNode) => `${nameOf(node)}(["${inWords(node.key)}"])`;
  return [
    'flowchart TD',
    ...states.map((node) => `  ${node.type === 'final' ? end(node) : box(node)}`),
    ...states.filter(({ type }) => type !== 'final').flatMap(arrows),
  ].join('\n');
}

/** The text with both flows between their markers as the machines have them now. */
export function withFlows(text: string): string {
  const journeyDrawn = withFlow(text, 'machines/journey.ts', flowDiagram());
  return withFlow(journeyDrawn, 'machines/siblings.ts', groupDiagram());
}

function withFlow(text: string, from: string, drawn: string): string {
  const { begin, end } = marks(from);
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`The text has no place for the flow: ${begin} ... ${end}`);
  const before = text.slice(0, start + begin.length);
  return `${before}\n\n\`\`\`mermaid\n${drawn}\n\`\`\`\n\n${text.slice(stop)}`;
}
