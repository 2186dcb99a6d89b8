import type { InvitesClient } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { createMemoryInvitesClient } from '../../src/client/memory/createMemoryInvitesClient.js';
import type { SignedInViewer } from '../../src/domain/AcceptFlowSnapshot.js';
import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import { layla, preview } from './acceptFixtures.js';

/** What a server of sessions knows at first. */
export interface SessionServerOptions {
  /** Whom it shows the invite. @default 'holder' */
  tokenPreviews?: 'holder' | 'invitee' | undefined;

  /** An accepted one was accepted by Layla. @default 'pending' */
  status?: UserInvitePreview['status'] | undefined;

  /** Who has to verify their address first, to see an open invite or to answer it. */
  unverified?: SignedInViewer | undefined;
}

/** A server with one invite of Layla's, that answers each request as the session of the browser wants it. */
export interface SessionServer {
  client: InvitesClient;

  /** How often the invite was read. */
  reads(): number;

  /** Begins the session of a viewer, or ends the one there is. */
  begin(viewer: SignedInViewer | null): void;

  /** Verifies the address of who has to. */
  verify(): void;
}

/** Creates the server. */
export function createSessionServer({
  tokenPreviews = 'holder',
  status: first = 'pending',
  unverified,
}: SessionServerOptions = {}): SessionServer {
  const memory = createMemoryInvitesClient({ capabilities: { tokenPreviews } });
  const { organization, roles, email: invitedEmail } = preview;
  let status = first;
  let isVerified = unverified === undefined;
  let session: string | undefined;
  let reads = 0;

  function requireInvitee(): void {
    if (session === undefined) throw new InvitesError({ code: 'unauthenticated' });
    if (session !== layla.id) throw new InvitesError({ code: 'wrong_account', invitedEmail });
  }

  function requireVerified(): void {
    if (status !== 'pending' || isVerified || session !== unverified?.id) return;
    throw new InvitesError({ code: 'needs_action', action: 'verify_email' });
  }

  function answer(next: 'accepted' | 'declined'): void {
    requireVerified();
    if (next === 'accepted' || tokenPreviews === 'invitee') requireInvitee();
    if (status !== 'pending') throw new InvitesError({ code: 'not_found' });
    status = next;
  }

  const client: InvitesClient = {
    ...memory,
    async checkUserInviteToken() {
      reads += 1;
      requireVerified();
      if (tokenPreviews === 'invitee') {
        if (status !== 'pending') throw new InvitesError({ code: 'not_found' });
        requireInvitee();
      }
      if (session === undefined) return { ...preview, status };
      const viewerIsInvitee = session === layla.id;
      return { ...preview, status, viewerIsInvitee, viewerIsMember: viewerIsInvitee && status === 'accepted' };
    },
    async acceptUserInvite() {
      answer('accepted');
      return { organization, roles };
    },
    async declineUserInvite() {
      answer('declined');
    },
  };

  return {
    client,
    reads: () => reads,
    begin(viewer) {
      session = viewer?.id;
    },
    verify() {
      isVerified = true;
    },
  };
}
