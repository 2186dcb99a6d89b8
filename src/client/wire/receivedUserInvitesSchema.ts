import * as z from 'zod/mini';

import { userInvitePreviewSchema } from './userInvitePreviewSchema.js';
import { wireId, wireList } from './wireValues.js';

/** The viewer's inbox, on the wire. */
export const receivedUserInvitesSchema = wireList(z.object({ ...userInvitePreviewSchema.shape, id: wireId }));
