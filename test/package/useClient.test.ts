import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));

// A hook that is called, a context that is made, an event that is handled: none of them exists on a server.
const clientOnly = /\buse[A-Z]\w*\(|\bcreateContext\b|\son[A-Z]\w*=\{/;

const modules = sourceFiles(src)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(join(src, path), 'utf8') }));

describe('"use client"', () => {
  it('is the first line of every module that a server component could not run', () => {
    const missing = modules.filter(({ source }) => clientOnly.test(source) && !source.startsWith("'use client';\n"));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('is in no module of the layers that servers call', () => {
    const wrong = modules.filter(
      ({ path, source }) => /^(domain|client|conformance|operations|query|i18n)\//.test(path) && source.includes('use client'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
