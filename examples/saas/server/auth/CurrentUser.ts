import type { Auth } from './createAuth.js';

/** Who is signed in. */
export interface CurrentUser {
  id: string;

  name: string;

  /** As better-auth keeps it, in lower case. */
  email: string;
}

/** Who is signed in, by the request's session cookie. */
export async function currentUser(auth: Auth, headers: Headers): Promise<CurrentUser | null> {
  const session = await auth.api.getSession({ headers });
  return session && { id: session.user.id, name: session.user.name, email: session.user.email };
}
