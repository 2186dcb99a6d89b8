import * as z from 'zod/mini';

import { InvitesError } from '../InvitesError.js';
import { wireId } from '../wire/wireValues.js';
import { payloadOfToken } from './payloadOfToken.js';

/** In whose name, and for which tenant, invites are sent. */
export interface RoqViewer {
  userId: string;

  tenantId: string;
}

const payloadSchema = z.object({ roqUserId: wireId, tenantId: wireId });

/**
 * Whom an access token of ROQ is for. It is only read, not verified: ROQ does that. Throws where the token names no
 * user or no tenant, as that of a service account.
 */
export function viewerOfRoqToken(token: string): RoqViewer {
  const parsed = payloadSchema.safeParse(payloadOfToken(token));
  if (!parsed.success)
    throw new InvitesError(
      { code: 'unknown' },
      {
        message:
          'react-user-invites: the ROQ token names no user or no tenant. Invites are sent in the name of a user of a tenant. Give `viewer` to createRoqInvitesClient, or take the token of asUser.',
      },
    );
  return { userId: parsed.data.roqUserId, tenantId: parsed.data.tenantId };
}
