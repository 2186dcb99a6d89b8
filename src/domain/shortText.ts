import { displayText } from './displayText.js';

/** Text from elsewhere as it may be shown, cut after `maximum` characters. */
export function shortText(text: string, maximum: number): string {
  // A character is at most two code units: no more than that is looked at, however long the text is.
  const characters = Array.from(text.slice(0, 2 * (maximum + 1)));
  return displayText(characters.length > maximum ? `${characters.slice(0, maximum).join('')}…` : text);
}
