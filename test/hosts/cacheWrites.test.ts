import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { sourceFiles } from '../package/sourceFiles.js';

it('C1, C16: nothing in src names a call that writes to a host’s cache or managers', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const writes =
    /\b(?:setQueryData|setQueriesData|setDefaultOptions|setQueryDefaults|setMutationDefaults|resetQueries|removeQueries|focusManager|onlineManager|notifyManager)\b/;
  const modules = sourceFiles(src).filter((path) => /\.tsx?$/.test(path));
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.filter((path) => writes.test(readFileSync(join(src, path), 'utf8')))).toEqual([]);
});
