// Writes the compiled content as JavaScript modules: an index, and one module of data for each lazy chunk.
import { audiences } from '../machines/vocabulary.ts';
import type { CompiledContent } from './compile.ts';

/** Data as a module. A browser parses JSON faster than the same data as an object literal. */
const dataModule = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

const loader = (name: string, prefix: string, ids: readonly string[]): string => {
  const imports = ids.map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(prefix + id)}),`);
  return `const ${name} = {\n${imports.join('\n')}\n};`;
};

const index = ({ version, policies }: CompiledContent): string =>
  [
    `export const contentVersion = ${JSON.stringify(version)};`,
    `export const authorities = ${JSON.stringify(policies.map(({ card }) => card))};`,
    loader(
      'policies',
      'virtual:content/policy/',
      policies.map(({ card }) => card.id),
    ),
    loader('words', 'virtual:content/words/', audiences),
    `const load = async (from, id) => {`,
    `  if (!Object.hasOwn(from, id)) throw new Error('There is no content for ' + id);`,
    `  return (await from[id]()).default;`,
    `};`,
    `export const loadPolicy = (authority) => load(policies, authority);`,
    `export const loadWords = (audience) => load(words, audience);`,
    `export const loadNational = async () => (await import('virtual:content/national')).default;`,
  ].join('\n');

/** Every module by the name under which it is imported. */
export const contentModules = (content: CompiledContent): ReadonlyMap<string, string> =>
  new Map([
    ['virtual:content', index(content)],
    ['virtual:content/national', dataModule(content.national)],
    ...content.policies.map((policy): [string, string] => [
      `virtual:content/policy/${policy.card.id}`,
      dataModule(policy),
    ]),
    ...audiences.map((audience): [string, string] => [
      `virtual:content/words/${audience}`,
      dataModule(content.words[audience]),
    ]),
  ]);
