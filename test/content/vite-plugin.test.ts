// What the browser is served: an index and one small chunk for each lazy part, with neither zod nor yaml in it.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import type { CompileSettings } from '../../content/compile.ts';
import { content } from '../../content/vite-plugin.ts';
import { formFields } from '../../machines/answers/forms.ts';
import { compiledFrom, contentRoot, copyOfContent, replaceIn } from './support.ts';

/** Builds a page that uses all of `virtual:content` and returns its chunks. */
const chunksFrom = async (root: string, settings?: CompileSettings): Promise<Rolldown.OutputChunk[]> => {
  const project = mkdtempSync(join(tmpdir(), 'page-'));
  symlinkSync(root, join(project, 'content'));
  writeFileSync(join(project, 'entry.js'), `export * from 'virtual:content';`);
  try {
    const built = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      plugins: [content(settings)],
      build: { write: false, lib: { entry: join(project, 'entry.js'), formats: ['es'], fileName: 'entry' } },
    });
    const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    return outputs.filter((output) => output.type === 'chunk');
  } finally {
    rmSync(project, { recursive: true });
  }
};

const chunks = await chunksFrom(contentRoot);
const sizeOf = (name: string): number => {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === `\0virtual:content/${name}`);
  return chunk ? gzipSync(chunk.code).length : Number.NaN;
};
const { policies, version } = compiledFrom(contentRoot);

describe('the content in the browser', () => {
  it('is at most 60 kB, gzipped, for each authority', () => {
    for (const { card } of policies) expect(sizeOf(`policy/${card.id}`)).toBeLessThanOrEqual(60_000);
  });

  it('is loaded when it is asked for: the first load names the authorities and holds no statement', () => {
    const first = chunks.find(({ isEntry }) => isEntry)?.code ?? '';
    expect(first).toContain('Bolton Council');
    expect(first).toContain(version);
    expect(first).not.toContain('bolton-001');
    expect(chunks).toHaveLength(1 + policies.length + 1 + 3);
  });

  it('brings no schema library and no YAML parser with it', () => {
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.length).toBeGreaterThan(chunks.length - 1);
    expect(modules.filter((id) => id.includes('node_modules'))).toEqual([]);
  });

  it('does not build while anything in it is wrong, and every problem is said', async () => {
    const root = copyOfContent();
    replaceIn(root, 'authorities/bolton/rules.yaml', 'value: nspcc-model', 'value: some-model');
    replaceIn(root, 'national/about.yaml', /checkedOn: .*\n/, 'checkedOn: soon\n');
    const failure = await chunksFrom(root).catch((error: unknown) => String(error));
    rmSync(root, { recursive: true });
    expect(failure).toContain('The content has 2 problems:');
    expect(failure).toContain('authorities/bolton/rules.yaml, reunificationModelAfterTwoYears.value: expected');
    expect(failure).toContain('national/about.yaml, checkedOn: expected a real date');
  });

  it('does not build while a form asks something without words, and the file and the key are said', async () => {
    const root = copyOfContent();
    replaceIn(root, 'national/forms.yaml', 'whoPays:', 'whoPaid:');
    const failure = await chunksFrom(root, { formFields }).catch((error: unknown) => String(error));
    rmSync(root, { recursive: true });
    expect(failure).toContain('national/forms.yaml, support.whoPays: expected the words of this question');
    expect(failure).toContain('national/forms.yaml, support.whoPaid: expected no words');
  });
});
