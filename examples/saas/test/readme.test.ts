import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { settings } from '../server/config/settings.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

it('has every setting in the README as the server reads it, in the same order', () => {
  const [, afterHeading = ''] = readme.split('## Settings\n');
  const rows = afterHeading
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, 5),
    );

  expect(rows).toEqual(
    Object.entries(settings).map(([name, { takes, otherwise, purpose }]) => [`\`${name}\``, takes, otherwise, purpose]),
  );
});
