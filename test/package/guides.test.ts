import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, onTestFinished } from 'vitest';

import { writeExamples } from '../support/guideExamples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = readdirSync(join(root, 'docs/guides'));

// Next.js is too large to be installed for a guide. What its hooks give is all that the example sees of it.
const nextTypes = `declare module 'next/navigation' {
  export function usePathname(): string;
  export function useSearchParams(): Omit<URLSearchParams, 'append' | 'delete' | 'set' | 'sort'>;
}`;

describe('the guides', () => {
  it.each(guides)('%s has examples that compile', (guide) => {
    const examples = writeExamples(`docs/guides/${guide}`);
    onTestFinished(examples.remove);
    expect(examples.files.length).toBeGreaterThan(0);
    writeFileSync(join(examples.folder, 'next.d.ts'), nextTypes);
    const config = { extends: '../../../tsconfig.json', include: ['*.tsx', '*.d.ts'] };
    writeFileSync(join(examples.folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    let problems = '';
    try {
      execFileSync(process.execPath, [compiler, '-p', examples.folder], { encoding: 'utf8' });
    } catch (error) {
      problems = (error as { stdout: string }).stdout;
    }
    expect(problems).toBe('');
  });
});
