import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, onTestFinished } from 'vitest';

import { writeExamples } from '../support/guideExamples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['README.md', ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`)];

// Next.js is too large to be installed for a guide. What its hooks give is all that the example sees of it.
const nextTypes = `declare module 'next/navigation' {
  export function usePathname(): string;
  export function useRouter(): { push: (href: string) => void };
  export function useSearchParams(): Omit<URLSearchParams, 'append' | 'delete' | 'set' | 'sort'>;
}`;

// What a document declares of a module, such as its routes, is so in all files that are compiled with it.
const declares = (document: string) => readFileSync(join(root, document), 'utf8').includes('declare module');

/** What the compiler says against the examples of some documents, in the project's own strictness. */
function problemsIn(some: readonly string[]): string {
  const written = some.map((document) => ({ document, examples: writeExamples(document) }));
  // Inside the repository, so that the compiler finds the packages.
  const folder = mkdtempSync(join(root, 'test/package/.examples-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    for (const { examples } of written) examples.remove();
  });
  const include = ['*.d.ts', ...written.flatMap(({ examples }) => examples.files)];
  writeFileSync(join(folder, 'next.d.ts'), nextTypes);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.json', include }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  let { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { cwd: root, encoding: 'utf8' });
  for (const { document, examples } of written) {
    stdout = stdout.replaceAll(examples.folder.slice(root.length), document);
    if (examples.files.length === 0) stdout += `${document} has no examples.`;
  }
  return stdout;
}

describe('examples that compile', { timeout: 120_000 }, () => {
  it.each(documents.filter(declares))('%s', (document) => {
    expect(problemsIn([document])).toBe('');
  });

  // At once: most of the time goes into the sources, which all of them import.
  it('README and the other guides', () => {
    expect(problemsIn(documents.filter((document) => !declares(document)))).toBe('');
  });
});
