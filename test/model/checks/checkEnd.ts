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
  for (const each of scopes) {
    if (!each.isQuiet()) fail(`an operation of ${each.name} still runs`);
    checkMails(each);
  }
  // With nothing on the screen nothing is read, and an operation waits for the next read to know it.
  if (frames.length > 0 && !system.isEmpty()) fail('the log is not empty');
}

// C7: one mail for each that is said to have gone out; a resend that failed may have sent its own.
function checkMails({ name, server, intents }: ModelScope): void {
  for (const id of server.ids) {
    const outcomes = intents.of(id).flatMap(({ kind, outcome }) => (kind === 'resend' && outcome ? outcome.status : []));
    const told = outcomes.filter((status) => status === 'acknowledged').length;
    if (!outcomes.includes('failed') && server.mails(id) !== told) fail(`${name} ${id}: ${server.mails(id)} mails, ${told} told`);
  }
}

function fail(message: string): never {
  throw new ModelFailure('end', `at the end: ${message}`);
}
