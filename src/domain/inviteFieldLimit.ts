import type { InviteField } from './InviteField.js';

const longestText = 200;

/** How many characters a field may have. */
export function inviteFieldLimit(field: InviteField): number {
  return field.type === 'text' ? (field.maxLength ?? longestText) : longestText;
}
