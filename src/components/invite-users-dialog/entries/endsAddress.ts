/**
 * Whether what is typed so far is complete: it ends in a separator, or in a space after an address. Within quotes or
 * angle brackets it goes on.
 */
export function endsAddress(text: string): boolean {
  const quotes = text.split(/["“”]/).length - 1;
  if (quotes % 2 === 1) return false;
  if (/[\n\t,;،؛、，；]/.test(text.slice(-1))) return true;
  const isInAngle = text.lastIndexOf('<') > text.lastIndexOf('>');
  return /\s/.test(text.slice(-1)) && text.includes('@') && !isInAngle;
}
