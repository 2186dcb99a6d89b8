import type { InviteLinkOutcome } from '../../../domain/InviteLinkOutcome.js';

/** Asks for the link of an invite. Never rejects, and keeps no link. */
export type MintLink = (inviteId: string) => Promise<InviteLinkOutcome>;
