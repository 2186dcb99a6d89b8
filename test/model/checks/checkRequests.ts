import type { InviteOperationKind } from '../../../src/domain/InviteActivity.js';
import type { ServerEvent } from '../createFakeServer.js';
import type { ModelScope } from '../createModelScope.js';
import { ModelFailure } from '../ModelFailure.js';

/** C6, C7, C18: throws where more was sent than asked for, in another order, not at once, or without a network. */
export function checkRequests({ server, intents, clicks, name }: ModelScope, honoursSignal: boolean): void {
  for (const { inviteId, requests } of clicks.splice(0)) {
    if (server.requests(inviteId).length === requests)
      throw new ModelFailure('request', `${name} ${inviteId}: a click, and no request`);
  }
  if (server.sentOffline() > 0) throw new ModelFailure('request', `${name}: a request is sent without a network`);
  for (const id of server.ids) {
    const asked = intents.of(id).map(({ kind }) => kind);
    const sent = server.requests(id);
    if (!isPartOf(sent, asked))
      throw new ModelFailure('request', `${name} ${id}: asked for ${asked.join(', ')}; sent ${sent.join(', ')}`);
    const resends = intents.of(id).filter(({ kind }) => kind === 'resend');
    const told = resends.filter(({ outcome }) => outcome?.status === 'acknowledged');
    const mails = server.mails(id);
    if (mails > resends.length || mails < told.length)
      throw new ModelFailure('request', `${name} ${id}: ${mails} mails, ${resends.length} intents, ${told.length} told as sent`);
    if (honoursSignal && !isInOrder(server.events(id)))
      throw new ModelFailure('request', `${name} ${id}: what was asked for later was carried out before`);
  }
}

/** An answer, and a read, is no change. */
function isInOrder(events: readonly ServerEvent[]): boolean {
  const changes = events.filter(({ kind }) => kind !== 'answered' && kind !== 'read');
  return changes.every(({ asked }, index) => index === 0 || changes[index - 1]!.asked < asked);
}

/** Whether `sent` is `asked` with some left out. */
function isPartOf(sent: readonly InviteOperationKind[], asked: readonly InviteOperationKind[]): boolean {
  let found = 0;
  for (const kind of asked) if (kind === sent[found]) found += 1;
  return found === sent.length;
}
