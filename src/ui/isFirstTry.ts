import type { Loaded } from './useLoaded.js';

/** Whether code is on its way and has not failed before: most of it is there before anybody would have to be told. */
export function isFirstTry(code: Loaded<unknown>): boolean {
  return code.status === 'loading' && !code.again;
}
