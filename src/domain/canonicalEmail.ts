/**
 * The form in which two spellings of one address are equal: NFC, without surrounding space, domain in lower case
 * and in its ASCII (punycode) form. The local part keeps its case and its plus tag: only its server knows what they mean.
 * Idempotent.
 */
export function canonicalEmail(email: string): string {
  const trimmed = email.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  if (at === -1) return trimmed;
  return `${trimmed.slice(0, at)}@${asciiDomain(trimmed.slice(at + 1))}`;
}

/** The domain as the network knows it, or in lower case where it is not a valid one. */
export function asciiDomain(domain: string): string {
  const lowerCase = domain.toLowerCase().normalize('NFC');
  // The browser's parser, which knows the ASCII form, would take some characters for the end of a host.
  if (domain.length > 253 || /^[a-z0-9.-]*$|[\s%/:?#@\\]/.test(lowerCase)) return lowerCase;
  // Some letters have a valid form in lower case only.
  return hostname(domain) ?? hostname(lowerCase) ?? lowerCase;
}

function hostname(domain: string): string | null {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
