import { MutationObserver } from '@tanstack/react-query';

import { InvitesError, isInvitesError } from '../../../src/client/InvitesError.js';
import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { withWrites } from './withWrites.js';

/** The bug: outcomes are recorded in `onSuccess` and `onError`, where a host's error is taken for the server's. */
export const outcomeInCallbacks: CreateSystem = (context) => {
  const { queryClient } = context;
  const client = withWrites(context.client, <Answer>(write: () => Promise<Answer>) => {
    const answer = write();
    answer.catch(() => {});
    return new Promise<Answer>((resolve, reject) => {
      const observer = new MutationObserver(queryClient, {
        mutationFn: () => answer,
        retry: false,
        networkMode: 'always',
        onSuccess: resolve,
        onError: (error) => reject(isInvitesError(error) ? error : new InvitesError({ code: 'forbidden' })),
      });
      observer.mutate().catch(() => {});
    });
  });
  return { ...realSystem({ ...context, client }), answersLate: true };
};
