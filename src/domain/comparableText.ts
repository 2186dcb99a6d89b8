/** A text in which case and accents make no difference, to search in. */
export function comparableText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
