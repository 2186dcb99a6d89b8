// Domains that many people have, and long enough that a keystroke beside them is hardly a domain of its own.
const popular = [
  'comcast.net',
  'fastmail.com',
  'gmail.com',
  'googlemail.com',
  'hotmail.co.uk',
  'hotmail.com',
  'hotmail.de',
  'hotmail.es',
  'hotmail.fr',
  'hotmail.it',
  'icloud.com',
  'laposte.net',
  'naver.com',
  'orange.fr',
  'outlook.com',
  'outlook.de',
  'outlook.fr',
  'proton.me',
  'protonmail.com',
  't-online.de',
  'verizon.net',
  'wanadoo.fr',
  'yahoo.co.in',
  'yahoo.co.jp',
  'yahoo.co.uk',
  'yahoo.com',
  'yahoo.de',
  'yahoo.es',
  'yahoo.fr',
  'yahoo.it',
];

// One keystroke from a popular domain, and no mistake.
const alsoReal = new Set(['cloud.com', 'email.com', 'fmail.com', 'mail.com', 'qmail.com', 'ymail.com']);

/** The address with its domain spelled as the popular one it is one keystroke away from, such as gmial.com; else null. */
export function suggestEmailDomain(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).toLowerCase();
  if (at < 1 || popular.includes(domain) || alsoReal.has(domain)) return null;
  const meant = popular.find((candidate) => isOneEditApart(domain, candidate) && !isOfAnotherCountry(domain, candidate));
  return meant ? email.slice(0, at + 1) + meant : null;
}

let regionNames: Intl.DisplayNames | undefined;

/** Whether a domain differs from one of the same provider in the country alone. */
function isOfAnotherCountry(domain: string, candidate: string): boolean {
  const country = /\.([a-z]{2})$/.exec(domain)?.[1];
  if (!country || candidate.at(-3) !== '.' || domain.slice(0, -2) !== candidate.slice(0, -2)) return false;
  regionNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return regionNames.of(country.toUpperCase()) !== undefined;
}

/** Whether one insertion, deletion, substitution or swap of neighbours makes `a` into `b`. */
function isOneEditApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (longer - shorter > 1) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const differing = longer - start - end;
  const isSwap = differing === 2 && longer === shorter && a[start] === b[start + 1] && a[start + 1] === b[start];
  return differing <= 1 || isSwap;
}
