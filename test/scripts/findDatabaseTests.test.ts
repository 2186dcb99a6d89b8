import { expect, it } from 'vitest';

import { findDatabaseTests } from '../../scripts/findDatabaseTests.js';

it.each([
  ['examples/saas/test', ['cursor', 'mailLocks', 'outbox'], 'config'],
  ['test/e2e', ['twoTabs', 'wholePath'], 'loweredStyles'],
])('finds the tests of %s that open a database, and no others', (folder, some, other) => {
  const found = findDatabaseTests(folder);
  expect(found).toEqual(expect.arrayContaining(some.map((name) => `${folder}/${name}.test.ts`)));
  expect(found).not.toContain(`${folder}/${other}.test.ts`);
});
