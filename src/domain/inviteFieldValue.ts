import type { InviteField } from './InviteField.js';
import type { InviteFieldInput } from './inviteFieldInput.js';
import { readNumber } from './readNumber.js';

/** What goes into an invite's `data` for what a field's control holds; null where it is empty. */
export function inviteFieldValue({ type }: InviteField, input: InviteFieldInput): string | number | boolean | null {
  if (typeof input === 'boolean') return input;
  const text = input.trim();
  if (text === '') return null;
  return type === 'number' ? readNumber(text) : text;
}
