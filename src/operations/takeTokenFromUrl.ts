import { usableToken } from './usableToken.js';

/** What a token is taken from. */
export interface TakeTokenOptions {
  /**
   * The parameter that holds the token, in the fragment or the query. `token` is taken from the fragment in any case: the page's
   * own ways back to an invite have it there. @default 'token'
   */
  name?: string | undefined;

  /**
   * Where in the path the token may be, such as `/join/:token`: its segment is taken out, so that `/join` must be a page too.
   * Servers and their logs see a path; a fragment stays in the browser. @default not in the path
   */
  path?: string | undefined;

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
  const { name = 'token', path, location = globalThis.location, history = globalThis.history } = options;
  if (!location || !history) return null;
  const url = new URL(location.href);
  const fragment = takeParameter(url.hash.slice(1), [name, 'token']);
  const query = takeParameter(url.search.slice(1), [name]);
  const segment = takeSegment(url.pathname, path);
  const found = [...fragment.values, ...query.values, ...segment.values];
  if (found.length === 0) return null;
  if (fragment.values.length > 0) url.hash = fragment.rest;
  if (query.values.length > 0) url.search = query.rest;
  url.pathname = segment.rest;
  // The whole URL, not its path: a path that starts with "//" alone would name another host.
  history.replaceState(history.state, '', url.href);
  return found.length === 1 ? usableToken(found[0]) : null;
}

/** Takes the segment out that a pattern names. */
function takeSegment(pathname: string, pattern: string | undefined): { values: string[]; rest: string } {
  const segments = pathname.replace(/\/$/, '').split('/');
  const wanted = pattern?.split('/') ?? [];
  const position = wanted.findIndex((segment) => segment.startsWith(':'));
  if (pattern !== undefined && position === -1) {
    throw new Error(
      `react-user-invites: takeTokenFromUrl found no token in the path "${pattern}". Name its segment with a colon, such as "/join/:token".`,
    );
  }
  const matches =
    wanted.length === segments.length && wanted.every((segment, index) => index === position || segment === segments[index]);
  return matches
    ? { values: [decodeSegment(segments[position]!)], rest: segments.toSpliced(position, 1).join('/') }
    : { values: [], rest: pathname };
}

// What cannot be decoded is no token, but has to go from the URL all the same.
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** Takes parameters out and leaves the others exactly as they are written. */
function takeParameter(text: string, names: readonly string[]): { values: string[]; rest: string } {
  const values: string[] = [];
  const rest = text.split('&').filter((pair) => {
    const found = Array.from(new URLSearchParams(pair)).filter(([name]) => names.includes(name));
    values.push(...found.map(([, value]) => value));
    return found.length === 0;
  });
  return { values, rest: rest.join('&') };
}
