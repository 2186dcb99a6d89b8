import { usableToken } from './usableToken.js';

/** What a token is taken from. */
export interface TakeTokenOptions {
  /** The parameter that holds the token, in the fragment or the query. @default 'token' */
  name?: string | undefined;

  /** @default window.location */
  location?: Pick<Location, 'href'> | undefined;

  /** @default window.history */
  history?: Pick<History, 'state' | 'replaceState'> | undefined;
}

/**
 * Takes the accept token out of the page's URL, so that it is in no history, referrer, log or analytics event.
 * Call it once, on the accept page's own path and before anything renders there: other pages may have a parameter of
 * that name. Null where there is no token, or more than one, and on servers.
 *
 * @example
 * // https://app.example/join#token=… becomes https://app.example/join
 * const token = location.pathname === '/join' ? takeTokenFromUrl() : null;
 * createRoot(root).render(<App inviteToken={token} />);
 */
export function takeTokenFromUrl(options: TakeTokenOptions = {}): string | null {
  const { name = 'token', location = globalThis.location, history = globalThis.history } = options;
  if (!location || !history) return null;
  const url = new URL(location.href);
  const fragment = takeParameter(url.hash.slice(1), name);
  const query = takeParameter(url.search.slice(1), name);
  const found = [...fragment.values, ...query.values];
  if (found.length === 0) return null;
  if (fragment.values.length > 0) url.hash = fragment.rest;
  if (query.values.length > 0) url.search = query.rest;
  // The whole URL, not its path: a path that starts with "//" alone would name another host.
  history.replaceState(history.state, '', url.href);
  return found.length === 1 ? usableToken(found[0]) : null;
}

/** Takes one parameter out and leaves the others exactly as they are written. */
function takeParameter(text: string, name: string): { values: string[]; rest: string } {
  const values: string[] = [];
  const rest = text.split('&').filter((pair) => {
    const value = new URLSearchParams(pair).get(name);
    if (value !== null) values.push(value);
    return value === null;
  });
  return { values, rest: rest.join('&') };
}
