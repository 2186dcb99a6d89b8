/**
 * Somebody's name as a mail may show it: one line of limited length, without controls, marks of direction
 * and anything that a header or a mail program would take for more than text.
 */
export function harmlessName(name: string): string {
  const line = withoutLinks(name.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  return Array.from(line).slice(0, 120).join('');
}

/** Somebody's message as a mail may show it: lines of text, without controls, marks of direction and links. */
export function harmlessMessage(message: string): string {
  return withoutLinks(
    message
      .replace(/\r\n?|[\p{Zl}\p{Zp}\u0085]/gu, '\n')
      .replace(/[^\P{C}\n]/gu, '')
      .trim(),
  );
}

/** Mail programs make links of what looks like an address. The one link of an invite's mail is the server's own. */
function withoutLinks(text: string): string {
  return (
    text
      .replaceAll('://', '[:]//')
      .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}-]{2})/gu, '[.]')
      // An encoded word of a header, which would become other text behind every check.
      .replaceAll('=?', '= ?')
  );
}
