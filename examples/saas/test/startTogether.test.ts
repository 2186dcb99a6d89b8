import { expect, it } from 'vitest';

import { startServer } from '../server/startServer.js';
import { createTestDatabase } from './support/createTestDatabase.js';

it.skipIf(!process.env.TEST_DATABASE_URL)(
  'instances that start together on an empty PostgreSQL database all start',
  async () => {
    const databaseUrl = await createTestDatabase();
    const starts = await Promise.allSettled([1, 2, 3].map(() => startServer({ databaseUrl })));
    const servers = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    try {
      expect(starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []))).toEqual([]);
      const answers = await Promise.all(servers.map(({ url }) => fetch(`${url}/api/health`)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  },
  60_000,
);
