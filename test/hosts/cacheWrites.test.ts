import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sourceFiles } from '../package/sourceFiles.js';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const modules = sourceFiles(src).filter((path) => /\.tsx?$/.test(path));

/** What must not be named, with examples of it and of what may stand. */
const rules: readonly [what: string, names: RegExp, forbidden: readonly string[], allowed: readonly string[]][] = [
  [
    'writes to a cache through its client',
    /\b(?:setQueryData|setQueriesData|setDefaultOptions|setQueryDefaults|setMutationDefaults|resetQueries|removeQueries)\b/,
    [
      'queryClient.setQueryData(',
      'client.setQueriesData<Page>(',
      'const { setDefaultOptions } = queryClient',
      'setQueryDefaults(',
    ],
    ['queryClient.getQueryData(', 'setDefaultOption('],
  ],
  [
    'writes to a query',
    /\.(?:setData|setState)\b/,
    ['query.setData(page)', 'getQueryCache().find({ queryKey })?.setState({ data })', 'queries.forEach(query.setData)'],
    ['setData(page)', 'query.state.data'],
  ],
  [
    'empties a cache',
    /(?:client|cache(?:\(\))?)[!?]?\.clear\b/i,
    [
      'queryClient.clear()',
      'client?.clear()',
      'queryClient.getQueryCache().clear()',
      'getMutationCache().clear()',
      'cache.clear()',
    ],
    ['search.clear()', 'clearTimeout(timer)', 'cache.clearance'],
  ],
  [
    'invalidates, cancels or reads again without saying whose',
    /\b(?:invalidate|cancel|refetch)Queries(?:\(\s*(?!\{\s*(?:queryKey|predicate)\b)|\s*[^(\s])/,
    [
      'queryClient.invalidateQueries()',
      "queryClient.invalidateQueries({ type: 'active' })",
      'queryClient.cancelQueries(\n)',
      'refetchQueries({ stale: true })',
      'undeterred(queryClient.invalidateQueries)',
    ],
    ['queryClient.invalidateQueries({ queryKey: keys.all })', 'refetchQueries({\n  predicate: isOurs,\n})'],
  ],
  [
    'turns to the managers that all of a page share',
    /\b(?:focusManager|onlineManager|notifyManager)\b|\.(?:setFocused|setOnline|setEventListener|setScheduler)\b/,
    ['focusManager.setFocused(true)', 'onlineManager.setOnline(false)', 'manager.setEventListener(', 'notifyManager.batch('],
    ['network.isOnline()', 'navigator.onLine', 'window.addEventListener('],
  ],
];

describe.each(rules)('C1, C16: nothing in src %s', (_, names, forbidden, allowed) => {
  it('by its text', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((path) => names.test(readFileSync(join(src, path), 'utf8')))).toEqual([]);
  });

  it.each(forbidden)('which is told of %j', (code) => expect(code).toMatch(names));

  it.each(allowed)('which is not told of %j', (code) => expect(code).not.toMatch(names));
});
