/** The texts of a pack, or a part of one, that take no values. */
export function plainTexts(messages: object): string[] {
  return Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === 'string') return [message];
    return typeof message === 'object' && message !== null ? plainTexts(message) : [];
  });
}
