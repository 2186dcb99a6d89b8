import * as z from 'zod/mini';

import { wireCount, wireOptionalCount } from './wireValues.js';

/** How many invites can still be sent, on the wire. */
export const invitesQuotaSchema = z.object({ limit: wireOptionalCount, used: wireCount });
