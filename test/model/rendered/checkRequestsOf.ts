import type { Tenant } from './createTenant.js';

/** Throws where more was sent than asked for. */
export function checkRequestsOf({ scope, server, intents }: Tenant): void {
  for (const id of server.ids) {
    const asked = intents.of(id).map(({ kind }) => kind);
    const mails = asked.filter((kind) => kind === 'resend').length;
    if (server.mails(id) > mails) throw new Error(`${scope} ${id}: ${server.mails(id)} mails for ${mails} intents`);
    const sent = server.requests(id);
    if (sent.length > asked.length) throw new Error(`${scope} ${id}: sent ${sent.join(', ')}; asked for ${asked.join(', ')}`);
  }
}
