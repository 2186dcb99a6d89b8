import { comparableText } from '../../../domain/comparableText.js';

/** What is compared of a column's name: its letters and digits, without what stands in brackets, such as "(required)". */
export function comparableName(name: string): string {
  const letters = comparableText(name.replaceAll(/[([（［【].*?[)\]）］】]/g, '')).replaceAll(/[^\p{L}\p{N}]/gu, '');
  // Turkish has two letters for what others take for one, in capitals.
  return letters.replaceAll('ı', 'i');
}
