import { MutationObserver } from '@tanstack/react-query';

import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { withWrites } from './withWrites.js';

/** The bug: the request goes out in `mutationFn`, after the host's own `onMutate`. */
export const performedInMutationFn: CreateSystem = (context) => {
  const { queryClient } = context;
  const client = withWrites(context.client, (write) =>
    new MutationObserver(queryClient, { mutationFn: write, retry: false, networkMode: 'always' }).mutate(),
  );
  return { ...realSystem({ ...context, client }), answersLate: true };
};
