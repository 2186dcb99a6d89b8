const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The headers of every answer, page or API. Out of production the policy says nothing about sources:
 * Vite puts scripts and styles into the page, and the inbox shows mails with their own styles.
 */
export function securityHeaders({ production }: { production: boolean }): Record<string, string> {
  return {
    'Content-Security-Policy': production ? contentSecurityPolicy : "frame-ancestors 'none'; base-uri 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(production && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
