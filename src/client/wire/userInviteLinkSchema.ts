import * as z from 'zod/mini';

/** A link to accept an invite, on the wire. */
export const userInviteLinkSchema = z.object({ url: z.string().check(z.minLength(1)) });
