import { createAcceptFlow } from '../../../src/operations/createAcceptFlow.js';
import type { CreateAcceptSystem } from '../accept/AcceptSystem.js';

/** The bug: a flag says that somebody has begun to accept, and no other page learns what became of it. */
export const booleanAcceptGuard: CreateAcceptSystem = (options) => {
  let begun = false;
  return {
    open() {
      const flow = createAcceptFlow(options);
      return {
        ...flow,
        async accept(intent) {
          if (begun || flow.snapshot().check.status !== 'done') return;
          begun = true;
          await flow.accept(intent);
        },
      };
    },
  };
};
