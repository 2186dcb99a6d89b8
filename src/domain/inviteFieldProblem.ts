import { isDay } from './days.js';
import type { InviteField } from './InviteField.js';
import { inviteFieldLimit } from './inviteFieldLimit.js';
import type { InviteFieldInput } from './inviteFieldInput.js';
import { readNumber } from './readNumber.js';

/** What is wrong with what a field's control holds. */
export type InviteFieldProblem = 'required' | 'too_long' | 'no_number' | 'no_date' | 'no_option';

/** What is wrong with what a field's control holds; null where nothing is. A box that is required must be checked. */
export function inviteFieldProblem(field: InviteField, input: InviteFieldInput): InviteFieldProblem | null {
  const text = typeof input === 'string' ? input.trim() : input ? 'checked' : '';
  if (text === '') return field.required ? 'required' : null;
  switch (field.type) {
    case 'text':
      return text.length > inviteFieldLimit(field) ? 'too_long' : null;
    case 'number':
      return Number.isFinite(readNumber(text)) ? null : 'no_number';
    case 'date':
      return isDay(text) ? null : 'no_date';
    case 'select':
      return field.options.some(({ value }) => value === text) ? null : 'no_option';
    case 'checkbox':
      return null;
  }
}
