import { canonicalEmail } from '../../src/domain/canonicalEmail.js';
import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import type { MemoryInvitesClient } from '../../src/client/memory/MemoryInvitesClient.js';
import type { ConformanceSubject } from '../../src/conformance/ConformanceSubject.js';
import { memorySubject } from './memorySubject.js';
import { mintToken } from './mintToken.js';

/** Makes a client of somebody's; `memory` is what all of them share. */
export type DeviateViewer = (viewer: ViewerClient, memory: MemoryInvitesClient) => InvitesClient;

type ViewerClient = MemoryInvitesClient & { receivedUserInvites: NonNullable<InvitesClient['receivedUserInvites']> };

/** The in-memory client with viewers, each with an inbox of what was sent to them, who accept only that; or what `deviate` makes of them. */
export function viewersSubject(deviate: DeviateViewer = (viewer) => viewer): ConformanceSubject {
  const subject = memorySubject();
  const memory = subject.client as MemoryInvitesClient;

  function clientOf(email: string): ViewerClient {
    const isMine = (address: string) => canonicalEmail(address) === canonicalEmail(email);
    return {
      ...memory,
      async checkUserInviteToken(token, options) {
        const preview = await memory.checkUserInviteToken(token, options);
        return { ...preview, viewerIsInvitee: isMine(preview.email) };
      },
      async acceptUserInvite(input, options) {
        const token = 'token' in input ? input.token : await mintToken(memory, input.id);
        const preview = await memory.checkUserInviteToken(token);
        if (!isMine(preview.email)) throw new InvitesError({ code: 'wrong_account', invitedEmail: preview.email });
        return memory.acceptUserInvite({ token }, options);
      },
      async receivedUserInvites() {
        const open = memory.invites.filter((invite) => invite.status === 'pending' && isMine(invite.email));
        return Promise.all(
          open.map(async ({ id }) => ({ id, ...(await memory.checkUserInviteToken(await mintToken(memory, id))) })),
        );
      },
    };
  }

  return { ...subject, clientOf: (email) => deviate(clientOf(email), memory) };
}
