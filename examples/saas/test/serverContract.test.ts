import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

const contract = await readFile(new URL('../../../docs/server-contract.md', import.meta.url), 'utf8');

const claims = [...contract.matchAll(/`(\w+\.test\.ts)`: "([^"]+)"/g)].map(([, file, title]) => [file!, title!] as const);

describe('docs/server-contract.md', () => {
  it('names a test for every rule', () => {
    const rules = contract.split('\n').filter((line) => line.startsWith('|') && !/^\| (Rule|---)/.test(line));
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule) => !/`\w+\.test\.ts`: "[^"]+" *\|$/.test(rule))).toEqual([]);
  });

  it.each(claims)('names a test that there is: %s, %j', async (file, title) => {
    const url = new URL(file, import.meta.url);
    expect(existsSync(url)).toBe(true);
    expect(await readFile(url, 'utf8')).toContain(`'${title}'`);
  });

  // Those that need PostgreSQL run wherever there is one; a run without it says so.
  it.each([...new Set(claims.map(([file]) => file))])('counts no test that is left out: %s', async (file) => {
    const text = await readFile(new URL(file, import.meta.url), 'utf8');
    const leftOut = [
      ...text.matchAll(/\.(?:skip|todo|fails)\b.*|\.(?:skipIf|runIf)\((?!!?process\.env\.TEST_DATABASE_URL\)).*/g),
    ];
    expect(leftOut.map(([found]) => found)).toEqual([]);
  });
});
