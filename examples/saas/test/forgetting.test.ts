import { afterAll, beforeAll, expect, it } from 'vitest';

import { takeTurn } from '../server/invites/rateLimits.js';
import { createTestOutbox } from './support/createTestOutbox.js';

const minute = 60_000;

let outbox: Awaited<ReturnType<typeof createTestOutbox>>;

beforeAll(async () => {
  outbox = await createTestOutbox();
}, 60_000);

afterAll(() => outbox.db.destroy());

it('keeps no count of requests for longer than its window', async () => {
  const count = (key: string, windowMs: number, at: number) =>
    takeTurn(outbox.db, { key, most: 1, windowMs }, new Date(at * minute));
  await count('short', minute, 0);
  await count('long', 3 * minute, 0);
  await expect(count('long', 3 * minute, 1)).rejects.toMatchObject({
    details: { code: 'rate_limited', retryAfterMs: 2 * minute },
  });
  await count('new', minute, 2);

  const kept = await outbox.db.selectFrom('invites.rate_limits').orderBy('key').select(['key', 'used']).execute();
  expect(kept).toEqual([
    { key: 'long', used: 2 },
    { key: 'new', used: 1 },
  ]);
});
