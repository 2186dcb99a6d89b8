import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README', () => {
  // Inside the repository, so that the compiler finds the packages.
  const folder = mkdtempSync(join(root, 'test/package/.readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has examples that compile', () => {
    const examples = [...readme.matchAll(/```tsx\n([\s\S]*?)```/g)].map(([, code]) => code!);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [index, code] of examples.entries()) writeFileSync(join(folder, `example${index + 1}.tsx`), code);
    const config = { extends: '../../../tsconfig.json', include: ['*.tsx'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compile = () =>
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    expect(compile).not.toThrow();
  });

  it('names only commands that exist', () => {
    const commands = [...readme.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name!);
    expect(commands.filter((name) => name !== 'ci' && !(name in packageJson.scripts))).toEqual([]);
    expect(commands).toContain('test');
  });
});
