import { digest } from '../digest.js';
import { ModelFailure } from '../ModelFailure.js';
import type { ModelScope } from '../createModelScope.js';
import type { Screen } from '../createScreen.js';

/** Throws where, with nothing left to happen, the screen is not what the server has. */
export function checkEnd(scopes: readonly ModelScope[], screen: Screen): void {
  const { server, system } = screen.scope;
  const frames = screen.frames();
  for (const { view, params, page } of frames) {
    const truth = digest(server.list(params));
    if (digest(page) !== truth) fail(`view ${view} shows ${digest(page)}, the server has ${truth}`);
  }
  for (const { name, isQuiet } of scopes) if (!isQuiet()) fail(`an operation of ${name} still runs`);
  // With nothing on the screen nothing is read, and an operation waits for the next read to know it.
  if (frames.length > 0 && !system.isEmpty()) fail('the log is not empty');
}

function fail(message: string): never {
  throw new ModelFailure('end', `at the end: ${message}`);
}
