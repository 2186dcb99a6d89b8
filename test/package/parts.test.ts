import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { sourceFiles } from './sourceFiles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const textsOf = (type: RegExp) =>
  sourceFiles(join(root, 'src'))
    .filter((path) => type.test(path))
    .map((path) => textOf(join('src', path)))
    .join('\n');

const listed = namesIn(/'([a-z-]+)'/g, textOf('src/theme/InvitesPart.ts'));

// That every part which is used is listed, the compiler says.
it('every part that is listed is used', () => {
  expect(namesIn(/(?:\bpart|\bpartProps|usePart\(\))\('([a-z-]+)'|\bas ?= ?['"]([a-z-]+)['"]/g, textsOf(/\.tsx?$/))).toEqual(
    listed,
  );
});

it('the stylesheets know the root and the parts, and no other class', () => {
  const styled = namesIn(/\.invites-([a-z-]+)/g, textsOf(/\.css$/));
  expect(styled.length).toBeGreaterThan(100);
  expect(styled.filter((name) => name !== 'root' && !listed.includes(name))).toEqual([]);
});

it('the guide to customising lists every part, and no other', () => {
  const [, table = ''] = textOf('docs/guides/customising.md').split('| Parts');
  expect(namesIn(/`([a-z-]+)`/g, table.split('\n\n')[0]!)).toEqual(listed);
});

function namesIn(pattern: RegExp, text: string): string[] {
  const names = [...text.matchAll(pattern)].map(([, first, second]) => first ?? second!);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}
