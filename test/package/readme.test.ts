import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { publicNames } from './publicNames.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('README names every component, and every headless hook', () => {
  const components = publicNames['.']!.filter((name) => /^[A-Z]/.test(name) && !name.endsWith('View'));
  const hooks = components.map((name) => `use${name}`).filter((name) => publicNames['.']!.includes(name));
  expect([components.length, hooks.length]).toEqual([8, 4]);
  const named = new Set(readme.match(/\w+/g));
  expect([...components, ...hooks, 'useAcceptUserInvite'].filter((name) => !named.has(name))).toEqual([]);
});

it('README names only commands that exist', () => {
  const commands = [...readme.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name!);
  expect(commands.filter((name) => name !== 'ci' && !(name in packageJson.scripts))).toEqual([]);
  expect(commands).toContain('test');
});
