import * as z from 'zod/mini';

import { wireCount } from './wireValues.js';

/** How many invites can still be sent, on the wire. */
export const invitesQuotaSchema = z.object({ limit: z.catch(z.nullable(z.int()), null), used: wireCount });
