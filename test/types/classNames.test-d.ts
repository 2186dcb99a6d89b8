import { expectTypeOf, test } from 'vitest';

import type { PartClassNames } from '../../src/ui/PartClassNamesContext.js';

test('a host’s classes are for parts that there are', () => {
  expectTypeOf<{ 'table-row': 'mine' }>().toExtend<PartClassNames>();
  // @ts-expect-error this is a good error, because no part has that name
  const misspelt: PartClassNames = { 'table-rows': 'mine' };
  void misspelt;
});
