import { MutationObserver } from '@tanstack/react-query';

import { InvitesError, isInvitesError } from '../../../src/client/InvitesError.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { withWrites } from './withWrites.js';

/** The bug: outcomes are recorded in `onSuccess` and `onError`, where a host's error is taken for the server's. */
export const outcomeInCallbacks: CreateSystem = (context) => {
  const { queryClient } = context;
  const client = withWrites(context.client, (write) => {
    const answer = write();
    answer.catch(() => {});
    return new Promise<UserInvite>((resolve, reject) => {
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
  return realSystem({ ...context, client });
};
