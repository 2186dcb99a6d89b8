import { expect, it } from 'vitest';

import { findDatabaseTests } from '../../scripts/findDatabaseTests.js';

it('finds the tests that open a database, and no others', () => {
  const found = findDatabaseTests('examples/saas/test');

  expect(found).toEqual(
    expect.arrayContaining(['cursor', 'mailLocks', 'outbox'].map((name) => `examples/saas/test/${name}.test.ts`)),
  );
  expect(found).not.toContain('examples/saas/test/config.test.ts');
  expect(findDatabaseTests('test/e2e')).toEqual(['test/e2e/twoTabs.test.ts', 'test/e2e/wholePath.test.ts']);
});
