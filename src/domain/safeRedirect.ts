/** Where a redirect may lead. */
export interface SafeRedirectRules {
  /** The page's own origin, which may always be led to. */
  origin: string;

  /** Other origins that may be led to, such as `https://docs.example`. @default none */
  allowedOrigins?: readonly string[] | undefined;
}

// A browser drops controls out of a URL and reads a backslash as a slash: what is checked would not be what is followed.
const misread = /[\p{Cc}\\]/u;

/**
 * The whole URL that a redirect leads to; null where it may not be followed: to another origin, by another scheme than
 * http and https, with a user name in it, or written so that two readers could read two URLs. Use the URL as it comes:
 * put together anew from its path, `/..//evil.example` would lead to evil.example.
 */
export function safeRedirect(target: string, { origin, allowedOrigins = [] }: SafeRedirectRules): string | null {
  if (target.trim() === '' || misread.test(target)) return null;
  const url = parse(target, origin);
  if (!url || !isWebUrl(url) || url.username !== '' || url.password !== '') return null;
  const isAllowed = url.origin === origin || allowedOrigins.some((allowed) => originOf(allowed) === url.origin);
  return isAllowed ? url.href : null;
}

function originOf(text: string): string | null {
  const url = parse(text);
  return url && isWebUrl(url) ? url.origin : null;
}

// A blob has the origin of the page that made it.
function isWebUrl({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
