import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const titles = sourceFiles(root)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .flatMap((path) => readFileSync(join(root, path), 'utf8').match(/(?:it|describe)(?:\.each[^]*?\))?\(\s*['`][^'`]*/g) ?? []);
const numbers = Array.from({ length: 23 }, (_, index) => index + 1);

describe('the requirements of concurrency and caching', () => {
  it.each(numbers)('C%i has a test that names it', (number) => {
    const named = titles.filter((title) => new RegExp(`\\bC${number}\\b`).test(title));
    expect(named).not.toEqual([]);
  });
});
