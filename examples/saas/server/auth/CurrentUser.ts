import type { Auth } from './createAuth.js';

/** Who is signed in. */
export interface CurrentUser {
  id: string;

  name: string;

  /** As better-auth keeps it, in lower case. */
  email: string;

  /** Whether they have shown that they read this address's mail. */
  emailVerified: boolean;
}

/** Who is signed in, by the request's session cookie. */
export async function currentUser(auth: Auth, headers: Headers): Promise<CurrentUser | null> {
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const { id, name, email, emailVerified } = session.user;
  return { id, name, email, emailVerified };
}
