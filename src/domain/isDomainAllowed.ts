import { asciiDomain } from './canonicalEmail.js';
import type { EmailDomainRule } from './EmailDomainRule.js';

/** Whether a rule lets an address be invited. */
export function isDomainAllowed(email: string, { allow, deny = [] }: EmailDomainRule): boolean {
  const domain = asciiDomain(email.slice(email.lastIndexOf('@') + 1));
  const matches = (pattern: string) => matchesDomain(domain, pattern);
  return !deny.some(matches) && (allow === undefined || allow.some(matches));
}

function matchesDomain(domain: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? domain.endsWith(`.${asciiDomain(pattern.slice(2))}`) : domain === asciiDomain(pattern);
}
