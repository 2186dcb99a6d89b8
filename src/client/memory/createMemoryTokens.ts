import { displayStatus } from '../../domain/displayStatus.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { InvitingOrganization, UserInvitePreview, UserInvitePreviewStatus } from '../../domain/UserInvitePreview.js';
import { InvitesError } from '../InvitesError.js';
import type { createMemoryInvites } from './createMemoryInvites.js';

interface MemoryTokensOptions {
  store: ReturnType<typeof createMemoryInvites>;

  previews: Readonly<Record<string, UserInvitePreview>>;

  organization: InvitingOrganization;

  now: () => number;
}

/** Keeps tokens: those with a preview of their own, and those of links, which show their invite as it is. */
export function createMemoryTokens({ store, previews, organization, now }: MemoryTokensOptions) {
  const fixed = new Map(Object.entries(previews));
  const linked = new Map<string, string>();

  function find(token: string): UserInvitePreview {
    const preview = fixed.get(token);
    if (preview) return preview;
    const id = linked.get(token);
    if (id === undefined) throw new InvitesError({ code: 'not_found' });
    return previewOf(store.find(id));
  }

  function previewOf(invite: UserInvite): UserInvitePreview {
    const { email, invitedBy, roles, message, expiresAt } = invite;
    const serverNow = new Date(now()).toISOString();
    const status = displayStatus(invite, now());
    const viewer = { viewerIsMember: null, viewerIsInvitee: null };
    const shown = { organization, email, invitedBy, roles, message, expiresAt, serverNow, ...viewer };
    return { status: status === 'unknown' ? 'canceled' : status, ...shown };
  }

  return {
    find,

    /** A token more for an invite; those before stay. */
    mint(id: string): string {
      store.requirePending(id);
      const token = `${id}-${linked.size + 1}`;
      linked.set(token, id);
      return token;
    },

    /** Accepts or declines a pending invite, and answers what its token showed before. */
    answer(token: string, answer: Extract<UserInvitePreviewStatus, 'accepted' | 'declined'>): UserInvitePreview {
      const preview = find(token);
      const { status } = preview;
      if (status !== 'pending')
        throw new InvitesError({ code: 'invite_not_pending', status: status === 'superseded' ? 'unknown' : status });
      const id = linked.get(token);
      if (id !== undefined) store.answer(id, answer);
      else fixed.set(token, { ...preview, status: answer, ...(answer === 'accepted' && { viewerIsMember: true }) });
      return preview;
    },
  };
}
