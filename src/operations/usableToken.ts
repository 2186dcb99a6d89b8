const longestToken = 4096;

/**
 * The token if it can be one; null if it is missing, empty, repeated, longer than 4 KB, or holds white space or
 * control characters. What is null here never reaches a server.
 */
export function usableToken(token: unknown): string | null {
  if (typeof token !== 'string' || token === '' || token.length > longestToken) return null;
  if (/[\s\p{Cc}]/u.test(token)) return null;
  return new TextEncoder().encode(token).length > longestToken ? null : token;
}
