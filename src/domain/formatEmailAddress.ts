const plainName = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*)*$/u;

/**
 * Writes an address with its name as mail programs do: `Ada Lovelace <ada@example.com>`, with quotes where the name needs
 * them. A name that is itself an address is left out: it would read as somebody else. `parseEmailAddresses` reads it back.
 */
export function formatEmailAddress({ email, name }: { email: string; name: string | null }): string {
  // U+0085 ends a line for whoever reads it back, and is no white space of JavaScript's.
  const written = name?.replaceAll(/[\s\u0085]+/g, ' ').trim() ?? '';
  if (written === '' || written.includes('@')) return email;
  return plainName.test(written) ? `${written} <${email}>` : `"${written.replaceAll(/["\\]/g, '\\$&')}" <${email}>`;
}
