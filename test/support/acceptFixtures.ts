import type { UserInvitePreview } from '../../src/domain/UserInvitePreview.js';
import type { SignedInViewer } from '../../src/domain/AcceptFlowSnapshot.js';

/** A token that is easy to find again. */
export const canary = 'CANARY-f3a91c57e0b84d26';

/** An open invite of Layla to Northwind, expiring on 26 November 2026. */
export const preview: UserInvitePreview = {
  status: 'pending',
  organization: { name: 'Northwind', logoUrl: null },
  email: 'layla.alhussaini@noor.example',
  invitedBy: { id: 'zoe', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
  roles: [
    { key: 'editor', name: 'Editor' },
    { key: 'reviewer', name: 'Reviewer' },
  ],
  message: null,
  expiresAt: '2026-11-26T13:00:00Z',
  viewerIsMember: null,
  viewerIsInvitee: null,
};

/** The invitee, signed in. */
export const layla: SignedInViewer = { status: 'signed_in', id: 'layla', email: 'layla.alhussaini@noor.example' };

/** Somebody else, signed in. */
export const otto: SignedInViewer = { status: 'signed_in', id: 'otto', email: 'otto@postfach.example' };
