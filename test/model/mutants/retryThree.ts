import { MutationObserver } from '@tanstack/react-query';

import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { withWrites } from './withWrites.js';

/** The bug: a write is tried again by itself, as a host's `retry: 3` would have it. */
export const retryThree: CreateSystem = (context) => {
  const { queryClient } = context;
  const client = withWrites(context.client, (write) =>
    new MutationObserver(queryClient, { mutationFn: write, retry: 3, networkMode: 'always' }).mutate(),
  );
  return { ...realSystem({ ...context, client }), answersLate: true };
};
