import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };

it('README names only commands that exist', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const commands = [...readme.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name!);
  expect(commands.filter((name) => name !== 'ci' && !(name in packageJson.scripts))).toEqual([]);
  expect(commands).toContain('test');
});
