import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { sourceFiles } from './sourceFiles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { peerDependencies, dependencies } = packageJson;
const folder = mkdtempSync(join(tmpdir(), 'react-user-invites-dist-'));
let built: string[];

beforeAll(async () => {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  built = sourceFiles(folder).filter((path) => path.endsWith('.js'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the modules of the build import, other than each other. */
function bareImports(): Set<string> {
  const imports = built.flatMap((path) => {
    const code = readFileSync(join(folder, path), 'utf8');
    return Array.from(
      code.matchAll(/^(?:import|export)\b[^'"]*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm),
      (found) => found[1] ?? found[2]!,
    );
  });
  return new Set(imports.filter((name) => !name.startsWith('.')));
}

const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

describe('C17: the package as it is built', () => {
  it.each(Object.keys(peerDependencies))('takes %s from its host', (peer) => {
    expect([...bareImports()].map(packageOf)).toContain(peer);
  });

  it('imports nothing that its package.json does not name', () => {
    const named = Object.keys({ ...peerDependencies, ...dependencies });
    expect([...bareImports()].filter((name) => !named.includes(packageOf(name)))).toEqual([]);
  });

  it('holds its own modules, and none of another package', () => {
    const own = new Set(sourceFiles(join(root, 'src')).map((path) => path.replace(/\.tsx?$/, '.js')));
    expect(built.length).toBeGreaterThan(100);
    expect(built.filter((path) => !own.has(path))).toEqual([]);
  });
});
