import { parseEmailAddresses } from '../../../domain/parseEmailAddresses.js';
import { checkEmailAddress } from '../../../domain/checkEmailAddress.js';

/** Whether a cell holds one address, with or without a name. */
export function isAddress(cell: string): boolean {
  if (!/[@＠]/.test(cell)) return false;
  const found = parseEmailAddresses(cell);
  return found.length === 1 && checkEmailAddress(found[0]!.email).class !== 'invalid';
}
