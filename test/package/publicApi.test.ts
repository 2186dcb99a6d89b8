import { describe, expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { publicNames } from './publicNames.js';

describe('public API', () => {
  it.each(Object.keys(publicNames))('%s exports these values and no others', { timeout: 60_000 }, async (entry) => {
    const module = (await import(entry.replace(/^\./, 'react-user-invites'))) as object;
    expect(Object.keys(module).toSorted()).toEqual(publicNames[entry]);
  });

  it('lists every entry point that has code', () => {
    const withCode = Object.entries(packageJson.exports).flatMap(([entry, target]) =>
      typeof target === 'object' ? [entry] : [],
    );
    expect(Object.keys(publicNames).toSorted()).toEqual(withCode.toSorted());
  });
});
