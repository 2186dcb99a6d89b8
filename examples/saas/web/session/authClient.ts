import { createAuthClient } from 'better-auth/client';

/** Sign-up, sign-in and sign-out. */
export const authClient = createAuthClient();
