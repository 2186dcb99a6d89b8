import { foldUserInvites } from '../../../src/operations/foldUserInvites.js';
import type { CreateSystem } from '../ModelSystem.js';
import { realSystem } from '../realSystem.js';
import { cachedAnswer } from './cachedAnswer.js';

/** The bug: an operation leaves the log when it is acknowledged, before any list knows it. */
export const retireOnAcknowledgement: CreateSystem = (context) => {
  const real = realSystem(context);
  return {
    ...real,
    frame(params) {
      const answer = cachedAnswer(context, params);
      return answer ? foldUserInvites(answer, params, [], real.operations.life) : null;
    },
  };
};
