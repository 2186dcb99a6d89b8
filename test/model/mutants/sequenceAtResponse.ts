import type { UserInvitesAnswer } from '../../../src/query/userInvitesOptions.js';
import { userInvitesOptions } from '../../../src/query/userInvitesOptions.js';
import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';

/** The bug: a read gets its number when its answer comes, so that an old answer counts as a new one. */
export const sequenceAtResponse: CreateSystem = (context) => {
  const real = realSystem(context);
  return {
    ...real,
    options(params) {
      const unmarked = userInvitesOptions(context, params);
      const ask = unmarked.queryFn as (...asked: unknown[]) => Promise<UserInvitesAnswer>;
      return {
        ...unmarked,
        queryFn: async (...asked: unknown[]) => {
          const answer = await ask(...asked);
          const read = real.operations.beginRead();
          real.operations.endRead(read);
          return { ...answer, read };
        },
      };
    },
  };
};
