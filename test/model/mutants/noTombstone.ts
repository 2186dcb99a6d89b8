import { foldUserInvites } from '../../../src/operations/foldUserInvites.js';
import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { cachedAnswer } from './cachedAnswer.js';

/** The bug: every answer that was asked for after an acknowledgement is believed, although reads may lag. */
export const noTombstone: CreateSystem = (context) => {
  const real = realSystem(context);
  return {
    ...real,
    frame(params) {
      const answer = cachedAnswer(context, params);
      const trusting = real.operations.acknowledged().map((operation) => ({
        ...operation,
        progress: { ...operation.progress, trustedSequence: operation.progress.sequence },
      }));
      return answer ? foldUserInvites(answer, params, trusting, real.operations.life) : null;
    },
  };
};
