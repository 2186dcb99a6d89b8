import { realSendSystem } from '../send/realSendSystem.js';
import type { CreateSendSystem } from '../send/SendSystem.js';

/** The bug: one person in several spellings counts as several. */
export const noCanonicalDedupe: CreateSendSystem = (client, deadlineMs) => {
  const { list, send } = realSendSystem(client, deadlineMs);
  return {
    send,
    list: {
      ...list,
      beginSend() {
        const spellings = list.snapshot().entries.filter(({ problem }) => problem?.kind === 'duplicate');
        const invitees = list.beginSend();
        const sent = new Set(invitees?.map(({ email }) => email));
        return invitees && [...invitees, ...spellings.filter(({ email }) => !sent.has(email))];
      },
    },
  };
};
