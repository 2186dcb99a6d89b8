import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const titles = sourceFiles(root)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .flatMap((path) => readFileSync(join(root, path), 'utf8').match(/(?:it|describe)(?:\.each[^]*?\))?\(\s*['`][^'`]*/g) ?? []);

describe.each([
  ['concurrency and caching', 'C', 23],
  ['safety', 'S', 17],
  ['back ends and data', 'B', 11],
  ['inviting people', 'D', 11],
])('the requirements of %s', (_, letter, count) => {
  it.each(Array.from({ length: count }, (_item, index) => `${letter}${index + 1}`))('%s has a test that names it', (name) => {
    const named = titles.filter((title) => new RegExp(`\\b${name}\\b`).test(title));
    expect(named).not.toEqual([]);
  });
});

// Apart from the test: its own title names none of them.
const ofInviting = ['I7', 'I8', 'I9', 'I10', 'I11', 'I13', 'I16', 'F8', 'F9', 'F10', 'A7', 'A8', 'A10', 'A11', 'A12'];

it.each(ofInviting)('%s, which inviting people has to meet, has a test that names it', (name) => {
  expect(titles.filter((title) => new RegExp(`\\b${name}\\b`).test(title))).not.toEqual([]);
});
