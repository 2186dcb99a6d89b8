import type { InviteOperationKind } from '../../../src/domain/InviteActivity.js';
import type { ModelScope } from '../createModelScope.js';
import { ModelFailure } from '../ModelFailure.js';

/** C6, C7, C18: throws where more was sent than asked for, in another order, not at once, or without a network. */
export function checkRequests({ server, intents, clicks, name }: ModelScope): void {
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
    const intended = asked.filter((kind) => kind === 'resend').length;
    if (server.mails(id) > intended)
      throw new ModelFailure('request', `${name} ${id}: ${server.mails(id)} mails for ${intended} intents`);
  }
}

/** Whether `sent` is `asked` with some left out. */
function isPartOf(sent: readonly InviteOperationKind[], asked: readonly InviteOperationKind[]): boolean {
  let found = 0;
  for (const kind of asked) if (kind === sent[found]) found += 1;
  return found === sent.length;
}
