import type { InviteField } from './InviteField.js';
import type { JsonObject } from './JsonObject.js';

/** What a field's control holds: text, or whether a box is checked. */
export type InviteFieldInput = string | boolean;

/** What the control of a field holds at first, for an invite with this `data`. */
export function inviteFieldInput({ name, type }: InviteField, data: JsonObject | null): InviteFieldInput {
  const value = data && Object.hasOwn(data, name) ? data[name] : null;
  if (type === 'checkbox') return value === true;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
