import type { ParsedAddress } from './ParsedAddress.js';
import { readEmailAddresses } from './readEmailAddresses.js';

/**
 * Reads a list of addresses as people type and paste it: separated by commas, semicolons, spaces, tabs or lines, with
 * or without names. What is no address becomes an entry too, so nothing is dropped. A comment, such as "(Sales)", names
 * an address that has no other name (RFC 5322, section 3.2.2), and so do the one or two cells in front of one that stands
 * alone in the row of a spreadsheet, where they read like a name. The label of a group or of a header, such as "Cc:", is
 * part of the entry behind it. Takes time in proportion to the text.
 *
 * @example
 * parseEmailAddresses('"Lovelace, Ada" <ada@example.com>; bob@example.com');
 */
export function parseEmailAddresses(text: string): ParsedAddress[] {
  return [...readEmailAddresses(text)];
}
