import { createRestInvitesClient } from 'react-user-invites/clients/rest';

import { errorCodeOf } from './errorCodeOf.js';

/** Somebody's browser, as far as requests go: it keeps cookies and names its origin. */
export interface Session {
  fetch: typeof fetch;

  /** Sends JSON below the server's address. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;

  get(path: string): Promise<Response>;

  /** What it sends as `Cookie`. */
  cookie(): string;

  signUp(email: string): Promise<void>;

  signIn(email: string, password?: string): Promise<void>;

  /** The shipped client, for an organization by id or slug. */
  invites(organization?: string): ReturnType<typeof createRestInvitesClient>;
}

/** What a server answered to a request. */
export interface Answered {
  method: string;

  /** Without the query. */
  path: string;

  status: number;

  /** The code of a refusal that has one. */
  code: string | null;
}

/** Opens a session that nobody is signed in to; `answered` is told of every answer. */
export function createSession(url: string, answered?: (answer: Answered) => void): Session {
  const cookies = new Map<string, string>();

  const cookie = () => [...cookies].map((pair) => pair.join('=')).join('; ');

  const sendWithCookies: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Cookie', cookie());
    if (!headers.has('Origin')) headers.set('Origin', url);
    const response = await fetch(input, { ...init, headers });
    if (answered) {
      const { status, ok } = response;
      const code = ok ? null : errorCodeOf(await response.clone().text());
      answered({ method: init?.method ?? 'GET', path: new URL(response.url).pathname, status, code });
    }
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split(/=(.*)/s);
      cookies.set(name, value);
    }
    return response;
  };

  const send: Session['send'] = (path, body, headers) =>
    sendWithCookies(`${url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  async function authenticate(path: string, body: object): Promise<void> {
    const response = await send(path, body);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  }

  return {
    fetch: sendWithCookies,
    send,
    cookie,
    get: (path) => sendWithCookies(`${url}${path}`),
    signUp: (email) => authenticate('/api/auth/sign-up/email', { name: email, email, password: 'correct horse' }),
    signIn: (email, password = 'northwind-demo') => authenticate('/api/auth/sign-in/email', { email, password }),
    invites: (organization = 'northwind') =>
      createRestInvitesClient({
        baseUrl: `${url}/api/organizations/${organization}`,
        tokensUrl: `${url}/api/invite-tokens`,
        receivedUrl: `${url}/api/received-invites`,
        fetch: sendWithCookies,
      }),
  };
}
