import * as z from 'zod/mini';

import { wireList } from './wireValues.js';

/** What the back end knows of addresses, on the wire; one of which it says nothing that can be read is left out. */
export const inviteeChecksSchema = wireList(
  z.object({ email: z.string(), state: z.enum(['ok', 'already_invited', 'already_member', 'blocked']) }),
);
