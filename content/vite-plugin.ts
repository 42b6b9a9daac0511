// Serves the compiled content as `virtual:content` and watches its files; a mistake in them stops the build.
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compile, type CompiledContent, type CompileSettings } from './compile.ts';
import { sentence } from './problem.ts';
import { contentModules } from './modules.ts';

const resolved = '\0virtual:content';

/** The plugin. The content lies in the folder `content` of the project. */
export const content = (settings: CompileSettings = {}): Plugin => {
  let root = '';
  let modules: ReadonlyMap<string, string> | undefined;

  const compiled = (): CompiledContent => {
    const result = compile(root, settings);
    if (result.ok) return result.content;
    const { problems } = result;
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    throw new Error([`The content has ${count}:`, ...problems.map((problem) => `  ${sentence(problem)}`)].join('\n'));
  };
  const current = () => (modules ??= contentModules(compiled()));

  return {
    name: 'plan-for-permanence-content',
    configResolved(config) {
      root = join(config.root, 'content');
    },
    buildStart() {
      modules = undefined;
      if (!this.meta.watchMode) current();
    },
    resolveId(id) {
      return id === 'virtual:content' || id.startsWith('virtual:content/') ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(resolved)) return undefined;
      const code = current().get(id.slice(1));
      if (code === undefined) throw new Error(`There is no content called ${id.slice(1)}.`);
      return { code, moduleType: 'js', map: null };
    },
    hotUpdate({ file }) {
      if (!file.startsWith(root.split(sep).join('/')) || !file.endsWith('.yaml')) return undefined;
      modules = undefined;
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(resolved)) moduleGraph.invalidateModule(module);
      }
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
};
