// Weighs what the build made and fails when a part is over its limit. Text counts as gzip, fonts as they are.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
const chunks = Object.values(manifest);

/** A chunk and every chunk it cannot run without. */
const withImports = (chunk, seen = new Set()) => {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const key of chunk.imports ?? []) withImports(manifest[key], seen);
  return seen;
};

const gzipped = (file) => gzipSync(readFileSync(dist + file)).length;
const plain = (file) => statSync(dist + file).size;
const sum = (files, weigh) => [...new Set(files)].reduce((total, file) => total + weigh(file), 0);

const first = chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [...withImports(entry)]);
const policies = chunks.filter(({ src }) => src?.startsWith('virtual:content/policy/'));
const fonts = chunks.filter(({ file }) => file.endsWith('.woff2'));

const parts = [
  {
    part: 'first load, JavaScript',
    limit: 130,
    bytes: sum(
      first.map(({ file }) => file),
      gzipped,
    ),
  },
  {
    part: 'all styles',
    limit: 15,
    bytes: sum(
      chunks.flatMap(({ css }) => css ?? []),
      gzipped,
    ),
  },
  {
    part: 'all fonts',
    limit: 60,
    bytes: sum(
      fonts.map(({ file }) => file),
      plain,
    ),
  },
  ...policies.map(({ name, file }) => ({ part: `policy, ${name}`, limit: 60, bytes: gzipped(file) })),
];

for (const { part, limit, bytes } of parts) {
  const kilobytes = (bytes / 1000).toFixed(1).padStart(6);
  console.log(
    `${part.padEnd(24)} ${kilobytes} kB of ${String(limit).padStart(3)} kB${bytes > limit * 1000 ? '  TOO BIG' : ''}`,
  );
}

const missing = parts.filter(({ bytes }) => bytes === 0);
if (missing.length > 0 || policies.length === 0) throw new Error('The build lacks a part that is weighed here.');
if (parts.some(({ limit, bytes }) => bytes > limit * 1000)) {
  console.error('A part is over its limit: see what was added, or load it later.');
  process.exitCode = 1;
}
