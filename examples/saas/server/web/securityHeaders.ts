const builtPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No text becomes script, not even through a policy of ours: there is none.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// Vite puts scripts and styles into the page, and the inbox shows mails with their own styles.
const pagesFromSource = "frame-ancestors 'none'; base-uri 'none'";

const answers = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// What the pages never ask for; copying a link needs the clipboard.
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'usb',
];

/** The headers of every answer: of pages, and of the API, whose answers are no pages. */
export function securityHeaders({ production, https = false }: { production: boolean; https?: boolean | undefined }) {
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  return {
    page: new Map(Object.entries({ ...headers, 'Content-Security-Policy': production ? builtPages : pagesFromSource })),
    api: new Map(Object.entries({ ...headers, 'Content-Security-Policy': answers, 'Cache-Control': 'no-store' })),
  };
}
