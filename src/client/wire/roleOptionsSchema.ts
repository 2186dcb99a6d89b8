import * as z from 'zod/mini';

import { wireId, wireText } from './wireValues.js';

/** The roles that the viewer may give, on the wire. */
export const roleOptionsSchema = z.array(
  z.object({ key: wireId, name: z.string(), description: wireText, privileged: z.catch(z.optional(z.boolean()), undefined) }),
);
