import type { CanInvite } from './InvitesContext.js';

/** The rule where the host has none: then the server alone decides. */
export const allowAll: CanInvite = () => true;
