import type { InvitesErrorDetails } from './InvitesErrorDetails.js';

/** What became of asking for an invite's link. The link lets whoever has it join: keep it nowhere. */
export type InviteLinkOutcome = { status: 'minted'; url: string } | { status: 'failed'; error: InvitesErrorDetails };
